import FeltAnalysis
import FeltModel
import FeltStore

/// An axis of a matrix, bound to a study: its values in order, and where they can be told from a coding alone, which of them a coding has.
struct MatrixAxis {
    let name: String
    let headings: [Matrix.Heading]
    /// The values that a coding has, by its row; nil where a query must tell.
    let places: ((CodingTable.Row) -> [Int])?
    /// The values that a source has, by its place among all; nil where the source alone does not tell.
    var sourcePlaces: ((Int) -> [Int])?

    /// Looks up axes by what people type.
    struct Binder {
        let reader: StudyReader
        let table: CodingTable
        let depth: Int?
        /// The time that the axes of periods run over; nil for that of the sources.
        var days: ClosedRange<String>?

        static let names = [
            "code", "case", "municipality", "source", "kind", "language", "year", "half", "quarter", "month", "week", "day", "during", "participant", "participant.actor",
            "participant.organisation", "participant.unit", "voice", "voice.actor", "voice.organisation", "voice.unit", "layer", "question", "researcher",
        ]

        /// What Norwegians may type for the axes.
        private static let norwegian = [
            "kode": "code", "sak": "case", "kommune": "municipality", "kilde": "source", "type": "kind", "språk": "language", "år": "year", "halvår": "half",
            "kvartal": "quarter", "måned": "month", "uke": "week", "dag": "day", "deltaker": "participant", "stemme": "voice", "lag": "layer", "spørsmål": "question",
            "forsker": "researcher", "fase": "during", "aktør": "actor",
        ]

        /// Reads an axis. Throws `axis-unknown` with near names, and `filter-value-unknown` or `code-unknown` for a value that is not there.
        func axis(_ typed: String) throws -> MatrixAxis {
            let parts = typed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let name = LatinComposition.compose(parts[0]).lowercased()
            let wanted = parts.count > 1 ? AxisValues.values(parts[1]).map { LatinComposition.compose($0).lowercased() } : nil
            if let wanted, !wanted.contains(where: { !$0.isEmpty }) {
                throw FeltError("axis-unknown", "Behind '\(parts[0]):' stands no name.", hint: "Write \(parts[0]):NAME,NAME, or \(parts[0]) alone for all.", context: ["axis": typed])
            }
            if name == "code" { return try codes(wanted) }
            let axis = try axis(named: name, typed: parts[0])
            guard let wanted else { return axis }
            return try axis.narrowed(to: wanted)
        }

