import FeltTestSupport
import Foundation
import Testing

/// Reports of the example study, byte for byte as they stand in `Tests/Golden/reports`. `RECORD=1` writes them anew; the difference is reviewed like
/// code, since these are pages that people read.
///
/// All of them are for 1 July 2026, which is after all that the example tells.
@Suite("Golden pages of reports")
struct ReportGoldenTests {
    private static let day = "2026-07-01"
    /// From the day on which the journal of the example begins, 2 January.
    private static let daysLater = 180

    private static let both: [(name: String, arguments: [String])] = [
        ("case", ["case", "fjellvik-nattro"]), ("case-team", ["case", "ternesund-måltid", "--for", "team"]),
        ("progress", ["progress", "--from", "2025-01-01", "--to", "2025-12-31"]), ("codebook", ["codebook"]), ("sources", ["sources"]), ("chart", ["chart"]),
        ("chart-partners", ["chart", "--for", "partners"]), ("quotes", ["quotes"]), ("coreq", ["coreq"]), ("coreq-partners", ["coreq", "--for", "partners"]),
        ("audit", ["audit"]), ("dmp", ["dmp"]), ("dmp-partners", ["dmp", "--for", "partners"]),
    ]
    private static let since: [(name: String, arguments: [String])] = [
        ("progress-since", ["progress", "--for", "team"]), ("case-since", ["case", "ternesund-måltid", "--for", "team"]), ("chart-since", ["chart", "--cases", "ternesund-måltid"]),
    ]

    /// Each in Markdown in both languages; the case as HTML besides.
    private static func pages(_ reports: [(name: String, arguments: [String])]) -> [(file: String, arguments: [String])] {
        reports.flatMap { report in ["nb", "en"].map { ("\(report.name)-\($0).md", report.arguments + ["--lang", $0]) } }
    }

    @Test("the pages are as they were reviewed")
    func pages() throws {
        let html = ["nb", "en"].map { (file: "case-\($0).html", arguments: ["case", "fjellvik-nattro", "--lang", $0, "--format", "html"]) }
        try PageTraces.runInExample { bench in
            bench.daysLater = Self.daysLater
            for page in Self.pages(Self.both) + html { try Self.compare(page, bench) }
        }
    }

    @Test("what changed since a day is marked as it was reviewed")
    func since() throws {
        try PageTraces.runInExample { bench in
            bench.daysLater = Self.daysLater
            try Self.goOn(bench)
            let html = (file: "case-since-nb.html", arguments: ["case", "ternesund-måltid", "--for", "team", "--format", "html"])
            for page in Self.pages(Self.since) + [html] { try Self.compare((page.file, page.arguments + ["--since", "2026-01-02"]), bench) }
        }
    }

    /// Half a year of one case: a step, an action that is done, a milestone under another name, a need, a risk, a summary and a rating written anew.
    private static func goOn(_ bench: FeltBench) throws {
        let slug = "ternesund-måltid"
        bench.felt("stage", "set", slug, "S7", "--date", "2026-06-22")
        for action in try bench.felt("action", "list", "--case", slug, "--format", "csv").rows().prefix(1) { bench.felt("action", "done", action["action"] ?? "?", "--date", "2026-06-24") }
        bench.felt("milestone", "plan", slug, "kveld-grendehuset", "--label", "Kveld i biblioteket", "--by", "2026-11-05", "--owner", "enhetsleder")
        bench.felt("case", "edit", slug, "--title", "Mat som flere orker", "--need", "Flere eldre spiser nok", "--risk", "Kjøkkenet mister to kokker", "--decision-needed", "Hvem som følger opp målingene")
        let cell = try bench.felt("chart", "--cases", slug, "--format", "csv").rows().first { $0["rating"]?.isEmpty == false }?["code"] ?? "?"
        bench.felt("summarise", slug, cell, "--text", "Kjøkkenet og avdelingene møttes hver måned i vår.")
        bench.felt("rate", slug, cell, "+2", "--because", "Alle avdelingene var med.")
    }

    private static func compare(_ page: (file: String, arguments: [String]), _ bench: FeltBench) throws {
        let file = try #require(PackageFolder.root()).appending(path: "Tests/Golden/reports").appending(path: page.file)
        let answer = bench.felt(["report"] + page.arguments + ["--as-of", day])
        #expect(answer.code == 0, "\(page.file): \(answer.errors)")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(answer.output.utf8).write(to: file)
        }
        let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        guard wanted != answer.output else { return }
        let (now, then) = (answer.output.split(separator: "\n", omittingEmptySubsequences: false), wanted.split(separator: "\n", omittingEmptySubsequences: false))
        let line = zip(now, then).prefix { $0 == $1 }.count
        Issue.record("\(page.file) differs from line \(line + 1) on:\n\(now.dropFirst(line).first ?? "(its end)")\nand not\n\(then.dropFirst(line).first ?? "(its end)")\nRECORD=1 writes it anew.")
    }
}
