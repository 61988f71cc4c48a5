import FeltTestSupport
import Foundation
import Testing

@Suite("The forms of an answer")
struct AnswerFormTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            for (number, date) in ["2025-03-11", "", "2024-12-31", "2025-03-11"].enumerated() {
                let parts = (0..<6).map { part in
                    "INF: Å 👨‍👩‍👧 e\u{301} [ord \(number) \(String(repeating: "ø", count: part * 7 % 5 + 1)), \"sitat\"; <b>]{.\(part % 2 == 0 ? "culture.risk" : "process.needs")} så, ja 👍."
                }
                let head = "---\nkind: interview\ncase: case\(3 - number % 3)\n\(date.isEmpty ? "" : "date: \(date)\n")---\n\n"
                try bench.add("kilde-\(number).md", head + parts.joined(separator: "\n\n") + "\n")
            }
            try body(bench)
        }
    }

    private static func rows(_ bench: FeltBench, _ options: String...) throws -> [[String: String]] {
        try bench.felt(["query", "culture.risk OR process.needs", "--format", "csv"] + options).rows()
    }

    @Test("positions are code points of the raw text in every form, with words around or without")
    func positions() throws {
        try Self.run { bench in
            let csv = try Self.rows(bench)
            #expect(csv.count == 24)
            for row in csv + (try Self.rows(bench, "--kwic", "3")) {
                let (start, end) = (Int(row["start"] ?? "") ?? 0, Int(row["end"] ?? "") ?? 0)
                let raw = bench.raw(row["source"] ?? "")
                #expect(slice(raw, start, end) == row["quote"])
                if let before = row["before"], let after = row["after"] {
                    #expect(raw.contains(before + (row["quote"] ?? "") + after), "\(before)|\(after)")
                    #expect(before.contains("👨‍👩‍👧 e\u{301}") && after.contains("så, ja"), "\(before)|\(after)")
                }
            }
            let json = try bench.felt("query", "culture.risk OR process.needs", "--format", "json").json()["segments"].list
            let lines = try bench.felt("query", "culture.risk OR process.needs", "--format", "ndjson").lines.map { try JSONNode($0) }
            let tsv = try bench.felt("query", "culture.risk OR process.needs", "--format", "tsv").rows(delimiter: "\t")
            for (place, row) in csv.enumerated() {
                #expect(json[place]["quote"].text == row["quote"] && lines[place]["quote"].text == row["quote"] && tsv[place] == row)
                #expect(json[place]["start"].number.map { String(Int($0)) } == row["start"])
            }
            for form in ["md", "html"] {
                let page = bench.felt("query", "culture.risk OR process.needs", "--format", form, "--kwic", "3").output
                for row in csv { #expect(page.contains("\(row["start"] ?? "")–\(row["end"] ?? "")"), "\(form)") }
                #expect(form == "md" || !page.contains("<b>"))
            }
        }
    }

    @Test("--sample draws the same for the same seed, in the order of the study or as --sort says; without a seed it tells the seed")
    func sample() throws {
        try Self.run { bench in
            let all = try Self.rows(bench)
            let drawn = try Self.rows(bench, "--sample", "7", "--seed", "11")
            #expect(drawn.count == 7 && drawn == all.filter(drawn.contains))
            try #expect(Self.rows(bench, "--sample", "7", "--seed", "11") == drawn)
            let sorted = try Self.rows(bench, "--sample", "7", "--seed", "11", "--sort", "length")
            #expect(Set(sorted) == Set(drawn))
            let others = try Set((1...12).map { try Self.rows(bench, "--sample", "7", "--seed", String($0)) })
            #expect(others.count > 6)
            try #expect(Self.rows(bench, "--sample", "99", "--seed", "1") == all)
            let free = bench.felt("query", "culture.risk", "--sample", "3", "--format", "csv")
            let seed = try #require(free.errors.components(separatedBy: "--seed ").last?.prefix { $0.isNumber })
            #expect(bench.felt("query", "culture.risk", "--sample", "3", "--seed", String(seed), "--format", "csv").output == free.output)
            // The same stretches, asked for in another order of words: the same sample.
            #expect(bench.felt("query", "process.needs OR culture.risk", "--sample", "7", "--seed", "11", "--format", "csv").output
                == bench.felt("query", "culture.risk OR process.needs", "--sample", "7", "--seed", "11", "--format", "csv").output)
        }
    }

    @Test("--sort sorts by each key both ways, equal ones in the order of the study and those without a value last", arguments: ["source", "date", "case", "length", "code"])
    func sorted(key: String) throws {
        try Self.run { bench in
            let all = try Self.rows(bench)
            let codes = try bench.felt("list", "codes", "--format", "csv").rows().compactMap { $0["code"] }
            func value(_ row: [String: String]) -> String {
                switch key {
                case "length": String(1_000 + (row["quote"] ?? "").unicodeScalars.count)
                case "code": String(1_000 + (codes.firstIndex(of: row["codes"] ?? "") ?? 0))
                default: row[key] ?? ""
                }
            }
            for isDescending in [false, true] {
                let order = all.enumerated().sorted { left, right in
                    let (a, b) = (value(left.element), value(right.element))
                    if a == b { return left.offset < right.offset }
                    if a.isEmpty || b.isEmpty { return b.isEmpty }
                    return isDescending ? a > b : a < b
                }
                try #expect(Self.rows(bench, "--sort", isDescending ? "-" + key : key) == order.map(\.element), "\(key) \(isDescending)")
                try #expect(Self.rows(bench, "--sort", isDescending ? "-" + key : key, "--limit", "5") == order.prefix(5).map(\.element))
            }
        }
    }

    @Test("--limit cuts and says so, --count counts it all, --explain tells steps; what does not go together is refused")
    func others() throws {
        try Self.run { bench in
            let cut = bench.felt("query", "culture.risk", "--limit", "5")
            #expect(cut.code == 0 && cut.errors == "5 of 12 stretches.\n" && cut.lines.count == 7)
            try #expect(Self.rows(bench, "--limit", "0").count == 24)
            #expect(bench.felt("query", "culture.risk", "--count").output == "12\n")
            let plan = bench.felt("query", "culture.risk AND kind:interview", "--explain")
            #expect(plan.code == 0 && plan.lines.last?.hasSuffix("12 stretches") == true, "\(plan.output)")
            for options in [
                ["--count", "--limit", "2"], ["--explain", "--count"], ["--seed", "3"], ["--sample", "0"], ["--limit", "-1"], ["--kwic", "0"], ["--kwic", "201"],
                ["--sort", "farge"], ["--explain", "--sort", "date"],
            ] {
                #expect(bench.felt(["query", "culture.risk"] + options).code == 64, "\(options)")
            }
        }
    }

    @Test("as field notes it has the paragraphs of the stretches, marked so that taking them in gives the same codings")
    func markup() throws {
        try FeltBench.runInStudy { bench in
            let head = "---\nkind: interview\ncase: case1\ndate: 2025-03-11\n---\n\n"
            try bench.add("å.md", head + "INF: Ingenting her.\n\nINF: Så 👍 [ble det [en]{.process.needs valence=driver} vane]{.culture.risk by=jon}.\n\n[Neste]{.culture.risk} avsnitt.\n")
            let answer = bench.felt("query", "culture.risk", "--format", "markup")
            #expect(
                answer.output == """
                    ---
                    source: å
                    kind: interview
                    case: case1
                    date: 2025-03-11
                    language: nb
                    ---

                    INF: Så 👍 [ble det en vane]{.culture.risk by=jon}.

                    [Neste]{.culture.risk by=ida} avsnitt.

                    """)
            #expect(bench.felt("query", "\"ingenting\"", "--format", "markup").output.contains("\n\nINF: [Ingenting]{.match} her.\n"))
            try bench.add("øvrig.md", "---\nkind: interview\n---\n\n[Mer]{.culture.risk} om det.\n")
            #expect(bench.felt("query", "culture.risk", "--format", "markup").output.contains("avsnitt.\n\n---\nsource: øvrig\n"))
            #expect(bench.felt("undo").code == 0)
            // Another name than the first, so that it is another source.
            try bench.add("igjen.md", answer.output)
            let rows = try bench.felt("query", "culture.risk", "--format", "csv").rows()
            #expect(rows.map { "\($0["source"] ?? "") \($0["researchers"] ?? "") \($0["quote"] ?? "")" } == [
                "igjen jon ble det en vane", "igjen ida Neste", "å jon ble det en vane", "å ida Neste",
            ])
            for command in ["quotes", "timeline"] { #expect(bench.felt(command, "--format", "markup").code == 64, "\(command)") }
        }
    }
}
