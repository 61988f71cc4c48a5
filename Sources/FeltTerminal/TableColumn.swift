/// One column of a `Table`.
public struct TableColumn: Hashable, Sendable {
    public var header: String
    public var alignment: Alignment
    /// The least width in columns to which this column may be made when room is short.
    public var minimum: Int
    /// The greatest width; nil for no limit.
    public var maximum: Int?
    /// Whether this column gives way first when room is short.
    public var isFlexible: Bool

    public init(
        _ header: String,
        alignment: Alignment = .left,
        minimum: Int = 6,
        maximum: Int? = nil,
        isFlexible: Bool = false
    ) {
        self.header = header
        self.alignment = alignment
        self.minimum = minimum
        self.maximum = maximum
        self.isFlexible = isFlexible
    }
}
