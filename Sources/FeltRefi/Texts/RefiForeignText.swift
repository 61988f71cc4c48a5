package import FeltText

/// A text of another program's database with the passages that count in it.
///
/// Programs keep the words beside the positions. So a passage is put where its words are, in whatever unit its positions count: QualCoder,
/// for one, counts code points and, in its editor, UTF-16 units.
package struct RefiForeignText {
    /// A passage as the file has it.
    package struct Passage {
        package let start: Int
        package let end: Int
        /// The words that the program keeps with it; nil where it keeps none.
        package let quote: String?

        package init(start: Int, end: Int, quote: String?) {
            self.start = start
            self.end = end
            self.quote = quote
        }
    }

    /// Where a passage is in the clean text.
    package struct Placed {
        /// Nil where none of it lies in the text.
        package var range: TextRange?
        package var problems: [RefiRule]
        /// Whether its words were found elsewhere than its positions say.
        package var isMoved = false
    }

    /// The words as a study keeps them.
    package var clean: StoredText { file.clean }
    private let file: RefiTextFile

    /// Reads the bytes of a text. Throws `TextError.binary` for what is no text.
    package init(_ bytes: [UInt8]) throws(TextError) { file = try RefiTextFile(bytes) }

    /// Finds the passages, in their order, and says what most positions count.
    ///
    /// Cost: one pass over the text for each way of counting that makes a difference, and one more for each passage whose words stand nowhere
    /// near its positions.
    package func place(_ passages: [Passage]) -> (placed: [Placed], positions: RefiPositions) {
        let countings = countings
        let positions = passages.flatMap { [$0.start, $0.end] }
        let found = countings.map { file.places(of: positions, counting: $0) }
        var uses = [Int](repeating: 0, count: countings.count)
        var (quotes, searches) = (0, 0)
        let placed = passages.indices.map { index -> Placed in
            let ranges = found.map { RefiRange($0[index * 2], $0[index * 2 + 1], length: clean.utf8.count) }
            guard let quote = passages[index].quote, !quote.isEmpty else { return Placed(range: ranges[0].range, problems: ranges[0].problems) }
            let wanted = Self.plain(quote)
            let exact = ranges.firstIndex { $0.range.map { Self.plain(clean[$0]) == wanted } ?? false }
            if let place = exact ?? ranges.firstIndex(where: { $0.range.map { Self.folded(clean[$0]) == Self.folded(quote) } ?? false }) {
                uses[place] += 1
                quotes += 1
                var problems = ranges[place].problems
                if countings[place].unit == .utf16 { problems.append(.positionsInUTF16) }
                return Placed(range: ranges[place].range, problems: problems)
            }
            searches += 1
            if searches <= Self.searchLimit, let only = onlyPlace(of: wanted) { return Placed(range: only, problems: [.quoteDiffers], isMoved: true) }
            return Placed(range: ranges[0].range, problems: ranges[0].problems + [.quoteDiffers])
        }
        let best = uses.indices.max { (uses[$0], -$0) < (uses[$1], -$1) } ?? 0
        let isSure = quotes > 0 && quotes == passages.count { $0.quote?.isEmpty == false }
        var result = RefiPositions(
            counting: countings[best], evidence: quotes > 0 ? .words : countings.count == 1 ? .noDifference : .origin, confidence: isSure || countings.count == 1 ? .certain : .likely)
        (result.selections, result.quotes, result.encoding) = (passages.count, quotes, file.record.token)
        return (placed, result)
    }

    /// The ways of counting that give different places here, the usual one first: code points of the text as it is stored.
    private var countings: [RefiPositions.Counting] {
        var result: [RefiPositions.Counting] = []
        for mark in file.hasByteOrderMark ? [true, false] : [false] {
            for unit in file.hasAstral ? [RefiOptions.PositionUnit.codePoints, .utf16] : [.codePoints] {
                for returns in file.hasCarriageReturns ? [true, false] : [true] {
                    result.append(.init(unit: unit, countsCarriageReturns: returns, countsByteOrderMark: mark))
                }
            }
        }
        return result
    }

    /// How many passages of one text are looked for: where more have other words, the text is not the one that was coded.
    private static let searchLimit = 200

    /// The place of words that stand exactly once in the text; nil for short ones, which may stand there by chance.
    private func onlyPlace(of words: [UInt8]) -> TextRange? {
        guard words.count >= 5, words.count <= clean.utf8.count else { return nil }
        return clean.utf8.withUnsafeBufferPointer { text in
            var first: Int?
            var index = 0
            while index + words.count <= text.count {
                if text[index] == words[0], words.indices.allSatisfy({ text[index + $0] == words[$0] }) {
                    if first != nil { return nil }
                    first = index
                }
                index += 1
            }
            return first.map { TextRange($0..<($0 + words.count)) }
        }
    }

    /// Words with line ends as the study has them; Qt writes others.
    private static func plain(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\0": break
            case "\u{2028}", "\u{2029}": result.append(10)
            case "\r": result.append(13)
            case "\n":
                if result.last == 13 { result.removeLast() }
                result.append(10)
            default: result.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
        for index in result.indices where result[index] == 13 { result[index] = 10 }
        return result
    }

    /// Words with each stretch of white space as one space.
    private static func folded(_ text: String) -> [[Unicode.Scalar]] { text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(Array.init) }
}
