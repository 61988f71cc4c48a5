public import FeltPrivacy
public import FeltRefi

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
        report.add("withheld-codings", count: withheld.codings, "Codings all of whose words stay.", nb: "Kodinger der alle ordene holdes tilbake.")
        report.add("withheld-words", count: withheld.cutCodings, "Codings that leave without some of their words.", nb: "Kodinger som eksporteres uten noen av ordene sine.")
        report.add("withheld-memos", count: withheld.memos, "Memos on what stays or loses words.", nb: "Memoer til noe som holdes tilbake eller mister ord.")
        report.add("withheld-summaries", count: withheld.summaries, "Summaries that rest on words that stay.", nb: "Sammendrag som bygger på ord som holdes tilbake.")
        report.add(
            "withheld-reasons", count: withheld.reasons, "Reasons that rest on words that stay, of ratings, steps of a case and what was settled; the rest of these leaves.",
            nb: "Begrunnelser som bygger på ord som holdes tilbake: for vurderinger, steg i et case og det kodere ble enige om. Resten er med.")
        report.add(
            "withheld-cycles", count: withheld.cycles, "Cycles of which a note stays or loses words leave with their number and days alone.",
            nb: "Sykluser der et notat holdes tilbake eller mister ord, er bare med som nummer og datoer.")
        report.add("withheld-settled", count: withheld.settlements, "What coders settled of words that stay.", nb: "Det kodere ble enige om i ord som holdes tilbake.")
        report.add(
            "withheld-queries", count: withheld.queries, "Saved queries that ask for a phrase: where words stay, they may be among them.",
            nb: "Lagrede spørringer som spør etter en ordlyd: når ord holdes tilbake, kan det være dem.")
        report.add(
            "withheld-names", count: withheld.names, "Sources that leave without naming those who took part and have withdrawn or declined.",
            nb: "Kilder som er med uten å nevne deltakere som har trukket seg eller sagt nei.")
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
        case .personal: "Personal paragraphs of notes stay."
        case .thirdParty: "Words flagged as being about a third person stay."
        case .competitionSensitive: "Words flagged as sensitive to a competition stay."
        case .withdrawn: "What people said who have withdrawn or declined stays."
        case .embargo: "Words under an embargo stay."
        }
    }

    private static func sources(_ reason: Withholding) -> String {
        switch reason {
        case .withdrawn: "Sources stay in which nobody can tell the words of somebody who has withdrawn or declined from others."
        case .embargo: "Sources stay until the day or event that their note names as embargo, and contact summaries of them with them."
        default: pieces(reason)
        }
    }
}
