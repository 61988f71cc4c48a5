public import FeltAnalysis
public import FeltModel
public import FeltStore
import FeltText

extension StudyReader {
    /// What happened in a case or in all, and was to happen, in the order of time; what has no day comes last.
    ///
    /// A milestone is one happening: on the day it was reached, else on the day for which it is planned. An action is one on the day of its
    /// note, and another on the day it was done. Sources that belong to no case are in the answer for all.
    ///
    /// - Parameters:
    ///   - caseID: the only case to look at; nil for all.
    ///   - kinds: the kinds of source wanted, as stored; nil for all. What the others came to is left out with them.
    ///   - today: the day against which a milestone is overdue.
    /// - Complexity: one pass over the records; the texts of the sources whose meetings came to something are read.
    public func happenings(of caseID: CaseID? = nil, kinds: Set<String>? = nil, today: String) throws -> [Happening] {
        let cases = try cases().filter { caseID == nil || $0.id == caseID }
        let courses = try stageHistories().mapValues(CaseCourse.init)
        let sources = try sources().filter { (caseID == nil || $0.caseID == caseID) && (kinds?.contains($0.kind) ?? true) }
        let names = Dictionary(uniqueKeysWithValues: cases.map { ($0.id, $0.slug.text) })
        var all: [Happening] = []
        func add(_ one: Happening, _ caseID: CaseID?) {
            var one = one
            one.caseName = caseID.flatMap { names[$0] }
            one.stage = one.day.flatMap { day in caseID.flatMap { courses[$0]?.entry(on: day)?.stage } }
            all.append(one)
        }
        let (milestones, cycles, formulations) = (try milestones(), try cycles(), try formulations())
        for record in cases {
            for one in Self.stageMoves(courses[record.id]?.entries ?? []) { add(one, record.id) }
            for milestone in milestones[record.id] ?? [] { add(Self.happening(milestone, today: today), record.id) }
            for cycle in cycles[record.id] ?? [] { for one in Self.happenings(cycle, formulations[cycle.id] ?? []) { add(one, record.id) } }
        }
        let (counts, notes) = (try codingCountsBySource(), try noteRecords())
        for source in sources {
            var one = Happening(.source, source.kind, day: source.date, name: source.slug.text)
            (one.hour, one.label, one.codings) = (notes[source.id]?.start, source.title, counts[source.id] ?? 0)
            add(one, source.caseID)
        }
        for (one, caseID) in try outcomeHappenings(of: sources) { add(one, caseID) }
        return Happening.inTime(all)
    }

    private static func stageMoves(_ entries: [StageEntry]) -> [Happening] {
        entries.enumerated().map { place, entry in
            let before = place == 0 ? nil : entries[place - 1]
            let isMove = before == nil || before?.stage != entry.stage
            let kind = isMove && entry.state == .active ? "entered" : entry.state.rawValue
            var one = Happening(.stage, kind, day: entry.date, name: entry.stage ?? "–")
            one.remark = entry.reason
            return one
        }
    }

    private static func happening(_ milestone: Milestone, today: String) -> Happening {
        let isOverdue = milestone.planned.map { $0 < today } ?? false
        let kind = milestone.reached != nil ? "reached" : milestone.planned == nil ? "open" : isOverdue ? "overdue" : "planned"
        var one = Happening(.milestone, kind, day: milestone.reached ?? milestone.planned, name: milestone.slug.text)
        one.label = milestone.label
        if let planned = milestone.planned, let reached = milestone.reached, planned != reached { one.remark = "planned for \(planned)" }
        return one
    }

    private static func happenings(_ cycle: Cycle, _ problems: [Formulation]) -> [Happening] {
        func one(_ kind: String, _ day: String?, _ label: String?, _ remark: String? = nil) -> Happening {
            var one = Happening(.cycle, kind, day: day, name: String(cycle.number))
            (one.label, one.remark) = (label, remark)
            return one
        }
        // A cycle that has not begun and not ended is still one, without a day.
        var all = cycle.started != nil || cycle.ended == nil ? [one("started", cycle.started, cycle.arena)] : []
        all += problems.map { problem in
            let remark = [problems.count > 1 ? "version \(problem.version)" : nil, problem.reason].compactMap(\.self).joined(separator: ": ")
            return one("problem", problem.date, problem.text, remark.nilWhenEmpty)
        }
        if let ended = cycle.ended { all.append(one("ended", ended, cycle.arena)) }
        return all
    }

    /// What meetings came to, with the case of each.
    private func outcomeHappenings(of sources: [Source]) throws -> [(Happening, CaseID?)] {
        let known = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) })
        var all: [(Happening, CaseID?)] = []
        var text: (source: SourceID, words: StoredText?)?
        for outcome in try outcomes() {
            guard let source = known[outcome.source], let what = Happening.What(rawValue: outcome.role.rawValue) else { continue }
            if text?.source != outcome.source { text = (outcome.source, try erasable { try self.text(of: outcome.source) }) }
            let words = text?.words.map { String($0[outcome.range]) }
            func one(_ kind: String, _ day: String?, _ remark: [String?]) -> Happening {
                var one = Happening(what, kind, day: day, name: source.slug.text)
                (one.label, one.remark) = (words, remark.compactMap(\.self).joined(separator: ", ").nilWhenEmpty)
                return one
            }
            let due = outcome.due.map { "due \($0)" }
            guard what == .action else {
                all.append((one("", source.date, [outcome.owner, outcome.group.map { "group \($0)" }]), source.caseID))
                continue
            }
            all.append((one("agreed", source.date, [outcome.owner, due, outcome.done.map { "done \($0)" }]), source.caseID))
            if let done = outcome.done { all.append((one("done", done, [outcome.owner, due]), source.caseID)) }
        }
        return all
    }

    /// What was read; nil where its words have been erased.
    private func erasable<Value>(_ read: () throws -> Value) throws -> Value? {
        do { return try read() } catch let error as FeltError where error.code == "text-erased" { return nil }
    }
}

extension String {
    fileprivate var nilWhenEmpty: String? { isEmpty ? nil : self }
}
