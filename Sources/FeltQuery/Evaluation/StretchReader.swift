import FeltAnalysis
import FeltModel
import FeltStore
import FeltText

/// Reads the stretches that codes, words and patterns stand on, and what no coding covers.
struct StretchReader {
    let reader: StudyReader
    let sources: [Source]
    /// The codings that the query needs; segments refer to them by their rows.
    let table: CodingTable

    private let placeOfSource: [SourceID: Int]
    private var rowsByCode: [[Int32]]?
    /// What was found before, where it is kept for the next time.
    private var kept: Kept?

    /// What finders found that many queries have in common.
    private struct Kept {
        /// By place in the codebook.
        var codes: [Int: SegmentList] = [:]
        var words: [SearchPattern: SegmentList] = [:]
        var patterns: [ObjectIdentifier: SegmentList] = [:]
        var uncoded: [Set<ResearcherID>?: SegmentList] = [:]
    }

    /// - Parameter keeps: whether what codes, words and patterns find is kept once it was asked for, because many queries follow.
    init(_ reader: StudyReader, sources: [Source], table: CodingTable, keeps: Bool = false) {
        self.reader = reader
        self.sources = sources
        self.table = table
        kept = keeps ? Kept() : nil
        placeOfSource = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.id, $0) })
    }

    /// What is coded with any of `codes`, or with any code at all, by codings that pass every question.
    mutating func coded(_ codes: [CodeID]?, asking questions: [Question<Chain.CodingAtom>]) -> SegmentList {
        let sieve = questions.isEmpty ? nil : CodingSieve(table, questions)
        var segments: [Segment] = []
        func add(_ row: Int) {
            if let sieve, !sieve.holds(row) { return }
            let coding = table.rows[row]
            segments.append(Segment(source: Int(coding.source), range: coding.range, codings: CodingPlaces(row)))
        }
        // The rows of the table are in order, and so are those of one code; rows of several codes would have to be sorted.
        if let codes, codes.count == 1, let place = table.codes.order(of: codes[0]) {
            if questions.isEmpty, let list = kept?.codes[place] { return list }
            for row in grouped()[place] { add(Int(row)) }
            let list = SegmentList(segments)
            if questions.isEmpty { kept?.codes[place] = list }
            return list
        } else if let codes {
            var isWanted = [Bool](repeating: false, count: table.codes.codes.count)
            for place in codes.compactMap({ table.codes.order(of: $0) }) { isWanted[place] = true }
            for row in table.rows.indices where isWanted[Int(table.rows[row].code)] { add(row) }
        } else {
            segments.reserveCapacity(table.rows.count)
            for row in table.rows.indices { add(row) }
        }
        return SegmentList(segments)
    }

    /// Where words stand.
    mutating func words(_ pattern: SearchPattern) throws -> SegmentList {
        if let list = kept?.words[pattern] { return list }
        let list = SegmentList(try reader.hits(of: pattern).compactMap { hit in placeOfSource[hit.source].map { Segment(source: $0, range: hit.range) } })
        kept?.words[pattern] = list
        return list
    }

    /// Where a regular expression is found, paragraph by paragraph. Reads every text of `scope` once.
    mutating func matches(_ pattern: TextPattern, in scope: SourceScope) throws -> SegmentList {
        guard kept != nil else { return try found(pattern, in: scope) }
        if let list = kept?.patterns[ObjectIdentifier(pattern)] { return list }
        let list = try found(pattern, in: .all)
        kept?.patterns[ObjectIdentifier(pattern)] = list
        return list
    }

    private func found(_ pattern: TextPattern, in scope: SourceScope) throws -> SegmentList {
        let passages = try reader.passageTable(words: false)
        var found: [Segment] = []
        for source in sources.indices where scope.contains(source) && !passages.rows(of: source).isEmpty {
            let text = try reader.text(of: sources[source].id)
            for row in passages.rows(of: source) {
                found += try pattern.matches(in: text, passages.rows[row].range).map { Segment(source: source, range: $0) }
            }
        }
        return SegmentList(found)
    }

    /// The pieces of passages that no coding covers, or none by one of these researchers. Reads every text of `scope` once.
    mutating func uncoded(_ researchers: Set<ResearcherID>?, in scope: SourceScope) throws -> SegmentList {
        guard kept != nil else { return try bare(researchers, in: scope) }
        if let list = kept?.uncoded[researchers] { return list }
        let list = try bare(researchers, in: .all)
        kept?.uncoded[researchers] = list
        return list
    }

    private func bare(_ researchers: Set<ResearcherID>?, in scope: SourceScope) throws -> SegmentList {
        let counts = table.researchers.map { researchers?.contains($0.id) ?? true }
        var found: [Segment] = []
        for source in sources.indices where scope.contains(source) {
            let passages = try reader.passages(of: sources[source].id)
            guard !passages.isEmpty else { continue }
            let text = try reader.text(of: sources[source].id)
            let covered = table.rows(of: source).map { table.rows[$0] }.filter { counts[Int($0.researcher)] }
            var next = 0
            var reach = 0
            for words in passages.map({ $0.words(in: text) }).sorted() {
                // What is covered is taken off from left to right; a coding may reach over several passages.
                var start = max(words.start.value, min(reach, words.end.value))
                while next < covered.count, Int(covered[next].start) < words.end.value {
                    if Int(covered[next].start) > start { add(start..<Int(covered[next].start)) }
                    reach = max(reach, Int(covered[next].end))
                    start = max(start, min(reach, words.end.value))
                    next += 1
                }
                if start < words.end.value { add(start..<words.end.value) }
            }
            func add(_ bytes: Range<Int>) {
                if let trimmed = WordScanner.trimmed(bytes, in: text) { found.append(Segment(source: source, range: trimmed)) }
            }
        }
        return SegmentList(found)
    }

    private mutating func grouped() -> [[Int32]] {
        if let rowsByCode { return rowsByCode }
        var result = [[Int32]](repeating: [], count: table.codes.codes.count)
        for row in table.rows.indices { result[Int(table.rows[row].code)].append(Int32(row)) }
        rowsByCode = result
        return result
    }
}
