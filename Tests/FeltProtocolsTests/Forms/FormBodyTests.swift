import FeltModel
import FeltProtocols
import Testing

@Suite("The body of a form")
struct FormBodyTests {
    private static let workshop = """
        id: verksted
        version: "1.0"
        kind: workshop
        title: {nb: Verksted, en: Workshop}
        minutes: 180
        after: [kontaktark]
        follow_up_days: 14
        before: [{nb: Rom bestilt, en: Room booked}]
        never_record: [{nb: Navn, en: Names}]
        roles: [{nb: Ordstyrer, en: Chair}]
        sections:
          - id: a
            title: {nb: Dagens praksis, en: Current practice}
            purpose: session
            minutes: 45
            grouping: mixed
            output: poster
            questions:
              - id: a.1
                text: {nb: Hva gjør dere?, en: What do you do?}
                required: true
                codes: [culture.risk, process.needs]
                probes: [{nb: Når?, en: When?}]
              - {id: a.2, text: {nb: Ellers?, en: Else?}, kind: follow-up}
              - {id: a.3, text: {nb: Noe mer?, en: Anything else?}}
          - {id: b, purpose: closing}

        """

    private func sample(_ language: Language, _ more: String = "", kind: String = "workshop") throws -> FormSample {
        try FormSample(kind, ProtocolReader.read(Self.workshop + more, file: "", codes: nil), language: language)
    }

    @Test("sections and questions are headings in order, with the ids of the questions")
    func headings() throws {
        #expect(
            try sample(.nb).plainLines == [
                "# Verksted", "## Dagens praksis", "### Hva gjør dere? {#a.1}", "### Ellers? {#a.2}", "### Noe mer? {#a.3}", "## Avslutning", "## Tiltak, vedtak og uenighet",
                "## Refleksjon",
            ])
        #expect(
            try sample(.en).plainLines == [
                "# Workshop", "## Current practice", "### What do you do? {#a.1}", "### Else? {#a.2}", "### Anything else? {#a.3}", "## Closing",
                "## Actions, decisions and disagreement", "## Reflection",
            ])
    }

    @Test("comments hold the preparation, what a question wants, and examples, in the form's language")
    func comments() throws {
        let nb = try sample(.nb).text
        for words in [
            "Protokoll: Verksted, verksted 1.0, 180 min", "Før du begynner:\n- [ ] Rom bestilt", "Skriv aldri ned:\n- Navn", "Roller:\n- Ordstyrer", "Etterpå: kontaktark",
            "innen 14 dager", "<!-- 45 min · blandede grupper · lager: poster -->", "Må med.", "Sikter mot: culture.risk, process.needs\n- Når?", "Oppfølgingsspørsmål",
            "RESULTAT: … (gruppe: 1)", "TILTAK: … (hvem: rolle, når: 2026-03-01)", "VEDTAK: ", "UENIGHET: ", "HOPPET OVER:", "TOLKNING: ", "(husket)",
        ] { #expect(nb.contains(words), "\(words)") }
        let en = try sample(.en).text
        for words in [
            "Protocol: Workshop, verksted 1.0, 180 min", "Before you begin:\n- [ ] Room booked", "Never write down:\n- Names", "Roles:\n- Chair", "Afterwards: kontaktark", "within 14 days",
            "<!-- 45 min · mixed groups · makes: poster -->", "Required.", "Aims at: culture.risk, process.needs\n- When?", "Follow-up question", "OUTPUT: … (group: 1)",
            "ACTION: … (who: role, when: 2026-03-01)", "DECISION: ", "DISAGREEMENT: ", "SKIPPED:", "INTERPRETATION: ", "(recalled)",
        ] { #expect(en.contains(words), "\(words)") }
        for letter in "æøå" { #expect(!en.contains(letter), "Norwegian in an English form") }
    }

    @Test("an optional question without hints has no comment")
    func bare() throws {
        #expect(try sample(.nb).text.contains("### Noe mer? {#a.3}\n\n<!--\nHva hver gruppe kom fram til"))
        #expect(try sample(.nb, kind: "interview").text.contains("### Noe mer? {#a.3}\n\n<!--\nHva hver gruppe kom fram til"))
    }

    @Test("a protocol with a reflection or time line of its own gets no other")
    func own() throws {
        let more = "  - {id: t, purpose: timeline}\n  - {id: r, title: {nb: Etterpå, en: Afterwards}, purpose: reflection}\n"
        let sample = try sample(.nb, more, kind: "observation")
        #expect(sample.plainLines.suffix(2) == ["## Tidslinje", "## Etterpå"])
        #expect(sample.text.ranges(of: "[14:05] P07: «…»").count == 1)
        #expect(try self.sample(.nb, kind: "observation").plainLines.suffix(2) == ["## Tidslinje", "## Refleksjon"])
    }

    @Test("where a title is missing in the form's language the other is shown")
    func oneLanguage() throws {
        let found = try ProtocolReader.read("id: a\nversion: 1\nkind: diary\ntitle: {en: Only}\nsections: [{id: s, questions: [{id: q, text: Bare}]}]\n", file: "", codes: nil)
        #expect(try FormSample("diary", found, language: .nb).plainLines == ["# Only", "## Tema", "### Bare {#q}"])
        #expect(try FormSample("diary", found, language: .en).plainLines == ["# Only", "## Theme", "### Bare {#q}"])
    }
}
