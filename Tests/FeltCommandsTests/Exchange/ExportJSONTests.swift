import Testing

@Suite("felt export json")
struct ExportJSONTests {
    @Test("holds records, texts and codings, and says what it leaves out")
    func holds() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("tag", "intervju", "culture.learning", "--lines", "1", "--memo", "En tanke")
            let answer = bench.felt("export", "json")
            #expect(answer.code == 0)
            #expect(answer.notes == [
                "Not carried as it is by json:", "  code-grounds: 35. The grounding of codes stays; felt export tables has it.",
                "  facet-rules: 11. Rules and notes of facets stay in the study.",
                "  passages: 1. Voices, times and turns of sources are not told apart; the labels stand in the text.",
                "  journal: 3. Entries of the journal stay in the study; felt history --format json has them.",
            ])
            let json = try answer.json()
            #expect(json["schema"].number == 1)
            #expect(json["framework"].text == "ioa-context" && json["frameworkVersion"].text == "1.0.0" && json["language"].text == "nb")
            #expect(json["researchers"].list.map { $0["slug"].text } == ["ida", "jon"])
            #expect(json["cases"].list.count == 6)
            #expect(json["codes"].list.count == 35)
            #expect(json["codes"][2]["path"].text == "culture.risk" && json["codes"][2]["parent"].text == "culture")
            #expect(json["codes"][2]["label"]["en"].text == "Risk appetite and tolerance of failure")
            #expect(json["facets"][0]["slug"].text == "valence" && json["facets"][0]["values"].list.map { $0["slug"].text }.contains("barrier"))
            let source = json["sources"][0]
            #expect(source["name"].text == "intervju" && source["case"].text == "case1" && source["title"].text == "Intervju med enhetsleder")
            #expect(source["text"].text == bench.raw("intervju"))
            #expect(source["attributes"]["role"].text == "leder")
            #expect(json["memos"].list.map { $0["text"].text } == ["En tanke"])
            #expect(json["memos"][0]["coding"].text == source["codings"].list.first { $0["code"].text == "culture.learning" }?["id"].text)
        }
    }

    @Test("positions in every unit cut the same words out of the text")
    func positions() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("a.txt", "👨‍👩‍👧‍👦 e\u{301}é\n𐍈å 漢字 👍🏽 slutt")
            let quotes = ["👨‍👩‍👧‍👦", "é\n𐍈å", "漢字", "👍🏽 slutt"]
            for quote in quotes { bench.felt("tag", "a", "culture.risk", "--quote", quote, "--occurrence", "1") }
            let source = try bench.felt("export", "json").json()["sources"][0]
            let text = try #require(source["text"].text)
            #expect(source["codings"].list.count == 4)
            for (coding, row) in zip(source["codings"].list, try bench.felt("export", "csv").rows()) {
                func number(_ name: String) throws -> Int { try #require(coding[name].number) }
                let words = try slice(text, number("start"), number("end"))
                #expect(words == row["quote"])
                #expect(String(decoding: Array(text.utf8)[try number("startByte")..<number("endByte")], as: UTF8.self) == words)
                #expect(String(decoding: Array(text.utf16)[try number("startUTF16")..<number("endUTF16")], as: UTF16.self) == words)
            }
        }
    }

    @Test("has sorted keys and raw slashes, and is the same every time")
    func stable() throws {
        try FeltBench.runWithInterview { bench in
            try bench.add("b.txt", "a/b og \"c\"")
            let first = bench.felt("export", "json").output
            #expect(first.contains("a/b og \\\"c\\\""))
            #expect(bench.felt("export", "json").output == first)
            let keys = first.split(separator: "\n").compactMap { $0.firstMatch(of: #/^  "([a-zA-Z]+)"/#).map { String($0.1) } }
            #expect(keys == keys.sorted() && keys.count > 8)
            #expect(first.hasSuffix("}\n"))
        }
    }
}
