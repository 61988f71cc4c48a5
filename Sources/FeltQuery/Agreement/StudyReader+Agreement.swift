import FeltAnalysis
import FeltModel
public import FeltStore
import FeltText

extension StudyReader {
    /// What of the study is compared, ready to be measured: `agreement(request).table`.
    ///
    /// A researcher has coded a source when she has a coding in it, of whatever code and whether the condition has it or not; there she is
    /// compared, and where she has not, she is missing. A source is compared when two coders or more have coded it.
    ///
    /// - Throws: what `query` throws of the condition.
    /// - Complexity: one read of the codings, one read of each text that is compared, and n log n in the codings.
    public func agreement(_ request: AgreementRequest) throws -> StudyAgreement {
        let compared = try ComparedCodings(self, request)
        return try AgreementBuilder(self, request, compared).agreement()
    }
}

/// Puts the data together.
private struct AgreementBuilder {
    private let reader: StudyReader
    private let request: AgreementRequest
    private let compared: ComparedCodings
    /// The researchers who are coders, by their places among all, and back.
    private let coders: [Int]
    private let coderPlace: [Int]
    /// For each code of the study, the places among the compared codes that it counts as.
    private let targets: [[Int]]
    private let codes: [Int]

    init(_ reader: StudyReader, _ request: AgreementRequest, _ compared: ComparedCodings) {
        self.reader = reader
        self.request = request
        self.compared = compared
        let table = compared.table
        let counts = compared.counts
        coders = table.researchers.indices.filter { place in
            request.researchers?.contains(table.researchers[place].id) ?? counts.contains { $0[place] > 0 }
        }
        var coderPlace = [Int](repeating: -1, count: table.researchers.count)
        for (place, researcher) in coders.enumerated() { coderPlace[researcher] = place }
        self.coderPlace = coderPlace
        let tree = table.codes
        codes = tree.codes.indices.filter { request.codes?.contains(tree.codes[$0].id) ?? true }
        var codePlace = [Int](repeating: -1, count: tree.codes.count)
        for (place, code) in codes.enumerated() { codePlace[code] = place }
        targets = tree.codes.indices.map { code in
            guard request.rollsUp else { return codePlace[code] < 0 ? [] : [codePlace[code]] }
            var (found, next, steps) = ([Int](), Int?(code), 0)
            while let current = next, steps <= tree.codes.count {
                if codePlace[current] >= 0 { found.append(codePlace[current]) }
                next = tree.codes[current].parent.flatMap { tree.order(of: $0) }
                steps += 1
            }
            return found
        }
    }

    func agreement() throws -> StudyAgreement {
        let table = compared.table
        let counts = compared.counts.map { counts in coders.map { counts[$0] } }
        var sources: [Int] = []
        var codedByOne: [(source: Source, coder: Int)] = []
        for source in table.sources.indices {
            let by = codedBy(counts[source])
            if by.count > 1 { sources.append(source) } else if by.count == 1 { codedByOne.append((table.sources[source], by[0])) }
        }
        let structure = try AgreementUnits(request.unit, reader, sources: sources.map { table.sources[$0].id })
        var parts: [Part] = []
        var erased: [Source] = []
        for source in sources {
            do {
                let text = try reader.text(of: table.sources[source].id)
                parts.append(part(source, text, structure.ranges(of: source, text), codedBy: codedBy(counts[source]), at: parts.count))
            } catch let error as FeltError where error.code == "text-erased" {
                erased.append(table.sources[source])
            }
        }
        return try agreement(of: parts, counts, codedByOne, erased)
    }

    /// Who has coded a source, by how many codings each has there.
    private func codedBy(_ counts: [Int]) -> [Int] {
        guard counts.contains(where: { $0 > 0 }) else { return [] }
        return counts.indices.filter { counts[$0] >= request.leastCodings }
    }

    /// What one source gives.
    private struct Part {
        var source: Int
        var document: AgreementData.Document
        var units: [Range<Int>]?
        var spans: [AgreementData.Span] = []
        var codings: [StudyAgreement.Coding] = []
    }

    private func part(_ source: Int, _ text: StoredText, _ units: [Range<Int>]?, codedBy: [Int], at document: Int) -> Part {
        let table = compared.table
        let pieces = compared.pieces[source].filter { coderPlace[$0.coder] >= 0 && codedBy.contains(coderPlace[$0.coder]) }
        let places = TextPlaces(text, pieces.flatMap { [$0.start, $0.end] } + (units ?? []).flatMap { [$0.lowerBound, $0.upperBound] })
        var part = Part(
            source: source, document: .init(id: table.sources[source].slug.text, length: places.length, codedBy: codedBy),
            units: units?.map(places.scalars).filter { !$0.isEmpty })
        for piece in pieces {
            let scalars = places.scalars(piece.start..<piece.end)
            guard !targets[piece.code].isEmpty, !scalars.isEmpty else { continue }
            let coder = coderPlace[piece.coder]
            part.codings.append(
                .init(
                    id: compared.id(of: piece), document: document, coder: coder, code: table.codes.codes[piece.code].id,
                    range: TextRange(piece.start..<piece.end), scalars: scalars, targets: targets[piece.code]))
            for code in targets[piece.code] {
                part.spans.append(.init(document: document, coder: coder, code: code, start: scalars.lowerBound, end: scalars.upperBound))
            }
        }
        part.codings.sort {
            ($0.coder, $0.scalars.lowerBound, $0.scalars.upperBound, $0.id) < ($1.coder, $1.scalars.lowerBound, $1.scalars.upperBound, $1.id)
        }
        return part
    }

    private func agreement(
        of parts: [Part], _ counts: [[Int]], _ codedByOne: [(source: Source, coder: Int)], _ erased: [Source]
    ) throws -> StudyAgreement {
        let table = compared.table
        var place = [Int](repeating: -1, count: table.codes.codes.count)
        for (number, code) in codes.enumerated() { place[code] = number }
        let tree = codes.map { code in
            // The nearest above it that is compared too.
            var (next, steps) = (table.codes.codes[code].parent.flatMap { table.codes.order(of: $0) }, 0)
            while let current = next, place[current] < 0, steps <= place.count {
                (next, steps) = (table.codes.codes[current].parent.flatMap { table.codes.order(of: $0) }, steps + 1)
            }
            return AgreementData.Code(id: table.codes.allPaths[code].text, parent: next.flatMap { place[$0] < 0 ? nil : place[$0] })
        }
        let researchers = coders.map { table.researchers[$0] }
        let data = try AgreementData(
            documents: parts.map(\.document), coders: researchers.map(\.slug.text), codes: tree, spans: parts.flatMap(\.spans))
        let sources = parts.map { table.sources[$0.source] }
        let ids = Set(sources.map(\.id))
        let settled = compared.settlements.filter { ids.contains($0.source) }
        let units = request.unit == .character ? nil : try UnitList(parts.map { $0.units ?? [] }, of: data)
        return StudyAgreement(
            data: data, units: units, request: request, sources: sources, researchers: researchers, codes: codes.map { table.codes.codes[$0] },
            paths: tree.map(\.id), codings: parts.flatMap(\.codings),
            codingCounts: parts.map { counts[$0.source] }, codedByOne: codedByOne, erased: erased,
            settled: settled, lostToRevision: compared.lostToRevision)
    }
}
