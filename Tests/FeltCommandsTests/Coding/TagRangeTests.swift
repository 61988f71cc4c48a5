import Testing

@Suite("felt tag --range and --lines")
struct TagRangeTests {
    /// `å` has 2 bytes; `👍` has 4 bytes and 2 UTF-16 units; the family has 7 code points, 11 units, 25 bytes.
    private static let text = "å👍b👨‍👩‍👧‍👦 æøå\n\nslutt"

    @Test("names the same words in each unit, behind emoji and æøå", arguments: [
        ("scalar", "2..3", "b"), ("utf16", "3..4", "b"), ("byte", "6..7", "b"), ("scalar", "11..14", "æøå"), ("utf16", "16..19", "æøå"), ("byte", "33..39", "æøå"),
        ("scalar", "0..1", "å"), ("byte", "0..2", "å"), ("utf16", "1..3", "👍"), ("byte", "2..6", "👍"),
    ])
    func units(unit: String, range: String, words: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", Self.text)
            let answer = bench.felt("tag", "a", "culture.risk", "--range", range, "--unit", unit)
            #expect(answer.code == 0, "\(answer.errors)")
            let coding = try #require(bench.felt("list", "codings", "--format", "csv").rows().first)
            #expect(coding["quote"] == words)
            #expect(slice(Self.text, Int(coding["start"] ?? "") ?? 0, Int(coding["end"] ?? "") ?? 0) == words)
        }
    }

    @Test("every range of whole code points can be coded in every unit, and gives exactly its words")
    func everyRange() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "å👍e\u{301}")
            let scalars = Array("å👍e\u{301}".unicodeScalars)
            for start in 0..<scalars.count {
                for end in (start + 1)...scalars.count {
                    let before = String(String.UnicodeScalarView(scalars[..<start])), words = String(String.UnicodeScalarView(scalars[start..<end]))
                    let starts = [start, before.utf8.count, before.utf16.count]
                    let lengths = [end - start, words.utf8.count, words.utf16.count]
                    var ids: Set<String> = []
                    for (unit, (from, length)) in zip(["scalar", "byte", "utf16"], zip(starts, lengths)) {
                        // The same words again are the same coding, so all three units name one id.
                        ids.insert(bench.felt("tag", "a", "culture.risk", "--range", "\(from)..\(from + length)", "--unit", unit, "--quiet").output)
                    }
                    #expect(ids.count == 1 && ids.first?.isEmpty == false, "\(start)..\(end)")
                }
            }
            let quotes = try bench.felt("list", "codings", "--format", "csv").rows()
            #expect(quotes.count == 10)
            for row in quotes { #expect(row["quote"].map { Array($0.unicodeScalars) } == slice("å👍e\u{301}", Int(row["start"] ?? "") ?? 0, Int(row["end"] ?? "") ?? 0).unicodeScalars.map { $0 }) }
        }
    }

    @Test("refuses a range inside a character, past the end, reversed, empty or misspelt, and changes nothing", arguments: [
        ("byte", "1..2", "The range 1..2 cuts a character of a in two.", "Count in characters, with --unit scalar."),
        ("byte", "0..1", "The range 0..1 cuts a character of a in two.", "Count in characters, with --unit scalar."),
        ("utf16", "1..2", "The range 1..2 cuts a character of a in two.", "Count in characters, with --unit scalar."),
        ("scalar", "15..22", "The range 15..22 reaches past the end of a, which has 21 characters.", "Give a range within the text."),
        ("byte", "0..47", "The range 0..47 reaches past the end of a, which has 46 bytes.", "Give a range within the text."),
        ("utf16", "20..99", "The range 20..99 reaches past the end of a, which has 26 UTF-16 units.", "Give a range within the text."),
        ("scalar", "3..2", "'3..2' is not a range.", "Write it as 1200..1284: from 0, the end not included and after the start."),
        ("scalar", "3..3", "'3..3' is not a range.", "Write it as 1200..1284: from 0, the end not included and after the start."),
        ("scalar", "3-4", "'3-4' is not a range.", "Write it as 1200..1284: from 0, the end not included and after the start."),
        ("scalar", "a..b", "'a..b' is not a range.", "Write it as 1200..1284: from 0, the end not included and after the start."),
        ("scalar", "0..99999999999999999999", "'0..99999999999999999999' is not a range.", "Write it as 1200..1284: from 0, the end not included and after the start."),
    ])
    func refused(unit: String, range: String, message: String, hint: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", Self.text)
            bench.expectUnchanged {
                let answer = bench.felt("tag", "a", "culture.risk", "--range", range, "--unit", unit)
                #expect(answer.code == 1)
                #expect(answer.output == "")
                #expect(answer.errors == "error: \(message)\nhint: \(hint)\n")
            }
        }
    }

    @Test("takes whole lines, the last included, without the line end", arguments: [("1", "0..14"), ("3", "16..21"), ("1-3", "0..21"), ("2-3", "15..21")])
    func lines(typed: String, place: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", Self.text)
            let answer = bench.felt("tag", "a", "culture.risk", "--lines", typed)
            #expect(answer.code == 0, "\(answer.errors)")
            #expect(answer.notes[0].hasPrefix("Coded a \(place) with culture.risk."), "\(answer.errors)")
        }
    }

    @Test("refuses lines that are not there, empty, reversed or misspelt", arguments: [
        ("4", "a has only 3 lines.", "Give lines from 1 to 3."), ("2-9", "a has only 3 lines.", "Give lines from 1 to 3."), ("2", "Line 2 of a is empty.", "Name lines with words on them."),
        ("3-1", "'3-1' are not lines.", "Write them as 3-7, from 1, the last included."), ("0", "'0' are not lines.", "Write them as 3-7, from 1, the last included."),
        ("1..2", "'1..2' are not lines.", "Write them as 3-7, from 1, the last included."), ("1-2-3", "'1-2-3' are not lines.", "Write them as 3-7, from 1, the last included."),
    ])
    func badLines(typed: String, message: String, hint: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", Self.text)
            let answer = bench.felt("tag", "a", "culture.risk", "--lines", typed)
            #expect(answer.code == 1)
            #expect(answer.errors == "error: \(message)\nhint: \(hint)\n")
        }
    }
}
