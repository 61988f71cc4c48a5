import FeltIngest
import FeltModel
import FeltText
import Testing

/// Reading a transcript in a test.
enum TranscriptSample {
    static func read(_ text: String, _ name: String = "opptak.vtt") throws -> IngestedDocument { try DocumentReader().read(Array(text.utf8), named: name) }

    /// The turns as `time voice|words`.
    static func turns(_ document: IngestedDocument) -> [String] {
        document.passages.filter { $0.kind == .turn }.map { passage in
            let time = passage.time.map { document.text[$0] } ?? "-"
            return "\(time) \(passage.voice.map { document.text[$0] } ?? "-")|\(document.text[passage.words(in: document.text)])"
        }
    }

    static func places(_ faults: [Fault]) -> [String] { faults.map { "\($0.line):\($0.column) \($0.code)" } }
}

@Suite("Transcripts in WebVTT")
struct WebVTTTests {
    private func vtt(_ body: String) throws -> IngestedDocument { try TranscriptSample.read("WEBVTT\n\n" + body) }

    private func turns(_ body: String) throws -> [String] { TranscriptSample.turns(try vtt(body)) }

    @Test("each turn keeps its time and its voice, in the form of field notes")
    func form() throws {
        let document = try vtt("1\n00:14:05.000 --> 00:14:08.000 align:start\n<v P07>Vi turte ikke.</v>\n\n00:14:20.500 --> 01:00:00.000\n<v INT>Hvorfor\nikke?\n")
        #expect(document.text.string == "[00:14:05] P07: Vi turte ikke.\n\n[00:14:20] INT: Hvorfor ikke?\n")
        #expect(TranscriptSample.turns(document) == ["00:14:05 P07|Vi turte ikke.", "00:14:20 INT|Hvorfor ikke?"])
        #expect(document.passages.map(\.turn) == [1, 2])
        #expect(document.mediaType == "text/vtt" && document.suggestedKind == "transcript" && document.converter == nil)
        #expect(document.transcript?.form == .webVTT && document.transcript?.turns == 2 && document.transcript?.voices == ["P07", "INT"])
        #expect(document.faults.isEmpty && document.warnings.isEmpty && document.voices.isEmpty)
    }

    @Test("voices that notes would not know are turns all the same, and are told of without their names")
    func names() throws {
        let document = try vtt("00:01.000 --> 00:02.000\n<v Ola Nordmann>Ja.\n\n00:09.000 --> 00:10.000\n<v.loud Speaker 1>Nei.\n\n00:19.000 --> 00:20.000\n<v Ola Nordmann>Jo.\n")
        #expect(TranscriptSample.turns(document) == ["00:00:01 Ola Nordmann|Ja.", "00:00:09 Speaker 1|Nei.", "00:00:19 Ola Nordmann|Jo."])
        #expect(document.voices == ["Ola Nordmann", "Speaker 1"] && document.transcript?.namedVoices == ["Ola Nordmann"])
        #expect(TranscriptSample.places(document.warnings) == ["3:1 voice-name"])
        #expect(document.warnings.allSatisfy { !$0.text.contains("Ola") })
    }

