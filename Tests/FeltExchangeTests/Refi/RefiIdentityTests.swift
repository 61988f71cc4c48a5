import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltExchange

/// That things are what they were when they come again, by whatever way.
@Suite("What comes again is what it was")
struct RefiIdentityTests {
    private static func guid(_ number: Int) -> String { "00000000-0000-4000-8000-0000000000\(number)" }

    private static func file(
        _ name: String = "Tillit", colour: String = "#FF0000", modified: String? = nil, description: String? = nil, sources: String = "", code: Int = 30
    ) -> [UInt8] {
        let stamp = modified.map { " modifyingUserGUID=\"\(guid(10))\" modifiedDateTime=\"\($0)\"" } ?? ""
        return Array(
            """
            <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Test 1"\(stamp)>
            <Users><User guid="\(guid(10))" name="Ada"/></Users>
            <CodeBook><Codes><Code guid="\(guid(code))" name="\(name)" isCodable="true" color="\(colour)"/></Codes></CodeBook>
            <Variables><Variable guid="\(guid(60))" name="Alder" typeOfVariable="Integer"><Description>i år</Description></Variable></Variables>
            <Sources><TextSource guid="\(guid(20))" name="Samtale"><PlainTextContent>Vi ventet lenge.</PlainTextContent>
            <PlainTextSelection guid="\(guid(50))" startPosition="0" endPosition="9"><Coding guid="\(guid(51))" creationDateTime="2026-01-02T03:04:05Z"><CodeRef targetGUID="\(guid(code))"/></Coding></PlainTextSelection>
            <VariableValue><VariableRef targetGUID="\(guid(60))"/><IntegerValue>36</IntegerValue></VariableValue></TextSource>\(sources)</Sources>
            \(description.map { "<Description>\($0)</Description>" } ?? "")</Project>
            """.utf8)
    }

