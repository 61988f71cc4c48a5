/// How a piece of text looks where colour is allowed.
///
/// Nothing may depend on a style alone: without colour (`ColourDepth.none`) the text is written bare.
public struct Style: Hashable, Sendable {
    /// A colour by meaning or by value.
    public enum Paint: Hashable, Sendable {
        /// One of the 16 colours of the terminal's own theme, 0...15; higher numbers are taken as 15.
        case basic(UInt8)
        /// An exact colour, brought down to the nearest one the terminal has.
        case exact(Colour)
    }

    public var isBold: Bool
    public var isDim: Bool
    public var isUnderlined: Bool
    public var foreground: Paint?
    /// The colour behind the text; black or white letters are chosen to suit it when there is no foreground.
    public var background: Paint?

    public init(
        bold: Bool = false,
        dim: Bool = false,
        underline: Bool = false,
        foreground: Paint? = nil,
        background: Paint? = nil
    ) {
        isBold = bold
        isDim = dim
        isUnderlined = underline
        self.foreground = foreground
        self.background = background
    }

    public static let plain = Style()
    public static let bold = Style(bold: true)
    public static let dim = Style(dim: true)
    /// For the word `error:`.
    public static let error = Style(bold: true, foreground: .basic(1))
    /// For the word `warning:`.
    public static let warning = Style(bold: true, foreground: .basic(3))
    /// For the word `hint:`.
    public static let hint = Style(bold: true, foreground: .basic(6))

    /// The style of a code: its `#RRGGBB` behind the text; underlined when the colour is missing or cannot be read.
    public static func code(_ hex: String?) -> Style {
        guard let colour = hex.flatMap(Colour.init(hex:)) else { return Style(underline: true) }
        return Style(background: .exact(colour))
    }

    /// The escape sequence that ends every style.
    public static let reset = "\u{1B}[0m"

    /// Returns the text between the opening sequence and the reset; the bare text when nothing is to be shown.
    public func applied(to text: String, depth: ColourDepth) -> String {
        let start = opening(depth: depth)
        return start.isEmpty || text.isEmpty ? text : start + text + Self.reset
    }

    /// Returns the escape sequence that turns the style on; empty for `.plain` and for `ColourDepth.none`.
    public func opening(depth: ColourDepth) -> String {
        guard depth != .none else { return "" }
        var parts: [String] = []
        if isBold { parts.append("1") }
        if isDim { parts.append("2") }
        if isUnderlined { parts.append("4") }
        if let letters = foreground ?? background.map(Self.letters(on:)) { parts.append(Self.parameters(letters, 30, depth)) }
        if let background { parts.append(Self.parameters(background, 40, depth)) }
        return parts.isEmpty ? "" : "\u{1B}[\(parts.joined(separator: ";"))m"
    }

    /// Parameters of Select Graphic Rendition (ECMA-48 8.3.117); `base` is 30 for letters and 40 for the background.
    private static func parameters(_ paint: Paint, _ base: Int, _ depth: ColourDepth) -> String {
        switch (paint, depth) {
        case (.exact(let colour), .truecolour): "\(base + 8);2;\(colour.red);\(colour.green);\(colour.blue)"
        case (.exact(let colour), .palette): "\(base + 8);5;\(colour.paletteIndex)"
        case (.exact(let colour), _): basicParameter(colour.basicIndex, base)
        case (.basic(let index), _): basicParameter(min(index, 15), base)
        }
    }

    private static func basicParameter(_ index: UInt8, _ base: Int) -> String {
        "\(index < 8 ? base + Int(index) : base + 52 + Int(index))"
    }

    private static func letters(on background: Paint) -> Paint {
        let colour =
            switch background {
            case .basic(let index): Colour.basicColour(min(index, 15))
            case .exact(let colour): colour
            }
        return .basic(colour.wantsDarkText ? 0 : 15)
    }
}
