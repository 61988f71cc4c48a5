import FeltContainers
import FeltModel
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltExchange

@Suite("The ways of other programs")
struct RefiImportProgramsTests {
    private static func guid(_ number: Int) -> String { "00000000-0000-4000-8000-0000000000\(number)" }
    private static let stamp = "creatingUser=\"\(guid(10))\" creationDateTime=\"2026-01-02T03:04:05Z\""

    private static func coding(_ number: Int, _ code: Int, by user: Int? = 10) -> String {
        "<Coding guid=\"\(guid(number))\" \(user.map { "creatingUser=\"\(guid($0))\" " } ?? "")creationDateTime=\"2026-01-02T03:04:05Z\"><CodeRef targetGUID=\"\(guid(code))\"/></Coding>"
    }

    private static func project(_ body: String, origin: String = "Test 1", codes: String = "<Code guid=\"\(guid(30))\" name=\"A\" isCodable=\"true\"/>") -> [UInt8] {
        Array(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"P\" origin=\"\(origin)\" basePath=\"C:/data\"><Users><User guid=\"\(guid(10))\" name=\"Ada\"/><User guid=\"\(guid(11))\" name=\"Bo\"/></Users><CodeBook><Codes>\(codes)</Codes></CodeBook>\(body)</Project>".utf8)
    }

    /// Takes a file in twice, and what comes of it once; everything must be sound and nothing new.
    private static func settle(_ bench: RefiBench, _ bytes: [UInt8]) throws {
        let out = try bench.export()
        let verdict = try RefiConformance.check(out)
        #expect(verdict.isSound, "\(verdict.faults.filter { $0.severity == .error }.map(\.text))")
        for again in [bytes, out] {
            let answer = try bench.take(again)
            let new = answer.tallies.filter { $0.value.new + $0.value.changed > 0 }.map { "\($0.key) \($0.value)" }
            #expect(new == [], "\(answer.changed)")
            #expect(answer.gone.map(\.name) == [])
        }
        #expect(try bench.study.examine().findings.isEmpty)
    }

    @Test("NVivo: a case and a code of one GUID, passages coded to the case, and coders apart from those who marked the passage")
    func caseCode() throws {
        let codes = "<Code guid=\"\(Self.guid(30))\" name=\"A\" isCodable=\"true\"/><Code guid=\"\(Self.guid(40))\" name=\"Kari\" isCodable=\"true\"/>"
        let bytes = Self.project(
            """
            <Cases><Case guid="\(Self.guid(40))" name="Kari"><SourceRef targetGUID="\(Self.guid(20))"/></Case></Cases>
            <Sources><TextSource guid="\(Self.guid(20))" name="T" \(Self.stamp)><PlainTextContent>Vi ventet lenge.</PlainTextContent>\
            <PlainTextSelection guid="\(Self.guid(21))" name="" startPosition="0" endPosition="9" \(Self.stamp)>\(Self.coding(22, 40))</PlainTextSelection>\
            <PlainTextSelection guid="\(Self.guid(23))" name="" startPosition="0" endPosition="9" \(Self.stamp)>\(Self.coding(24, 30, by: 11))</PlainTextSelection>\
            <PlainTextSelection guid="\(Self.guid(25))" name="" startPosition="0" endPosition="9" \(Self.stamp)>\(Self.coding(26, 30, by: nil))</PlainTextSelection></TextSource></Sources>
            """, origin: "NVivo for Windows 12.6", codes: codes)
        try RefiBench.run { bench in
            let answer = try bench.take(bytes)
            #expect(answer.report.counts[.caseCodes] == 1 && answer.report.counts[.casePassages] == 1)
            let codings = try bench.codings().map { String($0.prefix { $0 != "2" }) }
            #expect(codings == ["t a ada [] «Vi ventet» ", "t a bo [] «Vi ventet» ", "t kari ada [] «Vi ventet» "])
            #expect(try bench.sources().contains { $0.hasPrefix("t T document nb - kari ada") })
            try Self.settle(bench, bytes)
            let back = try bench.exported()
            #expect(back.sources[0].text?.selections.map(\.guid.text).sorted() == [21, 23, 25].map { Self.guid($0) })
            #expect(back.sources[0].text?.selections.allSatisfy { $0.stamp.creator?.text == Self.guid(10) } == true)
            #expect(back.cases.first { $0.name == "Kari" }?.selections.map(\.text) == [Self.guid(21)])
        }
    }

    @Test("a memo with codes in it is a source of the kind memo, and a memo again in an export")
    func codedMemo() throws {
        let bytes = Self.project(
            """
            <Sources><TextSource guid="\(Self.guid(20))" name="T" \(Self.stamp)><PlainTextContent>Noe</PlainTextContent><NoteRef targetGUID="\(Self.guid(50))"/></TextSource></Sources>
            <Notes><Note guid="\(Self.guid(50))" name="N" \(Self.stamp)><PlainTextContent>Dette er viktig.</PlainTextContent>\
            <PlainTextSelection guid="\(Self.guid(51))" startPosition="9" endPosition="15" \(Self.stamp)>\(Self.coding(52, 30))</PlainTextSelection></Note></Notes>
            """)
        try RefiBench.run { bench in
            #expect(try bench.take(bytes).report.counts[.codedMemos] == 1)
            #expect(try bench.codings().contains { $0.hasPrefix("n a ada [] «viktig»") } && bench.sources().contains { $0.hasPrefix("n N memo") })
            try Self.settle(bench, bytes)
            let back = try bench.exported()
            #expect(back.notes.count == 1 && back.notes[0].selections.count == 1 && back.sources.count == 1 && back.sources[0].notes.map(\.text) == [Self.guid(50)])
        }
    }

    @Test("ATLAS.ti: a transcript beside a source of the same words is one source, with the codings of both")
    func transcriptTwin() throws {
        let sources = """
            <Sources><TextSource guid="\(Self.guid(20))" name="T" plainTextPath="internal://t.txt" \(Self.stamp)>\
            <PlainTextSelection guid="\(Self.guid(21))" startPosition="0" endPosition="4" \(Self.stamp)>\(Self.coding(22, 30))</PlainTextSelection></TextSource>
            <AudioSource guid="\(Self.guid(60))" name="Lyd" path="relative:///lyd.m4a" \(Self.stamp)><Transcript guid="\(Self.guid(61))" plainTextPath="internal://t.txt" \(Self.stamp)>\
            <SyncPoint guid="\(Self.guid(62))" timeStamp="0" position="5"/><SyncPoint guid="\(Self.guid(63))" timeStamp="900" position="8"/>\
            <TranscriptSelection guid="\(Self.guid(64))" fromSyncPoint="\(Self.guid(62))" toSyncPoint="\(Self.guid(63))" \(Self.stamp)>\(Self.coding(65, 30))</TranscriptSelection></Transcript></AudioSource></Sources>
            """
        var writer = ZipWriter()
        writer.add("project.qde", Self.project(sources, origin: "ATLAS.ti 23"))
        writer.add("sources/t.txt", Array("noen ord her".utf8))
        let bytes = try writer.bytes()
        try RefiBench.run { bench in
            #expect(try bench.take(bytes)[.source].new == 1)
            let codings = try bench.codings().map { String($0.prefix { $0 != "2" }) }
            #expect(codings == ["t a ada [] «noen» ", "t a ada [] «ord» "])
            try Self.settle(bench, bytes)
            let back = try bench.exported()
            let sound = try #require(back.sources.first { $0.kind == .audio })
            #expect(sound.file?.path == "relative:///lyd.m4a" && back.basePath == "C:/data" && sound.transcripts[0].text?.string == "noen ord her" && sound.transcripts[0].syncPoints.map(\.place?.value) == [5, 8])
        }
    }

    @Test("facets that another program parted from their codings find them again")
    func facets() throws {
        try RefiBench.run { bench in
            let source = try bench.small.add("s", "Vi ventet lenge.")
            try bench.small.write { draft, reader in
                let facet = try reader.facets().facets[0].values
                let text = try reader.text(of: source)
                let codes = try reader.codes().codes
                for (code, value) in zip(codes, facet) { try draft.addCoding(source: source, range: TextRange(3..<9), in: text, code: code.id, researcher: bench.small.ida.id, facets: [value.id]) }
            }
            let wanted = try bench.codings()
            // Each coding in a selection of its own, the last first, under other GUIDs of selections.
            var root = try RefiElement(xml: String(decoding: try #require(try RefiReader().read(bench.export()).container).projectFile(), as: UTF8.self))
            let place = try #require(root.children.firstIndex { $0.name == "Sources" })
            let selection = try #require(root.children[place].children[0].children.first { $0.name == "PlainTextSelection" })
            let parted = selection.children.reversed().enumerated().map { number, coding in
                var one = selection
                one["guid"] = Self.guid(70 + number)
                one.children = [coding]
                return one
            }
            root.children[place].children[0].children.removeAll { $0.name == "PlainTextSelection" }
            root.children[place].children[0].children.insert(contentsOf: parted, at: 0)
            root.children[place].children[0]["plainTextPath"] = nil
            root.children[place].children[0].children.insert(RefiElement("PlainTextContent", text: "Vi ventet lenge."), at: 0)
            root["origin"] = "NVivo for Mac 12.7"
            root["xmlns"] = "urn:QDA-XML:project:1.0"
            let answer = try bench.take(Array(root.xml.utf8))
            #expect(answer[.coding] == .init(same: 2) && answer.report.counts[.strayFacets] == nil)
            #expect(try bench.codings() == wanted)
        }
    }

    @Test("whatever is done to a file, what comes in is sound, goes out sound, and comes in again with nothing new", arguments: Seeds.some(60))
    func spoiled(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let whole = try RefiForeignMatterTests.container()
        let reading = try RefiReader().read(whole)
        let container = try #require(reading.container)
        var root = try RefiElement(xml: String(decoding: container.projectFile(), as: UTF8.self))
        root["xmlns"] = "urn:QDA-XML:project:1.0"
        func spoil(_ element: inout RefiElement) {
            for place in element.children.indices { spoil(&element.children[place]) }
            switch Int.random(in: 0..<24, using: &random) {
            case 0 where !element.children.isEmpty: element.children.remove(at: Int.random(in: 0..<element.children.count, using: &random))
            case 1 where !element.children.isEmpty: element.children.append(element.children[Int.random(in: 0..<element.children.count, using: &random)])
            case 2: element.children.shuffle(using: &random)
            case 3 where element.attributes.count > 1: element.attributes.remove(at: Int.random(in: 1..<element.attributes.count, using: &random))
            case 4 where element["name"] != nil: element["name"] = ["", " ", "valence:x", "Memo 1"].randomElement(using: &random)
            case 5 where element["startPosition"] != nil: element["endPosition"] = String(Int.random(in: -1...20, using: &random))
            case 6 where element["targetGUID"] != nil: element["targetGUID"] = Self.guid(Int.random(in: 10...60, using: &random))
            default: break
            }
        }
        for place in root.children.indices { spoil(&root.children[place]) }
        var writer = ZipWriter()
        writer.add("project.qde", Array(root.xml.utf8))
        for (place, entry) in container.entries.enumerated() where !entry.name.hasSuffix(".qde") { writer.add(entry.name, try container.bytes(of: place)) }
        let bytes = try writer.bytes()
        try RefiBench.run { bench in
            try bench.take(bytes)
            try Self.settle(bench, bytes)
        }
    }

    @Test("parts are known by name where every GUID is another, and are not there twice")
    func reminted() throws {
        try RefiBench.run { bench in
            let bytes = try RefiForeignMatterTests.container()
            try bench.take(bytes)
            let container = try #require(try RefiReader().read(bytes).container)
            var writer = ZipWriter()
            writer.add("project.qde", Array(String(decoding: try container.projectFile(), as: UTF8.self).replacing("-4000-8000-", with: "-4000-9000-").utf8))
            for (place, entry) in container.entries.enumerated() where !entry.name.hasSuffix(".qde") { writer.add(entry.name, try container.bytes(of: place)) }
            let answer = try bench.take(writer.bytes())
            #expect(answer.isNothingNew, "\(answer.tallies)")
            #expect(answer.gone.isEmpty, "\(answer.gone)")
            let back = try bench.exported()
            #expect(back.sets.count == 1 && back.graphs.count == 1 && back.links.count == 1 && back.sources.count == 5 && back.sources.filter { $0.kind == .audio }.count == 1)
            #expect(try RefiConformance.check(bench.export()).isSound)
        }
    }
}
