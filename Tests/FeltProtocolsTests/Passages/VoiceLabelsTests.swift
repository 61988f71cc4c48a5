import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Testing

@Suite("The beginning of a turn")
struct VoiceLabelsTests {
    /// The voice and the time of the first passage, as `voice@time`; nil where it is no turn.
    private func opening(_ line: String, _ voices: [String] = []) -> String? {
        let text = StoredText(trusted: Array(line.utf8))
        guard let first = PassageParser.passages(in: text, extraVoices: voices).first, first.kind == .turn else { return nil }
        return (first.voice.map { text[$0] } ?? "") + (first.time.map { "@" + text[$0] } ?? "")
    }

    @Test(
        "words in capitals before a colon are voices",
        arguments: [
            "INF", "INT", "A", "Å", "ÆØÅ", "INF2", "INF-2", "GRP_1", "R/S", "INF 2", "P12", "A\u{30A}SE", "ΑΒΓ", "OBSERVATØR",
        ])
    func capitals(_ label: String) {
        for rest in ["", " Ja.", "\tJa.", "  "] { #expect(opening("\(label):\(rest)") == label) }
    }

    @Test(
        "other words before a colon are none",
        arguments: [
            "Inf: Ja.", "inf: Ja.", "INf: Ja.", "INF:Ja.", "INF : Ja.", "INF", "INF;", ": Ja.", "2: Ja.", "-INF: Ja.", "INF  2: Ja.", "INF 2 3: Ja.", "INF A: Ja.", "INF, INT: Ja.",
            "HTTP://eksempel.invalid", "NB: Husk.", "OBS: Se.", "PS: Og.", "HUSK: Dette.", "MERK: At.", "TODO: Skrive.", "KL: 14", "TLF: 0", "😀: Ja.", "漢: Ja.",
            "ABCDEFGHIJKLMNOPQRSTU: Ja.", "Vi sa INF: Ja.", "> INF: Ja.", "- INF: Ja.", "(INF): Ja.",
        ])
    func others(_ line: String) {
        #expect(opening(line) == nil)
    }

    @Test(
        "emphasis around a label is not part of it",
        arguments: ["**INF:** Ja.", "**INF**: Ja.", "*INF:* Ja.", "*INF*: Ja.", "__INF:__ Ja.", "_INF_: Ja.", "**INF:**", "**INF: Ja.**"])
    func emphasis(_ line: String) {
        #expect(opening(line) == "INF")
    }

    @Test("emphasis that is no label's", arguments: ["***INF:*** Ja.", "**inf:** Ja.", "**:** Ja.", "**INF:**Ja.", "* INF: Ja."])
    func otherEmphasis(_ line: String) {
        #expect(opening(line) == nil)
    }

    @Test(
        "times stand in square brackets, alone, before a label or behind it",
        arguments: [
            ("[14:05] Start.", "@14:05"), ("[9:05]", "@9:05"), ("[00:14:05] Start.", "@00:14:05"), ("[1:02:03.250] x", "@1:02:03.250"), ("[01:02:03,25] x", "@01:02:03,25"),
            ("[120:05] x", "@120:05"), ("[14:05] INF: Ja.", "INF@14:05"), ("[14:05]  **INF:** Ja.", "INF@14:05"), ("INF: [14:05] Ja.", "INF@14:05"), ("INF:[14:05] Ja.", nil),
            ("**INF:** [14:05] Ja.", "INF@14:05"), ("[14:05]INF: Ja.", "INF@14:05"), ("  [14:05] x", "@14:05"), ("[14:05] [15:06] x", "@14:05"), ("[14:05] INF: [15:06] x", "INF@14:05"),
        ])
    func times(_ line: String, _ expected: String?) {
        #expect(opening(line) == expected)
    }

    @Test(
        "other things in brackets are no times",
        arguments: [
            "[14:5] x", "[1405] x", "[14.05] x", "[:05] x", "[14:] x", "[1234:05] x", "[14:05", "[14:05:", "[14:05:06", "[14:05:06.", "[14:05:6] x", "[14:05:06:07] x", "[14:05 ] x", "[ 14:05] x",
            "14:05 x", "(14:05) x", "[å14:05] x", "x [14:05]", "[x]", "[14:05.5] x",
        ])
    func otherTimes(_ line: String) {
        #expect(opening(line) == nil)
    }

    @Test(
        "labels that the head lists are voices as they are written there",
        arguments: [
            (["Kari"], "Kari: Ja.", "Kari"), (["Kari"], "kari: Ja.", nil), (["Kari"], "Kari N: Ja.", nil), (["Ola Nordmann"], "Ola Nordmann: Ja.", "Ola Nordmann"),
            (["Åse (leder)"], "**Åse (leder):** Ja.", "Åse (leder)"), (["NB"], "NB: Ja.", "NB"), (["Kari"], "[14:05] Kari: Ja.", "Kari@14:05"), (["Kari"], "Kari:Ja.", nil), ([""], ": Ja.", nil),
            (["Leder for enhet for helse, omsorg og velferd i kommunen"], "Leder for enhet for helse, omsorg og velferd i kommunen: Ja.", "Leder for enhet for helse, omsorg og velferd i kommunen"),
        ] as [([String], String, String?)])
    func extra(_ voices: [String], _ line: String, _ expected: String?) {
        #expect(opening(line, voices) == expected)
    }

    @Test("the head lists labels as items or in one text with semicolons")
    func list() {
        for head in ["voices: [Kari, Ola N]", "voices: Kari; Ola N", "voices:\n  - Kari\n  - Ola N", "Voices: \" Kari ;Ola N; \"", "voices: Kari;Ola N"] {
            let note = NoteReader.read("---\n\(head)\n---\n\nKari: Ja.\nOla N: Nei.\nPer: Hm.")
            #expect(note.passages.compactMap(\.voice).map { note.text[$0] } == ["Kari", "Ola N"])
        }
    }
}
