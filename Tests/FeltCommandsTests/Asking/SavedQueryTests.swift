import FeltModel
import FeltStore
import Testing

@Suite("felt query save, list, show, remove")
struct SavedQueryTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runWithInterview { bench in
            try bench.add("annen.md", "---\ncase: case2\nkind: workshop\ndate: 2026-01-05\n---\n[turte]{.culture.risk by=jon} og [turte]{.culture.risk .culture.openness}.\n\nMer.")
            try body(bench)
        }
    }

    private static func quotes(_ bench: FeltBench, _ expression: String, _ options: String...) throws -> [String?] {
        try bench.felt(["query", expression, "--format", "csv"] + options).rows().map { $0["quote"] }
    }

    @Test("a query kept under a name with æøå stands for itself in brackets, in any letter case and composition", arguments: ["uåpent-øre", "@uåpent-øre", "UÅPENT-ØRE", "ua\u{30A}pent-øre"])
    func names(typed: String) throws {
        try Self.run { bench in
            #expect(bench.felt("query", "save", "Ua\u{30A}pent-Øre", "culture.openness OR process.dialogue", "--note", "til kapittel 4: æøå 👍").code == 0)
            let name = typed.hasPrefix("@") ? typed : "@" + typed
            try #expect(Self.quotes(bench, "\(name) AND case:case1") == ["«for nytt»", "leverandøren på banen 👍"])
            try #expect(Self.quotes(bench, "culture.* NOT \(name)") == ["turte", "turte ikke å prøve"])
            let shown = try bench.felt("query", "show", typed, "--format", "csv").rows()
            #expect(shown.map { $0["name"] } == ["uåpent-øre"])
            #expect(shown.first?["expression"] == "culture.openness OR process.dialogue" && shown.first?["note"] == "til kapittel 4: æøå 👍")
            try #expect(bench.felt("query", "list", "--format", "json").json()["queries"].list.count == 1)
        }
    }

    @Test("a name that is taken is refused, and --replace puts the new one there, keeping the note; undo brings the old one back")
    func replace() throws {
        try Self.run { bench in
            #expect(bench.felt("query", "save", "en", "culture.risk", "--note", "første").code == 0)
            let refused = bench.felt("query", "save", "EN", "culture.openness")
            #expect(refused.code == 1 && refused.errors.contains("'en' already") && refused.errors.contains("--replace"))
            try #expect(Self.quotes(bench, "@en").count == 3)
            #expect(bench.felt("query", "save", "en", "culture.openness", "--replace").code == 0)
            try #expect(Self.quotes(bench, "@en").count == 2)
            try #expect(bench.felt("query", "show", "en", "--format", "csv").rows().first?["note"] == "første")
            #expect(bench.felt("undo").code == 0)
            try #expect(Self.quotes(bench, "@en").count == 3)
            bench.expectUnchangedJournal { #expect(bench.felt("query", "save", "en", "culture.risk", "--replace").code == 0) }
            #expect(bench.felt("undo").code == 0)
            #expect(bench.felt("query", "@en").code == 1)
        }
    }

    @Test("a wrong query or name is not kept", arguments: [
        ["en", "culture.rsk"], ["en", "culture.risk AND"], ["en", "@to"], ["en", "@en"], ["med blank", "culture.risk"], ["", "culture.risk"], ["en", ""],
    ])
    func refused(words: [String]) throws {
        try Self.run { bench in
            bench.expectUnchangedJournal { #expect(bench.felt(["query", "save"] + words).code == 1) }
            try #expect(bench.felt("query", "list", "--format", "csv").rows().isEmpty)
        }
    }

    @Test("one that would come round to itself by way of others is refused with the way, and the old one stays")
    func circular() throws {
        try Self.run { bench in
            #expect(bench.felt("query", "save", "en", "culture.risk").code == 0)
            #expect(bench.felt("query", "save", "to", "@en AND case:case1").code == 0)
            #expect(bench.felt("query", "save", "tre", "(@to OR @en) NOT \"tillit\"").code == 0)
            let answer = bench.felt("query", "save", "en", "culture.risk AND @tre", "--replace")
            #expect(answer.code == 1)
            #expect(answer.errors.contains("@en → @tre → @to → @en"), "\(answer.errors)")
            try #expect(bench.felt("query", "show", "en", "--format", "csv").rows().first?["expression"] == "culture.risk")
            try #expect(Self.quotes(bench, "@tre").count == 3)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    @Test("near names are told for one that is not there", arguments: [["show", "tidig"], ["remove", "tidig"], ["@tidig"]])
    func near(words: [String]) throws {
        try Self.run { bench in
            #expect(bench.felt("query", "save", "tidlig", "culture.risk").code == 0)
            let answer = bench.felt(["query"] + words)
            #expect(answer.code == 1)
            #expect(answer.errors.contains("There is no saved query") && answer.errors.contains("tidlig?"), "\(answer.errors)")
        }
    }

    @Test("one that others use is removed by force only; they then say what is missing, until undo")
    func removal() throws {
        try Self.run { bench in
            #expect(bench.felt("query", "save", "en", "culture.risk").code == 0)
            #expect(bench.felt("query", "save", "to", "@EN AND case:case1").code == 0)
            let refused = bench.felt("query", "remove", "en")
            #expect(refused.code == 1 && refused.errors.contains("@to uses @en"), "\(refused.errors)")
            #expect(bench.felt("query", "remove", "@en", "--force").code == 0)
            let missing = bench.felt("query", "culture.openness OR @to")
            #expect(missing.code == 1)
            #expect(missing.errors.contains("In the saved query 'to': There is no saved query 'EN'."), "\(missing.errors)")
            #expect(missing.errors.contains("\n  culture.openness OR @to\n" + String(repeating: " ", count: 22) + "^\n"), "\(missing.errors)")
            #expect(bench.felt("undo").code == 0)
            try #expect(Self.quotes(bench, "@to") == ["turte ikke å prøve"])
        }
    }

    @Test("--within is kept with it, whatever it is used in")
    func within() throws {
        try Self.run { bench in
            #expect(bench.felt("query", "save", "sammen", "culture.risk AND culture.openness", "--within", "paragraph").code == 0)
            try #expect(bench.felt("query", "show", "sammen", "--format", "csv").rows().first?["within"] == "paragraph")
            let own = try Self.quotes(bench, "culture.risk AND culture.openness", "--within", "paragraph")
            #expect(own.count == 4)
            try #expect(Self.quotes(bench, "@sammen") == own)
            try #expect(Self.quotes(bench, "@sammen", "--within", "source") == own)
            try #expect(Self.quotes(bench, "@sammen OR process.dialogue").count == own.count + 1)
            try #expect(Self.quotes(bench, "culture.risk AND culture.openness").count == 1)
        }
    }

    @Test("what has gone wrong inside one is told with its name, the caret at its name", arguments: [
        ("valence:barrier", "facet", "valence:barrierex"), ("culture.risk", "code", "culture.rsk"), ("\"tillit\" AND date:2025", "date", "date:2025-13"),
        ("kind:interview", "filter", "knd:interview"), ("uncoded:ida", "name", "uncoded:idda"), ("/tillit/", "pattern", "/til(lit/"), ("culture.risk", "syntax", "culture.risk AND"),
        ("/tillit/", "costly", "/(.+)+[§¤]/"), ("voice:INF", "voice", "voice:INFF"), ("text:\"tillit\"", "words", "text:\"-tillit\""),
    ])
    func inside(good: String, what: String, bad: String) throws {
        try Self.run { bench in
            #expect(bench.felt("query", "save", "indre", good).code == 0)
            #expect(bench.felt("query", "save", "ytre", "@indre OR culture.risk").code == 0)
            // The words are put there as they may come from a study of another time, with codes and facets that are gone.
            try bench.fill { draft, reader in
                guard let old = try reader.savedQueries().first(where: { $0.slug.text == "indre" }) else { return }
                var new = old
                new.expression = bad
                try draft.change(old, to: new)
            }
            let query = "kind:interview AND @ytre"
            let answer = bench.felt("query", query)
            #expect(answer.code == 1, "\(what)")
            #expect(answer.errors.hasPrefix("error: In the saved query 'indre': "), "\(answer.errors)")
            #expect(answer.errors.contains("\n  \(query)\n" + String(repeating: " ", count: 21) + "^\n"), "\(answer.errors)")
            try #expect(bench.felt("query", query, "--format", "json").jsonError()["error"]["context"]["position"].text == "19")
        }
    }
}
