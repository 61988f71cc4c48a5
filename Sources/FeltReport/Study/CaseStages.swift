public import FeltFramework
public import FeltModel
public import FeltPlots

/// The way of a case through the stages, for pictures.
public enum CaseStages {
    /// A bar for each stretch in which neither stage nor state changed.
    public static func bars(_ course: CaseCourse, _ model: StageModel, _ language: Language) -> [CaseTimeline.Stage] {
        var result: [CaseTimeline.Stage] = []
        for (place, entry) in course.entries.enumerated() {
            let name = entry.stage ?? "–"
            // Of several entries of one day the last holds.
            if place + 1 < course.entries.count, course.entries[place + 1].date == entry.date { continue }
            if let last = result.last {
                if last.name == name, last.state == entry.state { continue }
                result[result.count - 1].to = entry.date
            }
            let label = model.stages.first { $0.id == entry.stage }?.label.text(in: language) ?? ""
            result.append(.init(name: name, label: label, state: entry.state, from: entry.date))
        }
        return result
    }
}
