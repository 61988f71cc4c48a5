import FeltIngest
import FeltModel
import FeltText
import Testing

@Suite("Transcripts in SubRip")
struct SubRipTests {
    private func turns(_ text: String) throws -> [String] { TranscriptSample.turns(try TranscriptSample.read(text, "opptak.srt")) }

    @Test("numbers, times and labels are read")
    func form() throws {
        let document = try TranscriptSample.read("1\n00:00:01,000 --> 00:00:02,500\nP07: Vi turte\nikke.\n\n2\n00:14:05,250 --> 00:14:06,000 X1:1 X2:2\nINT: Nei?\n", "a.SRT")
        #expect(document.text.string == "[00:00:01] P07: Vi turte ikke.\n\n[00:14:05] INT: Nei?\n")
        #expect(document.mediaType == "application/x-subrip" && document.transcript?.form == .subRip && document.suggestedKind == "transcript")
        #expect(document.faults.isEmpty && document.warnings.isEmpty && document.originalBytes != document.text.utf8)
    }

    @Test("styles go, and blank lines of blanks part cues")
    func tidying() throws {
        #expect(try turns("\n 1 \n0:00:01,0 --> 00:00:02\n{\\an8}<FONT color=\"red\">Ja</FONT> <I>nei</I> {ler}\n \t\n2\n00:00:09.5-->00:00:10.0\nMer\n\n") == ["00:00:01 -|Ja nei {ler}", "00:00:09 -|Mer"])
    }

    @Test("dashes part two who speak in one cue")
    func dashes() throws {
        #expect(try turns("1\n00:00:01,000 --> 00:00:02,000\n- Hvorfor\nikke?\n- P07: Vet ikke.\n\n2\n00:00:02,000 --> 00:00:03,000\nJeg turte ikke.\n\n3\n00:00:03,000 --> 00:00:04,000\n-Nei.\n-5 grader\n") == [
            "00:00:01 -|Hvorfor ikke?", "00:00:01 P07|Vet ikke. Jeg turte ikke.", "00:00:03 -|Nei.", "00:00:03 -|5 grader",
        ])
        #expect(try turns("1\n00:00:01,000 --> 00:00:02,000\n-5 grader ute\n") == ["00:00:01 -|-5 grader ute"])
        #expect(try turns("1\n00:00:01,000 --> 00:00:02,000\n– Ja.\n— Nei.\n") == ["00:00:01 -|Ja.", "00:00:01 -|Nei."])
    }

    @Test("a word before a colon is a voice when it opens two cues, and P07, Speaker 1 and roles always are")
    func labels() throws {
        let text = "1\n00:00:01,000 --> 00:00:02,000\nKari: Hei.\n\n2\n00:00:02,000 --> 00:00:03,000\nog hopp.\n\n3\n00:00:03,000 --> 00:00:04,000\nSaken: er den klar?\n\n4\n00:00:04,000 --> 00:00:05,000\nSpeaker 1: Ja.\n\n5\n00:00:05,000 --> 00:00:06,000\nKari: Nei.\n\n6\n00:00:06,000 --> 00:00:07,000\nintervjuer: Jo.\n\n7\n00:00:07,000 --> 00:00:08,000\nNB: husk dette: nå.\n\n8\n00:00:20,000 --> 00:00:21,000\nEtter pausen\n"
        let document = try TranscriptSample.read(text, "a.srt")
        #expect(TranscriptSample.turns(document) == [
            "00:00:01 Kari|Hei. og hopp. Saken: er den klar?", "00:00:04 Speaker 1|Ja.", "00:00:05 Kari|Nei.", "00:00:06 intervjuer|Jo. NB: husk dette: nå.", "00:00:20 -|Etter pausen",
        ])
        #expect(document.voices == ["Kari", "Speaker 1", "intervjuer"] && document.transcript?.namedVoices == ["Kari"])
    }

    @Test("labels in brackets are labels")
    func brackets() throws {
        #expect(try turns("1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_00]: Ja.\n\n2\n00:00:02,000 --> 00:00:03,000\n[latter]: nei [ler]: jo\n") == ["00:00:01 SPEAKER_00|Ja. [latter]: nei [ler]: jo"])
    }

    @Test("an empty line within a cue and a number without times are told")
    func faults() throws {
        let document = try TranscriptSample.read("1\n00:00:01,000 --> 00:00:02,000\nen\n\nto\n\n2\n00:00:09,000 --> 00:00:1x,000\ntre\n\n3\n", "a.srt")
        #expect(TranscriptSample.places(document.faults) == ["5:1 cue-broken", "8:18 cue-broken", "11:1 cue-broken"])
    }
}
