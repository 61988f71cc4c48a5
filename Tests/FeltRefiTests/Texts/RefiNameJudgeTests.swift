import FeltModel
import FeltText
import Foundation
import Testing

@testable import FeltRefi

@Suite("Names of selections that say other words")
struct RefiNameJudgeTests {
    private static let talk = "Vi ventet på en leverandør. Så spurte vi dem som bor der, og da ble kravet kortere enn før. Ingen ringte tilbake til oss den uka."
    private static let quotes = ["ventet på en leverandør", "spurte vi dem som bor der", "kravet kortere", "Ingen ringte tilbake"]

    /// A project of texts, each with selections of words of ``talk``, that many places further to the front than they stand.
    private func read(_ texts: [(text: String, shift: Int, count: Int)], origin: String, name: (Int, String) -> String = { $1 }) throws -> RefiReading {
        let sources = texts.enumerated().map { number, text in
            let selections = Self.quotes.prefix(4).enumerated().map { index, quote in
                let start = text.text.unicodeScalars.count - Self.talk.unicodeScalars.count + Self.talk[..<(Self.talk.range(of: quote)?.lowerBound ?? Self.talk.startIndex)].unicodeScalars.count
                let from = start - (index < text.count ? text.shift : 0)
                return "<PlainTextSelection guid=\"\(RefiEverything.guid("\(number + 6)\(index)"))\" name=\"\(name(index, quote))\" startPosition=\"\(from)\" endPosition=\"\(from + quote.unicodeScalars.count)\"/>"
            }
            return "<TextSource guid=\"\(RefiEverything.guid("2\(number)"))\" name=\"t\(number)\"><PlainTextContent>\(text.text)</PlainTextContent>\(selections.joined())</TextSource>"
        }
        let project = "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"\(origin)\"><Sources>\(sources.joined())</Sources></Project>"
        return try RefiReader().read(Array(project.utf8))
    }

    private func told(_ reading: RefiReading) -> [RefiFinding] { reading.findings.filter { $0.rule == .quoteDiffers } }

    @Test("are each told in a file of this program, one or all of them, and half of them make the text doubtful", arguments: [1, 2, 3, 4])
    func own(count: Int) throws {
        let reading = try read([("Nytt først. " + Self.talk, 12, count)], origin: "Feltlogg 1.0")
        #expect(told(reading).count == count)
        let place = Self.talk[..<(Self.talk.range(of: Self.quotes[0])?.lowerBound ?? Self.talk.endIndex)].unicodeScalars.count + 12
        #expect(told(reading)[0].expected == String(place))
        #expect(told(reading)[0].sentence(in: .en).hasSuffix("The words stand at character \(place), and only there."))
        let positions = try #require(reading.document.sources[0].text?.positions)
        #expect(positions.confidence == (count < 2 ? .certain : .guess) && positions.evidence == (count < 2 ? .noDifference : .againstNames))
        #expect(reading.findings.contains { $0.rule == .positionsUnsure } == (count >= 2))
    }

    @Test("are told in another program's file where other texts show that names are words, or their words stand elsewhere")
    func others() throws {
        #expect(told(try read([(Self.talk, 0, 0), ("Nytt først. " + Self.talk, 12, 4)], origin: "Annet 2")).count == 4)
        #expect(told(try read([("Nytt først. " + Self.talk, 12, 4)], origin: "Annet 2")).count == 4)
        let both = try read([("Nytt først. " + Self.talk, 12, 4), (Self.talk, 0, 0)], origin: "Annet 2")
        #expect(both.document.sources.map { $0.text?.positions?.confidence } == [.guess, .certain])
    }

    @Test("are left alone where a program names selections otherwise, or cuts their words without an ellipsis")
    func otherNames() throws {
        for origin in ["Annet 2", ""] {
            #expect(told(try read([(Self.talk, 0, 0), (Self.talk, 0, 0)], origin: origin) { index, _ in "Utdrag \(index)" }).isEmpty)
            #expect(told(try read([(Self.talk, 0, 0)], origin: origin) { index, _ in ["Vi", "oss", "da ble", "og"][index] }).isEmpty)
            #expect(told(try read([(Self.talk, 0, 0)], origin: origin) { String($1.prefix(13 + $0)) }).isEmpty)
        }
    }

    @Test("are not found in what this program writes itself, whatever the words")
    func noFalseAlarm() throws {
        for seed in UInt64(0)..<150 {
            var project = RandomProject.make(seed: seed)
            project.origin = "Feltlogg 1.0"
            let reading = try RefiReader().read(QdpxWriter().bytes(project).bytes)
            #expect(told(reading).isEmpty, "seed \(seed)")
        }
    }
}
