import FeltAnalysis
import FeltFramework
import FeltModel
import FeltPrivacy
import FeltStore
import FeltText

/// What reports say of decisions, actions, milestones and stages: one rule for all of them.
extension ReportStudy {
    /// The words of a decision, action or output as far as they leave the study.
    ///
    /// Partners read those of notes that are not confidential and name no participant.
    func said(_ outcome: MeetingOutcome) throws -> String {
        let text = released.gate.text(of: outcome.source)
        guard released.gate.releases(outcome.source), !text.cuts(outcome.range), text.range(outcome.range) != nil else { return words["not-shared"] }
        if audience == .partners, try notes()[outcome.source]?.classification == .confidential { return words["not-shared"] }
        guard let said = try wording(of: outcome), try audience == .team || !names(participantIn: said) else { return words["not-shared"] }
        return said
    }

    /// What makes an outcome the same one in two reports: its source and its words, since it gets another id when its source is revised.
    /// Not for showing: the words stand in it whether they leave or not.
    func key(of outcome: MeetingOutcome) throws -> String {
        "\(outcome.source.raw) \(outcome.role.rawValue) \(try wording(of: outcome) ?? String(outcome.range.start.value))"
    }

    /// The role that answers for something. Partners are not told of one that names a participant.
    func owner(_ role: String?) throws -> String? {
        guard let role, try audience == .team || !names(participantIn: role) else { return nil }
        return role
    }

    /// The words in the text; nil where they were erased.
    private func wording(of outcome: MeetingOutcome) throws -> String? {
        do { return try text(of: outcome.source)[outcome.range] } catch let error as FeltError where error.code == "text-erased" { return nil }
    }

    /// Whether a pseudonym of the register stands in some words.
    private func names(participantIn text: String) throws -> Bool {
        let pseudonyms = try pseudonyms()
        return text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }.contains { pseudonyms.contains($0.lowercased()) }
    }

    /// What a milestone is called.
    func label(of milestone: Milestone) -> String {
        milestone.label ?? model.milestone(milestone.slug).map { words.pick($0.milestone.label, milestone.slug.text) } ?? milestone.slug.text
    }

    /// A stage with its name, as in `S2 Markedsdialog`.
    func name(ofStage id: String?) -> String {
        guard let id else { return "–" }
        return [id, model.stage(id).map { words.pick($0.label, "") }].compactMap(\.self).joined(separator: " ")
    }

    /// What an entry of a case's history says, as in `Kom til S2 Markedsdialog`.
    func told(_ entry: StageEntry) -> String {
        words(entry.state == .active ? "happened-stage" : "happened-\(entry.state.rawValue)", ["stage": name(ofStage: entry.stage)])
    }
}
