import FeltModel
import FeltText
import Foundation
import Testing

@testable import FeltProtocols

@Suite("Lines of a log")
struct LogLineTests {
    @Test("A new log is a note with a head and no words")
    func newLog() throws {
        var head = LogBench.head(.nb)
        head.caseName = "trd-velferd"
        head.place = "Rådhuset, 3. etasje"
        head.participants = ["P01", "P07"]
        head.protocolID = "observasjon-markedsdialog"
        head.protocolVersion = "1.0"
        head.researcher = "ida"
        let text = String(decoding: LogSession(head, setting: .init(language: .nb)).text, as: UTF8.self)
        #expect(text == """
            ---
            title: Prøve
            kind: observation
            case: trd-velferd
            date: 2026-11-24
            start: 14:00
            place: Rådhuset, 3. etasje
            researcher: ida
            participants: [P01, P07]
            protocol: observasjon-markedsdialog
            protocol_version: 1.0
            language: nb
            status: jotting
            log: open
            ---

            """)
        let note = NoteReader.read(text)
        #expect(note.faults.isEmpty && note.passages.isEmpty)
        #expect(note.head.first { $0.key == "start" }?.text == "14:00" && note.head.first { $0.key == "participants" }?.items == ["P01", "P07"])
    }

    @Test("Each line is a paragraph with its time, and says nothing when all is well")
    func plain() {
        let bench = LogBench()
        #expect(bench.type("Døra står åpen.") == [])
        #expect(bench.type("  Tolv stoler 👍🏽 i ring \r\n") == [])
        #expect(bench.body == "\n[14:01] Døra står åpen.\n\n[14:02] Tolv stoler 👍🏽 i ring\n")
        #expect(bench.note.passages.count == 2)
    }

    @Test("What is typed, and how it stands in the note", arguments: [
        ("[13:55] Tidligere.", "[13:55] Tidligere."), ("[9:05] Kort.", "[9:05] Kort."), ("[13:55:30]   Blanke.", "[13:55:30] Blanke."),
        ("[25:00] Ingen tid.", "[14:01] [25:00] Ingen tid."), ("//voice er en kommando", "[14:01] /voice er en kommando"), ("//", "[14:01] /"),
        ("## Ikke en overskrift", "[14:01] ## Ikke en overskrift"), ("---", "[14:01] ---"), ("- punkt", "[14:01] - punkt"),
        ("[sitatet]{.culture.risk} og mer", "[14:01] [sitatet]{.culture.risk} og mer"), ("hele {.culture.risk}", "[14:01] hele {.culture.risk}"),
        ("[tilbudet] og [x] og {ler}", "[14:01] [tilbudet] og [x] og {ler}"), (#"\[a]\{.b}"#, #"[14:01] \[a]\{.b}"#), (#"C:\mappe\ "#, #"[14:01] C:\mappe\"#),
        ("midt\ti\u{2028}linja", "[14:01] midt i linja"),
    ])
    func kept(_ typed: String, _ written: String) {
        let bench = LogBench()
        let answers = bench.type(typed)
        #expect(bench.body == "\n\(written)\n" && answers == [])
        #expect(bench.note.faults.isEmpty)
    }

    @Test("Signs that would be faults become text", arguments: [
        ("a ]{.b}", "a ]{.b}"), ("a {.b} c", "a {.b} c"), ("[]{.b}", "[]{.b}"), ("[a]{valence=barrier}", "[a]{valence=barrier}"), ("x {.b uten slutt", "x {.b uten slutt"),
        ("{.b}", "{.b}"), (#"\\]{.b}"#, #"\\]{.b}"#), ("[a]{.b \"x}", "[a]{.b \"x}"), ("ord{.b}", "ord{.b}"), ("[a]{.b}]{.c} {d=e} f", nil),
    ] as [(String, String?)])
    func escaped(_ typed: String, _ words: String?) {
        let bench = LogBench()
        #expect(bench.type(typed) == [LogMessage.escaped.text(in: .nb)])
        #expect(bench.note.faults.isEmpty)
        if let words { #expect(bench.note.text.string.contains("[14:01] " + words) || words.contains("\\")) }
        // What is right on the line stays a mark.
        if words == nil { #expect(bench.note.codes == ["b"] && bench.note.text.string.hasPrefix("[14:01] a]{.c} {d=e} f")) }
        // And a code can still be put behind it.
        bench.type("/kode x.y")
        #expect(bench.note.faults.isEmpty && bench.note.codes.contains("x.y"))
    }

    @Test("A comment that is never closed hides nothing")
    func comment() {
        let bench = LogBench()
        #expect(bench.type("a <!-- b").count == 1)
        #expect(bench.type("a <!-- b --> c").count == 1)
        #expect(bench.body == "\n[14:01] a \\<!-- b\n\n[14:02] a \\<!-- b --> c\n")
    }

    @Test("Pieces of a mark that do not go with the first become text")
    func pieces() {
        let bench = LogBench()
        bench.type("[a]{.x part=1}")
        #expect(bench.type("[b]{.x part=1}") == [])
        #expect(bench.type("[c]{.y part=1}").count == 1)
        #expect(bench.note.faults.isEmpty && bench.note.codes == ["x"])
        #expect(bench.type("[d]{.y part=1} [e]{.x part=1} [f]{.y part=1}").count == 1)
        #expect(bench.note.faults.isEmpty && bench.note.codes == ["x"])
    }

    @Test("Blank lines and times alone are nothing", arguments: ["", "   ", "\t", "\r", "\u{FEFF}", "[14:05]", "[14:05]   "])
    func nothing(_ typed: String) {
        let bench = LogBench()
        let before = bench.file
        #expect(bench.type(Array(typed.utf8)).edit == nil)
        #expect(bench.file == before)
    }

    @Test("Bytes and signs that no note can hold are told of")
    func dirt() {
        let bench = LogBench()
        #expect(bench.type([0x61, 0xC3, 0x20, 0x62, 0xFF]).answers == [LogMessage.badBytes.text(in: .nb)])
        #expect(bench.type("a\u{0}b\u{1B}[31mc\u{1B}[Ad\u{7}") == [LogMessage.controls(4).text(in: .nb)])
        #expect(bench.body == "\n[14:01] a\u{FFFD} b\u{FFFD}\n\n[14:02] abcd\n")
    }

    @Test("A time before that of the last line is told of and kept")
    func earlier() {
        let bench = LogBench()
        bench.type("Nå.")
        #expect(bench.type("[13:10] Husket nå.") == [LogMessage.earlier(LogTime("14:01")!).text(in: .nb)])
    }

    @Test("A line of ten million letters is a line")
    func long() {
        let bench = LogBench()
        bench.type(String(repeating: "ord [x] ", count: 1_250_000))
        #expect(bench.note.passages.count == 1 && bench.file.count > 9_999_000)
    }
}
