import FeltFramework
import FeltModel

/// The values that occur in a protocol, each told where it is not what it should be.
extension ProtocolReading {
    mutating func fault(_ place: YAMLValue, _ code: String, _ message: String, _ hint: String?) {
        faults.append(Fault(file: file, line: place.line, column: place.column, code: code, message: message, hint: hint))
    }

    /// Names near to what was typed, else all.
    func hint(_ near: [String], _ all: [String]) -> String {
        near.isEmpty ? "Write one of \(all.joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?"
    }

    /// Whether nothing stands there, or an empty text or mapping.
    func isEmpty(_ value: YAMLValue?) -> Bool {
        switch value?.content {
        case nil, .null: true
        case .text(let text): text.isEmpty
        case .map(let members): members.isEmpty
        case .list: false
        }
    }

    /// A text that must be there; a missing one is told, as is anything else.
    mutating func text(_ key: String, _ fields: YAMLFields) -> String? {
        if isEmpty(fields[key]) {
            fields.missing(key, faults: &faults)
            return nil
        }
        return fields.text(key, faults: &faults)
    }

    /// A text in two languages, of which one must be there. What is missing altogether is told by the caller.
    mutating func required(_ key: String, _ fields: YAMLFields, _ noun: String) -> LocalisedText {
        guard let place = fields[key], !isEmpty(place) else { return LocalisedText() }
        let before = faults.count
        let text = fields.localised(place, faults: &faults)
        if text.isEmpty, faults.count == before {
            fault(place, "text-missing", "\(noun) has a \(key) in neither language.", "Write \(key): {nb: …, en: …}.")
        }
        return text
    }

    mutating func localisedTexts(_ key: String, _ fields: YAMLFields) -> [LocalisedText] {
        var result: [LocalisedText] = []
        for item in fields.list(key, faults: &faults) {
            let before = faults.count
            let text = fields.localised(item, faults: &faults)
            if text.isEmpty, faults.count == before {
                fault(item, "text-missing", "An item of '\(key)' has a text in neither language.", "Write {nb: …, en: …}, or take it out.")
            }
            if !text.isEmpty { result.append(text) }
        }
        return result
    }

    mutating func texts(_ key: String, _ fields: YAMLFields) -> [String] {
        var result: [String] = []
        for item in fields.list(key, faults: &faults) {
            if let text = text(of: item, "text", fields) { result.append(text) }
        }
        return result
    }

    /// The text of an item of a list.
    mutating func text(of item: YAMLValue, _ noun: String, _ fields: YAMLFields) -> String? {
        if case .text(let text) = item.content, !text.isEmpty { return text }
        fields.wrong(item, noun, faults: &faults)
        return nil
    }

    mutating func number(_ key: String, _ fields: YAMLFields) -> Int? {
        guard let place = fields[key], let typed = fields.text(key, faults: &faults) else { return nil }
        if typed.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(typed), (1...100_000).contains(number) { return number }
        fault(place, "number", "'\(typed)' is not a whole number above nought.", "Write it in digits, as in \(key): 60.")
        return nil
    }

    mutating func truth(_ key: String, _ fields: YAMLFields) -> Bool {
        guard let place = fields[key], let typed = fields.text(key, faults: &faults) else { return false }
        switch typed.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            fault(place, "truth", "'\(typed)' is neither true nor false.", "Write \(key): true or \(key): false.")
            return false
        }
    }

    /// A word from a fixed list; nil when it is missing or is none of them.
    mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ fields: YAMLFields, _ noun: String, as: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let place = fields[key], let typed = fields.text(key, faults: &faults) else { return nil }
        if let word = Word(rawValue: typed) { return word }
        let all = Word.allCases.map(\.rawValue)
        fault(place, "word-unknown", "'\(typed)' is not a \(noun).", hint(NearNames.nearest(to: typed, among: all), all))
        return nil
    }

    /// The id of a part; nil when it is missing, cannot be one, or is taken.
    mutating func name(_ fields: YAMLFields, _ noun: String, allowing signs: String, taken: [String]) -> String? {
        guard let typed = text("id", fields), let place = fields["id"] else { return nil }
        let isAllowed = { (byte: UInt8) in (48...57).contains(byte) || (97...122).contains(byte | 0x20) || signs.utf8.contains(byte) }
        let begins = typed.utf8.first.map { isAllowed($0) && !signs.utf8.contains($0) } ?? false
        guard begins, typed.utf8.count <= 80, typed.utf8.allSatisfy(isAllowed) else {
            let allowed = signs.map(String.init).joined(separator: " and ")
            fault(place, "part-id", "'\(typed)' cannot be the id of a \(noun).", "Use the letters a to z, digits, \(allowed); begin with a letter or digit.")
            return nil
        }
        if taken.contains(typed) {
            fault(place, "id-twice", "There are two \(noun)s with the id '\(typed)'.", "Give one of them another id.")
            return nil
        }
        return typed
    }
}
