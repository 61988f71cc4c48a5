import Testing

@testable import FeltReport

@Suite("The legend of a page")
struct ReportLegendTests {
    @Test("a label stands by itself, and not in a sentence that uses its words", arguments: [
        ("**Nytt:** holdt tilbake", true), ("holdt tilbake", true), ("annet: holdt tilbake, mer", true), ("(1. mai, holdt tilbake)", true), ("holdt tilbake*", true), ("holdt tilbake (endret)", true),
        ("I denne saken er dette holdt tilbake: noe.", false), ("Noe er holdt tilbake.", false), ("holdt tilbake i dag", false),
    ])
    func stands(text: String, isThere: Bool) { #expect(ReportLegend.stands("holdt tilbake", in: text) == isThere) }

    @Test("words that are cut in a sentence of the report are people's alone, and compared by all of them")
    func shortened() {
        let said = String(repeating: "ord ", count: 40) + "til"
        let field = ReportField.telling(.text("Besluttet: \(said)"), said: said, after: "Besluttet: ").shortened(to: 20, whole: "felt timeline")
        guard case .counting(.telling(.traced(let text, let command), let short, _), let basis) = field else {
            Issue.record("\(field)")
            return
        }
        #expect(text == "Besluttet: \(short)" && short.hasSuffix("…") && short.count <= 20 && command == "felt timeline" && basis == "Besluttet: \(said)")
    }
}
