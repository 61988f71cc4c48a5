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
        /// Those who speak; counted for partners only, who see nothing that rests on few.
        var people = 0
    }

    /// The one that yields the figures.
    var command: String { "felt list codes \(study.countedOnly)" }

    private let study: ReportStudy
    private let caseOfSource: [SourceID: CaseID]
    private let codings: [CodeID: [Coding]]
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
        everything = try study.reader.codingCounts()
        counts = try codings.mapValues { try Self.count($0, caseOfSource, study) }
        all = try Self.count(found, caseOfSource, study)
    }

    /// What stands under a code alone, without the codes below it.
    subscript(code: CodeID) -> Count { counts[code] ?? Count() }

    /// What stands under a code and all below it.
    func branch(_ code: CodeID, _ tree: CodeTree) throws -> Count {
        try Self.count(tree.subtree(of: code).flatMap { codings[$0.id] ?? [] }, caseOfSource, study)
    }

    private static func count(_ codings: [Coding], _ cases: [SourceID: CaseID], _ study: ReportStudy) throws -> Count {
        let sources = Set(codings.map(\.source))
        let people = study.audience == .partners ? try study.people(in: codings) : 0
        return Count(codings: codings.count, sources: sources, cases: Set(sources.compactMap { cases[$0] }), people: people)
    }

    /// How many codings of a code stand on words that do not leave.
    func kept(of code: CodeID) -> Int { max(0, (everything[code] ?? 0) - self[code].codings) }

    /// How many of all codings do.
    var kept: Int { everything.keys.reduce(0) { $0 + kept(of: $1) } }

    /// Whether anything is coded so at all, also where nothing of it leaves.
    func isCoded(_ code: CodeID) -> Bool { everything[code, default: 0] > 0 }

    /// Whether the figures of a code may be told. That nothing is coded says nothing of anybody; that all of it is kept back does.
    func mayTell(_ code: CodeID) -> Bool { study.mayTell(self[code].people) || !isCoded(code) }

    /// Whether the sum of a branch may be told: not where any code of it may not, which could be reckoned from it.
    func mayTellSum(of branch: [Code]) -> Bool { branch.allSatisfy { mayTell($0.id) } }

    /// Codings, sources and cases.
    func cells(_ code: CodeID) -> [ReportTable.Cell] {
        let count = self[code]
        guard mayTell(code) else { return [.text(study.words["too-few"]), .none, .none] }
        return [.number(count.codings), .number(count.sources.count), .number(count.cases.count)]
    }
}
