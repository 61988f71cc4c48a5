import Foundation
import Testing

@testable import FeltCommands

@Suite("felt check")
struct CheckTests {
    @Test("what felt writes is against nothing")
    func own() throws {
        try FeltBench.runWithInterview { bench in
            let export = bench.felt("export", "qdpx", "--output", "studie.qdpx")
            #expect(export.code == 0, "\(export.errors)")
            let answer = bench.felt("check", "studie.qdpx")
            #expect(answer.code == 0 && answer.output.contains("Nothing is against the standard"), "\(answer.output)")
        }
    }

    @Test("what felt writes for NVivo is against the standard in one thing, which is told once and is no fault")
    func dialect() throws {
        try FeltBench.run { bench in
            bench.felt("init", "s", "--framework", "none", "--researcher", "ida")
            try bench.write("en.txt", "Vi 😀 spurte markedet, og de svarte oss med en gang.\n")
            bench.felt("add", "en.txt", "--project", "s")
            bench.felt("code", "add", "svar", "--project", "s")
            for words in ["spurte markedet", "og de svarte", "med en gang"] { bench.felt("tag", "en", "--quote", words, "svar", "--project", "s") }
            #expect(bench.felt("export", "qdpx", "--for", "nvivo", "--output", "n.qdpx", "--project", "s").code == 0)
            let answer = bench.felt("check", "n.qdpx")
            #expect(answer.code == 0 && answer.output.contains("advice: positions-in-dialect\n"), "\(answer.output)")
            #expect(answer.output.contains("But for what positions count, nothing is against the standard; ") && !answer.output.contains("error"))
        }
    }

    @Test("a fault is told with its rule, place and a sentence in either language, and without anybody's words")
    func faults() throws {
        try FeltBench.run { bench in
            try bench.write("hemmelig.qde", """
                <?xml version="1.0" encoding="utf-8"?>
                <Project xmlns="urn:QDA-XML:project:1.0" name="Hemmelig prosjekt">
                <CodeBook><Codes><Code guid="11111111-1111-1111-1111-111111111111" name="Sårbart navn" isCodable="true"/>
                <Code guid="11111111-1111-1111-1111-111111111111" name="Kålrotstua" isCodable="true" color="rgba(1,2,3,0.5)"/></Codes></CodeBook>
                </Project>
                """)
            let english = bench.felt("check", "hemmelig.qde")
            let norwegian = bench.felt("check", "hemmelig.qde", "--lang", "nb")
            #expect(english.code == 2 && norwegian.code == 2)
            #expect(english.output != norwegian.output && english.output.contains("11111111-1111-1111-1111-111111111111"))
            for answer in [english, norwegian] {
                for word in ["Hemmelig", "Sårbart", "Kålrotstua"] { #expect(!(answer.output + answer.errors).contains(word)) }
            }
            let rows = try bench.felt("check", "hemmelig.qde", "--format", "csv").rows()
            #expect(rows.contains { $0["severity"] == "error" && $0["element"] == "Code" && $0["line"] == "4" })
        }
    }

    @Test("all of the answer is in the language that was asked for")
    func languages() throws {
        try FeltBench.run { bench in
            let codes = (1...5).map { "<Code guid=\"x\($0)\" name=\"K\($0)\" isCodable=\"true\" color=\"rød\"/>" }.joined(separator: "\n")
            let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"P\">"
            try bench.write("p.qde", "\(head)<Users/>\n<CodeBook><Codes>\(codes)</Codes></CodeBook></Project>")
            let english = bench.felt("check", "p.qde").output
            let norwegian = bench.felt("check", "p.qde", "--lang", "nb").output
            #expect(english.ranges(of: "error: bad-value (5 times)\n").count == 2 && english.contains("hexadecimal digits") && english.contains("line 2"), "\(english)")
            #expect(english.contains("  and 2 more; --format csv has them all\n") && english.contains("  seen from: Taguette") && english.contains("11 errors"))
            #expect(norwegian.ranges(of: "feil: bad-value (5 ganger)\n").count == 2 && norwegian.contains("heksadesimale sifre") && norwegian.contains("linje 2"), "\(norwegian)")
            #expect(norwegian.contains("  og 2 til; --format csv har alle\n") && norwegian.contains("  sett fra: Taguette") && norwegian.contains("11 feil"))
            for word in ["error", "warning", "advice", " times", " line ", "  at ", "more;", "seen from", "hexadecimal"] { #expect(!norwegian.contains(word), "\(word)") }
            let sound = try bench.write("k.qdc", "<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes/></CodeBook>")
            #expect(bench.felt("check", sound, "--lang", "nb").output.hasSuffix("1 feil.\n"))
        }
    }

    @Test("a project that was unpacked is refused with how to pack it, also by the import", arguments: ["prosjekt", "prosjekt/project.qde"])
    func unpacked(path: String) throws {
        try FeltBench.run { bench in
            bench.felt("init", "s", "--framework", "none", "--researcher", "ida")
            let source = "<TextSource guid=\"00000000-0000-4000-8000-000000000020\" name=\"Samtale\" plainTextPath=\"internal://a.txt\"/>"
            try bench.write(
                "prosjekt/project.qde",
                "<?xml version=\"1.0\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"P\"><Sources>\(source)</Sources></Project>")
            if path == "prosjekt/project.qde" {
                // Without its folder of texts it is a project file that lies alone.
                #expect(bench.felt("import", "qdpx", path, "--project", "s").notes.contains { $0.hasPrefix("  missing-texts: 1.") || $0.hasPrefix("  passed-over: 1.") })
            }
            try bench.write("prosjekt/sources/a.txt", "Hemmelig.\n")
            for command in [["check", path], ["import", "qdpx", path, "--project", "s"]] {
                let answer = bench.felt(command)
                #expect(answer.code == 1 && answer.errors.contains("\(path) is an unpacked project") && answer.errors.contains("cd prosjekt && zip -r"), "\(answer.errors)")
            }
        }
    }

    @Test("what is no such file is refused with what to do", arguments: ["", "PK\u{3}\u{4}", "Bare tekst.", "<html/>", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"])
    func refused(text: String) throws {
        try FeltBench.run { bench in
            try bench.write("fil.qdpx", text)
            let answer = bench.felt("check", "fil.qdpx")
            #expect(answer.code == 1 && answer.output.isEmpty && answer.errors.contains("hint: "), "\(answer.errors)")
            if text == "Bare tekst." { #expect(answer.errors.contains("fil.qdpx is no REFI-QDA file")) }
            if text == "Bare tekst." {
                bench.felt("init", "s", "--framework", "none", "--researcher", "ida")
                #expect(bench.felt("import", "qdpx", "fil.qdpx", "--project", "s").errors == answer.errors)
            }
            #expect(bench.felt("check", "borte.qdpx").errors.contains("There is no file"))
        }
    }
}
