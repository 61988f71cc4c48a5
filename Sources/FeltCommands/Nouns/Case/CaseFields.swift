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
    static let toldNote = "Partners read it, too, on the page of the case: leave out names of people and companies."

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
            let text = lines.filter { !$0.isEmpty }.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }.joined(separator: "\n")
            try draft.setAttribute(name, text.nilWhenEmpty, of: caseID)
        }
        try say(CaseStatement.need, need.map { [$0] } ?? [])
        try say(CaseStatement.decision, decisionNeeded)
        try say(CaseStatement.risk, risk)
    }
}
