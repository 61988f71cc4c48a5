import FeltAnalysis
import FeltFramework
package import FeltModel
import FeltPrivacy
import FeltStore
import FeltText

/// What reports say of decisions, actions, milestones and stages: one rule for all of them.
extension ReportStudy {
    /// The sources whose notes are confidential, then or now.
    package func confidential() throws -> Set<SourceID> {
        try once("confidential") { try released.confidential(among: notes()).union(present?.confidential ?? []) }
    }

    /// Whether partners may not read what is said in a source.
    func isKeptFromPartners(_ source: SourceID) throws -> Bool { try audience == .partners && confidential().contains(source) }

    /// Whether partners may read what was settled in a source: what is decided or agreed where not several settle it is told to the team only. So is
    /// what the source is called and when it was: in all others it is one person's talk.
    func isShared(_ source: SourceID) throws -> Bool {
        guard audience == .partners else { return true }
        let kinds = once("kinds") { Dictionary(uniqueKeysWithValues: allSources.map { ($0.id, $0.kind) }) }
        let isShared = [kinds[source], present?.kinds[source]].compactMap(\.self).allSatisfy(PartnerCounts.sharedKinds.contains)
        return try isShared && !isOneToOne(source) && present?.oneToOne.contains(source) != true && !isKeptFromPartners(source)
    }

    /// Whether an observation is of a talk with one side, such as one supplier. Also where nothing of it leaves: it is that all the same.
    private func isOneToOne(_ source: SourceID) throws -> Bool {
        try once("one to one") { Set(try reader.attributesBySource().filter { PresentGate.isOneToOne($0.value) }.keys) }.contains(source)
    }

    /// The words of a decision, action or output as far as they leave the study; nil where they stay.
    ///
    /// Partners read those of shared notes that are not confidential, quote nobody and name no participant, nor what looks like a person or company.
    private func wordsTold(_ outcome: MeetingOutcome) throws -> String? {
        guard try released.gate.releases(outcome.source) && isShared(outcome.source), let said = try wording(of: outcome) else { return nil }
        let leaving = released.gate.text(of: outcome.source).words(outcome.range, of: try text(of: outcome.source))
        guard !namesSomebody(said) else { return nil }
        return leaving != nil || isStillTold(said, outcome) ? told(said) : nil
    }

    /// The same, with a sentence in place of words that stay.
    package func said(_ outcome: MeetingOutcome) throws -> String { try told(outcome) ?? words["not-shared"] }

    /// As `wordsTold`, found once: who answers for it asks as well.
    private func told(_ outcome: MeetingOutcome) throws -> String? {
        try once("told of \(outcome.id.raw)") { try wordsTold(outcome).map { [$0] } ?? [] }.first
    }

    /// Who answers for a decision or an action. Where its words stay, so does who it is.
    package func owner(of outcome: MeetingOutcome) throws -> String? {
        guard audience == .partners, let role = outcome.owner, !role.isEmpty else { return outcome.owner }
        return try told(outcome) == nil ? words["not-shown"] : owner(role)
    }

    /// The same of a milestone; for partners who answers for it now, on an earlier day too.
    package func owner(of then: Milestone) throws -> String? {
        let milestone = audience == .partners ? present?.names.named(then) ?? then : then
        guard audience == .partners, let role = milestone.owner, !role.isEmpty else { return milestone.owner }
        return try milestone.label.map { try written($0, of: milestone.caseID) == nil } == true ? words["not-shown"] : owner(role)
    }

    /// The role that answers for something. Of one that names a participant, or what is flagged, partners learn only that there is one.
    func owner(_ role: String?) -> String? { role.map { namesSomebody($0) ? words["not-shown"] : told($0) ?? words["not-shown"] } }

    /// Whether what the head of a source says may be told in a report of an earlier day: partners read what it still says, its name too, and nothing
    /// of a source that was taken out since, which may have been named for somebody.
    func headStands(_ words: String, of source: Source) -> Bool { audience == .team || present?.heads(source.id, say: words) ?? true }

    /// Whether the words of an outcome leave now by a text that was revised since.
    private func isStillTold(_ words: String, _ outcome: MeetingOutcome) -> Bool { present?.tells(words, as: outcome.role, in: outcome.source) == true }

    /// What makes an outcome the same one in two reports: its source and its words, since it gets another id when its source is revised.
    /// Not for showing: the words stand in it whether they leave or not.
    func key(of outcome: MeetingOutcome) throws -> String {
        "\(outcome.source.raw) \(outcome.role.rawValue) \(try wording(of: outcome) ?? String(outcome.range.start.value))"
    }

    /// The words in the text; nil where they were erased.
    private func wording(of outcome: MeetingOutcome) throws -> String? {
        do { return try text(of: outcome.source)[outcome.range] } catch let error as FeltError where error.code == "text-erased" { return nil }
    }

    /// What a milestone is called; for partners what it is called now, on an earlier day too.
    package func label(of then: Milestone) throws -> String {
        let milestone = audience == .partners ? present?.names.named(then) ?? then : then
        return try milestone.label.map { try writtenOrNot($0, of: milestone.caseID) }
            ?? model.milestone(milestone.slug).map { words.pick($0.milestone.label, milestone.slug.text) } ?? shown(milestone.slug.text)
    }

    /// The same in a table: the name that the stages of the study give it is in the language of the report, one of its own in that of the study.
    func cell(labelOf milestone: Milestone) throws -> ReportTable.Cell {
        let label = try label(of: milestone)
        return milestone.label == nil ? .text(label) : .said(label)
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
