import FeltProtocols
import FeltTestSupport
import FeltText
import Testing

@Suite("The head of a note")
struct HeadTests {
    /// The fields as `key=text`, with the items of lists apart from each other.
    private func fields(_ source: String) -> [String] {
        NoteReader.read(source).head.map { "\($0.key)=" + ($0.items.count == 1 ? $0.text : "\($0.items)") }
    }

    @Test("a note without a head is all text", arguments: ["", "Tekst.", "\n---\ntitle: x\n---\n", " ---\na: b\n---\n", "----\na: b\n----\n", "--- x\na: b\n---\n"])
    func absent(_ source: String) {
        let note = NoteReader.read(source)
        #expect(note.head.isEmpty && note.faults.isEmpty)
        #expect(note.text.string == source)
    }

    @Test(
        "the text begins behind the head and one blank line",
        arguments: [
            ("---\ntitle: x\n---\nTekst.", "Tekst."), ("---\ntitle: x\n---\n\nTekst.", "Tekst."), ("---\ntitle: x\n---\n\n\nTekst.", "\nTekst."), ("---\ntitle: x\n...\nTekst.", "Tekst."),
            ("---  \ntitle: x\n---\t\nTekst.", "Tekst."), ("---\ntitle: x\n---", ""), ("---\ntitle: x\n---\n", ""), ("---\n\ntitle: x\n---\n\nTekst.", "Tekst."),
            ("---\ntitle: x\n---\n---\nTekst.", "---\nTekst."), ("---\ntitle: x\n---\n \nTekst.", " \nTekst."),
        ])
    func body(_ source: String, _ text: String) {
        let note = NoteReader.read(source)
        #expect(note.head.map(\.text) == ["x"] && note.faults.isEmpty)
        #expect(note.text.string == text)
    }

    @Test("a head may be empty", arguments: ["---\n---\nTekst.", "---\n---\n\nTekst.", "---\n# bare en merknad\n---\nTekst."])
    func empty(_ source: String) {
        let note = NoteReader.read(source)
        #expect(note.head.isEmpty && note.faults.isEmpty)
        #expect(note.text.string == "Tekst.")
    }

    @Test("marks right behind the head are found where they stand")
    func marksBehindHead() {
        for gap in ["", "\n"] { NoteSample("---\ntitle: x\n---\n\(gap)[a]{.x} b", "⟦a⟧ b", "x").check() }
        NoteSample("---\ntitle: x\n---\n\n\n[a]{.x} b {.y}", "\n⟦⟦a⟧ b⟧", "x", "y").check()
        #expect(NoteReader.read("---\ntitle: x\n---\n\n{.y}\n[a]{.x}").faultList == ["5:1 mark-misplaced"])
        #expect(NoteReader.read("---\ntitle: x\n---\n\n{.y}\n[a]{.x} b").marked == "\n⟦a⟧ b")
    }

    @Test(
        "values are the text they were written as",
        arguments: [
            ("a: 007", "a=007"), ("a: 1.50", "a=1.50"), ("a: 2025-10-07", "a=2025-10-07"), ("a: yes", "a=yes"), ("a: 14:05", "a=14:05"), ("a: \"x: y\"", "a=x: y"),
            ("a: 'd''y'", "a=d'y"), ("a: >\n  en\n  to", "a=en to\n"), ("a: |\n  en\n  to", "a=en\nto\n"), ("a: \"\"", "a="), ("a: null", "a=[]"), ("a: ~", "a=[]"), ("a:", "a=[]"),
            ("a: \"null\"", "a=null"), ("søker: Åse Øvrebø", "søker=Åse Øvrebø"), ("\"å b\": 😀", "å b=😀"), ("2024: x", "2024=x"), ("a: &x y\nb: *x", "a=y b=y"),
        ])
    func values(_ yaml: String, _ expected: String) {
        #expect(fields("---\n\(yaml)\n---\n").joined(separator: " ") == expected)
    }

    @Test("lists keep their items, and mappings in a mapping have their names joined")
    func nested() {
        let note = NoteReader.read(
            """
            ---
            voices: [Kari, Ola Nordmann]
            place: {kommune: Fjellvik, rom: {navn: Salen}}
            participants:
              - pseudonym: P1
                actor: need-owner
              - P2
              - [P3, P4]
              - ~
            ---
            """)
        #expect(note.head.map(\.key) == ["voices", "place-kommune", "place-rom-navn", "participants"])
        #expect(note.head.map(\.text) == ["Kari; Ola Nordmann", "Fjellvik", "Salen", "pseudonym: P1, actor: need-owner; P2; P3, P4"])
        #expect(note.head[3].items == ["pseudonym: P1, actor: need-owner", "P2", "P3, P4"])
    }

    @Test("each field knows where its value stands in the file, in code points")
    func places() {
        let note = NoteReader.read("---\ntitle: x\nåpning😀:   \"y\"\n# merknad\nliste:\n  - z\nog: {inni: w}\n---\n")
        #expect(note.head.map { "\($0.key) \($0.line):\($0.column)" } == ["title 2:8", "åpning😀 3:12", "liste 6:3", "og-inni 7:12"])
    }

    @Test("a rule at the top is text, when a blank line and no field follow", arguments: ["---\n\nTekst.\n\n---\n\nMer: tekst.", "---\nTekst.", "---", "---\n", "---\n\n", "---\n\nINF: Ja.", "---\n\nINF: Ja.\n\n---\n", "---\nINF: Ja."])
    func rule(_ source: String) {
        let note = NoteReader.read(source)
        #expect(note.head.isEmpty && note.faults.isEmpty)
        #expect(note.text.string == source)
    }
}
