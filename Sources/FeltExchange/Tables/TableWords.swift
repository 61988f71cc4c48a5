import FeltModel

/// What a workbook calls sheets and columns.
enum TableWords {
    static func sheet(_ table: String, _ language: Language) -> String {
        switch (table, language) {
        case ("sources", .en): "Sources"
        case ("sources", _): "Kilder"
        case ("codebook", .en): "Codebook"
        case ("codebook", _): "Kodebok"
        case ("codings", .en): "Codings"
        case ("codings", _): "Kodinger"
        case ("register", .en): "Register"
        case ("register", _): "Deltakere"
        default: table
        }
    }

    static func flag(_ flag: Bool, _ language: Language) -> String { language == .en ? (flag ? "yes" : "no") : (flag ? "ja" : "nei") }

    /// A column's name as a person reads it: that of a facet is its label, with the name that commands know behind it.
    static func heading(_ column: StudyTable.Column, _ language: Language) -> String {
        column.label?.text(in: language)?.unlessBlank.map { "\($0) (\(column.name))" } ?? heading(column.name, language)
    }

    static func heading(_ name: String, _ language: Language) -> String {
        guard language != .en else {
            let words = name.split(separator: "_").joined(separator: " ")
            return words.prefix(1).uppercased() + words.dropFirst()
        }
        return norwegian[name] ?? name
    }

    private static let norwegian = [
        "source": "Kilde", "title": "Tittel", "case": "Sak", "kind": "Type", "date": "Dato", "language": "Språk", "researcher": "Forsker", "stage": "Fase",
        "cycle": "Syklus", "cycle_phase": "Syklusfase", "protocol": "Protokoll", "start_time": "Fra kl.", "end_time": "Til kl.", "medium": "Kanal",
        "class": "Klassifisering", "status": "Status", "characters": "Tegn", "codings": "Kodinger", "revision": "Utgave", "file": "Fil", "code": "Kode",
        "parent": "Overkode", "level": "Nivå", "label_nb": "Navn", "label_en": "Navn (engelsk)", "definition_nb": "Definisjon", "definition_en": "Definisjon (engelsk)",
        "include_nb": "Tas med", "include_en": "Tas med (engelsk)", "exclude_nb": "Tas ikke med", "exclude_en": "Tas ikke med (engelsk)", "indicator_nb": "Kjennetegn",
        "indicator_en": "Kjennetegn (engelsk)", "grounding": "Grunnlag", "colour": "Farge", "context": "Kontekst", "origin": "Opphav", "sources": "Kilder",
        "coding": "Koding", "label": "Navn", "start": "Fra tegn", "end": "Til tegn", "quote": "Sitat", "memo": "Memo", "coded_at": "Kodet", "participant": "Deltaker",
        "actor": "Aktør", "organisation": "Organisasjon", "unit": "Enhet", "cases": "Saker", "status_date": "Status fra", "legal_basis": "Behandlingsgrunnlag",
        "letter": "Informasjonsskriv", "informed_on": "Informert", "informed_how": "Informert ved", "recording": "Opptak", "quoting": "Sitering", "archiving": "Arkivering",
        "contact": "Kontakt",
    ]
}
