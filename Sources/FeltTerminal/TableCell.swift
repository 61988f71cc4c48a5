/// One cell of a `Table`: a text and how it looks where colour is allowed.
///
/// A cell is shown on one line: white space becomes single spaces and control characters become visible signs.
public struct TableCell: Hashable, Sendable, ExpressibleByStringInterpolation {
    public var text: String
    public var style: Style

    public init(_ text: String, style: Style = .plain) {
        self.text = text
        self.style = style
    }

    /// A number without grouping.
    public init(_ number: Int, style: Style = .plain) {
        self.init(number.description, style: style)
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }
}
