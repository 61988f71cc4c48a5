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

@Suite("What went through another program and comes back")
struct RefiThroughOthersTests {
    /// The project file of an export, changed.
    static func file(_ bench: RefiBench, for program: RefiProgram? = nil, origin: String = "QualCoder 3.7", _ change: (String) throws -> String = { $0 }) throws -> [UInt8] {
        let container = try RefiContainer(ZipReader(bench.export(for: program)))
        var text = String(decoding: try container.projectFile(), as: UTF8.self)
        // Its texts stand in it, so that one file is enough.
        for entry in container.entries.indices where container.entries[entry].name.hasSuffix(".txt") {
            let name = container.entries[entry].name.split(separator: "/").last.map(String.init) ?? ""
            let words = String(decoding: try container.bytes(of: entry), as: UTF8.self).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            for element in ["TextSource", "Note"] {
                guard let start = text.range(of: "<\(element) [^>]*plainTextPath=\"internal://\(name)\"[^>]*?(/>|>)", options: .regularExpression) else { continue }
                let tag = text[start]
                let open = tag.replacing(" plainTextPath=\"internal://\(name)\"", with: "")
                let isEmpty = open.hasSuffix("/>")
                let head = isEmpty ? open.dropLast(2) + ">" : open[...]
                let content = "<PlainTextContent>\(words)</PlainTextContent>" + (isEmpty ? "</\(element)>" : "")
                // A description stands before the text.
                let after = text[start.upperBound...]
                if !isEmpty, after.hasPrefix("<Description>"), let end = after.range(of: "</Description>") {
                    text = text[..<start.lowerBound] + head + after[..<end.upperBound] + content + after[end.upperBound...]
                } else {
                    text = text[..<start.lowerBound] + head + content + after
                }
            }
        }
        text = text.replacing(/origin="[^"]*"/, with: "origin=\"\(origin)\"")
        return Array(try change(text).utf8)
    }

    static func study(_ body: (RefiBench) throws -> Void) throws {
        try RefiBench.run { bench in
            let source = try bench.small.add("samtale", "Vi ventet lenge på svar, og så kom det.")
            try bench.small.write { draft, reader in
                let old = try #require(try reader.sources().first)
                var new = old
                (new.title, new.date, new.caseID, new.kind) = ("En samtale", "2026-02-03", try reader.cases()[0].id, "interview")
                try draft.change(old, to: new)
                var head = NoteRecord()
                (head.status, head.stage, head.place, head.embargo) = (.reviewed, "S2", "Rådhuset", "2031-01-01")
                _ = try draft.setNote(head, of: source)
                _ = try draft.setAttributes([Attribute(name: "rolle", value: "leder")], of: source)
                let (text, code) = (try reader.text(of: source), try reader.codes().codes)
                let facet = try #require(try reader.facets().facets.first?.values.first).id
                let first = try draft.addCoding(source: source, range: TextRange(0..<9), in: text, code: code[0].id, researcher: bench.small.ida.id, facets: [facet])
                try draft.addCoding(source: source, range: TextRange(0..<9), in: text, code: code[1].id, researcher: bench.small.ida.id, facets: [facet])
                try draft.addMemo("Hvorfor?", on: .coding(first), by: bench.small.ida.id)
            }
            // It has left once.
            _ = try bench.study.write("export", by: bench.small.ida.id) { draft, _ in
                (try draft.add(ExportRecord(researcher: bench.small.ida.id, form: "qdpx", program: nil, included: ["embargo"], sources: 1, codings: 2)), line: "export")
            }
            try body(bench)
        }
    }

    @Test("changes nothing where only the program's name differs, nor where variables have other GUIDs, and goes out again", arguments: [nil, .nvivo, .quirkos] as [RefiProgram?])
    func origin(program: RefiProgram?) throws {
        try Self.study { bench in
            let before = try bench.everything()
            let same = try Self.file(bench, for: program)
            #expect(try bench.take(same).isNothingNew)
            #expect(try bench.everything() == before)
            let other = try Self.file(bench, for: program) { text in
                text.matches(of: /<Variable guid="([^"]+)"/).reduce(text) { $0.replacing(String($1.output.1), with: UUID().uuidString) }
            }
            let answer = try bench.take(other) { $0.removesGone = true }
            #expect(answer.isNothingNew && answer.gone.isEmpty, "\(answer.changed) \(answer.gone)")
            #expect(try RefiConformance.check(bench.export()).isSound)
        }
    }

    @Test("into an empty study an embargo holds, whoever wrote the file, and date, kind and title are what they were")
    func embargo() throws {
        try Self.study { bench in
            let file = try Self.file(bench, origin: "NVivo 14")
            try SmallStudy.empty { second in
                let answer = try second.take(file)
                #expect(answer.report.counts[.embargoes] == 1)
                let (here, there) = (try second.sources().first, try bench.sources().first)
                // Who brought it, no file leaves open.
                #expect(here == there?.replacing(" case1 - ", with: " case1 ida "), "\(here ?? "-")\n\(there ?? "-")")
                #expect(try second.study.read { try ReleasedStudy($0, on: "2026-12-01").sources().isEmpty })
            }
        }
    }

    @Test("values of facets whose coding is gone stay with it, and the study can be exported")
    func strayFacets() throws {
        try Self.study { bench in
            let file = try Self.file(bench) { text in
                let code = try #require(text.firstMatch(of: /<Code guid="([^"]+)" name="Kultur"/)).output.1
                return text.replacing(try Regex("<Coding [^>]*><CodeRef targetGUID=\"\(code)\"/>(<NoteRef [^>]*/>)?</Coding>"), with: "")
            }
            let before = try bench.codings()
            let answer = try bench.take(file)
            #expect(answer[.part] == .init() && answer.report.counts[.facetPassages] == nil)
            #expect(try bench.codings() == before)
            #expect(try RefiConformance.check(bench.export()).isSound)
        }
    }

    @Test("a title, a description and a text that another program does not write are told and stay")
    func titles() throws {
        try Self.study { bench in
            let before = try bench.sources()
            let answer = try bench.take(Self.file(bench) { $0.replacing("<Description>En samtale</Description>", with: "") })
            #expect(answer.gone.map(\.name) == ["samtale: title"] && answer.isNothingNew, "\(answer.gone) \(answer.changed) \(answer.findings.map(\.text)) \(answer.untaken)")
            let unread = try bench.take(Self.file(bench) { $0.replacing(/<PlainTextContent>Vi ventet[^<]*<\/PlainTextContent>/, with: "") }) { $0.removesGone = true }
            #expect(unread.untaken.map(\.name) == ["samtale"] && unread.gone.isEmpty && unread.isNothingNew, "\(unread.untaken) \(unread.gone) \(unread.changed)")
            #expect(try bench.sources() == before)
            #expect(try RefiConformance.check(bench.export()).isSound)
        }
    }

    @Test("a memo that was moved moves; one that is on nothing any more stays, and that is told")
    func memos() throws {
        try Self.study { bench in
            let before = try bench.memos()
            let file = try Self.file(bench) { text in
                let reference = try #require(text.firstMatch(of: /<NoteRef targetGUID="[^"]*"\/>/)).output
                return text.replacing(reference, with: "").replacing("</TextSource>", with: "\(reference)</TextSource>")
            }
            let answer = try bench.take(file)
            let moved = try bench.memos()
            #expect(answer[.memo].changed == 1 && moved == ["source samtale ida: Hvorfor?"], "\(moved)")
            _ = try bench.study.undo(nil, by: bench.small.ida.id)
            let loose = try bench.take(Self.file(bench) { $0.replacing(/<NoteRef targetGUID="[^"]*"\/>/, with: "") })
            #expect(try loose.isNothingNew && loose.report.counts[.otherPlaces] == 1 && bench.memos() == before)
        }
    }

    @Test("values that cannot be taken in are named")
    func unusable() throws {
        try Self.study { bench in
            let before = try bench.sources()
            let answer = try bench.take(
                Self.file(bench) { text in
                    text.replacing("<TextValue>reviewed</TextValue>", with: "<TextValue>ferdig</TextValue>").replacing("<TextValue>case1</TextValue>", with: "<TextValue>annet</TextValue>")
                })
            #expect(answer.untaken.map(\.name).sorted() == ["case1: case", "samtale: status"] && answer.report.counts[.unusableValues] == 2)
            #expect(try bench.sources() == before)
        }
    }

    @Test("facets that were renamed or moved stay what they are")
    func facets() throws {
        try Self.study { bench in
            let before = try bench.everything()
            for (from, to) in [("name=\"retning:fremmer\"", "name=\"Driver\""), ("name=\"retning\"", "name=\"Hva\"")] {
                let answer = try bench.take(Self.file(bench) { $0.replacing(from, with: to) })
                #expect(answer.isNothingNew && answer.report.counts[.facetNames] != nil, "\(answer.tallies)")
            }
            #expect(try bench.everything() == before)
        }
    }

    @Test("a code that is only called the same keeps its own description, whichever time the file comes, and that is told")
    func codesHere() throws {
        try RefiBench.run { bench in
            let before = try bench.codes()
            let file = Array(
                """
                <?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Test"><Codes><Code guid="00000000-0000-4000-8000-000000000001" name="Kultur" isCodable="true" color="#FF0000"><Description>Noe annet</Description></Code></Codes></CodeBook>
                """.utf8)
            for round in 0..<3 {
                let answer = try bench.take(file)
                #expect(answer.untaken.map(\.name) == ["kultur"] && answer.report.counts[.codesHere] == 1, "round \(round): \(answer.untaken)")
                // What it lacks it gets, once.
                #expect(answer[.code].changed == (round == 0 ? 1 : 0))
            }
            let after = try bench.codes()
            #expect(after.map { $0.replacing("#FF0000", with: "-") } == before)
        }
    }

    @Test("a text of other GUIDs and another name is known by its words where only one has them")
    func words() throws {
        try Self.study { bench in
            let file = try Self.file(bench) { text in
                text.replacing(/guid="[0-9A-F]{8}/, with: "guid=\"0A0B0C0D").replacing(/GUID="[0-9A-F]{8}/, with: "GUID=\"0A0B0C0D").replacing("name=\"samtale\"", with: "name=\"samtale.txt\"")
            }
            let answer = try bench.take(file)
            #expect(answer[.source].new == 0 && answer[.coding].new == 0, "\(answer.tallies)")
            #expect(try bench.study.read { try $0.sources().count } == 1)
        }
    }

    @Test("an embargo holds also where a text was added elsewhere, which says nothing of itself")
    func addedText() throws {
        try Self.study { bench in
            let file = try Self.file(bench, origin: "NVivo 14") {
                $0.replacing("</Sources>", with: "<TextSource guid=\"00000000-0000-4000-8000-000000000001\" name=\"Nytt\"><PlainTextContent>Noe nytt.</PlainTextContent></TextSource></Sources>")
            }
            try SmallStudy.empty { second in
                try second.take(file)
                #expect(try second.study.read { try ReleasedStudy($0, on: "2026-12-01").sources().map(\.slug.text) } == ["nytt"])
            }
        }
    }

    @Test("a memo that is coded elsewhere stays a memo; its words are a source, too, and the study can be exported")
    func codedMemo() throws {
        try Self.study { bench in
            let before = try bench.memos()
            let file = try Self.file(bench) { text in
                let code = try #require(text.firstMatch(of: /<Code guid="([^"]+)" name="Kultur"/)).output.1
                let coding = "<Coding guid=\"00000000-0000-4000-8000-000000000003\" creationDateTime=\"2026-01-02T03:04:05Z\"><CodeRef targetGUID=\"\(code)\"/></Coding>"
                return text.replacing(
                    "</Note>", with: "<PlainTextSelection guid=\"00000000-0000-4000-8000-000000000002\" startPosition=\"0\" endPosition=\"6\">\(coding)</PlainTextSelection></Note>")
            }
            let answer = try bench.take(file)
            #expect(answer[.source].new == 1 && answer.untaken.map(\.thing) == [.memo] && answer.gone.isEmpty, "\(answer.tallies) \(answer.untaken)")
            #expect(try bench.memos() == before)
            #expect(try RefiConformance.check(bench.export()).isSound)
            #expect(try bench.take(file).isNothingNew)
        }
    }

    @Test("a memo whose coding is gone is where the file has it, and on the study where that is nowhere")
    func memoOfGoneCoding() throws {
        try Self.study { bench in
            let file = try Self.file(bench) { text in
                let match = try #require(text.firstMatch(of: /<Coding [^>]*><CodeRef [^>]*\/>(<NoteRef [^>]*\/>)<\/Coding>/))
                return text.replacing(match.output.0, with: "").replacing("</TextSource>", with: "\(match.output.1)</TextSource>")
            }
            try bench.take(file)
            let reading = try RefiReader().read(file)
            let departed = try DepartedCodings(reading, of: bench.study)
            let answer = try bench.take(file) { ($0.removesGone, $0.departed) = (true, departed) }
            #expect(answer[.coding].removed == 1)
            #expect(try bench.memos() == ["source samtale ida: Hvorfor?"])
            #expect(try bench.take(file) { $0.removesGone = true }.isNothingNew)
        }
    }

    @Test("a codebook of another program is as it came after it went through a colleague's study", arguments: [nil, .nvivo] as [RefiProgram?])
    func colleague(program: RefiProgram?) throws {
        try SmallStudy.empty { first in
            try first.take(
                Array(
                    """
                    <?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Test 1"><Users><User guid="00000000-0000-4000-8000-000000000009" name="Ida"/></Users>
                    <CodeBook><Codes><Code guid="00000000-0000-4000-8000-000000000001" name="Tillit" isCodable="true"><Description>At de stoler</Description></Code><Code guid="00000000-0000-4000-8000-000000000002" name="B" isCodable="true"/></Codes></CodeBook>
                    <Sources><TextSource guid="00000000-0000-4000-8000-000000000003" name="Samtale 1"><Description>Om samtalen</Description><PlainTextContent>Vi ventet lenge.</PlainTextContent></TextSource></Sources></Project>
                    """.utf8))
            let (codes, sources, memos) = (try first.codes(), try first.sources(), try first.memos())
            let out = try first.export(for: program)
            try SmallStudy.empty { second in
                try second.take(out)
                try #expect(second.codes() == codes)
                let back = try second.export(for: program)
                for _ in 0..<2 { #expect(try first.take(back).changed.isEmpty) }
                try #expect(first.codes() == codes && first.sources() == sources && first.memos() == memos)
            }
        }
    }
}
