import FeltModel
import FeltPrivacy
import FeltStore

/// What stands at the foot of every report: what is behind it, what was kept back, and which state of the study it tells of.
struct ReportFoot {
    static let names: Set<String> = ["made", "state", "behind", "present", "kept_back", "limit", "for_partners", "no_notes", "glossary"]

    /// The foot of a report on some sources of all cases, which the command that lists all of them lists.
    static func fields(_ study: ReportStudy, sources: [Source]) throws -> ReportFields {
        try fields(study, sources: sources, command: study.sourceList, counting: study.peopleCount)
    }

    /// - Parameters:
    ///   - sources: those the report rests on, of all that are known.
    ///   - command: the one that lists them; nil where none does.
    ///   - counting: the one that counts who took part in them; nil where none does.
    ///   - record: the case that the report is of, where it is of one.
    static func fields(
        _ study: ReportStudy, sources: [Source], command: String?, counting: String?, of record: CaseStudy? = nil
    ) throws -> ReportFields {
        let words = study.words
        // Of an interview, a diary or a cycle partners are not told the day.
        let latest = try study.days(of: sources).max().map { study.date($0) }
        let isDated = sources.contains { $0.date != nil }
        let key = !isDated ? "foot-behind-undated" : latest == nil ? "foot-behind-untold" : study.audience == .partners ? "foot-behind-shared" : "foot-behind"
        let people = try PresentPeople(study, sources).people
        let behind = sources.isEmpty ? words["foot-behind-nothing"] : words(key, [
            "sources": study.told(sources: study.number(of: sources), ofOneCase: record != nil), "latest": latest ?? "",
        ])
        // That nobody is registered is not that nobody was there.
        let present = people == .exactly(0) ? words["foot-present-unknown"] : words("foot-present", ["people": study.told(people: people, ofOneCase: record != nil)])
        // Partners read one sum of the whole study.
        let kept = study.audience == .team ? record : nil
        let list = "felt list withheld" + (study.audience == .partners ? " --for partners" : kept.map { " --case \($0.slug)" } ?? "")
        let made = words("foot-made", ["day": study.date(study.day)])
        return [
            "made": .text(study.record.language == study.language ? made : "\(made) \(words["foot-as-written"])"),
            "state": study.state.map { .text(words("foot-state", ["entry": $0.description])) } ?? .missing,
            "behind": Self.traced(study.allSources.isEmpty ? words["no-notes"] : behind, sources.isEmpty ? nil : command),
            "present": sources.isEmpty ? .missing : Self.traced(present, people == .exactly(0) ? nil : counting),
            "no_notes": study.allSources.isEmpty ? .text(words["no-notes"]) : .missing,
            "kept_back": try keptBack(study, of: kept).map { .traced($0, command: list) } ?? .missing,
            "limit": limit(study), "for_partners": .flag(study.audience == .partners),
        ]
    }

    /// The rule for partners. A report of an earlier day keeps to the stricter of two, and is compared by what the study said then.
    private static func limit(_ study: ReportStudy) -> ReportField {
        // Fewer than one is nobody.
        func said(_ size: Int) -> String { size > 1 ? study.words("foot-limit", ["number": String(size)]) : study.words["foot-limit-one"] }
        let own = study.settings[.groupSize].flatMap(Int.init) ?? StudySetting.defaultGroupSize
        return study.isPast ? .counting(.text(said(study.groupSize)), basis: said(own)) : .text(said(study.groupSize))
    }

    private static func traced(_ text: String, _ command: String?) -> ReportField { command.map { .traced(text, command: $0) } ?? .text(text) }

    /// What the gate kept back of the whole study, in a sentence; nil where it kept nothing. Partners get a sum, which is there also where it kept
    /// nothing: that somebody has withdrawn is not theirs to know.
    ///
    /// - Parameters:
    ///   - gate: another than that of the study.
    ///   - record: the case whose sources are counted; all of the study where nil.
    static func keptBack(_ study: ReportStudy, by gate: ExportGate? = nil, of record: CaseStudy? = nil) throws -> String? {
        let (words, gate) = (study.words, gate ?? study.released.gate)
        let own = record.map { record in Set(study.allSources.filter { $0.caseID == record.id }.map(\.id)) }
        let (withheld, silent) = (gate.withheld(in: own), gate.silentTexts(in: own))
        func amounts(_ sources: Int, _ pieces: Int, _ between: String) -> String {
            [sources > 0 ? study.told(sources, "sources") : nil, pieces > 0 ? study.told(pieces, "pieces") : nil].compactMap(\.self).joined(separator: between)
        }
        if study.audience == .partners {
            // Of a text that was revised since the words stay, and not the source.
            let (sources, pieces) = withheld.values.reduce((0, silent.values.reduce(0, +))) { ($0.0 + $1.sources, $0.1 + $1.pieces) }
            guard !study.allSources.isEmpty, study.groupSize > 1 || sources + pieces > 0 else { return nil }
            return words("foot-kept-sum", ["what": "\(study.told(keptBack: sources, "sources")) \(words["foot-and"]) \(study.told(keptBack: pieces, "pieces"))"])
        }
        let parts = Withholding.allCases.compactMap { reason -> String? in
            withheld[reason].map { "\(words["kept-\(reason.rawValue)"]) (\(amounts($0.sources, $0.pieces, ", ")))" }
        } + SilentText.Reason.allCases.compactMap { reason -> String? in
            silent[reason].map { "\(words["kept-\(reason.rawValue)"]) (\(amounts($0, 0, "")))" }
        }
        guard !parts.isEmpty else { return nil }
        let sentence = words(record == nil ? "foot-kept" : "foot-kept-case", ["what": parts.joined(separator: "; ")])
        // Pages for partners count these without their words: two numbers must not stand unexplained.
        let isCountedElsewhere = try study.outcomes().contains { own?.contains($0.source) ?? true && gate.isHeldByWithdrawal($0.source) }
        return isCountedElsewhere ? "\(sentence) \(words["foot-kept-outcomes"])" : sentence
    }
}
