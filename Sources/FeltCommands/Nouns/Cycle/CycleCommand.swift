import ArgumentParser
import FeltModel
import FeltStore

/// `felt cycle`: the rounds of action research in a case.
struct CycleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cycle", abstract: "Keep the action-research cycles of a case.",
        discussion: "See also: felt case show, felt stage",
        subcommands: [List.self, Show.self, New.self, Edit.self, Problem.self], defaultSubcommand: List.self)
}

/// Finds the cycle that a person means.
struct CycleFinder {
    let record: CaseStudy
    /// Those of the case, by number.
    let cycles: [Cycle]

    init(_ caseName: String, _ reader: StudyReader) throws {
        record = try Lookup.caseStudy(caseName, among: reader.cases())
        cycles = try reader.cycles()[record.id] ?? []
    }

    /// The cycle with this number, or the last one for nil. Throws `cycle-unknown`.
    func cycle(_ number: Int?) throws -> Cycle {
        guard let last = cycles.last else { throw FeltError("cycle-unknown", "The case \(record.slug) has no cycles yet.", hint: "Begin one: felt cycle new \(record.slug)") }
        guard let number else { return last }
        if let found = cycles.first(where: { $0.number == number }) { return found }
        throw FeltError("cycle-unknown", "The case \(record.slug) has no cycle \(number).", hint: "It has \(cycles.map { String($0.number) }.joined(separator: ", ")). See: felt cycle list \(record.slug)")
    }
}
