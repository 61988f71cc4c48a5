import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltTestSupport
import Foundation
import Testing

@testable import FeltExchange

/// Projects of other programs that come by way of a colleague's study, and what of them is otherwise.
@Suite("Projects that come by way of a colleague's study")
struct RefiBetweenStudiesTests {
    private static func guid(_ project: Int, _ number: Int) -> String { "0000000\(project)-0000-4000-8000-0000000000\(number)" }

    /// One of two projects of another program; they have nothing in common.
    private static func file(_ project: Int, set: String = "Ledere", colour: String = "#FF0000", isCoded: Bool = true) -> [UInt8] {
        let coding = "<PlainTextSelection guid=\"\(guid(project, 50))\" startPosition=\"0\" endPosition=\"9\"><Coding guid=\"\(guid(project, 51))\" creatingUser=\"\(guid(project, 10))\" creationDateTime=\"2026-01-02T03:04:05Z\"><CodeRef targetGUID=\"\(guid(project, 30))\"/></Coding></PlainTextSelection>"
        return Array(
            """
            <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P\(project)" origin="Test 1">
            <Users><User guid="\(guid(project, 10))" name="Ada \(project)"/></Users>
            <CodeBook><Codes><Code guid="\(guid(project, 30))" name="Venting \(project)" isCodable="true" color="\(colour)"/></Codes></CodeBook>
            <Sources><TextSource guid="\(guid(project, 20))" name="Samtale \(project)" creatingUser="\(guid(project, 10))" creationDateTime="2026-01-02T03:04:05Z"><PlainTextContent>Vi ventet lenge på nummer \(project).</PlainTextContent>\(isCoded ? coding : "")</TextSource></Sources>
            <Sets><Set guid="\(guid(project, 81))" name="\(set)"><MemberSource targetGUID="\(guid(project, 20))"/></Set></Sets></Project>
            """.utf8)
    }

    /// The study's own file, with what only this program reads.
    private static func export(_ bench: RefiBench) throws -> [UInt8] {
        let path = bench.study.folder + "/ut-\(UInt64.random(in: .min ... .max)).qdpx"
        _ = try bench.study.read { try RefiExport.writeProject(of: ReleasedStudy(wholeOf: $0), folder: bench.study.folder, to: path, overwrite: true, sidecar: true) }
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private static func sets(_ bench: RefiBench) throws -> [String] {
        try bench.study.read { try $0.foreignMatter().filter { $0.element == "Set" }.compactMap { try RefiElement(xml: $0.xml ?? "")["name"] } }.sorted()
    }

    @Test("an older file of a colleague does not bring back what was kept before, and that is told")
    func older() throws {
        try SmallStudy.empty { colleague in
            try colleague.take(Self.file(1))
            let older = try Self.export(colleague)
            try colleague.take(Self.file(1, set: "Ledere og andre"))
            let newer = try Self.export(colleague)
            try SmallStudy.empty { here in
                try here.take(newer)
                let before = try here.everything()
                let answer = try here.take(older)
                #expect(answer.keptNewer == [.init(thing: .part, name: "Set \(Self.guid(1, 81))", aspects: [.part("name")])], "\(answer.keptNewer)")
                #expect(answer.isNothingNew && answer.gone.isEmpty && answer.report.counts[.newerHere] == 1)
                #expect(try here.everything() == before && Self.sets(here) == ["Ledere og andre"])
                #expect(try here.take(newer).isNothingNew)
            }
        }
    }

    @Test("one of two projects that came with a colleague's study takes nothing of the other away")
    func parts() throws {
        try SmallStudy.empty { colleague in
            for project in [1, 2] { try colleague.take(Self.file(project)) }
            try SmallStudy.empty { here in
                try here.take(Self.export(colleague))
                let before = (try here.codings(), try here.codes(), try Self.sets(here))
                #expect(before.0.count == 2 && before.2.count == 2)
                let answer = try here.take(Self.file(1, isCoded: false)) { $0.removesGone = true }
                #expect(answer.tallies.values.allSatisfy { $0.removed == 0 } && answer.report.counts[.goneOfStudy] == answer.gone.count && !answer.gone.isEmpty)
                #expect(try (here.codings(), here.codes(), Self.sets(here)) == before)
            }
        }
    }

    @Test("a project that came by itself still says what is gone, and takes it away where that is asked for")
    func alone() throws {
        try SmallStudy.empty { here in
            for project in [1, 2] { try here.take(Self.file(project)) }
            let answer = try here.take(Self.file(1, isCoded: false)) { $0.removesGone = true }
            #expect(answer[.coding] == .init(gone: 1, removed: 1) && answer.report.counts[.goneOfStudy] == nil)
            #expect(try here.codings().map { $0.contains("nummer") || $0.hasPrefix("samtale-2 ") } == [true])
        }
    }

    @Test("what of a thing is otherwise is said, and never what it says")
    func aspects() throws {
        try SmallStudy.empty { here in
            try here.take(Self.file(1))
            var text = String(decoding: Self.file(1, set: "Andre", colour: "#00FF00"), as: UTF8.self)
            for (from, to) in [("name=\"Venting 1\"", "name=\"Venting\""), ("name=\"Samtale 1\"", "name=\"Samtalen\""), ("endPosition=\"9\"", "endPosition=\"15\""), ("Ada 1", "Ada P")] {
                text = text.replacing(from, with: to)
            }
            let answer = try here.take(Array(text.utf8))
            let told = Dictionary(uniqueKeysWithValues: answer.changed.map { ($0.thing, $0.aspects.map(\.key)) })
            #expect(told == [.code: ["label", "colour"], .source: ["title"], .coding: ["place"], .researcher: ["name"], .part: ["part name"]], "\(told)")
            #expect(ChangedAspect.field(.colour).word(in: .nb) == "farge" && ChangedAspect.field(.parent).word(in: .en) == "place in the tree")
        }
    }
}
