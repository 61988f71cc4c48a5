import FeltAnalysis
import FeltModel
import FeltQuery
import FeltText

/// What of a sample is compared, found slowly: with a set of characters for each source, coder and code.
struct ReferenceAgreement {
    struct Key: Hashable { let source: String, coder: String, code: String }

    private(set) var lengths: [String: Int] = [:]
    /// By source, the coders who coded it.
    private(set) var codedBy: [String: [String]] = [:]
    /// The code points that each marked.
    private(set) var marks: [Key: Set<Int>] = [:]
    /// By source, the code points of each unit.
    private(set) var units: [String: [Set<Int>]] = [:]
    let coders: [String]
    let codes: [String]

    /// - Parameter answer: the numbers of the codings that a condition lets pass and the sources that it finds; nil without one.
    init(
        _ sample: SampleStudy, _ request: AgreementRequest, coders wanted: [String]?, codes: [String],
        answer: (codings: Set<Int>, sources: Set<String>)?, cases: [String]?
    ) {
        var asked: [(source: Int, coding: SampleStudy.Coding)] = []
        func isAsked(_ source: SampleStudy.Source) -> Bool {
            (cases.map { $0.contains(source.caseSlug ?? "") } ?? true) && (request.kinds?.contains(source.kind) ?? true)
                && (answer?.sources.contains(source.slug) ?? true)
        }
        var made: [(source: Int, coder: String)] = []
        for (number, coding) in sample.codings.enumerated() where !coding.isLost && isAsked(sample.sources[coding.source]) {
            made.append((coding.source, coding.researcher))
            if let answer, !answer.codings.contains(number + 1) { continue }
            asked.append((coding.source, coding))
        }
        let used = Set(made.map(\.coder))
        let coders = wanted?.sorted() ?? sample.researchers.filter(used.contains).sorted()
        for (place, source) in sample.sources.enumerated() {
            let counts = coders.map { coder in made.count { $0.source == place && $0.coder == coder } }
            guard counts.contains(where: { $0 > 0 }) else { continue }
            let by = zip(coders, counts).filter { $0.1 >= request.leastCodings }.map(\.0)
            guard by.count > 1 else { continue }
            codedBy[source.slug] = by
            let numbers = Self.scalars(source.text)
            lengths[source.slug] = source.text.unicodeScalars.count
            units[source.slug] = Self.units(source, request.unit, numbers)
            for (_, coding) in asked.filter({ $0.source == place && by.contains($0.coding.researcher) }) {
                for code in codes where coding.code == code || (request.rollsUp && coding.code.hasPrefix(code + ".")) {
                    marks[Key(source: source.slug, coder: coding.researcher, code: code), default: []].formUnion(coding.bytes.map { numbers[$0] })
                }
            }
        }
        self.coders = coders
        self.codes = codes
    }

    /// The number of the code point that each byte belongs to.
    private static func scalars(_ text: String) -> [Int] {
        text.unicodeScalars.enumerated().flatMap { number, scalar in Array(repeating: number, count: UTF8.width(scalar)) }
    }

    private static func units(_ source: SampleStudy.Source, _ unit: AgreementUnit, _ numbers: [Int]) -> [Set<Int>] {
        func set(_ bytes: Range<Int>) -> Set<Int> { Set(bytes.map { numbers[$0] }) }
        let text = StoredText(trusted: Array(source.text.utf8))
        switch unit {
        case .character: return []
        case .source: return numbers.isEmpty ? [] : [Set(numbers)]
        case .paragraph: return source.passages.map { set($0.range.bytes) }.filter { !$0.isEmpty }
        case .sentence: return source.passages.flatMap { Sentences.ranges(in: text, within: $0.range).map { set($0.bytes) } }.filter { !$0.isEmpty }
        case .turn: return joined(source.passages.filter { $0.turn != nil }.map { ("\($0.turn ?? 0)", $0.range.bytes) }).map(set)
        case .question: return joined(source.passages.filter { $0.question != nil }.map { ($0.question ?? "", $0.range.bytes) }).map(set)
        }
    }

    private static func joined(_ passages: [(String, Range<Int>)]) -> [Range<Int>] {
        var result: [(String, Range<Int>)] = []
        for passage in passages {
            if let last = result.last, last.0 == passage.0 {
                result[result.count - 1].1 = last.1.lowerBound..<max(last.1.upperBound, passage.1.upperBound)
            } else {
                result.append(passage)
            }
        }
        return result.map(\.1)
    }

    /// The four cells of two coders and a code.
    func cells(_ first: String, _ second: String, _ code: String, _ request: AgreementRequest) -> TwoByTwo {
        var result = TwoByTwo()
        for (source, by) in codedBy where by.contains(first) && by.contains(second) {
            let one = marks[Key(source: source, coder: first, code: code)] ?? []
            let other = marks[Key(source: source, coder: second, code: code)] ?? []
            func isMarked(_ unit: Set<Int>, _ marks: Set<Int>) -> Bool {
                let covered = unit.intersection(marks).count
                return request.rule == .any ? covered > 0 : 2 * covered > unit.count
            }
            let pieces = request.unit == .character ? (0..<(lengths[source] ?? 0)).map { Set([$0]) } : units[source] ?? []
            for piece in pieces {
                switch (isMarked(piece, one), isMarked(piece, other)) {
                case (true, true): result.both += 1
                case (true, false): result.onlyFirst += 1
                case (false, true): result.onlySecond += 1
                case (false, false): result.neither += 1
                }
            }
        }
        return result
    }
}
