import FeltModel
import FeltProtocols
import FeltText
import Testing

@Suite("Actions, decisions and outputs of a note")
struct OutcomeReaderTests {
    private func outcomes(_ source: String) -> [String] {
        let note = NoteReader.read(source)
        return OutcomeReader.outcomes(in: note.text, passages: note.passages).map { outcome in
            let settings = [outcome.owner, outcome.due, outcome.group, outcome.hasBadDate ? "?" : nil].map { $0 ?? "-" }.joined(separator: " ")
            return "\(outcome.role) [\(note.text[outcome.range])] \(settings)"
        }
    }

    @Test(
        "words and settings",
        arguments: [
            ("TILTAK: ringe kommunen (hvem: innkjøper, når: 2026-03-01)", "action [ringe kommunen] innkjøper 2026-03-01 - -"),
            ("TILTAK: ringe (hvem: leder, når: 2026-03-01).", "action [ringe] leder 2026-03-01 - -"), ("TILTAK: ringe.", "action [ringe.] - - - -"),
            ("- ACTION: call (who: purchaser; when: 2026-03-01)", "action [call] purchaser 2026-03-01 - -"),
            ("**TILTAK:** ringe (ansvarlig: innkjøper, behovshaver, frist: 2026-03-01)", "action [ringe] innkjøper, behovshaver 2026-03-01 - -"),
            ("[14:05] VEDTAK: vi stopper (av: styringsgruppa)", "decision [vi stopper] styringsgruppa - - -"), ("RESULTAT: en plakat (gruppe: 2)", "output [en plakat] - - 2 -"),
            ("UENIGHET: om pris (og kvalitet)", "disagreement [om pris (og kvalitet)] - - - -"), ("TILTAK: ringe (hvem: leder, når: mars)", "action [ringe] leder - - ?"),
            ("TILTAK: ringe (kl. 10: snart)", "action [ringe (kl. 10: snart)] - - - -"), ("TILTAK: se [lista]{.a} æøå 😀 (hvem: leder)", "action [se lista æøå 😀] leder - - -"),
            ("TILTAK:", "action [TILTAK:] - - - -"), ("TILTAK: (hvem: leder)", "action [TILTAK: (hvem: leder)] leder - - -"), ("TILTAK: a\n  b (når: 2026-03-01)", "action [a\n  b] - 2026-03-01 - -"),
        ])
    func reading(_ source: String, _ expected: String) { #expect(outcomes(source) == [expected]) }

    @Test("skipped questions and plain paragraphs are none")
    func none() { #expect(outcomes("HOPPET OVER: tid\n\nTiltak: nei\n\nVanlig (hvem: leder)") == []) }
}
