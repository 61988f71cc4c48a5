public import FeltModel

/// Which codes a figure counts, as people type it: `all`, `inductive`, or codes and subtrees with a comma between them.
public struct CodeChoice: Sendable {
    /// Nil for all codes.
    public let codes: Set<CodeID>?

    /// Throws `code-unknown`, `code-ambiguous`.
    public init(_ typed: String, in tree: CodeTree) throws {
        switch typed {
        case "all": codes = nil
        case "inductive": codes = Set(tree.codes.filter { $0.origin == .inductive }.map(\.id))
        default:
            let names = typed.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
            guard !names.isEmpty else { throw FeltError("code-unknown", "No code is named.", hint: "Name codes with a comma between them, or all. See: felt list codes") }
            codes = try Set(names.flatMap { try Self.codes($0, in: tree) })
        }
    }

    /// `culture.risk`, or `culture.*` for a code and all below it; in the order of the codebook.
    public static func codes(_ typed: String, in tree: CodeTree) throws -> [CodeID] {
        if typed == "*" { return tree.codes.map(\.id) }
        let composed = LatinComposition.compose(typed).lowercased()
        guard composed.hasSuffix(".*") else { return [try tree.code(typed: composed).id] }
        return tree.subtree(of: try tree.code(typed: String(composed.dropLast(2))).id).map(\.id)
    }
}
