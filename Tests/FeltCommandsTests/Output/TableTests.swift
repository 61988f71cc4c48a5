import FeltTerminal
import Testing

@Suite("Tables on the terminal")
struct TableTests {
    private static let names = ["a", "æøå", "e\u{301}e\u{301}", "漢字漢字", "👍", "👨‍👩‍👧‍👦 familie", "🇳🇴"]

    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            for (number, name) in names.enumerated() { bench.felt("case", "edit", "case\(number % 6 + 1)", "--title", name, "--municipality", "M\(number)") }
            try body(bench)
        }
    }

    @Test("columns stand under each other with æøå, combining letters, wide letters and emoji")
    func widths() throws {
        try Self.run { bench in
            let lines = bench.felt("list", "cases").lines
            // What stands left of the municipality is equally wide in every row.
            let starts = lines.dropFirst(2).compactMap { line -> Int? in
                guard let place = line.firstRange(of: "  M") else { return nil }
                return DisplayWidth.columns(of: String(line[..<place.lowerBound]).replacing(#/ +$/#, with: "")) <= 40 ? Self.column(line, "M") : nil
            }
            #expect(starts.count == 6)
            #expect(Set(starts).count == 1, "\(lines)")
            #expect(Self.column(lines[0], "municipality") == starts.first)
        }
    }

    private static func column(_ line: String, _ word: String) -> Int? {
        line.firstRange(of: word).map { DisplayWidth.columns(of: String(line[..<$0.lowerBound])) }
    }

    @Test("cells that do not fit are cut and the table says so; other forms are never cut")
    func cut() throws {
        try Self.run { bench in
            let title = String(repeating: "Innovasjon 👍 ", count: 20) + "slutt"
            bench.felt("case", "edit", "case1", "--title", title)
            for width in [60, 80, 100, 140] {
                bench.columns = width
                let answer = bench.felt("list", "cases")
                #expect(answer.output.contains("…"))
                #expect(answer.errors == "(cells ending in … are cut; --format csv or json has them whole)\n")
                for line in answer.lines { #expect(DisplayWidth.columns(of: line) <= width, "\(line)") }
            }
            bench.columns = 60
            for form in ["csv", "tsv", "json", "ndjson"] {
                let answer = bench.felt("list", "cases", "--format", form)
                #expect(answer.output.contains(title))
                #expect(answer.errors == "")
            }
            #expect(bench.felt("list", "cases", "--quiet").errors == "")
            bench.columns = nil
            #expect(bench.felt("list", "cases").output.contains("slutt"))
            #expect(bench.felt("list", "cases").errors == "")
        }
    }

    @Test("names that people type are never cut, however narrow the terminal")
    func typedNames() throws {
        try FeltBench.runInStudy { bench in
            let long = "en-svært-lang-kode-med-mange-ord"
            bench.felt("code", "add", long, "--definition", String(repeating: "mye tekst ", count: 30))
            try bench.add("a.md", "[Ord]{.\(long)} \(String(repeating: "mer ", count: 40))")
            bench.columns = 40
            #expect(bench.felt("list", "codes").output.contains(long))
            let coding = try #require(bench.felt("list", "codings", "--format", "csv").rows().first?["coding"])
            let table = bench.felt("list", "codings").output
            #expect(table.contains(long) && table.contains(coding))
            #expect(bench.felt("history").output.contains(try #require(bench.felt("history", "--format", "csv").rows().first?["entry"])))
        }
    }

    @Test("have a rule under the head, no blanks at the end of lines, one row a line, and nothing when there are no rows")
    func shape() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("case", "edit", "case1", "--title", "To\nlinjer\tog mer")
            let answer = bench.felt("list", "cases")
            #expect(answer.lines.count == 8)
            #expect(answer.lines[1].allSatisfy { $0 == "─" || $0 == " " })
            #expect(answer.lines.allSatisfy { !$0.hasSuffix(" ") })
            #expect(answer.lines[2].contains("To linjer og mer"))
            #expect(bench.felt("list", "memos").output == "")
        }
    }
}
