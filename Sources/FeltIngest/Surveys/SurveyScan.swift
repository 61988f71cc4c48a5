import FeltModel
import FeltText

/// Makes a survey of a table.
struct SurveyScan {
    private let table: SurveyTable
    private let options: SurveyOptions
    private let keys: [String]
    private(set) var columns: [Survey.Column] = []
    private(set) var respondents: [Survey.Respondent] = []
    private(set) var faults: [Fault]
    private(set) var warnings: [Fault]

    init(_ table: SurveyTable, _ options: SurveyOptions) {
        self.table = table
        self.options = options
        keys = table.headings.map(SurveyHeading.key)
        faults = table.faults
        warnings = table.warnings
    }

    mutating func run() {
        checkHeadings()
        checkOptions()
        checkRows()
        let roles = roles()
        for (index, heading) in table.headings.enumerated() where !heading.isEmpty {
            columns.append(Survey.Column(heading: heading, number: index + 1, role: roles[index]))
        }
        let ids = self.ids(roles)
        for (row, id) in zip(table.rows, ids) { take(row, id, roles) }
    }

    private func fault(_ line: Int, _ column: Int, _ code: String, _ message: String, hint: String) -> Fault {
        Fault(file: "", line: line, column: column + 1, code: code, message: message, hint: hint)
    }

    /// A column as people find it: by its letter in a sheet, by its number elsewhere.
    private func name(_ column: Int) -> String { "Column " + (table.sheet == nil ? String(column + 1) : Sheet.letters(column)) }

    private func answer(_ row: SurveyTable.Row, _ column: Int) -> String { column < row.cells.count ? SurveyTable.trimmed(row.cells[column]) : "" }

    private mutating func checkHeadings() {
        var first: [String: Int] = [:]
        for (index, heading) in table.headings.enumerated() {
            if heading.isEmpty {
                guard let row = table.rows.first(where: { !answer($0, index).isEmpty }) else { continue }
                faults.append(fault(
                    table.headingLine, index, "column-unnamed", "\(name(index)) has no heading, and data from line \(row.line) on.", hint: "Write the question above it."))
            } else if let other = first[keys[index]] {
                faults.append(fault(
                    table.headingLine, index, "column-twice", "\(name(index)) has the same heading as \(name(other).lowercasedFirst()).", hint: "Give each column a heading of its own."))
            } else {
                first[keys[index]] = index
            }
        }
        if table.rows.isEmpty, table.faults.isEmpty {
            faults.append(fault(table.headingLine, 0, "table-empty", "There is no row of answers below the headings.", hint: "Look whether this is the right file and sheet."))
        }
    }

    /// Names that the person gave and no column has.
    private mutating func checkOptions() {
        for wanted in [options.idColumn].compactMap({ $0 }) + options.ignoredColumns + options.attributeColumns + options.questionColumns
        where !keys.contains(SurveyHeading.key(wanted)) {
            let near = NearNames.nearest(to: wanted, among: table.headings)
            faults.append(fault(
                table.headingLine, 0, "column-missing", "There is no column '\(wanted)'.",
                hint: near.isEmpty ? "Name a column by its heading." : "Did you mean \(near.joined(separator: ", "))?"))
        }
    }

    private mutating func checkRows() {
        let width = table.headings.count
        for row in table.rows {
            if let column = (width..<max(width, row.cells.count)).first(where: { !answer(row, $0).isEmpty }) {
                faults.append(fault(
                    row.line, column, "row-length", "The row has \(row.cells.count) fields; there are \(width) headings.",
                    hint: table.sheet == nil ? "Look for a sign between fields that is part of an answer: put quotes around the answer." : "Write a heading above each answer."))
            } else if row.isExact, row.cells.count < width {
                faults.append(fault(
                    row.line, row.cells.count - 1, "row-length", "The row has \(row.cells.count) fields; there are \(width) headings.",
                    hint: "Look for a line break that is part of an answer: put quotes around the answer."))
            }
        }
    }

