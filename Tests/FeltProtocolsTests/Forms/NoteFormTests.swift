import FeltModel
import FeltTestSupport
import FeltText
import Testing

@testable import FeltProtocols

@Suite("Note forms")
struct NoteFormTests {
    /// A protocol whose texts hold all that YAML, Markdown and the marks of notes could stumble on.
    private static func nasty(_ kind: FieldProtocol.Kind) throws -> FieldProtocol {
        func text(_ text: String) -> LocalisedText { LocalisedText(nb: text, en: text + " (en)") }
        let words = "Hva: [dette]{.kode} og {.kode} «så» --> <!-- & <b> #x\n\nny linje {{title}} \\ \u{1}\u{85}\u{2028}slutt"
        let questions = [
            ProtocolQuestion(id: "q.1", text: text(words), isRequired: true, codes: [try #require(CodePath("culture.risk"))], probes: [text(words), text("- [ ] a")]),
            ProtocolQuestion(id: "q.2", text: LocalisedText(en: "{#q.1}"), kind: .probe),
            ProtocolQuestion(id: "q.3", text: text("Enkel"), kind: .closing),
        ]
        return FieldProtocol(
            id: try #require(Slug("prøve")), version: "1.10", kind: kind, title: text(words), purpose: text(words), stages: ["S2"], minutes: 60, format: "a: b # c",
            eventKinds: ["one-to-one", "x"], classification: .open, embargo: "2026-12-24", after: [try #require(Slug("kontaktark"))], before: [text(words)],
            neverRecord: [text(words)], roles: [text(words)],
            fields: [
                ProtocolField(id: "role-category", isRequired: true, hint: text(words)), ProtocolField(id: "case", hint: text("egen")), ProtocolField(id: "null"),
                ProtocolField(id: "x"),
            ],
            sections: ProtocolSection.Purpose.allCases.map { purpose in
                ProtocolSection(
                    id: purpose.rawValue, title: purpose == .theme ? LocalisedText() : text(words), purpose: purpose, minutes: 5, grouping: .mixed, output: words,
                    questions: purpose == .theme ? questions : [])
            }, followUpDays: 14)
    }

    @Test("a form of any kind, in any language, with and without protocol, can be read as it is", arguments: KindName.all, Language.allCases)
    func readable(kind: String, language: Language) throws {
        try FormSample(kind, language: language).check("\(kind) \(language)")
        for entry in ProtocolLibrary.shipped { try FormSample(kind, entry.fieldProtocol, language: language).check("\(kind) \(language) \(entry.file)") }
        let known: [String: NoteForm.Value] = ["case": .text("trd-velferd"), "authors": .list(["ida", "jon"]), "date": .text("2026-03-01"), "place": .text("Rådhuset: 2. etasje")]
        try FormSample(kind, known: known, language: language).check("\(kind) \(language) known")
        let bare = FieldProtocol(id: try #require(Slug("a")), version: "1", kind: .diary, title: LocalisedText(nb: "A"))
        try FormSample(kind, bare, language: language).check("\(kind) \(language) bare")
    }

    @Test("texts that look like marks, comments or YAML stay texts", arguments: FieldProtocol.Kind.allCases, [Language.nb, .en])
    func nasty(kind: FieldProtocol.Kind, language: Language) throws {
        let sample = try FormSample(kind.rawValue, Self.nasty(kind), language: language)
        #expect(sample.note.faultList == [] && sample.note.marks.isEmpty)
        #expect(sample.plainLines.allSatisfy { $0.hasPrefix("#") }, "\(sample.plainLines)")
        #expect(sample.plainLines.count { $0.hasPrefix("### ") } == 3)
        #expect(sample.note.text.string.contains("### Hva: [dette]{.kode} og {.kode} «så» -->"))
        #expect(sample["role_category"] == [] && sample["protocol_version"] == ["1.10"] && sample["format"] == ["a: b # c"] && sample["embargo"] == ["2026-12-24"])
        #expect(sample.line("case")?.hasSuffix(language == .en ? "# egen (en)" : "# egen") == true)
    }

    @Test(
        "a value of the head is read back as it was given",
        arguments: [
            "a: b", "- x", "#x", "x #y", "'", "\"", "\\", "a\nb", "a\tb", "null", "~", "true", "2026-03-01", "14:05", "1.10", "[a]", "{a}", "*a", "&a", "!a", "%a", "@a", "`a", "|", ">",
            "?", "a,b", "«å»", "👍🏽", " a", "a ", "\u{85}", "a\u{FEFF}b", "---", "...", "a'b\"c", "e\u{301}", "<b>&amp;", "{{title}}", "å:", ":å",
        ])
    func values(_ value: String) throws {
        let sample = try FormSample("interview", known: ["place": .text(value), "authors": .list([value, "x"]), "participants": .text(value), "sett_av": .text(value)])
        #expect(sample.note.faultList == [])
        #expect(sample["place"] == [value] && sample["authors"] == [value, "x"] && sample["participants"] == [value] && sample["sett_av"] == [value])
    }

    @Test("any title can be read back", arguments: Seeds.some(40))
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["a", "å", " ", ":", "#", "-", "[", "]", "{", "}", "{.x}", "'", "\"", "\\", "\n", "\u{1}", "\u{A0}", "<!--", "-->", ",", "{{", "}}", "---", "👍🏽", "{#a}"]
        let title = "T" + (0..<Int.random(in: 1...12, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        let sample = try FormSample("diary", known: ["title": .text(title)])
        #expect(sample["title"] == [title] && sample.note.faultList == [] && sample.note.marks.isEmpty, "seed \(seed): \(sample.text.prefix(200))")
        #expect(sample.plainLines.allSatisfy { $0.hasPrefix("#") }, "seed \(seed): \(sample.plainLines)")
    }

    @Test("dates, times and plain words stay plain, and a version is quoted")
    func plain() throws {
        let known: [String: NoteForm.Value] = ["date": .text("2026-03-01"), "start": .text("09:00"), "case": .text("trd-velferd"), "authors": .text("ida"), "protocol_version": .text("1.10")]
        let sample = try FormSample("interview", known: known)
        #expect(["date", "start", "case", "authors", "protocol_version"].map(sample.line) == ["date: 2026-03-01", "start: 09:00", "case: trd-velferd", "authors: [ida]", "protocol_version: \"1.10\""])
        #expect(sample.line("end") == "end:  # tt:mm")
        #expect(try FormSample("interview", language: .en).line("end") == "end:  # hh:mm")
    }

    @Test("the protocol fills in what is not known, and what is known wins")
    func filled() throws {
        var found = try ProtocolReader.read("id: a\nversion: 1.0\nkind: observation\ntitle: {nb: Tittel, en: Title}\nclassification: confidential\nembargo: award\nevent_kinds: [one-to-one]\n", file: "", codes: nil)
        var sample = try FormSample("observation", found, language: .en)
        #expect(["title", "kind", "protocol", "protocol_version", "classification", "embargo", "event_kind", "language", "status"].map { sample[$0]?.first } == ["Title", "observation", "a", "1.0", "confidential", "award", "one-to-one", "en", "jotting"])
        #expect(sample.plainLines.first == "# Title")
        sample = try FormSample("observation", found, known: ["title": .text("Møte 3"), "classification": .text("open"), "researcher": .text("ida"), "cycle-phase": .text("act"), "place": .text("")])
        #expect(sample["title"] == ["Møte 3"] && sample["classification"] == ["open"] && sample["authors"] == ["ida"] && sample["researcher"] == nil && sample["cycle_phase"] == ["act"])
        #expect(sample["place"] == [] && sample["language"] == ["nb"] && sample.plainLines.first == "# Møte 3")
        found.eventKinds = ["one-to-one", "conference"]
        #expect(try FormSample("observation", found).line("event_kind") == "event_kind:  # one-to-one, conference")
        found.classification = nil
        #expect(try FormSample("observation", found)["classification"] == ["internal"])
        #expect(try FormSample("observation", found, known: ["event-kind": .text("one-to-one")])["classification"] == ["confidential"])
        #expect(try FormSample("diary")["classification"] == ["confidential"])
    }

    @Test("a kind has the fields that matter for it, in order, and a protocol its own before the classification")
    func fields() throws {
        let diary = try FormSample("diary").note.head.map(\.key)
        #expect(diary == ["title", "kind", "case", "stage", "cycle", "cycle_phase", "date", "authors", "protocol", "protocol_version", "classification", "language", "status", "written", "links"])
        let interview = try FormSample("interview").note.head.map(\.key)
        #expect(interview.contains("participants") && interview.contains("role_category") && !interview.contains("links"))
        let nasty = try FormSample("interview", Self.nasty(.interview)).note.head.map(\.key)
        let place = try #require(nasty.firstIndex(of: "protocol_version"))
        #expect(nasty[(place + 1)...].prefix(4) == ["role_category", "null", "x", "format"])
        #expect(try FormSample("interview", known: ["transkribert": .text("ja")]).note.head.map(\.key).last == "transkribert")
    }
}
