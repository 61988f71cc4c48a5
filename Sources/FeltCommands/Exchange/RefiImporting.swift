import FeltExchange
import FeltIngest
import FeltModel
import FeltPeers
import FeltRefi
import FeltStore
import FeltTerminal

/// One run of `felt import` that ends with a list of what does not come in as it stands: all forms but `csv`.
struct RefiImporting {
    private let path: String
    private let form: ImportCommand.Form
    private let isTrial: Bool
    private let refi: RefiImportOptions
    private let mapping: CodingsMapping
    private let researcher: ResearcherOptions
    private let project: ProjectOptions
    private let format: FormatOptions
    private var language: Language { refi.lang ?? .en }

    init(
        path: String, form: ImportCommand.Form, isTrial: Bool, _ refi: RefiImportOptions, _ mapping: CodingsMapping, _ researcher: ResearcherOptions, _ project: ProjectOptions,
        _ format: FormatOptions
    ) {
        self.path = path
        self.form = form
        self.mapping = mapping
        self.isTrial = isTrial
        self.refi = refi
        self.researcher = researcher
        self.project = project
        self.format = format
    }

    private struct DryRun: Error { let answer: RefiImportAnswer }

    func run() throws {
        let context = try project.context
        let study = try project.open()
        let acting = try study.read { try researcher.acting(in: $0, context) }
        let (answer, entry): (RefiImportAnswer, Entry?) = try Activity.run(context, quiet: project.quiet, "importing") { activity in
            let reading = form == .codings ? nil : try read(context.path(path))
            let table = form == .codings ? try FileBytes.read(context.path(path), limit: 256 << 20) : []
            var options = RefiImport.Options()
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
                let sum = RefiImportAnswer.Thing.allCases.map { answer[$0].new.counted($0.rawValue) }.prefix(3)
                return (answer, line: "import \(form.rawValue) " + sum.joined(separator: ", "))
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

    // MARK: For people

    private func tell(_ answer: RefiImportAnswer, _ entry: Entry?) throws {
        let new = sum(answer) { $0.new }
        let changed = sum(answer) { $0.changed }
        let start = isTrial ? "Would import" : "Imported"
        let what = new.isEmpty ? "nothing new" : new
        let changes = changed.isEmpty ? "" : "; \(isTrial ? "would change" : "changed") \(changed)"
        try project.note("\(start) \(what)\(changes)\(isTrial ? "; nothing was changed" : "").", entry: entry)
        let same = sum(answer) { $0.same }
        if !same.isEmpty { try project.note("As they were: \(same).") }
        try tellGone(answer)
        if !form.isCodebook, form != .codings {
            let origin = answer.origin.isEmpty ? "The file does not say what wrote it" : "Written by \(answer.origin)"
            let readings = answer.readings.map { "\($0.counting) in \($0.texts.counted("text")) (\($0.confidence.rawValue): \(Self.grounds($0.evidence)))" }
            try project.note(readings.isEmpty ? "\(origin)." : "\(origin); positions count \(readings.joined(separator: ", ")).")
        }
        switch answer.rest {
        case .none: break
        case .passedOver: try project.note("What lies beside the project for felt was passed over: the study has sources of this project already.")
        case .restored(let missing):
            let left = missing == 0 ? "" : ", but for \(missing.counted("thing")) that refer to what did not come"
            try project.note("Restored what lies beside the project for felt: layers and voices, notes' heads, register, course, chart\(left).")
        }
        for fate in RefiImportReport.Fate.allCases {
            let notes = answer.report.notes(fate)
            guard !notes.isEmpty else { continue }
            try project.note(fate.heading(in: language))
            for (note, count) in notes { try project.note("  \(note.rawValue): \(count). \(note.sentence(in: language))") }
        }
        try tellFindings(answer)
    }

    /// Why positions were taken to count what they count.
    private static func grounds(_ evidence: RefiPositions.Evidence) -> String {
        switch evidence {
        case .forced: "as asked"
        case .noDifference: "any way of counting gives the same words"
        case .words: "the words fit"
        case .otherTexts: "as in the other texts"
        case .origin: "as the program is known to count"
        case .standard: "as the standard says"
        }
    }

    private func tellGone(_ answer: RefiImportAnswer) throws {
        let gone = sum(answer) { $0.gone }
        guard !gone.isEmpty else { return }
        let removed = sum(answer) { $0.removed }
        let done = removed.isEmpty ? "none was removed" : "\(isTrial ? "would remove" : "removed") \(removed)"
        let end = refi.removeGone ? done : "they stay; --remove-gone removes codings, memos, unused codes and kept parts"
        try project.note("Gone from the file: \(gone); \(end).")
        for (thing, name) in answer.gone.prefix(20) { try project.note("  \(thing.rawValue) \(name)") }
        if answer.gone.count > 20 { try project.note("  and \(answer.gone.count - 20) more; --format json has them all") }
    }

    /// Each rule once: a program errs the same way a thousand times.
    private func tellFindings(_ answer: RefiImportAnswer) throws {
        guard !answer.findings.isEmpty else { return }
        let (whole, alt) = form == .qdpx || form == .qdc ? ("felt check has", "felt check har") : ("--format json has", "--format json har")
        try project.note(language == .en ? "Mended, passed over or doubtful in the file (\(whole) all of it):" : "Rettet, hoppet over eller tvilsomt i filen (\(alt) alt):")
        for (rule, findings) in Dictionary(grouping: answer.findings, by: \.rule).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try project.note("  \(rule.rawValue): \(findings.count). \(findings[0].sentence(in: language))\(rows(findings))")
        }
    }

    /// The first rows of another program's tables that findings are about.
    private func rows(_ findings: [RefiFinding]) -> String {
        guard form.program != nil || form == .codebook else { return "" }
        let rows = findings.prefix(5).compactMap { finding in finding.line.map { "\(finding.element) \($0)" } }
        return rows.isEmpty ? "" : " [\(rows.joined(separator: ", "))\(findings.count > 5 ? ", …" : "")]"
    }

    private func sum(_ answer: RefiImportAnswer, _ count: (RefiImportAnswer.Tally) -> Int) -> String {
        let parts = RefiImportAnswer.Thing.allCases.map { ($0, count(answer[$0])) }.filter { $0.1 > 0 }.map { $0.1.counted($0.0.rawValue) }
        return parts.count < 2 ? parts.joined() : parts.dropLast().joined(separator: ", ") + " and " + parts[parts.count - 1]
    }

    // MARK: For programs

    private func listing(_ answer: RefiImportAnswer) -> Listing {
        var listing = Listing(name: "losses", columns: [.init("fate"), .init("kind"), .init("count", isNumber: true), .init("sentence")])
        for fate in RefiImportReport.Fate.allCases {
            for (note, count) in answer.report.notes(fate) {
                listing.rows.append([.text(fate.rawValue), .text(note.rawValue), .number(count), .text(note.sentence(in: language))])
            }
        }
        return listing
    }

    private func json(_ answer: RefiImportAnswer, _ entry: Entry?) -> JSONText {
        let things = RefiImportAnswer.Thing.allCases.map { thing -> (String, JSONText) in
            let tally = answer[thing]
            return (
                thing.rawValue,
                .object([
                    ("changed", .int(tally.changed)), ("gone", .int(tally.gone)), ("new", .int(tally.new)), ("removed", .int(tally.removed)),
                    ("same", .int(tally.same)),
                ])
            )
        }
        let report = RefiImportReport.Fate.allCases.flatMap { fate in
            answer.report.notes(fate).map { note, count -> JSONText in
                .object([
                    ("count", .int(count)), ("fate", .string(fate.rawValue)), ("kind", .string(note.rawValue)),
                    ("sentence", .string(note.sentence(in: language))),
                ])
            }
        }
        let findings = answer.findings.map { finding -> JSONText in
            .object([
                ("element", .string(finding.element)), ("guid", .string(orNull: finding.guid?.text)), ("line", .int(orNull: finding.line)),
                ("outcome", .string(finding.outcome.rawValue)), ("rule", .string(finding.rule.rawValue)), ("sentence", .string(finding.sentence(in: language))),
            ])
        }
        let readings = answer.readings.map { reading -> JSONText in
            .object([
                ("confidence", .string(reading.confidence.rawValue)), ("counting", .string(reading.counting)), ("evidence", .string(reading.evidence.rawValue)),
                ("texts", .int(reading.texts)),
            ])
        }
        return .object([
            ("dryRun", .bool(isTrial)), ("entry", .string(orNull: entry?.id.description)), ("findings", .array(findings)),
            ("gone", .array(answer.gone.map { .object([("kind", .string($0.thing.rawValue)), ("name", .string($0.name))]) })), ("losses", .array(report)),
            ("namespace", .string(answer.namespace)), ("origin", .string(answer.origin)), ("positions", .array(readings)), ("schema", .int(1)),
            ("things", .object(things.sorted { $0.0 < $1.0 })),
        ])
    }
}
