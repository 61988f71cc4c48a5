import FeltModel
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

/// What a text has besides its words, when somebody changes a word of it who sees nothing of the rest.
@Suite("Texts that were changed elsewhere")
struct ChangedTextTests {
    private static let note = """
        ---
        kind: workshop
        voices: leverandør-3
        ---

        ## Behov {#need.1}

        INT: Hva skjedde?

        leverandør-3: Takk, det gikk bra.

        TILTAK: merke døra (hvem: drift)

        VEDTAK: vi venter

        UENIGHET: pris

        PERSONLIG: Jeg ble trøtt av dette møtet.

        (husket) PERSONLIG: Hun gikk.
        """

    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("n.md", note, "--accept-warnings")
            let action = try #require(bench.felt("action", "list", "--format", "csv").output.split(separator: "\n").last?.split(separator: ",").first)
            #expect(bench.felt("action", "done", String(action)).code == 0)
            try body(bench)
        }
    }

    private static func structure(_ bench: FeltBench) throws -> [String] {
        try Study.open(at: bench.study.path).read { reader in
            let source = try #require(try reader.sources().first)
            let text = try reader.text(of: source.id)
            let passages = try reader.passages(of: source.id).map { "\($0.voice.map { text[$0] } ?? "-") \($0.layer?.rawValue ?? "-") \($0.question ?? "-") \($0.role?.rawValue ?? "-")" }
            return try passages + reader.outcomes(of: source.id).map { "\($0.role.rawValue) \(text[$0.range]) \($0.owner ?? "-") \($0.done == nil ? "open" : "done")" }
        }
    }

    @Test("keep their actions, questions, layers and voices, whether another program, a colleague or a plain text brings them", arguments: ["nvivo", "felt", "plain"])
    func structure(way: String) throws {
        try Self.run { bench in
            let before = try Self.structure(bench)
            #expect(before.filter { $0.contains("leverandør-3") }.count == 1 && before.contains { $0.hasSuffix("done") } && before.filter { $0.contains("personal") }.count == 2, "\(before)")
            let include = ["--include", "all"]
            #expect(bench.felt(["export", "qdpx", "--output", "../ut.qdpx"] + include + (way == "nvivo" ? ["--for", "nvivo"] : [])).code == 0)
            switch way {
            case "plain":
                try bench.write("ny.txt", bench.raw("n").replacing("Takk,", with: "Tusen takk,"))
                #expect(bench.felt("revise", "n", "../ny.txt", "--accept-warnings").code == 0)
            case "felt":
                let own = bench.studyName
                bench.studyName = "b"
                #expect(bench.felt("init", "b", "--framework", "none", "--researcher", "bo").code == 0)
                #expect(bench.felt("import", "qdpx", "../ut.qdpx").code == 0)
                try bench.write("ny.txt", bench.raw("n").replacing("Takk,", with: "Tusen takk,"))
                #expect(bench.felt("revise", "n", "../ny.txt", "--accept-warnings").code == 0)
                #expect(try Self.structure(bench) == before)
                #expect(bench.felt("export", "qdpx", "--output", "../inn.qdpx", "--include", "all").code == 0)
                bench.studyName = own
            default:
                try OlderProjectTests.edit(bench, "ut.qdpx", to: "inn.qdpx", projectFile: { _ in }) { $0.replacing("Takk,", with: "Tusen takk,") }
            }
            if way != "plain" {
                let told = bench.felt("import", "qdpx", "../inn.qdpx")
                #expect(told.code == 0 && told.notes.contains("  source n: text"), "\(told.notes)")
            }
            #expect(bench.felt("show", "n", "--raw").output.contains("Tusen takk"))
            #expect(try Self.structure(bench) == before)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("an action that was done and has other words is open again, and that is told")
    func reopened() throws {
        try Self.run { bench in
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--include", "all").code == 0)
            try OlderProjectTests.edit(bench, "ut.qdpx", to: "inn.qdpx", projectFile: { _ in }) { $0.replacing("merke døra", with: "merke porten") }
            #expect(bench.felt("import", "qdpx", "../inn.qdpx", "--strict").errors.contains("undone: 1."))
            #expect(bench.felt("import", "qdpx", "../inn.qdpx").notes.contains { $0.hasPrefix("  undone: 1.") })
            #expect(try Self.structure(bench).contains("action merke porten drift open"))
        }
    }

    @Test("a word changed in a personal paragraph that left with all the rest is a revision, and what was coded there comes in")
    func personal() throws {
        try Self.run { bench in
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--include", "all", "--for", "qualcoder").code == 0)
            try OlderProjectTests.edit(bench, "ut.qdpx", to: "inn.qdpx", projectFile: { _ in }) { $0.replacing("ble trøtt", with: "ble veldig trøtt") }
            let told = bench.felt("import", "qdpx", "../inn.qdpx")
            #expect(told.notes.contains("  source n: text") && !told.errors.contains("withheld-edits"), "\(told.notes)")
            #expect(bench.felt("show", "n", "--raw").output.contains("veldig trøtt"))
        }
    }

    @Test(
        "words that were personal stay so, whatever they are joined to and begin with",
        arguments: [("\n\nPERSONLIG: Jeg", "\nPERSONLIG: Jeg"), ("PERSONLIG: Jeg", "> Jeg"), ("PERSONLIG: Jeg", "TOLKNING: Jeg"), ("PERSONLIG: Jeg", "Jeg"), (" av dette møtet.\n\n", " av dette møtet. ")])
    func joined(from: String, to: String) throws {
        try Self.run { bench in
            #expect(!bench.felt("export", "json").output.contains("trøtt"))
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--include", "all", "--for", "nvivo").code == 0)
            try OlderProjectTests.edit(bench, "ut.qdpx", to: "inn.qdpx", projectFile: { _ in }) { $0.replacing(from, with: to) }
            #expect(bench.felt("import", "qdpx", "../inn.qdpx").code == 0)
            #expect(bench.felt("show", "n", "--raw").output.contains(to) && !bench.felt("export", "json").output.contains("trøtt"))
        }
    }

    @Test("a text in which words of somebody who has withdrawn are nobody's any more does not come in, and that is told", arguments: ["Og da", "p02: Og da", "P02 – Og da", "@"])
    func withdrawn(words: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("s.md", "---\nkind: workshop\ncase: case1\nparticipants: [P01, P02]\n---\n\nP01: Vi ventet lenge.\n\nP02: Og da gikk vi hjem.\n\nP01: Ja, det gjorde vi.\n", "--accept-warnings")
            for name in ["P01", "P02"] { bench.felt("participant", "new", name, "--actor", "behovshaver", "--case", "case1", "--date", "2025-01-05") }
            #expect(bench.felt("participant", "status", "P02", "withdrawn", "--date", "2025-02-05").code == 0)
            #expect(!bench.felt("export", "json").output.contains("gikk vi hjem") && bench.felt("export", "json").output.contains("ventet lenge"))
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--include", "all", "--for", "nvivo").code == 0)
            try OlderProjectTests.edit(bench, "ut.qdpx", to: "inn.qdpx", projectFile: { _ in }) { $0.replacing(words == "@" ? "\n\nP02: Og da" : "P02: Og da", with: words == "@" ? " P02: Og da" : words) }
            let told = bench.felt("import", "qdpx", "../inn.qdpx")
            #expect(told.notes.contains { $0.hasPrefix("  withheld-edits: 1.") } && told.notes.contains("  source s"), "\(told.notes)")
            #expect(!bench.felt("export", "json").output.contains("gikk vi hjem"))
        }
    }

    @Test("of two actions of the same words the one that was done is done")
    func twins() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("t.md", "---\nkind: workshop\n---\n\nTILTAK: ringe (hvem: drift)\n\nNoe annet ble sagt.\n\nTILTAK: ringe (hvem: drift)\n", "--accept-warnings")
            let rows = try bench.felt("action", "list", "--format", "csv").rows()
            #expect(bench.felt("action", "done", try #require(rows.last?["action"])).code == 0)
            func done() throws -> [Bool] {
                try Study.open(at: bench.study.path).read { reader in try reader.outcomes(of: try #require(reader.sources().first?.id)).sorted { $0.range.start < $1.range.start }.map { $0.done != nil } }
            }
            try #expect(done() == [false, true])
            try bench.write("ny.txt", bench.raw("t").replacing("Noe annet", with: "Noe helt annet"))
            #expect(bench.felt("revise", "t", "../ny.txt", "--accept-warnings").code == 0)
            try #expect(done() == [false, true])
        }
    }

    @Test("labels in small letters speak where a note comes in without what lies beside the project")
    func voices() throws {
        try Self.run { bench in
            let before = try Self.structure(bench).filter { $0.contains("leverandør-3") }
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--include", "all", "--for", "nvivo").code == 0)
            bench.studyName = "b"
            #expect(bench.felt("init", "b", "--framework", "none", "--researcher", "bo").code == 0)
            #expect(bench.felt("import", "qdpx", "../ut.qdpx").code == 0)
            let after = try Self.structure(bench)
            #expect(after.filter { $0.contains("leverandør-3") }.count == before.count && after.contains("action merke døra drift open"), "\(after)")
        }
    }

    @Test("codings with facets that lost their words, and memos on them, come along to an empty study")
    func lost() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "Vi ventet lenge. Så kom det et svar.")
            #expect(bench.felt("tag", "a", "culture.risk", "--quote", "Vi ventet lenge", "--set", "valence=barrier", "--memo", "Hvorfor?").code == 0)
            try bench.write("ny.txt", "Helt annet her. Så kom det et svar.")
            #expect(bench.felt("revise", "a", "../ny.txt").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--include", "all").code == 0)
            func lost() throws -> [String] {
                try Study.open(at: bench.study.path).read { reader in
                    let (facets, memos) = (try reader.facets(), try reader.memos())
                    return try reader.unanchoredCodings().map { coding in
                        "\(facets.typed(coding.facets).joined()) \(memos.filter { $0.coding == coding.id }.map { $0.text ?? "-" })"
                    }
                }
            }
            let before = try lost()
            #expect(before == ["valence:barrier [\"Hvorfor?\"]"], "\(before)")
            bench.studyName = "b"
            #expect(bench.felt("init", "b", "--framework", "none", "--researcher", "bo").code == 0)
            let told = bench.felt("import", "qdpx", "../ut.qdpx")
            #expect(told.code == 0, "\(told.errors)")
            #expect(try lost() == before)
            #expect(bench.felt("doctor").code == 0)
        }
    }
}
