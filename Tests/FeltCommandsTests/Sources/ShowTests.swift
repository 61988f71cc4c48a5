import Testing

@Suite("felt show")
struct ShowTests {
    @Test("shows the text with its codings, and who coded where several did")
    func text() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("show", "intervju")
            #expect(answer.code == 0)
            #expect(answer.errors == "")
            #expect(
                answer.lines == [
                    "intervju · Intervju med enhetsleder · interview · 2025-03-11",
                    "1 │ # Behovet",
                    "2 │ ",
                    "3 │ INT: Hvordan begynte det?",
                    "4 │ ",
                    "5 │ INF: Vi ⟦turte ikke å prøve⟧{culture.risk ida}, ærlig talt. Det var ⟦«for",
                    "  │ nytt»⟧{culture.openness ida}.",
                    "6 │ ",
                    "7 │ ⟦[14:05] INF: Så kom ⟦leverandøren på banen 👍⟧{process.dialogue jon}, og da løsnet",
                    "  │ det.⟧{ecosystem.suppliers ida}",
                    "4 codings",
                ])
        }
    }

    @Test("--codes shows only these, with * a code and all below it; --by only one researcher's")
    func filters() throws {
        try FeltBench.runWithInterview { bench in
            func shown(_ options: String...) -> [String] {
                bench.felt(["show", "intervju"] + options).output.matches(of: #/⟧\{([^}]*)\}/#).map { String($0.1) }
            }
            #expect(shown("--codes", "culture.risk") == ["culture.risk"])
            #expect(shown("--codes", "culture.*") == ["culture.risk", "culture.openness"])
            #expect(shown("--codes", "culture") == [])
            #expect(shown("--codes", "risk", "process.*") == ["culture.risk ida", "process.dialogue jon"])
            #expect(shown("--by", "jon") == ["process.dialogue"])
            #expect(shown("--by", "jon", "--codes", "culture.*") == [])
            #expect(bench.felt("show", "intervju", "--by", "jon").lines.last == "1 coding")
            #expect(bench.felt("show", "intervju", "--codes", "culture").lines.last == "0 codings")
        }
    }

    @Test("refuses unknown names with the near ones")
    func unknown() throws {
        try FeltBench.runWithInterview { bench in
            let source = bench.felt("show", "intervjuu")
            #expect(source.code == 1)
            #expect(source.errors == "error: There is no source 'intervjuu' in the study.\nhint: Did you mean intervju? See: felt list sources\n")
            #expect(bench.felt("show", "intervju", "--codes", "cultre.*").notes[1].hasPrefix("hint: Did you mean culture"))
            #expect(bench.felt("show", "intervju", "--by", "jn").errors == "error: There is no researcher 'jn' in the study.\nhint: Did you mean jon? See: felt list researchers\n")
            let both = bench.felt("show", "intervju", "--raw", "--markup")
            #expect(both.code == 64)
            #expect(both.errors == "error: --raw and --markup exclude each other.\nhint: See: felt show --help\n")
        }
    }

    @Test("--raw gives the stored text byte for byte, nothing before, between or after", arguments: [
        "a", "a\n", "\n\na\n\n\n", "  a  ", "---\nx: y\n---\n", "⟦a⟧{b} \\[c]{.d}", "e\u{301}é👨‍👩‍👧‍👦\u{200D}\u{202E}שלום", "En linje med \u{1B}[31m i seg", String(repeating: "langt ord ", count: 300),
    ])
    func raw(text: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", text)
            let answer = bench.felt("show", "a", "--raw")
            #expect(Array(answer.output.utf8) == Array(text.utf8))
            #expect(answer.errors == "")
        }
    }

    @Test("lets no control character of a text or title through to the terminal")
    func controls() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.md", "---\ntitle: \"\\x1b]0;tatt\\x07\"\n---\n\u{1B}[31mrød [ord]{.culture.risk}")
            let output = bench.felt("show", "a").output
            #expect(!output.contains("\u{1B}") && !output.contains("\u{7}"))
            #expect(output.contains("rød"))
            #expect(!bench.felt("list", "sources").output.contains("\u{1B}"))
        }
    }

    @Test("keeps within the width, also of a narrow terminal")
    func width() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", String(repeating: "Vi turte ikke å prøve 👍. ", count: 20))
            bench.felt("tag", "a", "culture.risk", "--lines", "1")
            bench.columns = 40
            for line in bench.felt("show", "a").output.split(separator: "\n").dropFirst() where line.contains("│") {
                #expect(line.unicodeScalars.count <= 40, "\(line)")
            }
        }
    }
}
