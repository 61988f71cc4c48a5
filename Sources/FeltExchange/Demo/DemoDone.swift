import FeltFramework
import FeltModel
import FeltStore
import FeltText

/// The actions of the example that were done, ticked off as `felt action done` would.
struct DemoDone {
    private struct Step {
        let note: String
        /// The words that the action begins with.
        let action: String
        let date: String
    }

    private let steps: [Step]

    static let keys: Set<String> = ["done"]

    /// Reads them.
    ///
    /// - Parameter sources: the names that the notes will have.
    init(_ fields: YAMLFields, sources: Set<String>, _ reading: inout DemoReading) {
        steps = reading.items("done", of: fields, ["note", "action", "date"], "an action") { reading, fields in
            guard let note = reading.name("note", fields, among: sources), let action = reading.required("action", fields), let date = reading.requiredDay("date", fields)
            else { return nil }
            return Step(note: note, action: action, date: date)
        }
    }

    var count: Int { steps.count }

    /// Ticks them off, when the notes are in the study. Throws `demo-damaged` where an action is not there, or where two begin so.
    func write(to draft: Draft, _ reader: StudyReader) throws {
        let actions = Dictionary(grouping: try reader.outcomes().filter { $0.role == .action }, by: \.source)
        for step in steps {
            let source = try reader.source(typed: step.note).id
            let text = try reader.text(of: source)
            let found = (actions[source] ?? []).filter { text[$0.range].hasPrefix(step.action) }
            guard found.count == 1 else { throw FeltError("demo-damaged", "The example study has \(found.count.counted("action")) where one of \(step.note) is done.") }
            try draft.setDone(step.date, found[0].id)
        }
    }
}
