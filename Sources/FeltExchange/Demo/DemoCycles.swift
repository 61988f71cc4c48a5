import FeltFramework
import FeltModel
import FeltStore

/// The rounds of action research in a case of the example.
struct DemoCycles {
    private struct Version {
        let text: String
        let date: String
        let reason: String?
        let researcher: String?
    }

    private let caseSlug: String
    private let cycles: [(record: Cycle, versions: [Version])]

    static let keys: Set<String> = ["cycles"]
    private static let known: Set<String> = [
        "number", "from", "to", "arena", "plan", "action", "observation", "insider", "outsider", "learning", "formulations",
    ]

    /// Reads a case's cycles.
    init(_ fields: YAMLFields, of caseSlug: Slug, researchers: Set<String>, _ reading: inout DemoReading) {
        self.caseSlug = caseSlug.text
        cycles = reading.items("cycles", of: fields, Self.known, "a cycle") { reading, fields in
            guard let number = reading.number("number", fields) else { return nil }
            var cycle = Cycle(id: CycleID(""), caseID: CaseID(""), number: number, createdAt: "")
            (cycle.started, cycle.ended) = (reading.day("from", fields), reading.day("to", fields))
            (cycle.arena, cycle.plan) = (reading.text("arena", fields), reading.text("plan", fields))
            (cycle.action, cycle.observation) = (reading.text("action", fields), reading.text("observation", fields))
            (cycle.insiderReflection, cycle.outsiderReflection) = (reading.text("insider", fields), reading.text("outsider", fields))
            cycle.learning = reading.text("learning", fields)
            return (record: cycle, versions: Self.versions(fields, researchers, &reading))
        }
    }

    private static func versions(_ fields: YAMLFields, _ researchers: Set<String>, _ reading: inout DemoReading) -> [Version] {
        var places: [YAMLFields] = []
        let versions: [Version] = reading.items("formulations", of: fields, ["text", "date", "reason", "by"], "a formulation") { reading, fields in
            guard let text = reading.required("text", fields), let date = reading.requiredDay("date", fields) else { return nil }
            places.append(fields)
            return Version(text: text, date: date, reason: reading.text("reason", fields), researcher: reading.name("by", fields, among: researchers))
        }
        reading.order(versions.map(\.date), places)
        return versions
    }

    var count: Int { cycles.count }

    /// Writes the cycles into a draft; formulations without a researcher are by `first`.
    func write(to draft: Draft, cases: [String: CaseID], researchers: [String: ResearcherID], by first: ResearcherID) throws {
        guard let caseID = cases[caseSlug] else { return }
        for (record, versions) in cycles {
            var cycle = Cycle(id: record.id, caseID: caseID, number: record.number, createdAt: "")
            (cycle.started, cycle.ended, cycle.arena, cycle.plan) = (record.started, record.ended, record.arena, record.plan)
            (cycle.action, cycle.observation, cycle.learning) = (record.action, record.observation, record.learning)
            (cycle.insiderReflection, cycle.outsiderReflection) = (record.insiderReflection, record.outsiderReflection)
            let id = try draft.add(cycle)
            for (index, version) in versions.enumerated() {
                try draft.addFormulation(
                    of: id, version: index + 1, text: version.text, date: version.date, reason: version.reason,
                    by: version.researcher.flatMap { researchers[$0] } ?? first)
            }
        }
    }
}