    private func roles() -> [Survey.Column.Role] {
        func listed(_ names: [String], _ index: Int) -> Bool { names.contains { SurveyHeading.key($0) == keys[index] } }
        let id = options.idColumn.map { keys.firstIndex(of: SurveyHeading.key($0)) } ?? SurveyHeading.ids.lazy.compactMap { wanted in
            self.keys.indices.first { self.keys[$0] == wanted && !listed(self.options.ignoredColumns + self.options.attributeColumns + self.options.questionColumns, $0) }
        }.first
        return table.headings.indices.map { index in
            if index == id { return .id }
            if listed(options.ignoredColumns, index) { return .ignored }
            let answers = table.rows.map { answer($0, index) }.filter { !$0.isEmpty }
            if answers.isEmpty { return .empty }
            if listed(options.questionColumns, index) { return .question }
            if listed(options.attributeColumns, index) { return .attribute }
            if SurveyHeading.isPersonal(table.headings[index]) { return .personal }
            return SurveyValues.areValues(answers) ? .attribute : .question
        }
    }

    /// The id of each row. An id that stands twice is a fault; one that is missing is made up.
    private mutating func ids(_ roles: [Survey.Column.Role]) -> [String] {
        guard let column = roles.firstIndex(of: .id) else { return table.rows.indices.map { "R\($0 + 1)" } }
        let given = table.rows.map { SurveyTable.oneLine(answer($0, column)) }
        var first: [String: Int] = [:]
        var personal: [Int] = []
        for (row, id) in zip(table.rows, given) where !id.isEmpty {
            if let line = first[id] {
                faults.append(fault(row.line, column, "respondent-twice", "The respondent has the same id as the one on line \(line).", hint: "Give each respondent an id of their own."))
            } else {
                first[id] = row.line
            }
            if id.contains("@") || (id.contains(" ") && VoiceNames.looksLikeName(id) && VoiceNames.mayBeName(id)) { personal.append(row.line) }
        }
        if let line = personal.first {
            warnings.append(fault(
                line, column, "respondent-name", "Ids that look like names or addresses: \(personal.count).",
                hint: "Write pseudonyms instead, such as P07."))
        }
        var number = 0
        return zip(table.rows, given).map { row, id in
            number += 1
            guard id.isEmpty else { return id }
            var made = "R\(number)"
            while first[made] != nil { made += "x" }
            first[made] = row.line
            warnings.append(fault(row.line, column, "respondent-unnamed", "The respondent has no id and is called \(made).", hint: "Write an id."))
            return made
        }
    }

    private mutating func take(_ row: SurveyTable.Row, _ id: String, _ roles: [Survey.Column.Role]) {
        var text: [UInt8] = []
        var passages: [Passage] = []
        var attributes: [Attribute] = []
        for (index, heading) in table.headings.enumerated() where !heading.isEmpty {
            let answer = answer(row, index)
            guard !answer.isEmpty else { continue }
            switch roles[index] {
            case .attribute: attributes.append(Attribute(name: heading, value: SurveyTable.oneLine(answer)))
            case .question:
                if !text.isEmpty { text += [10, 10] }
                let start = text.count
                text += Array("## \(heading)".utf8)
                passages.append(Passage(kind: .heading(level: 2), range: TextRange(start..<text.count)))
                text += [10, 10]
                let words = text.count
                text += Array(answer.utf8)
                passages.append(Passage(kind: .paragraph, range: TextRange(words..<text.count)))
            default: continue
            }
        }
        guard !text.isEmpty else {
            warnings.append(fault(row.line, 0, "respondent-empty", "The respondent answered no question in words and is left out.", hint: "Take out the row, or name a column as a question."))
            return
        }
        text.append(10)
        respondents.append(Survey.Respondent(id: id, line: row.line, attributes: attributes, text: StoredText(trusted: text), passages: passages))
    }
}

extension String {
    fileprivate func lowercasedFirst() -> String { prefix(1).lowercased() + dropFirst() }
}
