/// The side of a column against which text is set.
public enum Alignment: Hashable, Sendable {
    case left, right
}
