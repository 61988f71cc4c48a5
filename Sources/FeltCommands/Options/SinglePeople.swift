import FeltModel
import FeltStore

/// What points to single people or to single interviews, of whom partners are told nothing.
///
/// What may be asked is listed, and not what may not: a participant is a person, but so is a day on which one was interviewed, a room, an attribute with
/// names in it, and a word that only one said. Words are asked of whole texts besides, with what is kept back in them.
enum SinglePeople {
    /// Axes, and fields of filters.
    private static let axes: Set<String> = ["code", "case", "municipality", "kind", "language", "year", "half", "quarter", "during"]

    /// The first axis or part of a filter that may not be asked for partners; nil where all may.
    ///
    /// - Parameters:
    ///   - names: axes as they were typed.
    ///   - condition: a query as it was typed. Parts of the kind `case:nattro`, also several with `AND`, may be asked.
    static func named(_ names: [String] = [], in condition: String?, _ reader: StudyReader) throws -> String? {
        let facets = Set(try reader.facets().facets.map(\.slug.text))
        func isOpen(_ name: String) -> Bool {
            let lower = LatinComposition.compose(name).lowercased()
            let bare = lower.hasPrefix("facet.") ? String(lower.dropFirst(6)) : lower
            return axes.contains(lower) || facets.contains(bare)
        }
        for name in names {
            let axis = name.split(separator: ":", maxSplits: 1).first.map(String.init) ?? name
            if !isOpen(axis) { return axis }
        }
        guard let condition else { return nil }
        let codes = try reader.codes()
        for part in condition.split(whereSeparator: \.isWhitespace).map(String.init) where part != "AND" {
            if let mark = part.firstIndex(of: ":") {
                let value = part[part.index(after: mark)...]
                let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || "-_.*,".contains($0) }
                if !isOpen(String(part[..<mark])) || !isPlain { return part }
            } else {
                // A code alone.
                let path = part.hasSuffix(".*") ? String(part.dropLast(2)) : part
                if (try? codes.code(typed: path)) == nil { return part }
            }
        }
        return nil
    }

    /// Throws `partners-single` for what ``named(_:in:_:)`` gives.
    static func check(_ names: [String] = [], in condition: String?, _ reader: StudyReader) throws {
        guard let named = try named(names, in: condition, reader) else { return }
        throw FeltError(
            "partners-single", "'\(named)' may point to single people or interviews, which partners are not told of.",
            hint: "For partners there are \(axes.sorted().joined(separator: ", ")) and the facets of the study, and filters such as case:SLUG AND kind:interview. Or leave out --for partners, or take --released.")
    }
}
