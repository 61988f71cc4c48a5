import FeltExchange
import FeltModel

/// What `felt import csv` tells people.
struct TableImportWords {
    /// What came in.
    let first: String
    /// What was passed over, and what goes by another name here.
    let rest: [String]

    /// - Parameter isTrial: whether nothing is changed.
    init(_ summary: StudyImport.Summary, isTrial: Bool, _ language: Language) {
        let isEnglish = language == .en
        let things: [(RefiImportAnswer.Thing, Int)] = [
            (.source, summary.sources), (.code, summary.codes), (.coding, summary.codings), (.caseStudy, summary.cases),
            (.researcher, summary.researchers),
        ]
        let parts = things.map { "\($0.1) \($0.0.word($0.1, language))" }
        let sum = parts.dropLast().joined(separator: ", ") + (isEnglish ? " and " : " og ") + parts[parts.count - 1]
        first = isEnglish
            ? isTrial ? "Would import \(sum); nothing was changed." : "Imported \(sum)."
            : isTrial ? "Ville tatt inn \(sum); ingenting er endret." : "Tok inn \(sum)."
        var rest: [String] = []
        if !summary.passedOver.isEmpty {
            let names = summary.passedOver.joined(separator: ", ")
            rest.append(
                isEnglish
                    ? "Passed over, since felt import csv has no place for them: \(names)."
                    : "Hoppet over, siden felt import csv ikke har plass til dem: \(names).")
        }
        let renamed = summary.renamed
        if renamed > 0 {
            let names = renamed == 1 ? "1 name was made one" : "\(renamed) names were made ones"
            rest.append(
                isEnglish
                    ? "\(names) that can be typed; what stood in the tables is kept as title or label."
                    : "\(renamed) navn er gjort om så de kan skrives; det som sto i tabellene, er beholdt som tittel eller merkelapp.")
        }
        self.rest = rest
    }
}
