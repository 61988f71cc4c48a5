import FeltAnalysis

/// Finds the stretches of chains.
struct Evaluator {
    private(set) var stretches: StretchReader

    init(_ stretches: StretchReader) { self.stretches = stretches }

    /// What a finder finds among the codings that pass every question.
    mutating func stretches(_ finder: Chain.Finder, asking questions: [Question<Chain.CodingAtom>]) throws -> SegmentList {
        switch finder {
        case .codes(let codes): return try stretches.coded(codes, asking: questions)
        case .words(let pattern): return try stretches.words(pattern)
        case .chains(let chains):
            let found = try chains.map { try stretches($0, asking: questions) }
            return found.count == 1 ? found[0] : SegmentList(found.flatMap(\.segments))
        }
    }

    private mutating func stretches(_ chain: Chain, asking outer: [Question<Chain.CodingAtom>]) throws -> SegmentList {
        let questions = outer + chain.codings
        var found: SegmentList?
        for finder in chain.finders {
            let next = try stretches(finder, asking: questions)
            found = found.map { $0.intersection(next) } ?? next
        }
        var result = try found ?? stretches.coded(nil, asking: questions)
        if !chain.codings.isEmpty { result = try askedOfWords(result, chain.codings, outer: outer) }
        for question in chain.places { result = try passing(result, question) }
        return result
    }

    /// Words rest on no coding: for them a question to codings is the coded stretches that pass it, and NOT with one keeps away from these.
    private mutating func askedOfWords(
        _ list: SegmentList, _ questions: [Question<Chain.CodingAtom>], outer: [Question<Chain.CodingAtom>]
    ) throws -> SegmentList {
        var words = list.compactMap { $0.codings.isEmpty ? $0 : nil }
        guard !words.segments.isEmpty else { return list }
        let coded = list.compactMap { $0.codings.isEmpty ? nil : $0 }
        var wanted: [Question<Chain.CodingAtom>] = []
        var unwanted: [Question<Chain.CodingAtom>] = []
        for question in questions {
            if case .not(let inner) = question { unwanted.append(inner) } else { wanted.append(question) }
        }
        if !wanted.isEmpty { words = words.intersection(try stretches.coded(nil, asking: outer + wanted)) }
        for question in unwanted { words = words.withoutMeeting(try stretches.coded(nil, asking: [question])) }
        return coded.union(words)
    }

    /// The stretches of which a question holds.
    private mutating func passing(_ list: SegmentList, _ question: Question<Chain.PlaceAtom>) throws -> SegmentList {
        switch question {
        case .atom(.source(let places)): return list.compactMap { places.contains($0.source) ? $0 : nil }
        case .atom(.passages(let passages)): return list.meeting(passages)
        case .atom(.meets(let finder)): return list.meeting(try stretches(finder, asking: []))
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
