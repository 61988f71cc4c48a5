import FeltAnalysis
import FeltFramework
import FeltModel
import FeltPrivacy
import FeltStore
import FeltText

/// What reports say of decisions, actions, milestones and stages: one rule for all of them.
extension ReportStudy {
    /// A researcher's text as it may be told: nil for partners where it quotes somebody or names a participant.
    func told(_ text: String) throws -> String? {
        try audience == .team || PartnerText.withoutPeople(text, pseudonyms()) == text ? text : nil
    }

    /// The same, with a sentence in place of what may not be told.
    func toldOrNot(_ text: String) throws -> String { try told(text) ?? words["not-shared"] }

    /// Whether partners may not read what is said in a source.
    func isKeptFromPartners(_ source: SourceID) throws -> Bool { try audience == .partners && isConfidential(source) }

    /// The words of a decision, action or output as far as they leave the study.
    ///
    /// Partners read those of notes that are not confidential, quote nobody and name no participant.
    func said(_ outcome: MeetingOutcome) throws -> String {
        guard try released.gate.releases(outcome.source) && !isKeptFromPartners(outcome.source), let said = try wording(of: outcome) else { return words["not-shared"] }
        let text = released.gate.text(of: outcome.source)
        let leaves = !text.cuts(outcome.range) && text.range(outcome.range) != nil
        return leaves || isStillTold(said, outcome) ? try toldOrNot(said) : words["not-shared"]
    }

    /// What makes an outcome the same one in two reports: its source and its words, since it gets another id when its source is revised.
    /// Not for showing: the words stand in it whether they leave or not.
    func key(of outcome: MeetingOutcome) throws -> String {
        "\(outcome.source.raw) \(outcome.role.rawValue) \(try wording(of: outcome) ?? String(outcome.range.start.value))"
    }

    /// The role that answers for something. Partners are not told of one that names a participant.
    func owner(_ role: String?) throws -> String? { try role.flatMap(told) }

    /// The words in the text; nil where they were erased.
    private func wording(of outcome: MeetingOutcome) throws -> String? {
        do { return try text(of: outcome.source)[outcome.range] } catch let error as FeltError where error.code == "text-erased" { return nil }
    }

    /// What a milestone is called.
    func label(of milestone: Milestone) throws -> String {
        try milestone.label.map(toldOrNot) ?? model.milestone(milestone.slug).map { words.pick($0.milestone.label, milestone.slug.text) } ?? milestone.slug.text
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
