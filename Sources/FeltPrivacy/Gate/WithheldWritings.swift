import FeltModel
import FeltStore
import FeltText

/// What researchers wrote that rests on words which stay, and so may say what these say: by the ids of the things it is written in.
///
/// Ratings, cycles and steps of a case leave with their numbers and days all the same; what is written in them does not.
struct WithheldWritings {
    /// Summaries of which a passage stays or loses words.
    private(set) var summaries: Set<String> = []
    /// Ratings of the same kind, whose reasons stay.
    private(set) var ratings: Set<String> = []
    /// Cycles of which a note stays or loses words.
    private(set) var cycles: Set<String> = []
    /// Those of them of which no problem leaves either.
    private(set) var problems: Set<String> = []
    /// Steps of a case that name such a note as what they rest on.
    private(set) var steps: Set<String> = []
    /// Memos on codings that lose words, and on cells of the chart where any coding stays or loses words.
    private(set) var memos: Set<String> = []
    /// What was settled of words that stay.
    private(set) var settlements: Set<String> = []
    /// What was settled of words some of which stay: that it was leaves, the reason does not.
    private(set) var settlementReasons: Set<String> = []

    /// Nothing stays.
    init() {}

    /// - Parameter codings: gives those of some sources.
    /// - Complexity: one read of what is looked through, and of the codings of sources that keep something back or were revised.
    init(_ reader: StudyReader, _ gate: ExportGate, codings: (Set<SourceID>) throws -> [Coding]) throws {
        // Where nothing is kept back now, words may have been that were revised away since: what was written of them still says them.
        guard !gate.isOpen else { return }
        let words = try WithheldWords(reader, gate, codings: codings)
        summaries = Set(try reader.rows(of: "summary").filter(words.hold).map(\.id))
        ratings = Set(try reader.rows(of: "rating").filter(words.hold).map(\.id))
        try findCourse(reader, gate, words)
        problems = cycles
        memos = Set(try reader.memos().filter { memo in
            if let coding = memo.coding { return words.isTouched(coding) }
            guard let caseID = memo.caseID, let code = memo.code else { return false }
            return words.cells.contains(ChartCell(caseID: caseID, code: code))
        }.map(\.id.raw))
        for settlement in try reader.settlements() {
            if !gate.releases(settlement.source) || settlement.coding.map(words.stays) ?? false {
                settlements.insert(settlement.id)
            } else if settlement.coding.flatMap(words.ifStanding).map(words.isTouched) ?? words.mayHide(settlement.source) {
                // Where nothing is coded any more, nobody can say which words it was about.
                settlementReasons.insert(settlement.id)
            }
        }
    }

    /// What stays on an earlier day: what the rules of that day keep back, and of what stays only since a text was revised all that does not stand in the
    /// study in the same words.
    ///
    /// - Parameter own: what the rules of that day keep back.
    func narrowed(to own: WithheldWritings, besides standing: StandingWritings, _ reader: StudyReader) throws -> WithheldWritings {
        func staying(_ kind: String, _ ids: Set<String>, _ own: Set<String>) throws -> Set<String> {
            guard !ids.isSubset(of: own) else { return ids }
            return ids.subtracting(try reader.rows(of: kind).filter { !own.contains($0.id) && standing.hold($0) }.map(\.id))
        }
        var result = self
        result.summaries = try staying("summary", summaries, own.summaries)
        result.ratings = try staying("rating", ratings, own.ratings)
        result.cycles = try staying("cycle", cycles, own.cycles)
        result.steps = try staying("stageEntry", steps, own.steps)
        let lost = try reader.rows(of: "formulation").filter { !standing.hold($0) }.compactMap(StandingWritings.cycle)
        result.problems = problems.intersection(own.problems.union(lost))
        return result
    }

    private mutating func findCourse(_ reader: StudyReader, _ gate: ExportGate, _ words: WithheldWords) throws {
        let notes = try reader.noteRecords()
        var touched: [CaseID: Set<Int>] = [:]
        for source in try reader.sources() where words.hasLostFlags(source.id) || Self.isHeldBack(source.id, gate) {
            if let caseID = source.caseID, let cycle = notes[source.id]?.cycle { touched[caseID, default: []].insert(cycle) }
        }
        cycles = Set(try reader.cycles().values.joined().filter { touched[$0.caseID]?.contains($0.number) ?? false }.map(\.id.raw))
        steps = Set(try reader.stageHistories().values.joined().filter { $0.evidence.map { words.hasLostFlags($0) || Self.isHeldBack($0, gate) } ?? false }.map(\.id.raw))
    }

