import FeltAnalysis
import FeltExchange
import FeltTestSupport
import Foundation
import Testing

private let guide = PackageFolder.root().flatMap { try? String(contentsOf: $0.appending(path: "docs/agreement.md"), encoding: .utf8) }

@Suite("The guide to agreement", .enabled(if: guide != nil, "docs/agreement.md is not here"))
struct AgreementGuideTests {
    /// The blocks of code of a language, in order.
    private func blocks(_ language: String) throws -> [[UInt8]] {
        try #require(guide).components(separatedBy: "```\(language)\n").dropFirst().map { Array($0.components(separatedBy: "```")[0].utf8) }
    }

    @Test("its files can be read")
    func files() throws {
        let ratings = try RatingsFile.read(try #require(blocks("csv").first))
        #expect(ratings.coders.count == 3 && ratings.unitCount == 3 && !ratings.isComplete)
        #expect(try SpansFile(blocks("json")[0]).data.spans.count == 2)
        #expect(try ContinuaFile.read(blocks("json")[1]).continua[0].units.map(\.count) == [1, 2])
    }

    @Test("its example by hand is what we compute, to four decimals")
    func example() throws {
        let leaves = try FlatTree.leaves(AgreementTree.spans(try SpansFile(blocks("json")[0])))
        let rows = try #require(guide).split(separator: "\n").map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
        var compared = 0
        for row in rows where row.count == 3 && Double(row[2]) != nil {
            let name = row[0].trimmingCharacters(in: ["`"])
            let value = try #require(leaves["/char/per_code/dialogue/pairs/anna|bjørn/\(name)/value"] as? Double)
            #expect(String(format: "%.4f", value) == row[2], "\(name)")
            compared += 1
        }
        #expect(compared == 8)
        #expect(leaves["/span_f1/anna|bjørn/micro/overlap_1to1/f1"] as? Double == 1)
        #expect(leaves["/span_f1/anna|bjørn/micro/iou50_1to1/f1"] as? Double == 0)
    }

    @Test("it explains every reason for which there is no number")
    func reasons() throws {
        for reason in UndefinedReason.allCases { #expect(try #require(guide).contains("| `\(reason.rawValue)` |"), "\(reason.rawValue)") }
    }
}