    private static func export(_ bench: RefiBench) throws -> [UInt8] {
        let path = bench.study.folder + "/ut-\(UInt64.random(in: .min ... .max)).qdpx"
        _ = try bench.study.read { try RefiExport.writeProject(of: .init(wholeOf: $0), folder: bench.study.folder, to: path, overwrite: true, sidecar: true) }
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test("variables of another program keep their types, names and GUIDs through a colleague's study, and are not there twice")
    func variables() throws {
        try SmallStudy.empty { first in
            try first.take(Self.file())
            let out = try Self.export(first)
            try SmallStudy.empty { second in
                for round in 0..<2 {
                    let answer = try second.take(out)
                    #expect(answer.gone.isEmpty && answer.isNothingNew == (round == 1), "round \(round): \(answer.gone) \(answer.tallies)")
                    let known = try second.exported().variables.filter { $0.name.lowercased() == "alder" }
                    #expect(known.map(\.kind) == [.integer] && known.map(\.name) == ["Alder"] && known.first?.description == "i år", "round \(round): \(known)")
                    #expect(known.first?.guid == RefiGUID(Self.guid(60)))
                }
                try #expect(first.take(Self.export(second)).isNothingNew)
            }
        }
    }

    @Test("a code that is only called by the short name of one here, or by its other label, renames nothing, whichever time it comes", arguments: ["kultur", "Culture"])
    func calledSo(name: String) throws {
        try RefiBench.run { bench in
            try bench.small.write { draft, reader in
                let old = try #require(try reader.codes().codes.first { $0.slug.text == "kultur" })
                var new = old
                (new.label.en, new.colour) = ("Culture", "#FF0000")
                try draft.change(old, to: new)
            }
            let before = try bench.codes()
            for round in 0..<3 {
                let answer = try bench.take(Self.file(name))
                #expect(answer.gone.isEmpty && answer[.code].changed == 0, "round \(round): \(answer.gone) \(answer.changed)")
                #expect(try bench.codes() == before)
            }
        }
    }

    @Test("a file of another program that says it is older than one that came changes nothing that is known")
    func older() throws {
        try SmallStudy.empty { bench in
            try bench.take(Self.file("Mistillit", colour: "#00FF00", modified: "2026-03-02T10:00:00Z"))
            let before = try bench.everything()
            let answer = try bench.take(Self.file("Tillit", modified: "2025-03-02T10:00:00Z"))
            #expect(answer.keptNewer == [.init(thing: .code, name: "mistillit", aspects: [.field(.label), .field(.colour)])] && answer.isNothingNew, "\(answer.keptNewer)")
            #expect(try bench.everything() == before)
            let newer = try bench.take(Self.file("Tillit", modified: "2026-03-03T10:00:00Z"))
            #expect(newer[.code].changed == 1 && newer.keptNewer.isEmpty)
        }
    }

    @Test("nor does it bring another text, which would cut what stands in the one that is here")
    func olderText() throws {
        try SmallStudy.empty { bench in
            func file(_ words: String, _ modified: String) -> [UInt8] {
                Array(String(decoding: Self.file(modified: modified), as: UTF8.self).replacing("Vi ventet lenge.", with: words).utf8)
            }
            try bench.take(file("Vi ventet lenge på dem.", "2026-03-02T10:00:00Z"))
            let before = try bench.codings()
            let answer = try bench.take(file("Ventet de?", "2025-03-02T10:00:00Z"))
            #expect(answer[.source].changed == 0 && answer.report.counts[.olderFile] == 1, "\(answer.changed)")
            #expect(try bench.codings() == before && bench.study.read { reader in try reader.text(of: reader.sources()[0].id).string } == "Vi ventet lenge på dem.")
        }
    }

    @Test("a variable of another program with a name that this one has, too, is none of its facts, whatever way it comes", arguments: ["kind", "language", "stage", "case", "date"])
    func factNames(name: String) throws {
        try SmallStudy.empty { first in
            let text = String(decoding: Self.file(), as: UTF8.self).replacing("name=\"Alder\"", with: "name=\"\(name)\"").replacing("\"Integer\"", with: "\"Text\"").replacing("<IntegerValue>36</IntegerValue>", with: "<TextValue>bilde</TextValue>")
            try first.take(Array(text.utf8))
            let before = try first.sources()
            try SmallStudy.empty { second in
                try second.take(Self.export(first))
                for _ in 0..<2 {
                    _ = try first.take(Self.export(second))
                    try #expect(first.sources() == before)
                    _ = try second.take(Self.export(first))
                }
            }
        }
    }

    @Test("descriptions of two projects stay two, beside a notice of the study's own, too", arguments: [false, true])
    func descriptions(hasNotice: Bool) throws {
        try SmallStudy.empty { bench in
            if hasNotice {
                try bench.small.write { draft, reader in
                    let row = try #require(try reader.rows(of: "study").first)
                    try draft.put(EntityRow(entity: "study", id: row.id, fields: ["notice": .words("Vårt")]))
                }
            }
            let other = String(decoding: Self.file(description: "Andre prosjekt"), as: UTF8.self).replacing("00000000-0000", with: "11111111-0000").replacing("Samtale", with: "Annet")
                .replacing("Vi ventet lenge", with: "Hun svarte til slutt")
            try bench.take(Self.file(description: "Første prosjekt"))
            try bench.take(Array(other.utf8))
            let memos = try bench.memos()
            #expect(memos.count { $0.contains("prosjekt") } == 2, "\(memos)")
            let out = try bench.exported()
            let told = [out.description] + out.notes.map { $0.text?.string }
            #expect(Set(told.compactMap(\.self)) == Set(["Første prosjekt", "Andre prosjekt"] + (hasNotice ? ["Vårt"] : [])), "\(told)")
            let own = try bench.take(bench.export()) { $0.removesGone = true }
            #expect(own.isNothingNew, "\(own.changed) \(own.tallies)")
            let again = try bench.take(Self.file(description: "Første prosjekt"))
            #expect(again.isNothingNew, "\(again.changed) \(again.tallies)")
        }
    }

    @Test("a note that two texts refer to stays on the one that it is on here")
    func sharedNote() throws {
        try SmallStudy.empty { bench in
            let note = "<NoteRef targetGUID=\"\(Self.guid(70))\"/>"
            let second = "<TextSource guid=\"\(Self.guid(21))\" name=\"Annen\"><PlainTextContent>Noe annet.</PlainTextContent>\(note)</TextSource>"
            var text = String(decoding: Self.file(sources: second), as: UTF8.self)
            text = text.replacing("</IntegerValue></VariableValue></TextSource>", with: "</IntegerValue></VariableValue>\(note)</TextSource>")
            text = text.replacing("</Project>", with: "<Notes><Note guid=\"\(Self.guid(70))\" name=\"N\"><PlainTextContent>Felles.</PlainTextContent></Note></Notes></Project>")
            try bench.take(Array(text.replacing(/<Description><\/Description>/, with: "").utf8))
            let before = try bench.memos()
            #expect(before.contains("source samtale ida: Felles.") || before.contains { $0.hasPrefix("source samtale ") }, "\(before)")
            // The texts stand in another order.
            let (start, end) = (try #require(text.range(of: "<TextSource guid=\"\(Self.guid(21))\"")), try #require(text.range(of: "</Sources>")))
            let moved = String(text[start.lowerBound..<end.lowerBound])
            let turned = text.replacing(moved, with: "").replacing("<Sources>", with: "<Sources>\(moved)")
            #expect(try bench.take(Array(turned.utf8))[.memo].changed == 0)
            #expect(try bench.memos() == before)
        }
    }

    @Test("the thousandths of seconds stay where another program's pictures are coded, too")
    func thousandths() throws {
        try SmallStudy.empty { first in
            let picture = "<PictureSource guid=\"\(Self.guid(22))\" name=\"Bilde\"><PictureSelection guid=\"\(Self.guid(52))\" firstX=\"1\" firstY=\"1\" secondX=\"5\" secondY=\"5\"><Coding guid=\"\(Self.guid(53))\"><CodeRef targetGUID=\"\(Self.guid(30))\"/></Coding></PictureSelection></PictureSource>"
            try first.take(Self.file(sources: picture))
            try first.small.write { draft, reader in
                let source = try #require(try reader.sources().first { $0.slug.text == "samtale" })
                let text = try reader.text(of: source.id)
                _ = try draft.addCodings([(range: TextRange(3..<9), code: try reader.codes().codes[0].id, researcher: try reader.researchers()[0].id, facets: [], createdAt: "2026-01-02T03:04:05.678Z")], to: source.id, in: text)
            }
            let out = try Self.export(first)
            try SmallStudy.empty { second in
                try second.take(out)
                #expect(try second.study.read { try $0.codings().map(\.createdAt) }.contains("2026-01-02T03:04:05.678Z"))
            }
        }
    }
}
