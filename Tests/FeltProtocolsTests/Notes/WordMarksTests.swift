import FeltProtocols
import FeltTestSupport
import Testing

@Suite("Codes on words")
struct WordMarksTests {
    @Test(
        "the words between the brackets are coded, and the mark is no part of the text",
        arguments: [
            NoteSample("Vi [turte]{.culture.risk} ikke.", "Vi ⟦turte⟧ ikke.", "culture.risk"),
            NoteSample("[Vi]{.process.needs} to [var enige]{.culture.learning}", "⟦Vi⟧ to ⟦var enige⟧", "process.needs", "culture.learning"),
            NoteSample("[Hele notatet]{.culture}", "⟦Hele notatet⟧", "culture"),
            NoteSample("[Over\nto linjer]{.culture}\n", "⟦Over\nto linjer⟧\n", "culture"),
            NoteSample("[ mellomrom ]{.culture}", "⟦ mellomrom ⟧", "culture"),
            NoteSample("ord[bok]{.culture}bind", "ord⟦bok⟧bind", "culture"),
            NoteSample("# [Tittel]{.culture}\n\n- [punkt]{.process}", "# ⟦Tittel⟧\n\n- ⟦punkt⟧", "culture", "process"),
            NoteSample("INF: [ja]{.culture}", "INF: ⟦ja⟧", "culture"),
        ])
    func words(_ sample: NoteSample) { sample.check() }

    @Test(
        "letters of several bytes stand in the words and before them",
        arguments: [
            NoteSample("Æ, å: [bærekraft og øre]{.ecosystem.policy} nå", "Æ, å: ⟦bærekraft og øre⟧ nå", "ecosystem.policy"),
            NoteSample("👨‍👩‍👧 sa [👍🏽 ja]{.culture} 😀", "👨‍👩‍👧 sa ⟦👍🏽 ja⟧ 😀", "culture"),
            NoteSample("e\u{301} [e\u{301}]{.culture}\u{301}", "e\u{301} ⟦e\u{301}⟧\u{301}", "culture"),
            NoteSample("[שלום]{.culture} مرحبا", "⟦שלום⟧ مرحبا", "culture"),
            NoteSample("[漢字]{.læring.på-tvers}", "⟦漢字⟧", "læring.på-tvers"),
        ])
    func letters(_ sample: NoteSample) { sample.check() }

    @Test(
        "marks stand in marks",
        arguments: [
            NoteSample("[Vi [turte]{.a} ikke]{.b}", "⟦Vi ⟦turte⟧ ikke⟧", "b", "a"),
            NoteSample("[[Vi]{.a} turte]{.b}", "⟦⟦Vi⟧ turte⟧", "a", "b"),
            NoteSample("[Vi [turte]{.a}]{.b}", "⟦Vi ⟦turte⟧⟧", "b", "a"),
            NoteSample("[[Vi]{.a}]{.b}", "⟦Vi⟧", "a", "b"),
            NoteSample("[[[x]{.a}]{.b}]{.c}", "⟦x⟧", "a", "b", "c"),
            NoteSample("[en [to]{.a} [tre]{.b}]{.c}", "⟦en ⟦to⟧ ⟦tre⟧⟧", "c", "a", "b"),
        ])
    func nested(_ sample: NoteSample) { sample.check() }

    @Test(
        "a mark holds several codes, and several groups in a row mark the same words",
        arguments: [
            NoteSample("[x]{.a .b.c}", "⟦x⟧", "a", "b.c"),
            NoteSample("[x]{ .a\t.b }", "⟦x⟧", "a", "b"),
            NoteSample("[x]{.a}{.b}", "⟦x⟧", "a", "b"),
            NoteSample("[x]{.a f=1}{.b by=jon}{.c}", "⟦x⟧", "a f=1", "b by=jon", "c"),
            NoteSample("[x]{.a .b .a}", "⟦x⟧", "a", "b"),
            NoteSample("[x]{.a}\\{.b}", "⟦x⟧{.b}", "a"),
        ])
    func several(_ sample: NoteSample) { sample.check() }

    @Test(
        "facets belong to every code of their group, in order",
        arguments: [
            NoteSample("[x]{.a valence=barrier strength=2}", "⟦x⟧", "a valence=barrier strength=2"),
            NoteSample("[x]{valence=barrier .a .b}", "⟦x⟧", "a valence=barrier", "b valence=barrier"),
            NoteSample("[x]{.a flag=quote flag=surprise}", "⟦x⟧", "a flag=quote flag=surprise"),
            NoteSample("[x]{.a sted=\"på rådhuset\" .b}", "⟦x⟧", "a sted=på rådhuset", "b sted=på rådhuset"),
            NoteSample("[x]{.a f=b=c}", "⟦x⟧", "a f=b=c"),
            NoteSample("[x]{.a f=\"\"}", "⟦x⟧", "a f="),
        ])
    func facets(_ sample: NoteSample) { sample.check() }

    @Test(
        "a memo and another researcher are said in the mark",
        arguments: [
            NoteSample("[x]{.a by=jon}", "⟦x⟧", "a by=jon"),
            NoteSample("[x]{.a memo=\"Sies to ganger.\"}", "⟦x⟧", "a memo=Sies to ganger."),
            NoteSample("[x]{.a memo=\"Han sa \\\"nei\\\".\"}", "⟦x⟧", "a memo=Han sa \"nei\"."),
            NoteSample("[x]{.a memo=\"en\\nto\"}", "⟦x⟧", "a memo=en\nto"),
            NoteSample("[x]{.a memo=\"en\nto\"}", "⟦x⟧", "a memo=en\nto"),
            NoteSample("[x]{.a memo=\"C:\\\\notat\"}", "⟦x⟧", "a memo=C:\\notat"),
            NoteSample("[x]{.a memo=\"] } { [ {.b}\"} y", "⟦x⟧ y", "a memo=] } { [ {.b}"),
            NoteSample("[x]{.a memo=\"æ 👍🏽\" by=åse}", "⟦x⟧", "a by=åse memo=æ 👍🏽"),
            NoteSample("[x]{.a memo=kort}", "⟦x⟧", "a memo=kort"),
            NoteSample("[x]{.a\n  memo=\"m\"\n  f=1}", "⟦x⟧", "a f=1 memo=m"),
        ])
    func memos(_ sample: NoteSample) { sample.check() }

    @Test("each code knows its place in the file, with the head counted")
    func places() {
        let note = NoteReader.read("---\ntitle: Øvelse\n---\n\nÅ [vi 😀]{.a}\nog [dere]{f=1 .b  .c}.")
        #expect(note.marks.map { "\($0.code) \($0.line):\($0.column)" } == ["a 5:10", "b 6:15", "c 6:19"])
    }
}
