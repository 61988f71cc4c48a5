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
