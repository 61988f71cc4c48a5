import FeltAnalysis
import FeltFramework
import FeltModel
import FeltPlots
import FeltPrivacy
import FeltQuery
import FeltStore

/// The state of a case on one page, for those who lead it and those who follow it. What belongs on it: `docs/reports.md`.
struct CaseReport {
    static let names: Set<String> = [
        "case", "place", "procurement", "procedure", "need", "problem", "standing", "stages", "recent", "next", "next_more", "next_ended", "late", "next_late", "late_more", "decisions", "decisions_more", "risks_more",
        "drivers", "unrated", "cooperation", "effects",
        "novelty", "learning", "practice", "risks", "date", "what", "owner", "day", "text", "is_over", "is_dense", "is_tight",
    ]

    /// How many lines a list of the page has at most.
    private static let listLength = 3
    /// How many stretches of its way through the stages are told in words.
    private static let wayLength = 12

    let study: ReportStudy
    let record: CaseStudy
    /// Whether what was said before will stand beside it.
    private let isCompared: Bool
    private var words: ReportWords { study.words }
    private var slug: String { record.slug.text }

    init(_ study: ReportStudy, _ record: CaseStudy, isCompared: Bool = false) {
        self.study = study
        self.isCompared = isCompared
        // As it may be shown.
        self.record = study.cases.first { $0.id == record.id } ?? record
    }

    /// All that the template may call for, at such length that it stands on one sheet. Throws what reading the study throws.
    func fields() throws -> ReportFields {
        let said = try study.reader.caseAttributes()[record.id] ?? []
        let cycle = try CaseCycle(study, record)
        let fixed = try fixedFields()
        let (ratings, happenings) = (try CaseRatings(study, record), try CaseHappenings(study, record))
        var fields: ReportFields = [:]
        for room in CaseRoom.all {
            fields = fixed.merging(try self.fields(said, cycle, ratings, happenings, in: room)) { $1 }
            if room.fits(fields, isCompared: isCompared) { break }
        }
        return fields
    }

    /// What takes the room it takes.
    private func fixedFields() throws -> ReportFields {
        let course = try study.courses()[record.id] ?? CaseCourse([])
        var fields: ReportFields = [
            "title": short(.text(study.title(of: record)), ShortText.title), "case": .counting(.text(study.shown(slug)), basis: record.id.raw),
            "place": short(.optional(record.municipality), ShortText.name),
            "procurement": short(.optional(record.ioaKind.map { ProcurementName.shown($0, in: study.language) }), ShortText.title),
            "procedure": short(.optional(record.procedure.map { ProcurementName.shown($0, in: study.language) }), ShortText.title),
            "is_over": .flag(record.hasEnded), "standing": standing(course), "stages": stages(course),
        ]
        fields.merge(try CaseEffects(study, record).fields) { $1 }
        fields["cooperation"] = .table(try cooperation())
        fields.merge(try ReportFoot.fields(study, sources: study.known(of: record.id), command: "\(study.sourceList) --case \(slug)", counting: peopleCommand, of: record)) { $1 }
        return fields
    }

    /// What is cut to the room there is.
    private func fields(
        _ said: [Attribute], _ cycle: CaseCycle, _ ratings: CaseRatings, _ happenings: CaseHappenings, in room: CaseRoom
    ) throws -> ReportFields {
        let fields: ReportFields = [
            "need": try said.first { $0.name == CaseStatement.need }?.value.map { need in
                short(.text(try study.writtenOrNot(need, of: record.id)), room.paragraph)
            } ?? .missing,
            "is_dense": .flag(room.density.isDense), "is_tight": .flag(room.density == .tight), "problem": short(cycle.problem, room.paragraph),
            "recent": happenings.recent(Self.listLength, in: room), "drivers": .table(ratings.table(in: room)), "unrated": ratings.unrated(in: room),
            "learning": short(cycle.learning, room.paragraph),
        ]
        return fields.merging(try happenings.next(Self.listLength, in: room)) { $1 }
            .merging(try statements("decisions", CaseStatement.decision, said, room)) { $1 }.merging(try statements("risks", CaseStatement.risk, said, room)) { $1 }
    }

    /// What a lead wrote as far as there is room for it: the case stands on one sheet.
    private func short(_ field: ReportField, _ limit: Int) -> ReportField { field.shortened(to: limit, whole: "felt case show \(slug)") }

