import FeltExchange
import FeltModel

/// What an export wrote, in words that stand behind *Wrote*.
struct ExportWords {
    private let isEnglish: Bool

    init(_ language: Language) { isEnglish = language == .en }

    /// As in `Wrote 3 codings to kodinger.csv.`
    func first(_ sum: String, _ file: String) -> String { isEnglish ? "Wrote \(sum) to \(file)." : "Skrev \(sum) til \(file)." }

    var study: String { isEnglish ? "the study" : "studien" }
    var workbook: String { isEnglish ? "the workbook" : "arbeidsboken" }
    var codebook: String { isEnglish ? "the codebook" : "kodeboken" }
    var project: String { isEnglish ? "the project" : "prosjektet" }

    func codings(_ count: Int) -> String { isEnglish ? count.counted("coding") : "\(count) koding\(count == 1 ? "" : "er")" }
    func cases(_ count: Int) -> String { isEnglish ? count.counted("case") : "\(count) case" }
    func tables(_ count: Int) -> String { isEnglish ? count.counted("table") : "\(count) tabell\(count == 1 ? "" : "er")" }
    func table(_ name: String) -> String { isEnglish ? "the table \(name)" : "tabellen \(name)" }

    /// What lies in a project for this program alone.
    var sidecar: String {
        isEnglish
            ? "What REFI-QDA has no room for, such as the register of participants, is in the file, too, for felt import qdpx; --no-sidecar leaves it out."
            : "Det REFI-QDA ikke har plass til, som deltakerregisteret, ligger også i filen, for felt import qdpx; --no-sidecar utelater det."
    }

    /// Whose words leave although they have withdrawn or declined; nothing where there is nobody.
    func leavingThough(_ people: [Pseudonym]) -> [String] {
        guard !people.isEmpty else { return [] }
        let names = people.map(\.text).joined(separator: ", ")
        return [
            isEnglish
                ? "Words of people who have withdrawn or declined go along: \(names). A study that takes the file in may not know, and keeps nothing back."
                : "Ord fra folk som har trukket seg eller takket nei, følger med: \(names). En studie som tar inn filen, vet det kanskje ikke, og holder ingenting tilbake."
        ]
    }

    /// Whose words leave although they are not to be quoted; nothing where there is nobody.
    func unquotable(_ people: [Pseudonym]) -> [String] {
        guard !people.isEmpty else { return [] }
        let names = people.map(\.text).joined(separator: ", ")
        return [
            isEnglish
                ? "Words of people who do not want to be quoted go along: \(names). Tell whoever gets the file; nothing in it says so."
                : "Ord fra folk som ikke vil siteres, følger med: \(names). Si det til den som får filen, for ingenting i den sier det."
        ]
    }
}
