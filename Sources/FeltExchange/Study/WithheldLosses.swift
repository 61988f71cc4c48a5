public import FeltPrivacy
public import FeltRefi

extension LossReport {
    /// What the gate kept back, to be asked for when the export has been made.
    public static func withheld(_ study: ReleasedStudy) -> LossReport {
        var report = LossReport()
        let withheld = study.gate.withheld
        for reason in Withholding.allCases {
            let count = withheld[reason] ?? (0, 0)
            let include = "To take them along: --include \(reason.rawValue)."
            report.add("withheld-\(reason.rawValue)", count: count.pieces, "\(Self.pieces(reason)) \(ReleasedText.mark) stands in their place. \(include)")
            report.add("withheld-\(reason.rawValue)-sources", count: count.sources, "\(Self.sources(reason)) \(include)")
        }
        report.add("withheld-codings", count: study.withheld.codings, "Codings all of whose words stay.")
        report.add("withheld-words", count: study.withheld.cutCodings, "Codings that leave without some of their words.")
        report.add("withheld-memos", count: study.withheld.memos, "Memos on what stays.")
        return report
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
        case .embargo: "Sources stay until the day or event that their note names as embargo."
        default: pieces(reason)
        }
    }
}
