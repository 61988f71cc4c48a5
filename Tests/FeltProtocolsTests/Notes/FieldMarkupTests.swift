import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Foundation
import Testing

@Suite("What a field note says besides codes")
struct FieldMarkupTests {
    /// Each passage as `layer role recalled question voice time`, without what it has not got, and its text.
    private func passages(_ source: String) -> [String] {
        let note = NoteReader.read(source)
        return note.passages.map { passage in
            let facts = [
                passage.layer?.rawValue, passage.role?.rawValue, passage.isRecalled ? "recalled" : nil, passage.question.map { "#" + $0 },
                passage.voice.map { "voice " + note.text[$0] }, passage.time.map { "time " + note.text[$0] },
            ]
            return facts.compactMap { $0 }.joined(separator: " ") + " | " + note.text[passage.range]
        }
    }

    @Test("a label in capitals gives a paragraph its layer, in both languages, with a time and as an item too")
    func layers() {
        #expect(passages("Vi satt.\n\nTOLKNING: De er redde.\n\nMETHOD: Opptakeren stod av.") == [
            "descriptive | Vi satt.", "interpretive | TOLKNING: De er redde.", "methodological | METHOD: Opptakeren stod av.",
        ])
        #expect(passages("[14:05] PERSONLIG: Jeg ble sliten.") == ["personal time 14:05 | [14:05] PERSONLIG: Jeg ble sliten."])
        #expect(passages("- SITAT: «Ja.»\n- **TOLKNING:** nei") == ["quote | - SITAT: «Ja.»", "interpretive | - **TOLKNING:** nei"])
        #expect(passages("Tolkning: nei") == ["descriptive | Tolkning: nei"])
    }

    @Test("what the researcher remarks ends what a voice says")
    func endsTurn() {
        #expect(passages("P07: Nei.\n\nTOLKNING: Hm.\n\nDet ble stille.") == [
            "descriptive voice P07 | P07: Nei.", "interpretive | TOLKNING: Hm.", "descriptive | Det ble stille.",
        ])
    }

    @Test("words in guillemets alone, and block quotes, are quotes")
    func quotes() {
        #expect(passages("P07: «Vi turte ikke.»\n\n«Ja», sa hun, «nei».\n\n> Vi prøver.\nSå stopper vi.") == [
            "quote voice P07 | P07: «Vi turte ikke.»", "descriptive voice P07 | «Ja», sa hun, «nei».", "quote voice P07 | > Vi prøver.\nSå stopper vi.",
        ])
    }

    @Test("what was added from memory says so")
    func recalled() {
        #expect(passages("(husket) Han gikk.\n\nP07: (recalled) Ja.\n\n- (husket) en ting\n\nHan (husket) det.") == [
            "descriptive recalled | (husket) Han gikk.", "descriptive recalled voice P07 | P07: (recalled) Ja.",
            "descriptive recalled voice P07 | - (husket) en ting", "descriptive voice P07 | Han (husket) det.",
        ])
        for opening in ["[14:05] (husket) PERSONLIG: Ja.", "(husket) [14:05] PERSONLIG: Ja.", "(Husket)\u{A0}PERSONLIG: Ja."] {
            #expect(passages(opening).map { $0.hasPrefix("personal") && $0.contains("recalled") } == [true], "\(opening): \(passages(opening))")
        }
        // Before a label, too: what is personal is so whenever it was written down.
        #expect(passages("(husket) PERSONLIG: Jeg var trøtt.\n\n(recalled) P07: Ja.\n\n- (husket) TILTAK: ringe") == [
            "personal recalled | (husket) PERSONLIG: Jeg var trøtt.", "descriptive recalled voice P07 | (recalled) P07: Ja.", "descriptive action recalled | - (husket) TILTAK: ringe",
        ])
    }

    @Test("a question reaches to the next heading of its level or above")
    func questions() {
        #expect(passages("# Intervju\n\n## Behovet\n\n### Hvordan? {#need.1}\n\nP07: Slik.\n\n#### Mer\n\nJa.\n\n### Når? {#need.2}\n\nHOPPET OVER: tida var ute\n\n## Slutt\n\nTakk.") == [
            " | # Intervju", " | ## Behovet", "#need.1 | ### Hvordan?", "descriptive #need.1 voice P07 | P07: Slik.", " | #### Mer", "descriptive #need.1 | Ja.",
            "#need.2 | ### Når?", "methodological skipped #need.2 | HOPPET OVER: tida var ute", " | ## Slutt", "descriptive | Takk.",
        ])
        let note = NoteReader.read("---\ntitle: x\n---\n\n## Åpning {#open.1}\n\nTekst.")
        #expect(note.questions.map(\.id) == ["open.1"] && note.questions.map(\.line) == [5] && note.questions.map(\.column) == [11])
        #expect(note.text.string == "## Åpning\n\nTekst.")
    }

    @Test("workshops' actions, decisions, outputs and disagreements")
    func roles() {
        #expect(passages("TILTAK: ringe (hvem: innkjøper, når: 2026-03-01)\n\n- DECISION: we stop\n\nRESULTAT: plakat (gruppe: 2)\n\nUENIGHET: om pris") == [
            "descriptive action | TILTAK: ringe (hvem: innkjøper, når: 2026-03-01)", "descriptive decision | - DECISION: we stop",
            "descriptive output | RESULTAT: plakat (gruppe: 2)", "descriptive disagreement | UENIGHET: om pris",
        ])
    }

    @Test("comments are not part of the text, over blank lines too, and what stands in them means nothing")
    func comments() {
        let note = NoteReader.read("# T\n\n<!-- Hvem [deltok]{.a\n\n]{.b} -->\n\nTekst <!-- her --> [ord]{.c}.\n<!-- slutt -->")
        #expect(note.text.string == "# T\n\n\nTekst  ord.\n")
        #expect(note.faults.isEmpty && note.marks.map(\.code) == ["c"])
        #expect(NoteReader.read("a \\<!-- b").text.string == "a <!-- b")
        let open = NoteReader.read("Tekst.\n\n<!-- glemt\n\nMer.")
        #expect(open.text.string == "Tekst.\n\n<!-- glemt\n\nMer.")
        #expect(open.faults.map { "\($0.line):\($0.column) \($0.code)" } == ["3:1 comment-unclosed"])
    }

    @Test("places of the text are found in the file, behind head, marks and comments")
    func places() {
        let source = "---\ntitle: x\n---\n\n<!-- hint -->\n## Å {#q.1}\n\n[to ord]{.a} og «dette"
        let note = NoteReader.read(source)
        let place = note.text.string.range(of: "«").map { note.text.string.utf8.distance(from: note.text.string.startIndex, to: $0.lowerBound) } ?? 0
        let found = note.filePosition(of: ByteOffset(place))
        #expect(found.line == 8 && found.column == 17)
    }

    @Test("a heading's question is written back and read again")
    func writing() {
        let source = "## Åpning {#open.1} {.a}\n\nTekst med <!-- i, og TOLKNING.\n"
        let note = NoteReader.read(source.replacingOccurrences(of: "<!--", with: "\\<!--"))
        let written = NoteWriter.write(text: note.text, head: [], marks: note.marks, questions: note.questions.map { ($0.heading, $0.id) })
        let read = NoteReader.read(written.text)
        #expect(read.text == note.text && read.questions.map(\.id) == ["open.1"] && read.marks.map(\.code) == ["a"] && read.faults.isEmpty)
    }
}
