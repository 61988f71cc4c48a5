import FeltModel

/// A field of a note's head, as a form offers it.
struct FormField: Sendable {
    let key: String
    let hint: LocalisedText
    /// Whether its value is a list.
    var isList = false
    /// Whether the hint stays when the value is known, since it names what else may be written.
    var keepsHint = false
    /// The kinds of note it matters for; nil for all.
    var kinds: Set<String>?

    init(_ key: String, nb: String, en: String, isList: Bool = false, keepsHint: Bool = false, kinds: Set<String>? = nil) {
        self.key = key
        hint = LocalisedText(nb: nb, en: en)
        self.isList = isList
        self.keepsHint = keepsHint
        self.kinds = kinds
    }

    init(_ field: ProtocolField, language: Language) {
        let said = field.hint.text(in: language)
        let required = language == .en ? "required" : "må fylles ut"
        key = FormField.normalised(field.id)
        let hint = field.isRequired ? said.map { "\(required): \($0)" } ?? required : said
        self.hint = LocalisedText(nb: hint)
    }

    /// A key as it is compared: `-` and `_` are the same.
    static func normalised(_ key: String) -> String { key.replacing("-", with: "_") }

    private static let events: Set<String> = ["interview", "observation", "workshop"]
    private static let cyclical: Set<String> = ["observation", "workshop", "diary", "incident", "decision", "cycle", "memo"]

    /// What every note has before the fields of its protocol.
    static let opening: [FormField] = [
        FormField("title", nb: "uten navn på personer", en: "without names of people"),
        FormField("kind", nb: "slags notat", en: "kind of note"),
        FormField("case", nb: "sakens kortnavn: felt list cases", en: "short name of the case: felt list cases"),
        FormField("stage", nb: "S0 til S8", en: "S0 to S8"),
        FormField("cycle", nb: "syklusens nummer", en: "number of the cycle", kinds: cyclical),
        FormField("cycle_phase", nb: "plan, act, observe eller reflect", en: "plan, act, observe or reflect", kinds: cyclical),
        FormField("date", nb: "dagen det skjedde, åååå-mm-dd", en: "the day of the event, yyyy-mm-dd"),
        FormField("start", nb: "tt:mm", en: "hh:mm", kinds: events),
        FormField("end", nb: "tt:mm", en: "hh:mm", kinds: events),
        FormField("place", nb: "hvor det var", en: "where it was", kinds: events.union(["incident"])),
        FormField("medium", nb: "ansikt til ansikt, video, telefon …", en: "face to face, video, telephone …", kinds: events.union(["contact-summary", "transcript"])),
        FormField("authors", nb: "hvem som skriver, som [ida]", en: "who writes, as in [ida]", isList: true),
        FormField(
            "participants", nb: "pseudonymer, som [P01, P02]", en: "pseudonyms, as in [P01, P02]", isList: true,
            kinds: events.union(["contact-summary", "incident", "transcript", "cycle"])),
        FormField("recorded", nb: "opptak: yes eller no", en: "recording: yes or no", kinds: events.union(["transcript"])),
        FormField("protocol", nb: "se felt protocol list", en: "see felt protocol list"),
        FormField("protocol_version", nb: "protokollens versjon", en: "version of the protocol"),
    ]

    /// What every note has behind them.
    static let closing: [FormField] = [
        FormField("classification", nb: "open, internal eller confidential", en: "open, internal or confidential", keepsHint: true),
        FormField("embargo", nb: "en dag eller hendelse, som award", en: "a day or event, as award", kinds: events.union(["contact-summary", "incident", "decision", "document", "transcript"])),
        FormField("language", nb: "nb, nn eller en", en: "nb, nn or en"),
        FormField("status", nb: "jotting, expanded, reviewed eller locked", en: "jotting, expanded, reviewed or locked", keepsHint: true),
        FormField("written", nb: "når notatet ble skrevet ut, åååå-mm-dd tt:mm", en: "when the note was written out, yyyy-mm-dd hh:mm"),
        FormField("attachments", nb: "filer, som [foto/1.jpg]", en: "files, as in [photo/1.jpg]", isList: true, kinds: events.union(["incident", "decision", "document"])),
        FormField(
            "links", nb: "andre notater som hører til", en: "other notes that belong to it", isList: true,
            kinds: ["contact-summary", "diary", "incident", "decision", "cycle", "memo"]),
    ]

    /// What a note of a kind has of its own, where no protocol says it.
    static let own: [String: [FormField]] = [
        "interview": [
            FormField("role_category", nb: "rolle, aldri navn", en: "role, never a name"),
            FormField("sampling_reason", nb: "hvorfor akkurat denne", en: "why this one"),
            FormField("relation", nb: "forholdet mellom dere", en: "how you know each other"),
            FormField("others_present", nb: "roller", en: "roles"),
            FormField("interview_number", nb: "1 for første gang", en: "1 for the first time"),
            FormField("transcript_returned", nb: "når teksten ble sendt tilbake", en: "when the text was sent back"),
        ],
        "observation": [
            FormField("setting", nb: "slags sted og anledning", en: "sort of place and occasion"),
            FormField("event_kind", nb: "internal-meeting, one-to-one, conference, evaluation, site-visit, test", en: "internal-meeting, one-to-one, conference, evaluation, site-visit, test"),
            FormField("researcher_role", nb: "observatør eller deltaker", en: "observer or participant"),
            FormField("access", nb: "hvordan du fikk være med", en: "how you came to be there"),
        ],
        "workshop": [
            FormField("format", nb: "dialogkonferanse-aksjonsforskning, dialogkonferanse-marked …", en: "dialogkonferanse-aksjonsforskning, dialogkonferanse-marked …"),
            FormField("facilitators", nb: "kortnavn eller roller", en: "short names or roles", isList: true),
            FormField("groups", nb: "antall grupper", en: "number of groups"),
            FormField("feedback_sent", nb: "når deltakerne fikk høre resultatet", en: "when those who took part heard of the result"),
        ],
        "contact-summary": [FormField("next_contact", nb: "når, og om hva", en: "when, and about what")],
        "incident": [FormField("effect", nb: "positive, negative eller mixed", en: "positive, negative or mixed")],
        "decision": [
            FormField("decision_kind", nb: "case eller research", en: "case or research"),
            FormField("forum", nb: "hvor det ble avgjort", en: "where it was decided"),
            FormField("decided_by", nb: "roller", en: "roles", isList: true),
            FormField("review_date", nb: "når det skal ses på igjen, åååå-mm-dd", en: "when to look at it again, yyyy-mm-dd"),
        ],
        "cycle": [FormField("arena", nb: "hvor innsidere og utsidere møtes", en: "where insiders and outsiders meet")],
    ]
}
