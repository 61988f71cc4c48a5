/// The columns of QualCoder's coder comparison for one code and two coders, with its own rules, so that a difference can be explained.
///
/// Compatible, not recommended. Its counts are of spans over a character: `dual` has exactly two spans over it, whoever made them, so that one
/// coder's overlapping spans look like agreement, and characters under three spans are in no count. Its "kappa" looks only at coded characters
/// and takes the product, not the sum, of the two chances. Agreement is rounded to two decimals, kappa to four. Nil stands where QualCoder
/// writes that it would divide by zero. It knows no missing coder: the columns are made only where everybody coded everything.
public struct QualCoderComparison: Hashable, Sendable {
    /// Characters under exactly two spans, exactly one, and none; all characters; and the summed lengths of either coder's spans.
    public let dual, single, uncoded, characters, firstLength, secondLength: Int

    /// Compares two coders on a code.
    ///
    /// - Complexity: s log s in the spans of the code.
    public init(_ data: AgreementData, code: Int, pair: CoderPair) {
        var (dual, single, touched, lengths) = (0, 0, 0, [0, 0])
        var events: [(document: Int, position: Int, change: Int)] = []
        for span in data.spans(of: code) where span.coder == pair.first || span.coder == pair.second {
            lengths[span.coder == pair.first ? 0 : 1] += span.end - span.start
            events.append((span.document, span.start, 1))
            events.append((span.document, span.end, -1))
        }
        events.sort { ($0.document, $0.position) < ($1.document, $1.position) }
        var (document, position, depth) = (-1, 0, 0)
        for event in events {
            if event.document == document, depth > 0 {
                let width = event.position - position
                touched += width
                if depth == 1 { single += width }
                if depth == 2 { dual += width }
            }
            (document, position, depth) = (event.document, event.position, depth + event.change)
        }
        (self.dual, self.single) = (dual, single)
        (firstLength, secondLength) = (lengths[0], lengths[1])
        characters = data.documents.reduce(0) { $0 + $1.length }
        uncoded = characters - touched
    }

    /// Percent of characters under two spans or none.
    public var agreePercent: Double? { characters == 0 ? nil : Self.rounded(100 * Double(dual + uncoded) / Double(characters), 100) }

    /// Percent of characters under two spans, of those under one or two.
    public var agreeCodedOnlyPercent: Double? { dual + single == 0 ? nil : Self.rounded(100 * Double(dual) / Double(dual + single), 100) }

    /// What QualCoder calls Cohen's kappa.
    public var kappa: Double? {
        let union = firstLength + secondLength - dual
        guard union != 0 else { return nil }
        let (first, second) = (Double(firstLength) / Double(union), Double(secondLength) / Double(union))
        let chance = first * second * (1 - first) * (1 - second)
        guard chance != 1 else { return nil }
        return Self.rounded((Double(dual) / Double(union) - chance) / (1 - chance), 10_000)
    }

    /// Rounds to a number of steps a unit, a tie of the exact binary value to the even one, as Python's `round` does.
    private static func rounded(_ value: Double, _ steps: Double) -> Double {
        let product = value.magnitude * steps
        let rest = (-product).addingProduct(value.magnitude, steps)
        let down = product.rounded(.down)
        let over = product - down
        let isUp = over > 0.5 || (over == 0.5 && (rest > 0 || (rest == 0 && down.truncatingRemainder(dividingBy: 2) == 1)))
        let magnitude = (isUp ? down + 1 : down) / steps
        return value < 0 ? -magnitude : magnitude
    }
}
