public import FeltAnalysis
public import FeltModel
public import FeltStore
public import FeltText

extension StudyReader {
    /// The framework chart of the study.
    ///
    /// - Parameters:
    ///   - cases: only these; nil for all.
    ///   - codes: only these; nil for those of the first `depth` levels, and those that some cell stands under.
    ///   - depth: how many levels of the tree are shown where no codes are named, from 1.
    /// - Complexity: one read of summaries, ratings and the codings of the cells that have any; texts are read of revised sources only.
    public func frameworkChart(cases: Set<CaseID>? = nil, codes: Set<CodeID>? = nil, depth: Int = 1) throws -> FrameworkChart {
        let tree = try self.codes()
        let shownCases = try self.cases().filter { cases?.contains($0.id) ?? true }
        let caseIDs = Set(shownCases.map(\.id))
        let summaries = try self.summaries().filter { caseIDs.contains($0.cell.caseID) }
        let ratings = try self.ratings().filter { caseIDs.contains($0.cell.caseID) }
        let used = Set(summaries.map(\.cell.code)).union(ratings.map(\.cell.code))
        let columns = zip(tree.codes, tree.allPaths).filter { code, path in codes?.contains(code.id) ?? (path.slugs.count <= depth || used.contains(code.id)) }
        let shown = Set(columns.map(\.0.id))
        var cells: [ChartCell: FrameworkChart.Cell] = [:]
        for summary in summaries where shown.contains(summary.cell.code) {
            if cells[summary.cell]?.summary == nil {
                cells[summary.cell, default: .init()].summary = summary
            } else {
                cells[summary.cell]?.otherSummaries.append(summary)
            }
        }
        for rating in ratings where shown.contains(rating.cell.code) { cells[rating.cell, default: .init()].ratings.append(rating) }
        let evidence = cells.values.flatMap { cell in cell.ratings.map(\.evidence) + (cell.summary.map { [$0.evidence] } ?? []) }
        let codings = try CellCodings(self, cells: cells.keys, tree: tree, evidence: evidence)
        var texts = FormerTexts()
        for (place, var cell) in cells {
            cell.codingCount = codings.present(in: place).count
            if let summary = cell.summary { cell.summaryReasons = try codings.reasons(summary.evidence, in: place, &texts) }
            cell.ratingReasons = try cell.ratings.map { try codings.reasons($0.evidence, in: place, &texts) }
            cells[place] = cell
        }
        return FrameworkChart(
            cases: shownCases, columns: columns.map { .init(code: $0.0.id, path: $0.1.text, label: $0.0.label) },
            researchers: Dictionary(try researchers().map { ($0.id, $0.slug.text) }, uniquingKeysWith: { first, _ in first }), cells: cells)
    }

    /// The codings of a cell that a query finds: those of the code and below it, in sources of the case.
    ///
    /// Throws what `query` throws; places in the expression are those of the expression given.
    public func codings(of cell: ChartCell, where expression: String) throws -> Set<CodingID> {
        guard let path = try codes().path(of: cell.code) else { return [] }
        // Asked alone first, so that what cannot be asked is told at its own place.
        _ = try query(expression)
        let result = try query("(\(expression)) AND \(path.text).*")
        return Set(result.hits.flatMap(result.codings).map(\.id))
    }

    /// How many people give concrete examples in a cell: the voices with codings of the code and below it that have the facet value `strength:2`.
    ///
    /// A voice is a registered participant, else a label of a passage; whoever asks does not count. Nil where the study has no such facet value.
    public func concreteVoices(in cell: ChartCell) throws -> Int? {
        guard let value = try facets()["strength"]?.values.first(where: { $0.slug.text == "2" })?.id else { return nil }
        let codings = try CellCodings(self, cells: [cell], tree: codes()).present(in: cell).filter { $0.item.facets.contains(value) }
        let identity = VoiceIdentity(participants: try participants(), presence: try sourceParticipants(), researchers: try researchers().map(\.slug.text))
        var voices: Set<Voice> = []
        for (source, some) in Dictionary(grouping: codings, by: \.source) {
            let spans = try voiceSpans(of: source)
            for coding in some {
                for label in Self.labels(of: coding.item.range, spans) { if let voice = identity.voice(label: label, in: source) { voices.insert(voice) } }
            }
        }
        return voices.count
    }

    /// The labels of the passages that a stretch lies on, none as nil.
    static func labels(of range: TextRange, _ spans: [VoiceSpan]) -> Set<String?> {
        // Passages do not overlap: the first that ends behind the start of the stretch begins those that it lies on.
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
        }
        return Set(spans[low...].prefix { $0.range.start < range.end }.map(\.voice))
    }

    /// The labels of the passages in which a stretch lies.
    public func labels(of range: TextRange, in spans: [VoiceSpan]) -> Set<String> { Set(Self.labels(of: range, spans).compactMap(\.self)) }

    /// The voice in whose passages a stretch lies; nil where nobody is named as speaking, or more than one.
    public func voice(of range: TextRange, in spans: [VoiceSpan]) -> String? {
        let labels = Self.labels(of: range, spans).compactMap(\.self)
        return labels.count == 1 ? labels[0] : nil
    }
}
