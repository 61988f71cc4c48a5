import FeltExchange
import FeltIngest
import FeltModel
import FeltPeers
import FeltRefi
import FeltStore
import FeltTerminal

/// One run of `felt import` that ends with a list of what does not come in as it stands: all forms but `csv`.
struct RefiImporting {
    let path: String
    let form: ImportCommand.Form
    let isTrial: Bool
    let refi: RefiImportOptions
    private let mapping: CodingsMapping
    private let researcher: ResearcherOptions
    let project: ProjectOptions
    let format: FormatOptions
    let language: Language
    private let study: Study

    /// Opens the study. Throws what that throws.
    init(
        path: String, form: ImportCommand.Form, isTrial: Bool, _ refi: RefiImportOptions, _ mapping: CodingsMapping, _ researcher: ResearcherOptions,
        _ project: ProjectOptions, _ format: FormatOptions
    ) throws {
        study = try project.open()
        language = try study.read { try $0.tellingLanguage(refi.lang) }
        self.path = path
        self.form = form
        self.mapping = mapping
        self.isTrial = isTrial
        self.refi = refi
        self.researcher = researcher
        self.project = project
        self.format = format
    }

    /// Whether what is wrong is a row of a table, which people can look up.
    var namesRows: Bool { form.program != nil || form == .codebook }

    private struct DryRun: Error { let answer: RefiImportAnswer }

    func run() throws {
        let context = try project.context
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (answer, entry): (RefiImportAnswer, Entry?) = try Activity.run(context, quiet: project.quiet, "importing") { activity in
            let reading = form == .codings ? nil : try read(context.path(path))
            let table = form == .codings ? try FileBytes.read(context.path(path), limit: 256 << 20) : []
            var options = RefiImport.Options()
            if form == .qdpx, let reading { options.departed = try DepartedCodings(reading, of: study) }
            (options.language, options.namesRows) = (language, namesRows)
            options.keepsPeopleApart = refi.peopleApart
            (options.removesGone, options.isStrict, options.folder, options.writesFiles) = (refi.removeGone, refi.strict, study.folder, !isTrial)
            return try study.write("import", by: acting.id) { draft, reader in
                let answer: RefiImportAnswer
                if let reading {
                    answer = try RefiImport(reading, acting: acting.id, options: options, progress: { activity.step($0) }).run(into: draft, reader)
                } else {
                    let work = CodingsImport(table, file: FileBytes.name(path), mapping: mapping, acting: acting.id, progress: { activity.step($0) })
                    answer = try RefiImport.settled(work.run(into: draft, reader), options)
                }
                if isTrial { throw DryRun(answer: answer) }
                return (answer, line: "import \(form.rawValue): \(answer.line ?? "nothing new")")
            }
        } recovering: { error in
            guard let dry = error as? DryRun else { throw error }
            return (dry.answer, nil)
        }
        try tell(answer, entry)
        switch format.format {
        case .table: break
        case .json: try context.output.writeLine(json(answer, entry).pretty)
        default: try ListingPrinter(project, format).print(listing(answer))
        }
    }

    private func read(_ path: String) throws -> RefiReading {
        if let program = form.program { return try PeerReader.read(program, path, project: refi.fromProject, digest: StudyDigest.sha256, sha1: StudyDigest.sha1) }
        if form == .codebook { return try CodebookTable.read(FileBytes.read(path, limit: 64 << 20), file: FileBytes.name(path), digest: StudyDigest.sha256) }
        let reading = try RefiFile.read(path, typed: self.path, RefiReader(counting: refi.positions?.counting))
        guard (reading.document.kind == .codebook) == form.isCodebook else {
            throw FeltError(
                "refi-other-form", "\(self.path) is a REFI-QDA \(form.isCodebook ? "project" : "codebook").",
                hint: "Take it in with: felt import \(form.isCodebook ? "qdpx" : "qdc") FILE")
        }
        return reading
    }
}
