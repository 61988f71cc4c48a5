import FeltTestSupport
import Foundation
import Testing

@testable import FeltIngest

@Suite("felt export tables and xlsx")
struct ExportTablesTests {
    private static func runInDemo(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.run { bench in
            bench.studyName = "demo"
            #expect(bench.felt("demo", "demo").code == 0)
            try body(bench)
        }
    }

    @Test("every table has its rows, and names that stand in the tables they refer to")
    func references() throws {
        try Self.runInDemo { bench in
            #expect(bench.felt("export", "tables", "--output", "../ut", "--include", "all", "--researcher", "ida").code == 0)
            func table(_ name: String) throws -> [[String: String]] { try FeltBench.rows(bench.bytes("ut/\(name).csv")) }
            let known = try ["source": "sources", "case": "cases", "code": "codebook", "researcher": "researchers", "participant": "register", "organisation": "organisations", "coding": "codings", "parent": "codebook"]
                .mapValues { name in Set(try table(name).compactMap { row in row[["sources": "source", "cases": "case", "codebook": "code", "researchers": "researcher", "register": "participant", "organisations": "organisation", "codings": "coding"][name] ?? ""] }) }
            var rows = 0
            for name in ["sources", "attributes", "passages", "codebook", "codings", "memos", "register", "attendance", "stages", "milestones", "cycles", "outcomes", "summaries", "ratings"] {
                let table = try table(name)
                #expect(!table.isEmpty, "\(name)")
                rows += table.count
                for (column, values) in known {
                    for row in table { if let value = row[column], !value.isEmpty { #expect(values.contains(value), "\(name): \(column) \(value)") } }
                }
            }
            #expect(rows > 1_000)
            let counts = try table("codings")
            #expect(counts.count == 497)
            let exported = try bench.felt("export", "csv", "--include", "all", "--researcher", "ida").rows()
            let shared = ["coding", "source", "case", "kind", "date", "researcher", "code", "label", "start", "end", "quote", "valence", "memo"]
            #expect(counts.map { row in shared.map { row[$0] ?? "" } } == exported.map { row in shared.map { row[$0] ?? "" } })
            // What left before is in the journal, and so in the table.
            #expect(try bench.felt("export", "tables", "--table", "exports", "--researcher", "ida").rows().map { $0["form"] } == ["tables", "csv"])
        }
    }

    @Test("words of passages and outcomes stand where their positions say, with what stays left out")
    func positions() throws {
        try Self.runInDemo { bench in
            for include in [[], ["--include", "all"]] {
                let json = try bench.felt(["export", "json", "--researcher", "ida"] + include).json()
                let texts = Dictionary(json["sources"].list.map { ($0["name"].text ?? "", $0["text"].text ?? "") }, uniquingKeysWith: { first, _ in first })
                for name in ["passages", "outcomes", "codings"] {
                    let rows = try bench.felt(["export", "tables", "--table", name, "--researcher", "ida"] + include).rows()
                    #expect(rows.count > 10)
                    for row in rows {
                        let text = try #require(texts[row["source"] ?? ""])
                        let words = try slice(text, #require(Int(row["start"] ?? "")), #require(Int(row["end"] ?? "")))
                        #expect(words == row["words"] ?? row["quote"], "\(name) of \(row["source"] ?? "")")
                    }
                }
            }
        }
    }

    @Test("the scripts in the guide count what felt matrix counts", arguments: [("python3", "read-tables.py"), ("Rscript", "read-tables.R")])
    func scripts(program: String, script: String) throws {
        let paths = ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + program }
        guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            print("\(program) is not installed: \(script) was not tried")
            return
        }
        let file = try #require(PackageFolder.root()).appending(path: "docs/\(script)")
        try Self.runInDemo { bench in
            #expect(bench.felt("export", "tables", "--output", "../ut", "--include", "all", "--researcher", "ida").code == 0)
            let process = Process()
            process.executableURL = URL(filePath: path)
            process.arguments = [file.path, bench.folder.appending(path: "ut").path]
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            #expect(text == bench.felt("matrix", "code", "case", "--format", "csv").output)
        }
    }

    @Test("a row of ndjson is an object with numbers, lists and nulls")
    func ndjson() throws {
        try Self.runInDemo { bench in
            let answer = bench.felt("export", "tables", "--table", "codebook", "--ndjson", "--researcher", "ida")
            let lines = answer.output.split(separator: "\n")
            #expect(lines.count == 35)
            let first = try #require(JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any])
            #expect(first["code"] as? String == "culture.openness" && first["level"] as? Int == 2 && first["codings"] as? Int ?? 0 > 0)
            #expect(first["colour"] is NSNull || first["colour"] is String)
        }
    }

    @Test("the workbook has its sheets, in the study's language, with links and without names of people")
    func workbook() throws {
        try Self.runInDemo { bench in
            #expect(bench.felt("export", "xlsx", "--output", "../studie.xlsx", "--researcher", "ida").code == 0)
            func sheet(_ name: String) throws -> [[String]] { try WorkbookReader.read(bench.bytes("studie.xlsx"), sheet: name).rows.map(\.cells) }
            let codings = try bench.felt("export", "csv", "--researcher", "ida").rows()
            #expect(try sheet("Kodinger").count == codings.count + 1 && sheet("Kodinger")[0].prefix(3) == ["Koding", "Kilde", "Sak"])
            #expect(try sheet("Kilder").count == Set(bench.felt("list", "sources", "--format", "csv").rows().map { $0["source"] }).count - 7 + 1)
            #expect(try sheet("Kodebok").count == 36 && sheet("Deltakere")[1][0] == "P01")
            // What the matrix says is what the codings say.
            let matrix = try sheet("Matrise")
            let total = try #require(matrix[0].firstIndex(of: "Sum"))
            for row in matrix.dropFirst() {
                let own = Set(codings.filter { $0["code"] == row[0] }.map { [$0["source"], $0["start"], $0["end"]] }).count
                #expect(row[total] == String(own), "\(row[0])")
            }
            let first = try bench.bytes("studie.xlsx")
            #expect(bench.felt("export", "xlsx", "--output", "../studie.xlsx", "--force", "--researcher", "ida").code == 0)
            #expect(try bench.bytes("studie.xlsx") == first)
        }
    }

    @Test("refuses what it cannot do before anything is written")
    func refusals() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("export", "tables").code == 64 && bench.felt("export", "xlsx").code == 64)
            #expect(bench.felt("export", "csv", "--table", "sources").code == 64)
            let unknown = bench.felt("export", "tables", "--table", "kodinger")
            #expect(unknown.code == 1 && unknown.errors.contains("There is no table 'kodinger'."))
            #expect(bench.felt("export", "tables", "--output", "../ut").code == 0)
            let again = bench.felt("export", "tables", "--output", "../ut")
            #expect(again.code == 1 && again.errors.contains("--force"))
            #expect(bench.felt("export", "tables", "--output", "../ut", "--force").code == 0)
            try bench.write("fil", "x")
            #expect(bench.felt("export", "tables", "--output", "../fil").code == 1)
        }
    }
}
