import Foundation
import Testing

/// All that partners can get of a study, for tests that look for what must not be in it.
enum PartnerPages {
    static func all(_ bench: FeltBench, cases: [String] = ["case1"], _ options: [String] = [], sourceLocation: SourceLocation = #_sourceLocation) -> [String: String] {
        let reports = cases.map { ["case", $0] } + [["progress", "--from", "2020-01-01"]] + ["codebook", "sources", "chart", "coreq", "audit", "dmp"].map { [$0] }
        var pages: [String: String] = [:]
        for report in reports {
            let answer = bench.felt(["report"] + report + options + ["--for", "partners", "--quiet"])
            #expect(answer.code == 0 && !answer.output.isEmpty, "\(report): \(answer.errors)", sourceLocation: sourceLocation)
            pages[report.prefix(report[0] == "case" ? 2 : 1).joined(separator: " ")] = answer.output
        }
        return pages
    }

    /// Expects that none of some words stands on any page, nor in the site.
    static func expectNone(of words: [String], _ bench: FeltBench, cases: [String] = ["case1"], _ options: [String] = [], sourceLocation: SourceLocation = #_sourceLocation) throws {
        for (name, page) in all(bench, cases: cases, options, sourceLocation: sourceLocation) {
            for word in words { #expect(!page.contains(word), "\(name): \(word)", sourceLocation: sourceLocation) }
        }
        guard options.isEmpty else { return }
        bench.felt("report", "study", "--output", "../nettsted", "--for", "partners", "--quiet", "--force")
        for file in try FileManager.default.contentsOfDirectory(at: bench.folder.appending(path: "nettsted"), includingPropertiesForKeys: nil) {
            let page = try String(contentsOf: file, encoding: .utf8)
            for word in words { #expect(!page.contains(word), "\(file.lastPathComponent): \(word)", sourceLocation: sourceLocation) }
        }
    }
}
