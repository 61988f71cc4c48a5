import FeltModel

/// What people may write in the head of a note, in both languages.
enum EnvelopeNames {
    /// The envelope's own name for a field; nil for a field that is not the envelope's.
    static func field(_ typed: String) -> String? {
        let name = Slug.make(from: typed).text.split(separator: "_").joined(separator: "-")
        return fields.contains(name) ? name : norwegian[name]
    }

    private static let fields: Set<String> = [
        "title", "kind", "case", "language", "date", "researcher", "participants", "attachments", "protocol", "protocol-version", "stage", "cycle",
        "cycle-phase", "start", "end", "place", "medium", "classification", "embargo", "status", "observed", "written", "recorded", "silence",
    ]

    private static let norwegian = [
        "type": "kind", "slag": "kind", "tittel": "title", "sak": "case", "språk": "language", "dato": "date", "authors": "researcher", "author": "researcher",
        "researchers": "researcher", "forsker": "researcher", "forskere": "researcher", "forfatter": "researcher", "forfattere": "researcher",
        "participant": "participants", "deltaker": "participants", "deltakere": "participants", "attachment": "attachments", "vedlegg": "attachments",
        "protokoll": "protocol", "protokollversjon": "protocol-version", "version": "protocol-version", "versjon": "protocol-version", "fase": "stage",
        "syklus": "cycle", "syklusfase": "cycle-phase", "sted": "place", "kanal": "medium", "slutt": "end", "klassifisering": "classification",
        "sperret": "embargo", "sperrefrist": "embargo", "observed-at": "observed", "observert": "observed", "written-at": "written", "skrevet": "written",
        "opptak": "recorded", "stilne": "silence", "demp": "silence",
    ]

    static let classifications: [String: NoteRecord.Classification] = [
        "open": .open, "internal": .internal, "confidential": .confidential, "åpen": .open, "intern": .internal, "fortrolig": .confidential,
        "konfidensiell": .confidential,
    ]
    static let statuses: [String: NoteRecord.Status] = [
        "jotting": .jotting, "expanded": .expanded, "reviewed": .reviewed, "locked": .locked, "stikkord": .jotting, "utskrevet": .expanded, "utvidet": .expanded,
        "gjennomgått": .reviewed, "låst": .locked,
    ]
    static let phases = [
        "plan": "plan", "act": "act", "observe": "observe", "reflect": "reflect", "planlegge": "plan", "handle": "act", "observere": "observe",
        "reflektere": "reflect",
    ]
    static let truths = ["yes": true, "no": false, "true": true, "false": false, "ja": true, "nei": false, "y": true, "n": false]
}
