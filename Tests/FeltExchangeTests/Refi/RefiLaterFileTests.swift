import FeltContainers
import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltExchange

/// All that a later file may have otherwise, besides texts, codes and codings.
@Suite("What a later file of a project says otherwise")
struct RefiLaterFileTests {
    private static func guid(_ number: Int) -> String { "00000000-0000-4000-8000-0000000000\(number)" }

    private static let value = "<VariableValue><VariableRef targetGUID=\"\(guid(61))\"/><TextValue>leder</TextValue></VariableValue>"
    private static let reference = "<SourceRef targetGUID=\"\(guid(20))\"/>"
    private static let first = """
        <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Test 1">
        <Users><User guid="\(guid(10))" name="Ada" id="AL"/><User guid="\(guid(11))" name="Bo"/></Users>
        <CodeBook><Codes><Code guid="\(guid(30))" name="A" isCodable="true"/><Code guid="\(guid(31))" name="B" isCodable="true"/></Codes></CodeBook>
        <Variables><Variable guid="\(guid(61))" name="Rolle" typeOfVariable="Text"/></Variables>
        <Cases><Case guid="\(guid(40))" name="Kaia">\(value)\(reference)</Case></Cases>
        <Sources><TextSource guid="\(guid(20))" name="Samtale" creatingUser="\(guid(10))" creationDateTime="2026-01-02T03:04:05Z"><PlainTextContent>Vi ventet lenge.</PlainTextContent><PlainTextSelection guid="\(guid(50))" startPosition="0" endPosition="9"><Coding guid="\(guid(51))" creatingUser="\(guid(10))" creationDateTime="2026-01-02T03:04:05Z"><CodeRef targetGUID="\(guid(30))"/></Coding></PlainTextSelection>\(value)</TextSource></Sources>
        <Notes><Note guid="\(guid(70))" name="N" creatingUser="\(guid(10))" creationDateTime="2026-01-02T03:04:05Z"><PlainTextContent>Hvorfor?</PlainTextContent></Note></Notes>
        <Links><Link guid="\(guid(80))" direction="OneWay" originGUID="\(guid(30))" targetGUID="\(guid(31))" name="fører til"/></Links>
        <Sets><Set guid="\(guid(81))" name="Ledere"><MemberSource targetGUID="\(guid(20))"/></Set></Sets></Project>
        """

    private static func file(_ changes: (from: String, to: String)...) throws -> [UInt8] {
        Array(try changes.reduce(first) { text, change in
            try #require(text.contains(change.from), "\(change.from)")
            return text.replacing(change.from, with: change.to)
        }.utf8)
    }

    @Test("kept parts that are new or changed are counted and named; who wrote one last is no change")
    func parts() throws {
        try RefiBench.run { bench in
            try #expect(bench.take(Self.file())[.part] == .init())
            let answer = try bench.take(
                Self.file(
                    ("fører til", "hindrer"), ("name=\"Ledere\"", "name=\"Ledere og andre\""), ("id=\"AL\"", "id=\"AdL\""),
                    ("</Sets>", "<Set guid=\"\(Self.guid(82))\" name=\"Nytt\"/></Sets>")))
            #expect(answer[.part] == .init(new: 1, changed: 3))
            #expect(Set(answer.changed.map(\.name)) == ["Link \(Self.guid(80))", "Set \(Self.guid(81))", "User \(Self.guid(10))"])
            #expect(answer.standing["Set \(Self.guid(81))"] == "Ledere og andre" && answer.line == "1 part new, 3 parts changed")
            let stamped = String(decoding: try Self.file(), as: UTF8.self).replacing("<Link ", with: "<Link modifyingUser=\"\(Self.guid(10))\" modifiedDateTime=\"2026-02-02T03:04:05Z\" ")
            try bench.take(Self.file())
            #expect(try bench.take(Array(stamped.replacing("modifyingUser=\"\(Self.guid(10))\" modifiedDateTime=\"2026-02-02T03:04:05Z\" direction", with: "direction").utf8)).isNothingNew)
        }
    }

