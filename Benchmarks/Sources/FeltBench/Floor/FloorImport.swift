/// The import of a study in plain SQLite: every row that `felt import csv` writes, with prepared statements in one transaction.
struct FloorImport {
    private let folder: String
    private let database: Database
    private var writer: FloorWriter

    /// Prepares an import of `folder` into a new database.
    init(_ folder: String, into path: String) throws {
        self.folder = folder
        Folder.removeDatabase(path)
        database = try Database(path)
        try database.execute("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; BEGIN IMMEDIATE")
        for statement in FloorSchema.statements { try database.execute(statement) }
        writer = try FloorWriter(database)
    }

    /// Runs it.
    mutating func run() throws {
        let codes = try importCodes()
        var codings = try PendingCodings(PlainFile.bytes(of: folder + "/codings.csv"), codes: codes)
        var researchers: [String] = []
        for coder in codings.coders { researchers.append(try writer.addResearcher(coder)) }
        var cases: [String: String] = [:]
        var records = CSVRecords(try PlainFile.bytes(of: folder + "/sources.csv"))
        _ = records.next()
        while records.next() {
            let name = records.text(0)
            let caseName = records.text(2)
            let caseID = try cases[caseName] ?? writer.addCase(caseName)
            cases[caseName] = caseID
            let path = records.text(1)
            let text = try PlainFile.bytes(of: folder + "/" + path)
            let id = try writer.addSource(name, caseID: caseID, kind: records.text(3), date: records.text(4), fileName: path, text: text)
            try writer.addAttribute("role", records.text(5), of: id)
            for coding in codings.take(name, in: text) {
                try writer.addCoding(coding.bytes, of: id, code: coding.code, researcher: researchers[coding.coder])
            }
        }
        try writer.writeEntry("import csv")
        try database.execute("COMMIT")
    }

    /// Adds the codes; gives the id of each path.
    private mutating func importCodes() throws -> [String: String] {
        var ids: [String: String] = [:]
        var positions: [String: Int] = [:]
        var records = CSVRecords(try PlainFile.bytes(of: folder + "/codebook.csv"))
        _ = records.next()
        while records.next() {
            let path = records.text(0)
            let levels = path.split(separator: "/")
            let parent = levels.dropLast().joined(separator: "/")
            ids[path] = try writer.addCode(
                String(levels.last ?? ""), description: records.text(1), parent: ids[parent], position: positions[parent] ?? 0)
            positions[parent, default: 0] += 1
        }
        return ids
    }
}

/// The rows of `codings.csv`, by source.
private struct PendingCodings {
    struct Coding {
        /// As half-open UTF-8 byte range.
        let bytes: Range<Int>
        let code: String
        let coder: Int
    }

    private struct Row {
        let start: Int
        let end: Int
        let code: String
        let coder: Int
    }

    private var rows: [String: [Row]] = [:]
    private(set) var coders: [String] = []

    init(_ bytes: [UInt8], codes: [String: String]) throws {
        var records = CSVRecords(bytes)
        _ = records.next()
        while records.next() {
            guard let start = records.number(1), let end = records.number(2), let code = codes[records.text(3)] else {
                throw BenchError("A row of codings.csv cannot be read.")
            }
            let name = records.text(4)
            let coder = coders.firstIndex(of: name) ?? coders.count
            if coder == coders.count { coders.append(name) }
            rows[records.text(0), default: []].append(Row(start: start, end: end, code: code, coder: coder))
        }
    }

    /// Takes the codings of one source out, their code points turned into bytes.
    mutating func take(_ source: String, in text: [UInt8]) -> [Coding] {
        guard let rows = rows.removeValue(forKey: source) else { return [] }
        var starts: [Int32] = []
        starts.reserveCapacity(text.count + 1)
        for (place, byte) in text.enumerated() where byte & 0xC0 != 0x80 { starts.append(Int32(place)) }
        starts.append(Int32(text.count))
        return rows.map { Coding(bytes: Int(starts[$0.start])..<Int(starts[$0.end]), code: $0.code, coder: $0.coder) }
    }
}
