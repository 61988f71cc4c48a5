import FeltModel
import FeltQuery
import FeltStore

/// What has happened in a case and what comes next, as a lead would say it.
struct CaseHappenings {
    private let study: ReportStudy
    private let record: CaseStudy
    private let milestones: [Milestone]
    private let outcomes: [MeetingOutcome]
    private let dates: [SourceID: String]
    /// What happened, the newest first, and what is to be done, by day, those without one last: read once, however many lengths are tried.
    private var (events, steps): ([Event], [Step]) = ([], [])

    init(_ study: ReportStudy, _ record: CaseStudy) throws {
        self.study = study
        self.record = record
        milestones = try study.milestones()[record.id] ?? []
        let sources = study.known(of: record.id)
        let own = Set(sources.map(\.id))
        outcomes = try study.outcomes().filter { own.contains($0.source) }
        dates = Dictionary(uniqueKeysWithValues: sources.compactMap { source in source.date.map { (source.id, $0) } })
        events = try found().filter { $0.day <= study.day }.sorted { ($0.day, $0.order) > ($1.day, $1.order) }
        steps = try undone()
    }

    /// Something that happened.
    private struct Event {
        let day: String
        /// Of one day what has the greater number came later.
        let order: Int
        let text: String
        /// People's own words in it.
        var said: String?
        /// What the report says in front of those.
        var before = ""
        /// The command that shows all of its words.
        var whole = ""
        let key: String
    }

    /// Stages, milestones that were reached, decisions, and actions that were done.
    private func found() throws -> [Event] {
        let words = study.words
        let entries = try study.courses()[record.id]?.entries ?? []
        var found = entries.enumerated().map { place, entry in
            Event(day: entry.date, order: place, text: study.told(entry, after: place == 0 ? nil : entries[place - 1]), key: entry.id.raw)
        }
        for milestone in milestones {
            guard let day = milestone.reached else { continue }
            let label = try study.label(of: milestone)
            found.append(
                Event(
                    day: day, order: 1_000, text: words("happened-milestone", ["milestone": label]), said: milestone.label.map { _ in label },
                    before: words.lead(to: "milestone", of: "happened-milestone"), whole: milestoneList, key: milestone.id.raw))
        }
        for outcome in outcomes {
            switch outcome.role {
            case .decision:
                guard let day = dates[outcome.source] else { continue }
                let (said, key) = (try study.said(outcome), try study.key(of: outcome))
                let before = words.lead(to: "decision", of: "happened-decision")
                found.append(Event(day: day, order: 2_000, text: words("happened-decision", ["decision": said]), said: said, before: before, whole: timeline("decision"), key: key))
            case .action:
                guard let day = outcome.done else { continue }
                let (said, key) = (try study.said(outcome), try study.key(of: outcome))
                let before = words.lead(to: "action", of: "happened-done")
                found.append(Event(day: day, order: 1_500, text: words("happened-done", ["action": said]), said: said, before: before, whole: "\(actionList) --all", key: "\(key) done"))
            default: continue
            }
        }
        return found
    }

    /// The latest things that happened up to the day of the report, the newest first: stages, milestones, decisions, and actions that were done.
    func recent(_ count: Int, in room: CaseRoom) -> ReportField {
        let items = events.map { event -> ReportFields in
            let what = Self.field(.text(event.text), event.said, after: event.before).shortened(to: room.point, whole: event.whole)
            return ["key": .text(event.key), "date": .text(study.date(event.day)), "day": .text(event.day), "what": what]
        }
        return .list(Array(items.prefix(count)), rest: Array(items.dropFirst(count)))
    }

    /// Something that is to be done.
    private struct Step {
        let due: String?
        let text: String
        /// People's own words in it; nil for the name of a milestone in the study's stages.
        let said: String?
        /// What the report says in front of those.
        let before: String
        /// As it may be told.
        let owner: String?
        let key: String
        /// The command that shows all of its words.
        let whole: String
        /// Whether the case left it undone when it ended. What was agreed on after that is not left, but to be done.
        let isLeft: Bool
    }

