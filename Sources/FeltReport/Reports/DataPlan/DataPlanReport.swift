import FeltModel
import FeltProtocols
import FeltStore

/// The appendix to the data management plan: what data there are, on what basis, where they lie, and what becomes of them.
///
/// For the team all sources are counted, also those that stay in the study, since the plan is about what is kept. Nothing but numbers is told of
/// them.
struct DataPlanReport {
    /// What its template may call for.
    static let names: Set<String> = [
        "kinds", "formats", "volume", "classes", "flags", "personal", "standing", "bases", "scopes", "letters", "embargoes", "attachments",
        "end_date", "due", "sikt",
        "archiving", "exports", "protocols", "codebook", "software",
    ]

    private let study: ReportStudy
    private let request: ReportRequest
    private var words: ReportWords { study.words }

    init(_ study: ReportStudy, _ request: ReportRequest) {
        self.study = study
        self.request = request
    }

    /// All that the template may call for. Throws what reading the study throws.
    func fields() throws -> ReportFields {
        let data = try DataPlanMaterial(study)
        let people = try DataPlanPeople(study)
        // The foot counts what the page counts.
        var fields = try study.audience == .team
            ? ReportFoot.fields(study, sources: study.allSources, command: "felt list sources", counting: study.peopleCount) : ReportFoot.fields(study, sources: study.known)
        fields["title"] = .text(words["dmp-title"])
        fields["kinds"] = .table(try data.kinds())
        fields["formats"] = .table(data.formats)
        fields["volume"] = data.volume
        fields["classes"] = .table(data.classes)
        fields["flags"] = try data.flags()
        fields["embargoes"] = data.embargoes
        fields["attachments"] = .table(try data.attachments())
        fields["standing"] = .table(try people.standing())
        fields["bases"] = .table(try people.bases())
        fields["scopes"] = .table(try people.scopes())
        fields["letters"] = .table(try people.letters())
        fields["archiving"] = try people.archiving()
        fields["exports"] = .table(try exports())
        fields["protocols"] = try protocols()
        fields["codebook"] = try codebook()
        fields["software"] = .traced(request.program, command: "felt --version")
        fields["sikt"] = study.settings[.siktReference].map { .traced($0, command: "felt config sikt-reference") } ?? .missing
        fields.merge(end()) { $1 }
        return study.audience == .team ? fields : fields.merging(withBases(fields)) { $1 }
    }

    /// For partners, who have no command for them, in what figures were counted.
    private func withBases(_ fields: ReportFields) -> ReportFields {
        let bases = [
            "register": ["standing", "bases", "scopes", "letters", "archiving"], "notes": ["formats", "classes", "attachments"], "journal": ["exports"],
        ]
        var result: ReportFields = [:]
        for (basis, names) in bases {
            let said = words["dmp-counted-\(basis)"]
            for name in names {
                switch fields[name] {
                case .table(var table) where !table.rows.isEmpty:
                    table.note = [table.note, said].compactMap(\.self).joined(separator: " ")
                    result[name] = .table(table)
                case .traced(let text, _) where basis == "register": result[name] = .text("\(text) \(said)")
                default: break
                }
            }
        }
        return result
    }

    /// The day the project ends, and how far off it is.
    private func end() -> ReportFields {
        guard let end = study.settings[.endDate] else { return ["end_date": .missing, "due": .missing] }
        let days = Timestamp.days(from: study.day, to: end) ?? 0
        let due = days < 0 ? words("dmp-overdue", ["span": ReportDate.span(-days, words)]) : words("dmp-due", ["span": ReportDate.span(days, words)])
        return ["end_date": .traced(study.date(end), command: "felt config end-date"), "due": .counting(.text(due), basis: "due")]
    }

    /// What was taken out, form by form. Reports are left out: else making one would change what the next one says.
    private func exports() throws -> ReportTable {
        let records = try study.reader.exportRecords().filter { !$0.form.hasPrefix(AuditReport.reportForm) }
        let forms = Dictionary(grouping: records, by: \.form).sorted { $0.key < $1.key }
        var table = ReportTable(
            caption: words["dmp-exports"],
            columns: [
                .init(words["dmp-form"], width: 14), .init(words["dmp-times"], isNumber: true),
                .init(words["dmp-with-kept"], isNumber: true, width: 22),
                .init(words["dmp-latest"], width: 18),
            ],
            rows: forms.map { form, own in
                let taken = own.count { !$0.included.isEmpty }
                return .init(form, [.text(form), .number(own.count), .number(taken), .optional(own.map { String($0.createdAt.prefix(10)) }.max().map(study.date))])
            },
            command: "felt export tables --table exports")
        // The journal has them all.
        table.none = words["none-yet"]
        return table
    }

    /// The protocols that notes have followed, with their versions.
    private func protocols() throws -> ReportField {
        let known = request.protocols ?? ProtocolLibrary()
        let notes = try study.notes()
        // What only sources have that stay, partners do not see.
        let told = study.audience == .team ? Array(notes.values) : study.known.compactMap { notes[$0.id] }
        let used = Set(told.compactMap { note in note.protocolID.map { [$0, note.protocolVersion ?? ""] } })
        let names = used.map { one in
            let title = Slug(one[0]).flatMap { known.fieldProtocol($0, version: one[1]) }.map { words.pick($0.title, one[0]) } ?? one[0]
            return study.shown([title, one[1]].filter { !$0.isEmpty }.joined(separator: " "))
        }
        return names.isEmpty ? .missing : .traced(names.sorted().joined(separator: "; "), command: "felt protocol list")
    }

    private func codebook() throws -> ReportField {
        let codes = try study.codes().codes.count
        guard codes > 0 else { return .missing }
        let framework = study.record.framework.map { " (" + [$0, study.record.frameworkVersion].compactMap(\.self).joined(separator: " ") + ")" } ?? ""
        return .traced(words.count(codes, "coreq-codes") + framework, command: "felt list codes" + study.forPartners)
    }
}
