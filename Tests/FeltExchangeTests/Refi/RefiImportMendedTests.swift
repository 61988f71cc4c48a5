import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Testing

@testable import FeltExchange

@Suite("A project that comes back damaged, or with words kept back")
struct RefiImportMendedTests {
    /// A GUID that ends in two digits.
    private static func guid(_ number: Int) -> String { "00000000-0000-4000-8000-0000000000\(number)" }

    private static func coding(_ number: Int, _ start: Int, _ end: Int) -> String {
        "<PlainTextSelection guid=\"\(guid(number + 40))\" startPosition=\"\(start)\" endPosition=\"\(end)\"><Coding guid=\"\(guid(number))\" creatingUser=\"\(guid(10))\" "
            + "creationDateTime=\"2026-01-02T03:04:05Z\"><CodeRef targetGUID=\"\(guid(30))\"/></Coding></PlainTextSelection>"
    }

    private static func project(_ text: String, _ selections: String) -> [UInt8] {
        Array(
            """
            <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Test 1"><Users><User guid="\(guid(10))" name="Ada" id="ada"/></Users>
            <CodeBook><Codes><Code guid="\(guid(30))" name="A" isCodable="true"/></Codes></CodeBook>
            <Sources><TextSource guid="\(guid(20))" name="samtale" creatingUser="\(guid(10))" creationDateTime="2026-01-02T03:04:05Z"><PlainTextContent>\(text)</PlainTextContent>\(selections)</TextSource></Sources></Project>
            """.utf8)
    }

    private static func other(_ bytes: [UInt8]) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).replacing("-4000-8000-", with: "-4000-9000-").utf8) }

    private static let text = "Vi ventet lenge på Kari Normann, som aldri kom tilbake til oss."

    @Test("leaves a coding where it stands here when the file stretches it over the rest of the text, and takes no new one in so")
    func pastEnd() throws {
        try RefiBench.run { bench in
            try bench.take(Self.project(Self.text, Self.coding(50, 3, 9)))
            let before = try bench.codings()
            let answer = try bench.take(Self.project(Self.text, Self.coding(50, 3, 999_999) + Self.coding(51, 10, 999_999)))
            #expect(try bench.codings() == before)
            #expect(answer[.coding] == .init(same: 1))
            #expect(answer.findings.filter { $0.rule == .rangeEndUnknown }.map(\.guid?.text) == [Self.guid(51)])
        }
    }

    @Test("knows a text with words kept back by its name, and its codings by words, code and coder")
    func releasedByName() throws {
        try RefiBench.run { bench in
            try bench.take(Self.project(Self.text, Self.coding(50, 3, 9) + Self.coding(51, 10, 23) + Self.coding(52, 39, 48)))
            let before = try bench.codings()
            // The second coding lost its last words.
            let released = Self.text.replacing("Kari Normann", with: "[…]")
            let back = Self.other(Self.project(released, Self.coding(50, 3, 9) + Self.coding(51, 10, 19) + Self.coding(52, 30, 39)))
            for _ in 0..<2 {
                let answer = try bench.take(back)
                #expect(answer.isNothingNew && answer[.source].same == 1 && answer[.coding].same == 3, "\(answer.tallies)")
                #expect(answer.report.counts[.withheldWords] == 1 && answer.doubles.isEmpty)
            }
            #expect(try bench.codings() == before)
        }
    }

    @Test("takes a text that is another one in beside that of its name, and says so")
    func doubles() throws {
        try RefiBench.run { bench in
            try bench.take(Self.project(Self.text, Self.coding(50, 3, 9)))
            let answer = try bench.take(Self.other(Self.project("Noe helt annet […] enn før.", Self.coding(50, 0, 3))))
            #expect(answer[.source].new == 1 && answer.doubles.map(\.name) == ["samtale"] && answer.doubles.map(\.source) == ["samtale-2"])
        }
    }
}
