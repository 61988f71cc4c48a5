import FeltAnalysis
import FeltModel
import FeltPlots
import FeltQuery
import FeltReport
import FeltStore

/// The pictures of a timeline.
struct TimelinePicture {
    let scope: TimelineScope
    let reader: StudyReader
    let measure: MatrixMeasure

    /// Each case with its stages, milestones, sources, cycles and decisions, and what is counted by period.
    func timeline(_ size: PeriodSize) throws -> Timeline {
        let days = scope.sourceDays
        var counted: (matrix: Matrix, periods: Periods)?
        if let time = scope.time(size, around: days) {
            var request = MatrixRequest(rows: "case", columns: size.rawValue)
            (request.measure, request.condition, request.days) = (measure, scope.query, time)
            counted = (try reader.matrix(request), try Periods(size, from: time.lowerBound, to: time.upperBound))
        }
        var cases = scope.cases.map { record -> CaseTimeline in
            var row = rowOf(scope.happenings.filter { $0.caseName == record.slug.text }, label: record.slug.text)
            row.stages = Self.stages(record, scope)
            if let counted, let place = counted.matrix.rows.firstIndex(where: { $0.id == record.slug.text }), counted.matrix.rowTotal(place) > 0 {
                row.periods = counted.periods.list.enumerated().map { column, period in
                    .init(label: period.id, from: period.first, to: period.last, count: counted.matrix[place, column])
                }
            }
            return row
        }
        let loose = scope.happenings.filter { $0.caseName == nil }
        if scope.only == nil, !loose.isEmpty { cases.append(rowOf(loose, label: scope.language == .en ? "no case" : "uten sak")) }
        let title = scope.only.map { $0.title.text(in: scope.language) ?? $0.slug.text } ?? (scope.language == .en ? "The cases over time" : "Sakene over tid")
        return Timeline(title: title, cases: cases, today: min(scope.today, scope.to ?? scope.today))
    }

    private func rowOf(_ all: [Happening], label: String) -> CaseTimeline {
        CaseTimeline(
            label: label,
            milestones: all.filter { $0.what == .milestone }.map { one in
                let planned = one.kind == "reached" ? one.remark.map { String($0.suffix(10)) } : one.day
                return .init(label: one.label ?? one.name, planned: planned, reached: one.kind == "reached" ? one.day : nil)
            },
            events: all.compactMap { one in
                guard let day = one.day else { return nil }
                switch one.what {
                case .source: return .init(label: one.name, kind: KindName.label(one.kind, in: scope.language), date: day)
                case .decision: return .init(label: one.name, kind: Self.word(one, scope.language), date: day)
                case .cycle: return .init(label: "\(one.name) \(Self.word(one, scope.language))", kind: scope.language == .en ? "cycle" : "syklus", date: day)
                default: return nil
                }
            })
    }

    private static func word(_ one: Happening, _ language: Language) -> String {
        guard language != .en else { return one.what == .decision ? "decision" : one.kind }
        return switch one.kind {
        case "started": "begynt"
        case "ended": "avsluttet"
        case "problem": "problem"
        default: "beslutning"
        }
    }

    /// The stages of a case within the time that was asked for.
    static func stages(_ record: CaseStudy, _ scope: TimelineScope) -> [CaseTimeline.Stage] {
        CaseStages.bars(scope.courses[record.id] ?? CaseCourse([]), scope.model, scope.language).compactMap { stage in
            var stage = stage
            if let to = scope.to, stage.from > to { return nil }
            if let from = scope.from {
                if let end = stage.to, end <= from { return nil }
                stage.from = max(stage.from, from)
            }
            if let to = scope.to, let end = stage.to { stage.to = min(end, to) }
            return stage
        }
    }

    /// What happened against periods or stages, with how much of it in each cell.
    func heatMap(_ matrix: EventMatrix, by columns: TimelineColumns) -> HeatMap {
        let counts = matrix.cells.map { $0.map(\.count) }
        let isEnglish = scope.language == .en
        let sums = (rows: counts.map { $0.reduce(0, +) }, columns: matrix.columns.indices.map { column in counts.reduce(0) { $0 + $1[column] } })
        let title = scope.only.map { $0.title.text(in: scope.language) ?? $0.slug.text } ?? (isEnglish ? "What happened" : "Hva som skjedde")
        return HeatMap(
            title: title, measure: isEnglish ? "how often" : "hvor ofte", rows: matrix.rows.map { HappeningWords.row($0, scope.language) }, columns: matrix.columns,
            counts: counts,
            totals: .init(rows: sums.rows, columns: sums.columns, all: sums.rows.reduce(0, +)))
    }
}
