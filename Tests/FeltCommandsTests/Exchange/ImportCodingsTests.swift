import FeltTestSupport
import Foundation
import Testing

@Suite("felt import codings")
struct ImportCodingsTests {
    /// A study with one text in which the units differ.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("møte.txt", "Å 😀 vi venter.\nSå går vi.\n")
            try body(bench)
        }
    }

    @Test("puts codings on a source that is there, with columns of any name, once")
    func columns() throws {
        try Self.run { bench in
            try bench.write("k.csv", "Dokument,Fra,Til,Tema,Hvem,Ord,Merknad\nmøte,4,13,culture.risk,anna,vi venter,fint\nmøte,15,17,culture/risk,jon,Så,\n".replacing("culture/risk", with: "Innovasjonskultur/Risikovilje og feiltoleranse"))
            let arguments = ["import", "codings", "../k.csv", "--columns", "source=Dokument,start=Fra,end=Til,code=Tema,coder=Hvem,quote=Ord,memo=Merknad"]
            bench.expectUnchanged { #expect(bench.felt(arguments + ["--dry-run"]).notes[0] == "Would import 2 codings, 1 memo and 1 researcher; nothing was changed.") }
            let answer = bench.felt(arguments)
            #expect(answer.code == 0 && answer.notes[0].hasPrefix("Imported 2 codings, 1 memo and 1 researcher."), "\(answer.errors)")
            try #expect(bench.codings() == ["4..13 møte culture.risk anna «vi venter»", "15..17 møte culture.risk jon «Så»"])
            bench.expectUnchangedJournal { #expect(bench.felt(arguments).notes == ["Imported nothing new.", "As they were: 2 codings."]) }
            #expect(bench.felt("doctor").code == 0)
            #expect(bench.felt("undo").code == 0)
            try #expect(bench.codings() == [])
        }
    }

    @Test("a coder is known by the whole name, and one of nearly the same name is new only where somebody says so")
    func coders() throws {
        try Self.run { bench in
            #expect(bench.felt("researcher", "add", "anna", "--name", "Anna Østby").code == 0)
            func table(_ coder: String) throws { try bench.write("k.csv", "source,start,end,code,coder\nmøte,4,13,culture.risk,\(coder)\n") }
            for name in ["anna", "Anna Østby", "anna østby"] {
                try table(name)
                #expect(bench.felt("import", "codings", "../k.csv").code == 0)
                try #expect(bench.codings() == ["4..13 møte culture.risk anna «vi venter»"], "\(name)")
            }
            try table("Anna Østbu")
            bench.expectUnchangedJournal {
                let refused = bench.felt("import", "codings", "../k.csv")
                #expect(refused.code != 0 && refused.errors.contains("Anna Østby") && refused.errors.contains("--new-coders"), "\(refused.errors)")
            }
            #expect(bench.felt("import", "codings", "../k.csv", "--new-coders").code == 0)
            try #expect(bench.codings().count == 2)
            // Initials are all near each other, and a surname is no likeness.
            for name in ["ab", "ac", "Ola Østby"] {
                try table(name)
                #expect(bench.felt("import", "codings", "../k.csv").code == 0)
            }
            try #expect(bench.codings().count == 5)
        }
    }

    @Test("that nothing shows where positions begin is told, unless somebody says where")
    func unchecked() throws {
        try Self.run { bench in
            try bench.write("k.csv", "source,start,end,code\nmøte,4,13,culture.risk\n")
            let told = bench.felt("import", "codings", "../k.csv", "--dry-run")
            #expect(told.code == 0 && told.notes.contains { $0.hasPrefix("  unchecked-places: 1.") }, "\(told.notes)")
            #expect(!bench.felt("import", "codings", "../k.csv", "--dry-run", "--base", "0").notes.contains { $0.contains("unchecked-places") })
            try bench.write("k.csv", "source,start,end,code,quote\nmøte,4,13,culture.risk,vi venter\n")
            #expect(!bench.felt("import", "codings", "../k.csv", "--dry-run").notes.contains { $0.contains("unchecked-places") })
        }
    }

    @Test("takes what felt export csv wrote")
    func own() throws {
        try Self.run { bench in
            #expect(bench.felt("tag", "møte", "culture.risk", "--quote", "vi venter").code == 0)
            let table = bench.felt("export", "csv", "--quiet").output
            bench.felt("undo")
            try bench.write("k.csv", table)
            let before = try bench.codings()
            let answer = bench.felt("import", "codings", "../k.csv")
            #expect(answer.code == 0, "\(answer.errors)")
            try #expect(bench.codings().count == before.count + 1)
            try #expect(bench.codings().contains("4..13 møte culture.risk ida «vi venter»"))
        }
    }

    @Test(
        "counts as it is told",
        arguments: [
            ("4,13", []), ("5,14", ["--base", "1"]), ("4,12", ["--end-included"]), ("5,13", ["--base", "1", "--end-included"]), ("5,14", ["--unit", "utf16"]), ("8,17", ["--unit", "bytes"]),
            ("9,17", ["--unit", "bytes", "--base", "1", "--end-included"]),
        ])
    func units(place: String, options: [String]) throws {
        try Self.run { bench in
            try bench.write("k.csv", "source,start,end,code,quote\nmøte,\(place),culture.risk,vi venter\n")
            let answer = bench.felt(["import", "codings", "../k.csv"] + options)
            #expect(answer.code == 0, "\(answer.errors)")
            try #expect(bench.codings() == ["4..13 møte culture.risk ida «vi venter»"])
        }
    }

    @Test("refuses the whole table for a row that is wrong, and tells each without its words")
    func faults() throws {
        try Self.run { bench in
            let rows = [
                "møte,5,14,culture.risk,vi venter", "møte,0,1,culture.risk,går ", "mote,0,1,culture.risk,Å", "møte,0,1,cultur.risk,Å", "møte,a,1,culture.risk,Å",
                "møte,4,999,culture.risk,", "møte,4,4,culture.risk,", "møte,-1,4,culture.risk,", "møte,0,1,culture.risk,Å", ",0,1,culture.risk,Å",
            ]
            try bench.write("k.csv", "source,start,end,code,quote\n" + rows.joined(separator: "\n") + "\n")
            bench.expectUnchanged {
                let answer = bench.felt("import", "codings", "../k.csv")
                #expect(answer.code == 1)
                #expect(
                    answer.notes.filter { $0.contains("error:") } == [
                        "k.csv:2:1: error: At 5..14 stand other words than the row has.", "k.csv:3:1: error: At 0..1 stand other words than the row has.",
                        "k.csv:4:1: error: There is no source 'mote' in the study.", "k.csv:5:1: error: There is no code 'cultur.risk' in the study.",
                        "k.csv:6:1: error: start and end must be whole numbers.", "k.csv:7:1: error: The range 4..999 is empty, reaches outside the text or cuts a character.",
                        "k.csv:8:1: error: The range 4..4 is empty, reaches outside the text or cuts a character.",
                        "k.csv:9:1: error: The range -1..4 is empty, reaches outside the text or cuts a character.", "k.csv:11:1: error: The row names no source.",
                        "error: 9 faults; nothing was changed.",
                    ])
                #expect(answer.notes.contains("hint: They would fit with --unit codepoints --base 1."))
                #expect(answer.notes.contains("hint: They stand once in the text, at 18..22, counted in characters from 0."))
                #expect(!answer.errors.contains("går") && !answer.errors.contains("venter"))
            }
        }
    }

    @Test("asks for columns that are missing, and for options that fit")
    func usage() throws {
        try Self.run { bench in
            try bench.write("k.csv", "kilde,start,end,code\nmøte,0,1,culture.risk\n")
            #expect(bench.felt("import", "codings", "../k.csv").notes[0] == "k.csv:1:1: error: There is no column 'source'.")
            #expect(bench.felt("import", "codings", "../k.csv", "--columns", "kilde=source").code == 1)
            #expect(bench.felt("import", "codings", "../k.csv", "--columns", "source=kilde").code == 0)
            #expect(bench.felt("import", "codings", "../k.csv", "--base", "2").code == 64)
            #expect(bench.felt("import", "codebook", "../k.csv", "--unit", "bytes").code == 64)
            #expect(bench.felt("import", "qualcoder", "../k.csv", "--positions", "utf-16").code == 64)
        }
    }

    @Test("brings the facets of codings along, as felt export csv writes them; what is not read is named", arguments: ["en", "nb"])
    func facets(locale: String) throws {
        try Self.run { bench in
            #expect(bench.felt("tag", "møte", "culture.risk", "--quote", "vi venter", "--set", "valence=barrier", "--set", "effect=social").code == 0)
            #expect(bench.felt("tag", "møte", "culture.learning", "--quote", "går vi").code == 0)
            #expect(bench.felt("export", "csv", "../ut.csv", "--locale", locale, "--bom").code == 0)
            let before = try bench.felt("list", "codings", "--format", "csv").rows().map { $0["facets"] }
            #expect(before.contains { $0?.contains("valence=barrier") == true }, "\(before)")
            for coding in try bench.felt("list", "codings", "--format", "csv").rows() { #expect(bench.felt("untag", coding["coding"] ?? "").code == 0) }
            let answer = bench.felt("import", "codings", "../ut.csv")
            #expect(answer.code == 0 && !answer.notes.contains { $0.contains("columns: ") }, "\(answer.errors)")
            try #expect(bench.felt("list", "codings", "--format", "csv").rows().map { $0["facets"] } == before)
            bench.expectUnchangedJournal { #expect(bench.felt("import", "codings", "../ut.csv").notes.first == "Imported nothing new.") }

            try bench.write("k.csv", "source,start,end,code,valence,strength,farge\nmøte,4,13,culture.risk,driver,2,rød\n")
            let told = bench.felt("import", "codings", "../k.csv")
            #expect(told.notes.contains("Columns that were not read: farge."), "\(told.errors)")
            #expect(told.notes.contains { $0.hasPrefix("  facets-here: 1.") }, "\(told.errors)")
            let facets = try bench.felt("list", "codings", "--format", "csv").rows().first?["facets"]
            #expect(facets?.contains("valence=barrier") == true && facets?.contains("strength=2") == true && facets?.contains("driver") == false, "\(facets ?? "")")
            try bench.write("k.csv", "source,start,end,code,valence\nmøte,4,13,culture.risk,barrier\nmøte,15,17,culture.risk,barier\n")
            bench.expectUnchangedJournal { #expect(bench.felt("import", "codings", "../k.csv").errors.contains("k.csv:3:1: error: The facet 'valence' has no value 'barier'.")) }
            #expect(bench.felt("doctor").code == 0)
        }
    }
}
