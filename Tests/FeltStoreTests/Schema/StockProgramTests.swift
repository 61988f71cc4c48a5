import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

private let stockProgram = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3", "/opt/homebrew/bin/sqlite3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

@Suite("A study opened in the stock sqlite3 program", .enabled(if: stockProgram != nil, "needs sqlite3"))
struct StockProgramTests {
    /// What the program prints for statements on a study, its columns parted by bars.
    private func ask(_ sql: String, _ study: Study) throws -> String {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: stockProgram ?? "")
        process.arguments = ["-readonly", "-batch", "-bail", "-list", study.folder + "/" + Study.fileName, sql]
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // The answers are shorter than a pipe.
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        let complaint = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && complaint.isEmpty, "\(complaint)")
        return text
    }

    @Test("shows codings with the words they stand on")
    func codedSegment() throws {
        try SmallStudy.with { small in
            let answer = try ask("SELECT source, caseSlug, kind, date, researcher, code, startByte, endByte, quote FROM codedSegment ORDER BY startByte", small.study)
            let ranges = SmallStudy.text.ranges
            #expect(answer == """
                intervju-1||interview|2026-02-11|kari|culture.risk|\(ranges[1].start.value)|\(ranges[1].end.value)|Vi turte ikke spørre markedet.
                intervju-1||interview|2026-02-11|kari|culture.risk|\(ranges[3].start.value)|\(ranges[3].end.value)|anskaffelsen

                """)
        }
    }

    @Test("shows codes with their paths, and sources with their texts")
    func pathsAndTexts() throws {
        try SmallStudy.with { small in
            let paths = try ask("SELECT path, depth, labelNb FROM codePath ORDER BY path", small.study)
            let text = try ask("SELECT text FROM sourceText WHERE source = 'intervju-1'", small.study)
            #expect(paths == "culture|0|Kultur\nculture.risk|1|Risiko\n")
            #expect(text == SmallStudy.text.string + "\n")
        }
    }

    @Test("reads every table and every view of ours")
    func everything() throws {
        try SmallStudy.with { small in
            let isOurs = "type IN ('table', 'view') AND name NOT LIKE 'search_%' AND name NOT LIKE 'sqlite_%'"
            let names = try ask("SELECT name FROM sqlite_schema WHERE \(isOurs) ORDER BY name", small.study)
            let list = names.split(separator: "\n")
            #expect(list.count > 18)
            let sums = list.map { "SELECT '\($0)', count(*) > 0 FROM \($0);" }.joined(separator: " ")
            let empty = try ask(sums, small.study).split(separator: "\n").filter { $0.hasSuffix("|0") }
            // The small study has no fieldwork in it, and nothing of other programs.
            let fieldwork = EntityCatalogue.fieldwork.map { $0.name + "|0" }
            let exchange = EntityCatalogue.exchange.map { $0.name + "|0" }
            #expect(Set(empty.map(String.init)) == Set(["conflict|0", "passageText_en|0", "summary|0", "rating|0", "savedQuery|0", "exportRecord|0", "setting|0", "settlement|0"] + fieldwork + exchange))
        }
    }

    @Test("finds every reference whole, and what kind of file it is")
    func integrity() throws {
        try SmallStudy.with { small in
            let answer = try ask("PRAGMA foreign_key_check; PRAGMA application_id; PRAGMA user_version", small.study)
            #expect(answer == "1178946644\n2\n")
        }
    }
}
