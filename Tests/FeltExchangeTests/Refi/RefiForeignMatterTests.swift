import FeltContainers
import FeltModel
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import FeltPrivacy
import Testing

@testable import FeltExchange

@Suite("What a study has no room for")
struct RefiForeignMatterTests {
    private static func guid(_ number: String) -> String { "00000000-0000-4000-8000-0000000000\(number)" }
    private static let stamps =
        "creatingUser=\"\(guid("01"))\" creationDateTime=\"2026-01-02T03:04:05Z\" modifyingUser=\"\(guid("01"))\" modifiedDateTime=\"2026-01-03T03:04:05Z\""

    private static func coding(_ number: String, _ code: String = "02") -> String {
        "<Coding guid=\"\(guid(number))\" creatingUser=\"\(guid("01"))\" creationDateTime=\"2026-01-02T03:04:05Z\"><CodeRef targetGUID=\"\(guid(code))\"/></Coding>"
    }

    /// A project in which every sort of thing occurs that a study has no table for.
    private static let project = """
        <?xml version="1.0" encoding="utf-8"?>
        <Project xmlns="urn:QDA-XML:project:1.0" name="Alt" origin="Test 1.0"><Users><User guid="\(guid("01"))" name="Ada" id="AL"/></Users>
        <CodeBook><Codes><Code guid="\(guid("02"))" name="Øverst" isCodable="true" color="#FF8800"><Description>d</Description><Code guid="\(guid("03"))" name="Mappe" isCodable="false"/></Code></Codes></CodeBook>
        <Variables><Variable guid="\(guid("10"))" name="Cases:Age group" typeOfVariable="Integer"><Description>alder</Description></Variable><Variable guid="\(guid("11"))" name="tom" typeOfVariable="Text"/></Variables>
        <Cases><Case guid="\(guid("40"))" name="Sak"><Description>om saken</Description><CodeRef targetGUID="\(guid("02"))"/><VariableValue><VariableRef targetGUID="\(guid("10"))"/><IntegerValue>34</IntegerValue></VariableValue>\
        <SourceRef targetGUID="\(guid("20"))"/><SelectionRef targetGUID="\(guid("21"))"/></Case>
        <Case guid="\(guid("41"))" name="Annen sak"><VariableValue><VariableRef targetGUID="\(guid("10"))"/></VariableValue><SourceRef targetGUID="\(guid("20"))"/></Case></Cases>
        <Sources>
        <TextSource guid="\(guid("20"))" name="Tekst 1" richTextPath="internal://tekst.docx" plainTextPath="internal://tekst.txt" \(stamps)><Description>om teksten</Description>\
        <PlainTextSelection guid="\(guid("21"))" name="Eget navn" startPosition="0" endPosition="4" \(stamps)><Description>om utsnittet</Description>\(coding("22"))<NoteRef targetGUID="\(guid("50"))"/></PlainTextSelection>\
        <PlainTextSelection guid="\(guid("2F"))" startPosition="5" endPosition="8" \(stamps)><Description>uten kode</Description></PlainTextSelection>\
        \(coding("23"))</TextSource>
        <PictureSource guid="\(guid("24"))" name="Bilde" path="internal://p.png" \(stamps)><TextDescription guid="\(guid("25"))"><PlainTextContent>et bilde av noe</PlainTextContent></TextDescription>\
        <PictureSelection guid="\(guid("26"))" name="n" firstX="1" firstY="2" secondX="3" secondY="4" \(stamps)>\(coding("27"))</PictureSelection></PictureSource>
        <PDFSource guid="\(guid("29"))" name="PDF" path="internal://p.pdf" \(stamps)><PDFSelection guid="\(guid("2A"))" name="n" page="0" firstX="1" firstY="2" secondX="3" secondY="4" \(stamps)>\(coding("2C"))</PDFSelection>\
        <Representation guid="\(guid("2D"))" plainTextPath="internal://pdf.txt"><PlainTextSelection guid="\(guid("2E"))" startPosition="5" endPosition="9" \(stamps)>\(coding("2B"))</PlainTextSelection></Representation></PDFSource>
        <AudioSource guid="\(guid("30"))" name="Lyd" path="internal://a.m4a" \(stamps)><Transcript guid="\(guid("31"))" name="t" plainTextPath="internal://lyd.txt" \(stamps)>\
        <SyncPoint guid="\(guid("32"))" timeStamp="0" position="0"/><SyncPoint guid="\(guid("33"))" timeStamp="1000" position="4"/>\
        <TranscriptSelection guid="\(guid("34"))" fromSyncPoint="\(guid("32"))" toSyncPoint="\(guid("33"))" \(stamps)>\(coding("35"))</TranscriptSelection></Transcript>\
        <AudioSelection guid="\(guid("36"))" name="n" begin="0" end="1000" \(stamps)>\(coding("37"))</AudioSelection></AudioSource>
        </Sources>
        <Notes><Note guid="\(guid("50"))" name="Tanke" \(stamps)><PlainTextContent>et notat</PlainTextContent></Note><Note guid="\(guid("57"))" name="Fri" \(stamps)><PlainTextContent>fritt</PlainTextContent></Note></Notes>
        <Links><Link guid="\(guid("51"))" name="er" direction="OneWay" color="#00AA00" originGUID="\(guid("02"))" targetGUID="\(guid("21"))"/></Links>
        <Sets><Set guid="\(guid("52"))" name="Gruppe"><Description>d</Description><MemberCode targetGUID="\(guid("02"))"/><MemberSource targetGUID="\(guid("29"))"/><MemberNote targetGUID="\(guid("50"))"/></Set></Sets>
        <Graphs><Graph guid="\(guid("53"))" name="Nett"><Vertex guid="\(guid("54"))" representedGUID="\(guid("02"))" name="v" firstX="1" firstY="2" secondX="3" secondY="4" shape="Oval" color="#FFFFFF"/>\
        <Vertex guid="\(guid("55"))" firstX="5" firstY="6"/><Edge guid="\(guid("56"))" representedGUID="\(guid("51"))" name="e" sourceVertex="\(guid("54"))" targetVertex="\(guid("55"))" direction="Associative" lineStyle="solid"/></Graph></Graphs>
        <Description>om prosjektet</Description><NoteRef targetGUID="\(guid("50"))"/>
        </Project>
        """

