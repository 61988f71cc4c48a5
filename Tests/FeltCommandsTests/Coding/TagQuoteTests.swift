import Testing

@Suite("felt tag --quote")
struct TagQuoteTests {
    private static let text = "Vi turte ikke.\nDe turte  heller\n\tikke, og\nhun turte\u{A0}ikke. Så e\u{301}n gang, og én til 👍. A\u{30A}pent."

    private static func tag(_ text: String, _ options: String..., then check: (FeltBench, FeltBench.Answer) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", text)
            try check(bench, bench.felt(["tag", "a", "culture.risk"] + options))
        }
    }

    @Test("codes the words, answers with the coding's id, and names the undo command")
    func usual() throws {
        try Self.tag(Self.text, "--quote", "Vi turte") { bench, answer in
            #expect(answer.code == 0)
            let coding = try #require(bench.felt("list", "codings", "--format", "csv").rows().first)
            #expect(answer.output == "\(coding["coding"] ?? "")\n")
            let id = try #require(answer.undo?[1])
            #expect(answer.errors == "Coded a 0..8 with culture.risk.  [\(id); take back: felt undo \(id)]\n")
            try #expect(bench.codings() == ["0..8 a culture.risk ida «Vi turte»"])
            #expect(bench.felt(try #require(answer.undo)).code == 0)
            try #expect(bench.codings() == [])
        }
    }

    @Test("takes runs of blanks and line ends for one blank, on either side", arguments: [
        ("De turte heller ikke", "15..37", "De turte  heller\n\tikke"), ("De  turte\n heller\tikke", "15..37", "De turte  heller\n\tikke"),
        ("  ikke,  og hun ", "33..45", "ikke, og\nhun"), ("ikke.\nDe", "9..17", "ikke.\nDe"),
    ])
    func blanks(quote: String, place: String, found: String) throws {
        try Self.tag(Self.text, "--quote", quote) { bench, answer in
            #expect(answer.code == 0, "\(answer.errors)")
            try #expect(bench.codings() == ["\(place) a culture.risk ida «\(found)»"])
        }
    }

    @Test("takes composed and decomposed letters for the same, and codes what stands in the text")
    func composition() throws {
        try Self.tag(Self.text, "--quote", "Så én gang") { bench, answer in
            #expect(answer.code == 0, "\(answer.errors)")
            let row = try #require(bench.felt("list", "codings", "--format", "csv").rows().first)
            #expect(Array((row["quote"] ?? "").unicodeScalars) == Array("Så e\u{301}n gang".unicodeScalars))
        }
        try Self.tag(Self.text, "--quote", "og e\u{301}n til") { bench, answer in
            #expect(answer.code == 0, "\(answer.errors)")
            let row = try #require(bench.felt("list", "codings", "--format", "csv").rows().first)
            #expect(Array((row["quote"] ?? "").unicodeScalars) == Array("og én til".unicodeScalars))
        }
        try Self.tag(Self.text, "--quote", "Åpent") { bench, answer in #expect(answer.code == 0, "\(answer.errors)") }
    }

    @Test("minds letter case, and never finds half a letter")
    func exact() throws {
        for quote in ["vi turte", "Så en", "gang og", "turteikke"] {
            try Self.tag(Self.text, "--quote", quote) { bench, answer in
                #expect(answer.code == 1, "\(quote)")
                #expect(
                    answer.errors == """
                        error: The words do not stand in a.
                        hint: Check spelling and letter case, or look for them: felt search …; felt show a --raw prints the text.

                        """)
                #expect(answer.output == "")
            }
        }
    }

    @Test("lists the places of words that stand there several times, and takes the one that --occurrence names")
    func several() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "å ja\n👍 ja, ja")
            bench.expectUnchanged {
                let answer = bench.felt("tag", "a", "culture.risk", "--quote", "ja")
                #expect(answer.code == 1)
                #expect(
                    answer.errors == """
                        error: The words stand in a 3 times.
                          1: line 1, column 3
                          2: line 2, column 3
                          3: line 2, column 7
                        hint: Say which with --occurrence 1 to 3, or quote more.

                        """)
                let beyond = bench.felt("tag", "a", "culture.risk", "--quote", "ja", "--occurrence", "4")
                #expect(beyond.code == 1)
                #expect(beyond.errors == "error: The words stand in a only 3 times.\nhint: Give --occurrence 1 to 3.\n")
            }
            for (number, place) in ["2..4", "7..9", "11..13"].enumerated() {
                #expect(bench.felt("tag", "a", "culture.risk", "--quote", "ja", "--occurrence", "\(number + 1)", "--quiet").code == 0)
                try #expect(bench.codings().last == "\(place) a culture.risk ida «ja»")
            }
            #expect(bench.felt("tag", "a", "culture.risk", "--quote", "👍", "--occurrence", "2").notes[0] == "error: The words stand in a only once.")
        }
    }

    @Test("takes words that begin with a dash, as turns in a transcript may")
    func dash() throws {
        try Self.tag("- Ja, sa hun.\n-- Nei.", "--quote", "- Ja, sa hun.", "--memo", "- se også") { bench, answer in
            #expect(answer.code == 0, "\(answer.errors)")
            try #expect(bench.codings() == ["0..13 a culture.risk ida «- Ja, sa hun.»"])
            try #expect(bench.felt("list", "memos", "--format", "csv").rows().map { $0["text"] } == ["- se også"])
        }
    }

    @Test("refuses an empty quote, several ways to name the words, and none, as wrong usage")
    func wrongUse() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "Vi turte ikke.")
            let wrong: [([String], String)] = [
                ([], "Name the words with one of --quote, --range and --lines."), (["--quote", "Vi", "--lines", "1"], "Name the words with one of --quote, --range and --lines."),
                (["--quote", " \n"], "--quote needs words."), (["--lines", "1", "--occurrence", "1"], "--occurrence goes with --quote."),
                (["--quote", "Vi", "--occurrence", "0"], "--occurrence counts from 1."), (["--quote", "Vi", "--occurrence", "-2"], "--occurrence counts from 1."),
            ]
            for (options, message) in wrong {
                let answer = bench.felt(["tag", "a", "culture.risk"] + options)
                #expect(answer.code == 64)
                #expect(answer.errors == "error: \(message)\nhint: See: felt tag --help\n")
            }
            // A misspelt option is named before what it left out.
            #expect(bench.felt("tag", "a", "culture.risk", "--qoute", "Vi").errors == "error: Unknown option '--qoute'.\nhint: Did you mean '--quote'? See: felt tag --help\n")
        }
    }
}
