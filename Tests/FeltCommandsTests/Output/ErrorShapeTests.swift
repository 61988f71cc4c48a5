import Foundation
import Testing

@testable import FeltCommands

@Suite("Errors")
struct ErrorShapeTests {
    /// Requests that fail, with the exit code.
    static let failing: [([String], Int32)] = [
        (["show", "ukjent"], 1), (["tag", "intervju", "ukjent", "--lines", "1"], 1), (["tag", "intervju", "culture.risk", "--quote", "finnes ikke"], 1),
        (["untag", "ukjent"], 1), (["add", "borte.txt"], 1), (["list", "codings", "--code", "ukjent"], 1), (["query", "culture.risk AND"], 1),
        (["undo", "abcdef-99"], 1), (["history", "abcdef-99"], 1), (["export", "csv", "-o", "/finnes/ikke/x.csv"], 1), (["import", "csv", "borte"], 1),
        (["case", "new", "case1"], 1), (["code", "add", "culture"], 1), (["researcher", "add", "ida"], 1), (["config", "farge", "rød"], 1), (["search", "\"åpen"], 1),
        (["status", "--project", "borte"], 1), (["init", "."], 1), (["case", "edit", "case9", "--stage", "S1"], 1), (["autocode", "ukjent", "--code", "culture"], 1),
        (["taag"], 64), (["tag"], 64), (["tag", "intervju", "culture.risk"], 64), (["list", "sorces"], 64), (["list", "codes", "--farge"], 64), (["export", "xls"], 64),
        (["case", "edti"], 64), (["query"], 64), (["history", "--limit", "mange"], 64), (["code", "add", "x", "--colour", "red"], 64), (["help", "taag"], 64),
    ]

    @Test("are an error and a hint on standard error, with nothing on standard output", arguments: failing)
    func plain(arguments: [String], code: Int32) throws {
        try FeltBench.runWithInterview { bench in
            try bench.expectUnchanged {
                let answer = bench.felt(arguments)
                #expect(answer.code == code)
                #expect(answer.output == "")
                let first = try #require(answer.notes.first), last = try #require(answer.notes.last)
                #expect(first.hasPrefix("error: ") && first.hasSuffix("."), "\(answer.errors)")
                #expect(last.hasPrefix("hint: "), "\(answer.errors)")
                // What stands between, such as the places of a quote, is set in.
                #expect(answer.notes.dropFirst().dropLast().allSatisfy { $0.hasPrefix("  ") }, "\(answer.errors)")
                #expect(answer.errors.hasSuffix("\n") && !answer.errors.contains("Usage:"))
            }
        }
    }

    @Test("are one JSON object when the answer would be JSON, in whichever way that is asked for", arguments: failing)
    func json(arguments: [String], code: Int32) throws {
        try FeltBench.runWithInterview { bench in
            let plain = bench.felt(arguments)
            // A command that has no --format stops at that, before anything else; then only the shape is looked at.
            let hasFormat = bench.felt(CommandPath(arguments).names.dropFirst() + ["--help"]).output.contains("--format <format>")
            for format in [["--format", "json"], ["--format=json"], ["-f", "json"], ["-f=json"]] {
                let answer = bench.felt(arguments + format)
                #expect(answer.output == "")
                let json = try answer.jsonError()
                #expect(json.keys == ["error", "schema"] && json["schema"].number == 1)
                #expect(json["error"].keys == ["code", "context", "details", "hint", "message"])
                guard hasFormat || answer.code == 1 else { continue }
                #expect(answer.code == code)
                #expect(plain.notes.first == "error: " + (json["error"]["message"].text ?? ""))
                #expect(plain.notes.last == "hint: " + (json["error"]["hint"].text ?? ""))
                #expect((json["error"]["code"].text == "usage") == (code == 64))
            }
            let line = bench.felt(arguments + ["--format", "ndjson"]).errors
            #expect(line.hasPrefix("{\"error\":{") && line.split(separator: "\n").count == 1)
        }
    }

    @Test("are told also with --quiet")
    func quiet() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("show", "ukjent", "--quiet").errors == bench.felt("show", "ukjent").errors)
            #expect(bench.felt("query", "culture.risk", "--quiet").errors == "")
            #expect(bench.felt("query", "culture.risk", "--quiet").code == 2)
        }
    }

    @Test("name files as the person did, and other paths in full")
    func paths() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("add", "under/borte.txt").notes[0] == "error: There is no file under/borte.txt.")
            #expect(bench.felt("add", bench.folder.appending(path: "borte.txt").path).notes[0] == "error: There is no file \(bench.folder.path)/borte.txt.")
            #expect(bench.felt("add", "/borte\(bench.study.path)/a.txt").notes[0] == "error: There is no file /borte\(bench.study.path)/a.txt.")
            #expect(bench.felt("add", "./borte.txt").notes[0] == "error: There is no file ./borte.txt.")
        }
    }
}
