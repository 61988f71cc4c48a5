/// Checks the answers of felt against those of the floor, so that a broken command cannot look fast.
enum Answers {
    /// Compares two CSV tables as sets of rows, each from a column on, or so many columns.
    static func compareTables(_ felt: String, _ floor: String, from column: Int = 0, columns: Int? = nil, expectedRows: Int? = nil) throws {
        let (ours, theirs) = (try RowDigest(csv: felt, from: column, columns: columns), try RowDigest(csv: floor, from: column, columns: columns))
        guard ours.rows > 0, ours == theirs else { throw BenchError("felt gave \(ours), the floor \(theirs).") }
        guard expectedRows == nil || ours.rows == expectedRows else { throw BenchError("\(ours.rows) rows came out instead of \(expectedRows ?? 0).") }
    }

    /// Compares what an import left in the study with what the floor's left: counts, positions and bytes.
    static func compareStudies(_ study: String, _ floor: String) throws {
        let questions = [
            "SELECT COUNT(*), SUM(byteCount) FROM source",
            "SELECT COUNT(*), SUM(startByte), SUM(endByte), COUNT(voice), COUNT(time) FROM passage",
            "SELECT path, labelNb FROM codePath ORDER BY 1",
            "SELECT COUNT(*) FROM caseStudy",
            "SELECT COUNT(*), COUNT(value) FROM attribute",
            "SELECT source.slug, COUNT(*), SUM(startByte), SUM(endByte) FROM coding JOIN source ON source.id = coding.sourceId GROUP BY 1 ORDER BY 1",
            "SELECT COUNT(*), SUM(length(bytes)) FROM content",
            "SELECT entity, COUNT(*), SUM(length(fields)) FROM change WHERE entity IN ('source', 'structure', 'code', 'attribute', 'caseStudy') GROUP BY 1",
            "SELECT COUNT(*) FROM change WHERE entity = 'coding'",
        ]
        let (ours, theirs) = (try Database(study, isReadOnly: true), try Database(floor, isReadOnly: true))
        for question in questions {
            let (left, right) = (try ours.rows(question), try theirs.rows(question))
            guard left == right, !left.isEmpty else { throw BenchError("felt and the floor differ in: \(question): \(left.prefix(3)) and \(right.prefix(3))") }
        }
        let indexed = (try ours.rows("SELECT COUNT(*) FROM search_nb_docsize"), try theirs.rows("SELECT COUNT(*) FROM search_docsize"))
        guard indexed.0 == indexed.1 else { throw BenchError("felt has \(indexed.0) passages in its search index, the floor \(indexed.1).") }
    }

    /// Looks into an exported project: as many codings and sources as the study has. Needs `unzip`; without it only the file's head is read.
    static func checkProject(_ path: String, codings: Int, sources: Int, in folder: String) throws {
        guard try PlainFile.bytes(of: path).starts(with: [0x50, 0x4B, 3, 4]) else { throw BenchError("\(path) is no ZIP container.") }
        let document = folder + "/project.qde"
        defer { Folder.remove(document) }
        let unzip = ChildProcess(command: ["unzip", "-p", path, "project.qde"], outputPath: document, errorsPath: folder + "/errors.out")
        guard let result = try? unzip.run() else { return }
        guard result.exitCode == 0 else { throw BenchError("unzip refuses \(path).") }
        let bytes = try PlainFile.bytes(of: document)
        for (mark, expected) in [("<Coding ", codings), ("<TextSource ", sources)] {
            let found = count(mark, in: bytes)
            guard found == expected else { throw BenchError("\(path) has \(found) of \(expected) times \(mark)…>") }
        }
    }

    /// How many lines a file has.
    static func lineCount(_ path: String) throws -> Int { try PlainFile.bytes(of: path).count { $0 == 10 } }

    /// Checks that the answer begins with a text.
    static func expect(_ beginning: String, in path: String) throws {
        guard try PlainFile.text(of: path).hasPrefix(beginning) else { throw BenchError("The answer does not begin with: \(beginning)") }
    }

    private static func count(_ mark: String, in bytes: [UInt8]) -> Int {
        let mark = Array(mark.utf8)
        var count = 0
        for place in bytes.indices.dropLast(mark.count) where bytes[place] == mark[0] {
            if bytes[place..<place + mark.count].elementsEqual(mark) { count += 1 }
        }
        return count
    }
}
