/// Compares a report with an earlier one, and marks what changed: rows and items that are new, changed and gone, and words and figures with what they were.
///
/// Rows of tables are the same where their keys are, and so are items of lists; an item without a key is the same where all its texts are.
struct ReportComparison {
    let words: ReportWords
    private let withheld: WithheldPhrases
    /// Whether what is no longer there is told. Not where the report shows a few of many, drawn by chance: what was not drawn is not gone.
    let tellsGone: Bool
    /// Names that the page leaves out where they are missing: there is nothing to be said of them then, not that nobody knows.
    private let optional: Set<String>
    private(set) var isForPartners = false
    /// What can move from one list to another of the same name, such as codes from branch to branch: what there was then, and the keys of what there is.
    var wandering: (then: [String: ReportFields], now: Set<String>) = ([:], [])
    /// How many marks were made.
    var count = 0

    init(_ words: ReportWords, tellsGone: Bool = true, optional: Set<String> = []) {
        self.words = words
        self.tellsGone = tellsGone
        self.optional = optional
        withheld = WithheldPhrases(words)
    }

    /// The fields of the present report with marks. What is gone from a list `x` stands in a list `x_gone`.
    mutating func marked(_ now: ReportFields, since then: ReportFields) -> ReportFields {
        isForPartners = now["for_partners"] == .flag(true)
        var result: ReportFields = [:]
        for (name, field) in now.sorted(by: { $0.key < $1.key }) {
            guard !isUnmarked(name) else {
                result[name] = field
                continue
            }
            if name == "limit" {
                result[name] = markedRule(field, since: then[name])
                continue
            }
            if case .list(let items, let rest, let ended) = field {
                wandering = (Self.wanderers(in: then[name]), Set(Self.wanderers(in: field).keys))
                let marked = markedList((items, rest, ended), since: then[name])
                result[name] = .list(marked.items, rest: rest)
                result[Self.gone(name)] = .list(marked.gone)
                continue
            }
            result[name] = marked(field, since: then[name], named: name)
            if isForPartners, ReportFoot.names.contains(name) { result[name] = result[name].map(Self.withoutBefore) }
        }
        return result
    }

    /// The name under which stands what is gone from a list.
    static func gone(_ list: String) -> String { "\(list)_gone" }

    /// Names whose text is another in every report, or stands in a text to write on; and what says the same as another, as that there are no notes.
    private static let unmarked: Set<String> = PopularText.names.union(["made", "state", "period", "now", "next_more", "late_more", "decisions_more", "risks_more", "compared", "study_language", "no_notes"])

    /// Whether the page leaves out what is missing under a name.
    func isOptional(_ name: String) -> Bool { optional.contains(name) }

    private static func withoutBefore(_ field: ReportField) -> ReportField {
        switch field {
        case .changed(let now, _): .changed(now, before: "")
        case .gone: .gone(before: "")
        default: field
        }
    }

    /// What is kept back, and how many are behind the page, would tell partners that somebody has withdrawn since. The group size is theirs alone to read.
    private func isUnmarked(_ name: String) -> Bool { Self.unmarked.contains(name) || name == (isForPartners ? "kept_back" : "limit") }

    /// The rule that pages for partners keep to, which is nobody's number: what it was may be told.
    private mutating func markedRule(_ now: ReportField, since then: ReportField?) -> ReportField {
        guard let then, let before = Self.basis(then), Self.basis(now) != before else { return now }
        count += 1
        return .changed(now, before: before)
    }

    /// A field that is no list, with what it said before where that is another; what a page leaves out where it is missing is new or gone.
    mutating func marked(_ now: ReportField, since then: ReportField?, named name: String) -> ReportField {
        switch now {
        case .table(let table):
            guard case .table(let old)? = then else { return .table(marked(table, since: ReportTable(caption: table.caption, columns: table.columns))) }
            return .table(marked(table, since: old))
        case .text, .traced, .missing, .counting, .telling:
            let (said, before) = (Self.basis(now), then.flatMap { Self.basis($0) ?? Self.caption(of: $0) })
            guard said != before else { return now }
            if said == nil, isOptional(name), !tellsGone { return now }
            count += 1
            guard let before else { return .added(now) }
            let told = mayTell(said, since: before) ? before : ""
            // What a page has no room for is not told at length as it was.
            func isCut(_ field: ReportField?) -> Bool { if case .counting? = field { true } else { false } }
            let cut = isCut(now) || isCut(then) ? ShortText.cut(told, to: ShortText.paragraph) : told
            return said == nil && isOptional(name) ? .gone(before: cut) : .changed(now, before: cut)
        case .picture(var picture):
            if case .picture(let old)? = then { picture.change = old.shown == picture.shown ? nil : .changed } else { picture.change = .new }
            count += picture.change == nil ? 0 : 1
            return .picture(picture)
        case .list, .flag, .changed, .added, .gone: return now
        }
    }

    /// What a picture is of, which is told where it is gone.
    private static func caption(of field: ReportField) -> String? { if case .picture(let picture) = field { picture.caption } else { nil } }

    /// The words that are compared; nil for what is missing and what is no words.
    static func basis(_ field: ReportField) -> String? {
        switch field {
        case .text(let text), .traced(let text, _): text.isEmpty ? nil : text
        case .counting(_, let basis): basis.isEmpty ? nil : basis
        case .telling(let field, _, _): basis(field)
        default: nil
        }
    }

    /// Whether partners may read what was said before. Not beside a number of people or words that are kept back, then or now: two of them together
    /// tell more than each.
    func mayTell(_ now: String?, since then: String?) -> Bool { !isForPartners || ![now, then].compactMap(\.self).contains(where: withheld.occur(in:)) }

    /// The same of what is gone. That there were words which stay is no secret.
    func mayTellGone(_ then: String?) -> Bool { mayTell(nil, since: then?.replacing(words["not-shared"], with: "")) }
}
