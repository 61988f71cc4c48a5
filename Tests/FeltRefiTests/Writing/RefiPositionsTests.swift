import FeltModel
import FeltText
import Testing

@testable import FeltRefi

@Suite("RefiWriter, passages")
struct RefiPositionsTests {
    private typealias Sample = RefiSample

    private func written(_ marked: MarkedPassages, options: RefiOptions = RefiOptions()) throws -> (selections: [RefiXML.Element], losses: LossReport) {
        let selections = marked.ranges.enumerated().map { RefiSelection(guid: Sample.guid(0x500 + UInt64($0)), range: $1, created: Sample.founded) }
        let source = RefiTextSource(guid: Sample.interview, name: "s", text: marked.text, created: Sample.founded, selections: selections)
        let project = RefiProject(name: "p", origin: "o", users: [RefiUser(guid: Sample.ada, name: "Ada")], sources: [source])
        let (bytes, losses) = try RefiWriter(options: options).bytes(project)
        return (try RefiXML.read(bytes).all("PlainTextSelection"), losses)
    }

    private func positions(_ marked: String, _ unit: RefiOptions.PositionUnit) throws -> [String] {
        try written(MarkedPassages(marked), options: RefiOptions(positionUnit: unit)).selections.map {
            "\($0["startPosition"] ?? "?")..<\($0["endPosition"] ?? "?")"
        }
    }

    @Test(
        "run from the first character to after the last, in code points or UTF-16 units",
        arguments: [
            ("⟦abc⟧def", ["0..<3"], ["0..<3"]), ("abc⟦def⟧", ["3..<6"], ["3..<6"]), ("⟦⟧", ["0..<0"], ["0..<0"]), ("ab⟦⟧c", ["2..<2"], ["2..<2"]),
            ("æø\n⟦å⟧", ["3..<4"], ["3..<4"]), ("😀⟦a⟧", ["1..<2"], ["2..<3"]), ("⟦😀⟧", ["0..<1"], ["0..<2"]), ("⟦a⟧😀", ["0..<1"], ["0..<1"]),
            ("a⟦b😀⟧😀⟦c⟧", ["1..<3", "4..<5"], ["1..<4", "6..<7"]), ("👨‍👩‍👧⟦x⟧", ["5..<6"], ["8..<9"]), ("e\u{301}⟦x⟧", ["2..<3"], ["2..<3"]),
            ("😀⟦⟧", ["1..<1"], ["2..<2"]), ("⟦a⟦b⟧c⟧", ["1..<2", "0..<3"], ["1..<2", "0..<3"]),
            ("Ada: it ⟦felt⟧ 😀 warm\nBob: ⟦second line⟧ here 👨‍👩‍👧 ⟦café⟧", ["8..<12", "25..<36", "48..<52"], ["8..<12", "26..<37", "52..<56"]),
        ])
    func counting(marked: String, codePoints: [String], utf16: [String]) throws {
        #expect(try positions(marked, .codePoints) == codePoints)
        #expect(try positions(marked, .utf16) == utf16)
    }

    @Test("agree with Swift's own counts in long nasty texts")
    func againstReference() throws {
        for seed in UInt64(0)..<20 {
            var random = RefiRandom(seed: seed)
            let text = StoredText(trusted: RefiNasty.stored(&random, length: 300...600))
            let bounds = text.utf8.indices.filter { text.utf8[$0] & 0xC0 != 0x80 } + [text.utf8.count]
            let ranges = (0..<20).map { _ in
                let ends = [random.one(of: bounds), random.one(of: bounds)].sorted()
                return TextRange(ends[0]..<ends[1])
            }
            let marked = MarkedPassages(text: text, ranges: ranges)
            for unit in [RefiOptions.PositionUnit.codePoints, .utf16] {
                let selections = try written(marked, options: RefiOptions(positionUnit: unit)).selections
                #expect(selections.count == ranges.count)
                for (range, selection) in zip(ranges, selections) {
                    let (before, upTo) = (text[TextRange(0..<range.bytes.lowerBound)], text[TextRange(0..<range.bytes.upperBound)])
                    let expected = unit == .utf16 ? (before.utf16.count, upTo.utf16.count) : (before.unicodeScalars.count, upTo.unicodeScalars.count)
                    #expect(selection["startPosition"] == String(expected.0), "seed \(seed)")
                    #expect(selection["endPosition"] == String(expected.1), "seed \(seed)")
                }
            }
        }
    }

    @Test("those that other programs would shift are reported, and only those")
    func shifting() throws {
        let marked = MarkedPassages("⟦a⟧ ⟦😀⟧ ⟦b⟧ ⟦⟧")
        #expect(try written(marked).losses.entries.map(\.kind) == ["astral-positions"])
        #expect(try written(marked).losses.count(of: "astral-positions") == 3)
        #expect(try written(marked, options: RefiOptions(positionUnit: .utf16)).losses.isEmpty)
        #expect(try written(MarkedPassages("⟦a⟧ ⟦b⟧ 😀")).losses.isEmpty)
        #expect(try written(MarkedPassages("⟦漢字⟧ ⟦e\u{301}⟧")).losses.isEmpty)
    }

    @Test(
        "are named after their words, line breaks as spaces, cut after so many characters",
        arguments: [
            ("⟦one two⟧ three", 60, "one two"), ("⟦one\ntwo\tx⟧", 60, "one two x"), ("⟦<a> & \"b\"⟧", 60, "<a> & \"b\""), ("⟦⟧", 60, ""),
            ("⟦abcdef⟧", 3, "abc…"), ("⟦abc⟧", 3, "abc"), ("x⟦👨‍👩‍👧👨‍👩‍👧⟧", 1, "👨‍👩‍👧…"),
            ("⟦e\u{301}e\u{301}⟧", 1, "e\u{301}…"), ("⟦a\u{1}b⟧", 60, "a\u{FFFD}b"),
        ])
    func names(marked: String, limit: Int, name: String) throws {
        let (selections, losses) = try written(MarkedPassages(marked), options: RefiOptions(selectionNameLimit: limit))
        #expect(selections.map { $0["name"] } == [name])
        #expect(losses.count(of: "control-characters") == 0)
    }

    @Test("without a limit no word of a source gets into the file")
    func nameless() throws {
        let (selections, _) = try written(MarkedPassages("⟦secret⟧"), options: RefiOptions(selectionNameLimit: nil))
        #expect(selections.map(\.attributeNames) == [["guid", "startPosition", "endPosition", "creatingUser", "creationDateTime"]])
    }

    @Test("a limit below one counts as one, however it was set", arguments: [0, -1, Int.min])
    func lowLimit(limit: Int) throws {
        var options = RefiOptions(selectionNameLimit: limit)
        #expect(options.selectionNameLimit == 1)
        options = RefiOptions()
        options.selectionNameLimit = limit
        #expect(options.selectionNameLimit == 1)
        #expect(try written(MarkedPassages("⟦abc⟧"), options: options).selections.map { $0["name"] } == ["a…"])
    }
}
