import Testing

@testable import FeltReport

@Suite("What partners may not read in a text")
struct PartnerTextTests {
    @Test("what stands in quotation marks of any kind, also within each other and where nobody closes them", arguments: [
        ("De sa «hemmelig» her.", "De sa «[…]» her."), ("»hemmelig« sa de", "»[…]« sa de"), ("“hemmelig” og „hemmelig“ og „hemmelig”", "“[…]” og „[…]“ og „[…]”"),
        ("Han sa \"hemmelig\".", "Han sa \"[…]\"."), ("Han sa 'vi hemmelig det', og gikk.", "Han sa '[…]', og gikk."), ("'hemmelig'", "'[…]'"), ("(‘hemmelig’)", "(‘[…]’)"),
        ("‚hemmelig‘ og ‚hemmelig’", "‚[…]’"), ("‹hemmelig› og ›hemmelig‹", "‹[…]› og ›[…]‹"), ("<<hemmelig>> sa hun", "<<[…]>> sa hun"), ("”hemmelig” sa hun", "”[…]” sa hun"),
        ("«et «hemmelig» ord hemmelig»", "«[…]»"), ("Så sa han «hemmelig", "Så sa han «[…]"), ("Så sa han <<hemmelig", "Så sa han <<[…]"),
        ("De sa 'vi er ikke hans' og hemmelig'", "De sa '[…]'"), ("«hemmelig», «hemmelig»", "«[…]», «[…]»"), ("❝hemmelig❞ og 《hemmelig》", "❝[…]❞ og 《[…]》"), ("❞hemmelig❝ og ❛hemmelig❜", "❞[…]❝ og ❛[…]❜"),
    ])
    func quotes(text: String, told: String) {
        #expect(PartnerText([]).withoutPeople(text) == told)
        #expect(!PartnerText([]).mayTell(text))
    }

    @Test("what is said behind a dash, at the start of a line or a sentence, and not what stands between dashes", arguments: [
        ("– Vi hemmelig.", "– […]"), ("Hun svarte:\n— Vi hemmelig. Hemmelig.\nSå gikk hun.", "Hun svarte:\n— […]\nSå gikk hun."), ("- Vi hemmelig.", "- […]"),
        ("Han nølte. – Vi hemmelig.", "Han nølte. – […]"), ("Han sa: – Hemmelig.", "Han sa: – […]"), ("−Hemmelig", "−[…]"), ("– «hemmelig»", "– […]"),
    ])
    func speech(text: String, told: String) { #expect(PartnerText([]).withoutPeople(text) == told) }

    @Test("apostrophes, dashes between words, lists and numbers are no quotes", arguments: [
        "Hans' bil og kommunens', fra '90-tallet", "The firms’ offers, it’s", "Det går – sakte – framover", "- Tid\n- Penger", "– 5 prosent, −2 og -1", "10–12 møter",
        "E-post og IT-drift", "Innkjøper. -Nei", "5 < 7 og 9 > 3", "",
    ])
    func untouched(text: String) {
        #expect(PartnerText([]).withoutPeople(text) == text)
        #expect(PartnerText([]).mayTell(text))
    }

    @Test("a pseudonym, however it is written", arguments: [
        ("P05 sa nei", "[…] sa nei"), ("p05s enhet", "[…] enhet"), ("P05ene kom", "[…] kom"), ("P 05 kom", "[…] kom"), ("P-05 kom", "[…] kom"), ("P\u{A0}5, P5 og P005", "[…], […] og […]"),
        ("P05-gruppen", "[…]"), ("møte/P05", "møte/[…]"), ("Møte med Kari.", "Møte med […]."), ("Karis sak", "[…] sak"), ("enhetsleder 2 og Enhetsleder-2", "[…] og […]"), ("sak_p05", "sak_[…]"), ("gruppeP05", "gruppe[…]"),
        ("P:05 kom, og P/5", "[…] kom, og […]"), ("P\u{200B}05 og P\u{AD}0\u{AD}5", "[…] og […]"), ("P\u{200D}05 og K\u{2060}ari", "[…] og […]"), ("P\u{FEFF}05s", "[…]"),
    ])
    func pseudonyms(text: String, told: String) { #expect(PartnerText(["p05", "kari", "enhetsleder-2"]).withoutPeople(text) == told) }

    @Test("what only looks like one stays", arguments: ["P050 og P15", "AP05X er et anbud", "Karius og karibisk", "på side 5", "i 1 av 3 saker", "enhetsleder og 2 andre", "Hermed", "side: 05", "👩\u{200D}👩\u{200D}👧 kom ❤\u{FE0F}"])
    func others(text: String) { #expect(PartnerText(["p05", "kari", "enhetsleder-2", "i1", "h"]).withoutPeople(text) == text) }
}

@Suite("Words that somebody else's text has too")
struct RepeatedWordsTests {
    private static let known: RepeatedWords = {
        var words = RepeatedWords()
        words.learn(Array("INF: Vi turte ikke å prøve noe nytt, ærlig talt. Så kom ÅRET etter!".utf8))
        return words
    }()

    @Test("six in a row are a quote, whatever signs and capitals stand between", arguments: [
        "De sier at vi turte ikke å prøve noe.", "VI TURTE: ikke – å «prøve» noe", "vi\nturte ikke å\u{A0}prøve noe", "ærlig talt så kom året etter", "a\u{30A}ret: talt så kom a\u{30A}ret etter, noe nytt ærlig talt så kom a\u{30A}ret etter",
    ])
    func repeated(text: String) { #expect(Self.known.occur(in: text)) }

    @Test("five are not, nor six in another order", arguments: ["turte ikke å prøve noe annet", "noe prøve å ikke turte vi", "", "Vi turte. Ikke: å prøve"])
    func own(text: String) { #expect(!Self.known.occur(in: text)) }
}
