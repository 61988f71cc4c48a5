import Testing

@Suite("felt import csv")
struct ImportTests {
    @Test("takes in sources, codes, codings, cases and coders, as one entry")
    func takesIn() throws {
        try FeltBench.runInStudy { bench in
            try bench.writeTables()
            let before = try bench.everything()
            let answer = bench.felt("import", "csv", "../tabeller")
            #expect(answer.code == 0, "\(answer.errors)")
            #expect(answer.output == "")
            let id = try #require(answer.undo?[1])
            #expect(answer.notes == [
                "Imported 2 sources, 3 codes, 3 codings, 1 case and 2 researchers.  [\(id); take back: felt undo \(id)]",
                "3 names were made ones that can be typed; what stood in the tables is kept as title or label.",
            ])
            try #expect(bench.felt("history", "--format", "csv").rows().first?["line"] == "import csv 2 sources, 3 codes, 3 codings")
            try #expect(
                bench.codings() == [
                    "0..4 møte_1 kultur bjørn-å «😀 ja»", "5..12 møte_1 kultur.mot anna « dette »", "0..9 samtale kultur.mot.små-skritt anna «INF: Åja.»",
                ])
            let sources = try bench.felt("list", "sources", "--format", "csv").rows()
            #expect(sources.map { row in ["source", "kind", "case", "date"].map { row[$0] } } == [["møte_1", "observation", "case1", "2024-05-06"], ["samtale", "interview", "ny-sak", ""]])
            let json = try bench.felt("export", "json", "--quiet").json()
            #expect(json["sources"][0]["attributes"]["role"].text == "leder")
            #expect(json["cases"].list.last?["title"]["nb"].text == "ny sak")
            #expect(json["researchers"].list.map { $0["name"].text }.contains("Bjørn Å"))
            let codes = json["codes"].list.filter { $0["origin"].text == "imported" }
            #expect(codes.map { $0["path"].text } == ["kultur", "kultur.mot", "kultur.mot.små-skritt"])
            #expect(codes[2]["label"]["nb"].text == "små skritt" && codes[2]["definition"]["nb"].text == "Prøve litt")
            #expect(bench.felt("doctor").code == 0)
            #expect(bench.felt("undo").code == 0)
            try #expect(bench.everything() == before)
        }
    }

    @Test("texts are searched and cut into passages like any other")
    func texts() throws {
        try FeltBench.runInStudy { bench in
            try bench.writeTables()
            bench.felt("import", "csv", "../tabeller")
            #expect(bench.raw("møte_1") == "😀 ja, dette går bra.\n")
            try #expect(bench.felt("search", "åja", "--format", "csv").rows().map { $0["source"] } == ["samtale"])
            try #expect(bench.felt("query", "kultur.* AND voice:INF", "--format", "csv").rows().map { $0["quote"] } == ["INF: Åja."])
        }
    }

    @Test("--dry-run checks everything and changes nothing")
    func dryRun() throws {
        try FeltBench.runInStudy { bench in
            try bench.writeTables()
            bench.expectUnchanged {
                let answer = bench.felt("import", "csv", "../tabeller", "--dry-run")
                #expect(answer.code == 0)
                #expect(answer.notes[0] == "Would import 2 sources, 3 codes, 3 codings, 1 case and 2 researchers; nothing was changed.")
            }
            try bench.write("tabeller/txt/a.txt", "")
            #expect(bench.felt("import", "csv", "../tabeller", "-n").code == 1)
        }
    }

    @Test("a second time is refused, since the sources are there")
    func twice() throws {
        try FeltBench.runInStudy { bench in
            try bench.writeTables()
            bench.felt("import", "csv", "../tabeller")
            bench.expectUnchanged {
                let answer = bench.felt("import", "csv", "../tabeller")
                #expect(answer.code == 1)
                #expect(answer.notes == [
                    "sources.csv:2:1: error: A source called 'møte_1' is there already.", "hint: Rename it in the tables.",
                    "sources.csv:3:1: error: A source called 'samtale' is there already.", "hint: Rename it in the tables.", "error: 2 faults; nothing was changed.",
                ])
            }
        }
    }

    @Test("uses the codes, cases and researchers that the study has, by what is typed for them or by their label")
    func known() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("t/sources.csv", "source,path,case\na,a.txt,case1\n")
            try bench.write("t/codebook.csv", "path\nculture\nculture/risk\nInnovasjonskultur/Åpenhet for nye løsninger\n")
            try bench.write("t/codings.csv", "source,start,end,code,coder\na,0,3,culture/risk,ida\na,0,3,Innovasjonskultur/Åpenhet for nye løsninger,jon\n")
            try bench.write("t/a.txt", "Hei du.")
            let answer = bench.felt("import", "csv", "../t")
            #expect(answer.notes[0].hasPrefix("Imported 1 source, 0 codes, 2 codings, 0 cases and 0 researchers."), "\(answer.errors)")
            #expect(answer.notes.count == 1)
            try #expect(Set(bench.codings()) == ["0..3 a culture.risk ida «Hei»", "0..3 a culture.openness jon «Hei»"])
        }
    }

    @Test("reads tables that a Norwegian spreadsheet wrote: semicolons, Windows line ends, a byte order mark")
    func semicolons() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("t/sources.csv", "\u{FEFF}source;path;sted\r\na;a.txt;\"Bodø, Norge\"\r\n")
            try bench.write("t/codebook.csv", "path;description\r\nmot;\"Tør; vil\"\r\n")
            try bench.write("t/codings.csv", "source;start;end;code;coder\r\na;0;3;mot;ida\r\n")
            try bench.write("t/a.txt", "Hei du.")
            let answer = bench.felt("import", "csv", "../t")
            #expect(answer.code == 0, "\(answer.errors)")
            try #expect(bench.codings() == ["0..3 a mot ida «Hei»"])
            let json = try bench.felt("export", "json", "--quiet").json()
            #expect(json["sources"][0]["attributes"]["sted"].text == "Bodø, Norge")
        }
    }

    @Test("names that become the same when typed are kept apart")
    func clash() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("t/sources.csv", "source,path\na,a.txt\n")
            try bench.write("t/codebook.csv", "path\nMot!\nMot?\nmot\n")
            try bench.write("t/codings.csv", "source,start,end,code,coder\na,0,1,Mot!,ida\na,1,2,Mot?,ida\na,2,3,mot,ida\n")
            try bench.write("t/a.txt", "Hei du.")
            #expect(bench.felt("import", "csv", "../t").code == 0)
            try #expect(bench.codings() == ["0..1 a mot ida «H»", "1..2 a mot-2 ida «e»", "2..3 a mot-3 ida «i»"])
            let labels = try bench.felt("list", "codes", "--format", "csv").rows().suffix(3).map { $0["label"] }
            #expect(labels == ["Mot!", "Mot?", "mot"])
        }
    }
}
