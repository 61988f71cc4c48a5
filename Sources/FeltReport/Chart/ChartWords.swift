public import FeltAnalysis
public import FeltModel

/// The words of the framework chart, in bokmål (also for nynorsk) or English.
public struct ChartWords: Sendable {
    public let language: Language

    public init(_ language: Language) { self.language = language }

    /// One of two texts.
    public func pick(_ nb: String, _ en: String) -> String { language == .en ? en : nb }

    /// A number of things, with the noun in one or many.
    public func count(_ number: Int, _ nb: (one: String, many: String), _ en: (one: String, many: String)) -> String {
        "\(number) " + (number == 1 ? pick(nb.one, en.one) : pick(nb.many, en.many))
    }

    public func codings(_ number: Int) -> String { count(number, ("koding", "kodinger"), ("coding", "codings")) }

    /// A value of the scale: `+2`, `blandet`, `ingen data å vurdere`. The last is what somebody found, which "ingen data" is not.
    public func text(_ value: RatingValue) -> String {
        switch value {
        case .missing: pick("ingen data å vurdere", "no data to rate")
        case .mixed: pick("blandet", "mixed")
        default: value.text
        }
    }

    /// What a cell shows of its ratings: what was agreed, else what the raters gave, with ≠ where they differ; empty where nobody rated.
    public func rating(_ cell: FrameworkChart.Cell) -> String { cell.values(.consensus).map(text).joined(separator: " ≠ ") }

    /// Why a cell is to be looked at again, with the ids of at most five codings.
    public func text(_ reason: StaleReason) -> String {
        let ids = reason.codings.prefix(5).map(\.raw).joined(separator: ", ")
        let more = reason.codings.count > 5 ? pick(" og \(reason.codings.count - 5) til", " and \(reason.codings.count - 5) more") : ""
        let what =
            switch reason.kind {
            case .added: pick("som er nye siden", "new since")
            case .removed: pick("som er tatt bort", "taken away")
            case .left: pick("som hører til en annen sak eller kode nå", "in another case or under another code now")
            case .lost: pick("som mistet ordene i en revisjon", "lost the words in a revision")
            case .cut: pick("som ble kortere i en revisjon", "cut by a revision")
            case .moved: pick("som står på andre ord nå", "on other words now")
            case .facets: pick("med andre fasetter", "with other facets")
            case .code: pick("med en annen kode", "with another code")
            }
        return "\(codings(reason.codings.count)) \(what) (\(ids)\(more))"
    }

    /// The scale and the marks, for whoever reads a chart without its guide.
    public var legend: [(term: String, meaning: String)] {
        [
            ("+2, \u{2212}2", pick("klar påvirkning, med konkrete eksempler fra to stemmer eller flere", "a clear influence, with concrete examples from two voices or more")),
            ("+1, \u{2212}1", pick("allment utsagn uten konkret eksempel, eller blandet med en retning", "general statements without a concrete example, or mixed with a direction")),
            ("0", pick("bare beskrevet, eller i balanse", "only described, or balancing")),
            (text(.mixed), pick("hjelper og hemmer, uten retning; teller som 0 i gjennomsnitt", "helps and hinders without a direction; in means it counts as 0")),
            (text(.missing), pick("noen har sett etter og funnet for lite å bygge på; aldri 0", "somebody has looked and found too little to go by; never 0")),
            ("≠", pick("de som har vurdert, er ikke enige, og ingenting er avtalt", "raters differ, and nothing was agreed")),
            (stale, pick("grunnlaget er endret siden sammendraget eller vurderingen ble skrevet, for eksempel ved en ny koding eller en revidert tekst", "the evidence has changed since the summary or rating was written, as by a new coding or a revised text")),
        ]
    }

    public var stale: String { pick("foreldet", "stale") }
    public var agreed: String { pick("enige", "agreed") }
    public var erased: String { pick("(ordene er slettet)", "(the words are erased)") }
    public var notImportance: String {
        pick("Antall kodinger sier hvor mye som er kodet, ikke hvor viktig det er.", "The number of codings says how much was coded, not how important it is: frequency is not importance.")
    }
    public var scaleSource: String {
        pick("Skalaen er den i studier med CFIR", "The scale is that of studies with CFIR") + ": Damschroder & Lowery 2013, doi 10.1186/1748-5908-8-51."
    }
}
