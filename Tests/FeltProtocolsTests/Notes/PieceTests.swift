import FeltProtocols
import FeltTestSupport
import Testing

@Suite("Codings in pieces")
struct PieceTests {
    @Test(
        "pieces with one part number make one coding, from the first to the last",
        arguments: [
            NoteSample("[en]{.a part=1}\n\n[to]{.a part=1}", "⟦en\n\nto⟧", "a"),
            NoteSample("[en]{.a part=1}\n\nmellom\n\n[tre]{.a part=1}.", "⟦en\n\nmellom\n\ntre⟧.", "a"),
            NoteSample("[Vi [turte]{.b part=2}]{.a} [ikke]{.b part=2}", "⟦₁Vi ⟦₂turte₁⟧ ikke₂⟧", "a", "b"),
            NoteSample("en {.a part=1}\n\nto {.a part=1}\n\ntre", "⟦en\n\nto⟧\n\ntre", "a"),
            NoteSample("[en]{.a .b f=1 part=x}\n\n[to]{.a .b f=1 part=x}", "⟦en\n\nto⟧", "a f=1", "b f=1"),
            NoteSample("[alene]{.a part=7}", "⟦alene⟧", "a"),
            NoteSample("[en]{.a part=1} [to]{.b part=2}\n\n[tre]{.a part=1} [fire]{.b part=2}", "⟦₁en ⟦₂to\n\ntre₁⟧ fire₂⟧", "a", "b"),
        ])
    func joined(_ sample: NoteSample) { sample.check() }

    @Test(
        "a later piece may leave out what the first one says, but not its codes",
        arguments: [
            NoteSample("[en]{.a f=1 by=jon memo=\"m\" part=1}\n\n[to]{.a part=1}", "⟦en\n\nto⟧", "a f=1 by=jon memo=m"),
            NoteSample("[en]{.a .b f=1 g=2 part=1}\n\n[to]{.b .a g=2 part=1}", "⟦en\n\nto⟧", "a f=1 g=2", "b f=1 g=2"),
        ])
    func shorter(_ sample: NoteSample) { sample.check() }

    @Test(
        "a piece that says something else is a fault and not lost in silence",
        arguments: ["{.b part=1}", "{.a .b part=1}", "{.a f=2 part=1}", "{.a g=1 part=1}", "{.a by=ida part=1}", "{.a memo=\"n\" part=1}"])
    func other(_ group: String) {
        let note = NoteReader.read("[en]{.a f=1 by=jon memo=\"m\" part=1}\n\n[to]\(group)")
        #expect(note.faultList == ["3:5 mark-piece"])
    }
}
