import ArgumentParser
import FeltFramework
import FeltModel
import FeltReport
import FeltStore

/// The fields of a case, for adding and changing.
struct CaseFields: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp("The title in Norwegian.", valueName: "text"))
    var title: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The title in English.", valueName: "text"))
    var titleEn: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The municipality.", valueName: "text"))
    var municipality: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The kind of innovative procurement.", valueName: "text"))
    var procurement: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The procedure.", valueName: "text"))
    var procedure: String?
    @Option(help: ArgumentHelp("The stage it stands in.", valueName: "stage"))
    var stage: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The need in one sentence: the effect that is wanted, not the solution.", valueName: "text"))
    var need: String?
    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp("A decision that is needed; may be given several times, and takes the place of those before.", valueName: "text"))
    var decisionNeeded: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp("A risk; may be given several times, and takes the place of those before.", valueName: "text"))
    var risk: [String] = []

    /// Whether something was said that stands on the page of the case.
    var isTold: Bool { [need?.nilWhenEmpty].contains { $0 != nil } || (decisionNeeded + risk).contains { !$0.isEmpty } }
    private static let toldNote = "Partners read it, too, on the page of the case: leave out names of people and companies."

    /// What partners will read of what was said, as the page of the case decides it; nil where nothing was said. Repeats none of it.
    func note(_ caseID: CaseID, _ study: Study, on day: String) throws -> String? {
        let notes = [try titleNote(caseID, study), try saidNote(caseID, study, on: day)].compactMap(\.self)
        return notes.isEmpty ? nil : notes.joined(separator: " ")
    }

    /// A title is never withheld, since pages could not say what they are of: so whoever gives it is told.
    private func titleNote(_ caseID: CaseID, _ study: Study) throws -> String? {
        let titles = [title, titleEn].compactMap { $0?.nilWhenEmpty }
        guard !titles.isEmpty else { return nil }
        let places = try study.read { try $0.cases().flatMap { [$0.municipality, $0.slug.text].compactMap(\.self) } }
        guard titles.contains(where: ProperNames(allowing: places).occur) else { return nil }
        return "The title has a capital within it, as names have, and partners read it on every page: leave out names of people and companies. Names of places may stand."
    }

    private func saidNote(_ caseID: CaseID, _ study: Study, on day: String) throws -> String? {
        guard isTold else { return nil }
        let model = try StudyStages.model(of: study)
        let kept = try study.read { reader -> [String] in
            guard let telling = try Counted(partners: reader, model, on: day).telling else { return [] }
            func kept(_ name: String, _ texts: [String]) throws -> [String] {
                let lines = texts.flatMap(Self.lines)
                return try lines.enumerated().compactMap { place, line in
                    try telling.withheld(line, of: caseID).map { "\(name)\(lines.count > 1 ? " \(place + 1)" : "") (\($0.reason))" }
                }
            }
            return try kept("the need", [need].compactMap(\.self)) + kept("decision", decisionNeeded) + kept("risk", risk)
        }
        return kept.isEmpty ? Self.toldNote : "Partners will not read \(kept.joined(separator: ", ")): their page says that the text is held back."
    }

    /// A text as it is kept, in one line; none where it is empty.
    private static func lines(_ text: String) -> [String] { text.isEmpty ? [] : [text.split(whereSeparator: \.isNewline).joined(separator: " ")] }

    /// Sets what was given. Throws `stage-unknown`.
    func apply(to record: inout CaseStudy, _ model: @autoclosure () throws -> StageModel) throws {
        if let title { record.title.nb = title.nilWhenEmpty }
        if let titleEn { record.title.en = titleEn.nilWhenEmpty }
        if let municipality { record.municipality = municipality.nilWhenEmpty }
        if let procurement { record.ioaKind = procurement.nilWhenEmpty }
        if let procedure { record.procedure = procedure.nilWhenEmpty }
        if let stage { record.stage = try model().stage(typed: stage).id }
    }

    /// Says of the case what stands on its page in reports. An empty text takes it away; what was not given stays.
    func say(of caseID: CaseID, in draft: Draft) throws {
        func say(_ name: String, _ lines: [String]) throws {
            guard !lines.isEmpty else { return }
            let text = lines.flatMap(Self.lines).joined(separator: "\n")
            try draft.setAttribute(name, text.nilWhenEmpty, of: caseID)
        }
        try say(CaseStatement.need, need.map { [$0] } ?? [])
        try say(CaseStatement.decision, decisionNeeded)
        try say(CaseStatement.risk, risk)
    }
}
