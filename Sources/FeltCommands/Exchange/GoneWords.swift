import FeltExchange
import FeltModel

/// What is told of things that came or left before and are not in a file any more.
struct GoneWords {
    /// A line that says how many there are and what becomes of them, and one for each of the first; none where nothing is gone.
    let lines: [String]

    /// - Parameters:
    ///   - isTrial: whether nothing is changed.
    ///   - removes: whether they are to be removed.
    init(_ answer: RefiImportAnswer, isTrial: Bool, removes: Bool, _ language: Language) {
        let gone = answer.sum(in: language) { $0.gone }
        guard !gone.isEmpty else {
            lines = []
            return
        }
        let removed = answer.sum(in: language) { $0.removed }
        let isEnglish = language == .en
        let end =
            switch (removes, removed.isEmpty) {
            case (false, _):
                isEnglish
                    ? "they stay; --remove-gone removes codings, facet values, memos, unused codes, values and kept parts"
                    : "det blir stående; --remove-gone fjerner kodinger, fasettverdier, memoer, ubrukte koder, verdier og beholdte deler"
            case (true, true): isEnglish ? "none was removed" : "ingenting er fjernet"
            case (true, false): isEnglish ? "\(isTrial ? "would remove" : "removed") \(removed)" : isTrial ? "vil fjerne \(removed)" : "\(removed) er fjernet"
            }
        var lines = ["\(isEnglish ? "Gone from the file" : "Borte fra filen"): \(gone); \(end)."]
        lines += answer.named(answer.gone, language)
        self.lines = lines
    }
}

extension RefiImportAnswer {
    /// A line for each of the first things, with its sort and its name, and one that says how many more there are.
    func named(_ things: [(thing: Thing, name: String)], _ language: Language) -> [String] {
        lines(things.count, language) { line(things[$0].thing, things[$0].name, language) }
    }

    /// The same of what is otherwise, with what of it is: `code culture.risk: label, colour`.
    func named(_ changes: [Change], _ language: Language) -> [String] {
        lines(changes.count, language) { index in
            let words = changes[index].aspects.map { $0.word(in: language) }.joined(separator: ", ")
            return line(changes[index].thing, changes[index].name, language) + (words.isEmpty ? "" : ": \(words)")
        }
    }

    private func line(_ thing: Thing, _ name: String, _ language: Language) -> String {
        "  \(thing.word(1, language)) \(name)\(standing[name].map { " (\($0))" } ?? "")"
    }

    private func lines(_ count: Int, _ language: Language, _ line: (Int) -> String) -> [String] {
        let lines = (0..<min(count, 20)).map(line)
        let more = count - 20
        guard more > 0 else { return lines }
        return lines + [language == .en ? "  and \(more) more; --format json has them all" : "  og \(more) til; --format json har alle"]
    }

    /// How many of each sort met a fate, in words: `2 sources, 1 code and 3 codings`; empty for none.
    func sum(in language: Language, _ count: (Tally) -> Int) -> String {
        let parts = Thing.allCases.map { ($0, count(self[$0])) }.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.word($0.1, language))" }
        return parts.count < 2 ? parts.joined() : parts.dropLast().joined(separator: ", ") + (language == .en ? " and " : " og ") + parts[parts.count - 1]
    }
}

extension RefiImportAnswer.Thing {
    /// What a number of them is called.
    func word(_ count: Int, _ language: Language) -> String {
        let isOne = count == 1
        switch (self, language) {
        case (.source, .en): return isOne ? "source" : "sources"
        case (.code, .en): return isOne ? "code" : "codes"
        case (.coding, .en): return isOne ? "coding" : "codings"
        case (.memo, .en): return isOne ? "memo" : "memos"
        case (.caseStudy, .en): return isOne ? "case" : "cases"
        case (.researcher, .en): return isOne ? "researcher" : "researchers"
        case (.facetValue, .en): return isOne ? "facet value" : "facet values"
        case (.value, .en): return isOne ? "value" : "values"
        case (.part, .en): return isOne ? "part" : "parts"
        case (.source, _): return isOne ? "kilde" : "kilder"
        case (.code, _): return isOne ? "kode" : "koder"
        case (.coding, _): return isOne ? "koding" : "kodinger"
        case (.memo, _): return isOne ? "memo" : "memoer"
        case (.caseStudy, _): return "case"
        case (.researcher, _): return isOne ? "forsker" : "forskere"
        case (.facetValue, _): return isOne ? "fasettverdi" : "fasettverdier"
        case (.value, _): return isOne ? "verdi" : "verdier"
        case (.part, _): return isOne ? "del" : "deler"
        }
    }
}
