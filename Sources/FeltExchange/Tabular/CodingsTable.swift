import FeltModel
public import FeltPrivacy
public import FeltRefi
import FeltStore
import FeltText

/// The table of all codings: a row a coding, for R and spreadsheets.
///
/// Columns: `coding,source,case,kind,date,researcher,code,label,start,end,quote`, then one for each facet, then `memo`. `start` and `end`
/// count Unicode code points from 0, the end not included. Rows are sorted by source, position, code and id.
public struct CodingsTable {
    private let study: ReleasedStudy
    private var reader: StudyReader { study.reader }

    public init(_ study: ReleasedStudy) { self.study = study }

    /// A table as bytes, with what it could not hold.
    public struct Table: Sendable {
        public let bytes: [UInt8]
        public let rows: Int
        public let losses: LossReport
    }

    /// Writes the table.
    ///
    /// - Parameters:
    ///   - isNorwegian: semicolons between columns.
    ///   - byteOrderMark: begins with U+FEFF.
    /// - Complexity: one pass over the codings; each text is read and indexed once.
    public func csv(isNorwegian: Bool, byteOrderMark: Bool) throws -> Table {
        let tree = try reader.codes()
        let language = try reader.study().language
        let facets = try reader.facets()
        let cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.slug.text) })
        let sources = Dictionary(uniqueKeysWithValues: try study.sources().map { ($0.id, $0) })
        let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
        let codings = try study.codings()
        let allMemos = try study.memos(on: codings)
        let memos = Dictionary(grouping: allMemos.filter { $0.coding != nil }, by: { $0.coding })
        let labels = Dictionary(
            uniqueKeysWithValues: tree.codes.map { ($0.id, (path: tree.path(of: $0.id)?.text ?? "", label: $0.label.text(in: language) ?? "")) })
        var writer = CSVWriter(delimiter: UInt8(ascii: isNorwegian ? ";" : ","))
        writer.row(
            ["coding", "source", "case", "kind", "date", "researcher", "code", "label", "start", "end", "quote"] + facets.facets.map(\.slug.text) + ["memo"])
        var current: (id: SourceID, text: StoredText, index: TextIndex)?
        for coding in codings {
            if current?.id != coding.source {
                let text = try study.text(of: coding.source)
                current = (coding.source, text, TextIndex(text))
            }
            guard let source = sources[coding.source], let current, let scalars = current.index.scalarRange(coding.range) else { continue }
            writer.field(coding.id.raw)
            writer.field(source.slug.text)
            writer.field(source.caseID.flatMap { cases[$0] } ?? "")
            writer.field(source.kind)
            writer.field(source.date ?? "")
            writer.field(names[coding.researcher] ?? "")
            writer.field(labels[coding.code]?.path ?? "")
            writer.field(labels[coding.code]?.label ?? "")
            writer.field(scalars.lowerBound)
            writer.field(scalars.upperBound)
            current.text.utf8[coding.range.bytes].withUnsafeBufferPointer { writer.field(utf8: $0) }
            let values = coding.facets.compactMap { facets.value($0) }
            for facet in facets.facets {
                writer.field(values.isEmpty ? "" : values.filter { $0.facet.id == facet.id }.map(\.value.slug.text).joined(separator: ";"))
            }
            writer.field((memos[coding.id] ?? []).compactMap(\.text).joined(separator: "\n\n"))
            writer.endRow()
        }
        var losses = try LossReport.of(StudyPart.beyondCodings, study)
        losses.merge(.withheld(study))
        return Table(bytes: (byteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + writer.take(), rows: codings.count, losses: losses)
    }
}
