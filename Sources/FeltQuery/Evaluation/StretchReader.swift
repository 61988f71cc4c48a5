import FeltAnalysis
import FeltModel
import FeltStore

/// Reads the stretches that codes and words stand on. Codings are read once.
struct StretchReader {
    /// All codings read so far; segments refer to them by their place here.
    private(set) var codings: [Coding] = []

    private let reader: StudyReader
    private let placeOfSource: [SourceID: Int]
    private var segmentsByCode: [CodeID: [Segment]] = [:]
    private var hasAll = false

    init(_ reader: StudyReader, sources: [Source]) {
        self.reader = reader
        placeOfSource = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.id, $0) })
    }

    /// What is coded with any of `codes`, or with any code at all, by codings that pass every question.
    mutating func coded(_ codes: [CodeID]?, asking questions: [Question<Chain.CodingAtom>]) throws -> SegmentList {
        try read(codes)
        let segments = codes.map { ids in ids.flatMap { segmentsByCode[$0] ?? [] } } ?? segmentsByCode.values.flatMap { $0 }
        guard !questions.isEmpty else { return SegmentList(segments) }
        return SegmentList(
            segments.filter { segment in
                let coding = codings[segment.codings[0]]
                return questions.allSatisfy { question in question.holds { $0.holds(coding) } }
            })
    }

    /// Where words stand.
    func words(_ pattern: SearchPattern) throws -> SegmentList {
        SegmentList(try reader.hits(of: pattern).compactMap { hit in placeOfSource[hit.source].map { Segment(source: $0, range: hit.range) } })
    }

    private mutating func read(_ codes: [CodeID]?) throws {
        guard !hasAll else { return }
        let new: [Coding]
        if let codes {
            let missing = codes.filter { segmentsByCode[$0] == nil }
            guard !missing.isEmpty else { return }
            for id in missing { segmentsByCode[id] = [] }
            new = try reader.codings(.init(codes: missing))
        } else {
            hasAll = true
            let known = Set(segmentsByCode.keys)
            new = try reader.codings().filter { !known.contains($0.code) }
        }
        for coding in new {
            guard let source = placeOfSource[coding.source] else { continue }
            segmentsByCode[coding.code, default: []].append(Segment(source: source, range: coding.range, codings: [codings.count]))
            codings.append(coding)
        }
    }
}
