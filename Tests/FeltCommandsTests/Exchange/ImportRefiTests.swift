import FeltTestSupport
import Foundation
import Testing

@Suite("felt import qdpx and qdc")
struct ImportRefiTests {
    private static func guid(_ number: Int) -> String { "00000000-0000-4000-8000-0000000000\(number)" }

    /// A small project of a program that writes CRLF, a byte order mark and UTF-16 positions.
    private static let project = """
        <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Test 1">
        <Users><User guid="\(guid(10))" name="Ada" id="ada"/></Users>
        <CodeBook><Codes><Code guid="\(guid(30))" name="Ventetid" isCodable="true"/></Codes></CodeBook>
        <Sources><TextSource guid="\(guid(20))" name="Samtale" creatingUser="\(guid(10))" creationDateTime="2026-01-02T03:04:05Z"><PlainTextContent>😀 Vi ventet på svar.</PlainTextContent>\
        <PlainTextSelection guid="\(guid(40))" name="ventet" startPosition="6" endPosition="12"><Description>hemmelig merknad</Description>\
        <Coding guid="\(guid(50))" creatingUser="\(guid(10))" creationDateTime="2026-01-02T03:04:05Z"><CodeRef targetGUID="\(guid(30))"/></Coding></PlainTextSelection></TextSource></Sources>
        <Sets><Set guid="\(guid(60))" name="Hemmelig mengde"><MemberCode targetGUID="\(guid(30))"/></Set></Sets></Project>
        """

    @Test("takes a project in as one entry, says how it counted, and undo takes it back")
    func takesIn() throws {
        try FeltBench.runInStudy { bench in
            let before = try bench.everything()
            try bench.write("p.qde", Self.project)
            let answer = bench.felt("import", "qdpx", "../p.qde")
            #expect(answer.code == 0 && answer.output == "", "\(answer.errors)")
            let id = try #require(answer.undo?[1])
            #expect(answer.notes.first == "Imported 1 source, 1 code, 1 coding, 1 memo and 1 researcher.  [\(id); take back: felt undo \(id)]")
            #expect(answer.notes.contains { $0.hasPrefix("Written by Test 1; positions in 1 text count an emoji as two characters and ") && $0.hasSuffix("the words fit).") }, "\(answer.notes)")
            try #expect(bench.codings().contains { $0.hasSuffix("samtale ventetid ada «ventet»") })
            // The journal has ids, never words.
            let entry = bench.felt("history", id, "--format", "json").output + bench.felt("history", "--format", "json").output
            #expect(!entry.contains("hemmelig") && !entry.contains("Hemmelig") && !entry.contains("ventet "))
            #expect(bench.felt("doctor").code == 0)
            let again = bench.felt("import", "qdpx", "../p.qde")
            #expect(again.notes.first == "Imported nothing new.")
            bench.felt("export", "qdpx", "--output", "../ut.qdpx")
            let back = bench.felt("import", "qdpx", "../ut.qdpx")
            #expect(back.notes.first == "Imported nothing new.", "\(back.notes)")
            #expect(bench.felt("undo", id).code == 0)
            try #expect(bench.everything() == before)
        }
    }

    @Test("--dry-run says the same and changes nothing; --strict stops at what would not come in as it stands")
    func trials() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("p.qde", Self.project)
            bench.expectUnchanged {
                let answer = bench.felt("import", "qdpx", "../p.qde", "--dry-run", "--lang", "nb")
                #expect(answer.notes.first == "Ville tatt inn 1 kilde, 1 kode, 1 koding, 1 memo og 1 forsker; ingenting er endret.")
                #expect(answer.notes.contains("Beholdt, og skrevet ut igjen av felt export qdpx:") && answer.notes.contains("  sets: 1. Sett er beholdt."))
                #expect(answer.notes.contains { $0.hasPrefix("Skrevet av Test 1; posisjonene i 1 tekst teller en emoji som to tegn og ") }, "\(answer.notes)")
                let technical = try? bench.felt("import", "qdpx", "../p.qde", "-n", "--format", "json").json()
                #expect(technical?["positions"][0]["counting"].text?.hasPrefix("utf-16 crlf:") == true)
                let strict = bench.felt("import", "qdpx", "../p.qde", "--strict")
                #expect(strict.code == 1 && strict.errors.contains("descriptions: 1.") && !strict.errors.contains("hemmelig"))
                #expect(bench.felt("import", "qdpx", "../p.qde", "--positions", "code-points", "-n").code == 0)
            }
            try bench.write("q.qde", Self.project.replacing("<Description>hemmelig merknad</Description>", with: ""))
            #expect(bench.felt("import", "qdpx", "../q.qde", "--strict").code == 0)
        }
    }

    @Test("--format json has everything, csv the losses, and --positions is obeyed")
    func forms() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("p.qde", Self.project)
            let answer = bench.felt("import", "qdpx", "../p.qde", "--dry-run", "--positions", "code-points", "--format", "json", "--quiet")
            let json = try answer.json()
            #expect(json["things"]["coding"]["new"].number == 1 && json["positions"][0]["evidence"].text == "forced" && json["origin"].text == "Test 1")
            #expect(json["losses"].list.map { $0["kind"].text } == ["descriptions", "project-names", "sets"] && answer.errors == "")
            try #expect(bench.felt("import", "qdpx", "../p.qde", "-n", "--format", "csv", "--quiet").rows().map { $0["kind"] } == ["descriptions", "project-names", "sets"])
            #expect(bench.felt("import", "csv", "../x", "--strict").code == 64)
        }
    }

    @Test("a codebook is no project, and what cannot be read changes nothing")
    func refusals() throws {
        try FeltBench.runInStudy { bench in
            let book = "<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes><Code guid=\"\(Self.guid(30))\" name=\"Ventetid\" isCodable=\"true\"/></Codes></CodeBook>"
            try bench.write("b.qdc", book)
            try bench.write("d.qde", "<!DOCTYPE x><Project/>")
            bench.expectUnchanged {
                #expect(bench.felt("import", "qdpx", "../b.qdc").errors.contains("felt import qdc"))
                #expect(bench.felt("import", "qdpx", "../d.qde").code == 1)
                #expect(bench.felt("import", "qdpx", "../e.qdpx").code == 1)
            }
            #expect(bench.felt("import", "qdc", "../b.qdc").notes.first?.hasPrefix("Imported 1 code.") == true)
            #expect(bench.felt("import", "qdc", "../b.qdc").notes.first == "Imported nothing new.")
        }
    }

    @Test("the example study comes back whole in a study of its own")
    func example() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.md", FeltBench.interview)
            bench.felt("export", "qdpx", "--output", "../ut.qdpx")
            try FeltBench.run { other in
                other.felt("init", "studie", "--framework", "none", "--researcher", "per=Per")
                let answer = other.felt("import", "qdpx", bench.folder.path + "/ut.qdpx")
                #expect(answer.code == 0, "\(answer.errors)")
                let names = ["source", "case", "kind", "date", "researcher", "code", "label", "start", "end", "quote", "valence", "memo"]
                let wanted = try bench.felt("export", "csv").rows().map { row in names.map { row[$0] ?? "" } }
                let found = try other.felt("export", "csv").rows().map { row in names.map { row[$0] ?? "" } }
                #expect(found == wanted)
            }
        }
    }
}
