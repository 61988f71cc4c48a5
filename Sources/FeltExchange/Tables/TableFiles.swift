import FeltModel
import FeltTerminal
import FeltText

/// Writes the tables of a study as files, one each, into a folder.
public struct TableFiles {
    /// How a file is written.
    public enum Form: String, CaseIterable, Sendable {
        case csv, ndjson
    }

    private let form: Form
    private let delimiter: UInt8
    private let byteOrderMark: Bool

    /// - Parameters:
    ///   - isNorwegian: semicolons between the columns of a csv.
    ///   - byteOrderMark: begins each csv with U+FEFF.
    public init(_ form: Form, isNorwegian: Bool = false, byteOrderMark: Bool = false) {
        self.form = form
        delimiter = UInt8(ascii: isNorwegian ? ";" : ",")
        self.byteOrderMark = byteOrderMark
    }

    /// The bytes of a table. A csv has a header; ndjson an object a row, with null for what is empty and lists as arrays.
    ///
    /// Throws what reading the study throws. Cost: the rows, all bytes in memory.
    public func bytes(_ table: StudyTable) throws -> [UInt8] {
        switch form {
        case .csv:
            var writer = CSVWriter(delimiter: delimiter)
            writer.row(table.columns.map(\.name))
            try table.forEachRow { row in
                for cell in row { writer.field(cell.text) }
                writer.endRow()
            }
            return (byteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + writer.take()
        case .ndjson:
            var bytes: [UInt8] = []
            try table.forEachRow { row in
                JSONText.object(zip(table.columns, row).map { ($0.name, $1.json) }).append(to: &bytes)
                bytes.append(10)
            }
            return bytes
        }
    }

    /// Writes each table into a folder, which is made if it is not there.
    ///
    /// - Throws: `file-exists` before anything is written where a file of one of these names is there and may not be overwritten; what
    ///   `ExportFile.write` throws.
    public func write(_ tables: [StudyTable], to folder: String, overwrite: Bool, held: HeldFiles? = nil) throws {
        try ExportFolder.make(folder, held: held)
        let paths = tables.map { "\(folder)/\(fileName($0))" }
        for path in paths { try ExportFile.check(path, overwrite: overwrite) }
        for (table, path) in zip(tables, paths) { try ExportFile.write(bytes(table), to: path, overwrite: overwrite, held: held) }
    }

    /// The name of a table's file.
    public func fileName(_ table: StudyTable) -> String { "\(table.name).\(form.rawValue)" }
}

extension StudyTable.Cell {
    fileprivate var json: JSONText {
        switch self {
        case .none: .null
        case .text(let text): .string(text)
        case .number(let number): .int(number)
        case .flag(let flag): .bool(flag)
        case .list(let texts): .strings(texts)
        }
    }
}
