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

    private enum Sign { case open, close(mark: Int), paragraph(mark: Int) }

    private let text: StoredText
    private let groups: [Group]
    private var signs: [(place: Int, sign: Sign)] = []
    private var pieceCounts: [Int]
    private(set) var movedMarks = 0

    init(_ text: StoredText, _ marks: [CodeMark], extraVoices: [String]) {
        self.text = text
        groups = Self.grouped(marks)
        pieceCounts = groups.map { _ in 0 }
        let passages = Set(PassageParser.passages(in: text, extraVoices: extraVoices).map(\.range))
        var spans: [Piece] = []
        for (place, group) in groups.enumerated() {
            if passages.contains(group.range) {
                signs.append((group.range.end.value, .paragraph(mark: place)))
            } else {
                spans.append(Piece(start: group.range.start.value, end: group.range.end.value, mark: place))
            }
        }
        lay(spans)
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
        let chunks = self.chunks()
        var opening: [Int: [Piece]] = [:]
        var ends: Set<Int> = []
        for span in spans {
            var first: Int?
            var last = span.start
            var place = chunks.firstPlace { $0.upperBound > span.start }
            while place < chunks.count, chunks[place].lowerBound < span.end {
                let piece = Piece(start: max(span.start, chunks[place].lowerBound), end: min(span.end, chunks[place].upperBound), mark: span.mark)
                place += 1
                guard piece.start < piece.end else { continue }
                first = first ?? piece.start
                last = piece.end
                opening[piece.start, default: []].append(piece)
                ends.insert(piece.end)
            }
            if first != span.start || last != span.end { movedMarks += 1 }
        }
        var stack: [Piece] = []
        for place in Set(opening.keys).union(ends).sorted() {
            var starting = opening[place] ?? []
            while stack.contains(where: { $0.end == place }), let piece = stack.popLast() {
                signs.append((place, .close(mark: piece.mark)))
                pieceCounts[piece.mark] += 1
                if piece.end > place { starting.append(Piece(start: place, end: piece.end, mark: piece.mark)) }
            }
            for piece in starting.sorted(by: { ($1.end, $0.mark) < ($0.end, $1.mark) }) {
                signs.append((place, .open))
                stack.append(piece)
            }
        }
    }

    /// What stands between blank lines, as `MarkScanner` sees it.
    private func chunks() -> [Range<Int>] {
        let bytes = text.utf8
        var result: [Range<Int>] = []
        var start = 0
        var place = 0
        while place < bytes.count {
            guard bytes[place] == 10 else { place += 1; continue }
            var next = place + 1
            while next < bytes.count, bytes[next] == 32 || bytes[next] == 9 { next += 1 }
            guard next == bytes.count || bytes[next] == 10 else { place += 1; continue }
            result.append(start..<place)
            while place < bytes.count, bytes[place] == 10 { place += 1 }
            start = place
        }
        return result + [start..<bytes.count]
    }

    mutating func written(researcher: String?) -> String {
        var output = MarkedOutput(text.utf8, bareBrackets: bareBrackets())
        for (place, sign) in signs {
            output.copy(upTo: place)
            switch sign {
            case .open: output.bracket(UInt8(ascii: "["))
            case .close(let mark): output.bracket(UInt8(ascii: "]")); output.append(group(mark, researcher))
            case .paragraph(let mark): output.append(" " + group(mark, researcher))
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
        let places = signs.map(\.place)
        for chunk in chunks() {
            var open: [Int] = []
            for place in chunk {
                if bytes[place] == UInt8(ascii: "[") { open.append(place) }
                guard bytes[place] == UInt8(ascii: "]"), let opener = open.popLast() else { continue }
                // The first sign behind the opener stands behind the closer.
                let next = places.firstPlace { $0 > opener }
                if next == places.count || places[next] > place { result.formUnion([opener, place]) }
            }
        }
        return result
    }
}

extension Array {
    /// The first place from which `holds` is true, when it is false before and true behind it.
    fileprivate func firstPlace(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
