/// A query as it was written, not yet bound to a study.
///
/// The grammar stands in `docs/query.md`. A list keeps what brackets kept together: `a AND (b AND c)` is not `a AND b AND c`, since a
/// filter reaches as far as its own list. Each atom knows where it was written, in code points from 0.
public indirect enum QueryExpression: Hashable, Sendable {
    /// A word that names a code; with `subtree`, the code and all below it. `*` with `subtree` is any code.
    case code(String, subtree: Bool, position: Int)
    /// Words to look for in the text, in the form of `SearchPattern`.
    case text(String, position: Int)
    /// `name:value`, both as typed.
    case filter(name: String, value: String, position: Int)
    /// At least two parts. `a NOT b` has the parts `a` and `.not(b)`.
    case and([QueryExpression])
    /// At least two parts.
    case or([QueryExpression])
    case not(QueryExpression)
}
