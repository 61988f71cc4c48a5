import FeltModel
import FeltTestSupport
import FeltText
import Testing

@testable import FeltRefi

@Suite("RefiReader, size", .serialized)
struct RefiSizeTests {
    private func guid(_ number: Int) -> String { RefiGUID(high: 0xAB, low: UInt64(number)).text }

    private func project(_ body: String) -> [UInt8] { Array("<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\">\(body)</Project>".utf8) }

    private func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        let time = (ContinuousClock.now - start).components
        return Double(time.seconds) + Double(time.attoseconds) / 1e18
    }

    private func nested(_ depth: Int) -> [UInt8] {
        let open = (0..<depth).map { "<Code guid=\"\(guid($0))\" name=\"c\" isCodable=\"true\">" }.joined()
        return project("<CodeBook><Codes>\(open)\(String(repeating: "</Code>", count: depth))</Codes></CodeBook>")
    }

    @Test("codes nest five thousand deep; ten thousand and more are refused")
    func depth() throws {
        let document = try RefiReader().read(nested(5000)).document
        #expect(document.codes.count == 5000 && document.codes.last?.parent == 4998)
        let error = #expect(throws: FeltError.self) { try RefiReader().read(nested(100_000)) }
        #expect(error?.code == "xml-unreadable" && error?.message.contains("deep") == true)
    }

    @Test("a hundred thousand codes take ten times as long as ten thousand")
    func codes() throws {
        func file(_ count: Int) -> [UInt8] {
            project("<CodeBook><Codes>" + (0..<count).map { "<Code guid=\"\(guid($0))\" name=\"code \($0)\" isCodable=\"true\"/>\n" }.joined() + "</Codes></CodeBook>")
        }
        let (few, many) = (file(10_000), file(100_000))
        let short = try seconds { () throws in #expect(try RefiReader().read(few).document.codes.count == 10_000) }
        let long = try seconds { () throws in #expect(try RefiReader().read(many).document.codes.count == 100_000) }
        // Other tests run beside this one; what is quadratic would take a hundred times as long.
        #expect(long < short * 40 + 1, "\(short) s and \(long) s")
    }

    @Test("so do codings, selections of one text, and findings")
    func codings() throws {
        func file(_ count: Int) throws -> [UInt8] {
            let text = String(repeating: "ord 😀 ", count: count)
            let selections = (0..<count).map { index in
                "<PlainTextSelection guid=\"\(guid(1_000_000 + index))\" startPosition=\"\(index * 6)\" endPosition=\"\(index * 6 + 3)\">"
                    + "<Coding guid=\"\(guid(2_000_000 + index))\"><CodeRef targetGUID=\"\(guid(1))\"/></Coding></PlainTextSelection>\n"
            }
            let body = "<CodeBook><Codes><Code guid=\"\(guid(1))\" name=\"c\" isCodable=\"true\"/></Codes></CodeBook><Sources><TextSource guid=\"\(guid(2))\">"
                + "<PlainTextContent>\(text)</PlainTextContent>\(selections.joined())</TextSource></Sources>"
            return project(body)
        }
        let (few, many) = (try file(3000), try file(30_000))
        func read(_ bytes: [UInt8], _ count: Int) throws {
            let reading = try RefiReader().read(bytes)
            let text = try #require(reading.document.sources[0].text)
            #expect(text.selections.count == count && text.text?[text.selections[count - 1].range] == "ord" && reading.counts[.noDates] == count)
            #expect(text.positions?.counting.unit == .codePoints && text.positions?.confidence == .certain)
        }
        let short = try seconds { try read(few, 3000) }
        let long = try seconds { try read(many, 30_000) }
        #expect(long < short * 40 + 1, "\(short) s and \(long) s")
    }
}
