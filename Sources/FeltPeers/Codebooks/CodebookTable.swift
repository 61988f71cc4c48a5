import FeltModel
public import FeltRefi
import FeltText

/// Reads a codebook that another program exported as a table: CSV of Taguette, NVivo, or with a column `path`.
public enum CodebookTable {
    /// What a table is known by, and how its paths are written.
    private enum Form {
        /// `tag,description,…`; levels apart by a slash.
        case taguette
        /// `Name,Description,Files,References`, or with `Hierarchical Name`; levels apart by a backslash, or told by spaces before the name.
        case nvivo
        /// `path,description`; levels apart by a slash.
        case path

        var title: String { self == .taguette ? "Taguette" : self == .nvivo ? "NVivo" : "" }
        var column: String { self == .taguette ? "tag" : self == .nvivo ? "name" : "path" }
    }

    /// Columns that say nothing of a code itself.
    private static let counts: Set<String> = [
        "number of highlights", "number of documents", "files", "references", "sources", "cases", "created on", "created by", "modified on", "modified by",
    ]

    /// Reads the bytes of a table.
    ///
    /// - Parameters:
    ///   - file: the table's name, for faults and to know it again.
    ///   - digest: the hash function for GUIDs.
    /// - Throws: `FaultList` with every bad row; `codebook-unknown` for a table with other columns, `file-binary`.
    public static func read(_ bytes: [UInt8], file: String, digest: @escaping GUIDs.Digest) throws -> RefiReading {
        guard let text = try? TextNormaliser.normalise(bytes).text.utf8 else {
            throw FeltError("file-binary", "\(file) is not text.", hint: "Save the codebook as CSV in UTF-8.")
        }
        var reader = CSVReader(spreadsheet: text)
        do {
            guard let first = try reader.next() else { throw FeltError("codebook-unknown", "The table is empty.", hint: hint) }
            let names = first.fields.map { $0.lowercased().trimmed }
            let form: Form
            if names.contains("tag") { form = .taguette } else if names.contains("path") { form = .path } else if names.contains("name") { form = .nvivo } else {
                let isOwn = names.contains("label_nb") && names.contains("code")
                throw FeltError("codebook-unknown", "The table's header is that of no codebook that felt knows.", hint: isOwn ? ownHint : hint)
            }
            var table = Table(form: form, project: PeerProject(form.title, kind: .codebook, version: "", identity: "codebook \(file)", digest: digest))
            table.project.leaveOut(.columns, names.count { !$0.isEmpty && !counts.contains($0) && !["tag", "path", "name", "hierarchical name", "description", "color", "colour"].contains($0) })
            var faults: [Fault] = []
            while let record = try reader.next() {
                guard record.fields.count == names.count else {
                    let message = "The row has \(record.fields.count) fields; the header has \(names.count)."
                    faults.append(Fault(file: file, line: record.line, column: 1, code: "row-length", message: message, hint: "Put quotation marks around a field that holds a comma or semicolon."))
                    continue
                }
                table.add(Dictionary(zip(names, record.fields), uniquingKeysWith: { first, _ in first }), line: record.line)
            }
            guard faults.isEmpty else { throw FaultList(faults) }
            table.finish()
            return table.project.reading
        } catch let error as CSVError {
            throw FaultList([Fault(file: file, line: error.line, column: error.column, code: "csv-syntax", message: "The table is not CSV there.", hint: "Save the codebook as CSV in UTF-8.")])
        }
    }

    private static let hint = "Taguette writes tag,description,…; NVivo writes Name,Description,…; or give the columns path,description."

    private static let ownHint = "It is a table of felt's own, for reading. To take a codebook into another study: felt export qdc FILE, and there felt import qdc FILE."

    /// The codes on their way.
    private struct Table {
        let form: Form
        var project: PeerProject
        var codes = PeerCodes()
        /// The names above the row, with how many spaces stand before each.
        private var above: [(indent: Int, path: [String])] = []
        private var folders: [(levels: [String], line: Int)] = []

        init(form: Form, project: PeerProject) {
            self.form = form
            self.project = project
        }

        mutating func add(_ row: [String: String], line: Int) {
            let levels = levels(row)
            guard !levels.isEmpty else {
                if row.values.contains(where: { !$0.trimmed.isEmpty }) { project.find(.emptyName, "codebook", line, .dropped) }
                return
            }
            let key = key(levels[...])
            if codes.holds(key) { project.find(.repeatedName, "codebook", line, .dropped) } else { add(levels[...], row, line, isCodable: true) }
            for depth in 1..<max(1, levels.count) { folders.append((Array(levels[..<depth]), line)) }
        }

        /// Writes the tree, with a folder for each level that is in no row.
        mutating func finish() {
            for (levels, line) in folders where !codes.holds(key(levels[...])) { add(levels[...], [:], line, isCodable: false) }
            codes.write(to: &project)
        }

        private mutating func add(_ levels: ArraySlice<String>, _ row: [String: String], _ line: Int, isCodable: Bool) {
            let description = row["description"].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
            codes.add(
                key(levels),
                .init(
                    table: "codebook", row: line, guid: project.guid("code", key(levels)), name: PeerProject.seen(levels.last ?? ""), isCodable: isCodable,
                    colour: (row["color"] ?? row["colour"]).flatMap { RefiColour($0.trimmed) }, description: description, parent: levels.count > 1 ? key(levels.dropLast()) : nil),
                to: &project)
        }

        private func key(_ levels: ArraySlice<String>) -> String { levels.joined(separator: "\u{1F}") }

        private mutating func levels(_ row: [String: String]) -> [String] {
            switch form {
            case .taguette, .path: return TaguetteReader.levels(row[form.column] ?? "").map(\.trimmed).filter { !$0.isEmpty }
            case .nvivo:
                if let path = row["hierarchical name"], !path.trimmed.isEmpty { return Self.nvivoLevels(path) }
                let name = row["name"] ?? ""
                if name.contains("\\") { return Self.nvivoLevels(name) }
                guard !name.trimmed.isEmpty else { return [] }
                let indent = name.prefix { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.count
                while let last = above.last, last.indent >= indent { above.removeLast() }
                if above.count >= PeerCodes.depthLimit { above = [] }
                let path = (above.last?.path ?? []) + [name.trimmed]
                above.append((indent, path))
                return path
            }
        }

        /// `Codes\\Trust\Low trust`, less the folder of all codes.
        private static func nvivoLevels(_ path: String) -> [String] {
            let parts = path.split(separator: "\\").map { String($0).trimmed }.filter { !$0.isEmpty }
            if parts.count > PeerCodes.depthLimit { return [path.trimmed] }
            return parts.count > 1 && ["Codes", "Nodes"].contains(parts[0]) ? Array(parts.dropFirst()) : parts
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var scalars = unicodeScalars[...]
        while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        return String(scalars)
    }
}
