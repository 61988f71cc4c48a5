public import FeltAnalysis
public import FeltModel
public import FeltStore
public import FeltText

/// What two codings must share where characters are too narrow.
public enum MeetingUnit: String, CaseIterable, Sendable { case paragraph, turn, source }

/// Which codings are asked where they meet others, and when two count as meeting. `docs/cooccurrence.md` defines it.
public struct MeetingRequest: Sendable {
    /// The codes whose codings are taken; nil for all. A code is that code alone.
    public var codes: Set<CodeID>?
    /// The level, from 1, below which a code counts as the one above it; nil to leave codes as they are.
    public var depth: Int?
    /// A query; only codings that its answer rests on are taken.
    public var condition: String?
    /// What two codings must share; nil for a character.
    public var unit: MeetingUnit?
    /// Whether codings of different researchers meet too.
    public var acrossResearchers = false
    /// Counts only pairs of which the first code's coding lies so to the second's; nil for all. It is of characters, and passed over with a unit.
    public var kind: OverlapKind?

    /// Asks for all codings of one researcher that share a character.
    public init() {}
}

/// A coding of one code and one of another that share characters.
public struct Meeting: Hashable, Sendable {
    public let first, second: CodingTable.Entry
    /// The place of the source among those of the table.
    public let source: Int
    /// What both share.
    public let range: TextRange
    /// How the first lies to the second.
    public let kind: OverlapKind
}

extension StudyReader {
    /// How often codings of different codes meet, and the codings that were asked.
    ///
    /// - Throws: what `query` throws of the condition.
    /// - Complexity: one read of the codings, one sweep over them, and one step for each pair that meets.
    public func coOccurrence(_ request: MeetingRequest) throws -> (counts: CoOccurrence, codings: MeetingCodings) {
        let codings = try MeetingCodings(self, request)
        let kind = request.unit == nil ? request.kind : nil
        return (CoOccurrence(try codings.sharing(request.unit, self), acrossResearchers: request.acrossResearchers, kind: kind), codings)
    }

    /// The pairs of codings of two codes that share characters, by source and by what they share; `unit` is passed over.
    ///
    /// - Throws: `code-unknown` for a code that the study has not, and what `query` throws of the condition.
    /// - Complexity: one read of the codings, one sweep over them, and one sort of the pairs.
    public func meetings(of first: CodeID, and second: CodeID, _ request: MeetingRequest) throws -> (pairs: [Meeting], sources: [Source]) {
        let codings = try MeetingCodings(self, request)
        let table = codings.table
        guard let one = table.codes.order(of: first), let other = table.codes.order(of: second) else {
            throw FeltError("code-unknown", "The study has no such code.", hint: "See: felt list codes")
        }
        let found: [(first: Int, second: Int)]
        do {
            found = try CoOccurrence.meetings(
                of: Int32(one), and: Int32(other), in: codings.stretches, acrossResearchers: request.acrossResearchers, kind: request.kind)
        } catch {
            throw FeltError("query-too-large", "The codings of the two codes meet more than two million times.", hint: "Narrow them with --where, such as case: or date:.")
        }
        let placed = found.compactMap { pair -> (places: (Int, Int), source: Int32, range: TextRange)? in
            let (left, right) = (codings.stretches[pair.first], codings.stretches[pair.second])
            let (start, end) = (max(left.start, right.start), min(left.end, right.end))
            return start < end ? ((pair.first, pair.second), left.source, TextRange(Int(start)..<Int(end))) : nil
        }
        let pairs = placed.sorted { ($0.source, $0.range, $0.places.0, $0.places.1) < ($1.source, $1.range, $1.places.0, $1.places.1) }.map { pair in
            Meeting(
                first: table.entry(codings.rows[pair.places.0]), second: table.entry(codings.rows[pair.places.1]), source: Int(pair.source), range: pair.range,
                kind: OverlapKind(codings.stretches[pair.places.0], codings.stretches[pair.places.1]))
        }
        return (pairs, table.sources)
    }
}
