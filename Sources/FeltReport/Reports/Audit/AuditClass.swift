import FeltStore

/// The six classes of an audit trail. Source: Halpern 1983, in Lincoln & Guba 1985, "Naturalistic Inquiry", appendix A.
enum AuditClass: String, CaseIterable {
    /// Notes, transcripts, documents.
    case raw
    /// Codings, summaries, contact summaries, memos.
    case analysis
    /// Ratings, kept queries, what was done with negative cases.
    case synthesis
    /// How the work was done: decisions, method notes, what coders settled, register, exports, what was taken back.
    case process
    /// What was meant and expected: diaries, cycles and how their problems were put.
    case intentions
    /// Protocols and the codebook as they grew.
    case instruments

    /// The class of an entry of the journal, by its action.
    ///
    /// What is not known here is of how the work was done, so that a new action is never left out.
    init(of entry: Entry) {
        // `code-add` and `code-edit` are one family.
        switch entry.action.split(separator: "-").first ?? "" {
        case "add", "revise", "import", "case", "stage", "milestone", "action": self = .raw
        case "tag", "untag", "place", "autocode", "summarise", "memo": self = .analysis
        case "rate", "negative", "query": self = .synthesis
        case "init", "cycle": self = .intentions
        case "code": self = .instruments
        default: self = .process
        }
    }
}
