public import Foundation

/// Databases that have the tables of a program and anything at all in them.
public enum WildTables {
    /// The tables and columns of each program, by its short name.
    private static let tables: [String: [(table: String, columns: [String])]] = [
        "qualcoder": [
            ("project", ["databaseversion", "date", "memo", "about"]), ("source", ["id", "name", "fulltext", "mediapath", "memo", "owner", "date"]),
            ("code_cat", ["catid", "name", "owner", "date", "memo", "supercatid"]), ("code_name", ["cid", "name", "memo", "catid", "owner", "date", "color", "supercid"]),
            ("code_text", ["ctid", "cid", "fid", "seltext", "pos0", "pos1", "owner", "date", "memo", "important"]), ("annotation", ["anid", "fid", "pos0", "pos1", "memo", "owner", "date"]),
            ("attribute_type", ["name", "memo", "valuetype"]), ("attribute", ["name", "attr_type", "value", "id"]), ("case_text", ["id", "caseid", "fid", "pos0", "pos1"]),
            ("cases", ["caseid", "name", "memo", "owner", "date"]),
            ("code_image", ["imid", "id", "x1", "y1", "width", "height", "cid", "memo", "date", "owner", "important", "pdf_page"]),
            ("code_av", ["avid", "id", "pos0", "pos1", "cid", "memo", "date", "owner", "important"]), ("journal", ["jid", "name", "jentry", "date", "owner"]),
        ],
        "taguette": [
            ("documents", ["id", "name", "description", "created", "contents"]), ("commands", ["id", "date", "user_login", "payload"]), ("tags", ["id", "path", "description", "parent_id"]),
            ("highlights", ["id", "document_id", "start_offset", "end_offset", "snippet"]), ("highlight_tags", ["highlight_id", "tag_id"]),
        ],
        "rqda": [
            ("project", ["databaseversion", "date", "memo"]), ("source", ["name", "id", "file", "memo", "owner", "date", "status"]),
            ("freecode", ["name", "memo", "owner", "date", "id", "status", "color"]), ("codecat", ["name", "catid", "owner", "date", "memo", "status"]), ("treecode", ["cid", "catid", "status"]),
            ("coding", ["cid", "fid", "seltext", "selfirst", "selend", "status", "owner", "date", "memo"]), ("coding2", ["cid", "fid", "seltext", "selfirst", "selend", "status", "owner", "date", "memo"]), ("cases", ["name", "memo", "owner", "date", "id", "status"]),
            ("caselinkage", ["caseid", "fid", "selfirst", "selend", "status"]), ("caseAttr", ["variable", "value", "caseID", "status"]), ("attributes", ["name", "memo", "class"]),
            ("annotation", ["fid", "position", "annotation", "owner", "date", "status"]), ("filecat", ["name", "catid", "memo", "status"]), ("treefile", ["fid", "catid", "status"]),
            ("journal", ["name", "journal", "date", "owner", "status"]),
        ],
        "qc": [
            ("document", ["file_path", "file_hash"]), ("code", ["name"]), ("document_index", ["id", "document_id"]), ("location", ["id", "document_index_id"]),
            ("coded_line", ["id", "line", "coder_id", "code_id"]), ("coded_line_location_association", ["coded_line_id", "location_id"]),
        ],
    ]

    /// Makes the tables of a program and fills them: numbers are mostly small ones, so that many rows find each other.
    public static func make(_ program: String, at path: URL, using random: inout SeededGenerator) throws {
        let database = try PeerDatabase(path)
        let nasty = NastyText([.carriageReturns, .nul, .byteOrderMarks, .controls], mixing: ["<p>", "</p>", "&amp;", "/", "\\", "[", "💡"])
        for (table, columns) in tables[program] ?? [] {
            try database.run("CREATE TABLE \(table) (\(columns.joined(separator: ", ")))")
            for _ in 0..<Int.random(in: 0...8, using: &random) {
                let cells = columns.map { column -> PeerDatabase.Cell in
                    let isNumber = column.hasSuffix("id") || ["status", "line", "pos0", "pos1", "selfirst", "selend", "x1", "y1", "width", "height", "position", "start_offset", "end_offset", "caseID"].contains(column)
                    switch Int.random(in: 0..<16, using: &random) {
                    case 0: return .null
                    case 1: return [.integer(.max), .integer(.min), .integer(-1), .real(1e300), .real(0.5), .real(-.infinity)].randomElement(using: &random) ?? .null
                    case 2: return .bytes([0xFF, 0x00, 0xC3, 0x28])
                    case 3: return ["", " ", "1", "-1", "2026-01-02 03:04:05", "Tue Feb  3 04:05:06 2026", "{\"type\":\"highlight_add\",\"highlight_id\":1}", "case"].map { .text($0) }.randomElement(using: &random) ?? .null
                    case 4 where isNumber: return .text(nasty.text(upTo: 5, using: &random))
                    case 5...11 where column == "mediapath":
                        let paths = ["/images/p.png", "images:/x/p.png", "/audio/../p.m4a", "/audio/a.m4a", "video:C:\\v.mp4", "/video/", "/docs/d.pdf", "/images/\u{0}"]
                        return .text(paths.randomElement(using: &random) ?? "")
                    case 12...15 where column == "fulltext": return .null
                    default: return isNumber ? .integer(Int.random(in: 0...5, using: &random)) : .text(nasty.text(upTo: 30, using: &random))
                    }
                }
                try database.insert(table, cells)
            }
        }
    }
}
