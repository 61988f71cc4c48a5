import ArgumentParser
import FeltFramework
import FeltModel

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

    /// Sets what was given. Throws `stage-unknown`.
    func apply(to record: inout CaseStudy, _ model: @autoclosure () throws -> StageModel) throws {
        if let title { record.title.nb = title.nilWhenEmpty }
        if let titleEn { record.title.en = titleEn.nilWhenEmpty }
        if let municipality { record.municipality = municipality.nilWhenEmpty }
        if let procurement { record.ioaKind = procurement.nilWhenEmpty }
        if let procedure { record.procedure = procedure.nilWhenEmpty }
        if let stage { record.stage = try model().stage(typed: stage).id }
    }
}