    @Test("one cue may hold several voices")
    func severalVoices() throws {
        #expect(try turns("00:01.000 --> 00:02.000\n<v A1>En <v B2>to</v>\n<v A1>tre</v> fire\n") == [
            "00:00:01 A1|En", "00:00:01 B2|to", "00:00:01 A1|tre", "00:00:01 -|fire",
        ])
    }

    @Test("cues of one voice are one turn until three seconds lie between them")
    func joining() throws {
        #expect(try turns("00:01.000 --> 00:02.000\n<v A1>en\n\n00:05.000 --> 00:06.000\n<v A1>to\n\n00:09.001 --> 00:10.000\n<v A1>tre\n") == ["00:00:01 A1|en to", "00:00:09 A1|tre"])
        #expect(try turns("00:01.000 --> 00:02.000\n<v A1>en\n\n00:02.000 --> 00:03.000\n<v B2>to\n\n00:03.000 --> 00:04.000\n<v A1>tre\n") == ["00:00:01 A1|en", "00:00:02 B2|to", "00:00:03 A1|tre"])
        // Who is not named next to those who are does not go on with them.
        #expect(try turns("00:01.000 --> 00:02.000\n<v A1>en\n\n00:02.000 --> 00:03.000\nto\n") == ["00:00:01 A1|en", "00:00:02 -|to"])
    }

    @Test("where nobody is named, a turn ends with a sentence after half a minute")
    func longTurns() throws {
        let cues = (0..<12).map { "00:\($0 * 5 < 10 ? "0" : "")\($0 * 5).000 --> 00:\($0 * 5 < 5 ? "0" : "")\($0 * 5 + 5 == 60 ? 59 : $0 * 5 + 5).000\nord\($0)\($0 % 4 == 3 ? "." : "")\n" }
        #expect(try turns(cues.joined(separator: "\n")) == ["00:00:00 -|ord0 ord1 ord2 ord3. ord4 ord5 ord6 ord7.", "00:00:40 -|ord8 ord9 ord10 ord11."])
    }

    @Test(
        "tags and references are taken by the rules, and no word is lost",
        arguments: [
            ("<i>Vi</i> <b>tu<u>rte</u></b> <c.x.y>ik</c>ke <lang nb>nå</lang>", "Vi turte ikke nå"), ("a <00:00:01.500>b<00:00:01.900> c", "a b c"),
            ("<ruby>漢<rt>kan</rt></ruby>", "漢(kan)"), ("a &amp; b &lt;c&gt; &lt;i&gt;", "a & b <c> <i>"), ("1&nbsp;000", "1\u{A0}000"),
            ("&lrm;a&rlm;", "\u{200E}a\u{200F}"), ("&#39;&#x41;&quot;", "'A\""), ("AT&T &ukjent; & &", "AT&T &ukjent; & &"), ("2 < 3 og 4 > 3", "2 < 3 og 4 > 3"),
            ("<latter> ja", "<latter> ja"), ("a <b", "a <b"), ("a\n  b\t c", "a b c"), ("<>", "<>"), ("&#0;&#10;x", "\u{FFFD} x"), ("[14:05] # - 1. x", "[14:05] # - 1. x"),
        ])
    func markup(_ written: String, _ words: String) throws {
        #expect(try turns("00:01.000 --> 00:02.000\n\(written)\n") == ["00:00:01 -|\(words)"])
        #expect(try turns("00:01.000 --> 00:02.000\n<v P01>\(written)\n") == ["00:00:01 P01|\(words)"])
    }

    @Test("notes, styles, regions, identifiers, settings and the text of the header are passed over")
    func passedOver() throws {
        let text = "WEBVTT - Intervju 7\nKind: captions\n\nNOTE hemmelig\nog mer\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE\n\nintro\n00:01.000 --> 00:02.000 line:0 position:20%\nJa.\n\nNOTE slutt\n"
        let document = try TranscriptSample.read(text)
        #expect(document.text.string == "[00:00:01] Ja.\n" && document.faults.isEmpty && document.warnings.isEmpty)
    }

    @Test("line ends, a byte order mark and old encodings make no difference", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ newline: String) throws {
        let lines = ["WEBVTT", "00:01.000 --> 00:02.000", "Blåbær", "", "00:03.000 -> 00:04.000", "x", "", "00:06.000 --> 00:05.000", "<v P1>y"]
        let text = lines.joined(separator: newline)
        let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), latin] {
            let document = try DocumentReader().read(bytes, named: "a.vtt")
            #expect(document.text.string == "[00:00:01] Blåbær\n\n[00:00:06] P1: y\n" && document.originalBytes == bytes)
            #expect(TranscriptSample.places(document.faults) == ["5:1 cue-broken"] && TranscriptSample.places(document.warnings) == ["8:15 cue-backwards"])
        }
    }

    @Test("a voice keeps no sign that a label cannot have")
    func oddVoices() throws {
        let document = try vtt("00:01.000 --> 00:02.000\n<v  Ola:  &amp;\tco >a\n\n00:11.000 --> 00:12.000\n<v>b\n\n00:21.000 --> 00:22.000\n<v *_Kari>c\n\n00:31.000 --> 00:32.000\n<v NB>d\n")
        #expect(TranscriptSample.turns(document) == ["00:00:01 Ola & co|a", "00:00:11 -|b", "00:00:21 Kari|c", "00:00:31 NB|d"])
    }
}

