import FeltFramework
import FeltModel
import FeltStore

/// Names of people and companies in what researchers write.
extension ReportStudy {
    /// Whether partners would read in a text what looks like the name of a person or a company.
    func namesSomebody(_ text: String) -> Bool {
        guard audience == .partners else { return false }
        return once("proper names") {
            let titles = [record.title.nb, record.title.en] + cases.flatMap { [$0.title.nb, $0.title.en, $0.municipality] }
            return ProperNames(allowing: titles.compactMap(\.self) + model.stages.flatMap { [$0.label.nb, $0.label.en] }.compactMap(\.self))
        }.occur(in: text)
    }
}
