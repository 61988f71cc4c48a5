import FeltIngest
import FeltModel
import FeltStore
import FeltText
import Testing

@testable import FeltExchange

@Suite("Taking documents into a study")
struct SourceIntakeTests {
    private static func document(_ file: String, _ text: String) throws -> SourceIntake.Document {
        .init(file: file, content: try DocumentReader().read(Array(text.utf8), named: file))
    }

    private static func take(_ study: SmallStudy, _ documents: [SourceIntake.Document], given: SourceIntake.Given = .init()) throws -> [SourceIntake.Result] {
        try study.write { draft, reader in try SourceIntake(reader, acting: study.ida, given: given).take(documents, into: draft) }
    }

    @Test("gives what became of each, in order, with code points, passages and codings counted")
    func results() throws {
        try SmallStudy.run { study in
            let results = try Self.take(study, [
                try Self.document("b.md", "---\nkind: intervju\ncase: case2\ndate: 2026-01-05\n---\n\nINT: Å 👍?\n\nINF: [Ja]{.mot .prosess retning=fremmer}."),
                try Self.document("a.txt", "Linje\r\nto"), try Self.document("c.txt", "Linje\r\nto"),
            ])
            #expect(results.map { "\($0.slug) \($0.kind) \($0.caseName ?? "-") \($0.date ?? "-") \($0.characters) \($0.passages) \($0.codings) \($0.normalisation) \($0.twin ?? "-")" } == [
                "b interview case2 2026-01-05 19 2 2 utf-8 -", "a document - - 8 1 0 utf-8 crlf:1 -", "a  - - 0 0 0  a",
            ])
            #expect(SourceIntake.line(results) == "add b, a with 2 codings")
            #expect(SourceIntake.line(Array(results[1...])) == "add a")
        }
    }

    @Test("finds every fault of every document before it writes anything")
    func faults() throws {
        try SmallStudy.run { study in
            let before = try study.study.read { try $0.counts().map(\.count) }
            let documents = try [Self.document("god.txt", "Tekst."), Self.document("a.md", "---\ncase: x\n---\n\n[en]{.y z=1 by=q}"), Self.document("b.md", "[en]{.mot retning=z}")]
            let error = #expect(throws: FaultList.self) { try Self.take(study, documents) }
            #expect(error?.faults.map { "\($0.file):\($0.line):\($0.column) \($0.code)" } == [
                "b.md:1:6 facet-value-unknown", "a.md:2:7 case-unknown", "a.md:5:6 code-unknown", "a.md:5:6 facet-unknown", "a.md:5:6 researcher-unknown",
            ])
            try #expect(study.study.read { try $0.counts().map(\.count) } == before)
        }
    }

    @Test("keeps the bytes of a file only where the text is not the file, and hints a name that is free")
    func originals() throws {
        try SmallStudy.run { study in
            _ = try Self.take(study, [Self.document("a.txt", "Ren."), Self.document("a-2.txt", "Uren.\r\n")])
            try study.study.read { reader in
                try #expect(reader.source(withOriginal: Array("Uren.\r\n".utf8))?.slug.text == "a-2")
                try #expect(reader.source(withOriginal: Array("Ren.".utf8))?.slug.text == "a")
                try #expect(reader.source(withOriginal: Array("Uren.\n".utf8)) == nil)
            }
            let error = #expect(throws: FaultList.self) { try Self.take(study, [try Self.document("a.txt", "Noe annet.")]) }
            #expect(error?.faults.map(\.hint) == ["Give this one a name of its own: felt add a.txt --name a-3. For a new text of the same note: felt revise a a.txt"])
        }
    }

    @Test("refuses what was given and cannot be, before it looks at any document", arguments: ["case-unknown", "date-invalid", "slug-invalid"])
    func given(code: String) throws {
        try SmallStudy.run { study in
            var given = SourceIntake.Given()
            switch code {
            case "case-unknown": given.caseName = "x"
            case "date-invalid": given.date = "2026-02-30"
            default: given.name = "A b"
            }
            let error = #expect(throws: FeltError.self) { try Self.take(study, [], given: given) }
            #expect(error?.code == code)
        }
    }
}
