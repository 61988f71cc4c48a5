import FeltFramework
import FeltModel

/// What reading `study.yaml` has in common for all its parts: values, each told by line and column where it is not what it should be.
struct DemoReading {
    private static let file = "study.yaml"

    private(set) var faults: [Fault] = []

    /// A mapping with the keys it may have; nil for anything else.
    mutating func fields(_ value: YAMLValue, _ known: Set<String>, _ noun: String) -> YAMLFields? {
        YAMLFields(value, known: known, in: noun, file: Self.file, faults: &faults)
    }

    /// What the items of a list become; items that are no mapping are told and left out.
    mutating func items<Item>(
        _ key: String, of fields: YAMLFields, _ known: Set<String>, _ noun: String, _ make: (inout DemoReading, YAMLFields) -> Item?
    ) -> [Item] {
        fields.list(key, faults: &faults).compactMap { value in
            self.fields(value, known, noun).flatMap { make(&self, $0) }
        }
    }

    mutating func text(_ key: String, _ fields: YAMLFields) -> String? { fields.text(key, faults: &faults) }

    mutating func localised(_ key: String, _ fields: YAMLFields) -> LocalisedText { fields.localised(key, faults: &faults) }

    /// A text that must be there.
    mutating func required(_ key: String, _ fields: YAMLFields) -> String? {
        switch fields[key]?.content {
        case nil, .null, .text(""): missing(key, fields)
        default: return fields.text(key, faults: &faults)
        }
        return nil
    }

    /// Tells that a key is missing.
    mutating func missing(_ key: String, _ fields: YAMLFields) { fields.missing(key, faults: &faults) }

    /// A name to type, which must be there.
    mutating func slug(_ key: String, _ fields: YAMLFields) -> Slug? { required(key, fields).map { Slug.make(from: $0) } }

    /// A number from 1, which must be there.
    mutating func number(_ key: String, _ fields: YAMLFields) -> Int? {
        guard let text = required(key, fields) else { return nil }
        if let number = Int(text), number > 0 { return number }
        fault(fields[key], "number", "'\(key)' is no whole number from 1.", nil)
        return nil
    }

    /// A day.
    mutating func day(_ key: String, _ fields: YAMLFields) -> String? {
        guard let text = fields.text(key, faults: &faults) else { return nil }
        if Timestamp.isDay(text) { return text }
        fault(fields[key], "date-invalid", "'\(text)' is not a day.", "Write it as 2026-02-11.")
        return nil
    }

    /// A day that must be there.
    mutating func requiredDay(_ key: String, _ fields: YAMLFields) -> String? {
        guard required(key, fields) != nil else { return nil }
        return day(key, fields)
    }

    /// One of the words of a vocabulary; nil where nothing stands.
    mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ fields: YAMLFields, _ type: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let text = fields.text(key, faults: &faults) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let all = Word.allCases.map(\.rawValue)
        let near = NearNames.nearest(to: text, among: all)
        fault(
            fields[key], "word-unknown", "'\(text)' is not known here.",
            near.isEmpty ? "Write one of \(all.joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?")
        return nil
    }

    /// Yes or no; nil where nothing stands.
    mutating func truth(_ key: String, _ fields: YAMLFields) -> Bool? {
        guard let text = fields.text(key, faults: &faults) else { return nil }
        if text == "yes" || text == "no" { return text == "yes" }
        fault(fields[key], "truth", "'\(key)' is neither yes nor no.", nil)
        return nil
    }

    /// The name of something that is told of elsewhere; nil where nothing stands or nothing has that name.
    mutating func name(_ key: String, _ fields: YAMLFields, among names: Set<String>) -> String? {
        fields[key].flatMap { name($0, key, among: names) }
    }

    /// As `name`, each item of a list.
    mutating func names(_ key: String, _ fields: YAMLFields, among names: Set<String>) -> [String] {
        fields.list(key, faults: &faults).compactMap { name($0, key, among: names) }
    }

    /// Tells of an entry that is not of a later day than the one before it: of one day nobody could say which came last.
    mutating func order(_ days: [String?], _ places: [YAMLFields]) {
        for (index, place) in places.enumerated().dropFirst() {
            if let before = days[index - 1], let day = days[index], day <= before {
                fault(place["date"], "date-order", "This day is not later than the one before it.", nil)
            }
        }
    }

    /// Throws what was found.
    func finish() throws { if !faults.isEmpty { throw FaultList(faults) } }

    private mutating func name(_ value: YAMLValue, _ noun: String, among names: Set<String>) -> String? {
        guard case .text(let text) = value.content else {
            fault(value, "yaml-type", "Here should be text, but there is \(value.kind).", nil)
            return nil
        }
        if names.contains(text) { return text }
        let near = NearNames.nearest(to: text, among: names.sorted())
        fault(value, "name-unknown", "There is no \(noun) '\(text)'.", near.isEmpty ? nil : "Did you mean \(near.joined(separator: ", "))?")
        return nil
    }

    private mutating func fault(_ place: YAMLValue?, _ code: String, _ message: String, _ hint: String?) {
        faults.append(Fault(file: Self.file, line: place?.line ?? 1, column: place?.column ?? 1, code: code, message: message, hint: hint))
    }
}
