import FeltAnalysis
import FeltTestSupport
import FeltText
import Testing

@Suite("What becomes of a coded stretch")
struct CarryTests {
    /// The kind of the outcome and the new text with the range marked in it.
    private func carry(_ old: String, _ new: String) -> String {
        let marked = MarkedText(old)
        let text = MarkedText(new).text
        let carried = TextMap(from: marked.text, to: text).carry(marked.range)
        guard let range = carried.range else { return "lost" }
        return "\(carried.kind): \(MarkedText.marking([range], in: text))"
    }

    private struct Example {
        let name: String
        let old: String
        let new: String
        let outcome: String
    }

    private static let examples: [Example] = [
        Example(name: "nothing", old: "Vi ⟦turte⟧ ikke.", new: "Vi turte ikke.", outcome: "unchanged: Vi ⟦turte⟧ ikke."),
        Example(name: "text before", old: "Vi ⟦turte⟧ ikke.", new: "Da turte vi. Vi turte ikke.", outcome: "moved: Da turte vi. Vi ⟦turte⟧ ikke."),
        Example(name: "a typo inside", old: "Her ⟦spurte vi leverandoren om pris⟧ nå.", new: "Her spurte vi leverandøren om pris nå.",
            outcome: "edited: Her ⟦spurte vi leverandøren om pris⟧ nå."),
        Example(name: "a word put in", old: "Her ⟦spurte vi om pris⟧ nå.", new: "Her spurte vi aldri om pris nå.",
            outcome: "edited: Her ⟦spurte vi aldri om pris⟧ nå."),
        Example(name: "a word taken out", old: "Her ⟦spurte vi aldri om pris⟧ nå.", new: "Her spurte vi om pris nå.",
            outcome: "edited: Her ⟦spurte vi om pris⟧ nå."),
        Example(name: "a capital", old: "Så sa han: ⟦vi turte ikke spørre⟧.", new: "Så sa han: Vi turte ikke spørre.",
            outcome: "edited: Så sa han: ⟦Vi turte ikke spørre⟧."),
        Example(name: "a capital that is a word", old: "Så: ⟦i dag turte vi⟧.", new: "Så: I dag turte vi.", outcome: "edited: Så: ⟦I dag turte vi⟧."),
        Example(name: "composition", old: "Han sa ⟦a\u{30A} ja det gikk⟧.", new: "Han sa å ja det gikk.", outcome: "edited: Han sa ⟦å ja det gikk⟧."),
        Example(name: "a word joined", old: "Da ble ⟦innkjøps avdelingen med⟧ i møtet.", new: "Da ble innkjøpsavdelingen med i møtet.",
            outcome: "edited: Da ble ⟦innkjøpsavdelingen med⟧ i møtet."),
        Example(name: "quotation marks", old: "Hun sa ⟦\"vi turte ikke\"⟧ da.", new: "Hun sa «vi turte ikke» da.",
            outcome: "edited: Hun sa ⟦«vi turte ikke»⟧ da."),
        Example(name: "text at the edges", old: "Da ⟦turte vi⟧ ikke.", new: "Da omsider turte vi slett ikke.",
            outcome: "moved: Da omsider ⟦turte vi⟧ slett ikke."),
        Example(name: "a longer word", old: "En ⟦bil⟧ kom.", new: "En bilist kom.", outcome: "unchanged: En ⟦bil⟧ist kom."),
        Example(name: "the beginning gone", old: "Her ⟦spurte kommunen alle leverandørene⟧ om pris.", new: "Her alle leverandørene om pris.",
            outcome: "cut: Her ⟦alle leverandørene⟧ om pris."),
        Example(name: "the end replaced", old: "Her ⟦spurte kommunen alle leverandørene⟧ om pris.", new: "Her spurte kommunen bare to bedrifter om pris.",
            outcome: "cut: Her ⟦spurte kommunen⟧ bare to bedrifter om pris."),
        Example(name: "all gone", old: "Det gikk bra. ⟦Vi spurte ingen.⟧ Så dro vi hjem.", new: "Det gikk bra. Så dro vi hjem.", outcome: "lost"),
        Example(name: "all gone but a blank", old: "Vi har ⟦spurt dem⟧ om alt.", new: "Vi har XX YY om alt.", outcome: "lost"),
        Example(name: "a sentence put before one that begins alike", old: "⟦Vi spurte.⟧", new: "Vi turte. Vi spurte.",
            outcome: "moved: Vi turte. ⟦Vi spurte.⟧"),
        Example(name: "a short answer said again later", old: "A: ⟦Ja, det stemmer.⟧\nB: Hvem var med på møtet i mai?\n",
            new: "B: Hvem var med på møtet i mai?\nA: Ja, det stemmer.\n", outcome: "lost"),
        Example(name: "a paragraph moved", old: "⟦Kommunen spurte alle leverandørene i markedet.⟧\n\nSå ble det stille i lang tid, og ingen svarte på noe.\n",
            new: "Så ble det stille i lang tid, og ingen svarte på noe.\n\nKommunen spurte alle leverandørene i markedet.\n",
            outcome: "moved: Så ble det stille i lang tid, og ingen svarte på noe.\n\n⟦Kommunen spurte alle leverandørene i markedet.⟧\n"),
        Example(name: "one more in a family", old: "De ⟦👨‍👩‍👧 kom⟧ hit.", new: "De 👨‍👩‍👧‍👦 kom hit.", outcome: "cut: De 👨‍👩‍👧‍👦 ⟦kom⟧ hit."),
        Example(name: "nothing left", old: "⟦Alt⟧", new: "", outcome: "lost"),
        Example(name: "an empty range", old: "Vi ⟦⟧turte", new: "Vi turte", outcome: "lost"),
    ]

