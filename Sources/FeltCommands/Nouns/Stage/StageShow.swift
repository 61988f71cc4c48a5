import ArgumentParser
import FeltFramework
import FeltModel
import FeltStore
import FeltTerminal

extension StageCommand {
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show the history of a case through the stages.",
            usage: "felt stage show <case> [<options>]",
            discussion: """
                Examples:
                  felt stage show trd-velferd
                  felt stage show trd-velferd --format csv

                See also: felt stage set, felt stage remove, felt case show
                """)
        @Argument(help: ArgumentHelp("The case.", valueName: "case"))
        var caseName: String
        @OptionGroup var project: ProjectOptions
        @OptionGroup var format: FormatOptions

        func run() throws {
            let context = try project.context
            let study = try project.open()
            let model = try StudyStages.model(of: study)
            let today = context.today
            let (record, course, language, listing) = try study.read { reader in
                let record = try Lookup.caseStudy(caseName, among: reader.cases())
                let course = CaseCourse(try reader.stageHistories()[record.id] ?? [])
                return (record, course, try reader.labelLanguage(nil), try Self.listing(course, model.track(named: [record.procedure, record.ioaKind]), model, reader, today))
            }
            if format.format == .table {
                try context.output.writeLine("\(record.slug): " + CourseText.standing(record, course, model, language: language, today: today))
                if course.stretches.count > 1 { try context.output.writeLine(CourseText.way(course, model)) }
                try context.output.writeLine()
            }
            try ListingPrinter(project, format).print(listing)
            if course.entries.isEmpty, format.format == .table { try project.note("There is no history yet. Begin it: felt stage set \(record.slug) STAGE --date DAY") }
        }

        private static func listing(_ course: CaseCourse, _ track: StageTrack?, _ model: StageModel, _ reader: StudyReader, _ today: String) throws -> Listing {
            let names = Dictionary(uniqueKeysWithValues: try reader.researchers().map { ($0.id, $0.slug.text) })
            var listing = Listing(
                name: "stages",
                columns: [
                    .init("id"), .init("date"), .init("stage"), .init("state"), .init("days", isNumber: true), .init("step", isFlexible: true),
                    .init("reason", isFlexible: true), .init("evidence", inTable: course.entries.contains { $0.evidence != nil }, isFlexible: true), .init("researcher", heading: "by"),
                ])
            for (place, entry) in course.entries.enumerated() {
                let until = place + 1 < course.entries.count ? course.entries[place + 1].date : max(today, entry.date)
                let step = place == 0 ? StageStep.start : model.step(from: course.entries[place - 1].stage, to: entry.stage, on: track)
                listing.rows.append([
                    .text(entry.id.raw), .text(entry.date), .optional(entry.stage), .text(entry.state.rawValue),
                    Timestamp.days(from: entry.date, to: until).map { .number($0) } ?? .none, .optional(step.remark), .optional(entry.reason),
                    .optional(try entry.evidence.flatMap { try reader.source($0)?.slug.text }), .optional(names[entry.researcher]),
                ])
            }
            return listing
        }
    }
}

/// Says in words where a case stands and how it came there.
enum CourseText {
    /// As in `S2 Markedsdialog, paused, 43 days (since 2026-01-10)`.
    static func standing(_ record: CaseStudy, _ course: CaseCourse, _ model: StageModel, language: Language, today: String) -> String {
        guard let stage = record.stage else { return course.last.map { $0.state.rawValue } ?? "no stage yet" }
        let label = model.stage(stage)?.label.text(in: language)
        var text = [stage, label].compactMap(\.self).joined(separator: " ") + ", \(record.state.rawValue)"
        if let since = course.since {
            let days = Timestamp.days(from: since, to: today) ?? 0
            text += days >= 0 ? ", \(TypedDay.count(days)) (since \(since))" : ", from \(since)"
        }
        return text
    }

    /// The stages in their order, as in `S0 → S1 → S3 ← S2`: an arrow back where the case went back.
    static func way(_ course: CaseCourse, _ model: StageModel) -> String {
        var text = ""
        var before: String?
        for entry in course.stretches {
            let stage = entry.stage ?? "–"
            if text.isEmpty { text = stage } else if case .back = model.step(from: before, to: entry.stage) { text += " ← \(stage)" } else { text += " → \(stage)" }
            before = entry.stage
        }
        return course.last.map { $0.state == .active ? text : "\(text) (\($0.state.rawValue))" } ?? text
    }
}
