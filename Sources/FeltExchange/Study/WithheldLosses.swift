import FeltModel
public import FeltPrivacy
public import FeltRefi
import FeltStore

extension LossReport {
    /// What the gate kept back, to be asked for when the export has been made.
    public static func withheld(_ study: ReleasedStudy) -> LossReport {
        var report = LossReport()
        let kept = study.gate.withheld
        for reason in Withholding.allCases {
            let count = kept[reason] ?? (0, 0)
            let (en, nb) = ("To take them along: --include \(reason.rawValue).", "Ta det med: --include \(reason.rawValue).")
            report.add(
                "withheld-\(reason.rawValue)", count: count.pieces, "\(pieces(reason)) \(ReleasedText.mark) stands in their place. \(en)",
                nb: "\(norwegianPieces(reason)) \(ReleasedText.mark) står i stedet. \(nb)")
            report.add(
                "withheld-\(reason.rawValue)-sources", count: count.sources, "\(sources(reason)) \(en)", nb: "\(norwegianSources(reason)) \(nb)")
        }
        let withheld = study.withheld
        report.add("withheld-codings", count: withheld.codings, "Codings on words that are kept back.", nb: "Kodinger der alle ordene holdes tilbake.")
        report.add("withheld-words", count: withheld.cutCodings, "Codings that leave without some of their words.", nb: "Kodinger som eksporteres uten noen av ordene sine.")
        report.add("withheld-memos", count: withheld.memos, "Memos on what is kept back, or leaves without some of its words.", nb: "Memoer til noe som holdes tilbake eller mister ord.")
        report.add("withheld-summaries", count: withheld.summaries, "Summaries that rest on words that are kept back.", nb: "Sammendrag som bygger på ord som holdes tilbake.")
        report.add(
            "withheld-reasons", count: withheld.reasons, "Reasons that rest on words that are kept back: of ratings, steps of a case and what coders settled. The rest of these leaves.",
            nb: "Begrunnelser som bygger på ord som holdes tilbake: for vurderinger, steg i et case og det kodere ble enige om. Resten er med.")
        report.add(
            "withheld-cycles", count: withheld.cycles, "Cycles with a note that is kept back, wholly or in part, leave with their number and days alone.",
            nb: "Sykluser der et notat holdes tilbake eller mister ord, er bare med som nummer og datoer.")
        report.add("withheld-settled", count: withheld.settlements, "What coders settled about words that are kept back.", nb: "Det kodere ble enige om i ord som holdes tilbake.")
        report.add(
            "withheld-queries", count: withheld.queries, "Saved queries that ask for a phrase: where words are kept back, they may be among them.",
            nb: "Lagrede spørringer som spør etter en ordlyd: når ord holdes tilbake, kan det være dem.")
        report.add(
            "withheld-names", count: withheld.names, "Sources that leave without naming those who took part and have withdrawn or declined.",
            nb: "Kilder som er med uten å nevne deltakere som har trukket seg eller sagt nei.")
        return report
    }

    /// Who is left out of the register, for forms that have it.
    static func withheldPeople(_ study: ReleasedStudy) throws -> LossReport {
        var report = LossReport()
        let hidden = try study.hiddenNames()
        report.add(
            "withheld-register", count: try study.reader.participants().count { hidden.contains($0.pseudonym.text) },
            "People who have withdrawn or declined are left out of the register. To take them along: --include withdrawn.",
            nb: "Folk som har trukket seg eller sagt nei, er utelatt fra registeret. Ta dem med: --include withdrawn.")
        return report
    }

    private static func norwegianPieces(_ reason: Withholding) -> String {
        switch reason {
        case .personal: "Personlige avsnitt i notater holdes tilbake."
        case .thirdParty: "Ord som er merket fordi de handler om en tredjeperson, holdes tilbake."
        case .competitionSensitive: "Ord som er merket som konkurransesensitive, holdes tilbake."
        case .withdrawn: "Det som er sagt av folk som har trukket seg eller sagt nei, holdes tilbake."
        case .embargo: "Ord under sperrefrist holdes tilbake."
        }
    }

    private static func norwegianSources(_ reason: Withholding) -> String {
        switch reason {
        case .withdrawn: "Kilder der det ikke går an å skille ordene til noen som har trukket seg eller sagt nei, fra andres, holdes tilbake."
        case .embargo: "Kilder holdes tilbake til den dagen eller hendelsen som står som sperrefrist i notatet, sammen med kontaktarkene sine."
        default: norwegianPieces(reason)
        }
    }

    private static func pieces(_ reason: Withholding) -> String {
        switch reason {
        case .personal: "Personal paragraphs of notes are kept back."
        case .thirdParty: "Words flagged as being about a third person are kept back."
        case .competitionSensitive: "Words flagged as sensitive to a competition are kept back."
        case .withdrawn: "What people said who have withdrawn or declined is kept back."
        case .embargo: "Words under an embargo are kept back."
        }
    }

    private static func sources(_ reason: Withholding) -> String {
        switch reason {
        case .withdrawn: "Sources are kept back in which nobody can tell the words of somebody who has withdrawn or declined from others."
        case .embargo: "Sources are kept back until the day or event that their note names as embargo, and contact summaries of them with them."
        default: pieces(reason)
        }
    }
}
