import FeltModel
import FeltTestSupport
import Testing

@testable import FeltRefi

@Suite("RefiConformance")
struct RefiConformanceTests {
    private typealias Sample = RefiSample

    /// The rules that a container breaks whose project file was changed in one place.
    private func faults(_ old: String, _ new: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [RefiFinding] {
        let changed = RefiEverything.project.replacing(old, with: new, maxReplacements: 1)
        #expect(changed != RefiEverything.project, sourceLocation: sourceLocation)
        let sound = Swift.Set(try RefiConformance.check(try RefiEverything.container()).faults.map(\.rule))
        return try RefiConformance.check(try RefiEverything.container(changed)).faults.filter { !sound.contains($0.rule) }
    }

    @Test("what every program should read has no error")
    func sound() throws {
        let check = try RefiConformance.check(try RefiEverything.container())
        #expect(check.isSound && check.faults.map(\.rule) == [.mediaOutside], "\(check.faults.map(\.text))")
    }

    @Test("positions that count as the program is known to do are advice, told once; other faults stay what they are")
    func dialect() throws {
        func verdict(_ origin: String, _ change: (inout String) -> Void = { _ in }) throws -> RefiConformance {
            let guids = (10..<40).map { "00000000-0000-4000-8000-0000000000\($0)" }
            let words = "Alfa 😀😀 beta gamma delta epsilon zeta eta theta"
            func selections(_ first: Int) -> String {
                // Each at the words after the emoji, in UTF-16 units.
                [(10, 14), (15, 20), (21, 26), (27, 34), (35, 39), (40, 43)].enumerated().map { index, ends in
                    "<PlainTextSelection guid=\"\(guids[first + 1 + index])\" startPosition=\"\(ends.0)\" endPosition=\"\(ends.1)\"/>"
                }.joined()
            }
            var xml = "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\" origin=\"\(origin)\"><Sources>" + [0, 10].map {
                "<TextSource guid=\"\(guids[$0])\" name=\"t\"><PlainTextContent>\(words)</PlainTextContent>\(selections($0))</TextSource>"
            }.joined() + "</Sources></Project>"
            change(&xml)
            return try RefiConformance.check(Array(xml.utf8))
        }
        for origin in ["NVivo for Windows 12.6", "Feltlogg 1 for nvivo"] {
            let own = try verdict(origin)
            #expect(own.isSound && own.isInDialect, "\(own.faults.map(\.text))")
            let told = own.faults.filter { $0.rule == .positionsInDialect }
            #expect(told.count == 1 && told.first?.expected == "2" && told.first?.severity == .advice)
            let broken = try verdict(origin) { $0 = $0.replacing("endPosition=\"43\"", with: "endPosition=\"430\"") }
            #expect(!broken.isSound && broken.count(.error) == 4 && broken.groups.first?.rule == .rangePastEnd, "\(broken.faults.map(\.text))")
        }
        // Nobody knows this program, so that it is told of each text.
        let other = try verdict("Annet 1.0")
        #expect(!other.isSound && !other.isInDialect && other.faults.count { $0.rule == .positionsInUTF16 } == 2, "\(other.faults.map(\.text))")
    }

    @Test("our own files have none, whatever the project and the unit")
    func ours() throws {
        for seed in UInt64(0)..<60 {
            let project = RandomProject.make(seed: seed)
            let unit: RefiOptions.PositionUnit = seed % 2 == 0 ? .codePoints : .utf16
            let bytes = try QdpxWriter(options: RefiOptions(positionUnit: unit)).bytes(project).bytes
            // What counts UTF-16 units is against the standard, and so it is told.
            let counting = RefiPositions.Counting(unit: unit)
            let faults = RefiConformance(try RefiReader(counting: counting).read(bytes)).faults.filter { $0.severity == .error }
            #expect(faults.allSatisfy { unit == .utf16 && $0.rule == .positionsInUTF16 }, "seed \(seed): \(faults.map(\.text))")
            if !project.codes.isEmpty {
                let codebook = try QdcWriter().bytes(codes: project.codes, sets: project.sets, origin: "o").bytes
                #expect(try RefiConformance.check(codebook).isSound, "seed \(seed)")
            }
        }
    }

    @Test("a file is judged the same whether its words stay in memory or not")
    func withoutWords() throws {
        for seed in UInt64(0)..<60 {
            let unit: RefiOptions.PositionUnit = seed % 2 == 0 ? .codePoints : .utf16
            let bytes = try QdpxWriter(options: RefiOptions(positionUnit: unit)).bytes(RandomProject.make(seed: seed)).bytes
            #expect(try RefiConformance.check(bytes).faults == RefiConformance(RefiReader().read(bytes)).faults, "seed \(seed)")
        }
        for (old, new) in [("endPosition=\"4\"", "endPosition=\"400\""), ("<PlainTextContent>memo words</PlainTextContent>", ""), ("origin=\"", "origin=\"Quirkos ")] {
            let bytes = try RefiEverything.container(RefiEverything.project.replacing(old, with: new))
            #expect(try RefiConformance.check(bytes).faults == RefiConformance(RefiReader().read(bytes)).faults, "\(old)")
        }
        var reader = RefiReader()
        reader.keepsWords = false
        let document = try reader.read(RefiEverything.container()).document
        #expect(document.sources.allSatisfy { $0.text?.text == nil } && document.notes.allSatisfy { $0.text == nil })
    }

    @Test(
        "a reference to nothing, or to a thing of another kind, is told",
        arguments: [
            ("<CodeRef targetGUID=\"\(RefiEverything.guid("02"))", "<CodeRef targetGUID=\"\(RefiEverything.guid("99"))", RefiRule.unknownCode),
            ("<CodeRef targetGUID=\"\(RefiEverything.guid("02"))", "<CodeRef targetGUID=\"\(RefiEverything.guid("20"))", .unknownCode),
            ("<SourceRef targetGUID=\"\(RefiEverything.guid("20"))", "<SourceRef targetGUID=\"\(RefiEverything.guid("99"))", .unknownSource),
            ("<SelectionRef targetGUID=\"\(RefiEverything.guid("21"))", "<SelectionRef targetGUID=\"\(RefiEverything.guid("20"))", .unknownSelection),
            ("<NoteRef targetGUID=\"\(RefiEverything.guid("50"))", "<NoteRef targetGUID=\"\(RefiEverything.guid("20"))", .unknownNote),
            ("<VariableRef targetGUID=\"\(RefiEverything.guid("10"))", "<VariableRef targetGUID=\"\(RefiEverything.guid("99"))", .unknownVariable),
            ("creatingUser=\"\(RefiEverything.guid("01"))", "creatingUser=\"\(RefiEverything.guid("99"))", .unknownUser),
            ("originGUID=\"\(RefiEverything.guid("02"))", "originGUID=\"\(RefiEverything.guid("99"))", .unknownObject),
            ("sourceVertex=\"\(RefiEverything.guid("54"))", "sourceVertex=\"\(RefiEverything.guid("02"))", .unknownVertex),
            ("fromSyncPoint=\"\(RefiEverything.guid("32"))", "fromSyncPoint=\"\(RefiEverything.guid("99"))", .unknownSyncPoint),
            ("<TextValue>words</TextValue>", "<IntegerValue>1</IntegerValue>", .valueOfWrongKind),
            ("<Code guid=\"\(RefiEverything.guid("03"))", "<Code guid=\"\(RefiEverything.guid("21"))", .duplicateGUID),
            ("name=\"Under\"", "name=\" \"", .emptyName),
            ("plainTextPath=\"internal://text.txt\"", "plainTextPath=\"text.txt\"", .barePath),
            ("plainTextPath=\"internal://text.txt\"", "plainTextPath=\"internal://TEXT.txt\"", .pathOtherName),
            ("plainTextPath=\"internal://text.txt\"", "plainTextPath=\"internal://other.txt\"", .pathMissing),
            ("plainTextPath=\"internal://text.txt\"", "plainTextPath=\"absolute:///C:/text.txt\"", .pathOutside),
            ("richTextPath=\"internal://text.docx\"", "richTextPath=\"internal://text.txt\"", .richTextIsPlain),
            ("<PlainTextContent>memo words</PlainTextContent>", "", .noText),
            ("endPosition=\"4\"", "endPosition=\"400\"", .rangePastEnd), ("startPosition=\"0\" endPosition=\"4\"", "startPosition=\"4\" endPosition=\"0\"", .rangeReversed),
            ("startPosition=\"0\"", "startPosition=\"-2\"", .rangeNegative), ("startPosition=\"0\"", "startPosition=\"4\"", .rangeEmpty),
            ("begin=\"0\" end=\"1000\"", "begin=\"1000\" end=\"0\"", .spanReversed), ("timeStamp=\"0\" ", "", .syncPointWithoutTime),
            ("basePath=\"\"", "basePath=\"/home/ada\"", .homePath), ("creationDateTime=\"2026-01-02T03:04:05Z\"", "creationDateTime=\"2026-01-02T03:04:05\"", .noZone),
        ])
    func references(old: String, new: String, rule: RefiRule) throws {
        let found = try faults(old, new)
        #expect(found.contains { $0.rule == rule && $0.line != nil }, "\(found.map(\.text))")
    }

    @Test("names that quote the text are held against it where they mostly do")
    func quotes() throws {
        func check(_ names: [String]) throws -> Int {
            let selections = names.enumerated().map { index, name in
                "<PlainTextSelection guid=\"\(RefiEverything.guid("6\(index)"))\" name=\"\(name)\" startPosition=\"\(index * 5)\" endPosition=\"\(index * 5 + 4)\"/>"
            }
            let project = "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"p\"><Sources><TextSource guid=\"\(RefiEverything.guid("20"))\"><PlainTextContent>some mind next word</PlainTextContent>\(selections.joined())</TextSource></Sources></Project>"
            return try RefiConformance.check(Array(project.utf8)).faults.count { $0.rule == .quoteDiffers }
        }
        #expect(try check(["some", "mind", "next", "word"]) == 0)
        #expect(try check(["some", "mind", "next", "werd"]) == 1)
        #expect(try check(["some", "mi…", "ne...", "wx…"]) == 1)
        #expect(try check(["0,4", "5,9", "10,14", "word"]) == 0)
    }

    @Test("every rule says in both languages what is wrong, without a mark left over", arguments: RefiRule.allCases)
    func sentences(rule: RefiRule) {
        let place = RefiPlace(element: "Code", guid: Sample.trust, line: 3)
        let finding = RefiFinding(rule, place, attribute: "color", target: Sample.doubt, expected: "#RRGGBB")
        for language in Language.allCases {
            let text = finding.sentence(in: language)
            #expect(text.hasSuffix(".") && text.count > 20 && !text.contains("{") && !text.contains("?") && !text.contains("  "), "\(text)")
        }
        #expect(finding.sentence(in: .nb) != finding.sentence(in: .en))
        #expect(rule.rawValue.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
    }

    @Test("faults come worst first, and can be told by rule")
    func order() throws {
        let check = try RefiConformance.check(try RefiEverything.container(without: ["sources/p.png", "sources/p.pdf"]))
        #expect(!check.isSound && check.count(.error) == 2 && check.faults.map(\.severity) == [.error, .error, .advice])
        #expect(check.groups.map(\.rule) == [.pathMissing, .mediaOutside] && check.groups[0].faults.count == 2)
        #expect(check.faults[0].text == "path-missing PictureSource \(RefiEverything.guid("24")) path (line 8): dropped")
    }
}
