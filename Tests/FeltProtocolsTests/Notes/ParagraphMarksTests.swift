import FeltProtocols
import FeltTestSupport
import Testing

@Suite("Codes on paragraphs")
struct ParagraphMarksTests {
    @Test(
        "a mark at the end of a paragraph codes the whole of it, and the blank before the mark goes with it",
        arguments: [
            NoteSample("Vi turte ikke. {.culture.risk}", "⟦Vi turte ikke.⟧", "culture.risk"),
            NoteSample("En.\n\nTo. {.a}\n\nTre.\n", "En.\n\n⟦To.⟧\n\nTre.\n", "a"),
            NoteSample("Over\nto linjer {.a}\n", "⟦Over\nto linjer⟧\n", "a"),
            NoteSample("Over\nto linjer\n{.a}\n", "⟦Over\nto linjer⟧\n", "a"),
            NoteSample("  innrykket {.a}", "  ⟦innrykket⟧", "a"),
            NoteSample("æøå 😀 {.a .b f=1 memo=\"m\"}", "⟦æøå 😀⟧", "a f=1 memo=m", "b f=1 memo=m"),
        ])
    func paragraphs(_ sample: NoteSample) { sample.check() }

    @Test(
        "headings, list items and turns are marked alike",
        arguments: [
            NoteSample("## Behovet {.a}\n\nEn.", "⟦## Behovet⟧\n\nEn.", "a"),
            NoteSample("# En {.a}\nTo {.b}", "⟦# En⟧\n⟦To⟧", "a", "b"),
            NoteSample("- en {.a}\n- to\n- tre {.b}\n", "⟦- en⟧\n- to\n⟦- tre⟧\n", "a", "b"),
            NoteSample("1. en\n2. to {.a}\n3. tre", "1. en\n⟦2. to⟧\n3. tre", "a"),
            NoteSample("INF: Vi turte ikke. {.a}\nINT: Hvorfor?", "⟦INF: Vi turte ikke.⟧\nINT: Hvorfor?", "a"),
            NoteSample("[14:05] Møtet starter. {.a}", "⟦[14:05] Møtet starter.⟧", "a"),
            NoteSample("INF: Ja.\n\nOg mer. {.a}", "INF: Ja.\n\n⟦Og mer.⟧", "a"),
            NoteSample("---\nvoices: [Kari]\n---\n\nKari: Ja. {.a}\nKari: Nei.", "⟦Kari: Ja.⟧\nKari: Nei.", "a"),
        ])
    func kinds(_ sample: NoteSample) { sample.check() }

    @Test(
        "several groups in a row code the same paragraph, with or without blanks between them",
        arguments: [
            NoteSample("En. {.a} {.b}", "⟦En.⟧", "a", "b"),
            NoteSample("En. {.a}{.b}", "⟦En.⟧", "a", "b"),
            NoteSample("En. {.a}\t {.b}{.c f=1}  \n", "⟦En.⟧  \n", "a", "b", "c f=1"),
            NoteSample("En.\n{.a}\n{.b}\n", "⟦En.⟧\n", "a", "b"),
        ])
    func several(_ sample: NoteSample) { sample.check() }

    @Test(
        "blank space behind a mark stays, whichever it is",
        arguments: [
            NoteSample("En. {.a}  ", "⟦En.⟧  ", "a"),
            NoteSample("En. {.a} \t\n\nTo.", "⟦En.⟧ \t\n\nTo.", "a"),
            NoteSample("En. {.a}\u{B}", "⟦En.⟧\u{B}", "a"),
        ])
    func trailing(_ sample: NoteSample) { sample.check() }

    @Test("a form feed on a line of its own parts paragraphs, as an empty line does")
    func formFeed() {
        NoteSample("En. {.a}\n\u{C}\nTo. {.b}", "⟦En.⟧\n\u{C}\n⟦To.⟧", "a", "b").check()
    }

    @Test(
        "words and their paragraph are marked at once",
        arguments: [
            NoteSample("Vi [turte]{.a} ikke. {.b}", "⟦Vi ⟦turte⟧ ikke.⟧", "b", "a"),
            NoteSample("Vi turte [ikke.]{.a} {.b}", "⟦Vi turte ⟦ikke.⟧⟧", "b", "a"),
            NoteSample("[Vi turte ikke.]{.a} {.b}", "⟦Vi turte ikke.⟧", "a", "b"),
            NoteSample("- [en {.a}\n- to]{.b}", "⟦₁- ⟦₂en₁⟧\n- to₂⟧", "a", "b"),
        ])
    func both(_ sample: NoteSample) { sample.check() }
}
