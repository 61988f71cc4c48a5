import FeltText
import Testing

@Suite("The forms of lists")
struct FormatsTests {
    struct List: CustomTestStringConvertible {
        let arguments: [String]
        let name: String
        var testDescription: String { arguments.joined(separator: " ") }
    }

    /// Every command that prints a list, with the name of the list in JSON.
    static let lists = [
        List(arguments: ["list", "sources"], name: "sources"), List(arguments: ["list", "cases"], name: "cases"), List(arguments: ["list", "codes"], name: "codes"),
        List(arguments: ["list", "codings"], name: "codings"), List(arguments: ["list", "researchers"], name: "researchers"),
        List(arguments: ["list", "facets"], name: "facets"), List(arguments: ["list", "memos"], name: "memos"), List(arguments: ["case"], name: "cases"),
        List(arguments: ["code"], name: "codes"), List(arguments: ["researcher"], name: "researchers"), List(arguments: ["code", "show", "culture.risk"], name: "code"),
        List(arguments: ["history"], name: "entries"), List(arguments: ["status"], name: "status"), List(arguments: ["config"], name: "settings"),
        List(arguments: ["doctor"], name: "findings"), List(arguments: ["query", "culture.*"], name: "segments"), List(arguments: ["search", "turte"], name: "hits"),
        List(arguments: ["autocode", "\"turte\"", "--code", "structure", "--dry-run"], name: "places"),
        List(arguments: ["add", "../ny.md", "--dry-run"], name: "sources"),
    ]

    /// A study in which no list but the doctor's is empty, and cells hold what breaks tables.
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runWithInterview { bench in
            try bench.write("ny.md", "---\ntitle: \"A, \\\"B\\\"; C\"\n---\nNy.")
            bench.felt("tag", "intervju", "culture.learning", "--quote", "begynte det?\n\nINF: Vi", "--memo", "Linje,\n\"to\";\ttre \\ 👍")
            bench.felt("case", "edit", "case1", "--title", "Å, \"pen\"; sak")
            try body(bench)
        }
    }

    @Test("CSV and TSV read back with one header and as many fields in every row; TSV holds the same", arguments: lists)
    func tables(_ list: List) throws {
        try Self.run { bench in
            let csv = bench.felt(list.arguments + ["--format", "csv"])
            #expect(csv.code == 0, "\(csv.errors)")
            let rows = try csv.rows()
            try #expect(bench.felt(list.arguments + ["--format", "tsv"]).rows(delimiter: "\t") == rows)
            #expect(rows.isEmpty == (list.name == "findings"))
            #expect(!csv.output.contains("\r"))
        }
    }

    @Test("JSON is an object with a schema and the list under its name, keys sorted, with the same values as CSV", arguments: lists)
    func json(_ list: List) throws {
        try Self.run { bench in
            let rows = try bench.felt(list.arguments + ["--format", "csv"]).rows()
            let header = try bench.felt(list.arguments + ["--format", "csv"]).header()
            let answer = bench.felt(list.arguments + ["--format", "json"])
            #expect(answer.code == 0)
            let json = try answer.json()
            #expect(json["schema"].number == 1)
            #expect(json.keys == [list.name, "schema"].sorted())
            let objects = json[list.name].list
            #expect(objects.count == rows.count)
            for (object, row) in zip(objects, rows) {
                #expect(object.keys == header.sorted())
                for name in header {
                    let value = object[name]
                    let text = value.isNull ? "" : value.text ?? value.number.map { String($0) } ?? value.list.map { $0.text ?? "?" }.joined(separator: ";")
                    #expect(text == row[name], "\(name)")
                }
            }
            let keys = answer.output.split(separator: "\n").compactMap { $0.firstMatch(of: #/^      "([^"]+)":/#).map { String($0.1) } }
            #expect(Array(keys.prefix(header.count)) == (objects.isEmpty ? [] : header.sorted()))
        }
    }

    @Test("NDJSON is one such object a line", arguments: lists)
    func lines(_ list: List) throws {
        try Self.run { bench in
            let objects = try bench.felt(list.arguments + ["--format", "json"]).json()[list.name].list
            let lines = bench.felt(list.arguments + ["--format", "ndjson"]).lines
            #expect(lines.count == objects.count)
            try #expect(lines.map { try JSONNode($0) } == objects)
        }
    }

    @Test("a table is the default, and -f is short for --format", arguments: lists)
    func table(_ list: List) throws {
        try Self.run { bench in
            let plain = bench.felt(list.arguments)
            #expect(plain.output == bench.felt(list.arguments + ["--format", "table"]).output)
            #expect(bench.felt(list.arguments + ["-f", "csv"]).output == bench.felt(list.arguments + ["--format", "csv"]).output)
            #expect(plain.output != "")
            // Notes are for people: with --quiet there are none, and the answer is the same.
            let quiet = bench.felt(list.arguments + ["--quiet"])
            #expect(quiet.errors == "" && quiet.output == plain.output)
        }
    }

    @Test("is refused when misspelt, with the near name")
    func misspelt() throws {
        try FeltBench.runInStudy { bench in
            let answer = bench.felt("list", "codes", "--format", "jsno")
            #expect(answer.code == 64)
            #expect(answer.errors == "error: The value 'jsno' is invalid for '--format <format>'.\nhint: Did you mean json? See: felt list --help\n", "\(answer.errors)")
        }
    }
}
