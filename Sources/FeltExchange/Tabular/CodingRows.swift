import FeltModel
import FeltText

/// The rows of `codings.csv`, by source, with their codes found.
struct CodingRows {
    struct Found {
        let range: TextRange
        let code: CodeID
        let coder: String
    }

    private struct Pending {
        let line: Int
        let start: Int
        let end: Int
        let code: CodeID
        let coder: Int
    }

    private static let file = "codings.csv"
    private var bySource: [String: [Pending]] = [:]
    private var coders: [String] = []

    /// Reads all rows. Those with an unknown source, an unknown code or no number go to `faults`.
    init(_ bytes: [UInt8], codes: [String: CodeID], sources: Set<String>, faults: inout [Fault]) {
        var placeOfCoder: [String: Int] = [:]
        for row in ImportTable.rows(bytes, file: Self.file, required: ["source", "start", "end", "code", "coder"], faults: &faults) {
            do {
                guard let source = row["source"], sources.contains(source) else { throw Self.unknown("source", row["source"], sources) }
                guard let name = row["code"], let code = codes[name] else { throw Self.unknown("code", row["code"], codes.keys) }
                guard let start = row["start"].flatMap({ Int($0) }), let end = row["end"].flatMap({ Int($0) }), start >= 0, start < end else {
                    throw FeltError("range-invalid", "start and end must be numbers, from 0, the end after the start.")
                }
                guard let coder = row["coder"] else { throw FeltError("field-missing", "The row names no coder.") }
                let place = placeOfCoder[coder] ?? coders.count
                if place == coders.count {
                    coders.append(coder)
                    placeOfCoder[coder] = place
                }
                bySource[source, default: []].append(Pending(line: row.line, start: start, end: end, code: code, coder: place))
            } catch let error as FeltError {
                faults.append(row.fault(error))
            } catch {}
        }
    }

    /// Takes the codings of one source out, in the order of the table. Those outside its text go to `faults`.
    mutating func take(_ source: String, in text: StoredText, isUnchanged: Bool, faults: inout [Fault]) throws -> [Found] {
        guard let rows = bySource.removeValue(forKey: source) else { return [] }
        guard isUnchanged else {
            // Nobody can say whether the positions count a mark or line end that is gone now.
            throw FeltError(
                "text-not-clean", "The text has a byte order mark, other line ends than LF, NULs or another encoding than UTF-8, so its codings could shift.",
                hint: "Save the text as UTF-8 with LF and count the positions in that.")
        }
        let index = TextIndex(text)
        return rows.compactMap { row in
            if let range = index.textRange(scalars: row.start..<row.end) { return Found(range: range, code: row.code, coder: coders[row.coder]) }
            faults.append(
                Fault(
                    file: Self.file, line: row.line, column: 1, code: "range-invalid",
                    message: "The range \(row.start)..\(row.end) reaches past the end of the text, which has \(index.scalarCount) characters."))
            return nil
        }
    }

    private static func unknown(_ noun: String, _ typed: String?, _ names: some Sequence<String>) -> FeltError {
        guard let typed else { return FeltError("field-missing", "The row names no \(noun).") }
        let near = NearNames.nearest(to: typed, among: names)
        return FeltError("\(noun)-unknown", "There is no \(noun) '\(typed)' in the tables.", hint: near.isEmpty ? nil : "Did you mean \(near.joined(separator: ", "))?")
    }
}
