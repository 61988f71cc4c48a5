import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore

/// The answer to a query with the names it is shown with.
struct Answer {
    let result: QueryResult
    let tree: CodeTree
    let cases: [CaseID: String]
    let researchers: [ResearcherID: String]
    private let reader: StudyReader

    init(_ expression: String, within unit: QueryUnit?, _ reader: StudyReader) throws {
        self.reader = reader
        result = try reader.query(expression, within: unit)
        tree = try reader.codes()
        cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.slug.text) })
        researchers = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
    }

    /// A stretch and all that is shown of it.
    struct Row {
        let source: Source
        let caseName: String?
        let codes: [String]
        let researchers: [String]
        let piece: StretchWords.Piece
    }

    /// The codings that a stretch rests on.
    func codings(of place: Int) -> [CodingTable.Entry] { result.codings(of: result.hits[place]) }

    func source(of place: Int) -> Source { result.sources[result.hits[place].source] }

    /// The places of the stretches that are shown, in the order they are shown in.
    func places(_ shape: AnswerShapeOptions, seed: Int) throws -> [Int] {
        var places = Array(result.hits.indices)
        if let size = shape.sample {
            var sample = SeededSample(seed: seed)
            places = sample.places(size, of: places.count)
        }
        if let sort = shape.sort { places = try reader.sorted(places, of: result, by: sort.key, descending: sort.isDescending) }
        return shape.limit > 0 ? Array(places.prefix(shape.limit)) : places
    }

    /// Gives the rows of places, in their order.
    ///
    /// Where the order is not that of the study, the words are gathered first, so that each text is still read once.
    func forEach(_ places: [Int], context: Int?, _ body: (Row) throws -> Void) throws {
        var words = StretchWords(reader, context: context)
        if isInStudyOrder(places) {
            for place in places { try body(row(place, try words.piece(source(of: place).id, result.hits[place].range))) }
            return
        }
        var pieces: [Int: StretchWords.Piece] = [:]
        pieces.reserveCapacity(places.count)
        for place in places.sorted() { pieces[place] = try words.piece(source(of: place).id, result.hits[place].range) }
        for place in places { if let piece = pieces[place] { try body(row(place, piece)) } }
    }

    /// Whether the stretches of each source come together and from its start on, so that its text is needed once.
    private func isInStudyOrder(_ places: [Int]) -> Bool {
        var seen: Set<Int> = []
        var last: (place: Int, source: Int)?
        for place in places {
            let source = result.hits[place].source
            if let last, last.source == source {
                if place < last.place { return false }
            } else if !seen.insert(source).inserted {
                return false
            }
            last = (place, source)
        }
        return true
    }

    private func row(_ place: Int, _ piece: StretchWords.Piece) -> Row {
        let source = source(of: place)
        let codings = codings(of: place)
        let codes: [CodeID]
        let names: [String]
        if codings.count == 1 {
            codes = [codings[0].code]
            names = [researchers[codings[0].researcher]].compactMap(\.self)
        } else {
            codes = Set(codings.map(\.code)).sorted { (tree.order(of: $0) ?? 0) < (tree.order(of: $1) ?? 0) }
            names = Set(codings.map(\.researcher)).compactMap { researchers[$0] }.sorted()
        }
        return Row(
            source: source, caseName: source.caseID.flatMap { cases[$0] }, codes: codes.compactMap { tree.path(of: $0)?.text }, researchers: names, piece: piece)
    }
}
