import FeltModel
import FeltTestSupport
import FeltText
import Testing

@testable import FeltProtocols

@Suite("Logs of any lines")
struct LogPropertyTests {
    private static let pieces = [
        "[", "]", "{", "}", "{.a}", "]{.b}", " {.c x=y}", "\\", "\\\\", "\"", "{.d memo=\"", "{x=y}", "{{", "[x]", "[y]{.e part=1}", "[z]{.f .e part=1}", "<!--", "-->", "«", "»", "★",
        "[14:05] ", "[9:59]", "P07: ", "TOLKNING: ", "# ", "- ", "> ", "---", "å", "👨‍👩‍👧", "e\u{301}", "\u{7}", "\u{1B}[A", "\t", "\r", "  ", "//", "/",
    ]
    private static let commands = [
        "/voice P07", "/voice INF", "/voice", "/layer tolkning", "/lag sitat", "/layer", "/code culture.risk", "/kode a.b valence=barrier", "/code x memo=\"a b\"", "/code .c",
        "/undo", "/undo", "/angre", "/tull", "/photo a [1].jpg", "/mark", "/help",
    ]

    /// The numbered words that stand in a note.
    private func words(_ file: [UInt8]) -> [String] {
        NoteReader.read(StoredText(trusted: file)).text.string.matches(of: #/ord[0-9]+_/#).map { String($0.0) }
    }

    @Test("read without faults at each step, hold the typed words in order, and lose at most the last line when they are cut", arguments: Seeds.some(8) + [539_068_095])
    func anyLines(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bench = LogBench(photos: ["a [1].jpg"])
        var states = [(file: bench.file, words: [String]())]
        var number = 0
        for _ in 0..<14 {
            let before = states[states.count - 1]
            var typed: [String] = []
            let reply: LogReply
            if Int.random(in: 0..<3, using: &random) == 0 {
                let command = Self.commands.randomElement(using: &random)!
                reply = bench.type(Array(command.utf8))
                if reply.edit != nil, command == "/undo" || command == "/angre" {
                    states.removeLast()
                    #expect(bench.file == states[states.count - 1].file, "seed \(seed)")
                    try check(bench, before.file, reply.edit, states[states.count - 1].words, seed)
                    continue
                }
            } else {
                number += 1
                typed = ["ord\(number)_"]
                var line = Self.line(&random) + typed[0] + Self.line(&random)
                if Bool.random(using: &random) {
                    number += 1
                    typed.append("ord\(number)_")
                    line += " " + typed[1] + Self.line(&random)
                }
                if line.first == "/" { line = "/" + line }
                // Blanks and control characters in front go away; a slash behind them would make it a command.
                let tidied = LogLine(Array(line.utf8)).text
                if tidied.first == UInt8(ascii: "/"), !tidied.starts(with: "//".utf8) { line = "/" + String(decoding: tidied, as: UTF8.self) }
                reply = bench.type(Array(line.utf8))
                #expect(reply.edit != nil, "seed \(seed)")
            }
            guard reply.edit != nil else {
                #expect(bench.file == before.file)
                continue
            }
            states.append((bench.file, before.words + typed))
            #expect(words(bench.file) == before.words + typed, "seed \(seed): \(String(decoding: bench.file, as: UTF8.self))")
            try check(bench, before.file, reply.edit, before.words, seed)
        }
        bench.type("/slutt")
        #expect(bench.note.faults.isEmpty && words(bench.file) == states[states.count - 1].words, "seed \(seed)")
    }

    private static func line(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
    }

    /// Cuts the edit off at every byte, as a power cut may, and goes on from what is left.
    private func check(_ bench: LogBench, _ before: [UInt8], _ edit: LogEdit?, _ kept: [String], _ seed: UInt64) throws {
        #expect(bench.note.faults.isEmpty, "seed \(seed): \(bench.note.faultList) \(String(decoding: bench.file, as: UTF8.self))")
        guard case .tail(let offset, let bytes)? = edit else { return }
        for count in 0...bytes.count {
            let written = before[..<offset] + bytes[..<count]
            // With and without what stood behind it, since a file is cut only after it was written.
            for left in [Array(written), Array(written + before.dropFirst(written.count))] {
                let resumed = try LogBench(resuming: left)
                #expect(resumed.note.faults.isEmpty, "seed \(seed): \(resumed.note.faultList) \(String(decoding: left, as: UTF8.self))")
                #expect(Array(words(resumed.file).prefix(kept.count)) == kept, "seed \(seed): \(String(decoding: left, as: UTF8.self))")
                #expect(try LogSession.resume(resumed.file, file: "", setting: .init(language: .nb)).reply.edit == nil, "seed \(seed)")
            }
        }
    }
}
