import FeltAnalysis
import FeltModel
import FeltPrivacy
import FeltStore

/// How much stands under the codes: codings of which some words leave the study, the sources they stand in, and the cases of those.
struct CodebookCounts {
    /// Of a code, or of a whole branch. Sources and cases count once, however many codings they hold.
    struct Count {
        var codings = 0
        var sources: Set<SourceID> = []
        var cases: Set<CaseID> = []
    }

    /// The one that yields the figures.
    var command: String { "felt list codes \(study.countedOnly)" }

    private let study: ReportStudy
    private let caseOfSource: [SourceID: CaseID]
    private let codings: [CodeID: [Coding]]
    /// What partners may not be told of the codes alone.
    private let hidden: [CodeID: PartnerCounts.Standing]
    /// How many codings there are, with those whose words stay.
    private let everything: [CodeID: Int]
    private let counts: [CodeID: Count]
    let all: Count

    init(_ study: ReportStudy) throws {
        self.study = study
        let caseOfSource = Dictionary(uniqueKeysWithValues: study.sources.compactMap { source in source.caseID.map { (source.id, $0) } })
        let found = try study.codings()
        let codings = Dictionary(grouping: found, by: \.code)
        self.caseOfSource = caseOfSource
        self.codings = codings
        everything = try study.codingCounts()
        counts = codings.mapValues { Self.count($0, caseOfSource) }
        all = Self.count(found, caseOfSource)
        // That nothing is coded says nothing of anybody; that all of it is kept back does.
        let every = study.audience == .team ? [:] : Dictionary(grouping: try study.reader.codings(), by: \.code)
        hidden = try every.reduce(into: [:]) { hidden, one in
            let standing = try study.standing(of: codings[one.key] ?? [], among: one.value)
            if standing != .told { hidden[one.key] = standing }
        }
    }

    /// What stands under a code alone, without the codes below it.
    subscript(code: CodeID) -> Count { counts[code] ?? Count() }

    /// What stands under a code and all below it.
    func branch(_ code: CodeID, _ tree: CodeTree) -> Count {
        Self.count(tree.subtree(of: code).flatMap { codings[$0.id] ?? [] }, caseOfSource)
    }

    private static func count(_ codings: [Coding], _ cases: [SourceID: CaseID]) -> Count {
        let sources = Set(codings.map(\.source))
        return Count(codings: codings.count, sources: sources, cases: Set(sources.compactMap { cases[$0] }))
    }

    /// How many codings of a code stand on words that do not leave.
    func kept(of code: CodeID) -> Int { max(0, (everything[code] ?? 0) - self[code].codings) }

    /// How many of all codings do.
    var kept: Int { everything.keys.reduce(0) { $0 + kept(of: $1) } }

    /// What stands in place of the figures of a code; nil where they may be told.
    func inPlace(of code: CodeID) -> String? { hidden[code].map(study.inPlace) }

    /// The same of the sum of a branch: it is not told where any code of it is not, which could be reckoned from it.
    func inPlace(ofSum branch: [Code]) -> String? {
        let standings = Set(branch.compactMap { hidden[$0.id] })
        guard !standings.isEmpty else { return nil }
        // The branch itself may rest on many: its sum is kept back because of one code.
        return standings == [.heldBack] ? study.inPlace(of: .heldBack) : study.words["not-shown"]
    }

    /// Codings, sources and cases.
    func cells(_ code: CodeID) -> [ReportTable.Cell] {
        let count = self[code]
        if let hidden = inPlace(of: code) { return [.text(hidden), .none, .none] }
        // Where nothing has been taken in, nothing was looked for.
        if study.sources.isEmpty { return [.missing, .missing, .missing] }
        return [count.codings, count.sources.count, count.cases.count].map(study.cell)
    }
}
