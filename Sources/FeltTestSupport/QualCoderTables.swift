import FeltText
public import Foundation

/// The tables of a QualCoder project as its versions made them, for tests.
public enum QualCoderTables {
    /// The database versions that differ in what is read.
    public static let versions = [1, 2, 5, 8, 11, 17]

    /// Makes the empty tables of a version, and the project's row.
    public static func make(_ version: Int, in database: PeerDatabase, date: String = "2026-01-02 03:04:05.000001") throws {
        try database.run(
            "CREATE TABLE project (databaseversion text, date text, memo text, about text\(version >= 2 ? ", bookmarkfile integer, bookmarkpos integer" : ""))",
            "CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text\(version >= 2 ? ", av_text_id integer" : "")\(version >= 8 ? ", risid integer" : ""), unique(name))",
            "CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer, unique(name))",
            "CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text,date text, color text\(version >= 17 ? ", supercid integer" : ""), unique(name))",
            "CREATE TABLE code_text (\(version >= 5 ? "ctid integer primary key, " : "")cid integer, fid integer,seltext text, pos0 integer, pos1 integer, owner text, date text, memo text\(version >= 2 ? ", avid integer" : "")\(version >= 5 ? ", important integer" : ""))",
            "CREATE TABLE annotation (anid integer primary key, fid integer,pos0 integer, pos1 integer, memo text, owner text, date text)",
            "CREATE TABLE attribute_type (name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text)",
            "CREATE TABLE attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text)",
            "CREATE TABLE case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text, memo text)",
            "CREATE TABLE cases (caseid integer primary key, name text, memo text, owner text,date text, constraint ucm unique(name))",
            "CREATE TABLE journal (jid integer primary key, name text, jentry text, date text, owner text)")
        if version >= 2 {
            try database.run(
                "CREATE TABLE code_image (imid integer primary key,id integer,x1 integer, y1 integer, width integer, height integer, cid integer, memo text, date text, owner text)",
                "CREATE TABLE code_av (avid integer primary key,id integer,pos0 integer, pos1 integer, cid integer, memo text, date text, owner text)")
        }
        try database.insert("project", [.text("v\(version)"), .text(date), nil, "QualCoder"] + (version >= 2 ? [0, 0] : []))
    }

    /// Adds a text.
    public static func source(_ id: Int, _ name: String, _ text: PeerDatabase.Cell, media: String? = nil, version: Int, in database: PeerDatabase) throws {
        let more: [PeerDatabase.Cell] = version >= 8 ? [nil, nil] : version >= 2 ? [nil] : []
        try database.insert("source", [.integer(id), .text(name), text, media.map { .text($0) } ?? nil, nil, "anna", "2026-01-02 10:00:00"] + more)
    }

    /// Adds a code.
    public static func code(_ id: Int, _ name: String, category: Int? = nil, above: Int? = nil, version: Int, in database: PeerDatabase) throws {
        let cells: [PeerDatabase.Cell] = [.integer(id), .text(name), nil, category.map { .integer($0) } ?? nil, "anna", "2026-01-02 10:00:00", "#F781F3"]
        try database.insert("code_name", cells + (version >= 17 ? [above.map { .integer($0) } ?? nil] : []))
    }

    /// Adds a coding.
    public static func coding(
        _ id: Int, code: Int, source: Int, _ start: Int, _ end: Int, _ words: String?, by owner: String = "anna", memo: String? = nil, version: Int, in database: PeerDatabase
    ) throws {
        var cells: [PeerDatabase.Cell] = version >= 5 ? [.integer(id)] : []
        cells += [.integer(code), .integer(source), words.map { .text($0) } ?? nil, .integer(start), .integer(end), .text(owner), "2026-01-03 11:00:00", memo.map { .text($0) } ?? nil]
        if version >= 2 { cells.append(nil) }
        if version >= 5 { cells.append(nil) }
        try database.insert("code_text", cells)
    }

    /// A coding that a random project has.
    public struct Coding: Sendable {
        public let source: String
        public let code: String
        public let owner: String
        /// The words as a study keeps them.
        public let words: String
    }

    /// Makes a project of any version with three texts and codings at random places, and gives what it holds.
    public static func random(at path: URL, dirt: NastyText.Dirt, using random: inout SeededGenerator) throws -> [Coding] {
        let version = versions.randomElement(using: &random) ?? 17
        let nasty = NastyText(dirt)
        var wanted: [Coding] = []
        let database = try PeerDatabase(path)
        try make(version, in: database)
        let codes = Int.random(in: 1...6, using: &random)
        for number in 1...codes { try code(number, "kode \(number)", version: version, in: database) }
        var number = 0
        for source in 1...3 {
            let text = nasty.text(upTo: 60, using: &random) + "slutt 😀."
            let scalars = Array(text.unicodeScalars)
            try self.source(source, "kilde \(source)", .text(text), version: version, in: database)
            var taken: Set<[Int]> = []
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                let ends = [Int.random(in: 0...scalars.count, using: &random), Int.random(in: 0...scalars.count, using: &random)].sorted()
                let code = Int.random(in: 1...codes, using: &random)
                let owner = ["anna", "bjørn"][Int.random(in: 0...1, using: &random)]
                let words = String(String.UnicodeScalarView(scalars[ends[0]..<ends[1]]))
                // A letter before keeps a mark at the beginning of the words from being taken away as that of a text.
                let clean = (try? TextNormaliser.normalise(Array(("x" + words).utf8), allowingControls: true).text.string).map { String($0.unicodeScalars.dropFirst()) } ?? ""
                // Half a line break has no words to compare, and marks may be those of the text.
                let isCut = ends[0] > 0 && scalars[ends[0] - 1] == "\r" || ends[1] < scalars.count && scalars[ends[1]] == "\n" || words.contains("\u{FEFF}")
                guard !clean.isEmpty, !isCut, taken.insert([code, ends[0], ends[1], owner.utf8.count]).inserted else { continue }
                number += 1
                try coding(number, code: code, source: source, ends[0], ends[1], words, by: owner, version: version, in: database)
                wanted.append(Coding(source: "kilde \(source)", code: "kode \(code)", owner: owner, words: clean))
            }
        }
        return wanted
    }
}