        private func axis(named name: String, typed: String) throws -> MatrixAxis {
            if let size = PeriodSize(rawValue: name) { return try periods(name, size) }
            switch name {
            case "case":
                let cases = try reader.cases()
                return bySource(name, cases.map(\.slug.text)) { source in cases.firstIndex { $0.id == source.caseID }.map { [$0] } ?? [] }
            case "municipality":
                let cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.municipality) })
                return bySource(name, Set(cases.values.compactMap(\.self)).sorted()) { source in source.caseID.flatMap { cases[$0] ?? nil } }
            case "source":
                let places = Dictionary(uniqueKeysWithValues: table.sources.enumerated().map { ($1.id, $0) })
                return bySource(name, table.sources.map(\.slug.text)) { source in places[source.id].map { [$0] } ?? [] }
            case "kind": return bySource(name, Set(table.sources.map(\.kind)).sorted()) { $0.kind }
            case "language": return bySource(name, Set(table.sources.map(\.language.rawValue)).sorted()) { $0.language.rawValue }
            case "during": return byQuery(name, Set(try reader.stageHistories().values.joined().compactMap(\.stage)).sorted())
            case "participant": return byQuery(name, try reader.participants().map(\.pseudonym.text))
            case "participant.actor", "voice.actor": return byQuery(name, Set(try reader.participants().compactMap(\.actor)).sorted())
            case "participant.unit", "voice.unit": return byQuery(name, Set(try reader.participants().compactMap(\.unit)).sorted())
            case "participant.organisation", "voice.organisation": return byQuery(name, try reader.organisations().map(\.slug.text))
            case "voice": return byQuery(name, try reader.passageTable().voices)
            case "layer": return byQuery(name, NoteLayer.allCases.map(\.rawValue))
            case "question": return byQuery(name, try reader.passageTable().questions)
            case "researcher":
                let own = table.researchers.indices.map { [$0] }
                return MatrixAxis(name: name, headings: table.researchers.map { Self.heading(name, $0.slug.text) }) { own[Int($0.researcher)] }
            default: return try facetOrAttribute(name, typed: typed)
            }
        }

        private func facetOrAttribute(_ name: String, typed: String) throws -> MatrixAxis {
            let bare = name.hasPrefix("facet.") ? String(name.dropFirst(6)) : name.hasPrefix("attribute.") ? String(name.dropFirst(10)) : name
            let facets = try reader.facets()
            if !name.hasPrefix("attribute."), let facet = facets[bare] {
                let places = Dictionary(uniqueKeysWithValues: facet.values.enumerated().map { ($1.id, $0) })
                let sets = table.facetSets.map { $0.compactMap { places[$0] } }
                return MatrixAxis(name: name, headings: facet.values.map { Self.heading(name, $0.slug.text) }) { sets[Int($0.facets)] }
            }
            if name == "actor" { return try axis(named: "voice.actor", typed: typed) }
            let all = try reader.attributesBySource().mapValues { list in
                list.filter { $0.name.lowercased() == bare }.flatMap { attribute -> [String] in
                    guard let value = attribute.value else { return [] }
                    return bare == "participants" ? value.split(separator: ";").map { String($0.drop { $0 == " " }) } : [value]
                }
            }
            // Values that differ in letter case only are one, as a filter sees them.
            var shown: [String: String] = [:]
            for value in all.values.joined().sorted() { if shown[Self.key(value)] == nil { shown[Self.key(value)] = value } }
            guard !name.hasPrefix("facet."), !shown.isEmpty else {
                let known = Self.names + facets.facets.map(\.slug.text)
                let names = known + Set(try reader.attributesBySource().values.joined().map(\.name)).subtracting(known).sorted()
                let isCode = (try? CodeChoice.codes(bare, in: table.codes)) != nil
                let near = isCode ? ["code:\(bare)"] : Self.norwegian[bare].map { [$0] } ?? NearNames.nearest(to: bare, among: names)
                throw FeltError(
                    "axis-unknown", "There is no axis '\(typed)'.",
                    hint: near.isEmpty ? "The axes are \(names.joined(separator: ", "))." : "Did you mean \(near.joined(separator: ", "))?", context: ["axis": typed])
            }
            let keys = shown.keys.sorted()
            let places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
            return bySource("attribute." + bare == name ? name : "attribute." + bare, keys.compactMap { shown[$0] }, shownAs: name) { source in
                Set((all[source.id] ?? []).compactMap { places[Self.key($0)] }).sorted()
            }
        }

        /// Codes in the codebook's order: each alone, those that are named, or those down to a level with what is below each.
        private func codes(_ wanted: [String]?) throws -> MatrixAxis {
            let tree = table.codes
            var shown: [(code: Code, subtree: Bool)] = []
            if let wanted {
                let binder = CodeBinder(expression: wanted.joined(separator: ","), codes: tree)
                var position = 0
                for name in wanted {
                    let isSubtree = name.hasSuffix(".*")
                    let bare = isSubtree ? String(name.dropLast(2)) : name
                    let found = try binder.codes(bare, subtree: isSubtree || bare == "*", position: position, filters: { _ in [] }) ?? tree.codes.map(\.id)
                    for id in found { if let code = tree[id], !shown.contains(where: { $0.code.id == id }) { shown.append((code, false)) } }
                    position += name.unicodeScalars.count + 1
                }
            } else {
                shown = tree.codes.map { ($0, false) }
            }
            if let depth { shown = shown.filter { (tree.path(of: $0.code.id)?.slugs.count ?? 0) <= depth }.map { ($0.code, true) } }
            var places = [[Int]](repeating: [], count: tree.codes.count)
            for (place, entry) in shown.enumerated() {
                for code in entry.subtree ? tree.subtree(of: entry.code.id) : [entry.code] { if let order = tree.order(of: code.id) { places[order].append(place) } }
            }
            let headings = shown.map { entry -> Matrix.Heading in
                let path = tree.path(of: entry.code.id)?.text ?? ""
                return .init(id: path, query: entry.subtree ? path + ".*" : "code:" + path)
            }
            return MatrixAxis(name: "code", headings: headings) { places[Int($0.code)] }
        }

        /// Every period of the time that was asked for, else from the first dated source to the last.
        private func periods(_ name: String, _ size: PeriodSize) throws -> MatrixAxis {
            let all = table.sources.compactMap(\.date)
            guard let time = days.map({ ($0.lowerBound, $0.upperBound) }) ?? Periods.whole(size, around: all) else {
                return MatrixAxis(name: name, headings: [], places: { _ in [] })
            }
            let periods = try Periods(size, from: time.0, to: time.1)
            let places = table.sources.map { periods.place(of: $0.date).map { [$0] } ?? [] }
            return MatrixAxis(name: name, headings: periods.list.map { .init(id: $0.id, query: "date:\($0.range)") }, places: { places[Int($0.source)] }, sourcePlaces: { places[$0] })
        }

        private func bySource(_ name: String, _ ids: [String], shownAs shown: String? = nil, _ places: (Source) -> [Int]) -> MatrixAxis {
            let own = table.sources.map(places)
            return MatrixAxis(name: shown ?? name, headings: ids.map { Self.heading(name, $0) }, places: { own[Int($0.source)] }, sourcePlaces: { own[$0] })
        }

        private func bySource(_ name: String, _ ids: [String], _ value: (Source) -> String?) -> MatrixAxis {
            let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
            return bySource(name, ids) { source in value(source).flatMap { places[$0] }.map { [$0] } ?? [] }
        }

        private func byQuery(_ name: String, _ ids: [String]) -> MatrixAxis {
            MatrixAxis(name: name, headings: ids.map { Self.heading(name, $0) }, places: nil)
        }

        /// A value of an axis, with the query that finds it.
        private static func heading(_ name: String, _ id: String) -> Matrix.Heading {
            func isPlain(_ text: String) -> Bool {
                !text.isEmpty && !text.unicodeScalars.contains { $0.properties.isWhitespace || "()\"“”„«»".unicodeScalars.contains($0) }
            }
            func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"").replacing("“", with: "““").replacing("”", with: "””") + "\"" }
            let isStarred = id.hasSuffix("*") || id.hasPrefix("=")
            let value = isStarred ? "=" + quoted(id) : isPlain(id) ? id : quoted(id)
            return .init(id: id, query: "\(isPlain(name) ? name : quoted(name)):\(value)")
        }

        private static func key(_ value: String) -> String { LatinComposition.compose(value).lowercased() }
    }

    /// The axis with only the values of these names; a star at the end stands for any ending, unless a value is called so. Throws `axis-value-unknown`.
    func narrowed(to wanted: [String]) throws -> MatrixAxis {
        let names = headings.map { LatinComposition.compose($0.id).lowercased() }
        var kept: [Int] = []
        for name in wanted {
            let isExact = !name.hasSuffix("*") || (name != "*" && names.contains(name))
            let found = names.indices.filter { isExact ? names[$0] == name : names[$0].hasPrefix(name.dropLast()) }
            guard !found.isEmpty else { throw unknown(name) }
            kept += found.filter { !kept.contains($0) }
        }
        return keeping(kept.sorted())
    }

    /// The axis with only the value of this name, whatever signs it is made of. Throws `axis-value-unknown`.
    func only(_ typed: String) throws -> MatrixAxis {
        let name = LatinComposition.compose(typed).lowercased()
        guard let place = headings.firstIndex(where: { LatinComposition.compose($0.id).lowercased() == name }) else { throw unknown(typed) }
        return keeping([place])
    }

    private func keeping(_ kept: [Int]) -> MatrixAxis {
        let now = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
        let places = places.map { places in { (row: CodingTable.Row) in places(row).compactMap { now[$0] } } }
        let sourcePlaces = sourcePlaces.map { places in { (source: Int) in places(source).compactMap { now[$0] } } }
        return MatrixAxis(name: name, headings: kept.map { headings[$0] }, places: places, sourcePlaces: sourcePlaces)
    }

    private func unknown(_ value: String) -> FeltError {
        let near = NearNames.nearest(to: value, among: headings.map(\.id))
        return FeltError(
            "axis-value-unknown", "The axis \(name) has no '\(value)'.",
            hint: near.isEmpty ? "It has \(headings.prefix(12).map(\.id).joined(separator: ", "))\(headings.count > 12 ? " and \(headings.count - 12) more" : "")."
                : "Did you mean \(near.joined(separator: ", "))?")
    }
}
