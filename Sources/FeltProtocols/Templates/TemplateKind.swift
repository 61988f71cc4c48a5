import FeltModel

/// What templates of one sort are called in errors, and where their names are explained.
package struct TemplateKind: Sendable {
    /// As in "A form has nothing called …".
    let noun: String
    /// The code of its faults.
    let code: String
    /// The page that lists its names.
    let guide: String
    /// Whether a name is known that no list could hold.
    let isKnown: @Sendable (String) -> Bool

    package init(noun: String, code: String, guide: String, isKnown: @escaping @Sendable (String) -> Bool = { _ in false }) {
        self.noun = noun
        self.code = code
        self.guide = guide
        self.isKnown = isKnown
    }

    func fault(_ file: String, _ line: Int, _ column: Int, _ message: String, _ hint: String? = nil) -> Fault {
        Fault(file: file, line: line, column: column, code: code, message: message, hint: hint)
    }

    /// What was probably meant.
    func near(_ name: String, _ all: Set<String>) -> String {
        let near = NearNames.nearest(to: name, among: all)
        return near.isEmpty ? "See: \(guide)" : "Did you mean \(near.joined(separator: ", "))?"
    }
}
