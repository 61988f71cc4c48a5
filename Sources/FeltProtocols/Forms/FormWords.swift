import FeltModel

/// What a form calls things, in both languages.
enum FormWords {
    private static let kinds: [String: (nb: String, en: String)] = [
        "interview": ("Intervju", "Interview"), "observation": ("Observasjon", "Observation"), "workshop": ("Verksted", "Workshop"),
        "contact-summary": ("Kontaktark", "Contact summary"), "diary": ("Dagbok", "Diary"), "incident": ("Kritisk hendelse", "Critical incident"),
        "decision": ("Beslutning", "Decision"), "document": ("Dokument", "Document"), "cycle": ("Syklus", "Cycle"), "memo": ("Notat", "Memo"),
        "transcript": ("Transkripsjon", "Transcript"), "survey": ("Spørreundersøkelse", "Survey"),
    ]

    /// A kind of note as a title; the kind itself where it is not known.
    static func kind(_ kind: String, _ language: Language) -> String { kinds[kind].map { language == .en ? $0.en : $0.nb } ?? kind }

    /// The heading of a section that has no title.
    static func purpose(_ purpose: ProtocolSection.Purpose, _ language: Language) -> String {
        let (nb, en) =
            switch purpose {
            case .opening: ("Åpning", "Opening")
            case .theme: ("Tema", "Theme")
            case .closing: ("Avslutning", "Closing")
            case .session: ("Økt", "Session")
            case .prompts: ("Stikkord", "Prompts")
            case .timeline: ("Tidslinje", "Time line")
            case .reflection: ("Refleksjon", "Reflection")
            case .followUp: ("Oppfølging", "Follow-up")
            }
        return language == .en ? en : nb
    }

    /// How groups are put together.
    static func grouping(_ grouping: ProtocolSection.Grouping, _ language: Language) -> String {
        let (nb, en) =
            switch grouping {
            case .homogeneous: ("grupper av like", "groups of alike")
            case .mixed: ("blandede grupper", "mixed groups")
            case .ownMunicipality: ("grupper fra egen kommune", "groups from the same municipality")
            case .plenary: ("plenum", "plenary")
            }
        return language == .en ? en : nb
    }

    /// What sort of question it is; nil for a main one, which needs no word.
    static func question(_ kind: ProtocolQuestion.Kind, _ language: Language) -> String? {
        switch kind {
        case .main, .closing, .prompt: nil
        case .followUp: language == .en ? "Follow-up question" : "Oppfølgingsspørsmål"
        case .probe: language == .en ? "Only if it does not come by itself" : "Bare hvis det ikke kommer av seg selv"
        }
    }

    /// What groups are to make, before its name.
    static func output(_ language: Language) -> String { language == .en ? "makes" : "lager" }
}
