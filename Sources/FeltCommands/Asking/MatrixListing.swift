import FeltAnalysis
import FeltModel
import FeltPlots
import FeltTerminal

/// A matrix as a list of its rows, and as a picture.
struct MatrixListing {
    private let matrix: Matrix
    private let totals: Bool
    private let percent: Matrix.Whole?
    /// What says how partners are told a number; nil where all is counted.
    private let counted: Counted?

    init(_ matrix: Matrix, totals: Bool, percent: Matrix.Whole? = nil, counted: Counted? = nil) {
        self.counted = counted
        self.matrix = matrix
        // A total that is rounded by itself tells more than its parts.
        self.totals = totals && counted?.partners == nil
        self.percent = percent
    }

    /// A row a row, with the totals last where they are wanted. Where colour is allowed, cells are the darker the more they count, but for partners:
    /// the shade would tell how many.
    var listing: Listing {
        let (rowNames, columnNames) = (typed(matrix.rows.map(\.id)), typed(matrix.columns.map(\.id)))
        let columns = columnNames.map { Listing.Column($0, isNumber: true) } + (totals ? [.init("total", isNumber: true)] : [])
        var listing = Listing(name: "rows", columns: [.init(matrix.rowAxis)] + columns)
        for row in Array(matrix.rows.indices) + (totals && !matrix.rows.isEmpty ? [matrix.rows.count] : []) {
            let name = row < matrix.rows.count ? rowNames[row] : "total"
            listing.rows.append([.text(name)] + columns.indices.map { cell(row, $0) })
        }
        if counted?.partners != nil { return listing }
        let counts = matrix.rows.indices.map { row in matrix.columns.indices.map { matrix[row, $0] } }
        let scale = ShadeScale(largest: counts.joined().max() ?? 0)
        listing.style = { row, column in
            guard counts.indices.contains(row), counts[row].indices.contains(column - 1) else { return .plain }
            return scale.shade(of: counts[row][column - 1]).flatMap(Colour.init(hex:)).map { Style(background: .exact($0)) } ?? .dim
        }
        return listing
    }

    /// The names of rows or columns, such as those of cases, as they may be told.
    private func typed(_ names: [String]) -> [String] { counted?.typed(names) ?? names }

    private func cell(_ row: Int, _ column: Int) -> Listing.Cell {
        if let percent { return .optional(matrix.percentage(row: row, column: column, of: percent)?.description) }
        let isTotal = (row == matrix.rows.count, column == matrix.columns.count)
        let number =
            switch isTotal {
            case (false, false): matrix[row, column]
            case (false, true): matrix.rowTotal(row)
            case (true, false): matrix.columnTotal(column)
            case (true, true): matrix.total
            }
        return counted?.cell(number) ?? .number(number)
    }

    /// The matrix as a heat map, with what is counted in the language of the picture.
    func picture(_ language: Language) -> HeatMap {
        HeatMap(
            title: "\(Self.axis(matrix.rowAxis, language)) × \(Self.axis(matrix.columnAxis, language))\(matrix.condition.map { ", \($0)" } ?? "")", measure: Self.name(matrix.measure, language),
            rows: matrix.rows.map(\.id), columns: matrix.columns.map(\.id),
            counts: matrix.rows.indices.map { row in matrix.columns.indices.map { matrix[row, $0] } },
            totals: .init(rows: matrix.rows.indices.map(matrix.rowTotal), columns: matrix.columns.indices.map(matrix.columnTotal), all: matrix.total))
    }

    /// The name of an axis as a picture has it; that of a facet or an attribute is as the study has it.
    private static func axis(_ name: String, _ language: Language) -> String {
        guard language != .en else { return name }
        let norwegian = [
            "code": "kode", "case": "sak", "municipality": "kommune", "source": "kilde", "kind": "type", "language": "språk", "year": "år", "half": "halvår",
            "quarter": "kvartal", "month": "måned", "week": "uke", "day": "dag", "during": "fase på dagen", "participant": "deltaker", "voice": "stemme",
            "participant.actor": "deltakers aktør", "participant.organisation": "deltakers organisasjon", "participant.unit": "deltakers enhet",
            "voice.actor": "stemmes aktør", "voice.organisation": "stemmes organisasjon", "voice.unit": "stemmes enhet", "layer": "lag", "question": "spørsmål",
            "researcher": "forsker",
        ]
        return norwegian[name] ?? name
    }

    private static func name(_ measure: MatrixMeasure, _ language: Language) -> String {
        guard language != .en else { return measure.rawValue }
        return switch measure {
        case .segments: "tekstutdrag"
        case .codings: "kodinger"
        case .sources: "kilder"
        case .voices: "stemmer"
        case .words: "ord"
        case .characters: "tegn"
        }
    }
}
