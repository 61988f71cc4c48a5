import FeltExchange
import FeltFramework
import FeltModel
import FeltPrivacy
import FeltReport
import FeltStore
import FeltTerminal

/// Makes a report and hands it over, the same way for every kind.
struct ReportRun {
    let options: ReportOptions
    let researcher: ResearcherOptions
    let project: ProjectOptions
    /// Whom it is for where nobody says.
    let audience: ReportAudience

    /// What a report is made with.
    struct Setting {
        let study: Study
        let templates: ReportTemplates
        let words: ReportWords
        let model: StageModel
        let day: String
        /// The state that is told of; nil for the present one.
        let moment: JournalMoment?
    }

    /// Makes the report that `request` asks for, and writes it.
    func write(_ request: (StudyReader) throws -> ReportRequest) throws {
        let context = try project.context
        let form = try options.form()
        let target = options.output == "-" ? nil : options.output.map { context.path($0) }
        let setting = try setting(context)
        if let target { try ExportFile.check(target, overwrite: options.force) }
        let (page, kind) = try Activity.run(context, quiet: project.quiet, "making the report") { activity in
            let earlier = try options.since.map { typed in
                activity.step("the study on \(typed)")
                return try fields(request, setting, before: try moment(after: typed, context))
            }
            return try read(setting) { reader in
                let asked = try request(reader)
                return (try setting.templates.page(asked, of: try reported(reader, setting), since: earlier), asked.kind)
            }
        }
        try deliver(page, as: form, to: target, context)
        guard let output = options.output, target != nil else { return }
        try record(kind, setting.study, context)
        try project.note("Wrote \(output).")
    }

    /// The study, its templates and words, and the day and state the report tells of.
    func setting(_ context: CommandContext) throws -> Setting {
        let study = try project.open()
        let templates = try StudyFolder(study.folder).reports()
        let language = try study.read { try $0.labelLanguage(options.language) }
        let day = try TypedDay.past(options.asOf ?? context.today, today: context.today)
        return Setting(
            study: study, templates: templates, words: try templates.words(language == .nn ? .nb : language), model: try StudyStages.model(of: study), day: day,
            moment: day < context.today ? try moment(after: day, context) : nil)
    }

    /// The study as the report sees it.
    func reported(_ reader: StudyReader, _ setting: Setting, day: String? = nil) throws -> ReportStudy {
        let day = day ?? setting.day
        // What was written down of reports themselves is no state of the study; else a second report would differ from the first.
        let state = try reader.entries().first { $0.action != Self.action && String(Timestamp.text($0.clock.milliseconds).prefix(10)) <= day }
        return try ReportStudy(
            ReleasedStudy(reader, on: day), model: setting.model, words: setting.words, day: day, audience: options.audience ?? audience, state: state?.id)
    }

    func read<Result>(_ setting: Setting, _ body: (StudyReader) throws -> Result) throws -> Result {
        guard let moment = setting.moment else { return try setting.study.read(body) }
        return try setting.study.read(before: moment, body)
    }

    /// What the report said at an earlier moment; the request is read there too, so that a case that was not there yet is told.
    private func fields(_ request: (StudyReader) throws -> ReportRequest, _ setting: Setting, before moment: JournalMoment) throws -> ReportFields {
        try setting.study.read(before: moment) { reader in
            guard try !reader.cases().isEmpty else { return [:] }
            let day = try TypedDay.past(options.since ?? setting.day, today: setting.day)
            return try ReportTemplates.fields(try request(reader), of: try reported(reader, setting, day: day))
        }
    }

    /// The moment when a day is over here.
    private func moment(after typed: String, _ context: CommandContext) throws -> JournalMoment {
        let day = try TypedDay.past(typed, today: context.today)
        guard let next = Timestamp.day(day, plus: 1), let midnight = Timestamp.milliseconds("\(next)T00:00:00.000Z") else {
            throw FeltError("date-invalid", "'\(typed)' is not a day.", hint: "Write it as \(context.today).")
        }
        return .time(milliseconds: midnight - Int64(context.secondsAheadOfUTC(midnight)) * 1_000)
    }

    func deliver(_ page: ReportPage, as form: ReportOptions.Form, to target: String?, _ context: CommandContext) throws {
        let bytes: [UInt8]
        switch form {
        case .md: bytes = Array(page.markdown().utf8)
        case .html: bytes = Array(page.html().utf8)
        case .docx: bytes = try page.document(on: options.asOf ?? context.today, isCancelled: context.isCancelled)
        case .xlsx:
            guard let target else { return }
            _ = try page.workbook().write(to: target, overwrite: options.force)
            return
        }
        guard let target else { return try context.output.write(bytes) }
        try ExportFile.write(bytes, to: target, overwrite: options.force)
    }

    private static let action = "report"

    /// Keeps that somebody took a report out of the study.
    func record(_ kind: ReportKind, _ study: Study, _ context: CommandContext) throws {
        let acting = try study.read { try researcher.acting(in: $0, context) }
        _ = try study.write(Self.action, by: acting.id) { draft, reader in
            let record = ExportRecord(researcher: acting.id, form: "report-\(kind.rawValue)", program: nil, included: [], sources: try reader.sources().count, codings: 0)
            try draft.add(record)
            return ((), line: record.line)
        }
    }
}
