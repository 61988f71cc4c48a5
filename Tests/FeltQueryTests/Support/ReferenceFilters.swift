import FeltModel
import FeltText

/// What each filter of `docs/query.md` asks, over the plain values of a sample study.
struct ReferenceFilters {
    let sample: SampleStudy

    private func isFacet(_ name: String) -> Bool { sample.facets.contains { $0.name == name } }

    /// The question to a coding; nil for a filter that asks of a source or a place.
    func ofCoding(_ name: String, _ value: String) -> ((Int) -> Bool)? {
        let builtIn = ["case", "date", "during", "kind", "language", "layer", "municipality", "participant", "question", "source", "voice"]
        switch name {
        case "researcher": return { matches(sample.codings[$0].researcher, value) }
        case "memo": return { coding in sample.codings[coding].memos.contains { value == "*" || ReferenceWords.isFound(value, in: $0) } }
        case _ where name.hasPrefix("facet."): return facet(String(name.dropFirst(6)), value)
        case _ where !builtIn.contains(name) && isFacet(name): return facet(name, value)
        default: return nil
        }
    }

    private func facet(_ name: String, _ value: String) -> (Int) -> Bool {
        { coding in sample.codings[coding].facets.contains { $0.hasPrefix(name + ":") && matches(String($0.dropFirst(name.count + 1)), value) } }
    }

    func ofStretch(_ name: String, _ value: String) -> (Reference.Found) -> Bool {
        switch name {
        case "voice": ofPassage { label($0, $1).map { matches($0, value) } ?? false }
        case "voice.actor", "voice.organisation", "voice.unit", "actor":
            ofPassage { source, passage in
                guard let label = label(source, passage), let speaker = speaker(label, source) else { return false }
                return holds(String(name.replacing("voice.", with: "")), value, speaker)
            }
        case "layer": ofPassage { _, passage in passage.layer.map { matches($0.rawValue, value) } ?? false }
        case "question": ofPassage { _, passage in passage.question.map { matches($0, value) } ?? false }
        default: { holds(name, value, sample.sources[$0.source]) }
        }
    }

    /// Whether a stretch meets a paragraph of which this holds.
    private func ofPassage(_ holds: @escaping (SampleStudy.Source, Passage) -> Bool) -> (Reference.Found) -> Bool {
        { found in
            let source = sample.sources[found.source]
            return source.passages.contains { found.meets($0.range.bytes) && holds(source, $0) }
        }
    }

    private func label(_ source: SampleStudy.Source, _ passage: Passage) -> String? {
        passage.voice.map { String(decoding: Array(source.text.utf8)[$0.bytes], as: UTF8.self) }
    }

    /// Whose pseudonym the label is; else the only one who takes part, where everybody else who speaks is `INT`.
    private func speaker(_ label: String, _ source: SampleStudy.Source) -> SampleStudy.Person? {
        func person(_ name: String) -> SampleStudy.Person? { sample.people.first { $0.pseudonym.lowercased() == name.lowercased() } }
        if let own = person(label) { return own }
        let others = Set(source.passages.compactMap { self.label(source, $0)?.lowercased() }).subtracting([label.lowercased()])
        guard label.lowercased() != "int", others.isSubset(of: ["int"]), source.participants.count == 1 else { return nil }
        return person(source.participants[0])
    }

    private func holds(_ field: String, _ value: String, _ person: SampleStudy.Person) -> Bool {
        let text = field == "actor" ? person.actor : field == "organisation" ? person.organisation : person.unit
        return text.map { matches($0, value) } ?? false
    }

    private func holds(_ name: String, _ value: String, _ source: SampleStudy.Source) -> Bool {
        let its = sample.cases.first { $0.slug == source.caseSlug }
        func matches(_ text: String?) -> Bool { text.map { self.matches($0, value) } ?? false }
        switch name {
        case "case": return matches(source.caseSlug)
        case "case.title": return matches(its?.title)
        case "case.kind": return matches(its?.kind)
        case "case.procedure": return matches(its?.procedure)
        case "case.stage": return matches(its?.history.last?.stage)
        case "case.state": return matches(its.map { ($0.history.last?.state ?? .active).rawValue })
        case "municipality": return matches(its?.municipality)
        case "kind": return matches(source.kind) || source.kind == ["intervju": "interview", "verksted": "workshop", "dokument": "document"][value]
        case "source": return matches(source.slug)
        case "language": return matches(source.language.rawValue)
        case "date": return source.date.map { isWithin($0, value) } ?? false
        case "during":
            guard let day = source.date else { return false }
            return matches(its?.history.last { $0.date <= day }?.stage)
        case "participant": return source.participants.contains { matches($0) }
        case "participant.actor", "participant.organisation", "participant.unit":
            return sample.people.contains { source.participants.contains($0.pseudonym) && holds(String(name.dropFirst(12)), value, $0) }
        default:
            let attribute = name.hasPrefix("attribute.") ? String(name.dropFirst(10)) : name
            let head = source.note?.fields.map { Attribute(name: $0.name, value: $0.value) } ?? []
            return (head + source.attributes).contains { $0.name == attribute && matches($0.value ?? "") }
        }
    }

    private func matches(_ name: String, _ value: String) -> Bool {
        value.hasSuffix("*") ? name.lowercased().hasPrefix(value.lowercased().dropLast()) : name.lowercased() == value.lowercased()
    }

    /// Compares year, then month, then day, as far as they are given.
    private func isWithin(_ day: String, _ range: String) -> Bool {
        if range == "*" { return true }
        let ends = range.contains("..") ? range.replacing("..", with: "|").split(separator: "|", omittingEmptySubsequences: false).map(String.init) : [range, range]
        func numbers(_ text: String) -> [Int] { text.split(separator: "-").compactMap { Int($0) } }
        let wanted = numbers(day)
        func compare(_ end: String) -> Int {
            for (one, other) in zip(wanted, numbers(end)) where one != other { return one < other ? -1 : 1 }
            return 0
        }
        return compare(ends[0]) >= 0 && compare(ends[1]) <= 0
    }
}