    @Test("values, the case of a source and its date that are gone are told, and go where that is asked for")
    func values() throws {
        try RefiBench.run { bench in
            try bench.take(Self.file())
            let before = try bench.sources()
            let lacking = try Self.file((Self.value, ""), (Self.reference, ""))
            let told = try bench.take(lacking)
            #expect(told[.value] == .init(gone: 3) && told.isNothingNew)
            #expect(told.gone.map(\.name) == ["kaia: rolle", "samtale: rolle", "samtale: case"], "\(told.gone)")
            #expect(try bench.sources() == before)
            let removed = try bench.take(lacking) { $0.removesGone = true }
            #expect(removed[.value] == .init(gone: 3, removed: 3))
            #expect(try bench.sources().filter { $0.contains("leder") }.isEmpty)
            #expect(try bench.take(lacking)[.value] == .init())
            _ = try bench.study.undo(nil, by: bench.small.ida.id)
            #expect(try bench.sources() == before)
        }
    }

    @Test("a value that was given here after the file came is not gone from it")
    func own() throws {
        try RefiBench.run { bench in
            try bench.take(Self.file())
            try bench.small.write { draft, reader in _ = try draft.setAttributes([Attribute(name: "rolle", value: "leder"), Attribute(name: "år", value: "3")], of: #require(try reader.sources().first).id) }
            #expect(try bench.take(Self.file())[.value] == .init())
        }
    }

    @Test("other times, authors and orders are told, and stop a strict import; they stay as they are here")
    func told() throws {
        try RefiBench.run { bench in
            try bench.take(Self.file())
            let before = try bench.everything()
            let codes = ("<Code guid=\"\(Self.guid(30))\" name=\"A\" isCodable=\"true\"/><Code guid=\"\(Self.guid(31))\" name=\"B\" isCodable=\"true\"/>", "<Code guid=\"\(Self.guid(31))\" name=\"B\" isCodable=\"true\"/><Code guid=\"\(Self.guid(30))\" name=\"A\" isCodable=\"true\"/>")
            let other = try Self.file(
                ("<Coding guid=\"\(Self.guid(51))\" creatingUser=\"\(Self.guid(10))\" creationDateTime=\"2026-01-02", "<Coding guid=\"\(Self.guid(51))\" creatingUser=\"\(Self.guid(10))\" creationDateTime=\"2026-01-03"),
                ("name=\"N\" creatingUser=\"\(Self.guid(10))\"", "name=\"N\" creatingUser=\"\(Self.guid(11))\""), (codes.0, codes.1))
            let answer = try bench.take(other)
            #expect([.otherTimes, .otherAuthors, .codeOrder].map { answer.report.counts[$0] } == [1, 1, 1] && answer.isNothingNew)
            #expect(try bench.everything() == before)
            let error = #expect(throws: FeltError.self) { try bench.take(other) { $0.isStrict = true } }
            #expect(error?.code == "import-loss" && error?.context["losses"] == "3")
        }
    }

    @Test("a stage comes in where the case has no course, and is told where it has one")
    func stages() throws {
        try RefiBench.run { bench in
            let unit = try bench.small.write { draft, reader in
                let unit = try #require(try reader.cases().first)
                var new = unit
                new.stage = "S1"
                try draft.change(unit, to: new)
                return unit.id
            }
            let out = try bench.export()
            func changed() throws -> [UInt8] {
                let container = try RefiContainer(ZipReader(out))
                let text = String(decoding: try container.projectFile(), as: UTF8.self)
                try #require(text.contains("<TextValue>S1<"))
                return Array(text.replacing("<TextValue>S1<", with: "<TextValue>S2<").utf8)
            }
            let answer = try bench.take(changed())
            #expect(answer[.caseStudy].changed == 1 && answer.report.counts[.stages] == nil)
            #expect(try bench.study.read { try $0.cases() }.first { $0.id == unit }?.stage == "S2")
            _ = try bench.study.undo(nil, by: bench.small.ida.id)
        }
    }

    @Test("a description and a colour that a code was given here after the file came are not gone from it, and stay")
    func describedHere() throws {
        try RefiBench.run { bench in
            try bench.take(Self.file())
            try bench.small.write { draft, reader in
                let old = try #require(try reader.codes().codes.first { $0.label.nb == "A" })
                var new = old
                (new.definition.nb, new.colour) = ("Vår egen", "#FF0000")
                try draft.change(old, to: new)
            }
            let before = try bench.codes()
            let answer = try bench.take(Self.file()) { $0.removesGone = true }
            #expect(answer.gone.isEmpty && answer.keptNewer.map(\.thing) == [.code], "\(answer.gone) \(answer.keptNewer)")
            #expect(try bench.codes() == before)
        }
    }
}
