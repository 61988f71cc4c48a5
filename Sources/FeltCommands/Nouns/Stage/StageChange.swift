import FeltFramework
import FeltModel
import FeltStore

/// A new entry of a case's history, as `felt stage set` and `felt stage state` write it.
struct StageChange {
    let caseName: String
    /// As it was typed; nil where the case stays in its stage.
    var stage: String?
    var state: CaseState?
    var date: String?
    var reason: String?
    var evidence: String?

    /// Writes the entry and says what it means.
    ///
    /// - Throws: `case-unknown`, `stage-unknown`, `date-invalid`, `source-unknown`, `stage-same` where it says nothing new, `reason-missing`.
    func write(_ action: String, _ project: ProjectOptions, _ researcher: ResearcherOptions) throws {
        let context = try project.context
        let study = try project.open()
        let today = context.today
        let day = try TypedDay.past(date ?? today, today: today)
        let model = try StudyStages.model(of: study)
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (notes, entry) = try study.write(action, by: acting.id) { draft, reader in
            let record = try Lookup.caseStudy(caseName, among: reader.cases())
            let course = CaseCourse(try reader.stageHistories()[record.id] ?? [])
            let before = course.entry(on: day)
            // Before there is a history, the case stands where it was said to stand when it was made.
            let oldStage = before?.stage ?? (course.entries.isEmpty ? record.stage : nil)
            let oldState = before?.state ?? .active
            let newStage = try stage.map { try model.stage(typed: $0).id } ?? oldStage
            let newState = state ?? .active
            if newStage == oldStage, newState == oldState, before != nil || stage == nil { throw Self.same(record, newStage, newState, before) }
            let step = model.step(from: oldStage, to: newStage, on: model.track(named: [record.procedure, record.ioaKind]))
            let reason = reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
            if reason == nil, let what = Self.needingReason(step, newStage, oldState, newState) {
                throw FeltError("reason-missing", "\(what) needs a reason.", hint: "Say why: --reason TEXT")
            }
            let source = try evidence.map { try reader.source(typed: $0).id }
            try draft.addStageEntry(record.id, stage: newStage, state: newState, date: day, reason: reason, evidence: source, by: acting.id)
            let line = "stage \(record.slug) \([newStage, newState == .active ? nil : newState.rawValue].compactMap(\.self).joined(separator: " ")) from \(day)"
            return (Self.notes(record, course, day, today, newStage, newState, oldState, step), line: newStage == nil && newState == .active ? "stage \(record.slug) active from \(day)" : line)
        }
        try project.note(notes[0], entry: entry)
        for note in notes.dropFirst() { try project.note(note) }
    }

    private static func same(_ record: CaseStudy, _ stage: String?, _ state: CaseState, _ before: StageEntry?) -> FeltError {
        let place = [stage, state.rawValue].compactMap(\.self).joined(separator: ", ")
        let since = before.map { " since \($0.date)" } ?? ""
        return FeltError("stage-same", "The case \(record.slug) is there already (\(place))\(since).", hint: "See: felt stage show \(record.slug)")
    }

    /// What of a change cannot stand without a reason; nil for a change that speaks for itself.
    private static func needingReason(_ step: StageStep, _ stage: String?, _ oldState: CaseState, _ newState: CaseState) -> String? {
        if newState != oldState {
            if newState == .paused { return "Pausing a case" }
            if newState == .cancelled { return "Cancelling a case" }
        }
        switch step {
        case .back(let from): return "Going back from \(from) to \(stage ?? "")"
        case .forward(let skipping) where !skipping.isEmpty: return "Skipping \(skipping.joined(separator: ", "))"
        default: return nil
        }
    }

    private static func notes(
        _ record: CaseStudy, _ course: CaseCourse, _ day: String, _ today: String, _ stage: String?, _ state: CaseState, _ oldState: CaseState, _ step: StageStep
    ) -> [String] {
        var remarks: [String] = []
        if case .back(let from) = step { remarks.append("back from \(from) to \(stage ?? "")") } else if let remark = step.remark { remarks.append(remark) }
        if state == .active, oldState != .active { remarks.append("active again") }
        let place = [stage, state == .active ? (stage == nil ? "active" : nil) : state.rawValue].compactMap(\.self).joined(separator: ", ")
        var notes = ["\(record.slug): \(place) from \(day)" + (remarks.isEmpty ? "." : " (\(remarks.joined(separator: "; "))).")]
        if let last = course.last, last.date > day {
            notes.append("Note: the history goes on after that day; the case stands where the entry of \(last.date) puts it\(last.stage.map { ", in \($0)" } ?? "").")
        }
        return notes
    }
}
