import FeltModel
import FeltProtocols
import FeltStore

/// What a log takes from the study it is started in, if any; the study is closed again before the first line.
struct LogWorld {
    var language: Language = .nb
    var researcher: String?
    var caseName: String?
    /// The study's folder; nil outside one.
    var folder: String?
    private var codes: CodeTree?
    private var facets: FacetSet?

    /// Looks for a study. One that was named must open; one that only lies around may be out of order, and the log goes on without it.
    ///
    /// - Throws: what opening says of a study that was named; `case-unknown` and `researcher-unknown` of a study that is open.
    init(project: ProjectOptions, researcher: ResearcherOptions, caseName: String?, language: Language?, participants: [String]) throws {
        let context = try project.context
        self.researcher = researcher.researcher ?? context.environment["FELT_RESEARCHER"].flatMap { $0.isEmpty ? nil : $0 }
        self.caseName = caseName
        if let study = try Self.study(project, context) {
            folder = study.folder
            try study.read { reader in
                self.language = try reader.study().language
                codes = try reader.codes()
                facets = try reader.facets()
                try RegisterCheck.refuseWithdrawn(participants, reader)
                if let caseName { self.caseName = try Lookup.caseStudy(caseName, among: try reader.cases()).slug.text }
                if self.researcher != nil {
                    self.researcher = try researcher.acting(in: reader, context).slug.text
                } else {
                    // Who it is can still be said when the note is taken in.
                    self.researcher = try? researcher.acting(in: reader, context).slug.text
                }
            }
            try study.close()
        }
        if let language { self.language = language }
    }

    var setting: LogSession.Setting {
        var setting = LogSession.Setting(language: language)
        setting.codes = codes
        setting.facets = facets
        return setting
    }

    private static func study(_ project: ProjectOptions, _ context: CommandContext) throws -> Study? {
        do {
            return try project.open()
        } catch let error as FeltError {
            guard project.project == nil, context.environment["FELT_PROJECT"].map(\.isEmpty) ?? true else { throw error }
            if error.code != "study-missing" { try project.note("\(error.message) The log goes on without it; codes are not checked.") }
            return nil
        }
    }
}
