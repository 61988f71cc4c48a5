import FeltModel
import FeltProtocols
import FeltTestSupport
import Testing

@Suite("Faults of a note")
struct NoteFaultsTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let source: String
        let faults: [String]

        init(_ source: String, _ faults: String...) {
            self.source = source
            self.faults = faults
        }

        var testDescription: String { source }
    }

    static let samples = [
        // No code, with or without a facet.
        Sample("[x]{valence=barrier}", "1:4 mark-without-code"),
        Sample("x {valence=barrier}", "1:3 mark-without-code"),
        Sample("Vi {a=b} så", "1:4 mark-without-code"),
        Sample("[x]{.a}{f=1}", "1:8 mark-without-code"),
        Sample("[x]{part=1}", "1:4 mark-without-code"),
        // Closing words that nothing opens.
        Sample("x]{.a}", "1:2 mark-unopened"),
        Sample("[x]{.a} y]{.b}", "1:10 mark-unopened"),
        Sample("[x\n\ny]{.a}", "3:2 mark-unopened"),
        Sample("\\[x]{.a}", "1:4 mark-unopened"),
        Sample("[x] y]{.a}", "1:6 mark-unopened"),
        // No words.
        Sample("[]{.a}", "1:1 mark-empty"),
        Sample("x [[]{.a}]{.b}", "1:4 mark-empty"),
        // Neither behind words nor at an end.
        Sample("Vi {.a} turte", "1:4 mark-misplaced"),
        Sample("{.a}", "1:1 mark-misplaced"),
        Sample("{.a}\nx", "1:1 mark-misplaced"),
        Sample("x\n\n{.a}\n", "3:1 mark-misplaced"),
        Sample("x {.a}\ny", "1:3 mark-misplaced"),
        Sample("x {.a} {pause}", "1:3 mark-misplaced"),
        Sample("x {.a} {.b} y", "1:3 mark-misplaced", "1:8 mark-misplaced"),
        Sample("risiko{.a}", "1:7 mark-misplaced"),
        Sample("Slutt.{.a}", "1:7 mark-misplaced"),
        Sample("[lenke](b){.a}", "1:11 mark-misplaced"),
        Sample("---\n\nx\n\n---\n{.a}", "6:1 mark-misplaced"),
        Sample("\\\\{.a}", "1:3 mark-misplaced"),
        // Not to be read.
        Sample("[x]{.a", "1:4 mark-syntax"),
        Sample("x {.a", "1:3 mark-syntax"),
        Sample("[x]{.a f}", "1:4 mark-syntax"),
        Sample("[x]{.a f=}", "1:4 mark-syntax"),
        Sample("[x]{.a memo=\"m}", "1:4 mark-syntax"),
        Sample("[x]{.a memo=\"m\n\nn\"}", "1:4 mark-syntax"),
        Sample("[x]{.a memo=m\"n}", "1:4 mark-syntax"),
        Sample("[x]{.a =b}", "1:4 mark-syntax"),
        Sample("[x]{.a #id}", "1:4 mark-syntax"),
        Sample("[x]{culture.risk}", "1:4 mark-syntax"),
        Sample("[x]{.a}{.b", "1:8 mark-syntax"),
        // Pieces that do not agree.
        Sample("[x]{.a part=1}\n\n[y]{.b part=1}", "3:4 mark-piece"),
    ]

    @Test("each fault is told with its line and column", arguments: samples)
    func places(_ sample: Sample) {
        #expect(NoteReader.read(sample.source).faultList == sample.faults)
    }

    @Test("with a head before the text, and letters of several bytes before the mark, the places are those of the file", arguments: samples)
    func placesBelowHead(_ sample: Sample) {
        // The rule on top of one sample would be the head's second fence.
        let letters = "Å 👨‍👩‍👧: "
        let source = sample.source.hasPrefix("---") ? sample.source : letters + sample.source
        let moved = sample.faults.map { fault in
            let parts = fault.split(separator: " ")
            let place = parts[0].split(separator: ":").compactMap { Int($0) }
            let isFirstLine = place[0] == 1 && !sample.source.hasPrefix("---")
            return "\(place[0] + 4):\(place[1] + (isFirstLine ? letters.unicodeScalars.count : 0)) \(parts[1])"
        }
        // Behind the letters `{.a}` ends a paragraph and is no fault.
        guard sample.source != "{.a}" else { return }
        #expect(NoteReader.read("---\ntitle: Ø\n---\n\n" + source).faultList == moved)
    }

    @Test("every fault of a note is told, in the order of the file")
    func order() {
        let note = NoteReader.read("---\ntitle: [\n---\n\nx]{.a}\n\ny {.b} z\n\n[w]{f=1}")
        #expect(note.faultList == ["3:1 yaml-syntax", "5:2 mark-unopened", "7:3 mark-misplaced", "9:4 mark-without-code"])
    }

    @Test("a fault says what is wrong and what to write instead, and none of the words of the note", arguments: samples)
    func messages(_ sample: Sample) {
        for fault in NoteReader.read("hemmelig " + sample.source).faults {
            #expect(fault.message.hasSuffix(".") && fault.hint?.hasSuffix(".") == true)
            #expect(!fault.text.contains("hemmelig"))
            #expect(fault.file.isEmpty)
        }
    }

    @Test("marks that are in order are read beside those that are not")
    func beside() {
        let note = NoteReader.read("[Vi]{.a} turte]{.b} ikke. {.c}")
        #expect(note.faultList == ["1:15 mark-unopened"])
        #expect(note.codes == ["a", "c"])
    }
}