@Suite("Transcripts with faults")
struct CueFaultTests {
    @Test("all that is wrong is told in one reading, with line and column and without a word of what is said")
    func allAtOnce() throws {
        let text = """
            WEBVTTX

            00:01.000 --> 00:61.000
            hemmelig

            00:05.000 -->
            hemmelig

              1:2:3 --> a
            hemmelig

            00:10.000 --> 00:12.000
            ja

            hemmelig uten tid
            mer hemmelig

            00:11.000 --> 00:13.000
            hemmelig

            00:09.000 --> 00:09.500

            00:20.000 --> 00:19.000
            <i> </i>

            """
        let document = try TranscriptSample.read(text)
        #expect(TranscriptSample.places(document.faults) == [
            "1:1 vtt-header-missing", "3:15 cue-broken", "6:14 cue-broken", "9:3 cue-broken", "9:13 cue-broken", "15:1 cue-broken",
        ])
        #expect(TranscriptSample.places(document.warnings) == [
            "18:1 cue-overlap", "21:1 cue-backwards", "21:1 cue-empty", "23:1 cue-empty", "23:15 cue-backwards",
        ])
        #expect((document.faults + document.warnings).allSatisfy { !$0.text.contains("hemmelig") && $0.file.isEmpty && $0.hint != nil })
    }

    @Test("a file with faults alone is told of them, one with nothing has no text")
    func nothing() throws {
        #expect(try TranscriptSample.read("x").faults.map(\.code) == ["cue-broken", "vtt-header-missing"])
        for (text, name) in [("WEBVTT", "a.vtt"), ("WEBVTT\n\nNOTE x\n", "a.vtt"), ("WEBVTT\n\n00:01.000 --> 00:02.000\n\n", "a.vtt"), ("\n \n", "a.srt")] {
            expectError("file-no-text") { _ = try TranscriptSample.read(text, name) }
        }
        expectError("file-empty") { _ = try TranscriptSample.read("", "a.srt") }
        expectError("file-binary") { _ = try DocumentReader().read([0x50, 0x4B, 0x03, 0x04], named: "a.vtt") }
    }

    @Test("a cue that begins without an empty line before it is a cue of its own")
    func tight() throws {
        let vtt = try TranscriptSample.read("WEBVTT\n\n1\n00:01.000 --> 00:02.000\nen\n2\n00:09.000 --> 00:10.000\nto\n00:19.000 --> 00:20.000\ntre")
        #expect(TranscriptSample.turns(vtt) == ["00:00:01 -|en", "00:00:09 -|to", "00:00:19 -|tre"] && vtt.faults.isEmpty)
    }

    @Test("a line of a great many signs is read in good time")
    func large() throws {
        for piece in ["<", "&", "{\\", "- ", "a: ", "--"] {
            let text = "WEBVTT\n\n00:01.000 --> 00:02.000\n" + String(repeating: piece, count: 50_000) + " slutt\n"
            #expect(try TranscriptSample.read(text).text.string.hasSuffix(" slutt\n"))
            #expect(try TranscriptSample.read(String(text.dropFirst(8)), "a.srt").text.string.hasSuffix(" slutt\n"))
        }
    }
}
