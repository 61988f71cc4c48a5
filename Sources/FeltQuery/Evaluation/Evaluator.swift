import FeltAnalysis
import FeltModel
import FeltStore

/// Finds the stretches of chains.
struct Evaluator {
    private(set) var stretches: StretchReader
    private let structure: SourceStructure
    /// What was done, for who wants to know.
    var plan = QueryPlan()
    /// What the question may still find.
    private let budget: SegmentBudget

    init(_ stretches: StretchReader, budget: SegmentBudget = SegmentBudget()) {
        self.stretches = stretches
        self.budget = budget
        structure = SourceStructure(stretches.reader, sources: stretches.sources)
    }

    /// What a finder finds among the codings that pass every question, in the sources of a scope; in others it may be left out.
    mutating func stretches(
        _ finder: Chain.Finder, asking questions: [Question<Chain.CodingAtom>], in scope: SourceScope = .all
    ) throws -> SegmentList {
        let step = plan.begin(finder, codes: stretches.table.codes, sources: scope.size(of: stretches.sources.count))
        let found = try found(finder, questions, scope)
        plan.end(step, found: found.segments.count)
        return found
    }

    private mutating func found(_ finder: Chain.Finder, _ questions: [Question<Chain.CodingAtom>], _ scope: SourceScope) throws -> SegmentList {
        switch finder {
        case .codes(let codes): return stretches.coded(codes, asking: questions)
        case .words(let pattern): return try stretches.words(pattern)
        case .pattern(let pattern): return try stretches.matches(pattern, in: scope)
        case .uncoded(let researchers): return try stretches.uncoded(researchers, in: scope)
        case .relation(let relation, let left, let right):
            return try related(stretches(left, asking: questions, in: scope), relation, stretches(right, asking: questions, in: scope))
        case .chains(let chains):
            let found = try chains.map { try stretches($0, asking: questions, in: scope) }
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

    private mutating func stretches(_ chain: Chain, asking outer: [Question<Chain.CodingAtom>], in outerScope: SourceScope) throws -> SegmentList {
        let questions = outer + chain.codings.map(\.question)
        var found = try self.found(chain, questions, outerScope)
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

    /// What each finder of a chain finds. Those that read texts come last, and read only where the others have found something.
    private mutating func found(
        _ chain: Chain, _ questions: [Question<Chain.CodingAtom>], _ outer: SourceScope
    ) throws -> [SegmentList] {
        guard !chain.finders.isEmpty else { return [stretches.coded(nil, asking: questions)] }
        let count = stretches.sources.count
        // In a case, stretches of one source are kept because of others.
        var scope = chain.unit == .case ? .all : outer
        if chain.unit != .case {
            for case .atom(.source(let places)) in chain.places { scope = scope.narrowed(to: places, of: count) }
        }
        var found: [SegmentList] = []
        for finder in chain.finders where !finder.readsTexts { found.append(try stretches(finder, asking: questions, in: scope)) }
        let readers = chain.finders.filter(\.readsTexts)
        if chain.unit != .case, !readers.isEmpty { for list in found { scope = scope.narrowed(to: list, of: count) } }
        for finder in readers {
            let list = try stretches(finder, asking: questions, in: scope)
            found.append(list)
            if chain.unit != .case { scope = scope.narrowed(to: list, of: count) }
        }
        return found
    }

    /// What lists share: a unit, or characters. Throws `query-too-large`.
    func sharing(_ unit: QueryUnit?, _ lists: [SegmentList]) throws -> SegmentList {
        if let unit, lists.count > 1 { return .sharing(try structure.units(unit), lists) }
        do { return try lists.dropFirst().reduce(lists[0]) { try $0.intersection($1, budget: budget) } } catch { throw Self.tooLarge }
    }

    static let tooLarge = FeltError(
        "query-too-large", "What stands around an AND crosses each other in too many places to be listed.",
        hint: "Ask for what shares a paragraph: --within paragraph. Or narrow it, such as with case: or date:.")

    /// The stretches of which a question holds.
    private mutating func passing(_ list: SegmentList, _ question: Question<Chain.PlaceAtom>) throws -> SegmentList {
        switch question {
        case .atom(.source(let places)): return list.compactMap { places.contains($0.source) ? $0 : nil }
        case .atom(.passages(let passages)): return list.meeting(passages)
        case .atom(.meets(let finder, let unit)):
            let scope = unit == .case || !finder.readsTexts ? .all : SourceScope.all.narrowed(to: list, of: stretches.sources.count)
            let other = try stretches(finder, asking: [], in: scope)
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
