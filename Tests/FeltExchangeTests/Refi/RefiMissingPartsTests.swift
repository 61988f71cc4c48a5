import FeltContainers
import FeltModel
import FeltRefi
import FeltStore
import FeltTestSupport
import Testing

@testable import FeltExchange

@Suite("What a later file of a project lacks, and what another project has")
struct RefiMissingPartsTests {
    private static func guid(_ number: String) -> String { "00000000-0000-4000-8000-0000000000\(number)" }

    private static func coding(_ number: String) -> String {
        "<Coding guid=\"\(guid(number))\" creatingUser=\"\(guid("01"))\" creationDateTime=\"2026-01-02T03:04:05Z\"><CodeRef targetGUID=\"\(guid("02"))\"/></Coding>"
    }

    /// A project of Ada with one code and these sources.
    private static func project(_ sources: String, code: String = "02") -> [UInt8] {
        Array("""
            <?xml version="1.0" encoding="utf-8"?>
            <Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Test 1.0"><Users><User guid="\(guid("01"))" name="Ada"/></Users>
            <CodeBook><Codes><Code guid="\(guid(code))" name="Kode \(code)" isCodable="true"/></Codes></CodeBook><Sources>\(sources)</Sources></Project>
            """.utf8)
    }

    private static func text(_ number: String, _ words: String, _ selections: String) -> String {
        "<TextSource guid=\"\(guid(number))\" name=\"Tekst\"><PlainTextContent>\(words)</PlainTextContent>\(selections)</TextSource>"
    }

    private static func selection(_ number: String, _ start: Int, _ end: Int, _ coding: String) -> String {
        "<PlainTextSelection guid=\"\(guid(number))\" startPosition=\"\(start)\" endPosition=\"\(end)\">\(Self.coding(coding))</PlainTextSelection>"
    }

    private static func picture(_ inside: String) -> String {
        "<PictureSource guid=\"\(guid("24"))\" name=\"Bilde\">\(inside)<NoteRef targetGUID=\"\(guid("50"))\"/></PictureSource>"
    }

    private static func area(_ codings: String) -> String {
        "<PictureSelection guid=\"\(guid("26"))\" name=\"n\" firstX=\"1\" firstY=\"2\" secondX=\"3\" secondY=\"4\">\(codings)</PictureSelection>"
    }

    private static func project(picture: String) -> [UInt8] {
        let note = "<Notes><Note guid=\"\(guid("50"))\" name=\"Om bildet\"><PlainTextContent>et notat</PlainTextContent></Note></Notes></Project>"
        return Array(String(decoding: project(picture), as: UTF8.self).replacing("</Project>", with: note).utf8)
    }

    @Test("the coding of an area, and the area itself, are told to be gone and stay, unless they are to go")
    func areas() throws {
        let full = Self.picture(Self.area(Self.coding("27") + Self.coding("28")))
        let lacking: [(picture: String, gone: [String])] = [
            (Self.picture(Self.area(Self.coding("28"))), ["Coding \(Self.guid("27"))"]), (Self.picture(Self.area("")), ["Coding \(Self.guid("27"))", "Coding \(Self.guid("28"))"]),
            (Self.picture(""), ["PictureSelection \(Self.guid("26"))"]),
        ]
        for (picture, gone) in lacking {
            try RefiBench.run { bench in
                try bench.take(Self.project(picture: full))
                let before = try bench.exported().foreignGUIDs
                let answer = try bench.take(Self.project(picture: picture))
                #expect(answer.gone.map(\.name) == gone && answer[.part].gone == gone.count && answer[.part].removed == 0)
                #expect(try bench.exported().foreignGUIDs == before)
                #expect(try RefiConformance.check(bench.export()).isSound)
                let removing = try bench.take(Self.project(picture: picture)) { $0.removesGone = true }
                #expect(removing[.part].removed == gone.count && removing.gone.map(\.name) == gone)
                #expect(try bench.exported().foreignGUIDs != before)
                #expect(try RefiConformance.check(bench.export()).isSound)
            }
        }
    }

    @Test("a coding that stands in another source than before comes in there, and the study can still be exported")
    func elsewhere() throws {
        try RefiBench.run { bench in
            try bench.take(Self.project(Self.text("20", "hei på deg igjen", Self.selection("21", 0, 3, "22"))))
            let moved = Self.project(Self.text("30", "hei på deg igjen, og mer til", Self.selection("21", 0, 3, "22")))
            let answer = try bench.take(moved)
            #expect(answer.report.counts[.elsewhere] == 1)
            let verdict = try RefiConformance.check(bench.export())
            #expect(verdict.isSound, "\(verdict.faults.map(\.text))")
            #expect(try bench.codings().count { $0.contains("«hei»") } == 2)
            // Once more it is known.
            #expect(try bench.take(moved).isNothingNew)
            #expect(try bench.codings().count { $0.contains("«hei»") } == 2)
            #expect(try bench.study.examine().findings.isEmpty)
        }
    }

    @Test("two projects with the same people and codes are two: nothing of the one is gone because the other lacks it")
    func sharedPeople() throws {
        try RefiBench.run { bench in
            try bench.take(Self.project(Self.text("20", "den ene teksten", Self.selection("21", 0, 3, "22"))))
            let answer = try bench.take(Self.project(Self.text("30", "den andre teksten", Self.selection("31", 4, 9, "32")))) { $0.removesGone = true }
            #expect(answer.gone.isEmpty, "\(answer.gone)")
            #expect(try bench.codings().count { $0.contains("«den»") || $0.contains("«andre»") } == 2)
        }
    }
}

extension RefiDocument {
    /// The GUIDs of areas of pictures and of the codings on them.
    fileprivate var foreignGUIDs: Swift.Set<RefiGUID> {
        sources.reduce(into: []) { found, source in
            for area in source.areas { found.formUnion([area.guid] + area.codings.map(\.guid)) }
        }
    }
}
