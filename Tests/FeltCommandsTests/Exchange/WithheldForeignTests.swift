import FeltContainers
import FeltModel
import Foundation
import Testing

/// What another program's project holds of words that were flagged here: marks that nobody coded, drawings, links, pictures.
@Suite("What came from another program about words that stay")
struct WithheldForeignTests {
    private static func guid(_ number: Int) -> String { "00000000-0000-4000-8000-0000000000\(number)" }
    private static let words = "Vi snakket lenge.\nHan derre drikker mye, sa de.\nSlutt her."
    private static let (start, end) = (18, 47)

    private static func coding(_ number: Int, _ code: Int) -> String { "<Coding guid=\"\(guid(number))\"><CodeRef targetGUID=\"\(guid(code))\"/></Coding>" }

    private static func project() throws -> [UInt8] {
        let stamp = "creatingUser=\"\(guid(10))\" creationDateTime=\"2026-01-02T03:04:05Z\""
        let xml = """
            <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Test 1">
            <Users><User guid="\(guid(10))" name="Ada" id="ada"/></Users>
            <CodeBook><Codes><Code guid="\(guid(11))" name="Tema" isCodable="true"/><Code guid="\(guid(12))" name="flag" isCodable="false"><Code guid="\(guid(13))" name="flag:third-party" isCodable="true"/></Code></Codes></CodeBook>
            <Sources><TextSource guid="\(guid(20))" name="Samtale" \(stamp)><PlainTextContent>\(words)</PlainTextContent>
            <PlainTextSelection guid="\(guid(21))" startPosition="\(start)" endPosition="\(end)" \(stamp)>\(coding(31, 11))\(coding(32, 13))</PlainTextSelection>
            <PlainTextSelection guid="\(guid(22))" startPosition="\(start)" endPosition="\(end)" \(stamp)><Description>LEKKASJE beskrivelse</Description></PlainTextSelection>
            <PlainTextSelection guid="\(guid(23))" startPosition="\(start + 2)" endPosition="\(end)" \(stamp)><NoteRef targetGUID="\(guid(40))"/></PlainTextSelection></TextSource>
            <PictureSource guid="\(guid(24))" name="bilde" path="internal://b.png" \(stamp)><PictureSelection guid="\(guid(25))" firstX="1" firstY="1" secondX="5" secondY="5" name="LEKKASJE område" \(stamp)>\(coding(33, 13))</PictureSelection></PictureSource></Sources>
            <Notes><Note guid="\(guid(40))" name="N" \(stamp)><PlainTextContent>LEKKASJE notat</PlainTextContent></Note><Note guid="\(guid(41))" name="M" \(stamp)><PlainTextContent>LEKKASJE lenket</PlainTextContent></Note></Notes>
            <Links><Link guid="\(guid(50))" name="LEKKASJE lenke" originGUID="\(guid(41))" targetGUID="\(guid(23))"/></Links>
            <Graphs><Graph guid="\(guid(60))" name="Nett"><Vertex guid="\(guid(61))" representedGUID="\(guid(21))" name="LEKKASJE punkt" firstX="1" firstY="1"/><Vertex guid="\(guid(62))" representedGUID="\(guid(11))" name="tema" firstX="9" firstY="9"/>
            <Edge guid="\(guid(63))" name="LEKKASJE strek" sourceVertex="\(guid(61))" targetVertex="\(guid(62))"/></Graph></Graphs></Project>
            """
        var writer = ZipWriter()
        writer.add("project.qde", Array(xml.utf8))
        writer.add("sources/b.png", Array("BILDELEKKASJE".utf8))
        return try writer.bytes()
    }

    @Test("stays with them in every form, and leaves when they do")
    func stays() throws {
        try FeltBench.runInStudy { bench in
            try bench.write("p.qdpx", Self.project())
            #expect(bench.felt("import", "qdpx", "../p.qdpx").code == 0)
            func leaves(_ options: String...) throws -> Set<String> {
                #expect(bench.felt(["export", "qdpx", "--output", "../ut.qdpx", "--force"] + options).code == 0)
                let kept = options.first == "--include" ? options : []
                #expect(bench.felt(["export", "json", "--output", "../ut.json", "--force"] + kept).code == 0)
                let zip = try ZipReader(bench.bytes("ut.qdpx"), limit: 64 << 20)
                var all = String(decoding: try bench.bytes("ut.json"), as: UTF8.self) + bench.felt(["export", "tables", "--table", "memos"] + kept).output
                for place in zip.entries.indices { all += "\n" + String(decoding: try zip.bytes(at: place), as: UTF8.self) }
                return Set(all.matches(of: #/(LEKKASJE \w+|BILDELEKKASJE|drikker)/#).map { String($0.output.0) })
            }
            try #expect(leaves() == [])
            try #expect(leaves("--for", "nvivo") == [])
            let all: Set = [
                "LEKKASJE beskrivelse", "LEKKASJE område", "LEKKASJE notat", "LEKKASJE lenket", "LEKKASJE lenke", "LEKKASJE punkt", "LEKKASJE strek", "BILDELEKKASJE", "drikker",
            ]
            let found = try leaves("--include", "all")
            #expect(found.symmetricDifference(all).sorted() == [])
        }
    }
}
