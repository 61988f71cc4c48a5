import FeltFramework
import FeltModel
import FeltReport
import FeltStore
import FeltTerminal

extension CaseSheet {
    /// The screen: labels with the lines beside them; those without lines are left out.
    var sections: [(label: String, lines: [String])] {
        [
            (record.slug.text, [record.title.text(in: language), language == .en ? nil : record.title.nb == nil ? nil : record.title.en].compactMap(\.self).ifEmpty("(no title)")),
            ("municipality", record.municipality.lines), ("kind", record.ioaKind.lines), ("procedure", record.procedure.lines),
            ("need", statements(CaseStatement.need)), ("to decide", statements(CaseStatement.decision)), ("risks", statements(CaseStatement.risk)),
            ("stage", [CourseText.standing(record, course, model, language: language, today: today)]),
            ("history", course.stretches.count > 1 ? [CourseText.way(course, model)] : []), ("milestones", milestones.map(line)),
            ("cycles", cycles.map { line($0.cycle, $0.problems) }), ("participants", people), ("notes", notes), ("actions", actions),
            ("decisions", outcomes.filter { $0.role == .decision }.map { line($0, [$0.day, $0.owner]) }), ("codings", [String(codings)]),
            ("uncoded", uncoded.isEmpty ? [] : [Self.list(uncoded)]),
        ]
    }

    private func line(_ milestone: Milestone) -> String {
        let standing = MilestoneStanding(milestone, today: today)
        let late = standing.daysLate(milestone, today: today).map { ", \(TypedDay.count($0)) late" } ?? ""
        let day =
            switch standing {
            case .reached: "reached \(milestone.reached ?? "")\(late)"
            case .planned: "planned for \(milestone.planned ?? "")"
            case .overdue: "overdue: planned for \(milestone.planned ?? "")\(late)"
            case .open: "no day set"
            }
        return "\(milestone.slug)  \(day)" + (milestone.owner.map { " (\($0))" } ?? "")
    }

    private func line(_ cycle: Cycle, _ problems: [Formulation]) -> String {
        let days = [cycle.started.map { "from \($0)" }, cycle.ended.map { "to \($0)" }].compactMap(\.self).joined(separator: " ").nilWhenEmpty
        let versions = problems.isEmpty ? "no problem put yet" : problems.count == 1 ? "problem in 1 version" : "problem in \(problems.count) versions"
        return "\(cycle.number)  " + [cycle.arena, days, versions].compactMap(\.self).joined(separator: ", ")
    }

    private func line(_ entry: Entry, _ facts: [String?]) -> String {
        let facts = facts.compactMap(\.self).joined(separator: ", ")
        let words = DisplayWidth.truncate(DisplayText.oneLine(entry.words ?? "(erased)"), to: 160)
        return "\(entry.source)\(facts.isEmpty ? "" : " (\(facts))"): \(words)"
    }

    /// Participants by actor: count and pseudonyms.
    private var people: [String] {
        let groups = Dictionary(grouping: participants) { $0.person.actor ?? "no actor" }
        return groups.sorted { $0.key < $1.key }.map { actor, people in
            let names = people.map { person, status in person.pseudonym.text + (status.map { $0 == .active ? "" : " (\($0.rawValue))" } ?? "") }
            return "\(actor) \(people.count): \(Self.list(names))"
        }
    }

    private var notes: [String] {
        KindName.all.compactMap { kind in
            guard let counts, let count = counts.kinds[kind] else { return nil }
            return "\(kind) \(count)" + (counts.latestOfKind[kind].map { ", latest \($0)" } ?? "")
        }
    }

    /// A line with how many there are, then those that are overdue and those with the nearest day.
    private var actions: [String] {
        let all = outcomes.filter { $0.role == .action }
        guard !all.isEmpty else { return [] }
        let overdue = all.filter(isOverdue)
        let sorted = all.enumerated().sorted { ($0.element.due ?? "9999", $0.offset) < ($1.element.due ?? "9999", $1.offset) }.map(\.element)
        let shown = sorted.prefix(8).map { line($0, [isOverdue($0) ? "overdue" : nil, $0.due, $0.owner]) }
        return ["\(all.count) open, \(overdue.count) overdue"] + shown + (all.count > 8 ? ["and \(all.count - 8) more; --format csv has them all"] : [])
    }

    private static func list(_ names: [String]) -> String {
        names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " and \(names.count - 12) more" : "")
    }

    /// All of it, a row a fact.
    var listing: Listing {
        var listing = Listing(
            name: "case",
            columns: [.init("part"), .init("name"), .init("value"), .init("date"), .init("state"), .init("owner"), .init("days", isNumber: true)])
        func add(_ part: String, _ name: String, _ value: String? = nil, date: String? = nil, state: String? = nil, owner: String? = nil, days: Int? = nil) {
            listing.rows.append([
                .text(part), .text(name), .optional(value), .optional(date), .optional(state), .optional(owner), days.map { .number($0) } ?? .none,
            ])
        }
        add("case", "case", record.slug.text)
        let facts = [("title", record.title.nb), ("title-en", record.title.en), ("municipality", record.municipality), ("kind", record.ioaKind), ("procedure", record.procedure)]
        for (name, value) in facts { if let value { add("case", name, value) } }
        for name in [CaseStatement.need, CaseStatement.decision, CaseStatement.risk] { for statement in statements(name) { add("case", name, statement) } }
        add(
            "stage", record.stage ?? "", record.stage.flatMap { model.stage($0)?.label.text(in: language) }, date: course.since, state: record.state.rawValue,
            days: course.since.flatMap { Timestamp.days(from: $0, to: today) })
        for entry in course.entries { add("history", entry.stage ?? "", entry.reason, date: entry.date, state: entry.state.rawValue) }
        for milestone in milestones {
            let standing = MilestoneStanding(milestone, today: today)
            add(
                "milestone", milestone.slug.text, label(of: milestone), date: milestone.reached ?? milestone.planned, state: standing.rawValue, owner: milestone.owner,
                days: standing.daysLate(milestone, today: today))
        }
        for (cycle, problems) in cycles { add("cycle", String(cycle.number), problems.last?.text ?? cycle.arena, date: cycle.started, state: cycle.ended == nil ? "open" : "ended") }
        for (person, status) in participants { add("participant", person.pseudonym.text, person.actor, state: status?.rawValue) }
        for kind in KindName.all { if let count = counts?.kinds[kind] { add("notes", kind, String(count), date: counts?.latestOfKind[kind]) } }
        for entry in outcomes {
            let days = isOverdue(entry) ? entry.due.flatMap { Timestamp.days(from: $0, to: today) } : nil
            let state = entry.role == .action ? (days == nil ? "open" : "overdue") : nil
            add(entry.role.rawValue, entry.source, entry.words, date: entry.due ?? entry.day, state: state, owner: entry.owner, days: days)
        }
        add("codings", "codings", String(codings))
        for name in uncoded { add("uncoded", name) }
        return listing
    }
}

extension String? {
    /// The text as the only line; none where there is no text.
    fileprivate var lines: [String] { map { [$0] } ?? [] }
}

extension [String] {
    fileprivate func ifEmpty(_ text: String) -> [String] { isEmpty ? [text] : self }
}
