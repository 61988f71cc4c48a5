import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Testing

@Suite("Faults of a note's head")
struct HeadFaultsTests {
    /// Heads with each kind of fault.
    static let sources = ["---\na: 1\n", "---\n- a\n---\n", "---\na: [\n---\n", "---\na: 1\na: 2\n---\n"]

    @Test(
        "broken YAML is told with the line of the file",
        arguments: [
            ("---\ntitle: \"x\n---\nTekst.", ["3:1 yaml-syntax"]), ("---\na: b\ntitle: [x\n---\n", ["4:1 yaml-syntax"]), ("---\na: b\n\tc: d\n---\n", ["3:1 yaml-syntax"]),
            ("---\na: b: c\n---\n", ["2:5 yaml-syntax"]), ("---\nå😀: b: c\n---\n", ["2:6 yaml-syntax"]), ("---\na: *x\n---\n", ["2:4 yaml-syntax"]), ("---\na: @b\n---\n", ["2:4 yaml-syntax"]),
            ("---\na: 1\nb: 2\na: 3\n---\n", ["2:1 yaml-key-twice"]),
        ])
    func broken(_ source: String, _ faults: [String]) {
        let note = NoteReader.read(source)
        #expect(note.faultList == faults)
        #expect(note.head.isEmpty)
    }

    @Test("a head that is never closed is a fault, and its lines are kept as text", arguments: ["---\ntitle: x\nTekst.", "---\ntitle: x", "---\nå: 1\n----\n"])
    func unclosed(_ source: String) {
        let note = NoteReader.read(source)
        #expect(note.faultList == ["1:1 head-unclosed"])
        #expect(note.text.string == source)
    }

    @Test("a head that is no mapping is a fault", arguments: [("---\n- a\n- b\n---\nTekst.", "2:1 head-form"), ("---\nbare ord\n---\nTekst.", "2:1 head-form"), ("---\n# m\n[a, b]\n---\nTekst.", "3:1 head-form")])
    func form(_ source: String, _ fault: String) {
        let note = NoteReader.read(source)
        #expect(note.faultList == [fault])
        #expect(note.text.string == "Tekst.")
    }

    @Test("a head that nests without end or repeats itself without end is a fault and no crash")
    func depth() {
        for opener in ["[", "{a: ", "- "] {
            let note = NoteReader.read("---\na: 1\nb:\n  " + String(repeating: opener, count: 20_000) + "\n---\n")
            #expect(note.faults.count == 1 && note.head.isEmpty)
        }
        var bomb = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 { bomb += "a\(level): &a\(level) [" + (0..<10).map { _ in "*a\(level - 1)" }.joined(separator: ", ") + "]\n" }
        #expect(NoteReader.read(bomb + "---\n").faults.map(\.code) == ["yaml-too-large"])
    }

    @Test("a fault of the head says nothing of its values")
    func words() {
        for source in ["---\na: hemmelig: c\n---\n", "---\na: \"hemmelig\n---\n", "---\na: hemmelig\na: hemmelig\n---\n", "---\n- hemmelig\n---\n", "---\na: *hemmelig\n---\n"] {
            let faults = NoteReader.read(source).faults
            #expect(faults.count == 1)
            #expect(faults.allSatisfy { !$0.text.contains("hemmelig") })
        }
    }
}
