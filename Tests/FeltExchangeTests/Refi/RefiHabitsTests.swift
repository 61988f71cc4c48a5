import FeltModel
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltExchange

/// What some programs make of every project of somebody else.
@Suite("Habits of other programs")
struct RefiHabitsTests {
    private static func guid(_ number: Int) -> String { "00000000-0000-4000-8000-0000000000\(number)" }

    /// The GUID and tag of the first element of a name.
    private static func first(_ name: String, _ text: String) throws -> String {
        try #require(text.firstMatch(of: try Regex("<\(name) [^>]*guid=\"([^\"]+)\"", as: (Substring, Substring).self))).output.1.description
    }

    @Test("a code that NVivo makes of a case of the study is none where nothing is coded with it", arguments: [false, true])
    func caseCode(isCoded: Bool) throws {
        try RefiThroughOthersTests.study { bench in
            let before = try bench.codes()
            let file = try RefiThroughOthersTests.file(bench, origin: "NVivo for Windows 14") { text in
                let unit = try #require(text.firstMatch(of: /<Case guid="([^"]+)" name="/)).output.1
                var new = text.replacing("</Codes>", with: "<Code guid=\"\(unit)\" name=\"Skyss\" isCodable=\"true\"/></Codes>")
                if isCoded { new = new.replacing("</Sets>", with: "") }
                let set = "<Sets><Set guid=\"\(Self.guid(81))\" name=\"Viktig\"><MemberCode targetGUID=\"\(unit)\"/></Set></Sets>"
                return isCoded ? new.replacing("</Project>", with: "\(set)</Project>") : new
            }
            for round in 0..<3 {
                let answer = try bench.take(file)
                #expect(answer[.code].new == (isCoded && round == 0 ? 1 : 0), "\(answer.tallies)")
                #expect(try RefiConformance.check(bench.export()).isSound)
                #expect(try bench.codes().count == before.count + (isCoded ? 1 : 0))
            }
            let out = try bench.exported(for: .nvivo)
            #expect(Set(out.codes.map(\.guid)).isDisjoint(with: out.cases.map(\.guid)))
            if isCoded { #expect(out.sets.first?.codes == out.codes.filter { $0.name == "Skyss" }.map(\.guid)) }
        }
    }

    @Test("a program that knows one user takes no coding from whoever made it")
    func oneUser() throws {
        try RefiThroughOthersTests.study { bench in
            try bench.small.write { draft, reader in
                let source = try #require(try reader.sources().first)
                let text = try reader.text(of: source.id)
                try draft.addCoding(source: source.id, range: TextRange(10..<15), in: text, code: try reader.codes().codes[0].id, researcher: try #require(try reader.researchers().first { $0.slug.text == "jon" }).id, facets: [])
            }
            let before = try bench.codings()
            let file = try RefiThroughOthersTests.file(bench) { text in
                let users = text.matches(of: /<User guid="([^"]+)"/).map { String($0.output.1) }
                return users.dropFirst().reduce(text) { $0.replacing("User=\"\($1)\"", with: "User=\"\(users[0])\"") }
            }
            let answer = try bench.take(file)
            #expect(answer[.coding].changed == 0 && answer.report.counts[.otherAuthors] != nil && !answer.report.isLossless)
            #expect(try bench.codings() == before)
        }
    }

    @Test("words that somebody flagged without coding them are named, since they leave, and stop a strict import")
    func flags() throws {
        try SmallStudy.empty { bench in
            let file = Array(
                """
                <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Feltlogg for nvivo"><Users><User guid="\(Self.guid(10))" name="Ida"/><User guid="\(Self.guid(11))" name="Kari"/></Users>
                <CodeBook><Codes><Code guid="\(Self.guid(30))" name="Tema" isCodable="true"/><Code guid="\(Self.guid(31))" name="flag" isCodable="false"><Code guid="\(Self.guid(32))" name="flag:third-party" isCodable="true"/></Code></Codes></CodeBook>
                <Sources><TextSource guid="\(Self.guid(20))" name="samtale"><PlainTextContent>Vi ventet lenge på naboen.</PlainTextContent>
                <PlainTextSelection guid="\(Self.guid(50))" startPosition="3" endPosition="9"><Coding guid="\(Self.guid(51))" creatingUser="\(Self.guid(10))"><CodeRef targetGUID="\(Self.guid(30))"/></Coding><Coding guid="\(Self.guid(52))" creatingUser="\(Self.guid(11))"><CodeRef targetGUID="\(Self.guid(32))"/></Coding></PlainTextSelection></TextSource></Sources></Project>
                """.utf8)
            let answer = try bench.take(file)
            #expect(answer.untaken.map(\.name) == ["flag:third-party \(Self.guid(52).uppercased()) 3..9"] || answer.untaken.map(\.name) == ["flag:third-party samtale 3..9"], "\(answer.untaken)")
            #expect(answer.report.counts[.flagsUnheld] == 1 && answer.report.counts[.facetPassages] == 1)
            #expect(throws: FeltError.self) { try bench.take(file) { $0.isStrict = true } }
        }
    }

    @Test("a facet's value stays on the coding that has it where every coding has a passage and a GUID of its own")
    func splitPassages() throws {
        try RefiThroughOthersTests.study { bench in
            try bench.small.write { draft, reader in
                // Only the second of two codings of the same words has a value besides.
                let second = try #require(try reader.codings().last)
                let values = try reader.facets().facets.last?.values ?? []
                try draft.change(second, code: second.code, researcher: second.researcher, facets: second.facets + values.suffix(1).map(\.id))
            }
            let before = try bench.codings()
            let file = try RefiThroughOthersTests.file(bench, origin: "NVivo for Windows 14") { text in
                let selection = try #require(text.firstMatch(of: /<PlainTextSelection [^>]*>(.|\n)*?<\/PlainTextSelection>/)).output.0
                let tag = try #require(selection.firstMatch(of: /<PlainTextSelection [^>]*>/)).output
                let split = selection.matches(of: /<Coding [^>]*>(.|\n)*?<\/Coding>/).enumerated().map { number, coding in
                    let whole = tag.replacing(/guid="[^"]+"/, with: "guid=\"\(Self.guid(number + 10))\"")
                    return "\(whole)\(coding.output.0.replacing(/Coding guid="[^"]+"/, with: "Coding guid=\"\(Self.guid(number + 50))\""))</PlainTextSelection>"
                }
                return text.replacing(selection, with: split.joined())
            }
            let answer = try bench.take(file)
            #expect(answer[.coding].changed == 0 && answer[.coding].new == 0 && answer.report.counts[.strayFacets] == nil, "\(answer.tallies) \(answer.changed)")
            #expect(try bench.codings() == before)
        }
    }

    @Test("a passage that is called by its first words, cut without dots, is called by its words")
    func cutNames() throws {
        for (name, count) in [("Vi ventet lenge", 0), ("Vi ventet leng", 0), ("Vi ventet lenge på dem.", 1), ("Vi ventet lenge på svar", 0)] {
            let file = Array(
                """
                <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Feltlogg"><Users/>
                <CodeBook><Codes><Code guid="\(Self.guid(30))" name="Tema" isCodable="true"/></Codes></CodeBook>
                <Sources><TextSource guid="\(Self.guid(20))" name="samtale"><PlainTextContent>Da svarte hun. Vi ventet lenge på svar. Vi ventet lenge på dem. Vi ventet leng</PlainTextContent>
                <PlainTextSelection guid="\(Self.guid(50))" name="\(name)" startPosition="15" endPosition="39"><Coding guid="\(Self.guid(51))"><CodeRef targetGUID="\(Self.guid(30))"/></Coding></PlainTextSelection></TextSource></Sources></Project>
                """.utf8)
            let differing = try RefiConformance.check(file).faults.count { $0.rule == .quoteDiffers }
            #expect(differing == count, "\(name): \(differing)")
        }
    }
}
