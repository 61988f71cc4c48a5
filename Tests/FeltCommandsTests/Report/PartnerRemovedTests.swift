import Foundation
import Testing

/// What was said or flagged in a source is nobody's to tell when the source is gone.
@Suite("What stood in a source that was taken out is still kept from partners")
struct PartnerRemovedTests {
    private static let said = "Vi tør ikke si det til ledelsen før sommeren er over"

    /// A note in which something was said and something flagged, and a case whose needs and risks repeat them.
    private static func run(_ kind: String = "interview", _ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            let text = "Vi snakket. \(said). [Prisen er fire tusen kroner]{.culture.risk flag=competition-sensitive}."
            try bench.add("samtale.md", "---\nkind: \(kind)\ncase: case1\ndate: 2025-03-01\n---\n\n\(text)\n", "--accept-warnings")
            bench.felt("case", "edit", "case1", "--need", "Noen sa at vi tør ikke si det til ledelsen før sommeren", "--risk", "Den koster fire tusen kroner", "--quiet")
            try body(bench)
        }
    }

    private static func page(_ bench: FeltBench, _ more: String...) -> String { bench.felt(["report", "case", "case1"] + more).output }

    /// The entry in which a note was taken in.
    private static func added(_ bench: FeltBench) throws -> String {
        try #require(try bench.felt("history", "--format", "csv").rows().first { $0["action"] == "add" }?["entry"])
    }

    @Test("after an undo, and after one of an undo", arguments: ["interview", "workshop", "document"])
    func undone(kind: String) throws {
        try Self.run(kind) { bench in
            let isHeld = { (page: String) in !page.contains("ledelsen") && !page.contains("fire tusen") && page.contains("(Teksten holdes tilbake.)") }
            #expect(isHeld(Self.page(bench)))
            let undo = bench.felt("undo", try Self.added(bench))
            #expect(undo.code == 0, "\(undo)")
            #expect(bench.felt("list", "sources", "--format", "csv").output.contains("samtale") == false)
            #expect(isHeld(Self.page(bench)), "\(Self.page(bench))")
            // The team reads what its leads wrote.
            #expect(Self.page(bench, "--for", "team").contains("fire tusen"))
        }
    }

    @Test("a flag that was taken away before its source was holds, too")
    func untagged() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("samtale.md", "---\nkind: interview\ncase: case1\ndate: 2025-03-01\n---\n\nPrisen er fire tusen kroner.\n", "--accept-warnings")
            bench.felt("case", "edit", "case1", "--risk", "Den koster fire tusen kroner", "--quiet")
            #expect(bench.felt("tag", "samtale", "--quote", "Prisen er fire tusen kroner", "culture.risk", "--set", "flag=competition-sensitive").code == 0)
            #expect(!Self.page(bench).contains("fire tusen"))
            #expect(bench.felt("undo").code == 0)
            // A mark that was taken away while its words stood there was a mistake.
            #expect(Self.page(bench).contains("fire tusen"))
            #expect(bench.felt("undo", try Self.added(bench)).code == 0)
            #expect(!Self.page(bench).contains("fire tusen"))
        }
    }

    @Test("a text that is back says itself what is flagged in it")
    func back() throws {
        try Self.run("workshop") { bench in
            #expect(bench.felt("undo", try Self.added(bench)).code == 0)
            try bench.add("samtale.md", "---\nkind: workshop\ncase: case1\ndate: 2025-03-01\n---\n\nVi snakket. \(Self.said). Prisen er fire tusen kroner.\n", "--accept-warnings")
            let page = Self.page(bench)
            #expect(page.contains("fire tusen") && !page.contains("ledelsen"), "\(page)")
            // Another text under the same name does not say it.
            bench.felt("undo")
            try bench.add("samtale.md", "---\nkind: workshop\ncase: case1\ndate: 2025-03-01\n---\n\nNoe annet.\n", "--accept-warnings")
            #expect(!Self.page(bench).contains("fire tusen"))
        }
    }

    @Test("words of a note of a cycle are the researcher's own where they are nobody's speech")
    func cycle() throws {
        try FeltBench.runInStudy { bench in
            try bench.add("syklus.md", "---\nkind: cycle\ncase: case1\ndate: 2025-03-01\n---\n\nVi vil finne ut hvordan natten kan bli roligere for alle.\n\nP01: Jeg sover aldri en hel natt hjemme hos meg selv.\n", "--accept-warnings")
            bench.felt("case", "edit", "case1", "--need", "Vi vil finne ut hvordan natten kan bli roligere for alle", "--risk", "Jeg sover aldri en hel natt hjemme", "--quiet")
            let before = Self.page(bench)
            #expect(before.contains("natten kan bli roligere") && !before.contains("sover aldri"))
            #expect(bench.felt("undo", try Self.added(bench)).code == 0)
            let after = Self.page(bench)
            #expect(after.contains("natten kan bli roligere") && !after.contains("sover aldri"), "\(after)")
        }
    }
}
