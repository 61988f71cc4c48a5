public import FeltModel
public import FeltRefi
public import FeltStore

/// Takes a REFI-QDA project or codebook into a study, as one entry: all of it or nothing.
///
/// What came before is known again: by its GUID, else codes by name and place in the tree, sources by name and text, codings by words, code and
/// coder. So a later export of the same project adds what is new and changes what was changed. What is gone from it is told and stays, unless it
/// is asked to go. What the study has no room for is kept and written out again by ``RefiExport``.
public struct RefiImport {
    /// What a person may choose.
    public struct Options: Sendable {
        /// Whether codings, memos and codes that came with an earlier file and are not in this one are removed.
        public var removesGone = false
        /// Whether people of the file who have only a short name in common with somebody of the study are others.
        public var keepsPeopleApart = false
        /// Whether anything that does not come in as it stands stops the import.
        public var isStrict = false
        /// The language in which a strict import says what would be lost.
        public var language = Language.en
        /// Whether faults are told with the rows of tables that they are in.
        public var namesRows = false
        /// The study's folder, where files that are too large for the database are put; nil leaves such files out.
        public var folder: String?
        /// What of this study was in the file when it left; none where that is not asked.
        public var departed = DepartedCodings.none
        /// Whether files are written there; false for a trial.
        public var writesFiles = true

        /// Creates the usual options.
        public init() {}
    }

    private let reading: RefiReading
    private let acting: ResearcherID
    private let options: Options
    private let progress: (String) -> Void

    /// Prepares an import.
    ///
    /// - Parameters:
    ///   - acting: who is the author of what has none.
    ///   - progress: told how far the work has come.
    public init(_ reading: RefiReading, acting: ResearcherID, options: Options = Options(), progress: @escaping (String) -> Void = { _ in }) {
        self.reading = reading
        self.acting = acting
        self.options = options
        self.progress = progress
    }

    /// Runs the import inside an entry.
    ///
    /// - Throws: `import-loss` when it is strict and something would be lost. Cost: linear in the file and the study.
    public func run(into draft: Draft, _ reader: StudyReader) throws -> RefiImportAnswer {
        let intake = try RefiIntake(reading, draft, reader, acting: acting, options: options, progress: progress)
        do { return try settled(intake) } catch {
            intake.removeNewFiles()
            throw error
        }
    }

    /// Takes what lies beside a project of this program, where all of the project is new here.
    private func restoreRest(_ intake: RefiIntake) throws {
        switch intake.beside {
        case .nothing: return
        case .unreadable: return intake.answer.report.add(.besideUnreadable)
        case .ofAnother, .fitting: break
        }
        let sources = intake.answer[.source]
        guard sources.same == 0, sources.changed == 0 else {
            intake.answer.rest = .passedOver
            try intake.tellBeside()
            return
        }
        guard let container = intake.container, let sidecar = intake.beside.fitting else { return intake.answer.report.add(.besideOfAnother) }
        progress("what REFI-QDA has no room for")
        var restore = SidecarRestore(sidecar, container, intake)
        intake.answer.rest = .restored(missing: try restore.run())
    }

    private func settled(_ intake: RefiIntake) throws -> RefiImportAnswer {
        try intake.run()
        try restoreRest(intake)
        if case .restored = intake.answer.rest {} else { try intake.restoreNoteFacts() }
        return try Self.settled(intake.answer, options)
    }

    /// What came of an import, unless it is strict and something would be lost.
    public static func settled(_ answer: RefiImportAnswer, _ options: Options) throws -> RefiImportAnswer {
        let losses = RefiImportReport.Fate.allCases.filter(\.isLoss).flatMap { answer.report.notes($0) }
        if options.isStrict, !losses.isEmpty {
            let count = losses.reduce(0) { $0 + $1.count }
            let (things, stand) = count == 1 ? ("1 thing", "it stands") : ("\(count) things", "they stand")
            throw FeltError(
                "import-loss", "\(things) of the file would not come in as \(stand); nothing was imported.",
                hint: "Leave out --strict to take in the rest, or put --dry-run in its place to see first what becomes of all of it.",
                context: ["losses": String(count)], details: details(answer, losses, options))
        }
        return answer
    }

    /// What would be lost, and the faults of the file that the report counts.
    private static func details(_ answer: RefiImportAnswer, _ losses: [(note: RefiImportNote, count: Int)], _ options: Options) -> [String] {
        let lines = losses.map { "\($0.note.rawValue): \($0.count). \($0.note.sentence(in: options.language))" }
        guard losses.contains(where: { $0.note == .repairs || $0.note == .passedOver }) else { return lines }
        return lines + answer.findingLines(in: options.language, showsRows: options.namesRows)
    }
}