    /// What the leads say under a name, a statement a line, with how many more there are.
    private func statements(_ field: String, _ name: String, _ said: [Attribute], _ room: CaseRoom) throws -> ReportFields {
        let items = try said.filter { $0.name == name }.compactMap(\.value).flatMap { $0.split(separator: "\n") }.map { line in
            // Two that partners do not read are still two.
            ["key": .text(String(line)), "text": short(.text(try study.writtenOrNot(String(line), of: record.id)), room.point)] as ReportFields
        }
        let count = room.length(of: items.count, upTo: Self.listLength)
        return [
            field: .list(Array(items.prefix(count)), rest: Array(items.dropFirst(count))),
            "\(field)_more": items.count > count ? .text(words("next-more", ["count": String(items.count - count)])) : .missing,
        ]
    }

    /// As in `S2 Markedsdialog siden 10. januar 2026, i 43 dager.`, or for a case that waits `S1 Behovskartlegging fra 14. januar 2026. Saken ble satt på
    /// vent 12. februar 2026, 29 dager etter at den kom i fasen. Siden da har den stått på vent i 4 måneder.`
    private func standing(_ course: CaseCourse) -> ReportField {
        guard let stage = record.stage else { return record.state == .active ? .missing : .traced(stopped(course, nil), command: stageCommand) }
        let name = study.name(ofStage: stage)
        func span(_ from: String?, _ to: String) -> String? {
            from.flatMap { Timestamp.days(from: $0, to: to) }.flatMap { $0 >= 0 ? ReportDate.span($0, words) : nil }
        }
        guard let since = course.since else { return .traced(name + "." + (record.state == .active ? "" : " " + stopped(course, nil)), command: stageCommand) }
        let day = study.date(since)
        guard record.state != .active else {
            let basis = words("standing-since", ["stage": name, "since": day])
            guard let span = span(since, study.day) else { return .traced(basis, command: stageCommand) }
            return .counting(.traced(words("standing", ["stage": name, "since": day, "span": span]), command: stageCommand), basis: basis)
        }
        let basis = words("standing-from", ["stage": name, "since": day]) + " " + stopped(course, course.last.flatMap { $0.date > since ? span(since, $0.date) : nil })
        // A case that has ended stands nowhere any longer: how long it has not counts for nothing.
        guard record.state == .paused, let last = course.last?.date, last < study.day, let pause = span(last, study.day) else { return .traced(basis, command: stageCommand) }
        return .counting(.traced("\(basis) \(words("standing-waiting", ["span": pause]))", command: stageCommand), basis: basis)
    }

    /// That a case waits or has ended, and after how long in its stage.
    private func stopped(_ course: CaseCourse, _ span: String?) -> String {
        let day = course.last.map { study.date($0.date) } ?? ""
        return span.map { words("state-\(record.state.rawValue)-after", ["day": day, "span": $0]) } ?? words("state-\(record.state.rawValue)", ["day": day])
    }

    private func stages(_ course: CaseCourse) -> ReportField {
        let bars = CaseStages.bars(course, study.model, study.language)
        guard !bars.isEmpty else { return .missing }
        var picture = StageBars(title: "", cases: [CaseTimeline(label: "", stages: bars)], today: study.day)
        // The words below say the names.
        picture.showsNames = false
        // A case that has gone back and forth is told from where there is room for it; the command shows all of its way.
        let told = [(bars.count > Self.wayLength ? "… " : "") + study.way(bars.suffix(Self.wayLength)) + ".", study.besides(course, of: record)].filter { !$0.isEmpty }.joined(separator: " ")
        return .picture(
            ReportPicture(
                caption: words["stages-caption"], svg: picture.svg(.page, study.language), alternative: told,
                command: stageCommand, isTold: true))
    }

    /// Who took part in what is known of the case, by kind of actor. Where there are too few to tell, so are the sources they were in.
    private func cooperation() throws -> ReportTable {
        let labels = try SourceRoles(study)
        return ReportTable(
            caption: words["cooperation-caption"],
            columns: [.init(words["actor"]), .init(words["column-sources"], isNumber: true), .init(words["column-people"], isNumber: true)],
            rows: try PresentPeople(study, study.known(of: record.id)).roles.compactMap { role in
                role.name.map { name in
                    let label = ShortText.cut(labels.label(name), to: ShortText.name)
                    return .init(name, [.text(label), role.sources.map(study.cell) ?? .text(words["not-shown"]), study.cell(role.people)])
                }
            },
            command: peopleCommand)
    }

    /// For partners without why a case went on or back.
    private var stageCommand: String {
        study.audience == .team ? "felt stage show \(slug)" : "felt timeline \(slug) \(study.countedOnly) --what stage"
    }

    private var peopleCommand: String { "\(study.peopleCount) --case \(slug)" }
}

/// What the leads of a case say of it themselves, with `felt case edit`: kept as attributes of the case under these names.
public enum CaseStatement {
    public static let need = "need"
    /// One a line.
    public static let decision = "decision-needed"
    /// One a line.
    public static let risk = "risk"
}
