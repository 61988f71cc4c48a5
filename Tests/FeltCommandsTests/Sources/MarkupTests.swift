import Testing

@Suite("felt show --markup")
struct MarkupTests {
    /// Shows `source` as a note, takes that into another study with the same codebook, and compares text and codings.
    static func expectRoundTrip(_ bench: FeltBench, _ source: String, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let note = bench.felt("show", source, "--markup")
        #expect(note.code == 0 && note.errors == "", comment, sourceLocation: sourceLocation)
        let text = bench.raw(source)
        let codings = try bench.codings("--source", source)
        let memos = try memoTexts(bench)
        let record = try row(bench, source)
        try FeltBench.runInStudy { other in
            try other.write("\(source).md", note.output)
            // Random texts have quotes that end where none began.
            let added = other.felt("add", "../\(source).md", "--accept-warnings")
            #expect(added.code == 0, "\(added.errors)\n\(note.output)", sourceLocation: sourceLocation)
            #expect(Array(other.raw(source).utf8) == Array(text.utf8), comment, sourceLocation: sourceLocation)
            let back = try other.codings("--source", source)
            #expect(back.sorted() == codings.sorted(), comment ?? "\(note.output)", sourceLocation: sourceLocation)
            try #expect(memoTexts(other) == memos, comment, sourceLocation: sourceLocation)
            try #expect(row(other, source) == record, comment, sourceLocation: sourceLocation)
            // What is written once is written the same again.
            #expect(other.felt("show", source, "--markup").output == note.output, comment, sourceLocation: sourceLocation)
        }
    }

    private static func memoTexts(_ bench: FeltBench) throws -> [String] {
        try bench.felt("list", "memos", "--format", "csv").rows().map { "\($0["researcher"] ?? "") \($0["text"] ?? "")" }.sorted()
    }

    private static func row(_ bench: FeltBench, _ source: String) throws -> [String?] {
        let row = try bench.felt("list", "sources", "--format", "csv").rows().first { $0["source"] == source } ?? [:]
        return ["title", "kind", "case", "date", "language"].map { row[$0] }
    }

    @Test("writes the note that was taken in")
    func asWritten() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("show", "intervju", "--markup")
            let head = "date: 2025-03-11\nlanguage: nb\nresearcher: ida\nrole: leder\n---\n"
            #expect(answer.output == FeltBench.interview.replacing("date: 2025-03-11\nrole: leder\n---\n", with: head))
            #expect(answer.errors == "")
            try Self.expectRoundTrip(bench, "intervju")
        }
    }

    @Test("gives the same text and codings back where codings nest, cross, touch, repeat and reach over paragraphs")
    func crossing() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "INT: Hei [du] {der} \\.\n\nINF: Vi turte ikke å prøve, ærlig talt.\nDet var nytt.\n\nOg så [14:05] {.ikke} ](nei).")
            let quotes = [
                ("culture.risk", "turte ikke å prøve"), ("culture.openness", "ikke å prøve, ærlig talt"), ("process.needs", "ikke"), ("process.needs", "å"),
                ("culture.learning", "ærlig talt.\nDet var"), ("structure.tools", "[du] {der} \\."), ("structure.tools", "{.ikke}"),
                ("ecosystem.users", "du] {der} \\.\n\nINF: Vi turte"),
            ]
            for (code, quote) in quotes {
                #expect(bench.felt("tag", "a", code, "--quote", quote, "--occurrence", "1").code == 0, "\(quote)")
            }
            bench.felt("tag", "a", "culture.user", "--lines", "1-6", "--researcher", "jon", "--set", "valence=driver", "--set", "strength=3", "--memo", "Se «A»\n\"B\" \\ C")
            bench.felt("tag", "a", "culture.user", "--lines", "3-4", "--researcher", "jon")
            try Self.expectRoundTrip(bench, "a")
        }
    }

    @Test("gives the same text back whatever stands in it", arguments: [
        "[a]{.culture.risk}", "\\[a\\]", "\\\\[a]", "[[a]", "]a[", "{.x}", "{a=b}", "a {.x}", "a{", "}", "---\na: b\n---\n", "\n\na\n\n", "a\n \n\tb", " a ",
        "[14:05] INF: a", "# a {.b}", "e\u{301}[\u{301}]", "👨‍👩‍👧‍👦{.👍}", "a\n\n\n\nb\n", "[a](b){.c}", "`[a]{.b}`", "a\u{2028}b",
    ])
    func nasty(text: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", text)
            try Self.expectRoundTrip(bench, "a")
            // And with everything coded, from the first letter to the last.
            let scalars = Array(text.unicodeScalars)
            let first = try #require(scalars.firstIndex { !$0.properties.isWhitespace })
            let last = try #require(scalars.lastIndex { !$0.properties.isWhitespace })
            #expect(bench.felt("tag", "a", "culture.risk", "--range", "\(first)..\(last + 1)").code == 0)
            bench.felt("tag", "a", "culture.openness", "--range", "\(last)..\(last + 1)")
            bench.felt("tag", "a", "culture.learning", "--range", "\(first)..\(first + 1)", "--set", "valence=barrier")
            try Self.expectRoundTrip(bench, "a")
        }
    }

    @Test("writes only the codings asked for")
    func filtered() throws {
        try FeltBench.runWithInterview { bench in
            let culture = bench.felt("show", "intervju", "--markup", "--codes", "culture.*").output
            #expect(culture.matches(of: #/\{\.([^ }]*)/#).map { String($0.1) } == ["culture.risk", "culture.openness"])
            let jon = bench.felt("show", "intervju", "--markup", "--by", "jon").output
            #expect(jon.matches(of: #/\{\.([^ }]*)/#).map { String($0.1) } == ["process.dialogue"])
        }
    }

    @Test("says when a coding begins or ends where no mark can stand")
    func moved() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "En.\n\n\nTo.\n\nTre.")
            bench.felt("tag", "a", "culture.risk", "--range", "0..5")
            let one = bench.felt("show", "a", "--markup")
            #expect(one.code == 0)
            #expect(one.errors == "1 coding begins or ends between paragraphs, where a note can have no mark; its mark stands at the nearest paragraph.\n")
            bench.felt("tag", "a", "culture.openness", "--range", "4..9")
            #expect(bench.felt("show", "a", "--markup").errors == "2 codings begin or end between paragraphs, where a note can have no mark; theirs stand at the nearest paragraph.\n")
            #expect(bench.felt("show", "a", "--markup", "--quiet").errors == "")
        }
    }

    @Test("keeps heads that YAML could misread: colons, quotes, numbers, yes and no, emoji")
    func heads() throws {
        try FeltBench.runInStudy { bench in
            let titles = ["Møte: del 2", "\"Sitat\" og 'mer'", "123", "yes", "null", "- a", "# b", "👍 {c}", " mellomrom ", "a\\b", "2025-01-01", "~", "@x", "[a]"]
            for (number, title) in titles.enumerated() {
                try bench.add("n\(number).txt", "Tekst \(number).", "--title", title)
                try Self.expectRoundTrip(bench, "n\(number)", "\(title)")
            }
        }
    }
}
