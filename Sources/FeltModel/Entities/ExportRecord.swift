/// That somebody took the study, or a part of it, out in a form.
public struct ExportRecord: Hashable, Sendable {
    public let researcher: ResearcherID
    /// As it is typed: `csv`, `qdpx`.
    public let form: String
    /// The program that it was made for; nil for none.
    public let program: String?
    /// What left that is kept back unless asked for, as it is typed.
    public let included: [String]
    /// How many sources and codings left.
    public let sources, codings: Int
    /// When; empty for one that is not written yet.
    public let createdAt: String

    public init(researcher: ResearcherID, form: String, program: String?, included: [String], sources: Int, codings: Int, createdAt: String = "") {
        self.researcher = researcher
        self.form = form
        self.program = program
        self.included = included
        self.sources = sources
        self.codings = codings
        self.createdAt = createdAt
    }

    /// What the journal's line says of it.
    public var line: String {
        var line = "export \(form)"
        if let program { line += " for \(program)" }
        // A report rests on what it says it rests on.
        if form.hasPrefix("report-") { return line }
        line += ": \(sources) \(sources == 1 ? "source" : "sources"), \(codings) \(codings == 1 ? "coding" : "codings")"
        return included.isEmpty ? line : line + ", with \(included.joined(separator: ", "))"
    }
}
