import FeltTestSupport
import FeltText
import Testing

@Suite("Cutting into sentences")
struct SentencesTests {
    /// Expects the sentences of a text to be those that are marked in it.
    private func expect(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let text = MarkedText(marked).text
        #expect(MarkedText.marking(Sentences.ranges(in: text, within: text.wholeRange), in: text) == marked, sourceLocation: sourceLocation)
    }

    @Test("a sentence ends behind a full stop, a question, an exclamation or an ellipsis, and blank space belongs to none")
    func terminators() {
        expect("⟦Vi turte ikke.⟧ ⟦Hvorfor?⟧  ⟦Det var forbudt!⟧\n⟦Tja …⟧ ⟦Kanskje …⟧ ⟦Vi⟧ ")
        expect("⟦Hva?!⟧ ⟦Nei...⟧ ⟦Jo.⟧")
        expect(" \n⟦Bare én.⟧\n")
        expect("⟦uten slutt⟧")
    }

    @Test("nothing, or blank space alone, has no sentences", arguments: ["", " ", "\n\n\n", "\t \u{A0}\u{2003}\n"])
    func empty(text: String) {
        expect(text)
    }

    @Test("a sentence begins with an upper-case letter, a digit, a quote, a bracket or a dash")
    func beginnings() {
        expect("⟦Slutt.⟧ ⟦Årlig.⟧ ⟦22 kommuner.⟧ ⟦«Nei».⟧ ⟦\"Ja\".⟧ ⟦(Latter.)⟧ ⟦– Altså.⟧ ⟦- Eller.⟧ ⟦😀 fint.⟧ ⟦漢字。⟧")
        expect("⟦Han sa «Stopp!» og gikk.⟧ ⟦Hun sa ja. men ble.⟧")
        expect("⟦Versjon 2.0 og www.kommune.no er navn.⟧")
    }

    @Test("closing quotes and brackets go with the sentence they close")
    func closing() {
        expect("⟦Han sa: «Vi turte ikke.»⟧ ⟦Så gikk han.⟧")
        expect("⟦(Hun lo.)⟧ ⟦«Er det lov?»⟧ ⟦\"Ja.\"⟧ ⟦'Nei.'⟧ ⟦[Pause.]⟧ ⟦Da så.⟧")
        expect("⟦Han spurte: «Hva mente de med «risiko?»»⟧ ⟦Ingen svarte.⟧")
    }

    @Test(
        "an abbreviation does not end a sentence",
        arguments: [
            "⟦Møtet var kl. 12 hos Dr. Hansen.⟧ ⟦Bra.⟧", "⟦Det koster ca. 3 mill. NOK.⟧ ⟦Mye.⟧", "⟦Jf. Meld. St. 22 om innkjøp.⟧",
            "⟦Flere, bl.a. Oslo og f.eks. Bergen, er med.⟧ ⟦Ja.⟧", "⟦Se kap. 3, s. 12, pkt. 4 og nr. 7.⟧", "⟦Regjeringen v/ adm. dir. Berg kom.⟧",
            "⟦See e.g. Uyarra et al. 2014, i.e. Table 2.⟧", "⟦Mr. Smith met Mrs. Jones.⟧ ⟦They left.⟧", "⟦DR. Hansen⟧",
        ])
    func abbreviations(marked: String) {
        expect(marked)
    }

    @Test("an abbreviation behind an opening quote or bracket is one too")
    func quotedAbbreviations() {
        expect("⟦Han sa «Dr. Hansen kommer».⟧ ⟦Ja.⟧")
        expect("⟦Vi ventet (ca. 3 uker) og sa \"kl. 12\".⟧ ⟦Ja [jf. Lov om innkjøp].⟧")
    }

    @Test("a single letter does not end a sentence, a number does where no lower-case word follows")
    func initialsAndNumbers() {
        expect("⟦B. Hansen og Å. Berg kom.⟧ ⟦De gikk.⟧")
        expect("⟦Fristen er 3. mai kl. 12.⟧ ⟦Etterpå var det 3.⟧ ⟦Mai kom.⟧")
        expect("⟦Vi var 3.⟧ ⟦2 gikk.⟧")
    }

    @Test("two line ends in a row end a sentence, one does not, and blank space between them changes nothing")
    func blankLines() {
        expect("⟦Overskrift⟧\n\n⟦brødtekst uten\nstor bokstav⟧\n \t\n⟦og mer⟧\n\n\n\n⟦slutt⟧\n")
    }

    @Test("ranges lie within the stretch that was asked for and count from the beginning of the text")
    func within() {
        let marked = MarkedText("Før. ⟦₁æ ⟦₂Første.₂⟧ ⟦₃Andre₃⟧ ₁⟧setning. Etter.")
        let found = Sentences.ranges(in: marked.text, within: marked.ranges[0])
        #expect(found.map { marked.text[$0] } == ["æ Første.", "Andre"])
        #expect(found[1] == marked.ranges[2])
        #expect(found[0].start == marked.ranges[0].start && found[0].end == marked.ranges[1].end)
        #expect(Sentences.ranges(in: marked.text, within: TextRange(3..<3)).isEmpty)
    }
}
