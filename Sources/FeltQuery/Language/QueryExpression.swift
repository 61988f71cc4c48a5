/// A query as it was written, not yet bound to a study.
///
/// The grammar stands in `docs/query.md`. A list keeps what brackets kept together: `a AND (b AND c)` is not `a AND b AND c`, since a
/// filter reaches as far as its own list. Each atom knows where it was written, in code points from 0.
public indirect enum QueryExpression: Hashable, Sendable {
    /// A word that names a code; with `subtree`, the code and all below it. `*` with `subtree` is any code.
    case code(String, subtree: Bool, position: Int)
    /// Words to look for in the text, in the form of `SearchPattern`.
    case text(String, position: Int)
    /// A regular expression as it stood between its slashes, with `\/` undone.
    case pattern(String, position: Int)
    /// What no coding covers, or none of one researcher's, whose name is as typed.
    case uncoded(researcher: String?, position: Int)
    /// `name:value`, both as typed.
    case filter(name: String, value: String, position: Int)
    /// `@name`, before it is looked up. The name is as typed, without the sign.
    case saved(String, position: Int)
    /// What the saved query of a name stands for, with the unit that it was saved with. All that is in it has the place of its name.
    case scoped(QueryExpression, within: QueryUnit?, name: String, position: Int)
    /// The stretches of the first that stand so to one of the second. `a NEAR/1p b NEAR/2p c` has `a NEAR/1p b` as its left side.
    case relation(Relation, QueryExpression, QueryExpression)
    /// At least two parts. `a NOT b` has the parts `a` and `.not(b)`.
    case and([QueryExpression])
    /// At least two parts.
    case or([QueryExpression])
    case not(QueryExpression)
}
