import FeltTestSupport
import Foundation
import Testing

/// Reports of the example study, byte for byte as they stand in `Tests/Golden/reports`. `RECORD=1` writes them anew; the difference is reviewed like
/// code, since these are pages that people read.
@Suite("Golden pages of reports")
struct ReportGoldenTests {
    private static let pages: [(file: String, arguments: [String])] = [
        ("case-nb.md", ["case", "fjellvik-nattro"]), ("case-en.md", ["case", "fjellvik-nattro", "--lang", "en"]),
        ("case-nb.html", ["case", "fjellvik-nattro", "--format", "html"]), ("case-en.html", ["case", "fjellvik-nattro", "--lang", "en", "--format", "html"]),
        ("progress-nb.md", ["progress", "--from", "2025-01-01", "--to", "2025-12-31"]),
    ]

    @Test("the pages are as they were reviewed")
    func pages() throws {
        let root = try #require(PackageFolder.root())
        let folder = root.appending(path: "Tests/Golden/reports")
        try PageTraces.runInExample { bench in
            for (name, arguments) in Self.pages {
                let answer = bench.felt(["report"] + arguments + ["--as-of", "2026-01-02"])
                #expect(answer.code == 0, "\(answer.errors)")
                let file = folder.appending(path: name)
                if ProcessInfo.processInfo.environment["RECORD"] != nil {
                    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                    try Data(answer.output.utf8).write(to: file)
                }
                let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
                guard wanted != answer.output else { continue }
                let (now, then) = (answer.output.split(separator: "\n", omittingEmptySubsequences: false), wanted.split(separator: "\n", omittingEmptySubsequences: false))
                let line = zip(now, then).prefix { $0 == $1 }.count
                Issue.record("\(name) differs from line \(line + 1) on:\n\(now.dropFirst(line).first ?? "(its end)")\nand not\n\(then.dropFirst(line).first ?? "(its end)")\nRECORD=1 writes it anew.")
            }
        }
    }
}
