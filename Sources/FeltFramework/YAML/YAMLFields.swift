package import FeltModel

/// The keys of one mapping, checked as they are read.
package struct YAMLFields {
    private let value: YAMLValue
    private let members: [YAMLValue.Member]
    private let noun: String
    private let file: String

    /// Takes a mapping; what else it is, and keys that are not known, go to `faults`. Nil when it is no mapping.
    package init?(_ value: YAMLValue, known: Set<String>, in noun: String, file: String, faults: inout [Fault]) {
        guard case .map(let members) = value.content else {
            faults.append(
                Fault(file: file, line: value.line, column: value.column, code: "yaml-type", message: "Here should be \(noun), but there is \(value.kind).", hint: "Write keys and values: \(known.sorted().prefix(4).joined(separator: ", ")) …"))
            return nil
        }
        self.value = value
        self.members = members
        self.noun = noun
        self.file = file
        for member in members where !known.contains(member.key) {
            let near = NearNames.nearest(to: member.key, among: known)
            faults.append(
                Fault(
                    file: file, line: member.line, column: member.column, code: "key-unknown", message: "'\(member.key)' is not a key of \(noun).",
                    hint: near.isEmpty ? "The keys are \(known.sorted().joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?"))
        }
    }

    /// What stands under a key; nil when it is missing.
    package subscript(key: String) -> YAMLValue? { value[key] }

    /// The text of a key; nil when it is missing or empty.
    package func text(_ key: String, faults: inout [Fault]) -> String? {
        guard let found = value[key] else { return nil }
        switch found.content {
        case .text(let text): return text.isEmpty ? nil : text
        case .null: return nil
        default:
            wrong(found, "text", faults: &faults)
            return nil
        }
    }

    /// A text in two languages: a mapping of nb and en, or one text, which counts as bokmål; empty when it is missing.
    package func localised(_ key: String, faults: inout [Fault]) -> LocalisedText {
        value[key].map { localised($0, faults: &faults) } ?? LocalisedText()
    }

    /// The same for a value, such as an item of a list.
    package func localised(_ found: YAMLValue, faults: inout [Fault]) -> LocalisedText {
        switch found.content {
        case .null: return LocalisedText()
        case .text(let text): return LocalisedText(nb: text.isEmpty ? nil : text)
        case .list:
            wrong(found, "a text in nb and en", faults: &faults)
            return LocalisedText()
        case .map:
            guard let fields = YAMLFields(found, known: ["nb", "en"], in: "a text in two languages", file: file, faults: &faults) else { return LocalisedText() }
            return LocalisedText(nb: fields.text("nb", faults: &faults), en: fields.text("en", faults: &faults))
        }
    }

    /// The items of a list; empty when it is missing.
    package func list(_ key: String, faults: inout [Fault]) -> [YAMLValue] {
        guard let found = value[key] else { return [] }
        switch found.content {
        case .list(let items): return items
        case .null: return []
        default:
            wrong(found, "a list", faults: &faults)
            return []
        }
    }

    /// Tells that a key is missing, where the mapping begins.
    package func missing(_ key: String, faults: inout [Fault]) {
        faults.append(Fault(file: file, line: value.line, column: value.column, code: "key-missing", message: "\(noun.prefix(1).uppercased() + noun.dropFirst()) has no '\(key)'.", hint: "Write \(key): …"))
    }

    /// Tells that something of the wrong type stands there.
    package func wrong(_ found: YAMLValue, _ wanted: String, faults: inout [Fault]) {
        faults.append(Fault(file: file, line: found.line, column: found.column, code: "yaml-type", message: "Here should be \(wanted), but there is \(found.kind).", hint: nil))
    }
}
