import FeltModel
import FeltStore
import Testing

@testable import FeltExchange

@Suite("Codes of an import")
struct ImportedCodesTests {
    /// Takes a table in, and gives the paths that its rows found and the counts.
    private static func take(_ study: SmallStudy, _ rows: String...) throws -> (paths: [String: String], summary: StudyImport.Summary, faults: [Fault]) {
        var summary = StudyImport.Summary()
        var faults: [Fault] = []
        let ids = try study.write { draft, reader in
            try ImportedCodes(reader).take(Array((["path,description"] + rows).joined(separator: "\n").utf8), into: draft, summary: &summary, faults: &faults)
        }
        let tree = try study.study.read { try $0.codes() }
        return (ids.compactMapValues { tree.path(of: $0)?.text }, summary, faults)
    }

    @Test("make a tree whose upper levels need no rows of their own")
    func tree() throws {
        try SmallStudy.run { study in
            let (paths, summary, faults) = try Self.take(study, "a/b/c,Dypt", "a,Øverst", "d/b,")
            #expect(faults.isEmpty && summary.codes == 5 && summary.renamed == 0)
            #expect(paths == ["a": "a", "a/b": "a.b", "a/b/c": "a.b.c", "d": "d", "d/b": "d.b"])
            let tree = try study.study.read { try $0.codes() }
            let deep = try tree.code(typed: "a.b.c")
            #expect(deep.definition.nb == "Dypt" && deep.origin == .imported && deep.label.nb == "c")
        }
    }

    @Test("are the study's own where a path or label says so, and nothing is made twice")
    func known() throws {
        try SmallStudy.run { study in
            let (paths, summary, _) = try Self.take(study, "kultur,", "kultur/mot,", "Kultur/Mot og vilje,", "Kultur/ny,")
            #expect(paths == ["kultur": "kultur", "kultur/mot": "kultur.mot", "Kultur": "kultur", "Kultur/Mot og vilje": "kultur.mot", "Kultur/ny": "kultur.ny"])
            #expect(summary.codes == 1)
            let again = try Self.take(study, "Kultur/ny,", "kultur/ny,")
            #expect(again.summary.codes == 0 && again.paths["kultur/ny"] == "kultur.ny")
        }
    }

    @Test("get names that can be typed, each its own, and keep theirs as labels")
    func names() throws {
        try SmallStudy.run { study in
            let (paths, summary, _) = try Self.take(study, "\"Åpen, het!\",", "åpen het,", "?,", "!,", "文化,", "prosess!,")
            #expect(paths == ["Åpen, het!": "åpen-het", "åpen het": "åpen-het-2", "?": "x", "!": "x-2", "文化": "文化", "prosess!": "prosess-2"])
            #expect(summary.renamed == 5)
            let tree = try study.study.read { try $0.codes() }
            for (label, path) in paths { try #expect(tree.code(typed: path).label.nb == label) }
        }
    }
}
