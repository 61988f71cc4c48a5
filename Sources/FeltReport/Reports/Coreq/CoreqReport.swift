import FeltModel
import FeltProtocols

/// The 32 items of COREQ, answered from the data where they can be, and as questions where not.
struct CoreqReport {
    /// What its template may call for.
    static let names: Set<String> = [
        "domain_1", "domain_2", "domain_3", "number", "topic", "asked", "answers", "answer", "fill", "unanswered", "said", "is_new", "checklist",
        "filled", "counted",
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
        let found = try answered()
        let items = CoreqItem.domains.map { $0.map { found[$0] ?? CoreqItem(number: $0) } }
        var fields = try ReportFoot.fields(study, sources: study.known)
        for (place, domain) in items.enumerated() { fields["domain_\(place + 1)"] = .list(domain.map { $0.fields(words) }) }
        let all = items.flatMap(\.self)
        fields["title"] = .text(words["coreq-title"])
        // The three make 32.
        let answered = all.filter { !$0.answers.isEmpty }
        let part = answered.count { $0.fill(words) != nil }
        fields["filled"] = .text(
            words("coreq-filled", ["whole": String(answered.count - part), "part": String(part), "open": String(all.count - answered.count)]))
        fields["counted"] = study.audience == .partners ? .optional(counted(all)) : .missing
        // In a workbook each item is a row to work on; on a page a table of so many words cannot be read.
        fields["checklist"] = request.use == .workbook ? .table(checklist(all)) : .missing
        return fields
    }

    /// The items that the study answers, by number.
    private func answered() throws -> [Int: CoreqItem] {
        let talks = try CoreqTalks(study)
        let items = try CoreqSample(talks).items() + CoreqSetting(talks, request.protocols ?? ProtocolLibrary()).items() + CoreqCoding(talks, request.program).items()
        return Dictionary(uniqueKeysWithValues: items.map { ($0.number, study.audience == .partners ? told($0) : $0) })
    }

    /// An item with a sentence in place of each in which a number is not shown: what is left of it would say nothing.
    private func told(_ item: CoreqItem) -> CoreqItem {
        var item = item
        let instead = words["coreq-not-shown"]
        item.answers = item.answers.map { $0.text.contains(words["not-shown"]) ? .init(instead, $0.command, on: $0.subject) : $0 }
        // Once is enough.
        if let first = item.answers.firstIndex(where: { $0.text == instead }) {
            item.answers = item.answers.enumerated().filter { $0.offset <= first || $0.element.text != instead }.map(\.element)
        }
        return item
    }

    /// In what the figures were counted for which partners have no command.
    private func counted(_ items: [CoreqItem]) -> String {
        func sentence(_ key: String, _ commands: Set<String>) -> String? {
            let numbers = items.filter { $0.answers.contains { $0.command.map(commands.contains) ?? false } }.map { String($0.number) }
            return numbers.isEmpty ? nil : words(key, ["items": numbers.joined(separator: ", ")])
        }
        let register: Set<String> = [CoreqTalks.register, CoreqTalks.attendance, CoreqTalks.people]
        return [sentence("coreq-counted-register", register), sentence("coreq-counted-notes", [CoreqTalks.heads, CoreqTalks.sources])].compactMap(\.self).joined(separator: " ")
    }

    private func checklist(_ items: [CoreqItem]) -> ReportTable {
        let columns: [ReportTable.Column] = [
            .init(words["coreq-number"], width: 6), .init(words["coreq-topic"], width: 28), .init(words["coreq-asked"], width: 50),
            .init(words["coreq-answer"], width: 80), .init(words["coreq-left"], width: 50), .init(words["coreq-found"], width: 50),
        ]
        return ReportTable(
            caption: "COREQ", columns: columns,
            rows: items.map { item in
                let commands = item.answers.compactMap(\.command)
                let isMissing = item.answers.isEmpty && item.inPlace == nil && CoreqItem.fromData.contains(item.number)
                var row = ReportTable.Row(String(item.number), [
                    .text(String(item.number)), .text(words["coreq-topic-\(item.number)"]), .text(words["coreq-ask-\(item.number)"]),
                    isMissing ? .missing : item.inPlace != nil ? .optional(item.inPlace) : item.answers.isEmpty ? .none : .text(item.answers.map(\.text).joined(separator: " ")),
                    item.fill(words).map { .text($0) } ?? .none, commands.isEmpty ? .none : .text(commands.uniqued.joined(separator: "; ")),
                ])
                if !item.isCompared { row.cells[3].basis = .missing }
                return row
            })
    }
}

extension [String] {
    /// Each once, in the order in which it first comes.
    fileprivate var uniqued: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
