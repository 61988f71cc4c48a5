import FeltModel
import FeltText

/// Where the marks of one note are written.
struct MarkLayout {
    private struct Piece {
        let start: Int
        let end: Int
        let mark: Int
    }

    private struct Group {
        let range: TextRange
        let codes: [String]
        let mark: CodeMark
    }

    private enum Sign { case open, close(mark: Int), paragraph(mark: Int), question(id: String) }

    private let text: StoredText
    private let groups: [Group]
    private let places: MarkablePlaces
    private var signs: [(place: Int, sign: Sign)] = []
    private var pieceCounts: [Int]
    private(set) var movedMarks = 0

    init(_ text: StoredText, _ marks: [CodeMark], questions: [(heading: TextRange, id: String)], extraVoices: [String]) {
        self.text = text
        groups = Self.grouped(marks)
        pieceCounts = groups.map { _ in 0 }
        let passages = PassageParser.passages(in: text, extraVoices: extraVoices)
        places = MarkablePlaces(text, passages)
        let whole = Set(passages.map(\.range.bytes))
        var spans: [Piece] = []
        var paragraphs: [(place: Int, sign: Sign)] = []
        for (number, group) in groups.enumerated() {
            let range = places.moved(group.range.bytes)
            if range != group.range.bytes { movedMarks += group.codes.count }
            guard let range else { continue }
            if whole.contains(range) {
                paragraphs.append((range.upperBound, .paragraph(mark: number)))
            } else {
                spans.append(Piece(start: range.lowerBound, end: range.upperBound, mark: number))
            }
        }
        lay(spans)
        // The mark of a paragraph stands behind all that ends with it.
        signs += paragraphs
        let headings = Set(passages.compactMap { passage in if case .heading = passage.kind { passage.range } else { nil } })
        signs += questions.filter { headings.contains($0.heading) }.map { ($0.heading.end.value, .question(id: $0.id)) }
        signs = signs.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }

    /// Marks on the same words that say the same of themselves share a group: `{.culture.risk .process.needs}`.
    private static func grouped(_ marks: [CodeMark]) -> [Group] {
        var result: [Group] = []
        for mark in marks {
            if let place = result.indices.last, result[place].range == mark.range, mark.memo == nil, result[place].mark.memo == nil,
                result[place].mark.researcher == mark.researcher, !result[place].codes.contains(mark.code),
                result[place].mark.facets.elementsEqual(mark.facets, by: ==)
            {
                result[place] = Group(range: mark.range, codes: result[place].codes + [mark.code], mark: result[place].mark)
            } else {
                result.append(Group(range: mark.range, codes: [mark.code], mark: mark))
            }
        }
        return result
    }

    /// Cuts the spans at blank lines and where they cross, so that all nest.
    private mutating func lay(_ spans: [Piece]) {
        let chunks = places.chunks
        var opening: [Int: [Piece]] = [:]
        var endCounts: [Int: Int] = [:]
        for span in spans {
            var place = chunks.firstPlace { $0.upperBound > span.start }
            while place < chunks.count, chunks[place].lowerBound < span.end {
                let piece = Piece(start: max(span.start, chunks[place].lowerBound), end: min(span.end, chunks[place].upperBound), mark: span.mark)
                opening[piece.start, default: []].append(piece)
                endCounts[piece.end, default: 0] += 1
                place += 1
            }
        }
        var stack: [Piece] = []
        for place in Set(opening.keys).union(endCounts.keys).union(endCounts.keys.map(places.start)).sorted() {
            var ending = endCounts[place] ?? 0
            while ending > 0, let piece = stack.popLast() {
                signs.append((place, .close(mark: piece.mark)))
                pieceCounts[piece.mark] += 1
                if piece.end == place { ending -= 1; continue }
                let start = places.start(from: place)
                opening[start, default: []].append(Piece(start: start, end: piece.end, mark: piece.mark))
            }
            // Of marks that end together the first stands innermost, so that reading finds them in the same order.
            for piece in (opening[place] ?? []).sorted(by: { ($1.end, $1.mark) < ($0.end, $0.mark) }) {
                signs.append((place, .open))
                stack.append(piece)
            }
        }
    }

    func written(researcher: String?) -> String {
        var output = MarkedOutput(text.utf8, bareBrackets: bareBrackets())
        for (place, sign) in signs {
            output.copy(upTo: place)
            switch sign {
            case .open: output.bracket(UInt8(ascii: "["))
            case .close(let mark): output.bracket(UInt8(ascii: "]")); output.append(group(mark, researcher))
            case .paragraph(let mark): output.append(" " + group(mark, researcher))
            case .question(let id): output.append(" {#\(id)}")
            }
        }
        output.copy(upTo: text.utf8.count)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    private func group(_ place: Int, _ researcher: String?) -> String {
        let group = groups[place]
        return MarkAttributes.write(
            codes: group.codes, facets: group.mark.facets, researcher: group.mark.researcher == researcher ? nil : group.mark.researcher,
            memo: group.mark.memo, part: pieceCounts[place] > 1 ? place + 1 : nil)
    }

    /// The brackets of the text that pair with no sign between them, and so need no backslash.
    private func bareBrackets() -> Set<Int> {
        var result: Set<Int> = []
        let bytes = text.utf8
        let signPlaces = signs.map(\.place)
        for chunk in places.chunks {
            var open: [Int] = []
            for place in chunk {
                if bytes[place] == UInt8(ascii: "[") { open.append(place) }
                guard bytes[place] == UInt8(ascii: "]"), let opener = open.popLast() else { continue }
                // The first sign behind the opener stands behind the closer.
                let next = signPlaces.firstPlace { $0 > opener }
                if next == signPlaces.count || signPlaces[next] > place { result.formUnion([opener, place]) }
            }
        }
        return result
    }
}
