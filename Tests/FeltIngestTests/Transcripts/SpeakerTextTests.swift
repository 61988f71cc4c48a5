import FeltIngest
import FeltModel
import FeltText
import Testing

@Suite("Plain text from transcription programs")
struct SpeakerTextTests {
    private func read(_ text: String) throws -> IngestedDocument { try TranscriptSample.read(text, "opptak.txt") }

    private static let expected = "[00:00:03] Speaker 1: Hvordan begynte det?\n\n[00:01:02] Speaker 2: Vi turte ikke\nspørre.\n\n[01:02:03] Speaker 1: Nei.\n"

    @Test(
        "every form becomes the form of field notes",
        arguments: [
            "[00:00:03] Speaker 1: Hvordan begynte det?\n[00:01:02] Speaker 2: Vi turte ikke\nspørre.\n\n[01:02:03.900] Speaker 1: Nei.",
            "00:00:03 Speaker 1\nHvordan begynte det?\n\n00:01:02 Speaker 2\nVi turte ikke\nspørre.\n\n01:02:03 Speaker 1\nNei.\n",
            "0:03 - Speaker 1: Hvordan begynte det?\n1:02 Speaker 2: Vi turte ikke\nspørre.\n1:02:03 Speaker 1: Nei.\n",
            "Speaker 1 (00:00:03)\nHvordan begynte det?\nSpeaker 2 (00:01:02):\nVi turte ikke\nspørre.\nSpeaker 1 (01:02:03)\nNei.\n",
            "Speaker 1 [00:00:03] Hvordan begynte det?\n\nSpeaker 2 [00:01:02] Vi turte ikke\nspørre.\n\nSpeaker 1 [01:02:03] Nei.\n",
            "Speaker 1   0:03\nHvordan begynte det?\n\nSpeaker 2\t1:02\n\nVi turte ikke\nspørre.\n\nSpeaker 1   1:02:03\nNei.\n",
            "[Speaker 1] 00:00:03\nHvordan begynte det?\n\n[Speaker 2] 00:01:02\nVi turte ikke\nspørre.\n\n[Speaker 1] 01:02:03\nNei.\n",
        ])
    func forms(_ text: String) throws {
        let document = try read(text)
        #expect(document.text.string == Self.expected)
        #expect(TranscriptSample.turns(document).count == 3 && document.voices == ["Speaker 1", "Speaker 2"])
        #expect(document.transcript?.form == .labelled && document.suggestedKind == "transcript" && document.mediaType == "text/plain" && document.warnings.isEmpty)
        #expect(document.originalBytes == Array(text.utf8))
    }

    @Test("what stands before the first turn stays, and so do the paragraphs of a turn")
    func around() throws {
        let document = try read("Intervju 7\nOpptak\n\nOla Nordmann  0:03\nHei.\n\nMer å si.\n\nP07  0:09\nJa.\n\nOla Nordmann  0:05\nNei.\n\nP07  0:20\n\n")
        #expect(document.text.string == "Intervju 7\nOpptak\n\n[00:00:03] Ola Nordmann: Hei.\n\nMer å si.\n\n[00:00:09] P07: Ja.\n\n[00:00:05] Ola Nordmann: Nei.\n")
        #expect(TranscriptSample.places(document.warnings) == ["4:1 voice-name", "12:1 cue-backwards", "15:1 cue-empty"])
        #expect(document.passages.map(\.turn) == [nil, 1, 1, 2, 3])
    }

    @Test(
        "other texts stay as they are",
        arguments: [
            // Field notes, with times of day.
            "[14:05] INF: Vi turte.\n\n[14:06] INT: Nei?\n\n[14:07] INF: Ja.\n", "[00:14:05] P07: a\n[00:14:06] P07: b\n[00:14:07] P08: c\n",
            // A programme of the day.
            "09:00 Registrering\nKaffe\n10:00 Åpning\nOrdfører\n11:00 Dialog\nBord\n12:00 Lunsj\n",
            // Two turns are too few.
            "Speaker 1 (00:00:03)\nHei.\n\nSpeaker 2 (00:00:09)\nJa.\n",
            // Most of it is something else.
            "Kari (00:01)\nja\n\nMye\n\nannet\n\nsom\n\nikke\n\ner\n\nsagt\n\nKari (00:02)\nja\n\nKari (00:03)\nnei\n\nmer\n\nog\n\nmer\n",
            "INF: Vi turte.\n\nINT: Nei?\n\nINF: Ja.\n", "Vi møttes 10:30\nog 11:30\nog 12:30\n", "",
        ])
    func others(_ text: String) throws {
        guard !text.isEmpty else { return }
        let document = try read(text)
        #expect(document.text.utf8 == Array(text.utf8) && document.transcript == nil && document.suggestedKind == nil && document.voices.isEmpty)
    }

    @Test("a time in brackets without hours may be a time of day and is kept")
    func timeOfDay() throws {
        #expect(try read("[14:05] Kari: a\n[14:06] Kari: b\n[14:07] Kari: c\n").text.string == "[14:05] Kari: a\n\n[14:06] Kari: b\n\n[14:07] Kari: c\n")
    }
}
