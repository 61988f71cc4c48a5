import FeltModel
import Testing

@Suite("The words of the register")
struct RegisterWordsTests {
    @Test("kinds of organisation are read in Norwegian and English, however they are spelt", arguments: [
        ("kommune", Organisation.Kind.municipality), ("Kommune", .municipality), ("municipality", .municipality), ("leverandør", .supplier),
        ("leverando\u{308}r", .other), ("LEVERANDØR", .supplier), ("program", .programme), ("programme", .programme), ("forskning", .research), ("etat", .agency),
        ("forening", .association), ("annet", .other),
    ])
    func kinds(typed: String, kind: Organisation.Kind) throws {
        // ö is not ø, however near they are.
        guard typed != "leverando\u{308}r" else { return #expect(Organisation.Kind.vocabulary[typed] == nil) }
        #expect(try Organisation.Kind.read(typed) == kind)
    }

    @Test("legal bases and statuses are read the same way")
    func others() throws {
        for typed in ["public-interest", "public interest", "Allmenn interesse", "allmennhetens-interesse", "allmennhetens_interesse"] {
            #expect(try Participant.LegalBasis.read(typed) == .publicInterest, "\(typed)")
        }
        #expect(try Participant.LegalBasis.read("samtykke") == .consent)
        #expect(try ParticipantStatus.Status.read("trukket") == .withdrawn && ParticipantStatus.Status.read("Takket nei") == .declined)
        #expect(Participant.Scope.answers["ja"] == .some(true) && Participant.Scope.answers["Nei"] == .some(false))
        #expect(Participant.Scope.answers["ukjent"] == .some(nil) && Participant.Scope.answers["kanskje"] == nil)
    }

    @Test("what is unknown is not repeated, and near words are named")
    func unknown() {
        let error = #expect(throws: FeltError.self) { try Organisation.Kind.read("komune") }
        #expect(error?.code == "organisation-kind-unknown" && error?.hint == "Did you mean kommune?" && error?.message.contains("komune") == false)
        let name = #expect(throws: FeltError.self) { try ParticipantStatus.Status.read("Kari Nordmann") }
        #expect(name?.description.contains("Kari") == false && name?.hint == "It is one of invited, active, declined, withdrawn.")
    }

    @Test("every stored word stands for itself")
    func stored() throws {
        for kind in Organisation.Kind.allCases { #expect(try Organisation.Kind.read(kind.rawValue) == kind) }
        for basis in Participant.LegalBasis.allCases { #expect(try Participant.LegalBasis.read(basis.rawValue) == basis) }
        for status in ParticipantStatus.Status.allCases { #expect(try ParticipantStatus.Status.read(status.rawValue) == status) }
    }

    @Test("what an entry lacks is named in a fixed order, and scopes are a letter each")
    func missing() {
        var record = Participant(id: ParticipantID("x"), pseudonym: Pseudonym("P07")!, createdAt: "")
        #expect(record.missing == ["basis", "letter", "informed", "recording", "quoting", "archiving", "contact"] && record.scopeLetters == "????")
        record.legalBasis = .consent
        record.letterVersion = "1.2"
        record.informedOn = "2026-02-01"
        record.scopes = [.recording: true, .quoting: false, .archiving: true]
        #expect(record.missing == ["contact"] && record.scopeLetters == "R-A?")
    }
}

@Suite("Pseudonyms")
struct PseudonymTests {
    @Test("have letters and at least one digit", arguments: ["P07", "p7", "INF-1", "leverandør_3", "7", "Å1", "P12345", "a\u{30a}1"])
    func accepted(text: String) { #expect(Pseudonym(text) != nil) }

    @Test("are no names, numbers of birth, telephone numbers or dates", arguments: [
        "Kari", "Kari Nordmann", "Kari Nordmann 1", "kari@eksempel.no", "", " P07", "P07 ", "P.7", "01018012345", "91234567", "P123456", "20260301", "P07\u{0}",
        String(repeating: "a", count: 24) + "1", "P07\n",
    ])
    func refused(text: String) { #expect(Pseudonym(text) == nil) }

    @Test("are the same in upper and lower case, also å, and composed or not")
    func equality() {
        #expect(Pseudonym("P07") == Pseudonym("p07") && Pseudonym("Å1") == Pseudonym("å1") && Pseudonym("a\u{30a}1") == Pseudonym("å1"))
        #expect(Set([Pseudonym("P07"), Pseudonym("p07")]).count == 1 && Pseudonym("P07") != Pseudonym("P7"))
    }
}

@Suite("Looking up people")
struct RegisterLookupTests {
    private let people = ["P07", "P08", "Å1"].map { Participant(id: ParticipantID($0), pseudonym: Pseudonym($0)!, createdAt: "") }

    @Test("finds a participant in any letter case")
    func found() throws {
        #expect(try Lookup.participant("p07", among: people).id.raw == "P07" && Lookup.participant("å1", among: people).id.raw == "Å1")
    }

    @Test("names near pseudonyms, and never a name")
    func missing() {
        let near = #expect(throws: FeltError.self) { try Lookup.participant("P09", among: people) }
        #expect(near?.code == "participant-unknown" && near?.hint?.contains("P07") == true)
        let name = #expect(throws: FeltError.self) { try Lookup.participant("Kari Nordmann", among: people) }
        #expect(name?.code == "pseudonym-invalid" && name?.description.contains("Kari") == false)
    }

    @Test("reads an actor by slug, by label and by a part of a label, and names near ones")
    func actors() throws {
        func value(_ slug: String, _ nb: String, _ en: String) -> Facet.Value {
            .init(id: FacetValueID(slug), slug: Slug(slug)!, label: LocalisedText(nb: nb, en: en))
        }
        let values = [value("need-owner", "Behovshaver/fagenhet", "Need owner"), value("supplier", "Leverandør", "Supplier")]
        let facets = FacetSet([Facet(id: "1", slug: Slug("actor")!, label: LocalisedText(), rule: LocalisedText(), note: LocalisedText(), values: values)])
        for typed in ["need-owner", "need owner", "Need_Owner", "behovshaver", "Fagenhet", "behovshaver/fagenhet"] { #expect(try Lookup.actor(typed, in: facets) == "need-owner", "\(typed)") }
        #expect(try Lookup.actor("LEVERANDØR", in: facets) == "supplier")
        let near = #expect(throws: FeltError.self) { try Lookup.actor("leverandor", in: facets) }
        #expect(near?.code == "actor-unknown" && near?.hint == "Did you mean leverandør?")
        #expect(throws: FeltError.self) { try Lookup.actor("supplier", in: FacetSet([])) }
    }
}
