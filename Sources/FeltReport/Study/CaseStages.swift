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

    /// The ways of several cases, a row each. Cases without a history come last, as empty rows.
    ///
    /// - Parameter label: what a case is called in the picture.
    public static func bars(
        of cases: [CaseStudy], _ courses: [CaseID: CaseCourse], _ model: StageModel, _ language: Language, today: String,
        label: (CaseStudy) -> String = { $0.slug.text }
    ) -> StageBars {
        let rows = cases.map { CaseTimeline(label: label($0), stages: bars(courses[$0.id] ?? CaseCourse([]), model, language)) }
        let title = language == .en ? "The cases through the stages" : "Sakene gjennom fasene"
        return StageBars(title: title, cases: rows.filter { !$0.stages.isEmpty } + rows.filter(\.stages.isEmpty), today: today)
    }
}
