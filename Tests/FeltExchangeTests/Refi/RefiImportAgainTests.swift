import FeltAnalysis
import FeltModel
import FeltRefi
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltExchange

@Suite("A later export of a project that was taken in before")
struct RefiImportAgainTests {
    /// A GUID that ends in two digits.
    private static func guid(_ number: Int) -> String { "00000000-0000-4000-8000-0000000000\(number)" }

    private static func coding(_ number: Int, _ code: Int, _ start: Int, _ end: Int, by user: Int = 10, note: Int? = nil) -> String {
        "<PlainTextSelection guid=\"\(guid(number + 40))\" startPosition=\"\(start)\" endPosition=\"\(end)\"><Coding guid=\"\(guid(number))\" creatingUser=\"\(guid(user))\" "
            + "creationDateTime=\"2026-01-02T03:04:05Z\"><CodeRef targetGUID=\"\(guid(code))\"/>\(note.map { "<NoteRef targetGUID=\"\(guid($0))\"/>" } ?? "")</Coding></PlainTextSelection>"
    }

    private static func project(codes: String, text: String, selections: String, notes: String = "", name: String = "Samtale") -> [UInt8] {
        Array(
            """
            <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Test 1">
            <Users><User guid="\(guid(10))" name="Ada" id="ada"/><User guid="\(guid(11))" name="Bo"/></Users>
            <CodeBook><Codes>\(codes)</Codes></CodeBook>
            <Sources><TextSource guid="\(guid(20))" name="\(name)" creatingUser="\(guid(10))" creationDateTime="2026-01-02T03:04:05Z"><PlainTextContent>\(text)</PlainTextContent>\(selections)</TextSource></Sources>
            \(notes.isEmpty ? "" : "<Notes>\(notes)</Notes>")</Project>
            """.utf8)
    }

    private static let codes = "<Code guid=\"\(guid(30))\" name=\"A\" isCodable=\"true\"><Code guid=\"\(guid(31))\" name=\"Lik\" isCodable=\"true\"/></Code><Code guid=\"\(guid(32))\" name=\"B\" isCodable=\"true\"><Code guid=\"\(guid(33))\" name=\"Lik\" isCodable=\"true\"/></Code>"
    private static let text = "Vi ventet på en leverandør som aldri kom tilbake til oss."
    private static let note = "<Note guid=\"\(guid(35))\" name=\"N\"><PlainTextContent>Hvorfor?</PlainTextContent></Note>"
    private static let first = project(codes: codes, text: text, selections: coding(50, 31, 0, 9, note: 35) + coding(51, 33, 16, 26) + coding(52, 30, 3, 9, by: 11), notes: note)

    @Test("adds what is new, changes what was changed, and leaves and tells what is gone; two codes of one name stay two")
    func merges() throws {
        try RefiBench.run { bench in
            try bench.take(Self.first)
            let found = try bench.codings().map { String($0.prefix { $0 != "2" }) }
            #expect(found == ["samtale a bo [] «ventet» ", "samtale a.lik ada [] «Vi ventet» ", "samtale b.lik ada [] «leverandør» "])
            let codes = Self.codes.replacing("name=\"B\"", with: "name=\"Bedre\"") + "<Code guid=\"\(Self.guid(34))\" name=\"Ny\" isCodable=\"true\"/>"
            let later = Self.project(
                codes: codes, text: Self.text, selections: Self.coding(50, 31, 0, 2, note: 35) + Self.coding(52, 30, 3, 9, by: 11) + Self.coding(53, 34, 32, 36),
                notes: Self.note.replacing("Hvorfor?", with: "Fordi."), name: "Samtalen")
            let answer = try bench.take(later)
            #expect(answer[.coding] == .init(new: 1, changed: 1, same: 1, gone: 1))
            #expect(answer[.code] == .init(new: 1, changed: 1, same: 3))
            #expect(answer[.memo] == .init(changed: 1))
            #expect(answer[.source] == .init(changed: 1))
            #expect(answer.line == "1 code new, 1 coding new, 1 source changed, 1 code changed, 1 coding changed, 1 memo changed")
            #expect(answer.changed.map(\.thing) == [.code, .source, .coding, .memo] && answer.changed.prefix(2).map(\.name) == ["b", "samtale"], "\(answer.changed)")
            let merged = try bench.codings().map { String($0.prefix { $0 != "2" }) }
            #expect(merged == ["samtale a bo [] «ventet» ", "samtale a.lik ada [] «Vi» ", "samtale b.lik ada [] «leverandør» ", "samtale ny ada [] «ldri» "])
            #expect(try bench.memos() == ["coding samtale a.lik 0 ida: Fordi."])
            let removed = try bench.take(later) { $0.removesGone = true }
            #expect(removed[.coding] == .init(same: 3, gone: 1, removed: 1))
            let bare = Self.project(codes: Self.codes, text: Self.text, selections: Self.coding(52, 30, 3, 9, by: 11))
            let less = try bench.take(bare) { $0.removesGone = true }
            #expect(less[.coding].removed == 2 && less[.memo].removed == 1 && less[.code].removed == 1)
            #expect(try bench.codings().count == 1 && bench.memos().isEmpty)
            _ = try bench.study.undo(nil, by: bench.small.ida.id)
            #expect(try bench.codings().count == 3)
            #expect(try bench.study.examine().findings.isEmpty)
        }
    }

    @Test("is known by names, words and places where every GUID is another")
    func reminted() throws {
        try RefiBench.run { bench in
            try bench.take(Self.first)
            let other = Array(String(decoding: Self.first, as: UTF8.self).replacing("-4000-8000-", with: "-4000-9000-").utf8)
            let answer = try bench.take(other)
            #expect(answer.isNothingNew, "\(answer.tallies)")
            // It is known as the same project once more.
            #expect(try bench.take(other).isNothingNew)
        }
    }

    @Test("revises a text that was changed: codings of the file go where it says, others along with their words")
    func revises() throws {
        try RefiBench.run { bench in
            try bench.take(Self.first)
            try bench.small.write { draft, reader in
                let source = try #require(try reader.sources().first { $0.slug.text == "samtale" })
                let text = try reader.text(of: source.id)
                let place = try #require(text.string.range(of: "aldri kom")).lowerBound.utf16Offset(in: text.string)
                let start = String(text.string.utf16.prefix(place))?.utf8.count ?? 0
                try draft.addCoding(source: source.id, range: TextRange(start..<start + 9), in: text, code: try reader.codes().codes[0].id, researcher: bench.small.ida.id)
            }
            let longer = "Ja. " + Self.text
            let later = Self.project(
                codes: Self.codes, text: longer, selections: Self.coding(50, 31, 4, 13, note: 35) + Self.coding(51, 33, 20, 30) + Self.coding(52, 30, 7, 13, by: 11), notes: Self.note)
            let answer = try bench.take(later)
            #expect(answer[.source] == .init(changed: 1) && answer[.coding].new == 0 && answer[.coding].gone == 0)
            let revised = try bench.codings().map { String($0.prefix { $0 != "2" }) }
            #expect(revised == ["samtale a bo [] «ventet» ", "samtale a.lik ada [] «Vi ventet» ", "samtale b.lik ada [] «leverandør» ", "samtale kultur ida [] «aldri kom» "])
            let sources = try bench.study.read { try $0.sources() }
            #expect(sources.count == 1 && sources[0].revision == 2)
            #expect(try bench.take(later).isNothingNew)
            #expect(try bench.study.examine().findings.isEmpty)
        }
    }

    @Test("tells which codings lost their words by a revision and which moved, and stops at that where it is strict")
    func losesWords() throws {
        try RefiBench.run { bench in
            try bench.take(Self.first)
            // The words of one coding are gone, and its passage is one of no words.
            let shorter = Self.text.replacing("på en leverandør ", with: "")
            let selections = Self.coding(50, 31, 0, 9, note: 35) + Self.coding(51, 33, 10, 10) + Self.coding(52, 30, 3, 9, by: 11)
            let later = Self.project(codes: Self.codes, text: "Ja. " + shorter, selections: selections.replacing("startPosition=\"0\" endPosition=\"9\"", with: "startPosition=\"4\" endPosition=\"13\"")
                .replacing("startPosition=\"3\" endPosition=\"9\"", with: "startPosition=\"7\" endPosition=\"13\"").replacing("\"10\" endPosition=\"10\"", with: "\"14\" endPosition=\"14\""), notes: Self.note)
            let error = #expect(throws: FeltError.self) { try bench.take(later) { $0.isStrict = true } }
            #expect(error?.code == "import-loss" && error?.details.contains { $0.hasPrefix("lost-words: 1.") } == true)
            let before = try bench.study.read { try $0.codings() }
            let answer = try bench.take(later)
            let lost = try bench.study.read { try $0.unanchoredCodings().map(\.id.raw) }
            #expect(answer.revised.count { $0.fate == .moved } == 2 && lost.count == 1)
            #expect(answer.revised.filter { $0.fate == .lost }.map { "\($0.coding) \($0.source)" } == lost.map { "\($0) samtale" })
            #expect(before.contains { $0.id.raw == lost.first })
            // Gone as well, and removed: it has nothing left to lose.
            _ = try bench.study.undo(nil, by: bench.small.ida.id)
            let without = Self.project(codes: Self.codes, text: shorter, selections: Self.coding(50, 31, 0, 9, note: 35) + Self.coding(52, 30, 3, 9, by: 11), notes: Self.note)
            let removed = try bench.take(without) { $0.removesGone = true }
            #expect(removed[.coding].removed == 1 && !removed.revised.contains { $0.fate == .lost })
            #expect(try bench.study.read { try $0.unanchoredCodings() }.isEmpty)
        }
    }

    @Test("an older file takes back nothing of a text that was revised here since: what is new in it goes along with its words, the rest stays")
    func older() throws {
        try RefiBench.run { bench in
            try bench.take(Self.first)
            try bench.small.write { draft, reader in
                let source = try #require(try reader.sources().first { $0.slug.text == "samtale" })
                let (old, text) = (try reader.text(of: source.id), try StoredText(validating: Array("Ja. Vi ventet på en leverandør som kom igjen.".utf8)))
                let (codings, map) = (try reader.codings(.init(source: source.id)), TextMap(from: old, to: text))
                let new = NewSource(slug: source.slug, kind: source.kind, language: .nb, text: text, normalisation: "utf-8", passages: [])
                try draft.revise(source, with: new, fates: codings.map { ($0, map.carry($0.range).range.map { .anchored($0) } ?? .lost) })
            }
            func state() throws -> String { try bench.study.read { reader in try reader.sources().map { try "\($0.slug) \($0.revision) \(reader.text(of: $0.id).string)" }.joined() } }
            let (codings, before) = (try bench.codings(), try state())
            let same = try bench.take(Self.first)
            #expect(same.isNothingNew && same.report.counts[.olderTexts] == 1 && same.report.counts[.olderPassages] == nil, "\(same.tallies)")
            try #expect(bench.codings() == codings && state() == before)
            // One coding has another code there, one is new on words that stand, and one on words that are gone.
            let later = Self.project(
                codes: Self.codes, text: Self.text,
                selections: Self.coding(50, 31, 0, 9, note: 35) + Self.coding(51, 30, 16, 26) + Self.coding(52, 30, 3, 9, by: 11) + Self.coding(53, 31, 16, 26) + Self.coding(54, 31, 41, 56),
                notes: Self.note)
            for round in 1...2 {
                let answer = try bench.take(later) { $0.removesGone = true }
                #expect(answer.report.counts[.olderTexts] == 1 && answer.report.counts[.olderPassages] == 1)
                #expect(answer[.coding] == (round == 1 ? .init(new: 1, same: 3) : .init(same: 4)), "\(answer.tallies)")
                let found = try bench.codings().map { String($0.prefix { $0 != "2" }) }
                #expect(found == ["samtale a bo [] «ventet» ", "samtale a.lik ada [] «Vi ventet» ", "samtale a.lik ada [] «leverandør» ", "samtale b.lik ada [] «leverandør» "])
                try #expect(state() == before)
            }
            #expect(try bench.study.examine().findings.isEmpty)
        }
    }

    @Test("undo takes all of it back, and a strict import that would lose something leaves nothing")
    func undo() throws {
        try RefiBench.run { bench in
            let before = try bench.everything()
            try bench.take(Self.first)
            _ = try bench.study.undo(nil, by: bench.small.ida.id)
            #expect(try bench.everything() == before)
            // The note has no author.
            let error = #expect(throws: FeltError.self) { try bench.take(Self.first) { $0.isStrict = true } }
            #expect(error?.code == "import-loss")
            #expect(try bench.everything() == before)
        }
    }
}
