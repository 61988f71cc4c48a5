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
        /// What leaves the study as it is; there where the report looks at the study as it was.
        var present: PresentGate?
        /// The day since which changes are marked, and the moment when it was over.
        let since: (day: String, moment: JournalMoment)?
    }

    /// Makes the report that `request` asks for, and writes it.
    func write(_ request: (StudyReader) throws -> ReportRequest) throws {
        let context = try project.context
        let form = try options.form()
        let target = options.output == "-" ? nil : options.output.map { context.path($0) }
        let setting = try setting(context)
        if let target { try ExportFile.check(target, overwrite: options.force) }
        let (page, kind) = try Activity.run(context, quiet: project.quiet, "making the report") { activity in
            activity.step("the study on \(setting.day)")
            let (asked, fields) = try read(setting) { reader in
                let asked = try request(reader)
                return (asked, try ReportTemplates.fields(asked, of: reported(reader, setting)))
            }
            let earlier = try setting.since.map { since in
                activity.step("the study on \(since.day)")
                return EarlierReport(day: since.day, fields: try self.fields(asked, setting, on: since.day, before: since.moment))
            }
            return (try setting.templates.page(asked.kind, saying: fields, in: setting.words, since: earlier), asked.kind)
        }
        // As with other exports, the journal has it before its file has a name; broken off before that, nothing is there.
        let held = HeldFiles()
        defer { held.discard() }
        try deliver(page, as: form, to: target, on: setting.day, context, held)
        guard let output = options.output, target != nil else { return }
        try record(kind, setting.study, context)
        try held.release()
        let places = page.placesToFillIn
        let count = places.reduce(0) { $0 + $1.count }
        let openings = places.map { "\"\($0.opening)\"" }.joined(separator: " and ")
        try project.note("Wrote \(output)." + (count == 0 ? "" : " \(count.counted("place")) in it \(count == 1 ? "is" : "are") for you to fill in: search for \(openings)."))
    }

    /// The study, its templates and words, and the day and state the report tells of.
    func setting(_ context: CommandContext) throws -> Setting {
        let study = try project.open()
        let templates = try StudyFolder(study.folder).reports()
        let language = try study.read { try $0.labelLanguage(options.language) }
        if language == .nn { try project.note("Reports are in bokmål or English: this one is in bokmål.") }
        let today = context.today
        let day = try Self.day(options, context)
        let since = try options.since.map { try self.since($0, day, study, today) }
        // A day that is named ends in UTC, so that its report is the same wherever it is made; until then it is not past, whatever the clock on the
        // wall says.
        let isPast = options.asOf != nil && day < Self.worldDay(context)
        let setting = Setting(
            study: study, templates: templates, words: try templates.words(language == .nn ? .nb : language), model: try StudyStages.model(of: study),
            day: day,
            moment: isPast ? .time(milliseconds: try end(of: day, in: study, today)) : nil,
            since: since)
        return isPast || since != nil ? try narrowed(setting, on: today) : setting
    }

    /// The same with what leaves the study as it is; for partners with what they do not read today.
    private func narrowed(_ setting: Setting, on today: String) throws -> Setting {
        try setting.study.read { reader in
            var present = try PresentGate(reader, on: today)
            if (options.audience ?? audience) == .partners {
                let study = try ReportStudy(try ReleasedStudy(reader, on: today), model: setting.model, words: setting.words, day: today, audience: .partners, state: nil)
                present.repeating = try study.repeating()
            }
            var setting = setting
            setting.present = present
            return setting
        }
    }

    /// The day of `--since` and the moment when it was over.
    ///
    /// - Throws: `date-invalid`, `dates-swapped` for a day after that of the report, `since-before-journal`.
    private func since(_ typed: String, _ day: String, _ study: Study, _ today: String) throws -> (day: String, moment: JournalMoment) {
        let since = try TypedDay.read(typed, today: today)
        guard since <= day else {
            throw FeltError("dates-swapped", "The report is for \(day), and \(since) comes after that.", hint: "Give an earlier day to --since.")
        }
        return (since, .time(milliseconds: try end(of: since, in: study, today)))
    }

    /// The moment when a day was over that the journal reaches. Throws `since-before-journal`.
    private func end(of day: String, in study: Study, _ today: String) throws -> Int64 {
        let end = try end(of: day, today)
        if let first = try study.read({ try $0.entries().last }), first.clock.milliseconds >= end {
            let begins = String(Timestamp.text(first.clock.milliseconds).prefix(10))
            throw FeltError(
                "since-before-journal", "The journal begins on \(begins); how the study stood on \(day) nobody can say.",
                hint: "Name \(begins) or a later day. What happened in the field before: felt report progress --from \(day).")
        }
        return end
    }

    /// The study as the report sees it.
    ///
    /// - Parameters:
    ///   - day: the day it is seen on; that of the report unless given.
    ///   - moment: where the study is read as it was, the moment.
    func reported(_ reader: StudyReader, _ setting: Setting, on day: String? = nil, before moment: JournalMoment? = nil) throws -> ReportStudy {
        let day = day ?? setting.day
        var end: Int64?
        if case .time(let milliseconds)? = moment ?? setting.moment { end = milliseconds }
        // What was written down of reports themselves is no state of the study; else a second report would differ from the first.
        let state = try reader.lastEntry(besides: Self.action, before: end)
        let isPast = (moment ?? setting.moment) != nil
        let released = if isPast, let present = setting.present { try ReleasedStudy(reader, on: day, narrowedBy: present) } else { try ReleasedStudy(reader, on: day) }
        return try ReportStudy(
            released, model: setting.model, words: setting.words, other: { try setting.templates.words(setting.words.language == .en ? .nb : .en) }, day: day, audience: options.audience ?? audience,
            state: state,
            present: isPast ? setting.present : nil)
    }

    func read<Result>(_ setting: Setting, _ body: (StudyReader) throws -> Result) throws -> Result {
        guard let moment = setting.moment else { return try setting.study.read(body) }
        return try setting.study.read(before: moment, body)
    }

    /// What the report said at an earlier moment; nil where its case was not in the study yet.
    private func fields(_ request: ReportRequest, _ setting: Setting, on day: String, before moment: JournalMoment) throws -> ReportFields? {
        try setting.study.read(before: moment) { reader in
            var request = request
            if let asked = request.caseStudy {
                guard let then = try reader.cases().first(where: { $0.id == asked.id }) else { return nil }
                request.caseStudy = then
            }
            return try ReportTemplates.fields(request, of: try reported(reader, setting, on: day, before: moment))
        }
    }

    /// The day of a report: one that names none is for the day on the wall, as commands are, with all that was done so far. Throws `date-invalid`,
    /// `date-future`.
    static func day(_ options: ReportOptions, _ context: CommandContext) throws -> String {
        guard let typed = options.asOf else { return context.today }
        let (day, last) = (try TypedDay.read(typed, today: context.today), max(context.today, worldDay(context)))
        guard day <= last else { throw FeltError("date-future", "The day \(day) has not come yet.", hint: "A report can tell of today, \(last), and of days before it.") }
        return day
    }

    private static func worldDay(_ context: CommandContext) -> String { String(Timestamp.text(context.studyOptions.now()).prefix(10)) }

    /// The moment when a day is over in UTC, in milliseconds since 1970.
    private func end(of day: String, _ today: String) throws -> Int64 {
        guard let next = Timestamp.day(day, plus: 1), let midnight = Timestamp.milliseconds("\(next)T00:00:00.000Z") else {
            throw FeltError("date-invalid", "'\(day)' is not a day.", hint: "Write it as \(today).")
        }
        return midnight
    }

    func deliver(_ page: ReportPage, as form: ReportOptions.Form, to target: String?, on day: String, _ context: CommandContext, _ held: HeldFiles) throws {
        let bytes: [UInt8]
        switch form {
        case .md: bytes = Array(page.markdown().utf8)
        case .html: bytes = Array(page.html().utf8)
        case .docx: bytes = try page.document(on: day, isCancelled: context.isCancelled)
        case .xlsx:
            guard let target else { return }
            _ = try page.workbook().write(to: target, overwrite: options.force, held: held)
            return
        }
        guard let target else { return try context.output.write(bytes) }
        try ExportFile.write(bytes, to: target, overwrite: options.force, held: held)
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
