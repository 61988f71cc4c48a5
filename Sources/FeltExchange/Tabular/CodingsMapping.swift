public import FeltModel

/// Which columns of somebody's table of codings hold what, and what its positions count.
public struct CodingsMapping: Sendable {
    /// What a column can hold.
    public enum Field: String, CaseIterable, Sendable {
        case source, start, end, code, coder, quote, memo

        /// Whether a table without it cannot be read.
        var isNeeded: Bool { [.source, .start, .end, .code].contains(self) }
        /// What it is called where nobody says.
        var usual: [String] { self == .coder ? ["coder", "researcher"] : [rawValue] }
    }

    /// What positions count.
    public enum Unit: String, CaseIterable, Sendable {
        case codepoints, utf16, bytes
    }

    /// The columns by what they hold; those that are not named are looked for under their usual names.
    public var columns: [Field: String] = [:]
    public var unit = Unit.codepoints
    /// The number of the first character.
    public var base = 0
    /// Whether somebody said so.
    public var isBaseGiven = false
    /// Whether the end is the last character rather than the place behind it.
    public var includesEnd = false
    /// Whether coders may be new who nearly have the name of somebody in the study.
    public var takesNearNames = false

    /// Creates the mapping of a table as `felt export csv` writes it.
    public init() {}

    /// Reads `source=Document,start=Begin,…`. Throws `columns-invalid`.
    public mutating func read(_ text: String) throws(FeltError) {
        for part in text.split(separator: ",", omittingEmptySubsequences: true) {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard sides.count == 2, !sides[1].isEmpty, let field = Field(rawValue: sides[0]) else {
                throw FeltError(
                    "columns-invalid", "'\(part)' names no column.",
                    hint: "Write --columns source=COLUMN,start=COLUMN,end=COLUMN,code=COLUMN, and coder, quote and memo where there are such.")
            }
            guard columns.updateValue(sides[1], forKey: field) == nil else {
                throw FeltError("columns-invalid", "'\(field.rawValue)' is named twice.", hint: "Name one column for each.")
            }
        }
    }

    /// The columns that are there, by what they hold. What is missing goes to `faults`.
    func places(in header: [String], file: String, _ faults: inout [Fault]) -> [Field: String] {
        var result: [Field: String] = [:]
        for field in Field.allCases {
            if let name = columns[field] {
                if header.contains(name) { result[field] = name } else { faults.append(missing(name, header, file)) }
            } else if let name = field.usual.first(where: header.contains) {
                result[field] = name
            } else if field.isNeeded {
                faults.append(missing(field.rawValue, header, file))
            }
        }
        return result
    }

    private func missing(_ name: String, _ header: [String], _ file: String) -> Fault {
        let near = NearNames.nearest(to: name, among: header)
        return Fault(
            file: file, line: 1, column: 1, code: "column-missing", message: "There is no column '\(name)'.",
            hint: near.isEmpty ? "Say which it is: --columns source=…,start=…,end=…,code=…" : "Is it '\(near[0])'? Say so with --columns")
    }
}
