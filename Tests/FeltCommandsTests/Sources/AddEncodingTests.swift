import Testing

@Suite("The bytes of a file")
struct AddEncodingTests {
    @Test("are kept, the text is made clean, and what was changed is told", arguments: [
        (Array("a\r\nb\r\n".utf8), "a\nb\n", "utf-8 crlf:2"),
        (Array("a\rb\r".utf8), "a\nb\n", "utf-8 cr:2"),
        (Array("a\0b".utf8), "ab", "utf-8 nul:1"),
        ([0xEF, 0xBB, 0xBF] + Array("på".utf8), "på", "utf-8 bom:1"),
        ([0xFF, 0xFE, 0xE5, 0, 0x0D, 0, 0x0A, 0], "å\n", "utf-16le bom:1 crlf:1"),
        (Array("e\u{301} é".utf8), "e\u{301} é", "utf-8"),
    ] as [([UInt8], String, String)])
    func normalised(bytes: [UInt8], text: String, record: String) throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.txt", bytes)
            let answer = bench.felt("add", "../a.txt", "--format", "csv")
            try #expect(answer.rows().map { $0["normalisation"] } == [record])
            #expect(Array(bench.raw("a").utf8) == Array(text.utf8))
            try #expect(bench.felt("list", "sources", "--format", "csv").rows().map { $0["normalisation"] } == [record])
            #expect(answer.notes.count == 1)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("that are no UTF-8 are read as Windows-1252, which is said aloud")
    func windows() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("gammel.txt", [0x93] + Array("bl".utf8) + [0xE5, 0x94, 0x20, 0x96, 0x20, 0xC6, 0x72, 0x0D, 0x0A])
            let trial = bench.felt("add", "../gammel.txt", "--dry-run")
            #expect(trial.notes.first == "../gammel.txt is not UTF-8 and was read as Windows-1252; look its letters over.")
            let answer = bench.felt("add", "../gammel.txt")
            #expect(answer.code == 0)
            #expect(answer.notes.first == "../gammel.txt is not UTF-8 and was read as Windows-1252; look its letters over: felt show gammel.")
            #expect(answer.lines.last == "gammel  document                      11         1        0  windows-1252 crlf:1")
            #expect(bench.raw("gammel") == "“blå” – Ær\n")
        }
    }

    @Test("of a note may have a mark and Windows line ends, and places in it still count lines of the file")
    func note() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("a.md", [0xEF, 0xBB, 0xBF] + Array("---\r\nkind: intervju\r\n---\r\n\r\nÅ [prøve]{.culture.risk}\r\n".utf8))
            #expect(bench.felt("add", "../a.md").code == 0)
            try #expect(bench.codings() == ["2..7 a culture.risk ida «prøve»"])
            #expect(bench.raw("a") == "Å prøve\n")
            try bench.write("b.md", [0xEF, 0xBB, 0xBF] + Array("---\r\nkind: intervju\r\n---\r\n\r\nÅ [prøve]{.ukjent}\r\n".utf8))
            #expect(bench.felt("add", "../b.md").errors.hasPrefix("../b.md:5:11: error:"))
        }
    }
}
