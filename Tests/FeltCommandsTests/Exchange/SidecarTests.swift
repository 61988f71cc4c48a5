import FeltModel
import FeltStore
import FeltTestSupport
import Foundation
import Testing

/// From a study to a project of REFI-QDA and into an empty study, with what REFI-QDA has no room for beside it.
@Suite("A study, by way of REFI-QDA, in an empty study")
struct SidecarTests {
    private static func tables(_ bench: FeltBench) throws -> [String: [[String: String]]] {
        let names = [
            "researchers", "cases", "sources", "attributes", "passages", "codebook", "facets", "codings", "memos", "organisations", "register", "attendance", "stages",
            "milestones", "cycles", "outcomes", "attachments", "summaries", "ratings", "queries",
        ]
        var tables: [String: [[String: String]]] = [:]
        for name in names { tables[name] = try bench.felt("export", "tables", "--table", name, "--include", "all", "--researcher", "ida").rows() }
        return tables
    }

    /// Rows without ids and moments, which are those of a study, in an order of their own.
    private static func plain(_ rows: [[String: String]], without gone: Set<String> = []) -> [String] {
        let ids: Set<String> = ["coding", "memo", "coded_at", "written_at"]
        return rows.map { row in row.filter { !ids.contains($0.key) && !gone.contains($0.key) }.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "|") }.sorted()
    }

    @Test("has all that it had: the example study, table by table")
    func example() throws {
        try FeltBench.run { bench in
            bench.studyName = "demo"
            #expect(bench.felt("demo", "demo").code == 0)
            bench.felt("query", "save", "hinder", "valence:barrier AND culture.*", "--researcher", "ida")
            let before = try Self.tables(bench)
            let told = bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--include", "all", "--researcher", "ida")
            #expect(told.code == 0)
            bench.studyName = "ny"
            #expect(bench.felt("init", "ny", "--framework", "none", "--researcher", "ida").code == 0)
            let answer = bench.felt("import", "qdpx", "../ut.qdpx")
            #expect(answer.code == 0, "\(answer.errors)")
            #expect(answer.notes.contains { $0.hasPrefix("Restored what the file holds for felt alone") }, "\(answer.notes)")
            let after = try Self.tables(bench)
            for (name, rows) in before.sorted(by: { $0.key < $1.key }) {
                let (wanted, found) = (Self.plain(rows), Self.plain(after[name] ?? []))
                let difference = wanted.filter { !found.contains($0) }.prefix(2) + found.filter { !wanted.contains($0) }.prefix(2)
                #expect(wanted == found, "\(name): \(difference.joined(separator: "\n"))")
            }
            for command in [["negative"], ["chart", "--format", "csv"], ["saturation"], ["status"]] {
                bench.studyName = "demo"
                let old = bench.felt(command + ["--quiet"]).output
                bench.studyName = "ny"
                #expect(bench.felt(command + ["--quiet"]).output.count == old.count, "\(command)")
            }
            #expect(bench.felt("doctor").code == 0)
            // Once more brings nothing, and passes over what lies beside.
            let again = bench.felt("import", "qdpx", "../ut.qdpx")
            #expect(again.notes.contains { $0.contains("was passed over") } && again.notes.contains { $0.contains("nothing new") }, "\(again.notes)")
            #expect(bench.felt("undo").code == 0)
            bench.studyName = "demo"
            // What lies beside is not told to be lost, and is where nothing lies beside.
            let bare = bench.felt("export", "qdpx", "--output", "../nvivo.qdpx", "--for", "nvivo", "--include", "all", "--researcher", "ida")
            for kind in ["chart", "saved-queries", "register", "course"] {
                #expect(!told.notes.contains { $0.hasPrefix("  \(kind): ") } && bare.notes.contains { $0.hasPrefix("  \(kind): ") }, "\(kind)")
            }
        }
    }

    @Test("has its revisions, and codings that lost their words, where all is to leave")
    func revised() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("tag", "intervju", "culture.learning", "--lines", "1", "--memo", "En tanke")
            let text = bench.raw("intervju")
            let first = text.split(separator: "\n")[0]
            try bench.write("ny.md", text.dropFirst(first.count).replacing("turte", with: "våget") + "\n\nINF: Og så gikk det bra.\n")
            #expect(bench.felt("revise", "intervju", "../ny.md", "--accept-warnings").code == 0)
            let lost = bench.felt("list", "unanchored", "--format", "csv").output
            #expect(lost.split(separator: "\n").count > 1)
            let codings = try bench.codings()
            // What a text said before is not known to be fit to leave.
            let plain = bench.felt("export", "qdpx", "--output", "../uten.qdpx")
            #expect(plain.code == 0 && plain.notes.contains { $0.hasPrefix("  former-texts: 1.") } && plain.notes.contains { $0.hasPrefix("  unanchored: ") })
            bench.studyName = "tredje"
            #expect(bench.felt("init", "tredje", "--framework", "none", "--researcher", "ida").code == 0)
            #expect(bench.felt("import", "qdpx", "../uten.qdpx").code == 0)
            try #expect(bench.codings() == codings && !bench.everything().contains("turte"))
            #expect(bench.felt("list", "unanchored", "--format", "csv").output.split(separator: "\n").count == 1)
            bench.studyName = "studie"
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--include", "all", "--researcher", "ida").code == 0)
            bench.studyName = "annen"
            #expect(bench.felt("init", "annen", "--framework", "none", "--researcher", "ida").code == 0)
            #expect(bench.felt("import", "qdpx", "../ut.qdpx").code == 0)
            try #expect(bench.codings() == codings)
            #expect(bench.felt("list", "unanchored", "--format", "csv").output.count == lost.count)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    /// The files that sources came as.
    private static func originals(_ bench: FeltBench) throws -> [String] {
        var files: [String] = []
        try bench.fill { _, reader in
            for row in try reader.rows(of: "source") {
                guard case .content(let id)? = row.fields["originalId"], let bytes = try reader.contentBytes(id) else { continue }
                files.append(String(decoding: bytes, as: UTF8.self))
            }
        }
        return files
    }

    @Test("has no file of a note with comments, which are for its author, until all is to leave")
    func comments() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("med.md", "---\nkind: interview\n---\n\nINF: [Vi ventet]{.culture.risk}. <!-- Kari virket sliten -->\n", "--accept-warnings")
            try bench.add("uten.md", "---\nkind: interview\n---\n\nINF: [Vi lo]{.culture.risk}.\n", "--accept-warnings")
            for file in ["ut", "alt"] {
                let hasAll = file == "alt"
                bench.studyName = "studie"
                let told = bench.felt(["export", "qdpx", "--output", "../\(file).qdpx"] + (hasAll ? ["--include", "all"] : []))
                let kinds = told.notes.filter { $0.hasPrefix("  withheld-comments: 1.") }
                #expect(kinds.count == (hasAll ? 0 : 1), "\(told.notes)")
                bench.studyName = file
                #expect(bench.felt("init", file, "--framework", "none", "--researcher", "ida").code == 0)
                #expect(bench.felt("import", "qdpx", "../\(file).qdpx").code == 0)
                let originals = try Self.originals(bench)
                let hasComment = originals.contains { $0.contains("sliten") }
                #expect(originals.count == (hasAll ? 2 : 1))
                #expect(hasComment == hasAll)
                #expect(bench.felt("doctor").code == 0)
            }
        }
    }

    @Test("takes nothing away from the study that it came out of, whatever stayed there")
    func back() throws {
        try FeltBench.runInStudy { bench in
            try bench.add(
                "samtale.md",
                "---\nkind: interview\ncase: case1\ndate: 2025-03-11\n---\n\nINF: [Først]{.culture.risk} snakket vi. Hun […] lo.\n\nPERSONLIG: Jeg var [trøtt]{.culture.learning} […].\n\nPERSONLIG: Og sulten.\n\nINF: [Vi ventet]{.culture.risk} lenge.\n",
                "--accept-warnings")
            // One over the personal words, and one that begins in them.
            let text = bench.raw("samtale")
            func place(_ word: String) throws -> Int { try text.unicodeScalars.distance(from: text.startIndex, to: #require(text.range(of: word)).lowerBound) }
            try bench.tag("samtale", "culture.openness", "\(place("snakket"))..\(place("lenge"))", "ida")
            try bench.tag("samtale", "culture.openness", "\(place("sulten"))..\(place("ventet"))", "ida")
            try bench.tag("samtale", "culture.openness", "\(place("sulten"))..\(place("lenge"))", "jon")
            let (codings, raw) = (try bench.codings(), bench.raw("samtale"))
            for file in ["ut.qdpx", "nvivo.qdpx"] {
                #expect(bench.felt(["export", "qdpx", "--output", "../\(file)"] + (file == "ut.qdpx" ? [] : ["--for", "nvivo"])).code == 0)
                for round in 1...2 {
                    let answer = bench.felt("import", "qdpx", "../\(file)", "--remove-gone")
                    #expect(answer.code == 0 && answer.notes.contains { $0.hasPrefix("  withheld-words: 1.") }, "\(file): \(answer.errors)")
                    if file == "ut.qdpx" || round == 2 { #expect(answer.notes.contains { $0.contains("nothing new") }, "\(file): \(answer.notes)") }
                    try #expect(bench.codings() == codings, "\(file)")
                    #expect(bench.raw("samtale") == raw)
                }
            }
            #expect(bench.felt("list", "unanchored", "--format", "csv").output.split(separator: "\n").count == 1)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("a mark that somebody wrote is no sign of words that stayed: a revised text comes in as one")
    func ownMarks() throws {
        try FeltBench.runInStudy { bench in
            let text = "INF: Først […] snakket vi lenge.\n\nINF: Så gikk det bra.\n"
            try bench.add("samtale.md", text, "--accept-warnings")
            #expect(bench.felt("export", "qdpx", "--output", "../en.qdpx").code == 0)
            try bench.write("ny.md", text.replacing("gikk det bra", with: "gikk det dårlig"))
            #expect(bench.felt("revise", "samtale", "../ny.md", "--accept-warnings").code == 0)
            let raw = bench.raw("samtale")
            try bench.tag("samtale", "culture.risk", "5..10", "ida")
            let codings = try bench.codings()
            #expect(bench.felt("export", "qdpx", "--output", "../to.qdpx").code == 0)
            bench.studyName = "annen"
            #expect(bench.felt("init", "annen", "--framework", "none", "--researcher", "ida").code == 0)
            #expect(bench.felt("import", "qdpx", "../en.qdpx").code == 0)
            let answer = bench.felt("import", "qdpx", "../to.qdpx")
            #expect(answer.code == 0 && !answer.notes.contains { $0.hasPrefix("  withheld-") }, "\(answer.notes)")
            #expect(bench.raw("samtale") == raw)
            try #expect(bench.codings() == codings)
        }
    }

    @Test("holds nothing of what stays, and is left out where it is for another program or not wanted")
    func withheld() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("participant", "new", "P01", "--actor", "behovshaver", "--case", "case1", "--date", "2025-02-01")
            bench.felt("participant", "new", "P02", "--actor", "behovshaver", "--case", "case1", "--date", "2025-02-01")
            try bench.add(
                "samtale.md",
                "---\nkind: interview\ncase: case1\ndate: 2025-03-11\nparticipants: P01; P02\n---\n\nP01: Hemmeligheten er ute.\n\nP02: [Vi ventet]{.culture.risk} lenge.\n\nPERSONLIG: Jeg var trøtt.\n",
                "--accept-warnings")
            bench.felt("participant", "status", "P01", "withdrawn", "--date", "2025-05-01")
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../uten.qdpx", "--no-sidecar").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../nvivo.qdpx", "--for", "nvivo").code == 0)
            try #expect(bench.bytes("uten.qdpx").count < bench.bytes("ut.qdpx").count)
            bench.studyName = "annen"
            #expect(bench.felt("init", "annen", "--framework", "none", "--researcher", "ida").code == 0)
            #expect(bench.felt("import", "qdpx", "../ut.qdpx").code == 0)
            let everything = try bench.everything() + (Self.tables(bench).map { "\($0)" }.joined())
            #expect(everything.contains("Vi ventet") && everything.contains("P02"))
            for word in ["Hemmeligheten", "trøtt", "P01"] { #expect(!everything.contains(word), "\(word)") }
            #expect(bench.felt("doctor").code == 0)
            for file in ["uten", "nvivo"] {
                bench.studyName = "studie-\(file)"
                #expect(bench.felt("init", bench.studyName, "--framework", "none", "--researcher", "ida").code == 0)
                let answer = bench.felt("import", "qdpx", "../\(file).qdpx")
                #expect(answer.code == 0 && !answer.notes.contains { $0.contains("lies beside") })
            }
        }
    }
}
