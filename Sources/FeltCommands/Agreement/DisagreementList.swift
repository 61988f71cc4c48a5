import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltTerminal
import FeltText

/// Disagreements with the words that they are about.
struct DisagreementList {
    /// One, with names and words.
    struct Item {
        let kind: Disagreement.Kind
        let cost: Int
        let source: Source
        let caseName: String?
        let scalars: Range<Int>
        let sides: [Side]
        /// All that either marked.
        let words: String
        /// Up to sixty characters before and behind.
        let before, after: String
    }

    /// What one coder has.
    struct Side {
        let coder: String
        /// Nil where she gave no code.
        let code: String?
        let codings: [CodingID]
        let ranges: [Range<Int>]
    }

    let items: [Item]
    let words: AgreementWords

    var title: String { words.pick("Der koderne skiller lag", "Where coders differ") }

    init(_ found: [StudyDisagreement], of agreement: StudyAgreement, _ reader: StudyReader, _ words: AgreementWords) throws {
        self.words = words
        let sources = Dictionary(uniqueKeysWithValues: agreement.sources.map { ($0.id, $0) })
        let paths = Dictionary(uniqueKeysWithValues: zip(agreement.codes.map(\.id), agreement.paths))
        let names = Dictionary(uniqueKeysWithValues: agreement.researchers.map { ($0.id, $0.slug.text) })
        let cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.slug.text) })
        // They come by cost, and a text is to be read once.
        var items = [Item?](repeating: nil, count: found.count)
        var texts = TextCache(reader)
        for place in found.indices.sorted(by: { (found[$0].source, $0) < (found[$1].source, $1) }) {
            let one = found[place]
            guard let source = sources[one.source] else { continue }
            let (text, index) = try texts.text(of: one.source)
            let sides = [one.first, one.second].map { side in
                Side(
                    coder: names[side.researcher] ?? side.researcher.raw, code: side.code.flatMap { paths[$0] }, codings: side.codings,
                    ranges: side.ranges)
            }
            let around = max(0, one.scalars.lowerBound - 60)..<min(index.scalarCount, one.scalars.upperBound + 60)
            func words(_ scalars: Range<Int>) -> String { index.textRange(scalars: scalars).map { text[$0] } ?? "" }
            items[place] = Item(
                kind: one.kind, cost: one.cost, source: source, caseName: source.caseID.flatMap { cases[$0] }, scalars: one.scalars, sides: sides,
                words: words(one.scalars),
                before: Self.fromWord(words(around.lowerBound..<one.scalars.lowerBound), isCut: around.lowerBound > 0),
                after: Self.toWord(words(one.scalars.upperBound..<around.upperBound), isCut: around.upperBound < index.scalarCount))
        }
        self.items = items.compactMap(\.self)
    }

    /// A text from its first whole word on, where it was cut in front.
    private static func fromWord(_ text: String, isCut: Bool) -> String {
        guard isCut, let blank = text.firstIndex(where: \.isWhitespace) else { return text }
        return "… " + text[blank...].drop(while: \.isWhitespace)
    }

    /// A text to its last whole word, where it was cut behind.
    private static func toWord(_ text: String, isCut: Bool) -> String {
        guard isCut, let blank = text.lastIndex(where: \.isWhitespace) else { return text }
        return text[...blank] + "…"
    }

    /// As it is typed after `--only`.
    static func name(_ kind: Disagreement.Kind) -> String { kind.rawValue.replacing("_", with: "-") }

    /// A row each, with both sides beside each other.
    var listing: Listing {
        let sides = ["a", "b"].flatMap { side in
            ["coder", "code", "codings", "ranges"].map { Listing.Column("\($0)_\(side)") }
        }
        var listing = Listing(
            name: "disagreements",
            columns: [
                .init("cost", isNumber: true), .init("kind"), .init("source"), .init("case"), .init("date"), .init("start", isNumber: true),
                .init("end", isNumber: true),
            ] + sides + [.init("quote")])
        for item in items {
            let both = item.sides.flatMap { side in
                [.text(side.coder), .optional(side.code), .list(side.codings.map(\.raw)), .list(side.ranges.map(Self.text))] as [Listing.Cell]
            }
            listing.rows.append(
                [
                    .number(item.cost), .text(Self.name(item.kind)), .text(item.source.slug.text), .optional(item.caseName), .optional(item.source.date),
                    .number(item.scalars.lowerBound), .number(item.scalars.upperBound),
                ] + both + [.text(item.words)])
        }
        return listing
    }

    static func text(_ range: Range<Int>) -> String { "\(range.lowerBound)..\(range.upperBound)" }

    /// For a terminal: what it is and where, then each side with its words below.
    func blocks(width: Int) -> String {
        let coderWidth = items.flatMap(\.sides).map { DisplayWidth.columns(of: $0.coder) }.max() ?? 0
        let costWidth = items.map { String($0.cost).count }.max() ?? 0
        let edge = String(repeating: " ", count: costWidth + 2)
        return items.map { item -> String in
            let cost = String(repeating: " ", count: costWidth - String(item.cost).count) + String(item.cost)
            var text = "\(cost)  \(words.text(item.kind)) · \(item.source.slug.text) \(Self.text(item.scalars))\n"
            for side in item.sides {
                let name = side.coder + String(repeating: " ", count: coderWidth - DisplayWidth.columns(of: side.coder))
                guard let code = side.code else {
                    text += "\(edge)\(name)  –\n"
                    continue
                }
                let places = zip(side.ranges, side.codings).map { "\(Self.text($0)) \($1.raw)" }.joined(separator: ", ")
                text += "\(edge)\(name)  \(code)  \(places)\n"
                let quote = side.ranges.map { "«\(Excerpt.short(DisplayText.oneLine(slice(item, $0)), to: 200))»" }.joined(separator: " … ")
                let left = edge + String(repeating: " ", count: coderWidth + 2)
                text += Paragraphs.lines(quote, width: max(30, width - left.count)).map { "\(left)\($0)\n" }.joined()
            }
            return text
        }.joined(separator: "\n")
    }

    /// The words of a range that lies in an item.
    private func slice(_ item: Item, _ range: Range<Int>) -> String {
        let scalars = item.words.unicodeScalars
        let first = max(0, range.lowerBound - item.scalars.lowerBound)
        let start = scalars.index(scalars.startIndex, offsetBy: first, limitedBy: scalars.endIndex) ?? scalars.endIndex
        let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex) ?? scalars.endIndex
        return String(scalars[start..<end])
    }
}
