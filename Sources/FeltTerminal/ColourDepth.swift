/// How many colours may be used; ordered from none to all.
public enum ColourDepth: Int, Hashable, Comparable, Sendable {
    /// No escape sequence at all, thus no bold either.
    case none
    /// The 16 colours whose shades the user's terminal theme decides.
    case sixteen
    /// The fixed palette of 256.
    case palette
    /// Any red, green and blue.
    case truecolour

    public static func < (left: ColourDepth, right: ColourDepth) -> Bool { left.rawValue < right.rawValue }
}
