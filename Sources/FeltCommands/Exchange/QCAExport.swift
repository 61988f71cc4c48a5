import ArgumentParser
import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltText

/// How ratings become memberships.
enum CalibrationMethod: String, CaseIterable, ExpressibleByArgument { case direct, crisp, raw }

/// What `felt export qca` takes beside what every export takes.
struct QCAOptions: ParsableArguments {
    @Option(help: ArgumentHelp("qca: the codes that are conditions, with a comma between them.", valueName: "codes"))
    var conditions: String?

    @Option(help: ArgumentHelp("qca: the code that is the outcome.", valueName: "code"))
    var outcome: String?

    @Option(help: ArgumentHelp("qca: direct, crisp or raw; direct unless given.", valueName: "method"))
    var calibrate: CalibrationMethod?

    @Option(parsing: .unconditional, help: ArgumentHelp("qca: full exclusion, crossover, full inclusion; -2,0,2 unless given.", valueName: "e,c,i"))
    var thresholds: String?

    @Option(help: ArgumentHelp("qca: what becomes of exactly 0.5: in, out or keep; an error unless given.", valueName: "half"))
    var half: QCATable.HalfRule?

    /// Whether anything of it was given.
    var isSet: Bool { conditions != nil || outcome != nil || calibrate != nil || thresholds != nil || half != nil }
}

/// Makes the table that the R package QCA reads.
struct QCAExport {
    let table: QCATable
    /// What a reader must know: what each column is, what is missing, and what few cases can carry.
    let notes: [String]

    init(_ reader: StudyReader, _ options: QCAOptions) throws {
        let tree = try reader.codes()
        func code(_ typed: some StringProtocol) throws -> Code { try tree.code(typed: LatinComposition.compose(String(typed.drop { $0 == " " })).lowercased()) }
        let conditions = try (options.conditions ?? "").split(separator: ",").map(code)
        let outcome = try options.outcome.map(code)
        guard !conditions.isEmpty else {
            throw FeltError("qca-conditions-missing", "There are no conditions.", hint: "Name the codes: --conditions culture.leadership,process.needs")
        }
        if let twice = conditions.enumerated().first(where: { place, code in code.id == outcome?.id || conditions[..<place].contains { $0.id == code.id } })?.element {
            let path = tree.path(of: twice.id)?.text ?? ""
            throw FeltError(
                "qca-conditions-doubled", "\(path) is \(twice.id == outcome?.id ? "both a condition and the outcome" : "a condition twice").",
                hint: "A code explains nothing about itself: take it out of --conditions.")
        }
        let all = conditions + [outcome].compactMap(\.self)
        let calibration = try Self.calibration(options)
        let chart = try reader.frameworkChart(codes: Set(all.map(\.id)))
        let ratings = all.map { code in (path: tree.path(of: code.id)?.text ?? "", weights: chart.cases.map { chart[$0.id, code.id].weight }) }
        table = try QCATable(cases: chart.cases.map(\.slug.text), ratings: ratings, calibration: calibration, half: options.half)
        var notes = zip(table.columns, all).map { column, code in "\(column.name) = \(column.path)\(code.id == outcome?.id ? " (outcome)" : "")" }
        for column in table.columns {
            let missing = zip(table.cases, column.memberships).filter { $1 == nil }.map(\.0)
            if !missing.isEmpty { notes.append("Warning: \(column.name) is empty for \(missing.joined(separator: ", ")): no rating, and never 0.") }
        }
        for (column, code) in zip(table.columns, all) {
            let open = chart.cases.filter { chart[$0.id, code.id].isUnsettled }.map(\.slug.text)
            if !open.isEmpty { notes.append("Warning: \(column.name): the raters differ in \(open.joined(separator: ", ")), and the mean was taken. Agree first: felt rate … --consensus") }
        }
        if all.contains(where: { code in chart.cases.contains { chart[$0.id, code.id].weight?.hasMixed ?? false } }) { notes.append("Note: mixed was taken as 0.") }
        if let warning = QCATable.diversityWarning(conditions: conditions.count, cases: table.cases.count) { notes.append("Warning: \(warning)") }
        self.notes = notes
    }

    private static func calibration(_ options: QCAOptions) throws -> Calibration {
        let typed = options.thresholds ?? "-2,0,2"
        let numbers = typed.replacing("\u{2212}", with: "-").split(separator: ",", omittingEmptySubsequences: false).map { Double($0.filter { $0 != " " }) }
        guard numbers.count == 3, let exclusion = numbers[0], let crossover = numbers[1], let inclusion = numbers[2] else {
            throw FeltError("thresholds-invalid", "'\(typed)' are not three numbers.", hint: "Write full exclusion, crossover, full inclusion: --thresholds -2,0,2")
        }
        switch options.calibrate ?? .direct {
        case .raw: return .raw
        case .crisp: return .crisp(crossover: crossover)
        case .direct: return .direct(try .init(exclusion: exclusion, crossover: crossover, inclusion: inclusion))
        }
    }

    func csv(delimiter: UInt8, isNorwegian: Bool, byteOrderMark: Bool) -> [UInt8] {
        var writer = CSVWriter(delimiter: delimiter)
        writer.row(["case"] + table.columns.map(\.name))
        for (place, name) in table.cases.enumerated() {
            writer.field(name)
            for column in table.columns {
                let text = column.memberships[place].map(Self.decimals) ?? ""
                writer.field(isNorwegian ? text.replacing(".", with: ",") : text)
            }
            writer.endRow()
        }
        return (byteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + writer.take()
    }

    /// With at most four decimals, none where they are zeros.
    private static func decimals(_ number: Double) -> String {
        let parts = Int((abs(number) * 10_000).rounded())
        var rest = String(parts % 10_000)
        rest = String(repeating: "0", count: 4 - rest.count) + rest
        while rest.hasSuffix("0") { rest.removeLast() }
        return (number < 0 && parts > 0 ? "-" : "") + "\(parts / 10_000)" + (rest.isEmpty ? "" : "." + rest)
    }
}
