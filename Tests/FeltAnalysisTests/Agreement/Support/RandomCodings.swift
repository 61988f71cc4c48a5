import FeltAnalysis
import FeltTestSupport

/// Codings at random: short texts, few codes, spans that overlap, touch, repeat and fill, and coders who are missing.
struct RandomCodings {
    let data: AgreementData
    let units: UnitList

    init(seed: UInt64, isComplete: Bool = false) throws {
        var generator = SeededGenerator(seed: seed)
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        let coders = number(2...4)
        let codes = number(1...4)
        let documents = (0..<number(1...3)).map { place in
            let by = (0..<coders).filter { _ in number(0...4) > 0 }
            return AgreementData.Document(id: "d\(place)", length: number(0...40), codedBy: isComplete || number(0...2) > 0 ? nil : by)
        }
        var spans: [AgreementData.Span] = []
        for (document, text) in documents.enumerated() where text.length > 0 {
            for coder in 0..<coders where text.codedBy?.contains(coder) ?? true {
                for _ in 0..<number(0...6) {
                    let start = number(0...(text.length - 1))
                    let span = AgreementData.Span(
                        document: document, coder: coder, code: number(0...(codes - 1)), start: start, end: number((start + 1)...text.length)
                    )
                    spans.append(span)
                    if number(0...5) == 0 { spans.append(span) }
                }
            }
        }
        data = try AgreementData(
            documents: documents, coders: (0..<coders).map { "c\($0)" },
            codes: (0..<codes).map { .init(id: "k\($0)", parent: $0 > 0 && number(0...1) == 0 ? $0 - 1 : nil) }, spans: spans.shuffled(using: &generator)
        )
        var ranges: [[Range<Int>]] = []
        for text in documents {
            var own: [Range<Int>] = []
            var position = number(0...2)
            while position < text.length {
                let end = min(text.length, position + number(1...7))
                own.append(position..<end)
                position = end + number(0...1) * number(0...2)
            }
            ranges.append(own)
        }
        units = try UnitList(ranges, of: data)
    }
}

/// The slow obvious ways: everything written out character by character.
struct WrittenOut {
    let data: AgreementData

    /// For each character of a document, whether a coder gave it one of the codes; nil when the coder did not code the document.
    func marks(_ document: Int, coder: Int, codes: [Int]) -> [Bool]? {
        guard data.isCoded(document, by: coder) else { return nil }
        var result = [Bool](repeating: false, count: data.documents[document].length)
        for span in data.spans where span.document == document && span.coder == coder && codes.contains(span.code) {
            for position in span.start..<span.end { result[position] = true }
        }
        return result
    }

    /// One coder's ratings of all units in a row: of characters, or of given ones by a rule.
    func row(coder: Int, codes: [Int], units: UnitList? = nil, rule: UnitRule = .any) -> [Int?] {
        data.documents.indices.flatMap { document -> [Int?] in
            let marks = marks(document, coder: coder, codes: codes)
            guard let units else { return (0..<data.documents[document].length).map { place in marks.map { $0[place] ? 1 : 0 } } }
            return units.ranges[document].map { unit in
                marks.map { marks in
                    let covered = unit.count { marks[$0] }
                    return (rule == .any ? covered > 0 : 2 * covered > unit.count) ? 1 : 0
                }
            }
        }
    }

    func ratings(codes: [Int], units: UnitList? = nil, rule: UnitRule = .any) throws -> Ratings {
        try Ratings(
            coders: data.coders, categories: ["0", "1"],
            rows: data.coders.indices.map { row(coder: $0, codes: codes, units: units, rule: rule) }
        )
    }

    /// The cells of a pair from its rows.
    static func cells(_ one: [Int?], _ other: [Int?]) -> TwoByTwo {
        var cells = TwoByTwo()
        for (first, second) in zip(one, other) {
            guard let first, let second else { continue }
            switch (first, second) {
            case (1, 1): cells.both += 1
            case (1, _): cells.onlyFirst += 1
            case (_, 1): cells.onlySecond += 1
            default: cells.neither += 1
            }
        }
        return cells
    }
}

/// Whether two coefficients have the same value, or the same reason.
func isSame(_ one: Coefficient, _ other: Coefficient) -> Bool {
    if let value = one.value, let wanted = other.value { return abs(value - wanted) <= 1e-9 }
    return one == other
}

/// Whether a coefficient has this value.
func isSame(_ one: Coefficient, _ value: Double) -> Bool { isSame(one, .defined(value)) }
