import Testing

@Suite("The faults of tables")
struct ImportFaultsTests {
    /// Writes good tables with one of them replaced, and gives what the import says.
    private static func faults(_ file: String, _ table: String) throws -> [String] {
        var notes: [String] = []
        try FeltBench.runInStudy { bench in
            try bench.writeTables()
            try bench.write("tabeller/" + file, table)
            bench.expectUnchanged {
                let answer = bench.felt("import", "csv", "../tabeller")
                #expect(answer.code == 1)
                #expect(answer.output == "")
                #expect(answer.notes.last?.hasSuffix("; nothing was changed.") == true)
                notes = answer.notes.dropLast()
            }
        }
        return notes
    }

    @Test("of sources.csv are listed, every bad row with its line")
    func sources() throws {
        let table = """
            source,path,case,kind,date,role
            møte_1,txt/a.txt,case1,prat,2024-13-06,leder
            samtale,txt/b.txt,,interview,,
            ,txt/b.txt,,,,
            ute,../../../etc/passwd,,,,
            ute2,/etc/passwd,,,,
            borte,txt/c.txt,,,,
            samtale,txt/b.txt,,,,
            kort,txt/b.txt
            """
        try FeltBench.runInStudy { bench in
            try bench.writeTables()
            try bench.write("tabeller/sources.csv", table)
            try bench.write("tabeller/codings.csv", "source,start,end,code,coder\nmøte_1,0,999,kultur,anna\n")
            bench.expectUnchanged {
                let answer = bench.felt("import", "csv", "../tabeller")
                #expect(answer.code == 1)
                let missing = "../tabeller/txt/c.txt"
                #expect(answer.notes == [
                    "codings.csv:2:1: error: The range 0..999 reaches past the end of the text, which has 21 characters.",
                    "sources.csv:2:1: error: '2024-13-06' is not a day.", "hint: Write year, month and day of a day that exists, as in 2026-02-11.",
                    "sources.csv:2:1: error: There is no kind of source called 'prat'.",
                    "hint: The kinds are interview, observation, workshop, contact-summary, diary, incident, decision, document, cycle, memo, transcript, survey.",
                    "sources.csv:4:1: error: The row names no source.", "sources.csv:5:1: error: The text must lie inside the folder.",
                    "hint: Write its path from the folder, such as txt/a.txt.", "sources.csv:6:1: error: The text must lie inside the folder.",
                    "hint: Write its path from the folder, such as txt/a.txt.", "sources.csv:7:1: error: There is no file \(missing).",
                    "hint: Check the name; felt looks from the folder you stand in.", "sources.csv:8:1: error: A source called 'samtale' is there already.",
                    "hint: Rename it in the tables.", "sources.csv:9:1: error: The row has 2 fields; the header has 6.",
                    "hint: Put quotation marks around a field that holds a comma or semicolon.", "error: 9 faults; nothing was changed.",
                ])
                let details = bench.felt("import", "csv", "../tabeller", "-n").notes.count
                #expect(details == answer.notes.count)
            }
        }
    }

    @Test("of codebook.csv")
    func codebook() throws {
        try #expect(
            Self.faults("codebook.csv", "path,description\nkultur,\nkultur,igjen\n,\nkultur//mot,\nkultur/mot,\nkultur/mot/små skritt,\n") == [
                "codebook.csv:3:1: error: The code 'kultur' is named twice.", "hint: Take one of the rows out.", "codebook.csv:4:1: error: The row names no code.",
                "codebook.csv:5:1: error: The path 'kultur//mot' has an empty part.", "hint: Put one / between the levels.",
            ])
    }

    @Test("of codings.csv")
    func codings() throws {
        let table = """
            source,start,end,code,coder
            møte_1,5,12,kultur/mot,anna
            møte_2,0,4,kultur,anna
            møte_1,0,4,kultr,anna
            møte_1,a,4,kultur,anna
            møte_1,4,4,kultur,anna
            møte_1,-1,4,kultur,anna
            møte_1,0,22,kultur,anna
            møte_1,0,4,kultur,
            ,0,4,kultur,anna
            møte_1,0,4,,anna
            """
        try #expect(
            Self.faults("codings.csv", table) == [
                "codings.csv:3:1: error: There is no source 'møte_2' in the tables.", "hint: Did you mean møte_1?", "codings.csv:4:1: error: There is no code 'kultr' in the tables.",
                "hint: Did you mean kultur?", "codings.csv:5:1: error: start and end must be numbers, from 0, the end after the start.",
                "codings.csv:6:1: error: start and end must be numbers, from 0, the end after the start.",
                "codings.csv:7:1: error: start and end must be numbers, from 0, the end after the start.",
                "codings.csv:8:1: error: The range 0..22 reaches past the end of the text, which has 21 characters.", "codings.csv:9:1: error: The row names no coder.",
                "codings.csv:10:1: error: The row names no source.", "codings.csv:11:1: error: The row names no code.",
            ])
    }

    @Test("of a table as a whole: empty, a column missing, quotes that never close, another encoding")
    func tables() throws {
        try #expect(Self.faults("sources.csv", "") == ["sources.csv:1:1: error: The table is empty.", "hint: Write its header first: source,path."])
        try #expect(Self.faults("codings.csv", "sourse,start,end,code,coder\n") == ["codings.csv:1:1: error: There is no column 'source'.", "hint: Is it 'sourse'?"])
        try #expect(Self.faults("codebook.csv", "path,description\nkultur,\"åpent\nsitat\n").first == "codebook.csv:2:8: error: A quoted field is never closed.")
        try FeltBench.runInStudy { bench in
            try bench.writeTables()
            try bench.write("tabeller/codebook.csv", Array("path\nkult".utf8) + [0xE5, 10])
            #expect(bench.felt("import", "csv", "../tabeller").notes.prefix(2) == ["codebook.csv:2:1: error: The field is not UTF-8.", "hint: Save the table as CSV in UTF-8."])
        }
    }

    @Test("of a text that had to be changed, when it has codings: nobody knows where they would stand")
    func changedText() throws {
        try FeltBench.runInStudy { bench in
            try bench.writeTables()
            try bench.write("tabeller/txt/a.txt", "😀 ja,\r\ndette går bra.\r\n")
            bench.expectUnchanged {
                let answer = bench.felt("import", "csv", "../tabeller")
                #expect(answer.code == 1)
                #expect(answer.notes[0].hasPrefix("sources.csv:2:1: error: The text has a byte order mark, other line ends than LF"))
                #expect(answer.notes[1] == "hint: Save the text as UTF-8 with LF and count the positions in that.")
            }
            // Without codings it may come as it is.
            try bench.write("tabeller/codings.csv", "source,start,end,code,coder\n")
            #expect(bench.felt("import", "csv", "../tabeller").code == 0)
            #expect(bench.raw("møte_1") == "😀 ja,\ndette går bra.\n")
        }
    }

    @Test("a folder without tables, or none at all, is told by the file that is missing")
    func missing() throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt("import", "csv", "../borte")
            #expect(answer.code == 1)
            #expect(answer.errors == "error: There is no file ../borte/sources.csv.\nhint: Check the name; felt looks from the folder you stand in.\n")
            #expect(bench.felt("import", "docx", "x").errors.hasPrefix("error: The value 'docx' is invalid for '<form>'.\n"))
        }
    }

    @Test("of one sort on many lines are told three times, and then counted")
    func alike() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("k.csv", "source,start,end,code,coder\n" + (0..<50).map { "\($0 % 2 == 0 ? "borte" : "vekk"),\($0),60,kultur,anna\n" }.joined())
            bench.expectUnchanged {
                let notes = bench.felt("import", "codings", "../k.csv").notes
                #expect(notes.count { $0.contains("There is no source 'borte'") } == 3 && notes.count { $0.contains("There is no source 'vekk'") } == 3)
                #expect(notes.count { $0.hasSuffix("(22 more like it)") } == 2, "\(notes)")
                #expect(notes.last == "error: 50 faults; nothing was changed.")
            }
        }
    }

    @Test("a file where a folder or a form is wanted is told which form it would be")
    func forms() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("k.csv", "source,start,end,code,coder\n")
            try bench.write("p.qdpx", "x")
            #expect(bench.felt("import", "csv", "../k.csv").errors.contains("hint: Did you mean felt import codings ../k.csv?"))
            #expect(bench.felt("import", "csv", "../p.qdpx").errors.contains("hint: Did you mean felt import qdpx ../p.qdpx?"))
            #expect(bench.felt("import", "../p.qdpx").errors.contains("hint: Did you mean felt import qdpx ../p.qdpx?"))
            #expect(bench.felt("export", "../ut.XLSX").errors.contains("hint: Did you mean felt export xlsx ../ut.XLSX?"))
            #expect(bench.felt("export", "csv", "ut.csv", "--include", "personal", "embargo").code == 64)
            #expect(bench.felt("export", "qdpx", "--include", "personal", "embargo").errors.contains("--include personal,embargo"))
        }
    }
}