    /// Whether a note keeps something back that a cycle or a step may tell of. A personal paragraph is no such thing: what its author wrote of the
    /// cycle they wrote for others.
    private static func isHeldBack(_ source: SourceID, _ gate: ExportGate) -> Bool {
        switch gate.release(source) {
        case .whole: false
        case .nothing: true
        case .parts(let withheld): withheld.contains { $0.reason != .personal }
        }
    }
}

/// Which codings and places in texts hold words that stay.
private struct WithheldWords {
    private let reader: StudyReader
    private let gate: ExportGate
    /// Those of sources that keep something back or were revised: of all others every word leaves, and has always stood there.
    private let codings: [CodingID: Coding]
    /// Sources that were revised, and those of them in which flagged words were lost.
    private var revised: Set<SourceID> = []
    private var lostFlags: Set<SourceID> = []
    /// The source of each text that is the present one of a source, and of each former one.
    private var present: [String: SourceID] = [:]
    private var former: [String: SourceID] = [:]
    /// The cells of the chart in which a coding stays, loses words, or was flagged when it lost them.
    private(set) var cells: Set<ChartCell> = []

    init(_ reader: StudyReader, _ gate: ExportGate, codings: (Set<SourceID>) throws -> [Coding]) throws {
        self.reader = reader
        self.gate = gate
        for row in try reader.rows(of: "source") { if case .content(let text)? = row.fields["textId"] { present[text] = SourceID(row.id) } }
        for row in try reader.rows(of: "revision") {
            if case .content(let text)? = row.fields["textId"], case .thing(_, let id)? = row.fields["sourceId"] { former[text] = SourceID(id) }
        }
        revised = Set(former.values)
        let sources = try reader.sources()
        let all = try codings(Set(sources.map(\.id).filter { gate.release($0) != .whole }).union(revised))
        self.codings = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        let cases = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0.caseID) })
        for coding in all where touches(coding.range, of: coding.source) {
            if let caseID = cases[coding.source] ?? nil { cells.insert(ChartCell(caseID: caseID, code: coding.code)) }
        }
        let flags = try GateRules.flags(reader, gate.included)
        for coding in try reader.unanchoredCodings() where coding.facets.contains(where: { flags[$0] != nil }) {
            lostFlags.insert(coding.source)
            if let caseID = cases[coding.source] ?? nil { cells.insert(ChartCell(caseID: caseID, code: coding.code)) }
        }
    }

    /// Whether flagged words of a source were revised away.
    func hasLostFlags(_ source: SourceID) -> Bool { lostFlags.contains(source) }

    /// Whether a source has, or had before it was revised, words that stay or that nobody can speak for.
    func mayHide(_ source: SourceID) -> Bool { gate.release(source) != .whole || revised.contains(source) }

    /// A coding of a source that keeps something back or was revised, if it still has its words; nil for any other.
    func ifStanding(_ coding: CodingID) -> CodingID? { codings[coding] == nil ? nil : coding }

    /// Whether a coding stays or loses words.
    func isTouched(_ coding: CodingID) -> Bool { codings[coding].map { touches($0.range, of: $0.source) } ?? false }

    /// Whether all words of a coding stay.
    func stays(_ coding: CodingID) -> Bool {
        codings[coding].map { !gate.releases($0.source) || gate.text(of: $0.source).range($0.range) == nil } ?? false
    }

    /// Whether a cell of the chart rests on words that stay.
    func hold(_ row: EntityRow) throws -> Bool {
        guard case .token(let token)? = row.fields["evidence"] else { return false }
        return try CellEvidence(token: token).items.contains { item in
            if let source = present[item.textID] { return touches(item.range, of: source) }
            // Of a former text the gate does not know what to keep back, and of one that is gone nobody knows anything: only words that stand in the
            // present one, too, are judged there.
            guard let coding = codings[item.coding], try isSame(coding, item) else { return true }
            return touches(coding.range, of: coding.source)
        }
    }

    /// Whether the words that something rested on in a former text are those that their coding has now.
    private func isSame(_ coding: Coding, _ item: CellEvidence.Item) throws -> Bool {
        guard former[item.textID] == coding.source, let bytes = try reader.contentBytes(item.textID), item.range.end.value <= bytes.count else { return false }
        return try bytes[item.range.bytes].elementsEqual(reader.text(of: coding.source).utf8[coding.range.bytes])
    }

    private func touches(_ range: TextRange, of source: SourceID) -> Bool { !gate.releases(source) || gate.text(of: source).cuts(range) }
}
