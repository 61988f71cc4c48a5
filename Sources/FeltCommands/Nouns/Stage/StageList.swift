import ArgumentParser
import FeltFramework
import FeltModel
import FeltStore
import FeltTerminal

extension StageCommand {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the stages of the stage model, with their milestones.",
            usage: "felt stage list [<stage>] [<options>]",
            discussion: """
                The model is data: a file templates/stages.yaml in the study's folder is used instead of the shipped one. A stage is typed \
                as its id in upper or lower case, or as its label. --plot draws how long each case stood in each stage.

                Examples:
                  felt stage list
                  felt stage list S2 --lang nb
                  felt stage list --plot faser.svg --plot-size slide

                See also: felt stage show, felt milestone plan
                """)
        @Argument(help: "Only this stage, with the labels of its milestones.")
        var stage: String?
        @Option(name: .customLong("lang"), help: "The language of labels: nb, nn or en.")
        var language: Language?
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions
        @OptionGroup var plot: PlotOptions

        func validate() throws {
            if plot.file != nil, stage != nil { throw ValidationError("--plot draws all stages; leave out <stage>.") }
        }

        func run() throws {
            try plot.check(project)
            let study = try project.open()
            let model = try StudyStages.model(of: study)
            let wanted = try stage.map { try model.stage(typed: $0) }
            let (language, standing) = try study.read { (try $0.labelLanguage(self.language), try $0.cases()) }
            try answer(model, wanted, language, standing)
            guard plot.file != nil else { return }
            try study.read { try plot.write(StudyPlots.stages($0, model, language, today: project.context.today), language, project) }
        }

        private func answer(_ model: StageModel, _ wanted: StageDefinition?, _ language: Language, _ standing: [CaseStudy]) throws {
            if format.format == .table { return try printTable(model, wanted, language, standing) }
            var listing = Listing(name: "stages", columns: [.init("stage"), .init("milestone"), .init("label"), .init("labelNb"), .init("labelEn"), .init("cases")])
            for stage in wanted.map({ [$0] }) ?? model.stages {
                func add(_ milestone: Slug?, _ label: LocalisedText, _ cases: [String]) {
                    listing.rows.append([
                        .text(stage.id), .optional(milestone?.text), .optional(label.text(in: language)), .optional(label.nb), .optional(label.en), .list(cases),
                    ])
                }
                add(nil, stage.label, Self.cases(in: stage, standing))
                for milestone in stage.milestones { add(milestone.id, milestone.label, []) }
            }
            try ListingPrinter(project, format).print(listing)
        }

        private static func cases(in stage: StageDefinition, _ all: [CaseStudy]) -> [String] { all.filter { $0.stage == stage.id }.map(\.slug.text) }

        private func printTable(_ model: StageModel, _ wanted: StageDefinition?, _ language: Language, _ cases: [CaseStudy]) throws {
            let context = try project.context
            let indent = (model.stages.map(\.id.count).max() ?? 2) + 2
            func line(_ name: String, _ text: String, indent: Int = indent) throws {
                for (place, part) in Paragraphs.lines(text, width: (context.columns ?? 100) - indent).enumerated() {
                    try context.output.writeLine(DisplayWidth.pad(place == 0 ? name : "", to: indent) + part)
                }
            }
            for stage in wanted.map({ [$0] }) ?? model.stages {
                try line(stage.id, stage.label.text(in: language) ?? "")
                if wanted == nil {
                    try line("", stage.milestones.map(\.id.text).joined(separator: ", "))
                } else {
                    let width = (stage.milestones.map { DisplayWidth.columns(of: $0.id.text) }.max() ?? 0) + 2
                    for milestone in stage.milestones {
                        let name = String(repeating: " ", count: indent) + milestone.id.text
                        try line(name, milestone.label.text(in: language) ?? "", indent: indent + width)
                    }
                    if !stage.notices.isEmpty { try line("", "notices: \(stage.notices.joined(separator: ", "))") }
                }
                let here = Self.cases(in: stage, cases)
                if !here.isEmpty { try line("", "cases: \(here.joined(separator: ", "))") }
            }
        }
    }
}
