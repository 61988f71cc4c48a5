/// One of the 32 items of COREQ: what is asked, and what the study can answer.
///
/// What is asked is said in our own words (`coreq-topic-…`, `coreq-ask-…`). Source of the list: Tong, Sainsbury & Craig 2007, doi
/// 10.1093/intqhc/mzm042.
struct CoreqItem {
    /// The three domains, by the numbers of their items.
    static let domains = [1...8, 9...23, 24...32]

    let number: Int
    /// What the study says, each with the command that yields it; empty where it says nothing.
    var answers: [Answer] = []
    /// Whether people have to add something even where the study answers.
    var isOpen = true
    /// Whether an answer that is another is told as a change.
    var isCompared = true

    /// What stands in place of something that partners are not told, such as "too few people"; that is not the same as no data.
    var inPlace: String?
    private var isKeptBack: Bool { inPlace != nil }

    /// The subject of an answer in whose place something else may stand.
    static let whole = "whole"

    /// A sentence from the data.
    struct Answer {
        let text: String
        let command: String?
        /// What it answers, which makes it the same answer on another day; its command unless that yields several.
        let subject: String

        init(_ text: String, _ command: String?, on subject: String? = nil) { (self.text, self.command, self.subject) = (text, command, subject ?? command ?? "") }
    }

    /// The item as a template sees it.
    func fields(_ words: ReportWords) -> ReportFields {
        let said = answers.map(\.text)
        // What is answered is compared sentence by sentence.
        let sentences = answers.map { answer in
            ["key": .text(answer.subject), "answer": compared(answer.command.map { .traced(answer.text, command: $0) } ?? .text(answer.text))] as ReportFields
        }
        return [
            "key": .text(String(number)), "number": .text(String(number)), "topic": .text(words["coreq-topic-\(number)"]), "asked": .text(words["coreq-ask-\(number)"]),
            "answers": .list(inPlace.map { [["key": .text(Self.whole), "answer": .text($0)]] } ?? sentences),
            "fill": fill(words).map { .text($0) } ?? .missing, "unanswered": .flag(answers.isEmpty && !isKeptBack && Self.fromData.contains(number)),
            // All of it in one, so that a report that is compared with an earlier one tells that an answer is another.
            "said": compared(.text(inPlace ?? said.joined(separator: " "))),
        ]
    }

    private func compared(_ field: ReportField) -> ReportField { isCompared ? field : .counting(field, basis: String(number)) }

    /// What is left to people, as `[fyll inn: …]`; nil for nothing.
    func fill(_ words: ReportWords) -> String? {
        guard isOpen || answers.isEmpty else { return nil }
        return words("coreq-fill", ["what": words["coreq-fill-\(number)"]])
    }

    /// The items that a study can answer, wholly or in part.
    static let fromData: Set<Int> = Set(10...27).union([29])
}
