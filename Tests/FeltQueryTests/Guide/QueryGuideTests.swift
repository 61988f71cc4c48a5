import FeltModel
import FeltQuery
import FeltTestSupport
import Foundation
import Testing

/// `docs/query.md` is what a researcher reads: what it shows must be so.
@Suite("The guide to queries", .enabled(if: QueryGuide.text != nil, "docs/query.md is not here"))
struct QueryGuideTests {
    /// The study of section 7.
    static let sample: SampleStudy = {
        var sample = SampleStudy()
        sample.codes += ["culture.collaboration", "culture.leadership"]
        sample.add(
            "intervju-1",
            """
            INT: Hva skjedde da dere startet?
            INF: ⟦₁⟦₂Vi turte ikke å ⟦₃prøve₁⟧₂⟧ før vi visste hva brukerne trengte₃⟧. ⟦₄Det ga ingen tillit₄⟧.
            """,
            "culture.risk ida valence:barrier", "culture.risk jon valence:mixed", "process.needs jon valence:barrier",
            "culture.collaboration ida valence:barrier"
        ) { $0.caseSlug = "case1"; $0.date = "2025-03-11" }
        sample.add("møte-1", "⟦Lederen sa at tilliten må bygges først⟧.", "culture.leadership jon valence:driver") { $0.kind = "observation"; $0.caseSlug = "case2" }
        return sample
    }()

    @Test("shows the texts and codings that its worked example is tested with")
    func example() throws {
        let text = try #require(QueryGuide.text)
        for source in Self.sample.sources {
            for line in source.text.split(separator: "\n") { #expect(text.contains("> \(line)")) }
        }
        for (number, coding) in Self.sample.codings.enumerated() {
            let words = String(decoding: Array(Self.sample.sources[coding.source].text.utf8)[coding.bytes], as: UTF8.self)
            #expect(text.contains("| \(number + 1) | \(words) | `\(coding.code)` | \(coding.researcher) | \(coding.facets[0].dropFirst(8)) |"))
        }
    }

    @Test("every answer of the worked example is what the program gives")
    func answers() throws {
        let rows = try #require(QueryGuide.rows(under: "## 7."))
        try Self.sample.open { study in
            for row in rows {
                let shown = try study.answer(row.query).map { String($0.drop { $0 != ":" }.dropFirst(2)) }
                #expect((shown.isEmpty ? "–" : shown.joined(separator: " · ")) == row.cells[1], "\(row.query)")
            }
        }
        #expect(rows.count >= 20)
    }

    @Test("every answer of the table of units is what the program gives")
    func units() throws {
        let rows = try #require(QueryGuide.rows(under: "## 9."))
        try Self.sample.open { study in
            for row in rows {
                let unit = QueryUnit(rawValue: row.cells[1].filter { $0 != "`" })
                let shown = try study.answer(row.query, within: unit).map { String($0.drop { $0 != ":" }.dropFirst(2)) }
                #expect((shown.isEmpty ? "–" : shown.joined(separator: " · ")) == row.cells[2], "\(row.query) within \(row.cells[1])")
            }
        }
        #expect(rows.count >= 6)
    }

    @Test("every query that it shows can be read")
    func examples() throws {
        let queries = try #require(QueryGuide.queries)
        #expect(queries.count >= 80)
        for query in queries {
            do { _ = try QueryParser.parse(query) } catch { Issue.record("\(query): \(error)") }
        }
    }

    @Test("its grammar table has an example of each rule, read as that rule says", arguments: [
        ("query", "or("), ("and", "and("), ("relation", "and("), ("operator", "WITHIN("), ("distance", "BEFORE/20w("), ("part", "not("),
        ("code", "culture.risk"), ("text", "text["), ("pattern", "pattern["), ("saved", "@tidlig-dialog"), ("filter", "kind:["),
        ("value", "municipality:["), ("quoted", "text["),
    ])
    func grammar(rule: String, tree: String) throws {
        let row = try #require(QueryGuide.rows(under: "## 2.", column: 1)?.first { $0.cells[0] == "`\(rule)`" })
        #expect(try QueryParser.parse(row.query).tree.hasPrefix(tree))
    }

    @Test("the two errors that it shows are printed so")
    func errors() throws {
        let text = try #require(QueryGuide.text)
        try Self.sample.open { study in
            for query in ["culture.rsk AND kind:interview", "culture.risk og process.needs"] {
                let error = try #require(study.error(query))
                let printed = ["error: \(error.message)"] + error.details.map { "  \($0)" } + ["hint: \(error.hint ?? "")"]
                #expect(text.contains("```\n" + printed.joined(separator: "\n") + "\n```"), "\(printed)")
            }
        }
    }
}

/// Reads `docs/query.md`.
enum QueryGuide {
    struct Row {
        let query: String
        let cells: [String]
    }

    static let text: String? = PackageFolder.root().flatMap { try? String(contentsOf: $0.appending(path: "docs/query.md"), encoding: .utf8) }

    /// The rows of the tables in a section that have a query, in code marks, in a column.
    static func rows(under heading: String, column: Int = 0) -> [Row]? {
        guard let text, let start = text.range(of: "\n" + heading) else { return nil }
        let section = text[start.upperBound...].prefix(upTo: text.range(of: "\n## ", range: start.upperBound..<text.endIndex)?.lowerBound ?? text.endIndex)
        return section.split(separator: "\n").filter { $0.hasPrefix("| ") }.compactMap { line in
            let cells = line.dropFirst(2).components(separatedBy: " |").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count > column, let query = codes(in: cells[column]).first, cells[column].hasPrefix("`") else { return nil }
            return Row(query: query, cells: cells)
        }
    }

    /// Everything in code marks or behind `felt query` that is meant as a query.
    static var queries: [String]? {
        guard let text else { return nil }
        let isQuery = { (piece: String) in
            (piece.contains(":") && !piece.hasSuffix(":") && !piece.contains("…")) || [" AND ", " OR ", "*", "\""].contains { piece.contains($0) }
        }
        let commands = text.components(separatedBy: "felt query '").dropFirst().compactMap { $0.components(separatedBy: "'").first }
        let fences = text.components(separatedBy: "```")
        let prose = stride(from: 0, to: fences.count, by: 2).map { fences[$0] }.joined()
        return commands + codes(in: prose).map { $0.replacingOccurrences(of: "\n", with: " ") }.filter { isQuery($0) && !$0.hasPrefix("felt ") && !["“…”", "@name", "\"…\"", "case.", "participant.", "voice.", "a NEAR/3p (* NOT b)", "NOT (a NEAR/3p b)"].contains($0) }
    }

    private static func codes(in text: String) -> [String] {
        let parts = text.components(separatedBy: "`")
        return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
    }
}