    /// What is to be done next: the milestones that are planned and actions that are open, the nearest first and those without a day last, with who
    /// has them; and by itself what should have been done, the oldest first, so that it does not take the place of what comes. Each says how many more
    /// there are.
    func next(_ count: Int, in room: CaseRoom) throws -> ReportFields {
        func item(_ step: Step) -> ReportFields {
            let field = Self.field(.text(Self.withoutStop(step.text)), step.said.map(Self.withoutStop), after: step.before)
            return [
                "key": .text(step.key), "what": field.shortened(to: room.point, whole: step.whole), "date": study.date(step.due), "day": .optional(step.due),
                "owner": ReportField.optional(step.owner).shortened(to: room.name, whole: step.whole), "is_late": .flag(isLate(step)),
            ]
        }
        let open = steps.filter { !$0.isLeft }
        let (late, coming, left) = (open.filter(isLate).map(item), open.filter { !isLate($0) }.map(item), steps.filter(\.isLeft).map(item))
        // What has become late is not gone from what comes, nor is what a case left undone when it ended; that it was done is told once.
        func elsewhere(_ items: [ReportFields]) -> [ReportFields] { items.map { $0.merging([ReportComparison.elsewhere: .flag(true)]) { $1 } } }
        func more(_ items: [ReportFields], than count: Int) -> ReportField {
            items.count > count ? .traced(study.words("next-more", ["count": String(items.count - count)]), command: timeline("milestone,action")) : .missing
        }
        let ended = try ended()
        func list(_ items: [ReportFields], _ count: Int, besides others: [ReportFields]) -> ReportField {
            .list(Array(items.prefix(count)), rest: items.dropFirst(count) + elsewhere(others + left), ended: ended)
        }
        let (shown, shownLate) = (room.length(of: coming.count, upTo: count), room.length(of: late.count, upTo: room.lateLimit))
        let said = study.words(late.count == 1 ? "next-late-one" : "next-late", ["count": String(late.count)])
        return [
            "next": list(coming, shown, besides: late), "next_more": more(coming, than: shown), "late": list(late, shownLate, besides: coming),
            "late_more": more(late, than: shownLate), "next_ended": record.hasEnded ? self.ended(undone: left.count) : .missing,
            "next_late": late.isEmpty ? .missing : .traced(said, command: timeline("milestone,action")),
        ]
    }

    private func isLate(_ step: Step) -> Bool { step.due.map { $0 < study.day } ?? false }

    /// What stands in place of what comes next where nothing does any more.
    private func ended(undone: Int) -> ReportField {
        let said = study.words[record.state == .cancelled ? "next-cancelled" : "next-closed"]
        guard undone > 0 else { return .text(said) }
        return .traced("\(said) \(study.words.count(undone, "next-undone")).", command: timeline("milestone,action"))
    }

    /// What became of the steps that are no longer to be done.
    private func ended() throws -> [ReportFields] {
        func item(_ key: String, _ word: String, _ day: String) -> ReportFields { ["key": .text(key), "ended": .text(study.words(word, ["day": study.date(day)]))] }
        return milestones.compactMap { one in one.reached.map { item(one.id.raw, "ended-reached", $0) } }
            + (try outcomes.filter { $0.role == .action }.compactMap { one in try one.done.map { item(try study.key(of: one), "ended-done", $0) } })
    }

    /// A field in which some words are people's own; nil for none.
    private static func field(_ field: ReportField, _ said: String?, after: String = "") -> ReportField { said.map { .telling(field, said: $0, after: after) } ?? field }

    private func timeline(_ what: String) -> String { "felt timeline \(record.slug) \(study.countedOnly) --what \(what)" }
    private var actionList: String { "felt action list --case \(record.slug) \(study.countedOnly)" }
    private var milestoneList: String { "felt milestone list \(record.slug)" + study.forPartners }

    /// What is said goes on in brackets, so that a full stop would stand in the middle.
    private static func withoutStop(_ text: String) -> String { text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text }

    /// All of them by day, those without one last.
    private func undone() throws -> [Step] {
        var found: [Step] = []
        for milestone in milestones where milestone.reached == nil {
            let label = try study.label(of: milestone)
            found.append(
                Step(
                    due: milestone.planned, text: study.words("next-milestone", ["milestone": label]), said: milestone.label.map { _ in label },
                    before: study.words.lead(to: "milestone", of: "next-milestone"), owner: try study.owner(of: milestone), key: milestone.id.raw,
                    whole: milestoneList, isLeft: record.hasEnded))
        }
        let course = try study.courses()[record.id]
        for outcome in outcomes where outcome.role == .action && outcome.done == nil {
            let said = try study.said(outcome)
            found.append(
                Step(
                    due: outcome.due, text: said, said: said, before: "", owner: try study.owner(of: outcome), key: try study.key(of: outcome), whole: actionList,
                    isLeft: record.leavesUndone(agreedOn: dates[outcome.source], course)))
        }
        return found.enumerated().sorted { ($0.element.due ?? "9999", $0.offset) < ($1.element.due ?? "9999", $1.offset) }.map(\.element)
    }
}
