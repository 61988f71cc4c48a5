import FeltIngest
import FeltModel
import FeltTestSupport
import FeltText
import Testing

@Suite("Transcripts, properties")
struct CuePropertyTests {
    private struct SampleCue {
        var start: Int
        var end: Int
        var voice: String?
        var words: [String]
    }

    private static func cues(_ random: inout SeededGenerator) -> [SampleCue] {
        var time = 0
        var number = 0
        return (0..<Int.random(in: 1...25, using: &random)).map { _ in
            time += Int.random(in: 0...Int.random(in: 0...9000, using: &random), using: &random)
            let start = time
            time += Int.random(in: 1...6000, using: &random)
            let words = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                number += 1
                return ["ord", "å", "😀", "<", "&", "a&amp;", "2<3", "–x", "שלום", "e\u{301}"][Int.random(in: 0..<10, using: &random)] + "\(number)"
            }
            return SampleCue(start: start, end: time, voice: [nil, "P07", "INT", "Ola Nordmann"][Int.random(in: 0..<4, using: &random)], words: words)
        }
    }

    private static func time(_ milliseconds: Int, _ sign: String) -> String {
        func padded(_ number: Int, _ width: Int) -> String { String(repeating: "0", count: max(0, width - String(number).count)) + "\(number)" }
        return "\(padded(milliseconds / 3_600_000, 2)):\(padded(milliseconds / 60_000 % 60, 2)):\(padded(milliseconds / 1000 % 60, 2))\(sign)\(padded(milliseconds % 1000, 3))"
    }

    private static func escaped(_ word: String) -> String {
        word.unicodeScalars.map { $0 == "&" ? "&amp;" : $0 == "<" ? "&lt;" : String(Character($0)) }.joined()
    }

    private static func file(_ cues: [SampleCue], isSubRip: Bool, _ random: inout SeededGenerator) -> String {
        let newline = Bool.random(using: &random) ? "\n" : "\r\n"
        var lines = isSubRip ? [] : ["WEBVTT", ""]
        for (index, cue) in cues.enumerated() {
            if isSubRip || Bool.random(using: &random) { lines.append("\(index + 1)") }
            let sign = isSubRip ? "," : "."
            lines.append("\(time(cue.start, sign)) --> \(time(cue.end, sign))" + (Bool.random(using: &random) ? "" : isSubRip ? " X1:5" : " align:start"))
            var words = cue.words.map { word in [escaped(word), "<i>\(escaped(word))</i>", "<b>\(escaped(word))</b>"][Int.random(in: 0..<3, using: &random)] }
            if !isSubRip, Bool.random(using: &random) { words[0] = "<\(time(cue.start, sign))>" + words[0] }
            var text = words.joined(separator: Bool.random(using: &random) ? " " : newline)
            if let voice = cue.voice { text = isSubRip ? "\(voice): \(text)" : "<v \(voice)>\(text)" + (Bool.random(using: &random) ? "</v>" : "") }
            lines += [text, ""]
            if !isSubRip, Int.random(in: 0..<5, using: &random) == 0 { lines += ["NOTE hemmelig", "hemmelig", ""] }
        }
        return lines.joined(separator: newline)
    }

    @Test("every cue's words are in the text once, in their order, in a turn with the right voice and time", arguments: [true, false])
    func allWords(_ isSubRip: Bool) throws {
        for seed in Seeds.some(150) {
            var random = SeededGenerator(seed: seed)
            let cues = Self.cues(&random)
            let document = try DocumentReader().read(Array(Self.file(cues, isSubRip: isSubRip, &random).utf8), named: isSubRip ? "a.srt" : "a.vtt")
            #expect(document.faults.isEmpty && document.warnings.allSatisfy { $0.code == "voice-name" }, "seed \(seed)")
            let turns = document.passages
            #expect(turns.allSatisfy { $0.kind == .turn && $0.time != nil }, "seed \(seed)")
            let words = turns.map { document.text[$0.words(in: document.text)].split(separator: " ").map(String.init) }
            // A name before a colon that stands once only may begin a sentence and stays among the words.
            let isName = !isSubRip || cues.count { $0.voice == "Ola Nordmann" } > 1
            let expected = cues.flatMap { ($0.voice == "Ola Nordmann" && !isName ? ["Ola", "Nordmann:"] : []) + $0.words }
            #expect(words.flatMap { $0 } == expected, "seed \(seed)")
            // The cue that a turn begins with is the one that holds its first word.
            for (turn, words) in zip(turns, words) {
                let first = try #require(words.first { $0 != "Ola" && $0 != "Nordmann:" }, "seed \(seed)")
                let cue = try #require(cues.first { $0.words.contains(first) }, "seed \(seed)")
                #expect(turn.time.map { document.text[$0] } == String(Self.time(cue.start, ".").dropLast(4)), "seed \(seed)")
                let voice = turn.voice.map { document.text[$0] }
                if cue.voice != "Ola Nordmann" || isName { #expect(voice == cue.voice, "seed \(seed)") }
            }
            // Nothing said by two who are named shares a turn, and no turn bridges a long pause.
            for (turn, words) in zip(turns, words) {
                let inside = cues.filter { cue in cue.words.contains { words.contains($0) } }
                let voices = Set(inside.compactMap { $0.voice == "Ola Nordmann" && !isName ? nil : $0.voice })
                #expect(voices.count <= 1, "seed \(seed): \(turn)")
                for (one, next) in zip(inside, inside.dropFirst()) { #expect(next.start - one.end <= 3000, "seed \(seed)") }
            }
        }
    }

    @Test("no file makes the reader fail in another way than by saying what is wrong", arguments: ["vtt", "srt", "txt"])
    func anything(_ ending: String) throws {
        let text = NastyText([.carriageReturns, .byteOrderMarks], mixing: [
            "WEBVTT\n\n", "00:01.000 --> 00:02.000\n", "00:00:05,000 --> 00:00:04,000\n", "-->", "<v Ola>", "</v>", "<v", "&amp;", "&#", "{\\an8}", "NOTE\n", "\n\n", "1\n", "- ", "P07: ", "[00:01] Kari: ", "Kari (0:03)\n", "00:03 Kari\n",
        ])
        for seed in Seeds.some(400) {
            var random = SeededGenerator(seed: seed)
            let bytes = Array(text.text(upTo: 60, using: &random).utf8)
            do {
                let document = try DocumentReader().read(bytes, named: "a." + ending)
                #expect((try? StoredText(validating: document.text.utf8)) != nil, "seed \(seed)")
                #expect(document.passages.allSatisfy { document.text.isValid($0.range) }, "seed \(seed)")
            } catch let error as FeltError {
                #expect(["file-empty", "file-no-text", "file-binary"].contains(error.code), "seed \(seed)")
            }
        }
    }
}
