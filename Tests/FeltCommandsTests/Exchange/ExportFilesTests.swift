import Foundation
import Testing

@Suite("felt export qdpx and qdc")
struct ExportFilesTests {
    private static let unzip = "/usr/bin/unzip"

    @Test("writes a project that is a zip with its parts, and says what REFI-QDA cannot carry")
    func project() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("export", "qdpx", "--output", "../ut.qdpx")
            #expect(answer.code == 0)
            #expect(answer.output == "")
            #expect(answer.notes[0] == "Wrote the project to ../ut.qdpx.")
            #expect(answer.notes[1] == "What REFI-QDA has no room for, such as the register of participants, is in the file, too, for felt import qdpx; --no-sidecar leaves it out.")
            #expect(answer.notes[2] == "Not carried as it is by qdpx:")
            #expect(answer.notes.contains("  journal: 2. Entries of the journal stay in the study; REFI-QDA has no history."))
            #expect(answer.notes.contains("  facets: 2. Facet values are carried as codes of their own on the same words, such as valence:barrier."))
            try #expect(bench.bytes("ut.qdpx").starts(with: [0x50, 0x4B, 3, 4]))
            #expect(bench.felt("export", "qdpx", "-o", "../to.qdpx", "--quiet").errors == "")
        }
    }

    @Test("the zip is one that unzip takes", .enabled(if: FileManager.default.isExecutableFile(atPath: unzip), "needs unzip"))
    func unzips() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("export", "qdpx", "-o", "../ut.qdpx")
            let process = Process()
            process.executableURL = URL(filePath: Self.unzip)
            process.arguments = ["-q", bench.folder.appending(path: "ut.qdpx").path, "-d", bench.folder.appending(path: "pakket").path]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            let files = try FileManager.default.subpathsOfDirectory(atPath: bench.folder.appending(path: "pakket").path).sorted()
            #expect(files.contains("project.qde") && files.contains { $0.hasPrefix("sources/") && $0.hasSuffix(".txt") }, "\(files)")
            let text = try #require(files.first { $0.hasSuffix(".txt") })
            try #expect(bench.bytes("pakket/" + text) == Array(bench.raw("intervju").utf8))
            #expect(String(decoding: try bench.bytes("pakket/project.qde"), as: UTF8.self).contains("Risikovilje og feiltoleranse"))
        }
    }

    @Test("writes a codebook with every code")
    func codebook() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("export", "qdc", "--output", "../ut.qdc")
            #expect(answer.code == 0)
            #expect(answer.notes[0] == "Wrote the codebook to ../ut.qdc.")
            let xml = String(decoding: try bench.bytes("ut.qdc"), as: UTF8.self)
            #expect(xml.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>"))
            for code in try bench.felt("list", "codes", "--format", "csv").rows() { #expect(xml.contains("name=\"\(code["label"] ?? "?")\""), "\(code["code"] ?? "")") }
        }
    }

    @Test("needs a file, and writes over one only with --force", arguments: ["qdpx", "qdc"])
    func files(form: String) throws {
        try FeltBench.runWithInterview { bench in
            for options in [[], ["--output", "-"]] as [[String]] {
                let answer = bench.felt(["export", form] + options)
                #expect(answer.code == 64)
                #expect(answer.errors == "error: \(form) needs a file: felt export \(form) FILE.\nhint: See: felt export --help\n")
            }
            try bench.write("ut", "min fil")
            let refused = bench.felt("export", form, "-o", "../ut")
            #expect(refused.code == 1)
            #expect(refused.errors == "error: ../ut is there already.\nhint: Write over it with --force, or choose another name.\n")
            try #expect(bench.bytes("ut") == Array("min fil".utf8))
            #expect(bench.felt("export", form, "-o", "../ut", "--force").code == 0)
            try #expect(bench.bytes("ut").count > 100)
        }
    }

    @Test("names the forms when one is misspelt, and an option before what it left out")
    func misspelt() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("export", "qdpxx").errors == "error: The value 'qdpxx' is invalid for '<form>'.\nhint: Did you mean qdpx? See: felt export --help\n")
            #expect(bench.felt("export", "excel").errors == "error: The value 'excel' is invalid for '<form>'.\nhint: It takes csv, xlsx, tables, json, qdpx, qdc, qca. See: felt export --help\n")
            #expect(bench.felt("export", "qdpx", "--outptu", "x").errors == "error: Unknown option '--outptu'.\nhint: Did you mean '--output'? See: felt export --help\n")
        }
    }
}
