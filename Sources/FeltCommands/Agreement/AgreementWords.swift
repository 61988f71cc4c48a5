import FeltAnalysis
import FeltModel
import FeltQuery

/// The words of figures on agreement, in bokmål (also for nynorsk) or English.
struct AgreementWords {
    let language: Language

    /// One of two texts.
    func pick(_ nb: String, _ en: String) -> String { language == .en ? en : nb }

    /// A number of things, with the noun in one or many.
    func count(_ number: Int, _ nb: (one: String, many: String), _ en: (one: String, many: String)) -> String {
        "\(number) " + (number == 1 ? pick(nb.one, en.one) : pick(nb.many, en.many))
    }

    func sources(_ number: Int) -> String { count(number, ("kilde", "kilder"), ("source", "sources")) }

    var notDefined: String { pick("ikke definert", "not defined") }

    /// `not defined: only one category was used`.
    func notDefined(_ reason: UndefinedReason) -> String { "\(notDefined): \(text(reason))" }

    func text(_ reason: UndefinedReason) -> String {
        switch reason {
        case .fewerThanTwoCoders: pick("det er færre enn to kodere", "there are fewer than two coders")
        case .noUnits: pick("det er ingenting å sammenligne", "there is nothing to compare")
        case .requiresExactlyTwoCoders: pick("det er et mål for nøyaktig to kodere", "it is for exactly two coders")
        case .requiresCompleteData: pick("noen har ikke kodet alt", "somebody has not coded everything")
        case .noPairableUnits: pick("ingenting ble sett av to kodere", "nothing was seen by two coders")
        case .fewerThanTwoCategories: pick("det er færre enn to kategorier", "there are fewer than two categories")
        case .noVariation: pick("bare én kategori ble brukt", "only one category was used")
        case .codeNotUsed: pick("ingen brukte koden", "nobody used the code")
        case .fewerThanTwoUnits: pick("det er færre enn to enheter", "there are fewer than two units")
        }
    }

    /// What heads a column.
    func heading(_ measure: AgreementMeasure) -> String {
        switch measure {
        case .krippendorffAlpha: "alpha"
        case .dice: "dice"
        case .jaccard: "jaccard"
        case .cohenKappa: "kappa"
        case .scottPi: "pi"
        case .fleissKappa: "fleiss"
        case .gwetAC1: "AC1"
        case .brennanPrediger: "BP"
        case .percentAgreement: pick("likt", "alike")
        case .uAlpha: "u-alpha"
        case .exactF1: pick("F1 likt", "F1 exact")
        case .overlapF1: pick("F1 møtes", "F1 overlap")
        case .halfSharedF1: pick("F1 halvt", "F1 half")
        }
    }

    /// What it is, in a few words behind its heading.
    func meaning(_ measure: AgreementMeasure) -> String {
        switch measure {
        case .krippendorffAlpha: pick("Krippendorffs alfa for ja eller nei", "Krippendorff's alpha for marked or not")
        case .dice: pick("andelen av det som ble merket, som begge merket (Dice, Holsti)", "the share of what was marked that both marked (Dice, Holsti)")
        case .jaccard: pick("det begge merket, som del av det noen merket", "what both marked as a part of what somebody marked")
        case .cohenKappa: pick("Cohens kappa", "Cohen's kappa")
        case .scottPi: pick("Scotts pi", "Scott's pi")
        case .fleissKappa: pick("Fleiss' kappa", "Fleiss's kappa")
        case .gwetAC1: pick("Gwets AC1", "Gwet's AC1")
        case .brennanPrediger: pick("Brennan og Predigers mål, det samme som PABAK", "Brennan and Prediger's, the same as PABAK")
        case .percentAgreement:
            pick("andelen der de sier det samme; den blir høy i lange tekster", "the share on which they say the same; high in long texts")
        case .uAlpha: pick("alfa for enheter som koderne selv avgrenset", "alpha for units that coders cut out themselves")
        case .exactF1: pick("F1 for utdrag som er like", "F1 for spans that are identical")
        case .overlapF1: pick("F1 for utdrag som deler et tegn, én mot én", "F1 for spans that share a character, one to one")
        case .halfSharedF1: pick("F1 for utdrag som deler minst halvparten", "F1 for spans that share at least half")
        }
    }

    /// Units in the plural.
    func units(_ unit: AgreementUnit) -> String {
        switch unit {
        case .character: pick("tegn (Unicode-kodepunkter)", "characters (Unicode code points)")
        case .paragraph: pick("avsnitt", "paragraphs")
        case .turn: pick("replikker", "turns")
        case .sentence: pick("setninger", "sentences")
        case .question: pick("spørsmål", "questions")
        case .source: pick("hele kilder", "whole sources")
        }
    }

    func text(_ kind: Disagreement.Kind) -> String {
        switch kind {
        case .missed: pick("oversett", "missed")
        case .differentCode: pick("annen kode", "different code")
        case .boundary: pick("grense", "boundary")
        }
    }

    /// A number with so many digits behind the point, as people of the language write it; halves away from 0.
    func number(_ value: Double, digits: Int = 3) -> String {
        let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
        let parts = Int((abs(value) * scale).rounded())
        let rest = String(parts % Int(scale))
        return (value < 0 && parts > 0 ? "-" : "") + "\(parts / Int(scale))" + pick(",", ".") + String(repeating: "0", count: digits - rest.count) + rest
    }
}
