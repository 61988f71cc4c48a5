import FeltAnalysis
import FeltModel
public import FeltStore
import FeltText

extension StudyReader {
    /// Answers a query. `docs/query.md` defines the meaning.
    ///
    /// - Throws: `query-syntax`, `code-unknown`, `filter-unknown` and the like, with the place in the expression.
    /// - Complexity: one indexed read of the codings of the codes named, or of all codings where a filter or NOT stands alone, and
    ///   one sweep an operator.
    public func query(_ expression: String) throws -> QueryResult {
        let parsed = try QueryParser.parse(expression)
        var evaluator = try Evaluator(self, expression: expression)
        return try evaluator.answer(parsed)
    }
}

/// Evaluates a query over one state of a study.
private struct Evaluator {
    private let reader: StudyReader
    private let text: String
    private let codes: CodeTree
    private let sources: [Source]
    private let placeOfSource: [SourceID: Int]
    private let binder: FilterBinder
    private var codings: [Coding] = []
    private var segmentsByCode: [CodeID: [Segment]] = [:]
    private var hasAllCodings = false
    private var voices: [String: SegmentList] = [:]

    /// A part of a query: stretches, or a question to be asked of stretches.
    private enum Part {
        case segments(SegmentList)
        case predicate(Predicate)
    }

