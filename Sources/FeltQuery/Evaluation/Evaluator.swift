import FeltAnalysis
import FeltStore

/// Finds the stretches of chains.
struct Evaluator {
    private(set) var stretches: StretchReader
    private let structure: SourceStructure
    /// What was done, for who wants to know.
    var plan = QueryPlan()

    init(_ stretches: StretchReader) {
        self.stretches = stretches
        structure = SourceStructure(stretches.reader, sources: stretches.sources)
    }

    /// What a finder finds among the codings that pass every question.
    mutating func stretches(_ finder: Chain.Finder, asking questions: [Question<Chain.CodingAtom>]) throws -> SegmentList {
        let step = plan.begin(finder, codes: stretches.table.codes)
        let found = try found(finder, questions)
        plan.end(step, found: found.segments.count)
        return found
    }

    private mutating func found(_ finder: Chain.Finder, _ questions: [Question<Chain.CodingAtom>]) throws -> SegmentList {
        switch finder {
        case .codes(let codes): return stretches.coded(codes, asking: questions)
        case .words(let pattern): return try stretches.words(pattern)
        case .pattern(let pattern): return try stretches.matches(pattern)
        case .uncoded(let researchers): return try stretches.uncoded(researchers)
        case .relation(let relation, let left, let right):
            return try related(stretches(left, asking: questions), relation, stretches(right, asking: questions))
        case .chains(let chains):
            let found = try chains.map { try stretches($0, asking: questions) }
            return found.count == 1 ? found[0] : SegmentList(found.flatMap(\.segments))
        }
    }

    private func related(_ left: SegmentList, _ relation: Relation, _ right: SegmentList) throws -> SegmentList {
        switch relation {
        case .overlaps: return left.meeting(right)
        case .within: return left.lying(within: right)
        case .contains: return left.containing(right)
        case .touches: return left.standing(near: try structure.distance(Distance(number: 0, unit: .words), of: left, to: right))
        case .near(let distance): return left.standing(near: try structure.distance(distance, of: left, to: right))
        case .before(let distance): return left.standing(before: right, within: try distance.map { try structure.distance($0, of: left, to: right) })
        case .after(let distance): return left.standing(after: right, within: try distance.map { try structure.distance($0, of: left, to: right) })
        }
    }

    private mutating func stretches(_ chain: Chain, asking outer: [Question<Chain.CodingAtom>]) throws -> SegmentList {
        let questions = outer + chain.codings.map(\.question)
        var found: [SegmentList] = []
        for finder in chain.finders { found.append(try stretches(finder, asking: questions)) }
        if found.isEmpty { found.append(stretches.coded(nil, asking: questions)) }
        // Words rest on no coding: beside them alone a question to codings is the coded stretches that pass it, as a code would be, and NOT
        // with one keeps away from these.
        let isWords = !chain.finders.isEmpty && !chain.finders.contains(where: \.hasCode)
        let wanted = isWords ? chain.codings.filter { $0.behindNot == nil }.map(\.question) : []
        if !wanted.isEmpty { found.append(stretches.coded(nil, asking: outer + wanted)) }
        var result = try sharing(chain.unit, found)
        for asked in isWords ? chain.codings : [] {
            guard let unwanted = asked.behindNot else { continue }
            let other = stretches.coded(nil, asking: [unwanted])
            result = try asked.unit.map { result.withoutSharing(try structure.units($0), with: other) } ?? result.withoutMeeting(other)
        }
        for question in chain.places { result = try passing(result, question) }
        if chain.finders.count > 1 || !chain.places.isEmpty { plan.joined(chain, found: result.segments.count) }
        return result
    }

    private func sharing(_ unit: QueryUnit?, _ lists: [SegmentList]) throws -> SegmentList {
        if let unit, lists.count > 1 { return .sharing(try structure.units(unit), lists) }
        return lists.dropFirst().reduce(lists[0]) { $0.intersection($1) }
    }

    /// The stretches of which a question holds.
    private mutating func passing(_ list: SegmentList, _ question: Question<Chain.PlaceAtom>) throws -> SegmentList {
        switch question {
        case .atom(.source(let places)): return list.compactMap { places.contains($0.source) ? $0 : nil }
        case .atom(.passages(let passages)): return list.meeting(passages)
        case .atom(.meets(let finder, let unit)):
            let other = try stretches(finder, asking: [])
            return try unit.map { list.sharing(try structure.units($0), with: other) } ?? list.meeting(other)
        case .all(let questions):
            var result = list
            for question in questions { result = try passing(result, question) }
            return result
        case .any(let questions):
            var result = SegmentList([])
            for question in questions { result = result.union(try passing(list, question)) }
            return result
        case .not(let inner):
            // Both lists are in one order, so one pass tells them apart.
            let passed = try passing(list, inner).segments
            var next = 0
            return list.compactMap { segment in
                guard next < passed.count, segment == passed[next] else { return segment }
                next += 1
                return nil
            }
        }
    }
}
