import FeltModel
import FeltQuery
import FeltText

/// A source's text, cut into words: runs of letters, digits and the marks on them.
struct ReferenceText {
    let bytes: [UInt8]
    /// The bytes at which words begin.
    private(set) var wordStarts: [Int] = []
    private(set) var words: [Range<Int>] = []

    init(_ source: SampleStudy.Source) {
        bytes = Array(source.text.utf8)
        var start: Int?
        var place = 0
        for scalar in source.text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: start = start ?? place
            case .nonspacingMark, .spacingMark, .enclosingMark: break
            default: end(&start, at: place)
            }
            place += UTF8.width(scalar)
        }
        end(&start, at: place)
        wordStarts = words.map(\.lowerBound)
    }

    private mutating func end(_ start: inout Int?, at place: Int) {
        if let start { words.append(start..<place) }
        start = nil
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension Reference {
    /// A code alone, with `subtree` also those below it; the last parts of its path are enough.
    func codeFinder(_ path: String, _ subtree: Bool) -> Finder {
        let named = sample.codes.filter { $0 == path.lowercased() || $0.hasSuffix("." + path.lowercased()) }
        let wanted = path == "*" ? sample.codes : sample.codes.filter { code in named.contains { code == $0 || (subtree && code.hasPrefix($0 + ".")) } }
        return Finder(hasCode: true) { sieve in self.coded { sieve($0) && wanted.contains(self.sample.codings[$0].code) } }
    }

    func wordFinder(_ pattern: String) -> Finder {
        remembering("text " + pattern) {
            self.sample.sources.indices.flatMap { source in
                ReferenceWords(pattern: pattern, isEnglish: self.sample.sources[source].language == .en)
                    .places(in: self.texts[source], self.sample.sources[source].passages).map { Found(source: source, bytes: $0, codings: []) }
            }
        }
    }

    /// Matches in each paragraph by itself, capitals apart; those of nothing are passed over.
    func patternFinder(_ pattern: String) -> Finder {
        remembering("pattern " + pattern) {
            guard let regex = try? Regex(pattern).ignoresCase().matchingSemantics(.unicodeScalar).wordBoundaryKind(.simple) else { return [] }
            return self.sample.sources.indices.flatMap { source in
                self.sample.sources[source].passages.flatMap { passage in
                    let start = passage.range.start.value
                    let text = self.texts[source].string(passage.range.bytes)
                    return text.matches(of: regex).filter { !$0.range.isEmpty }.map { match in
                        let range = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)..<text.utf8.distance(from: text.startIndex, to: match.range.upperBound)
                        return Found(source: source, bytes: start + range.lowerBound..<start + range.upperBound, codings: [])
                    }
                }
            }
        }
    }

    /// The pieces of each paragraph, without the label of its voice, that no coding covers, or none of one researcher's; from their first word
    /// to their last.
    func uncodedFinder(_ researcher: String?) -> Finder {
        remembering("uncoded " + (researcher ?? "")) {
            self.sample.sources.indices.flatMap { source in
                let text = self.texts[source]
                let codings = self.sample.codings.filter {
                    $0.source == source && !$0.isLost && (researcher == nil || $0.researcher == researcher?.lowercased())
                }
                return self.sample.sources[source].passages.flatMap { passage -> [Found] in
                    let free = passage.range.bytes.map { byte in
                        !(passage.voice?.bytes.contains(byte) ?? false) && !codings.contains { $0.bytes.contains(byte) }
                    }
                    return Self.runs(free, from: passage.range.start.value).compactMap { piece in
                        // Words may be cut by a coding; what is left of them is there all the same.
                        let left = text.words.map { $0.clamped(to: piece) }.filter { !$0.isEmpty }
                        guard let first = left.first, let last = left.last else { return nil }
                        return Found(source: source, bytes: first.lowerBound..<last.upperBound, codings: [])
                    }
                }
            }
        }
    }

    /// Where runs of true stand.
    private static func runs(_ flags: [Bool], from first: Int) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for (place, flag) in flags.enumerated() where flag {
            if let last = result.last, last.upperBound == first + place {
                result[result.count - 1] = last.lowerBound..<first + place + 1
            } else {
                result.append(first + place..<first + place + 1)
            }
        }
        return result
    }

    /// A finder that rests on no coding, so that it finds the same beside any filter.
    private func remembering(_ key: String, _ find: () -> [Found]) -> Finder {
        let found = remembered[key] ?? Array(Set(find()))
        remembered[key] = found
        return Finder(hasCode: false) { _ in found }
    }
}

/// Words in their forms, of the vocabulary of `RandomStudy`, which has no forms but these.
struct ReferenceWords {
    let pattern: String
    let isEnglish: Bool
    private static let stems = ["tilliten": "tillit", "risikoen": "risiko", "tvilen": "tvil"]

    /// Where the parts of the pattern stand, in the paragraphs that hold all of them that are wanted and none that are not.
    ///
    /// `a b` wants both, `-a` none, `a OR b` either; `"a b"` is beside each other, `=a` exactly so, `a*` a beginning.
    func places(in text: ReferenceText, _ passages: [Passage]) -> [Range<Int>] {
        let terms = pattern.matches(of: /-?=?(?:"[^"]*"\*?|[^\s"]+)/).map { String($0.output) }
        let isEither = terms.contains("OR")
        return passages.flatMap { passage -> [Range<Int>] in
            let words = text.words.filter { $0.lowerBound >= passage.range.start.value && $0.upperBound <= passage.range.end.value }
            let found = terms.filter { $0 != "OR" && !$0.hasPrefix("-") }.map { Self.places(of: $0, words, text, isEnglish) }
            let isUnwanted = terms.contains { $0.hasPrefix("-") && !Self.places(of: String($0.dropFirst()), words, text, isEnglish).isEmpty }
            guard !isUnwanted, isEither || !found.contains(where: \.isEmpty) else { return [] }
            return Array(found.joined())
        }
    }

    private static func places(of term: String, _ words: [Range<Int>], _ text: ReferenceText, _ isEnglish: Bool) -> [Range<Int>] {
        let wanted = term.filter { $0 != "\"" && $0 != "=" && $0 != "*" }.lowercased().split(separator: " ").map(String.init)
        guard words.count >= wanted.count else { return [] }
        return (0...(words.count - wanted.count)).compactMap { first in
            let window = words[first..<first + wanted.count]
            let isMatch = zip(window, wanted.indices).allSatisfy { range, place in
                let word = text.string(range).lowercased()
                if place == wanted.count - 1, term.contains("*") { return word.hasPrefix(wanted[place]) }
                if term.hasPrefix("=") || isEnglish { return word == wanted[place] }
                return stems[word] ?? word == stems[wanted[place]] ?? wanted[place]
            }
            return isMatch ? words[first].lowerBound..<words[first + wanted.count - 1].upperBound : nil
        }
    }

    /// Whether a memo holds the words.
    static func isFound(_ pattern: String, in memo: String) -> Bool {
        let text = ReferenceText(SampleStudy.Source(slug: "memo", text: memo))
        return !places(of: pattern, text.words, text, false).isEmpty
    }
}
