/// The fields of a report, or of one item of a list in it, by the names that templates call them.
public typealias ReportFields = [String: ReportField]

/// What a report knows under one name, before a template gives it a place.
///
/// Beside every name `x` a template has `has_x`, which is false for what is missing, empty or not so.
public enum ReportField: Hashable, Sendable {
    /// Words, shown as they are: no sign in them means anything.
    case text(String)
    /// A figure or words with the command that yields them, which becomes a numbered footnote.
    case traced(String, command: String)
    /// What the study does not know. Printed as "ingen data", never as 0 or nothing.
    case missing
    /// What a template asks for with `{{#name}}`.
    case flag(Bool)
    /// Items, each with the same names. An item with a text `key` is the same item in two reports where its keys are the same.
    ///
    /// `rest` is what there was no room for: compared with an earlier report, what moved up from there is not new, and what moved there not gone.
    /// `ended` says of what left the list, by its key, what became of it, such as that an action was done; it is shown where an earlier report had it.
    case list([ReportFields], rest: [ReportFields] = [], ended: [ReportFields] = [])
    case table(ReportTable)
    case picture(ReportPicture)
    /// What tells of days up to that of the report, as in `in S2 for 8 months`. Two are the same where `basis`, the words without that, is the same.
    indirect case counting(ReportField, basis: String)
    /// Words of the report with people's words, `said`, in them, as in `Decided: vi ringer Bergen`.
    /// `after` is what the report says in front of them, in which the same letters may stand.
    indirect case telling(ReportField, said: String, after: String = "")
    /// What said something else in the earlier report: this, in words; nothing where it may not be said.
    indirect case changed(ReportField, before: String)
    /// What the earlier report did not have.
    indirect case added(ReportField)
    /// What only the earlier report had: this, in words; nothing where it may not be said.
    case gone(before: String)

    /// Words, or what is missing where there are none.
    public static func optional(_ text: String?) -> ReportField { text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .missing }

    /// What it says, where it is words; without what it said before.
    var words: String? {
        switch self {
        case .text(let text), .traced(let text, _): text
        case .counting(let field, _), .telling(let field, _, _), .changed(let field, _), .added(let field): field.words
        case .missing, .flag, .list, .table, .picture, .gone: nil
        }
    }

    /// Whether there is something to show. What was there before is shown too.
    var isThere: Bool {
        switch self {
        case .text(let text), .traced(let text, _): !text.isEmpty
        case .missing: false
        case .flag(let isSo): isSo
        case .list(let items, _, _): !items.isEmpty
        case .table(let table): !table.rows.isEmpty
        case .picture: true
        case .counting(let field, _), .telling(let field, _, _): field.isThere
        case .changed, .added, .gone: true
        }
    }
}

/// A picture with the words that say what is seen, for who does not see it.
public struct ReportPicture: Hashable, Sendable {
    /// What stands below it.
    public var caption: String
    public var svg: String
    /// What is seen, in a sentence.
    public var alternative: String
    /// The command that draws it.
    public var command: String?
    /// Whether what is seen is told in words below it too: on paper nothing tells the days that a picture only shows.
    public var isTold: Bool
    /// All that is seen, piece by piece: two pictures show the same where these are the same, in whatever order they stand.
    public var shown: Set<String>
    /// What became of it since an earlier report: it is new there, or something else was seen.
    var change: ReportTable.Change?

    public init(caption: String, svg: String, alternative: String, command: String? = nil, isTold: Bool = false, shown: Set<String>? = nil) {
        self.isTold = isTold
        self.shown = shown ?? [alternative]
        self.caption = caption
        self.svg = svg
        self.alternative = alternative
        self.command = command
    }
}
