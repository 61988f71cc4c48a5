import FeltModel

/// Looks up the values of one filter, and says what there is when a name is not found.
struct FilterNames {
    /// How many names a hint lists.
    private static let listLimit = 12

    let expression: String
    /// Where the value stands, in code points from 0.
    let position: Int

    /// Those whose name is `value`, without regard to letter case; with `*` at its end and no such name, those whose name begins so.
    ///
    /// - Parameters:
    ///   - lists: whether the hint may list names that are not near; attributes may hold long texts.
    ///   - labels: what people call some of the names, in lower case; a name itself goes first.
    /// - Throws: `filter-value-unknown` when there is none, with the nearest names.
    func pick<Thing: Hashable>(
        _ value: String, among known: [(name: String, thing: Thing)], _ noun: String, lists: Bool = true, labels: [String: String] = [:]
    ) throws -> Set<Thing> {
        var wanted = LatinComposition.compose(value).lowercased()
        let names = known.map { LatinComposition.compose($0.name).lowercased() }
        if !names.contains(wanted), let meant = labels[wanted] { wanted = meant }
        // A star alone is any name, even where something is called so; for that, ="*".
        let isSaid = wanted.hasPrefix("=") && !names.contains(wanted)
        if isSaid { wanted = String(wanted.dropFirst()) }
        let isExact = isSaid || !wanted.hasSuffix("*") || (wanted != "*" && names.contains(wanted))
        let found = known.indices.filter { isExact ? names[$0] == wanted : names[$0].hasPrefix(wanted.dropLast()) }.map { known[$0] }
        guard found.isEmpty else { return Set(found.map(\.thing)) }
        let all = Set(known.map(\.name)).filter { lists || $0.unicodeScalars.count <= 40 }.sorted()
        throw QueryError.make(
            "filter-value-unknown", at: position, in: expression, "No \(noun) is called '\(QueryError.shown(value))'.", hint: hint(value, all, lists: lists))
    }

    /// The error for a filter that does not exist, at its name; `bare` is the name without its family.
    func unknown(_ name: String, _ bare: String, at start: Int, among names: [String]) -> FeltError {
        let english = Self.norwegian[bare]
        let near = english.map { [$0] } ?? NearNames.nearest(to: bare, among: names)
        return QueryError.make(
            "filter-unknown", at: start, in: expression, "There is no filter '\(QueryError.shown(name))'.",
            hint: near.isEmpty ? "The filters are \(names.joined(separator: ", ")); and case.…, participant.… and voice.…, such as voice.actor." : "Did you mean \(near.map { $0 + ":" }.joined(separator: ", "))?")
    }

    private func hint(_ value: String, _ names: [String], lists: Bool) -> String? {
        let near = NearNames.nearest(to: value, among: names)
        if !near.isEmpty { return "Did you mean \(near.joined(separator: ", "))?" }
        guard lists else { return nil }
        if names.isEmpty { return "The study has none." }
        let more = names.count - Self.listLimit
        return "There are \(names.prefix(Self.listLimit).joined(separator: ", "))\(more > 0 ? " and \(more) more" : "")."
    }

    /// What Norwegians may type for the filters.
    private static let norwegian = [
        "sak": "case", "kommune": "municipality", "type": "kind", "kilde": "source", "dato": "date", "språk": "language", "forsker": "researcher",
        "stemme": "voice", "taler": "voice", "kode": "code", "tekst": "text",
    ]
}
