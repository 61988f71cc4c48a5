/// A query as it was written, not yet bound to a study.
///
/// Grammar: `or = and {OR and}`, `and = item {(AND | NOT | AND NOT) item}`, `item = NOT item | "(" or ")" | atom`. Each node knows the
/// place where it was written, in code points from 0.
public indirect enum Expression: Hashable, Sendable {
    /// A word that names a code; with `subtree`, the code and all below it.
    case code(String, subtree: Bool, position: Int)
    /// Words to look for in the text, in the form of `SearchPattern`.
    case text(String, position: Int)
    /// `name:value`.
    case filter(name: String, value: String, position: Int)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case not(Expression)
}
