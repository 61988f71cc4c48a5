import Foundation
import Testing

@testable import FeltCommands

/// That nothing of what people wrote in the chart goes away or changes hands in silence.
@Suite("Care for the chart")
struct ChartCareTests {
    /// A field of the cell that the tests write in.
    private static func first(_ bench: FeltBench, _ field: String) throws -> String? {
        let rows = try bench.felt("chart", "--format", "csv").rows()
        return rows.first { $0["case"] == "case1" && $0["code"] == "culture.risk" }?[field]
    }

    @Test("the same rating again keeps its reason; another loses it and says so")
    func reasons() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("rate", "case1", "culture.risk", "-1", "--because", "To sa det samme.")
            #expect(bench.felt("rate", "case1", "culture.risk", "-1").errors.contains("Nothing to change."))
            try #expect(Self.first(bench, "because") == "ida: To sa det samme.")
            try #expect(Self.first(bench, "raters") == "ida=-1")
            let changed = bench.felt("rate", "case1", "culture.risk", "-2")
            #expect(changed.errors.contains("The reason given for −1 went with it"))
            try #expect(Self.first(bench, "because") == "")
            bench.felt("undo")
            try #expect(Self.first(bench, "because") == "ida: To sa det samme.")
        }
    }

    @Test("whoever confirms a summary does not become its author")
    func author() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("summarise", "case1", "culture.risk", "--text", "Redd for det nye.", "--researcher", "ida")
            bench.felt("tag", "intervju", "culture.risk", "--quote", "for nytt")
            #expect(bench.felt("summarise", "case1", "culture.risk", "--confirm", "--researcher", "jon").code == 0)
            try #expect(Self.first(bench, "author") == "ida")
            bench.felt("summarise", "case1", "culture.risk", "--text", "Omskrevet.", "--researcher", "jon")
            try #expect(Self.first(bench, "author") == "jon")
        }
    }

    @Test("a summary of blanks is none")
    func blanks() throws {
        try FeltBench.runWithInterview { bench in
            #expect(bench.felt("summarise", "case1", "culture.risk", "--text", "  \n ").code == 1)
        }
    }

    @Test("a case stands in one group, and a code is one condition or the outcome")
    func groups() throws {
        try FeltBench.runWithInterview { bench in
            let groups = bench.felt("chart", "--distinguishing", "--high", "case1,case2", "--low", "case2")
            #expect(groups.code == 1 && groups.errors.contains("The case case2 is named twice."))
            bench.felt("rate", "case1", "culture.risk", "1", "--because", "x")
            for conditions in [["--conditions", "culture.risk", "--outcome", "culture.risk"], ["--conditions", "culture.risk,culture.risk"]] {
                let answer = bench.felt(["export", "qca"] + conditions)
                #expect(answer.code == 1 && answer.errors.contains("culture.risk is "))
            }
        }
    }

    @Test("what would be written as 0.5 is never written in silence")
    func half() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("rate", "case1", "culture.risk", "0", "--because", "x")
            for thresholds in ["-2,0.00004,2", "-100000,0.00001,100000"] {
                let answer = bench.felt("export", "qca", "--conditions", "culture.risk", "--thresholds=\(thresholds)")
                #expect(answer.code == 1 && answer.errors.contains("--half"), "\(thresholds): \(answer.output)")
            }
        }
    }

    @Test("a refused circle of saved queries leaves no trace in the journal")
    func circle() throws {
        try FeltBench.runWithInterview { bench in
            bench.felt("query", "save", "a1", "culture.risk")
            bench.felt("query", "save", "b1", "@a1 OR process.needs")
            bench.expectUnchanged {
                let answer = bench.felt("query", "save", "a1", "@b1", "--replace")
                #expect(answer.code == 1 && answer.errors.contains("@"))
            }
        }
    }
}
