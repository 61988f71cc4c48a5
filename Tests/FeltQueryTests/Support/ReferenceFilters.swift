import FeltModel

/// What each filter of `docs/query.md` asks, over the plain values of a sample study.
struct ReferenceFilters {
    let sample: SampleStudy

    /// The question to a coding; nil for a filter that asks of a source or a place.
    func ofCoding(_ name: String, _ value: String) -> ((Int) -> Bool)? {
        switch name {
        case "researcher": return { matches(sample.codings[$0].researcher, value) }
        case _ where sample.facets.contains { $0.name == name }:
            return { coding in sample.codings[coding].facets.contains { matches($0, name + ":" + value) } }
        default: return nil
        }
    }

    func ofStretch(_ name: String, _ value: String) -> (Reference.Found) -> Bool {
        if name == "voice" {
            return { stretch in
                let text = Array(sample.sources[stretch.source].text.utf8)
                return SampleStudy.passages(of: sample.sources[stretch.source].text).contains { passage in
                    guard let voice = passage.voice, String(decoding: text[voice], as: UTF8.self).lowercased() == value.lowercased() else { return false }
                    return stretch.bytes.contains { passage.bytes.contains($0) }
                }
            }
        }
        return { holds(name, value, sample.sources[$0.source]) }
    }

    private func holds(_ name: String, _ value: String, _ source: SampleStudy.Source) -> Bool {
        switch name {
        case "case": return source.caseSlug.map { matches($0, value) } ?? false
        case "municipality":
            let municipality = sample.cases.first { $0.slug == source.caseSlug }?.municipality
            return municipality.map { matches($0, value) } ?? false
        case "kind": return matches(source.kind, value)
        case "source": return matches(source.slug, value)
        case "language": return matches(source.language.rawValue, value)
        case "date": return source.date.map { isWithin($0, value) } ?? false
        default: return source.attributes.contains { $0.name == name && matches($0.value ?? "", value) }
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

/// Where words stand in the texts of `RandomStudy`, whose vocabulary has no inflections but these.
enum ReferenceWords {
    private static let stems = ["tilliten": "tillit", "risikoen": "risiko"]

    static func places(of pattern: String, in sample: SampleStudy) -> [Reference.Found] {
        sample.sources.indices.flatMap { source in
            words(of: sample.sources[source].text).windows(pattern.contains(" ") ? 2 : 1).compactMap { window in
                guard matches(window.map(\.word), pattern, isEnglish: sample.sources[source].language == .en) else { return nil }
                return Reference.Found(source: source, bytes: window[0].bytes.lowerBound..<window[window.count - 1].bytes.upperBound, codings: [])
            }
        }
    }

    private static func matches(_ found: [String], _ pattern: String, isEnglish: Bool) -> Bool {
        let bare = pattern.filter { $0 != "\"" && $0 != "=" && $0 != "*" }.lowercased().split(separator: " ").map(String.init)
        guard found.count == bare.count else { return false }
        return zip(found, bare).allSatisfy { word, wanted in
            if pattern.hasSuffix("*") { return word.hasPrefix(wanted) }
            if pattern.hasPrefix("=") || isEnglish { return word == wanted }
            return stems[word] ?? word == stems[wanted] ?? wanted
        }
    }

    private static func words(of text: String) -> [(word: String, bytes: Range<Int>)] {
        var result: [(String, Range<Int>)] = []
        var start = 0
        for piece in text.utf8.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 32 || $0 == 10 }) {
            let end = start + piece.count
            result.append((String(decoding: Array(piece), as: UTF8.self).lowercased(), start..<end))
            start = end + 1
        }
        return result
    }
}

extension Array {
    fileprivate func windows(_ count: Int) -> [[Element]] {
        self.count < count ? [] : (0...(self.count - count)).map { Array(self[$0..<$0 + count]) }
    }
}
