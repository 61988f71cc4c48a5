import FeltContainers
import FeltModel
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltRefi

@Suite("RefiReader, bad input")
struct RefiBadInputTests {
    private func project(_ body: String, root: String = "xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\"") -> [UInt8] {
        Array("<Project \(root)>\(body)</Project>".utf8)
    }

    private func code(_ body: () throws -> Void) -> String? {
        do { try body() } catch { return (error as? FeltError)?.code }
        return nil
    }

    private func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
        var writer = ZipWriter()
        for (name, bytes) in files { writer.add(name, bytes) }
        return try writer.bytes()
    }

    /// A container with files of any name, stored without packing, as only another's program would write it.
    private func raw(_ files: [(name: String, bytes: [UInt8])], rights: UInt32 = 0, sizeOfLast: Int? = nil) -> [UInt8] {
        func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> ($0 * 8) & 0xFF) } }
        func sum(_ bytes: [UInt8]) -> Int {
            var sum: UInt32 = ~0
            for byte in bytes {
                sum ^= UInt32(byte)
                for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
            }
            return Int(~sum)
        }
        var (body, directory): ([UInt8], [UInt8]) = ([], [])
        for (index, (name, bytes)) in files.enumerated() {
            let name = Array(name.utf8)
            let size = index == files.count - 1 ? sizeOfLast ?? bytes.count : bytes.count
            let fields = number(0, 4) + number(0, 2) + number(33, 2) + number(sum(bytes), 4) + number(bytes.count, 4) + number(size, 4)
            directory += number(0x0201_4B50, 4) + number(3 << 8 | 20, 2) + number(20, 2) + fields + number(name.count, 2) + number(0, 8)
            directory += number(Int(rights), 4) + number(body.count, 4) + name
            body += number(0x0403_4B50, 4) + number(20, 2) + fields + number(name.count, 2) + number(0, 2) + name + bytes
        }
        let end = number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2) + number(directory.count, 4) + number(body.count, 4) + number(0, 2)
        return body + directory + end
    }

    // MARK: Containers

    @Test("a container without a project file, with two, or cut off is refused")
    func containers() throws {
        let qde = project("")
        #expect(code { _ = try RefiReader().read(try archive([("sources/a.txt", [1])])) } == "refi-no-project")
        #expect(code { _ = try RefiReader().read(try archive([("project.qde", qde), ("other.qde", qde)])) } == "refi-several-projects")
        let whole = try archive([("project.qde", qde), ("__MACOSX/._project.qde", [1]), ("sources/._b.qde", [2])])
        #expect(try RefiReader().read(whole).document.name == "p")
        for length in stride(from: 0, to: whole.count - 1, by: 7) {
            #expect(throws: FeltError.self, "\(length)") { try RefiReader().read(Array(whole[..<length])) }
        }
        #expect(code { _ = try RefiReader().read(containerAt: "/nowhere/at/all.qdpx") } == "archive-unreadable")
    }

    @Test("names that leave the folder, absolute names and links are passed over and told")
    func names() throws {
        let qde = project("")
        let names = ["../evil.qde", "/abs.qde", "a/../../b.qde", "C:\\x.qde", "C:/x.qde", "a//b.qde"]
        let reading = try RefiReader().read(raw(names.map { ($0, qde) } + [("project.qde", qde)]))
        #expect(reading.findings.map(\.rule) == names.map { _ in .unsafeEntryName } && reading.findings[2].expected == "3")
        #expect(reading.container?.entries.map(\.isUsable) == names.map { _ in false } + [true])
        #expect(code { _ = try reading.container?.bytes(of: 0) } == "archive-unreadable" && code { try reading.container?.stream(99) { _ in } } == "archive-unreadable")
        #expect(code { _ = try RefiReader().read(raw([("project.qde", Array("/etc/passwd".utf8))], rights: 0xA1FF_0000)) } == "refi-no-project")
        let twice = try RefiReader().read(raw([("project.qde", qde), ("sources/a.txt", [65]), ("sources/a.txt", [66])]))
        #expect(twice.findings.map(\.rule) == [.entryTwice])
    }

    @Test("a bomb stops at the limit, in a text and in the project file")
    func bombs() throws {
        let zeros = [UInt8](repeating: 0x20, count: 3_000_000)
        let reader = RefiReader(limit: 1_000_000)
        #expect(code { _ = try reader.read(try archive([("project.qde", zeros)])) } == "archive-too-large")
        let qde = project("<Sources><TextSource guid=\"\(RefiEverything.guid("20"))\" plainTextPath=\"internal://a.txt\"/></Sources>")
        let bomb = try archive([("project.qde", qde), ("sources/a.txt", zeros)])
        #expect(code { _ = try reader.read(bomb) } == "archive-too-large")
        // What nobody asks for is not unpacked.
        #expect(try reader.read(try archive([("project.qde", project("")), ("sources/a.mp4", zeros)])).document.sources.isEmpty)
    }

    @Test("a text that is longer or shorter than it says is told to be unreadable, and the rest is read")
    func lyingSizes() throws {
        let qde = project("<Sources><TextSource guid=\"\(RefiEverything.guid("20"))\" plainTextPath=\"internal://a.txt\"/></Sources>")
        for size in [1, 9] {
            let reading = try RefiReader().read(raw([("project.qde", qde), ("sources/a.txt", Array("fem b".utf8))], sizeOfLast: size))
            #expect(reading.findings.contains { $0.rule == .textUnreadable && $0.outcome == .dropped } && reading.document.sources[0].text?.text == nil)
        }
    }

    @Test("a picture that cannot be unpacked is told where files are judged, once; one that can is not")
    func lyingPicture() throws {
        let source = { (number: String) in "<PictureSource guid=\"\(RefiEverything.guid(number))\" path=\"internal://a.png\"/>" }
        let qde = project("<Sources>\(source("20"))\(source("21"))</Sources>")
        for (size, rules) in [(1, [.fileUnreadable]), (5, [])] as [(Int, [RefiRule])] {
            let reading = try RefiReader().read(raw([("project.qde", qde), ("sources/a.png", Array("fem b".utf8))], sizeOfLast: size))
            #expect(RefiConformance(reading, unpacks: true).faults.filter { $0.severity == .error }.map(\.rule) == rules)
            #expect(RefiConformance(reading).isSound)
        }
    }

    @Test("a large file streams from the disk in pieces, and a sink that fails ends it")
    func streams() throws {
        struct Full: Error {}
        let folder = try ExportFolder()
        let path = try folder.put("p.qdpx", try archive([("project.qde", project("")), ("sources/a.mp4", [UInt8](repeating: 9, count: 1_000_000))]))
        let container = try #require(try RefiReader().read(containerAt: path).container)
        var (count, largest) = (0, 0)
        #expect(try container.stream(1) { count += $0.count; largest = max(largest, $0.count) } == 1_000_000)
        #expect(count == 1_000_000 && largest <= 65_536 && container.entries[1].size == 1_000_000)
        count = 0
        #expect(throws: Full.self) {
            try container.stream(1) { count += $0.count; if count > 100_000 { throw Full() } }
        }
        #expect(count < 200_000)
    }

    @Test("a file that says it is larger than the format allows is never read, and the rest is")
    func tooLarge() throws {
        let qde = project("<Sources><VideoSource guid=\"\(RefiEverything.guid("38"))\" path=\"internal://v.mp4\"/></Sources>")
        let reading = try RefiReader().read(raw([("project.qde", qde), ("sources/v.mp4", [1])], sizeOfLast: 3_000_000_000))
        #expect(reading.findings.map(\.rule) == [.entryTooLarge, .pathMissing] && reading.document.sources[0].file?.entry == nil)
        #expect(code { try reading.container?.stream(1) { _ in } } == "archive-unreadable")
    }

    @Test("a transcript in Windows-1252 is read, beside a text of the same file")
    func transcript() throws {
        let point = { (number: String, position: Int) in "<SyncPoint guid=\"\(RefiEverything.guid(number))\" timeStamp=\"\(position)\" position=\"\(position)\"/>" }
        let qde = Array("""
            <Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="ATLAS.ti 24"><Sources><TextSource guid="\(RefiEverything.guid("20"))" plainTextPath="internal://t.txt"/>\
            <AudioSource guid="\(RefiEverything.guid("30"))"><Transcript guid="\(RefiEverything.guid("31"))" plainTextPath="internal://t.txt">\
            \(point("32", 0))\(point("33", 4))\(point("34", 99))<TranscriptSelection guid="\(RefiEverything.guid("35"))" fromSyncPoint="\(RefiEverything.guid("33"))" \
            toSyncPoint="\(RefiEverything.guid("32"))"/></Transcript></AudioSource></Sources></Project>
            """.utf8)
        let reading = try RefiReader().read(try archive([("project.qde", qde), ("sources/t.txt", [0x62, 0xE5, 0x74, 0x0D, 0x0A, 0x6F, 0x67])]))
        let transcript = try #require(reading.document.sources[1].transcripts.first)
        #expect(transcript.text?.string == "båt\nog" && reading.document.sources[0].text?.text == transcript.text)
        #expect(transcript.syncPoints.map { $0.place?.value } == [0, 5, nil] && transcript.selections.map { $0.range?.bytes } == [0..<5])
        #expect(reading.counts == [.textNotUTF8: 2, .textChanged: 2, .noDates: 1, .rangePastEnd: 1, .rangeReversed: 1])
        #expect(transcript.positions?.encoding == "windows-1252 crlf:1")
    }

    // MARK: Project files

    @Test(
        "what is no REFI-QDA file, or reaches for something else, is refused",
        arguments: [
            ("", "xml-unreadable"), ("words", "xml-unreadable"), ("<html/>", "refi-not-refi"), ("<Project", "xml-unreadable"), ("<Project></Projekt>", "xml-unreadable"),
            ("<!DOCTYPE Project><Project/>", "xml-unreadable"), ("<!DOCTYPE p [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><Project>&b;</Project>", "xml-unreadable"),
            ("<Project>&undeclared;</Project>", "xml-unreadable"), ("<Project name=\"a & b\"/>", "xml-unreadable"), ("<Project name=\"a\" name=\"b\"/>", "xml-unreadable"),
        ])
    func refused(text: String, wanted: String) {
        let error = #expect(throws: FeltError.self) { try RefiReader().read(Array(text.utf8)) }
        #expect(error?.code == wanted && error?.hint?.isEmpty == false)
    }

    @Test("a mark, control characters and another namespace are mended and told")
    func mended() throws {
        let text = "\u{FEFF}<Project xmlns=\"urn:QDA-XML:project:0:10\" name=\"a\u{1}b&#x2;c&#31;&#9;\">\n<Description>\u{B}</Description></Project>"
        let reading = try RefiReader().read(Array(text.utf8))
        #expect(reading.document.name == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\t" && reading.document.description == "\u{FFFD}")
        #expect(reading.findings.map(\.rule) == [.byteOrderMark] + [.controlCharacter, .controlCharacter, .controlCharacter, .controlCharacter] + [.wrongNamespace])
        #expect(reading.findings[1].expected == "U+0001" && reading.findings[4].line == 2)
        let wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"å😀\"/>"
        #expect(try RefiReader().read([0xFF, 0xFE] + wide.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).document.name == "å😀")
    }

    @Test("missing and repeated GUIDs get new ones, always the same")
    func guids() throws {
        let body = "<CodeBook><Codes><Code name=\"a\" isCodable=\"true\"/><Code guid=\"x\" name=\"b\" isCodable=\"yes\"/>"
            + "<Code guid=\"\(RefiEverything.guid("02"))\" name=\"c\"/><Code guid=\"{\(RefiEverything.guid("02"))}\" name=\"d\" isCodable=\"0\"/></Codes></CodeBook>"
        let first = try RefiReader().read(project(body))
        #expect(Swift.Set(first.document.codes.map(\.guid)).count == 4 && first.document.codes.map(\.isCodable) == [true, true, true, false])
        #expect(first.counts == [.missingAttribute: 2, .badValue: 2, .duplicateGUID: 1])
        #expect(try RefiReader().read(project(body)).document == first.document)
    }

    @Test("what leads nowhere is left out, each with a finding")
    func dangling() throws {
        let nowhere = RefiEverything.guid("99")
        let changed = RefiEverything.project.replacing("targetGUID=\"\(RefiEverything.guid("02"))\"", with: "targetGUID=\"\(nowhere)\"")
        let reading = try RefiReader().read(try RefiEverything.container(changed))
        let document = reading.document
        #expect(document.sources.allSatisfy { $0.codings.isEmpty && $0.spans.allSatisfy(\.codings.isEmpty) && $0.areas.allSatisfy(\.codings.isEmpty) })
        #expect(document.cases[0].codes == [] && document.sets[0].codes == [] && document.sources[0].text?.selections.count == 1)
        #expect(reading.findings.count { $0.rule == .unknownCode && $0.outcome == .dropped && $0.target?.text == nowhere } == 10, "\(reading.findings.map(\.text))")
    }

    @Test("NVivo's codings to a case make its words members of the case")
    func cases() throws {
        let body = """
            <CodeBook><Codes><Code guid="\(RefiEverything.guid("40"))" name="Anna" isCodable="true"/></Codes></CodeBook>\
            <Cases><Case guid="\(RefiEverything.guid("40"))" name="Anna"/></Cases><Sources><TextSource guid="\(RefiEverything.guid("20"))">\
            <PlainTextContent>some words</PlainTextContent><PlainTextSelection guid="\(RefiEverything.guid("21"))" startPosition="0" endPosition="4">\
            <Coding guid="\(RefiEverything.guid("22"))"><CodeRef targetGUID="\(RefiEverything.guid("40"))"/></Coding></PlainTextSelection></TextSource></Sources>
            """
        let reading = try RefiReader().read(project(body))
        #expect(reading.document.cases[0].selections.map(\.text) == [RefiEverything.guid("21")] && reading.counts[.caseCode] == 1 && reading.counts[.codingToCase] == 1)
    }

    @Test("selections out of their text are cut, turned or left out, each told")
    func ranges() throws {
        let bounds = [(0, 4), (6, 2), (-3, 4), (8, 99), (50, 60), (-9, -2), (5, 5), (Int.max, Int.min), (10, 10), (10, 12)]
        let selections = bounds.enumerated().map { index, pair in
            "<PlainTextSelection guid=\"\(RefiEverything.guid("6\(index)"))\" startPosition=\"\(pair.0)\" endPosition=\"\(pair.1)\"/>"
        }
        let source = "<TextSource guid=\"\(RefiEverything.guid("20"))\"><PlainTextContent>some words</PlainTextContent>\(selections.joined())</TextSource>"
        let reading = try RefiReader().read(project("<Sources>\(source)</Sources>"))
        let text = try #require(reading.document.sources[0].text)
        #expect(text.selections.map(\.range.bytes) == [0..<4, 2..<6, 0..<4, 5..<5, 10..<10])
        func outcome(_ index: Int) -> [String] {
            reading.findings.filter { $0.guid?.text == RefiEverything.guid("6\(index)") && $0.rule != .noDates }.map { "\($0.rule.rawValue) \($0.outcome)" }
        }
        #expect((0..<10).map(outcome) == [
            [], ["range-reversed repaired"], ["range-negative repaired"], ["range-past-end repaired", "range-end-unknown dropped"], ["range-past-end dropped"], ["range-negative dropped"],
            ["range-empty kept"], ["range-past-end repaired", "range-negative repaired", "range-reversed repaired", "range-end-unknown dropped"], ["range-empty kept"], ["range-past-end dropped"],
        ])
    }

    @Test("positions beyond what a machine counts lie behind the text, and those that are no numbers take their codings with them, told")
    func wildPositions() throws {
        let guid = RefiEverything.guid
        let bounds = [("0", "18446744073709551615"), ("9223372036854775808", "9223372036854775809"), ("-99999999999999999999", "4"), ("abc", "4")]
        let selections = bounds.enumerated().map { index, pair in
            "<PlainTextSelection guid=\"\(guid("6\(index)"))\" startPosition=\"\(pair.0)\" endPosition=\"\(pair.1)\"><Coding guid=\"\(guid("7\(index)"))\"><CodeRef targetGUID=\"\(guid("02"))\"/></Coding></PlainTextSelection>"
        }
        let codes = "<CodeBook><Codes><Code guid=\"\(guid("02"))\" name=\"a\" isCodable=\"true\"/></Codes></CodeBook>"
        let source = "<TextSource guid=\"\(guid("20"))\"><PlainTextContent>some words</PlainTextContent>\(selections.joined())</TextSource>"
        let reading = try RefiReader().read(project(codes + "<Sources>\(source)</Sources>"))
        let counts = reading.counts
        #expect(counts[.rangePastEnd] == 2 && counts[.rangeNegative] == 1 && counts[.rangeUnreadable] == 1 && counts[.badValue] == 1, "\(counts)")
        #expect(reading.findings.contains { $0.rule == .rangeUnreadable && $0.guid?.text == guid("73") && $0.outcome == .dropped })
    }

    @Test("NUL characters that are taken out of a text are told")
    func nul() throws {
        let guid = RefiEverything.guid
        let xml = project("<Sources><TextSource guid=\"\(guid("20"))\" plainTextPath=\"internal://a.txt\"/></Sources>")
        let reading = try RefiReader().read(archive([("project.qde", xml), ("sources/a.txt", Array("a\0b".utf8))]))
        #expect(reading.findings.contains { $0.rule == .nulCharacters && $0.expected == "1" && $0.outcome == .repaired }, "\(reading.findings.map(\.text))")
    }

    @Test("colours, coordinates and dates are read as their programs meant them")
    func values() throws {
        let body = "<CodeBook><Codes><Code guid=\"\(RefiEverything.guid("02"))\" name=\"a\" isCodable=\"true\" color=\"rgba(70, 170, 0, 0.5)\"/>"
            + "<Code guid=\"\(RefiEverything.guid("03"))\" name=\"b\" isCodable=\"true\" color=\"#46AA0080\"/><Code guid=\"\(RefiEverything.guid("04"))\" name=\"c\" isCodable=\"true\" color=\"red\"/></Codes></CodeBook>"
            + "<Sources><PictureSource guid=\"\(RefiEverything.guid("24"))\" creationDateTime=\"2026-01-02T03:04:05\"><PictureSelection guid=\"\(RefiEverything.guid("26"))\" firstX=\"1.9\" firstY=\"2\" secondX=\"-3.5\" secondY=\"4\"/></PictureSource></Sources>"
        let reading = try RefiReader().read(project(body))
        let colour = RefiColour(red: 70, green: 170, blue: 0)
        #expect(reading.document.codes.map(\.colour) == [colour, colour, nil] && reading.counts[.badValue] == 5)
        #expect(reading.document.sources[0].areas[0].first.x == 1 && reading.document.sources[0].areas[0].second.x == -3)
        #expect(reading.document.sources[0].stamp.created?.description == "2026-01-02T03:04:05Z" && reading.counts[.noZone] == 1)
    }
}