    init(_ reader: StudyReader, expression: String) throws {
        self.reader = reader
        text = expression
        codes = try reader.codes()
        sources = try reader.sources()
        placeOfSource = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.id, $0) })
        binder = FilterBinder(
            expression: expression, sources: sources, cases: try reader.cases(), researchers: try reader.researchers(),
            facets: try reader.facets(), attributes: try reader.attributesBySource())
    }

    mutating func answer(_ expression: Expression) throws -> QueryResult {
        let list: SegmentList
        switch try part(expression) {
        case .segments(let segments): list = segments
        case .predicate(let predicate): list = try filtered(try allCoded(), by: predicate)
        }
        let codings = self.codings
        return QueryResult(
            sources: sources,
            hits: list.segments.map { .init(source: $0.source, range: $0.range, codings: $0.codings.map { codings[$0] }) })
    }

    private mutating func part(_ expression: Expression) throws -> Part {
        switch expression {
        case .code(let typed, let subtree, let position):
            return .segments(try coded(typed, subtree: subtree, position: position))
        case .text(let words, let position):
            return .segments(try found(words, position: position))
        case .filter(let name, let value, let position):
            return .predicate(try binder.predicate(name: name, value: value, position: position))
        case .not(let inner):
            switch try part(inner) {
            case .predicate(let predicate): return .predicate(.not(predicate))
            case .segments(let segments): return .segments(try allCoded().withoutMeeting(segments))
            }
        case .and(let left, .not(let right)):
            // `A NOT B`: the stretches of A that meet none of B.
            let first = try part(left)
            guard case .segments(let taken) = try part(right) else { return try conjunction(first, try part(.not(right))) }
            switch first {
            case .segments(let segments): return .segments(segments.withoutMeeting(taken))
            case .predicate(let predicate): return .segments(try filtered(try allCoded(), by: predicate).withoutMeeting(taken))
            }
        case .and(let left, let right):
            return try conjunction(try part(left), try part(right))
        case .or(let left, let right):
            switch (try part(left), try part(right)) {
            case (.predicate(let first), .predicate(let second)): return .predicate(.or(first, second))
            case (.segments(let first), .segments(let second)): return .segments(first.union(second))
            case (.segments(let segments), .predicate(let predicate)), (.predicate(let predicate), .segments(let segments)):
                return .segments(segments.union(try filtered(try allCoded(), by: predicate)))
            }
        }
    }

    private mutating func conjunction(_ left: Part, _ right: Part) throws -> Part {
        switch (left, right) {
        case (.predicate(let first), .predicate(let second)): return .predicate(.and(first, second))
        case (.segments(let first), .segments(let second)): return .segments(first.intersection(second))
        case (.segments(let segments), .predicate(let predicate)), (.predicate(let predicate), .segments(let segments)):
            return .segments(try filtered(segments, by: predicate))
        }
    }

    // MARK: Filters

    /// The stretches that pass. Codings that do not pass are dropped from a stretch, unless it is what several share.
    private mutating func filtered(_ list: SegmentList, by predicate: Predicate) throws -> SegmentList {
        var coded: SegmentList?
        if predicate.asksOfCoding, list.segments.contains(where: \.codings.isEmpty) {
            // Found by words: such a stretch passes when it overlaps a coding that does.
            coded = try filtered(try allCoded(), by: predicate)
        }
        let codings = self.codings
        var speakers: [String: Set<Segment>] = [:]
        for label in Self.voiceLabels(predicate) { speakers[label] = Set(list.meeting(try passages(ofVoice: label)).segments) }
        let plain = list.compactMap { segment -> Segment? in
            let speaks = { (label: String) in speakers[label]?.contains(segment) ?? false }
            if segment.codings.isEmpty {
                if coded != nil { return segment }
                return predicate.holds(source: segment.source, coding: nil, speaks: speaks) ? segment : nil
            }
            let passing = segment.codings.filter { predicate.holds(source: segment.source, coding: codings[$0], speaks: speaks) }
            if passing.isEmpty { return nil }
            return segment.isShared ? segment : Segment(source: segment.source, range: segment.range, codings: passing)
        }
        guard let coded else { return plain }
        let byWords = plain.compactMap { $0.codings.isEmpty ? $0 : nil }.meeting(coded)
        return plain.compactMap { $0.codings.isEmpty ? nil : $0 }.union(byWords)
    }

    private static func voiceLabels(_ predicate: Predicate) -> Set<String> {
        switch predicate {
        case .voice(let label): [label]
        case .and(let left, let right), .or(let left, let right): voiceLabels(left).union(voiceLabels(right))
        case .not(let inner): voiceLabels(inner)
        default: []
        }
    }

    private mutating func passages(ofVoice label: String) throws -> SegmentList {
        if let known = voices[label] { return known }
        let found = try reader.passages(ofVoice: label).compactMap { source, range in
            placeOfSource[source].map { Segment(source: $0, range: range) }
        }
        let list = SegmentList(found)
        voices[label] = list
        return list
    }

    // MARK: Stretches

    private mutating func coded(_ typed: String, subtree: Bool, position: Int) throws -> SegmentList {
        let code: Code
        do { code = try codes.code(typed: typed) } catch let error as FeltError {
            let hint = error.code == "code-unknown" ? (error.hint.map { $0 + " " } ?? "") + "To look for words, put them in quotes." : error.hint
            throw QueryError.make(error.code, at: position, in: text, error.message, hint: hint)
        }
        let wanted = subtree ? codes.subtree(of: code.id).map(\.id) : [code.id]
        let missing = wanted.filter { segmentsByCode[$0] == nil }
        if !missing.isEmpty, !hasAllCodings {
            for id in missing { segmentsByCode[id] = [] }
            take(try reader.codings(.init(codes: missing)))
        }
        return SegmentList(wanted.flatMap { segmentsByCode[$0] ?? [] })
    }

    /// Every coded stretch of the study.
    private mutating func allCoded() throws -> SegmentList {
        if !hasAllCodings {
            let known = Set(segmentsByCode.keys)
            take(try reader.codings().filter { !known.contains($0.code) })
            hasAllCodings = true
        }
        return SegmentList(segmentsByCode.values.flatMap { $0 })
    }

    private mutating func take(_ new: [Coding]) {
        for coding in new {
            guard let source = placeOfSource[coding.source] else { continue }
            segmentsByCode[coding.code, default: []].append(Segment(source: source, range: coding.range, codings: [codings.count]))
            codings.append(coding)
        }
    }

    private func found(_ words: String, position: Int) throws -> SegmentList {
        do {
            return SegmentList(
                try reader.hits(of: SearchPattern(words)).compactMap { hit in placeOfSource[hit.source].map { Segment(source: $0, range: hit.range) } })
        } catch let error as FeltError where error.code.hasPrefix("search-") {
            throw QueryError.make(error.code, at: position, in: text, error.message, hint: error.hint)
        }
    }
}
