import FeltModel
import FeltProtocols
import Testing

@Suite("Reading protocols")
struct ProtocolReaderTests {
    private static let text = """
        # En oppdiktet protokoll
        id: verksted-prøve
        version: "1.10"
        kind: workshop
        title: {nb: "Verksted", en: "Workshop"}
        purpose: Bare bokmål
        actors: [need-owner, supplier]
        stages: [S1]
        minutes: 180
        format: dialogkonferanse-aksjonsforskning
        event_kinds: [one-to-one]
        classification: confidential
        embargo: award
        after: [kontaktark]
        before: [{nb: "Rom bestilt", en: "Room booked"}, Kaffe]
        never_record: [{en: "Names"}]
        roles: [{nb: "Ordstyrer", en: "Chair"}]
        fields:
          - {id: role_category, required: true, hint: {nb: "rolle", en: "role"}}
          - {id: groups}
        sections:
          - id: s1
            title: {nb: "Dagens praksis", en: "Current practice"}
            purpose: session
            minutes: 45
            grouping: own-municipality
            output: poster
            questions:
              - id: s1.a
                text: {nb: "Hva gjør dere?", en: "What do you do?"}
                kind: follow-up
                required: yes
                codes: [culture, process.needs]
                probes: [{nb: "Når?", en: "When?"}]
              - {id: s1.b, text: {nb: "Hvem?"}}
          - {id: s2}
        follow_up_days: 14
        pilot: {date: 2026-01-02, participants: 3, changes: {nb: "Kortere", en: "Shorter"}}
        sources: ["Eikeland", "Idébanken"]

        """

    @Test("every key of a protocol is read")
    func whole() throws {
        let found = try ProtocolReader.read(Self.text, file: "f", codes: ["culture", "process.needs"])
        #expect(found.id.text == "verksted-prøve" && found.version == "1.10" && found.kind == .workshop)
        #expect(found.title == LocalisedText(nb: "Verksted", en: "Workshop") && found.purpose == LocalisedText(nb: "Bare bokmål"))
        #expect(found.actors == ["need-owner", "supplier"] && found.stages == ["S1"] && found.eventKinds == ["one-to-one"])
        #expect(found.minutes == 180 && found.followUpDays == 14 && found.format == "dialogkonferanse-aksjonsforskning")
        #expect(found.classification == .confidential && found.embargo == "award" && found.after.map(\.text) == ["kontaktark"])
        #expect(found.before == [LocalisedText(nb: "Rom bestilt", en: "Room booked"), LocalisedText(nb: "Kaffe")])
        #expect(found.neverRecord == [LocalisedText(en: "Names")] && found.roles.map(\.nb) == ["Ordstyrer"])
        #expect(found.fields == [ProtocolField(id: "role_category", isRequired: true, hint: LocalisedText(nb: "rolle", en: "role")), ProtocolField(id: "groups")])
        #expect(found.pilot == ProtocolPilot(date: "2026-01-02", participants: "3", changes: LocalisedText(nb: "Kortere", en: "Shorter")))
        #expect(found.sources == ["Eikeland", "Idébanken"])
        #expect(found.sections.map(\.id) == ["s1", "s2"] && found.sections.map(\.purpose) == [.session, .theme])
        let session = try #require(found.sections.first)
        #expect(session.minutes == 45 && session.grouping == .ownMunicipality && session.output == "poster")
        #expect(found.questions.map(\.id) == ["s1.a", "s1.b"] && found.questions.map(\.isRequired) == [true, false])
        #expect(found.question("s1.a")?.codes.map(\.text) == ["culture", "process.needs"])
        #expect(found.question("s1.a")?.probes == [LocalisedText(nb: "Når?", en: "When?")] && found.question("s1.a")?.kind == .followUp)
        #expect(found.question("s1.b")?.text == LocalisedText(nb: "Hvem?") && found.question("s1.c") == nil)
    }

    @Test("four lines are a protocol, and a pilot may be empty", arguments: ["", "pilot: {date: , participants: , changes: }\n", "pilot:\n", "sections: []\nbefore:\n"])
    func small(_ rest: String) throws {
        let found = try ProtocolReader.read("id: a\nversion: 1\nkind: diary\ntitle: A\n" + rest, file: "f", codes: [])
        #expect(found.kind == .diary && found.title == LocalisedText(nb: "A") && found.questions.isEmpty)
        #expect(found.pilot == nil || found.pilot == ProtocolPilot())
    }
}
