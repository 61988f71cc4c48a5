public import FeltModel
public import FeltStore
public import FeltText

/// A study as it leaves: what every export reads in place of the study itself. What is not here, such as codes and cases, holds no words
/// of participants and is read from `reader`.
public final class ReleasedStudy {
    public let reader: StudyReader
    public let gate: ExportGate
    private var texts: [SourceID: ReleasedText] = [:]
    private var counts = Counts()
    private var knownWritings: WithheldWritings?
    private var knownCodings: [Coding]?
    /// How many of them leave.
    private var leaving: Int?
    /// Who has gone since the moment that is looked at.
    private let goneSince: Set<String>
    /// Of an earlier day: the study by the rules of that day alone, and what of its writings stands now; nil for the study as it is.
    private let ownRules: (study: ReleasedStudy, standing: StandingWritings)?
    /// What was asked for and stayed of what rests on words that stay, by what it is and id.
    var stayedWritings: [String: Set<String>] = [:]

    /// What stayed of what has been asked for so far.
    public struct Counts: Hashable, Sendable {
        /// Codings all of whose words stay.
        public var codings = 0
        /// Codings some of whose words stay; what is left of them leaves.
        public var cutCodings = 0
        /// Memos on sources and codings that stay, and on what loses words.
        public var memos = 0
        /// Summaries that rest on words that stay.
        public var summaries = 0
        /// Reasons of ratings, of steps of a case and of what was settled.
        public var reasons = 0
        /// Cycles whose number and days leave and whose words stay.
        public var cycles = 0
        /// What was settled of words that stay.
        public var settlements = 0
        /// Saved queries that ask for a phrase, where words stay.
        public var queries = 0
        /// Sources of which not all who took part are named.
        public var names = 0
    }

    /// Throws what reading the study throws. `day` is the day of the export.
    public init(_ reader: StudyReader, including included: Set<Withholding> = [], on day: String) throws {
        self.reader = reader
        gate = try ExportGate(reader, including: included, on: day)
        goneSince = []
        ownRules = nil
    }

    /// The study as it stood at an earlier moment, after the gate of then and that of the present.
    ///
    /// - Parameter reader: of the study as it stood then.
    public init(_ reader: StudyReader, on day: String, narrowedBy present: PresentGate) throws {
        self.reader = reader
        gate = try ExportGate(reader, on: day, narrowedBy: present)
        goneSince = present.goneNames
        ownRules = (try ReleasedStudy(reader, on: day), present.standing)
    }

    /// The study with all that is in it, for work that stays in it.
    public convenience init(wholeOf reader: StudyReader) throws { try self.init(reader, including: Set(Withholding.allCases), on: "") }

    /// Whether all of a source leaves, so that the file it came as may leave too.
    public func isWhole(_ source: SourceID) -> Bool { gate.release(source) == .whole }

    /// The sources of which something leaves, in the order of their slugs.
    public func sources() throws -> [Source] { try reader.sources().filter { gate.releases($0.id) } }

    /// A source's text as it leaves: of one that is silent a mark alone. Throws what reading it throws.
    public func text(of source: SourceID) throws -> StoredText { released(source).text(try reader.text(of: source)) }

    /// The codings of which some words leave, in their places in the texts that leave, in the order of `StudyReader.codings`.
    public func codings() throws -> [Coding] {
        counts.codings = 0
        counts.cutCodings = 0
        let all = try allCodings()
        var isChanged = false
        let found = all.compactMap { coding -> Coding? in
            guard gate.releases(coding.source), let range = released(coding.source).range(coding.range) else {
                counts.codings += 1
                return nil
            }
            guard released(coding.source).cuts(coding.range) || range != coding.range else { return coding }
            isChanged = true
            if released(coding.source).cuts(coding.range) { counts.cutCodings += 1 }
            return Coding(
                id: coding.id, source: coding.source, range: range, code: coding.code, researcher: coding.researcher, facets: coding.facets,
                createdAt: coding.createdAt)
        }
        leaving = found.count
        // Where nothing stays, one list in memory is enough.
        return isChanged || found.count < all.count ? found : all
    }

    /// How many codings leave. Reads them where nobody has asked for them yet.
    public func codingCount() throws -> Int { try leaving ?? codings().count }

    /// Lets go of the codings that are kept for the next question: 200 bytes each. Whoever asks again reads them again.
    public func forgetCodings() { knownCodings = nil }

    /// The codings all of whose words leave: a quote that loses some would say something else than was said.
    public func wholeCodings() throws -> Set<CodingID> {
        Set(try allCodings().filter { gate.releases($0.source) && !released($0.source).cuts($0.range) }.map(\.id))
    }

