import FeltModel
import FeltText
import Testing

@testable import FeltProtocols

@Suite("A log that is gone on with")
struct LogResumeTests {
    private static let head = String(decoding: LogSession(LogBench.head(.nb), setting: .init(language: .nb)).text, as: UTF8.self)

    @Test("goes on where it was, without voice and layer, and can take back what was written before")
    func resumes() throws {
        let first = LogBench()
        for line in ["/voice P07", "en", "/kode a.b", "to"] { first.type(line) }
        let reply = try LogSession.resume(first.file, file: "logg.md", setting: .init(language: .nb)).reply
        #expect(reply.edit == nil && reply.answers == ["Fortsetter loggen: 2 avsnitt, det siste fra 14:04."])
        let second = try LogBench(resuming: first.file)
        #expect(second.session.voice == nil && second.session.lastTime == LogTime("14:04") && second.session.start == "14:00")
        second.minutes = 14 * 60 + 9
        second.type("/kode c.d")
        second.type("tre")
        #expect(second.body == "\n[14:02] P07: en {.a.b}\n\n[14:04] P07: to {.c.d}\n\n[14:11] tre\n")
        for _ in 0..<5 { second.type("/angre") }
        #expect(second.body == "")
    }

    @Test("A last line that was cut is kept as far as it had come", arguments: [
        ("\n[14:01] en\n\n[14:02] Vi tu", "\n[14:01] en\n\n[14:02] Vi tu\n", "avbrutt"), ("\n[14:01] en\n\n[14:02]", "\n[14:01] en\n", "tatt bort"),
        ("\n[14:01] en\n\n[14", "\n[14:01] en\n", "tatt bort"), ("\n[14:01] en\n\n", "\n[14:01] en\n", nil), ("\n[14:01] en\n\n\n  \n", "\n[14:01] en\n", nil),
        ("\n[14:01] en {.cult", "\n[14:01] en\n", "avbrutt"), ("\n[14:01] en {", "\n[14:01] en\n", "avbrutt"), ("\n[14:01] en ", "\n[14:01] en\n", "avbrutt"),
        ("\n[14:01] en\n{.a}\n", "\n[14:01] en\n{.a}\n", nil), ("\n[14:01] [en]{.cul", "\n[14:01] [en]\\{.cul\n", "avbrutt"), ("\n", "", nil), ("", "", nil),
        ("\n[14:01] en\n\n\0\0\0", "\n[14:01] en\n", nil), ("\n[14:01] en\n\n[14:02] to\0\0", "\n[14:01] en\n\n[14:02] to\n", "avbrutt"),
        ("\n[14:01] a <!-- b", "\n[14:01] a \\<!-- b\n", "avbrutt"),
    ] as [(String, String, String?)])
    func torn(_ body: String, _ mended: String, _ told: String?) throws {
        let bytes = Array((Self.head + body).utf8)
        let bench = try LogBench(resuming: bytes)
        #expect(bench.body == mended)
        #expect(bench.note.faults.isEmpty)
        let answers = try LogSession.resume(bytes, file: "logg.md", setting: .init(language: .nb)).reply.answers
        #expect(answers.dropFirst().contains { $0.contains(told ?? "") } == (told != nil), "\(answers)")
    }

    @Test("Half a character at the end is dropped, one in the middle is an error with its line")
    func characters() throws {
        let bytes = Array((Self.head + "\n[14:01] på lø").utf8)
        #expect(try LogBench(resuming: Array(bytes.dropLast())).body == "\n[14:01] på l\n")
        #expect(try LogBench(resuming: Array("\(Self.head)\n[14:01] 👍".utf8.dropLast())).body == "")
        let error = #expect(throws: FeltError.self) { try LogBench(resuming: Array(Self.head.utf8) + [10, 0xC3, 0x28, 10] + Array("[14:01] en\n".utf8)) }
        #expect(error?.code == "log-unreadable" && error?.message.contains("line 11") == true, "\(String(describing: error))")
    }

    @Test("What is no log is refused", arguments: ["", "Bare ord.\n", "---\ntitle: x\n---\n\nord\n", "---\ntitle: x\nstart: 14:00\n", "---\nstart: kl. to\n---\n"])
    func refused(_ text: String) {
        let error = #expect(throws: FeltError.self) { try LogBench(resuming: Array(text.utf8)) }
        #expect(error?.code == "log-unreadable")
    }

    @Test("A finished log goes on only when asked to")
    func finished() throws {
        let bench = LogBench(photos: ["a.jpg"])
        for line in ["en", "/foto a.jpg", "/slutt"] { bench.type(line) }
        let error = #expect(throws: FeltError.self) { try LogBench(resuming: bench.file) }
        #expect(error?.code == "log-finished" && error?.message == "The log logg.md was ended at 14:03.")
        #expect(!LogSession.isUnfinished(bench.file))
        let again = try LogBench(resuming: bench.file, reopens: true)
        #expect(LogSession.isUnfinished(again.file) && !again.head.contains("\nend:"))
        again.minutes = 15 * 60
        again.type("to")
        again.type("/slutt")
        #expect(again.note.head.filter { $0.key == "attachments" }.map(\.items) == [["a.jpg"]])
        #expect(again.head.contains("\nstart: 14:00\nend: 15:02\n"))
        #expect(again.note.faults.isEmpty)
    }

    @Test("What people wrote between two sittings stays, and is not taken back")
    func edited() throws {
        let text = Self.head + "\n[14:01] en\nog mer\n\n## Del to\n\nEgne ord.\n\n[14:05] to"
        let bench = try LogBench(resuming: Array(text.replacing("\n", with: "\r\n").utf8))
        #expect(bench.note.faults.isEmpty && !bench.file.contains(13))
        bench.type("/angre")
        bench.type("/angre")
        #expect(bench.body == "\n[14:01] en\nog mer\n\n## Del to\n\nEgne ord.\n")
    }

    @Test("Faults from before are told of")
    func faults() throws {
        let answers = try LogSession.resume(Array((Self.head + "\nen ]{.a}\n").utf8), file: "x.md", setting: .init(language: .en)).reply.answers
        #expect(answers.last?.hasPrefix("The note has 1 fault from before") == true)
    }
}
