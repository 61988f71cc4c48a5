import FeltModel
import FeltStore
import FeltText

/// The units of sources, in bytes.
struct AgreementUnits {
    private let unit: AgreementUnit
    private let passages: PassageTable?

    init(_ unit: AgreementUnit, _ reader: StudyReader, sources: [SourceID]) throws {
        self.unit = unit
        switch unit {
        case .character, .source: passages = nil
        case .paragraph, .turn, .sentence: passages = try reader.passageTable(of: sources, words: false)
        case .question: passages = try reader.passageTable(of: sources)
        }
    }

    /// The units of one source, in order, none reaching into the next; nil for characters.
    ///
    /// - Parameter source: its place among all sources by slug.
    func ranges(of source: Int, _ text: StoredText) -> [Range<Int>]? {
        switch unit {
        case .character: nil
        case .source: text.utf8.isEmpty ? [] : [0..<text.utf8.count]
        case .paragraph: passages(of: source).map(\.range.bytes)
        case .sentence: passages(of: source).flatMap { Sentences.ranges(in: text, within: $0.range).map(\.bytes) }
        case .turn: runs(of: source, \.turn)
        case .question: runs(of: source, \.question)
        }
    }

    private func passages(of source: Int) -> [PassageTable.Row] { passages.map { Array($0.rows[$0.rows(of: source)]) } ?? [] }

    /// Passages that share a number, from the first to the last; those without one part nothing.
    private func runs(of source: Int, _ number: KeyPath<PassageTable.Row, Int32>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var last: Int32 = -1
        for row in passages(of: source) where row[keyPath: number] >= 0 {
            if row[keyPath: number] == last, let open = result.last {
                result[result.count - 1] = open.lowerBound..<max(open.upperBound, Int(row.end))
            } else {
                result.append(row.range.bytes)
            }
            last = row[keyPath: number]
        }
        return result
    }
}
