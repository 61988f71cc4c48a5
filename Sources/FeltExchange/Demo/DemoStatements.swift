import FeltFramework
import FeltModel
import FeltStore

/// What the leads of a case of the example say of it: its need, risks and the decisions that are needed, under the names that `felt case edit` gives them.
struct DemoStatements {
    private let caseSlug: String
    private let said: [(name: String, text: String)]

    static let keys: Set<String> = ["said"]

    /// Reads what is said of a case; several lines under one name are several statements.
    init(_ fields: YAMLFields, of caseSlug: Slug, _ reading: inout DemoReading) {
        self.caseSlug = caseSlug.text
        said = reading.items("said", of: fields, ["name", "text"], "a statement") { reading, fields in
            guard let name = reading.required("name", fields), let text = reading.required("text", fields) else { return nil }
            return (name, text)
        }
    }

    /// How many names something is said under.
    var count: Int { said.count }

    /// Writes it as attributes of the case.
    func write(to draft: Draft, cases: [String: CaseID]) throws {
        guard let caseID = cases[caseSlug] else { return }
        for (name, text) in said { try draft.setAttribute(name, text, of: caseID) }
    }
}