    static func container(sound: [UInt8] = [7, 7, 7]) throws -> [UInt8] {
        var writer = ZipWriter()
        writer.add("project.qde", Array(project.utf8))
        let files: [(String, [UInt8])] = [
            ("tekst.txt", Array("noen ord her".utf8)), ("tekst.docx", [1, 2]), ("p.png", [3]), ("p.pdf", Array("%PDF".utf8)), ("pdf.txt", Array("with some words".utf8)),
            ("lyd.txt", Array("sagt ord".utf8)), ("a.m4a", sound),
        ]
        for (name, bytes) in files { writer.add("sources/" + name, bytes) }
        return try writer.bytes()
    }

    /// Every element of a project file with its attributes, words and place, sorted: what can be compared whatever the order.
    private static func elements(_ bytes: [UInt8]) throws -> Set<String> {
        let reading = try RefiReader().read(bytes)
        let root = try RefiElement(xml: String(decoding: try #require(reading.container).projectFile(), as: UTF8.self))
        var lines: Set<String> = []
        func walk(_ element: RefiElement, _ path: String) {
            let own = element["guid"].map { "[\($0)]" } ?? element["targetGUID"].map { "->\($0)" } ?? ""
            let place = path + "/" + element.name + own
            for attribute in element.attributes where !["plainTextPath", "origin"].contains(attribute.name) { lines.insert("\(place) \(attribute.name)=\(attribute.value)") }
            if element.name != "PlainTextContent", !element.text.allSatisfy(\.isWhitespace) { lines.insert("\(place) «\(element.text)»") }
            for child in element.children { walk(child, own.hasPrefix("[") ? own : place) }
        }
        walk(root, "")
        // When the study was last changed is another time with every entry.
        return lines.filter { !$0.hasPrefix("/Project modifiedDateTime=") }
    }

    @Test("comes out as it came in, in a file that is sound")
    func unchanged() throws {
        try RefiBench.run { bench in
            let bytes = try Self.container()
            let answer = try bench.take(bytes)
            #expect(answer.report.counts[.repairs] == nil && answer.report.counts[.files] == nil)
            let out = try bench.export()
            let verdict = try RefiConformance.check(out)
            #expect(verdict.isSound, "\(verdict.faults.filter { $0.severity == .error }.map(\.text))")
            let missing = try Self.elements(bytes).subtracting(Self.elements(out)).sorted()
            // The study has a name of its own; a passage of a transcript is one of its text.
            #expect(missing.filter { !$0.hasPrefix("/Project ") && !$0.contains(Self.guid("34")) && !$0.contains(Self.guid("35")) } == [])
            let entries = try #require(try RefiReader().read(out).container)
            let files = try entries.entries.enumerated().filter { !$0.element.name.hasSuffix(".txt") && !$0.element.name.hasSuffix(".qde") }.map { try ($0.element.name, entries.bytes(of: $0.offset)) }
            #expect(Dictionary(uniqueKeysWithValues: files.map { ($0.0, $0.1) }) == ["sources/tekst.docx": [1, 2], "sources/p.png": [3], "sources/p.pdf": Array("%PDF".utf8), "sources/a.m4a": [7, 7, 7]])
            for again in [bytes, out] {
                let second = try bench.take(again)
                #expect(second.isNothingNew, "\(second.tallies)")
                #expect(second.gone.isEmpty, "\(second.gone)")
            }
            let (after, before) = (try Self.elements(bench.export()), try Self.elements(out))
            #expect(after.symmetricDifference(before).sorted() == [])
            #expect(try bench.study.examine().findings.isEmpty)
        }
    }

    @Test("every element of the schema comes in and goes out in a file that is sound")
    func everything() throws {
        try RefiBench.run { bench in
            try bench.take(Self.container())
            let memos = try bench.memos()
            #expect(memos.contains("coding tekst-1 øverst 0 al: et notat") && memos.contains("study al: fritt"))
            #expect(memos.contains("coding tekst-1 øverst 0 al: om utsnittet") && memos.contains("source tekst-1 al: uten kode"))
            let codings = try bench.codings()
            for words in ["noen", "noen ord her", "some", "sagt"] { #expect(codings.contains { $0.contains("«\(words)»") }, "\(codings)") }
            #expect(try bench.sources().contains { $0.hasPrefix("case sak Sak") && $0.hasSuffix("cases-age-group=34") })
        }
    }

    @Test("loses a reference to what is gone, and the file stays sound")
    func gone() throws {
        try RefiBench.run { bench in
            try bench.take(Self.container())
            try bench.small.write { draft, reader in
                for coding in try reader.codings() { try draft.removeCoding(coding.id) }
                for code in try reader.codes().codes.reversed() where try reader.codes().path(of: code.id)?.text.hasPrefix("øverst") == true { try draft.removeCode(code.id) }
            }
            let out = try bench.export()
            let verdict = try RefiConformance.check(out)
            #expect(verdict.isSound, "\(verdict.faults.filter { $0.severity == .error }.map(\.text))")
            #expect(try bench.exported().links.isEmpty && bench.exported().graphs.count == 1)
        }
    }

    @Test("goes along with its words when a text is revised")
    func revised() throws {
        try RefiBench.run { bench in
            try bench.take(Self.container())
            try bench.small.write { draft, reader in
                let source = try #require(try reader.sources().first { $0.slug.text == "tekst-1" })
                let text = try StoredText(validating: Array("😀 noen ord her".utf8))
                let codings = try reader.codings(.init(source: source.id))
                let new = NewSource(slug: source.slug, kind: source.kind, language: .nb, text: text, normalisation: "utf-8", passages: [])
                let shift = text.utf8.count - source.byteCount
                try draft.revise(
                    source, with: new, fates: codings.map { ($0, .anchored(TextRange($0.range.start.value + shift..<$0.range.end.value + shift))) })
            }
            for program in [nil, RefiProgram.nvivo] {
                let text = try #require(try RefiReader(counting: program.map { _ in .init(unit: .utf16) }).read(bench.export(for: program)).document.sources.first { $0.guid.text == Self.guid("20") }?.text)
                let passage = try #require(text.selections.first { $0.guid.text == Self.guid("2F") })
                #expect(text.text?[passage.range] == "ord" && passage.description == "uten kode" && passage.codings.isEmpty)
            }
            #expect(try RefiConformance.check(bench.export()).isSound)
        }
    }

    @Test("stays where a file has words that its text no longer has, until all is to leave")
    func formerWords() throws {
        try RefiBench.run { bench in
            try bench.take(Self.container())
            let files = ["sources/a.m4a", "sources/p.png", "sources/tekst.docx"]
            func export(_ included: Set<Withholding>) throws -> (files: [String], former: Int) {
                let path = bench.study.folder + "/ut-\(included.count).qdpx"
                let losses = try bench.study.read { reader in
                    try RefiExport.writeProject(of: ReleasedStudy(reader, including: included, on: "2026-02-01"), folder: bench.study.folder, to: path, overwrite: true)
                }
                let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
                #expect(try RefiConformance.check(bytes).isSound)
                let container = try #require(try RefiReader().read(bytes).container)
                return (files.filter { file in container.entries.contains { $0.name == file } }, losses.count(of: "withheld-former-files"))
            }
            try #expect(export([]) == (files, 0))
            try bench.small.write { draft, reader in
                for source in try reader.sources() where ["noen ord her", "sagt ord", "et bilde av noe"].contains(try reader.text(of: source.id).string) {
                    let text = try StoredText(validating: reader.text(of: source.id).utf8 + Array(" til".utf8))
                    let new = NewSource(slug: source.slug, kind: source.kind, language: .nb, text: text, normalisation: "utf-8", passages: [])
                    try draft.revise(source, with: new, fates: reader.codings(.init(source: source.id)).map { ($0, .anchored($0.range)) })
                }
            }
            try #expect(export([]) == ([], 3))
            try #expect(export(Set(Withholding.allCases)) == (files, 0))
        }
    }

    @Test("a large file lies beside the study, goes out again, and is not put there by a trial")
    func large() throws {
        try RefiBench.run { bench in
            let sound = [UInt8](repeating: 9, count: 3 << 20)
            let bytes = try Self.container(sound: sound)
            try bench.take(bytes)
            let file = try #require(try bench.study.read { try $0.keptFiles() }.first { $0.byteCount == sound.count })
            #expect(!file.isInside && StudyDigest.sha256(ofFile: bench.study.folder + "/files/" + file.digest)?.byteCount == sound.count)
            let out = try RefiReader().read(bench.export())
            let container = try #require(out.container)
            let entry = try #require(container.entries.firstIndex { $0.name == "sources/a.m4a" })
            #expect(try container.bytes(of: entry) == sound)
            #expect(try RefiConformance.check(bench.export()).isSound)
        }
        try RefiBench.run { bench in
            try bench.take(Self.container(sound: [UInt8](repeating: 9, count: 3 << 20))) { $0.writesFiles = false }
            let file = try #require(try bench.study.read { try $0.keptFiles() }.first { !$0.isInside })
            #expect(StudyDigest.sha256(ofFile: bench.study.folder + "/files/" + file.digest) == nil)
        }
    }

    @Test("a large file that was lost or damaged is put back by the same project")
    func putBack() throws {
        try RefiBench.run { bench in
            let bytes = try Self.container(sound: [UInt8](repeating: 9, count: 3 << 20))
            try bench.take(bytes)
            let file = try #require(try bench.study.read { try $0.keptFiles() }.first { !$0.isInside })
            let path = KeptFolder.path(of: bench.study.folder) + "/" + file.digest
            try FileManager.default.removeItem(atPath: path)
            #expect(try bench.study.examine().findings.map(\.code) == ["file-missing"])
            try bench.take(bytes)
            #expect(try bench.study.examine().findings.isEmpty)
            try Data([1, 2, 3]).write(to: URL(fileURLWithPath: path))
            #expect(try bench.study.examine().findings.map(\.code) == ["file-altered"])
            try bench.take(bytes)
            #expect(try bench.study.examine().findings.isEmpty)
        }
    }

    @Test("a large file comes back with its import after an undo of the undo, also where strays were removed between")
    func undone() throws {
        try RefiBench.run { bench in
            try bench.take(Self.container(sound: [UInt8](repeating: 9, count: 3 << 20)))
            let before = try Self.elements(bench.export())
            let undo = try #require(try bench.study.undo(nil, by: bench.small.ida.id).entry)
            #expect(try bench.study.removeStrayFiles() == 0)
            _ = try bench.study.undo(undo.id, by: bench.small.ida.id)
            #expect(try bench.study.examine().findings.isEmpty)
            #expect(try Self.elements(bench.export()) == before)
        }
    }
}