    /// What notes say of themselves and researchers of sources, of those that leave. Whoever stays is not named as having taken part.
    public func attributesBySource() throws -> [SourceID: [Attribute]] {
        let all = try reader.attributesBySource().filter { gate.releases($0.key) }
        let gone = try hiddenNames()
        counts.names = 0
        guard !gone.isEmpty else { return all }
        return all.mapValues { list in
            let rest = list.compactMap { attribute in
                guard ParticipantList.isOne(attribute.name), let value = attribute.value else { return attribute }
                return ParticipantList(value).without(gone).map { Attribute(name: attribute.name, value: $0.text) }
            }
            if rest != list { counts.names += 1 }
            return rest
        }
    }

    /// The pseudonyms of those who have withdrawn or declined, where they stay.
    public func hiddenNames() throws -> Set<String> {
        guard !gate.included.contains(.withdrawn) else { return [] }
        let histories = try reader.participantHistories()
        return goneSince.union(try reader.participants().filter { [.withdrawn, .declined].contains(histories[$0.id]?.standing) }.map { $0.pseudonym.text })
    }

    /// The memos whose subject leaves with all its words. `codings` are those that leave.
    ///
    /// A memo on a coding that loses words stays, since it may say them; so does one on a cell of the chart some of whose words stay.
    public func memos(on codings: [Coding]) throws -> [Memo] {
        let leaving = Set(codings.map(\.id))
        let all = try reader.memos()
        let withheld = try writings().memos.union(memosOnMarks())
        let standing = try standingMemos()
        let memos = all.filter { memo in
            let stands = standing.contains(memo.id.raw)
            if withheld.contains(memo.id.raw), !stands { return false }
            if let coding = memo.coding { return leaving.contains(coding) }
            return memo.source.map { stands || mayBeToldOf($0) } ?? true
        }
        counts.memos = all.count - memos.count
        return memos
    }

    /// Of an earlier day: the memos that leave by the rules of that day and stand in the study in the same words, whatever was revised since.
    private func standingMemos() throws -> Set<String> {
        guard let ownRules else { return [] }
        let own = Set(try ownRules.study.memos(on: ownRules.study.codings()).map(\.id.raw))
        return Set(try reader.rows(of: "memo").filter { own.contains($0.id) && ownRules.standing.hold($0) }.map(\.id))
    }

    /// Whether what was written of a source as a whole leaves. A personal paragraph is no reason against it: what somebody wrote of the source for
    /// others they wrote for others.
    private func mayBeToldOf(_ source: SourceID) -> Bool {
        switch gate.release(source) {
        case .whole: true
        case .nothing: false
        case .parts(let withheld): withheld.allSatisfy { $0.reason == .personal }
        }
    }

    /// What stayed, of what was asked for: `codings`, `memos` and the rest count once they have been called.
    public var withheld: Counts {
        var counts = counts
        func count(_ kind: String) -> Int { stayedWritings[kind]?.count ?? 0 }
        (counts.summaries, counts.cycles, counts.settlements) = (count("summary"), count("cycle"), count("settlement"))
        counts.queries = count("query")
        counts.reasons = count("rating") + count("stageEntry") + count("reason")
        return counts
    }

    /// What rests on words that stay; read once.
    func writings() throws -> WithheldWritings {
        if let knownWritings { return knownWritings }
        var found = try WithheldWritings(reader, gate) { try codings(of: $0) }
        if let ownRules { found = try found.narrowed(to: ownRules.study.writings(), besides: ownRules.standing, reader) }
        knownWritings = found
        return found
    }

    /// The values of facets that keep back what they stand on.
    public func withholdingValues() throws -> Set<FacetValueID> {
        gate.isOpen ? [] : Set(try GateRules.flags(reader, gate.included).keys)
    }

    /// All codings of the study, read once; not what leaves.
    public func allCodings() throws -> [Coding] {
        if let knownCodings { return knownCodings }
        let found = try reader.codings()
        knownCodings = found
        return found
    }

    /// All codings of some sources.
    func codings(of sources: Set<SourceID>) throws -> [Coding] {
        // SQLite takes no more than some thousand names in one question.
        if knownCodings != nil || sources.count > 1_000 { return try allCodings().filter { sources.contains($0.source) } }
        return sources.isEmpty ? [] : try reader.codings(StudyReader.CodingFilter(sources: sources.sorted()))
    }

    func released(_ source: SourceID) -> ReleasedText {
        if let known = texts[source] { return known }
        let text = gate.text(of: source)
        texts[source] = text
        return text
    }
}
