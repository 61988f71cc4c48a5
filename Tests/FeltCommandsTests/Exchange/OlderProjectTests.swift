import FeltContainers
import FeltModel
import FeltTestSupport
import Foundation
import Testing

/// A project that left this study and comes back after the study was worked on: the file says what it said, and the study stays ahead of it.
@Suite("A project that is older than the study")
struct OlderProjectTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("samtale.md", "---\nkind: interview\ncase: case1\n---\n\nVi turte ikke spørre om pris, og så gikk det.\n", "--accept-warnings")
            #expect(bench.felt("code", "add", "frykt", "--definition", "Første").code == 0)
            for quote in ["turte ikke", "så gikk det"] { #expect(bench.felt("tag", "samtale", "frykt", "--quote", quote).code == 0) }
            try body(bench)
        }
    }

    private static func id(_ bench: FeltBench, _ quote: String) throws -> String {
        let row = try #require(try bench.felt("list", "codings", "--format", "csv").rows().first { $0["quote"] == quote })
        return try #require(row["coding"])
    }

    /// Works on after the export: a definition, a place, a coding that goes, a title.
    private static func workOn(_ bench: FeltBench) throws {
        #expect(bench.felt("code", "edit", "frykt", "--definition", "Ny og bedre", "--label", "Redsel").code == 0)
        #expect(bench.felt("place", try id(bench, "turte ikke"), "--quote", "turte ikke spørre").code == 0)
        #expect(bench.felt("untag", try id(bench, "så gikk det")).code == 0)
        #expect(bench.felt("case", "edit", "case1", "--title", "Ny tittel").code == 0)
    }

    @Test("takes nothing back that was done since, brings nothing back that was removed, and says so")
    func unedited() throws {
        try Self.run { bench in
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            try Self.workOn(bench)
            let (codings, codes, cases) = (try bench.codings(), bench.felt("export", "tables", "--table", "codebook").output, bench.felt("case", "show", "case1").output)
            let told = bench.felt("import", "qdpx", "../ut.qdpx")
            #expect(told.code == 0 && told.notes.contains { $0.hasPrefix("Imported nothing new.") }, "\(told.errors)")
            #expect(told.notes.contains("Changed or removed here, which whoever made the file did not know of, and stays as it is here:") && told.notes.contains("  code frykt: label, description"), "\(told.notes)")
            #expect(told.notes.contains { $0.hasPrefix("  newer-here: 4.") }, "\(told.notes)")
            try #expect(bench.codings() == codings)
            #expect(bench.felt("export", "tables", "--table", "codebook").output == codes && bench.felt("case", "show", "case1").output == cases)
            let norwegian = bench.felt("import", "qdpx", "../ut.qdpx", "--lang", "nb", "-n")
            #expect(norwegian.notes.contains { $0.hasPrefix("Ville ikke tatt inn noe nytt") } && norwegian.notes.contains { $0.hasPrefix("Endret eller fjernet her") }, "\(norwegian.notes)")
            let json = try bench.felt("import", "qdpx", "../ut.qdpx", "-n", "--format", "json").json()
            #expect(json["keptNewer"].list.count == 4, "\(json)")
        }
    }

    @Test("the same file of another program once more takes nothing back either; what is new in a later one comes")
    func foreign() throws {
        let xml = """
            <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Test 1">
            <Users><User guid="00000000-0000-4000-8000-000000000010" name="Ada" id="ada"/></Users>
            <CodeBook><Codes><Code guid="00000000-0000-4000-8000-000000000030" name="Tema" isCodable="true"/><Code guid="00000000-0000-4000-8000-000000000031" name="Annet" isCodable="true"/></Codes></CodeBook>
            </Project>
            """
        try Self.run { bench in
            try bench.write("p.qde", xml)
            #expect(bench.felt("import", "qdpx", "../p.qde").code == 0)
            #expect(bench.felt("code", "edit", "tema", "--label", "Tema ny").code == 0)
            let again = bench.felt("import", "qdpx", "../p.qde")
            #expect(again.notes.contains { $0.hasPrefix("Imported nothing new.") } && again.notes.contains("  code tema: label"), "\(again.notes)")
            // What only goes out again is brought up to date, and that is said; also where it is no more than who wrote something last.
            try bench.write("r.qde", xml.replacing("id=\"ada\"", with: "id=\"al\""))
            let kept = bench.felt("import", "qdpx", "../r.qde")
            #expect(kept.notes.contains { $0.hasPrefix("Imported nothing new; changed 1 part.") } && kept.notes.contains("  part User 00000000-0000-4000-8000-000000000010: id"), "\(kept.notes)")
            try bench.write("s.qde", xml.replacing("id=\"ada\"", with: "id=\"al\"").replacing("name=\"P\"", with: "name=\"Q\""))
            let renamed = bench.felt("import", "qdpx", "../s.qde")
            #expect(renamed.notes.contains("What is kept of the file for exports was brought up to date."), "\(renamed.notes)")
            try bench.write("q.qde", xml.replacing("\"Annet\"", with: "\"Noe annet\""))
            #expect(bench.felt("import", "qdpx", "../q.qde").code == 0)
            let labels = try bench.felt("export", "tables", "--table", "codebook").rows().compactMap { $0["label_nb"] }
            #expect(labels.contains("Tema ny") && labels.contains("Noe annet"), "\(labels)")
        }
    }

    @Test("brings what a colleague did, and leaves what was done here meanwhile, though the colleague's file is the younger")
    func colleague() throws {
        try Self.run { bench in
            #expect(bench.felt("code", "add", "håp", "--definition", "Første").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            try Self.workOn(bench)
            let codings = try bench.codings()
            bench.studyName = "kollega"
            #expect(bench.felt("init", "kollega", "--framework", "none", "--researcher", "ida").code == 0)
            #expect(bench.felt("import", "qdpx", "../ut.qdpx").code == 0)
            #expect(bench.felt("code", "edit", "håp", "--definition", "Kollegaens").code == 0)
            #expect(bench.felt("tag", "samtale", "håp", "--quote", "om pris").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../inn.qdpx").code == 0)
            bench.studyName = "studie"
            let told = bench.felt("import", "qdpx", "../inn.qdpx")
            #expect(told.code == 0, "\(told.errors)")
            let codes = try bench.felt("export", "tables", "--table", "codebook").rows()
            #expect(codes.first { $0["code"] == "håp" }?["definition_nb"] == "Kollegaens", "\(codes)")
            #expect(codes.first { $0["code"] == "frykt" }?["definition_nb"] == "Ny og bedre", "\(codes)")
            let now = try bench.codings()
            #expect(now.count == codings.count + 1 && Set(codings).isSubset(of: now) && now.contains { $0.contains("«om pris»") }, "\(now)")
            #expect(bench.felt(try #require(told.undo)).code == 0)
            try #expect(bench.codings() == codings)
            // What was taken back can be taken in again.
            #expect(bench.felt("import", "qdpx", "../inn.qdpx").code == 0)
            try #expect(bench.codings() == now)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    /// A colleague takes the study in, does something to it, and sends it back.
    private static func colleague(_ bench: FeltBench, _ work: () throws -> Void) throws {
        #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
        bench.studyName = "kollega"
        #expect(bench.felt("init", "kollega", "--framework", "none", "--researcher", "ida").code == 0)
        #expect(bench.felt("import", "qdpx", "../ut.qdpx").code == 0)
        try work()
        #expect(bench.felt("export", "qdpx", "--output", "../inn.qdpx").code == 0)
        bench.studyName = "studie"
    }

    @Test("of a text that was revised on both sides the one here stays, with what was coded anew there on its words, and that is told")
    func bothRevised() throws {
        try Self.run { bench in
            try Self.colleague(bench) {
                try bench.write("b.txt", "Vi turte ikke spørre om pris, og så gikk det likevel.\n")
                #expect(bench.felt("revise", "samtale", "../b.txt").code == 0)
                #expect(bench.felt("tag", "samtale", "frykt", "--quote", "om pris").code == 0)
            }
            try bench.write("a.txt", "ANNE: Vi turte ikke spørre om pris, og så gikk det.\n")
            #expect(bench.felt("revise", "samtale", "../a.txt").code == 0)
            let (words, codings) = (bench.felt("show", "samtale", "--raw").output, try bench.codings())
            let strict = bench.felt("import", "qdpx", "../inn.qdpx", "--strict", "--lang", "nb")
            #expect(strict.code != 0 && strict.errors.contains("newer-here: 1. Det som er endret"), "\(strict.errors)")
            let told = bench.felt("import", "qdpx", "../inn.qdpx")
            #expect(told.code == 0 && told.notes.contains("  source samtale: text") && told.notes.contains { $0.hasPrefix("  newer-here: 1.") }, "\(told.notes)")
            #expect(bench.felt("show", "samtale", "--raw").output == words && words.contains("ANNE:"))
            let now = try bench.codings()
            #expect(now.count == codings.count + 1 && Set(codings).isSubset(of: now) && now.contains { $0.contains("«om pris»") }, "\(now)")
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("in a text that was revised here a coding that was changed there stays, and is named")
    func changedInOlderText() throws {
        try Self.run { bench in
            try Self.colleague(bench) {
                let coding = try Self.id(bench, "turte ikke")
                #expect(bench.felt("place", coding, "--quote", "turte").code == 0)
            }
            try bench.write("a.txt", "ANNE: Vi turte ikke spørre om pris, og så gikk det.\n")
            #expect(bench.felt("revise", "samtale", "../a.txt").code == 0)
            let coding = try Self.id(bench, "turte ikke")
            let codings = try bench.codings()
            #expect(bench.felt("import", "qdpx", "../inn.qdpx", "--strict").code != 0)
            let told = bench.felt("import", "qdpx", "../inn.qdpx")
            #expect(told.notes.contains { $0.hasPrefix("  newer-here: 1.") } && told.notes.contains { $0.hasPrefix("  coding \(coding)") }, "\(told.notes)")
            try #expect(bench.codings() == codings)
        }
    }

    @Test("tells that ratings and the like of a colleague did not come in, and stops there when strict")
    func besidePassedOver() throws {
        try Self.run { bench in
            try Self.colleague(bench) {
                #expect(bench.felt("tag", "samtale", "frykt", "--quote", "om pris").code == 0)
                #expect(bench.felt("rate", "case1", "frykt", "-1").code == 0)
            }
            let strict = bench.felt("import", "qdpx", "../inn.qdpx", "--strict")
            #expect(strict.code != 0 && strict.errors.contains("beside-passed-over: 1."), "\(strict.errors)")
            #expect(bench.felt("import", "qdpx", "../inn.qdpx").notes.contains { $0.hasPrefix("  beside-passed-over: 1.") })
            // It is still not here.
            let again = bench.felt("import", "qdpx", "../inn.qdpx", "--strict")
            #expect(again.code != 0 && again.errors.contains("beside-passed-over: 1."))
            #expect(bench.felt("rate", "case1", "frykt", "-1").code == 0)
        }
    }

    @Test("tells an unused code that was deleted there, and sources that the file does not have any more")
    func gone() throws {
        try Self.run { bench in
            #expect(bench.felt("code", "add", "ubrukt").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--no-sidecar").code == 0)
            try Self.edit(bench, "ut.qdpx", to: "inn.qdpx") { xml in
                let source = try #require(xml.range(of: "<Sources>")?.lowerBound)
                let end = try #require(xml.range(of: "</Sources>")?.upperBound)
                xml.removeSubrange(source..<end)
                let code = try #require(xml.range(of: #"<Code [^>]*name="ubrukt"[^>]*/>|<Code [^>]*name="ubrukt"[\s\S]*?</Code>"#, options: .regularExpression))
                xml.removeSubrange(code)
            }
            let told = bench.felt("import", "qdpx", "../inn.qdpx")
            #expect(told.code == 0, "\(told.errors)")
            #expect(told.notes.contains { $0.hasPrefix("Gone from the file: 1 source and 1 code") }, "\(told.notes)")
        }
    }

    /// Writes a container anew with another project file.
    static func edit(_ bench: FeltBench, _ name: String, to other: String, _ change: (inout String) throws -> Void) throws {
        try edit(bench, name, to: other, projectFile: change) { $0 }
    }

    /// The same with what happens to each text besides.
    static func edit(_ bench: FeltBench, _ name: String, to other: String, projectFile change: (inout String) throws -> Void, texts: (String) -> String) throws {
        let zip = try ZipReader(bench.bytes(name), limit: 64 << 20)
        var writer = ZipWriter()
        for (place, entry) in zip.entries.enumerated() {
            var bytes = try zip.bytes(at: place)
            if entry.name == "project.qde" {
                var xml = String(decoding: bytes, as: UTF8.self)
                try change(&xml)
                bytes = Array(xml.utf8)
            } else if entry.name.hasSuffix(".txt") {
                bytes = Array(texts(String(decoding: bytes, as: UTF8.self)).utf8)
            }
            writer.add(entry.name, bytes)
        }
        _ = try bench.write(other, writer.bytes())
    }

    @Test("tells that what felt put into a file is left out, where somebody changed the project since; strict refuses")
    func unfit() throws {
        try Self.run { bench in
            #expect(bench.felt("summarise", "case1", "frykt", "--text", "De turte ikke").code == 0)
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            try Self.edit(bench, "ut.qdpx", to: "inn.qdpx") { $0 = $0.replacing("name=\"frykt\"", with: "name=\"angst\"") }
            bench.studyName = "ny"
            #expect(bench.felt("init", "ny", "--framework", "none", "--researcher", "ida").code == 0)
            let strict = bench.felt("import", "qdpx", "../inn.qdpx", "--strict")
            #expect(strict.code != 0 && strict.errors.contains("beside-of-another: 1."), "\(strict.errors)")
            let told = bench.felt("import", "qdpx", "../inn.qdpx")
            #expect(told.code == 0 && told.notes.contains { $0.hasPrefix("  beside-of-another: 1.") }, "\(told.notes)")
        }
    }

    @Test("two people who sign alike stay two")
    func namesakes() throws {
        try FeltBench.run { bench in
            for (study, name) in [("a", "Ida Berg"), ("b", "Ida Holm")] {
                bench.studyName = study
                #expect(bench.felt("init", study, "--framework", "none", "--researcher", "ida=\(name)").code == 0)
                try bench.add("\(study).txt", "Noe som ble sagt i \(study).\n")
                #expect(bench.felt("code", "add", "kode").code == 0)
                #expect(bench.felt("tag", study, "kode", "--quote", "ble sagt").code == 0)
            }
            bench.studyName = "a"
            #expect(bench.felt("export", "qdpx", "--output", "../a.qdpx", "--no-sidecar").code == 0)
            bench.studyName = "b"
            let told = bench.felt("import", "qdpx", "../a.qdpx")
            #expect(told.notes.contains { $0.hasPrefix("  namesakes: 1.") }, "\(told.notes)")
            try #expect(bench.felt("list", "codings", "--format", "csv").rows().map { $0["researcher"] } == ["ida-2", "ida"])
            let again = bench.felt("import", "qdpx", "../a.qdpx")
            #expect(again.notes.contains { $0.hasPrefix("Imported nothing new.") } && !again.notes.contains { $0.contains("namesakes") }, "\(again.notes)")
        }
    }

    @Test("two people who have nothing but a short name are taken for one, which is told, or for two where somebody says so")
    func sameShortNames() throws {
        try FeltBench.run { bench in
            for study in ["a", "b"] {
                bench.studyName = study
                #expect(bench.felt("init", study, "--framework", "none", "--researcher", "ida").code == 0)
                try bench.add("\(study).txt", "Noe som ble sagt i \(study).\n")
                #expect(bench.felt("code", "add", "kode").code == 0)
                #expect(bench.felt("tag", study, "kode", "--quote", "ble sagt").code == 0)
            }
            bench.studyName = "a"
            #expect(bench.felt("export", "qdpx", "--output", "../a.qdpx", "--no-sidecar").code == 0)
            bench.studyName = "b"
            let strict = bench.felt("import", "qdpx", "../a.qdpx", "--strict")
            #expect(strict.code != 0 && strict.errors.contains("same-short-names: 1."), "\(strict.errors)")
            let told = bench.felt("import", "qdpx", "../a.qdpx")
            #expect(told.notes.contains { $0.hasPrefix("  same-short-names: 1.") && $0.contains("--people-apart") }, "\(told.notes)")
            try #expect(bench.felt("list", "codings", "--format", "csv").rows().map { $0["researcher"] } == ["ida", "ida"])
            #expect(bench.felt("undo").code == 0)
            let apart = bench.felt("import", "qdpx", "../a.qdpx", "--people-apart")
            #expect(apart.code == 0 && !apart.notes.contains { $0.contains("same-short-names") }, "\(apart.notes)")
            try #expect(bench.felt("list", "codings", "--format", "csv").rows().map { $0["researcher"] } == ["ida-2", "ida"])
            // A study in which the person has coded nothing yet has nobody to be taken for.
            bench.studyName = "ny"
            #expect(bench.felt("init", "ny", "--framework", "none", "--researcher", "ida").code == 0)
            let fresh = bench.felt("import", "qdpx", "../a.qdpx")
            #expect(fresh.code == 0 && !fresh.notes.contains { $0.contains("same-short-names") }, "\(fresh.notes)")
        }
    }

    @Test("an export that is strict writes nothing where anything stays; what is told is there for programs, too")
    func strict() throws {
        try Self.run { bench in
            let refused = bench.felt("export", "csv", "--output", "../k.csv", "--strict")
            #expect(refused.code != 0 && refused.errors.contains("nothing was written"), "\(refused.errors)")
            #expect(refused.errors.contains("hint: Leave out --strict to export all the same") && refused.errors.contains("felt export qdpx has room for more"))
            // The hint never names what was just tried.
            let project = bench.felt("export", "qdpx", "../k.qdpx", "--strict", "--for", "nvivo").errors
            #expect(project.contains("without --for and --no-sidecar") && !project.contains("felt export qdpx"), "\(project)")
            #expect(!FileManager.default.fileExists(atPath: bench.folder.appending(path: "k.csv").path))
            #expect(!bench.felt("history").output.contains("export csv"))
            let json = try bench.felt("export", "qdpx", "--output", "../ut.qdpx", "--format", "json").json()
            #expect(json["form"].text == "qdpx" && json["losses"].list.contains { $0["kind"].text == "journal" && $0["fate"].text == "not-carried" }, "\(json)")
            #expect(bench.felt("export", "csv", "--format", "json").code == 64)
        }
    }

    @Test("a saved query that quotes stays where words stay, in every form; a contact summary stays with its interview")
    func quoting() throws {
        try Self.run { bench in
            try bench.add("intervju.md", "---\nkind: interview\ncase: case1\nembargo: 2099-01-01\n---\n\nHemmelig sak.\n", "--accept-warnings")
            try bench.add("ark.md", "---\nkind: contact-summary\ncase: case1\nsource_note: intervju\n---\n\nTre hundre timer.\n", "--accept-warnings")
            bench.felt("query", "save", "sitat", "\"hemmelig sak\"")
            bench.felt("query", "save", "kode", "frykt")
            let some = bench.felt("export", "tables", "--table", "queries")
            #expect(some.output.contains("frykt") && !some.output.contains("hemmelig"), "\(some.output)")
            #expect(bench.felt("export", "tables", "--output", "../t").notes.contains { $0.hasPrefix("  withheld-queries: 1.") })
            #expect(bench.felt("export", "tables", "--table", "queries", "--include", "all").output.contains("hemmelig"))
            let sources = try bench.felt("export", "tables", "--table", "sources").rows().compactMap { $0["source"] }
            #expect(sources == ["samtale"], "\(sources)")
            #expect(bench.felt("export", "qdpx", "--output", "../ut.qdpx").code == 0)
            let zip = try ZipReader(bench.bytes("ut.qdpx"), limit: 64 << 20)
            for place in zip.entries.indices {
                let text = String(decoding: try zip.bytes(at: place), as: UTF8.self)
                #expect(!text.contains("hemmelig sak") && !text.contains("Tre hundre timer"), "\(zip.entries[place].name)")
            }
        }
    }
}
