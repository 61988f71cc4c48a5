import FeltModel

/// What a line of a log that begins with `/` may ask for.
enum LogVerb: CaseIterable {
    case voice, layer, code, photo, mark, undo, time, end, help

    /// The verb of a name in either language, in any letter case; nil when there is none.
    init?(named name: String) {
        let typed = LatinComposition.compose(name).lowercased()
        guard let verb = Self.allCases.first(where: { $0.names.contains(typed) }) else { return nil }
        self = verb
    }

    /// What it may be called: the Norwegian name, the English one, others.
    var names: [String] {
        switch self {
        case .voice: ["stemme", "voice"]
        case .layer: ["lag", "layer"]
        case .code: ["kode", "code"]
        case .photo: ["foto", "photo"]
        case .mark: ["merk", "mark"]
        case .undo: ["angre", "undo"]
        case .time: ["tid", "time"]
        case .end: ["slutt", "end"]
        case .help: ["hjelp", "help", "?"]
        }
    }

    func name(in language: Language) -> String { "/" + names[language == .en ? 1 : 0] }

    /// The names that may have been meant, with their stroke.
    static func near(_ typed: String) -> [String] {
        NearNames.nearest(to: typed, among: allCases.flatMap(\.names)).map { "/" + $0 }
    }

    /// What to write, and what for, a line each.
    static func help(in language: Language) -> [String] {
        allCases.map { verb in
            let (values, meaning) = verb.usage(in: language)
            let start = verb.name(in: language) + (values.isEmpty ? "" : " " + values)
            return "  " + start + String(repeating: " ", count: max(2, 32 - start.unicodeScalars.count)) + meaning
        } + [language == .en ? "  //text                          a line that begins with /" : "  //tekst                         en linje som begynner med /"]
    }

    private func usage(in language: Language) -> (values: String, meaning: String) {
        let isEnglish = language == .en
        return switch self {
        case .voice: ("[P07]", isEnglish ? "who speaks from here on; nobody without a name" : "hvem som snakker herfra; ingen uten navn")
        case .layer:
            isEnglish
                ? ("[interpretive]", "quote, interpretive, methodological, personal; alone: descriptive")
                : ("[tolkning]", "sitat, tolkning, metode, personlig; alene: beskrivelse")
        case .code:
            isEnglish ? ("culture.risk [valence=barrier]", "code the last paragraph") : ("culture.risk [valence=barrier]", "kod det siste avsnittet")
        case .photo: isEnglish ? ("PATH", "a photo that is on this machine") : ("STI", "et bilde som ligger på maskinen")
        case .mark: isEnglish ? ("[words]", "something to come back to") : ("[ord]", "noe å komme tilbake til")
        case .undo: ("", isEnglish ? "take the last line or code back" : "ta tilbake siste linje eller kode")
        case .time: ("", isEnglish ? "the time, and how far the log has come" : "klokka, og hvor langt loggen er kommet")
        case .end: ("[14:55]", isEnglish ? "end the log" : "avslutt loggen")
        case .help: ("", isEnglish ? "this list" : "denne lista")
        }
    }
}
