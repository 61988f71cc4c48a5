import FeltAnalysis
import FeltFramework
import FeltModel
import FeltPlots

/// What reports say of the way of a case: a pause, an end and a new start are no step to another stage, and must not read as one.
extension ReportStudy {
    /// What an entry of a case's history says after the one before it, as in `Gikk over i S2 Markedsdialog` or `Tatt opp igjen i S2 Markedsdialog`.
    func told(_ entry: StageEntry, after previous: StageEntry?) -> String {
        guard entry.stage != nil else { return words["happened-\(entry.state.rawValue)-unstaged"] }
        let isResumed = entry.state == .active && previous.map { $0.state != .active && $0.stage == entry.stage } ?? false
        if isResumed { return words("happened-resumed", ["stage": name(ofStage: entry.stage)]) }
        let order = model.stages.map(\.id)
        let isBack = previous?.stage.flatMap(order.firstIndex).map { then in entry.stage.flatMap(order.firstIndex).map { $0 < then } ?? false } ?? false
        return isBack && entry.state == .active ? words("happened-back", ["stage": name(ofStage: entry.stage)]) : told(entry)
    }

    /// The way through the stages in words: `S1 Behovskartlegging fra 14. januar 2026; satt på vent 12. februar 2026`.
    func way(_ bars: [CaseTimeline.Stage]) -> String {
        bars.enumerated().map { place, bar in
            let day = date(bar.from)
            let previous = place == 0 ? nil : bars[place - 1]
            if previous?.name == bar.name { return words("stage-\(bar.state.rawValue)", ["day": day]) }
            let from = words("stage-from", ["stage": bar.label.isEmpty ? bar.name : "\(bar.name) \(bar.label)", "day": day])
            return bar.state == .active ? from : "\(from), \(words["progress-state-\(bar.state.rawValue)"])"
        }.joined(separator: "; ")
    }

    /// The stages that a case was not in, of those that its kind of procurement goes through, in sentences: those before the last that nobody
    /// registered, and those it has not come to. Empty where it was in all, and where it has no history.
    func besides(_ course: CaseCourse, of record: CaseStudy) -> String {
        let met = Set(course.entries.compactMap(\.stage))
        let track = model.track(named: [record.procedure, record.ioaKind])?.stages ?? model.stages.map(\.id)
        let order = model.stages.map(\.id)
        guard let last = order.indices.last(where: { met.contains(order[$0]) }) else { return "" }
        func names(_ some: some Sequence<String>) -> String {
            some.filter { track.contains($0) && !met.contains($0) }.map { name(ofStage: $0) }.joined(separator: ", ")
        }
        let (skipped, ahead) = (names(order[..<last]), names(order[(last + 1)...]))
        let others = order.filter { !track.contains($0) && !met.contains($0) }.map { name(ofStage: $0) }.joined(separator: ", ")
        // Of a case that has ended nothing is to come.
        let sentences = [
            skipped.isEmpty ? nil : words("stages-skipped", ["stages": skipped]),
            ahead.isEmpty ? nil : words(record.hasEnded ? "stages-unmet" : "stages-ahead", ["stages": ahead]),
            others.isEmpty ? nil : words("stages-off-track", ["stages": others]),
        ]
        return sentences.compactMap(\.self).joined(separator: " ")
    }
}
