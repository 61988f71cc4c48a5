import FeltTestSupport
import FeltText
import Testing

@Suite("What felt export csv wrote, taken in by felt import csv")
struct RoundTripTests {
    /// Writes the folder for an import from what another study exported, as far as the tables carry it: texts, codes, places, coders.
    private static func writeTables(of bench: FeltBench, into other: FeltBench) throws {
        var sources = CSVWriter()
        sources.row(["source", "path", "case", "kind", "date"])
        for row in try bench.felt("list", "sources", "--format", "csv").rows() {
            let name = row["source"] ?? ""
            sources.row([name, "txt/\(name).txt", row["case"] ?? "", row["kind"] ?? "", row["date"] ?? ""])
            try other.write("ut/txt/\(name).txt", bench.raw(name))
        }
        try other.write("ut/sources.csv", sources.take())
        var codebook = CSVWriter()
        codebook.row(["path", "description"])
        for row in try bench.felt("list", "codes", "--format", "csv").rows() { codebook.row([(row["code"] ?? "").replacing(".", with: "/"), row["definition"] ?? ""]) }
        try other.write("ut/codebook.csv", codebook.take())
        var codings = CSVWriter()
        codings.row(["source", "start", "end", "code", "coder"])
        for row in try bench.felt("export", "csv").rows() {
            codings.row([row["source"] ?? "", row["start"] ?? "", row["end"] ?? "", (row["code"] ?? "").replacing(".", with: "/"), row["researcher"] ?? ""])
        }
        try other.write("ut/codings.csv", codings.take())
    }

    /// What the tables carry of a study: the export without ids and facets, and the texts.
    private static func carried(_ bench: FeltBench) throws -> [String] {
        let names = ["source", "case", "kind", "date", "researcher", "code", "start", "end", "quote"]
        return try bench.felt("export", "csv").rows().map { row in names.map { row[$0] ?? "" }.joined(separator: "|") }.sorted()
    }

    @Test("gives the same codings on the same texts, in a study of the same codebook and in one without", arguments: ["ioa-context", "none"])
    func roundTrip(framework: String) throws {
        try FeltBench.runWithInterview { bench in
            try bench.add("b.txt", "👨‍👩‍👧‍👦 e\u{301}é\n\nINF: Å, \"ja\".\n", "--kind", "workshop", "--case", "case2", "--date", "2026-01-05")
            bench.felt("tag", "b", "structure.tools", "--quote", "é\n\nINF", "--researcher", "jon")
            try FeltBench.run { other in
                other.felt("init", "studie", "--framework", framework)
                try Self.writeTables(of: bench, into: other)
                let answer = other.felt("import", "csv", "../ut")
                #expect(answer.code == 0, "\(answer.errors)")
                try #expect(Self.carried(other) == Self.carried(bench))
                for source in ["intervju", "b"] { #expect(Array(other.raw(source).utf8) == Array(bench.raw(source).utf8)) }
                #expect(other.felt("doctor").code == 0)
            }
        }
    }

    @Test("does so for random texts and codings", arguments: Seeds.some(8))
    func random(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        try FeltBench.runInStudy { bench in
            for name in ["a", "b"] {
                let text = NastyText().text(upTo: 60, using: &random) + "ord"
                try bench.add(name + ".txt", text, "--again")
                let count = text.unicodeScalars.count
                for _ in 0..<4 {
                    let ends = [Int.random(in: 0...count, using: &random), Int.random(in: 0...count, using: &random)].sorted()
                    let code = ["culture.risk", "process.needs", "ecosystem"].randomElement(using: &random) ?? ""
                    if ends[0] < ends[1] { bench.felt("tag", name, code, "--range", "\(ends[0])..\(ends[1])", "--researcher", Bool.random(using: &random) ? "ida" : "jon") }
                }
            }
            try FeltBench.runInStudy { other in
                try Self.writeTables(of: bench, into: other)
                let answer = other.felt("import", "csv", "../ut")
                #expect(answer.code == 0, "seed \(seed): \(answer.errors)")
                let back = try Self.carried(other)
                try #expect(back == Self.carried(bench), "seed \(seed)")
            }
        }
    }
}
