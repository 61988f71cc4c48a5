import FeltModel
import FeltStore

/// What the register says of people as numbers: standing, legal basis, what was agreed to, which letter they got.
///
/// Whoever has withdrawn or declined counts in `standing` and nowhere else.
struct DataPlanPeople {
    private let study: ReportStudy
    private let all: [Participant]
    private let standings: [ParticipantID: ParticipantStatus.Status]
    private let counted: [Participant]
    private var words: ReportWords { study.words }

    private static let register = "felt export tables --table register"

    init(_ study: ReportStudy) throws {
        self.study = study
        // The team reads the register as it was: who has withdrawn since took part then.
        all = try study.audience == .team ? study.reader.participants() : study.participants()
        standings = try study.standings()
        counted = try study.countable()
    }

    private var people: ReportTable.Column { .init(words["column-people"], isNumber: true, width: 14) }

    /// A table of groups that make a whole, without those that nobody is in.
    private func table(_ caption: String, _ heading: String, _ groups: [(key: String, label: String, people: [Participant])], note: String? = nil, command: String) throws -> ReportTable {
        try ReportTable(
            caption: words[caption], columns: [.init(words[heading], width: 30), people],
            rows: groups.filter { !$0.people.isEmpty }.map { try .init($0.key, [.text($0.label), study.cell(study.number(of: $0.people))]) }, note: note, command: command)
    }

    func standing() throws -> ReportTable {
        let values: [ParticipantStatus.Status?] = ParticipantStatus.Status.allCases.map { $0 } + [nil]
        let groups = values.map { value in
            let name = value?.rawValue ?? "unset"
            return (key: name, label: words["dmp-standing-\(name)"], people: all.filter { standings[$0.id] == value })
        }
        var table = try table("dmp-standing", "dmp-standing-heading", groups, command: "felt participant list")
        guard study.audience == .partners, !all.isEmpty else { return table }
        table.isCompared = false
        // A row that comes or goes would tell that somebody has gone.
        table.rows = try groups.compactMap { group in
            let isGone = [ParticipantStatus.Status.declined, .withdrawn].contains { $0.rawValue == group.key }
            if group.people.isEmpty, group.key == "unset" { return nil }
            let told = try isGone || group.people.isEmpty ? study.told(leavers: group.people.count) : study.told(study.number(of: group.people))
            return .init(group.key, [.text(group.label), .text(told)])
        }
        return table
    }

    func bases() throws -> ReportTable {
        let values: [Participant.LegalBasis?] = Participant.LegalBasis.allCases.map { $0 } + [nil]
        let groups = values.map { value in
            let name = value?.rawValue ?? "unset"
            return (key: name, label: words["dmp-basis-\(name)"], people: counted.filter { $0.legalBasis == value })
        }
        return try table("dmp-bases", "dmp-basis", groups, note: words["dmp-bases-note"], command: Self.register)
    }

    /// A row for each thing that is agreed to apart.
    func scopes() throws -> ReportTable {
        let answers: [Bool?] = [true, false, nil]
        let rows: [ReportTable.Row] = counted.isEmpty ? [] : try Participant.Scope.allCases.map { scope in
            let cells = try answers.map { answer in try study.cell(study.number(of: counted.filter { $0.scopes[scope] == answer })) }
            return ReportTable.Row(scope.rawValue, [.text(words["dmp-scope-\(scope.rawValue)"])] + cells)
        }
        return ReportTable(
            caption: words["dmp-scopes"],
            columns: [.init(words["dmp-scope"], width: 30)] + ["dmp-yes", "dmp-no", "dmp-not-asked"].map { .init(words[$0], isNumber: true, width: 14) }, rows: rows,
            command: Self.register)
    }

    func letters() throws -> ReportTable {
        let versions = Set(counted.map { $0.letterVersion ?? "" }).sorted { ($0.isEmpty ? "~" : $0) < ($1.isEmpty ? "~" : $1) }
        let groups = versions.map { version in
            (key: version, label: version.isEmpty ? words["dmp-no-letter"] : study.shown(version), people: counted.filter { ($0.letterVersion ?? "") == version })
        }
        return try table("dmp-letters", "dmp-letter", groups, command: Self.register)
    }

    /// How many have said that the material may be archived.
    func archiving() throws -> ReportField {
        guard !counted.isEmpty else { return .missing }
        let numbers = try [true, false, nil].map { answer in try study.told(study.number(of: counted.filter { $0.scopes[.archiving] == answer })) }
        return .traced(words("dmp-archiving", ["yes": numbers[0], "no": numbers[1], "unset": numbers[2]]), command: Self.register)
    }
}
