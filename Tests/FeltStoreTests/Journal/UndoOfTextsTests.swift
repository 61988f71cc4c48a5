import FeltModel
@testable import FeltStore
import FeltText
import Testing

@Suite("Undo around a revised text")
struct UndoOfTextsTests {
    private static let newText = StoredText(trusted: Array("Kort.\n".utf8))

    /// Revises the small study's source; its codings lose their words.
    private static func revise(_ small: SmallStudy) throws {
        try small.study.act("revise") { draft, reader in
            let source = try #require(try reader.sources().first { $0.id == small.source })
            let new = NewSource(slug: source.slug, kind: source.kind, language: .nb, text: newText, normalisation: "utf-8", passages: [])
            try draft.revise(source, with: new, fates: try reader.codings(.init(source: source.id)).map { ($0, .lost) })
        }
    }

    private static func newest(_ study: Study) throws -> EntryID { try #require(try study.read { try $0.entries(limit: 1).first?.id }) }

    private static func undo(_ id: EntryID, _ study: Study) throws { _ = try study.undo(id, by: TrialStudy.founder) }

    @Test("brings text and codings back together")
    func together() throws {
        try TrialStudy.with { study in
            let small = try SmallStudy(study)
            let before = try TableDump(study)
            try Self.revise(small)
            #expect(try study.read { try $0.unanchoredCodings().count } == 2)
            try Self.undo(Self.newest(study), study)
            #expect(try TableDump(study) == before)
        }
    }

    @Test("does not take back a text on which has been coded since")
    func codedSince() throws {
        try TrialStudy.with { study in
            let small = try SmallStudy(study)
            try Self.revise(small)
            let revision = try Self.newest(study)
            try study.act("tag") { draft, _ in
                try draft.addCoding(source: small.source, range: TextRange(0..<4), in: Self.newText, code: small.risk, researcher: TrialStudy.founder)
            }
            let tag = try Self.newest(study)
            let error = #expect(throws: FeltError.self) { try Self.undo(revision, study) }
            #expect(error?.code == "undo-changed-since" && error?.hint?.contains("felt undo \(tag)") == true)
            #expect(try study.examine().findings.isEmpty)
            try Self.undo(tag, study)
            try Self.undo(revision, study)
            #expect(try study.examine().findings.isEmpty)
        }
    }

    @Test("does not bring a coding back into another text than the one it stood in")
    func removedBefore() throws {
        try TrialStudy.with { study in
            let small = try SmallStudy(study)
            try study.act("untag") { draft, _ in try draft.removeCoding(small.coding) }
            let untag = try Self.newest(study)
            try Self.revise(small)
            let revision = try Self.newest(study)
            let error = #expect(throws: FeltError.self) { try Self.undo(untag, study) }
            #expect(error?.code == "undo-changed-since" && error?.hint?.contains("felt undo \(revision)") == true)
            try Self.undo(revision, study)
            try Self.undo(untag, study)
            #expect(try study.read { try $0.codings().count } == 2)
            #expect(try study.examine().findings.isEmpty)
        }
    }
}
