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
    private let room: CaseRoom

    init(_ study: ReportStudy, _ record: CaseStudy, _ room: CaseRoom) throws {
        self.study = study
        self.room = room
        self.record = record
        milestones = try study.milestones()[record.id] ?? []
        let sources = study.known(of: record.id)
        let own = Set(sources.map(\.id))
        outcomes = try study.outcomes().filter { own.contains($0.source) }
        dates = Dictionary(uniqueKeysWithValues: sources.compactMap { source in source.date.map { (source.id, $0) } })
    }

    /// The latest things that happened up to the day of the report, the newest first: stages, milestones and decisions.
    func recent(_ count: Int) throws -> ReportField {
        let words = study.words
        // What is cut says where the whole stands; of a milestone that is where all of them do.
        var found: [(day: String, order: Int, text: String, said: String?, after: String, whole: String, key: String)] = []
        let entries = try study.courses()[record.id]?.entries ?? []
        for (place, entry) in entries.enumerated() { found.append((entry.date, place, study.told(entry, after: place == 0 ? nil : entries[place - 1]), nil, "", "", entry.id.raw)) }
        for milestone in milestones {
            guard let day = milestone.reached else { continue }
            let label = try study.label(of: milestone)
            let after = words.lead(to: "milestone", of: "happened-milestone")
            found.append((day, 1_000, words("happened-milestone", ["milestone": label]), milestone.label.map { _ in label }, after, milestoneList, milestone.id.raw))
        }
        for outcome in outcomes where outcome.role == .decision {
            guard let day = dates[outcome.source] else { continue }
            let said = try study.said(outcome)
            found.append((day, 2_000, words("happened-decision", ["decision": said]), said, words.lead(to: "decision", of: "happened-decision"), timeline("decision"), try study.key(of: outcome)))
        }
        let items = found.filter { $0.day <= study.day }.sorted { ($0.day, $0.order) > ($1.day, $1.order) }
            .map { ["key": .text($0.key), "date": .text(study.date($0.day)), "day": .text($0.day), "what": short(Self.field(.text($0.text), $0.said, after: $0.after), whole: $0.whole)] as ReportFields }
        return .list(Array(items.prefix(count)), rest: Array(items.dropFirst(count)))
    }

    /// Something that is to be done.
    private struct Step {
        let due: String?
        let text: String
        /// Whether the text is people's words, and not the name of the milestone in the study's stages.
        let isSaid: Bool
        /// As it may be told.
        let owner: String?
        let key: String
        /// The command that shows all of its words.
        let whole: String
    }

    /// What is to be done next: the milestones that are planned and actions that are open, the nearest first and those without a day last, with who
    /// has them; how many more there are; and in one line what should have been done, so that it does not take the place of what comes.
    func next(_ count: Int) throws -> ReportFields {
        let steps = try steps()
        guard record.state == .active || record.state == .paused else { return ["next": .list([]), "next_more": .missing, "next_late": ended(undone: steps.count)] }
        let late = steps.filter { $0.due.map { $0 < study.day } ?? false }
        func item(_ step: Step) -> ReportFields {
            [
                "key": .text(step.key),
                "what": short(Self.field(.text(Self.withoutStop(step.text)), step.isSaid ? Self.withoutStop(step.text) : nil), whole: step.whole),
                "date": study.date(step.due), "day": .optional(step.due),
                "owner": ReportField.optional(step.owner).shortened(to: room.name, whole: step.whole),
            ]
        }
        let items = steps.dropFirst(late.count).map(item)
        let more = items.count - count
        return [
            // What is late stands in its own line, and is not gone.
            "next": .list(Array(items.prefix(count)), rest: items.dropFirst(count) + late.map(item), ended: try ended()),
            "next_more": more > 0 ? .text(study.words("next-more", ["count": String(more)])) : .missing,
            "next_late": late.first.map { oldest in
                let key = late.count == 1 ? "next-late-one" : "next-late"
                let owner = oldest.owner.map { "(\(ShortText.cut($0, to: room.name)))" }
                let text = [Self.withoutStop(oldest.text), owner].compactMap(\.self).joined(separator: " ")
                let (count, day) = (String(late.count), study.date(oldest.due ?? ""))
                let said = study.words(key, ["count": count, "day": day, "what": text])
                let after = study.words.lead(to: "what", of: key, ["count": count, "day": day])
                let field = ReportField.traced(said, command: timeline("milestone,action"))
                return short(Self.field(field, oldest.isSaid ? Self.withoutStop(oldest.text) : nil, after: after), whole: oldest.whole)
            } ?? .missing,
        ]
    }

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

    /// People's words as far as there is room for them: the case stands on one sheet.
    private func short(_ field: ReportField, whole command: String) -> ReportField { field.shortened(to: room.point, whole: command) }

    private func timeline(_ what: String) -> String { "felt timeline \(record.slug) \(study.countedOnly) --what \(what)" }
    private var milestoneList: String { "felt milestone list \(record.slug)" + study.forPartners }

    /// What is said goes on in brackets, so that a full stop would stand in the middle.
    private static func withoutStop(_ text: String) -> String { text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text }

    /// All of them by day, those without one last.
    private func steps() throws -> [Step] {
        var found: [Step] = []
        for milestone in milestones where milestone.reached == nil {
            found.append(Step(due: milestone.planned, text: try study.label(of: milestone), isSaid: milestone.label != nil, owner: try study.owner(of: milestone), key: milestone.id.raw, whole: milestoneList))
        }
        let list = "felt action list --case \(record.slug) \(study.countedOnly)"
        for outcome in outcomes where outcome.role == .action && outcome.done == nil {
            found.append(
                Step(due: outcome.due, text: try study.said(outcome), isSaid: true, owner: try study.owner(of: outcome), key: try study.key(of: outcome), whole: list))
        }
        return found.enumerated().sorted { ($0.element.due ?? "9999", $0.offset) < ($1.element.due ?? "9999", $1.offset) }.map(\.element)
    }
}