    @Test("each kind of edit has the outcome that a reader would give it", arguments: examples.indices)
    func example(index: Int) {
        let example = Self.examples[index]
        #expect(carry(example.old, example.new) == example.outcome, "\(example.name)")
    }

    @Test("a range outside the text or within a letter is lost, not a crash")
    func invalid() {
        let text = MarkedText("på").text
        let map = TextMap(from: text, to: text)
        #expect(map.carry(TextRange(1..<2)) == .lost)
        #expect(map.carry(TextRange(0..<9)) == .lost)
    }

    @Test("a range of which one part moved away is cut to the bigger part")
    func divided() {
        let first = "Kommunen ville ha med alle leverandørene fra første dag av."
        let second = "Ingen av dem svarte før sommeren var over og budsjettet var lagt, og da var det for sent for oss alle."
        let between = "Rådmannen hadde et annet syn på saken enn de som satt i prosjektet hele det året, og sa det høyt."
        let old = MarkedText("⟦\(first)\n\(second)⟧\n\(between)\n\(between.uppercased())\n")
        let new = MarkedText("\(second)\n\(between)\n\(between.uppercased())\n\(first)\n").text
        let carried = TextMap(from: old.text, to: new).carry(old.range)
        #expect(carried.kind == .cut)
        #expect(carried.range.map { new[$0] } == second)
        #expect(carried.keptBytes == second.utf8.count || carried.keptBytes == second.utf8.count + 1)
    }

    @Test("a paragraph that was moved and corrected is followed, and said to have changed places")
    func movedAndCorrected() {
        let paragraph = "Komunen spurte alle leverandørene i markedet om pris, men ingen torde si noe om det som var galt"
        let rest = "Rådmannen hadde et annet syn på saken enn de som satt i prosjektet hele det året, og han sa det høyt. Så gikk han."
        let old = MarkedText("\(rest.uppercased())\n⟦\(paragraph)⟧\n\(rest)\n")
        let corrected = paragraph.replacing("Komunen", with: "Kommunen").replacing("torde", with: "turte")
        let new = MarkedText("\(rest.uppercased())\n\(rest)\n\(corrected)\n").text
        let revision = Revision([(id: 1, range: old.range)], through: TextMap(from: old.text, to: new))
        #expect(revision.outcomes.map(\.carried.kind) == [.edited])
        #expect(revision.outcomes.first?.isReordered == true)
        #expect(revision.outcomes.first?.carried.range.map { new[$0] } == corrected)
    }

    @Test("a long text put into a short range cuts it rather than being coded")
    func flooded() {
        let added = (0..<80).map { "nytt\($0)" }.joined(separator: " ")
        let old = MarkedText("Da ⟦turte kommunen ikke⟧ mer.")
        let new = MarkedText("Da turte kommunen \(added) ikke mer.").text
        let carried = TextMap(from: old.text, to: new).carry(old.range)
        #expect(carried.kind == .cut)
        #expect(carried.range.map { new[$0] } == "turte kommunen")
    }

    @Test("a revision lists every range once in text order and counts the outcomes")
    func revision() {
        let old = MarkedText("⟦Vi⟧ turte ⟦ikke⟧. ⟦Kari gikk bort.⟧ ⟦Vi turte⟧")
        let new = MarkedText("Vi turte slett ikke. Vi turte").text
        let ranges = zip(["d", "c", "b", "a"], old.ranges.reversed()).map { (id: $0, range: $1) }
        let revision = Revision(ranges, through: TextMap(from: old.text, to: new))
        #expect(revision.outcomes.map(\.id) == ["a", "b", "c", "d"])
        #expect(revision.outcomes.map(\.carried.kind) == [.unchanged, .moved, .lost, .moved])
        #expect(revision.count(.moved) == 2 && revision.count(.cut) == 0 && revision.counts.values.reduce(0, +) == 4)
        #expect(revision.toReview.map(\.id) == ["c"])
        #expect(Revision([(id: Int, range: TextRange)](), through: TextMap(from: new, to: new)).outcomes.isEmpty)
    }
}
