public import FeltModel

/// The study as an Excel workbook: sources, codebook, codings, a matrix of codes and cases, and the register without names.
///
/// A click on a coding's source or code leads to its row; what a sheet says is what the table of that name says.
public struct StudyWorkbook {
    private let tables: StudyTables
    private let language: Language

    /// - Parameter language: what sheets and headings are called in.
    public init(_ tables: StudyTables, language: Language) {
        self.tables = tables
        self.language = language
    }

    /// The workbook with a title. Throws what reading the study throws. Cost: all cells in memory.
    public func workbook(title: String) throws -> Workbook {
        let (sources, codebook, codings) = (tables.sources(), tables.codebook(), tables.codings())
        let (sourceRows, codeRows, codingRows) = (try sources.rows(), try codebook.rows(), try codings.rows())
        let register = try tables.register()
        let places = Places(sources: Self.places(sourceRows), codes: Self.places(codeRows))
        return Workbook(
            title: title,
            sheets: [
                sheet(sources, sourceRows, fixed: 1), sheet(codebook, codeRows, fixed: 1, links: ["parent": places.code]),
                sheet(codings, codingRows, fixed: 2, links: ["source": places.source, "code": places.code]),
                matrix(codings, codingRows, codes: codeRows, places), sheet(register, try register.rows(), fixed: 1),
            ])
    }

    /// The rows of the sources and the codes, by name, and where their sheets stand.
    private struct Places {
        let sources, codes: [String: Int]

        func source(_ name: String) -> Workbook.Link? { sources[name].map { .cell(sheet: 0, row: $0, column: 0) } }
        func code(_ path: String) -> Workbook.Link? { codes[path].map { .cell(sheet: 1, row: $0, column: 0) } }
    }

    private static func places(_ rows: [[StudyTable.Cell]]) -> [String: Int] {
        Dictionary(rows.enumerated().map { ($1[0].text, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func sheet(
        _ table: StudyTable, _ rows: [[StudyTable.Cell]], fixed: Int, links: [String: (String) -> Workbook.Link?] = [:]
    ) -> Workbook.Sheet {
        let finders = table.columns.map { links[$0.name] }
        let areDays = table.columns.indices.map { index in index >= fixed && finders[index] == nil && Self.areDays(rows, index, in: table.columns[index]) }
        let areNumbers = table.columns.indices.map { index in index >= fixed && finders[index] == nil && Self.areNumbers(rows, index, in: table.columns[index]) }
        return Workbook.Sheet(
            name: TableWords.sheet(table.name, language),
            columns: table.columns.map { .init(TableWords.heading($0, language), width: Double($0.width)) },
            rows: rows.map { (row: [StudyTable.Cell]) in
                row.enumerated().map { (index, cell) -> Workbook.Cell in
                    let finder = finders[index]
                    // A spreadsheet filters and reckons with days and numbers, and only sorts texts.
                    if areDays[index], Timestamp.isDay(cell.text) { return Workbook.Cell(.day(cell.text)) }
                    if areNumbers[index], let number = Int(cell.text) { return .number(number) }
                    return switch cell {
                    case .none: .empty
                    case .number(let number): .number(number)
                    case .flag(let flag): .text(TableWords.flag(flag, language))
                    case .text, .list: .text(cell.text, link: finder.flatMap { $0(cell.text) })
                    }
                }
            }, fixedColumns: fixed)
    }

    /// Whether all that a column says are whole numbers, as those of a facet such as strength.
    private static func areNumbers(_ rows: [[StudyTable.Cell]], _ index: Int, in column: StudyTable.Column) -> Bool {
        isAll(rows, index, in: column) { text in Int(text).map { String($0) == text } ?? false }
    }

    /// Whether all that a column says are days.
    private static func areDays(_ rows: [[StudyTable.Cell]], _ index: Int, in column: StudyTable.Column) -> Bool { isAll(rows, index, in: column, Timestamp.isDay) }

    /// Whether all that a column says is of a sort, and there is any; not of a column that holds what people wrote, which stays as they wrote it.
    private static func isAll(_ rows: [[StudyTable.Cell]], _ index: Int, in column: StudyTable.Column, _ isOfSort: (String) -> Bool) -> Bool {
        guard !written.contains(where: column.name.hasPrefix) else { return false }
        var isAny = false
        for row in rows {
            switch row[index] {
            case .text, .list: break
            default: continue
            }
            let text = row[index].text
            if text.isEmpty { continue }
            guard isOfSort(text) else { return false }
            isAny = true
        }
        return isAny
    }

    /// How the names of columns begin that hold people's words.
    private static let written = [
        "title", "label", "quote", "memo", "words", "text", "value", "file", "definition", "include", "exclude", "indicator", "grounding", "notice", "place", "code", "parent", "name", "id",
    ]

    /// How many stretches of each code stand in each case, of the codings that leave; codes that stand nowhere are in it too.
    private func matrix(_ codings: StudyTable, _ rows: [[StudyTable.Cell]], codes: [[StudyTable.Cell]], _ places: Places) -> Workbook.Sheet {
        func column(_ name: String) -> Int { codings.columns.firstIndex { $0.name == name } ?? 0 }
        let (source, caseName, code, start, end) = (column("source"), column("case"), column("code"), column("start"), column("end"))
        struct Stretch: Hashable { let code, caseName, source, start, end: String }
        var counts: [String: [String: Int]] = [:]
        for stretch in Set(rows.map { Stretch(code: $0[code].text, caseName: $0[caseName].text, source: $0[source].text, start: $0[start].text, end: $0[end].text) }) {
            counts[stretch.code, default: [:]][stretch.caseName, default: 0] += 1
        }
        let cases = Set(rows.map { $0[caseName].text }).sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }
        let headings = cases.map { $0.isEmpty ? (language == .en ? "no case" : "uten sak") : $0 }
        return Workbook.Sheet(
            name: language == .en ? "Matrix" : "Matrise",
            columns: [.init(TableWords.heading("code", language), width: 28)] + headings.map { .init($0, width: 14) } + [.init(language == .en ? "Total" : "Sum", width: 8)],
            rows: codes.map { row in
                let path = row[0].text
                let own = cases.map { counts[path]?[$0] ?? 0 }
                return [.text(path, link: places.code(path))] + own.map { .number($0) } + [.number(own.reduce(0, +))]
            }, fixedColumns: 1)
    }
}
