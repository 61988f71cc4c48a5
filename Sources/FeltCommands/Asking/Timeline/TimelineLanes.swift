import FeltAnalysis
import FeltModel
import FeltPlots
import FeltTerminal

/// The timeline as lines of text: for each case a lane of its stages, and below it what happened.
struct TimelineLanes {
    private struct Lane {
        let name: String
        let stages: [CaseTimeline.Stage]
        let happenings: [Happening]
    }

    private let scope: TimelineScope
    private let lanes: [Lane]
    /// The days that are shown, from 1970-01-01; nil where there are none.
    private let days: ClosedRange<Int>?

    init(_ scope: TimelineScope) {
        self.scope = scope
        lanes = scope.cases.compactMap { record in
            let stages = TimelinePicture.stages(record, scope)
            let name = scope.name(of: record)
            let own = scope.happenings.filter { $0.caseName == name && ($0.what == .source || $0.what == .milestone) }
            return stages.isEmpty && own.isEmpty ? nil : Lane(name: name, stages: stages, happenings: own)
        }
        let isOpen = lanes.contains { $0.stages.contains { $0.to == nil } }
        let end = isOpen ? [min(scope.today, scope.to ?? scope.today)] : []
        let all = lanes.flatMap { lane in lane.stages.flatMap { [$0.from, $0.to] } + lane.happenings.map(\.day) } + end
        let numbers = all.compactMap { $0.flatMap(Timestamp.dayNumber) }
        days = numbers.min().flatMap { first in numbers.max().map { first...$0 } }
    }

    /// The lanes with their axis above and what the signs mean below; none where there is nothing to show, or no room.
    func lines(width: Int) -> [String] {
        let label = (lanes.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0) + 2
        guard let days, width - label >= 24 else { return [] }
        let room = min(width, 160) - label
        func place(_ day: Int) -> Int { (min(max(day, days.lowerBound), days.upperBound) - days.lowerBound) * (room - 1) / max(1, days.count - 1) }
        var lines = [String(repeating: " ", count: label) + axis(days, room: room, place)]
        for lane in lanes {
            lines.append(DisplayWidth.pad(lane.name, to: label) + stages(lane.stages, room: room, place))
            let marks = marks(lane.happenings, room: room, place)
            if !marks.isEmpty { lines.append(String(repeating: " ", count: label) + marks) }
        }
        let hasUnnamed = lines.dropFirst().contains { $0.contains("│") }
        return lines.map { $0.replacing(#/ +$/#, with: "") } + Paragraphs.lines(legend(hasUnnamed), width: width)
    }

    /// The beginnings of years, half-years, quarters or months, as many as there is room for.
    private func axis(_ days: ClosedRange<Int>, room: Int, _ place: (Int) -> Int) -> String {
        let (first, last) = (Timestamp.day(number: days.lowerBound), Timestamp.day(number: days.upperBound))
        for size in [PeriodSize.day, .week, .month, .quarter, .half, .year] {
            guard let periods = try? Periods(size, from: first, to: last) else { continue }
            let wide = size == .year ? 6 : size == .day || size == .week ? 12 : 9
            guard periods.list.count * wide <= room || size == .year else { continue }
            var line = ""
            for period in periods.list {
                guard let day = Timestamp.dayNumber(period.first) else { continue }
                let start = place(day)
                let name = "╷" + (size == .year ? String(period.first.prefix(4)) : size == .day || size == .week ? period.first : String(period.first.prefix(7)))
                guard start == 0 || start > line.count, start + name.count <= room else { continue }
                line += String(repeating: " ", count: start - line.count) + name
            }
            return line
        }
        return ""
    }

    private func stages(_ stages: [CaseTimeline.Stage], room: Int, _ place: (Int) -> Int) -> String {
        var line = [Character](repeating: " ", count: room)
        let today = Timestamp.dayNumber(min(scope.today, scope.to ?? scope.today)) ?? 0
        for (number, stage) in stages.enumerated() {
            guard let from = Timestamp.dayNumber(stage.from) else { continue }
            let start = place(from)
            let end = stage.to.flatMap(Timestamp.dayNumber).map(place) ?? max(start + 1, place(max(from, today)) + 1)
            let span = start..<min(room, max(end, start + 1))
            let fill: Character = switch stage.state {
                case .active: "─"
                case .paused: "┄"
                case .cancelled: "×"
                case .closed: "═"
            }
            for column in span { line[column] = fill }
            // Where only the state changed, the fill tells it.
            let isSame = number > 0 && stages[number - 1].name == stage.name
            let name = isSame ? [] : stage.name.count <= span.count ? Array(stage.name) : ["│"]
            for (offset, sign) in name.enumerated() { line[span.lowerBound + offset] = sign }
            if stage.to == nil, stage.state == .active, span.count > name.count { line[span.upperBound - 1] = "→" }
        }
        return String(line)
    }

    /// Sources by how many stand in a column, and milestones over them.
    private func marks(_ all: [Happening], room: Int, _ place: (Int) -> Int) -> String {
        var counts = [Int](repeating: 0, count: room)
        var line = [Character](repeating: " ", count: room)
        for one in all where one.what == .source { if let day = one.day.flatMap(Timestamp.dayNumber) { counts[place(day)] += 1 } }
        for (column, count) in counts.enumerated() where count > 0 { line[column] = count == 1 ? "•" : count < 10 ? Character(String(count)) : "+" }
        for sign in ["◇", "◆"] as [Character] {
            for one in all where one.what == .milestone && (one.kind == "reached") == (sign == "◆") {
                if let day = one.day.flatMap(Timestamp.dayNumber) { line[place(day)] = sign }
            }
        }
        let text = String(line)
        return text.allSatisfy { $0 == " " } ? "" : text
    }

    private func legend(_ hasUnnamed: Bool) -> String {
        let states = Set(lanes.flatMap { $0.stages.map(\.state) })
        let fills = [(CaseState.active, "─ active"), (.paused, "┄ paused"), (.cancelled, "× cancelled"), (.closed, "═ closed")]
        var parts = fills.filter { states.contains($0.0) }.map(\.1)
        if hasUnnamed { parts.append("│ a stage without room for its name") }
        let whats = lanes.flatMap(\.happenings)
        if whats.contains(where: { $0.what == .source }) { parts.append("• a source, 2 to 9 so many, + more") }
        if whats.contains(where: { $0.what == .milestone }) { parts.append("milestones: ◆ reached, ◇ planned") }
        return parts.joined(separator: " · ")
    }
}
