/// A short name that people type: lower-case letters of any script, digits, `-` and `_`.
///
/// Slugs are compared by their bytes. They are made in composed form, so that `å` typed on any keyboard is the same slug.
public struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The longest slug, in code points.
    public static let maximumLength = 80

    /// The slug itself.
    public let text: String

    /// Takes `text` as it stands when it is a slug; nil otherwise.
    ///
    /// Upper-case letters, spaces, dots, an empty text and a leading `-` are refused. Decomposed letters are composed.
    public init?(_ text: String) {
        let composed = LatinComposition.compose(text)
        let scalars = composed.unicodeScalars
        guard let first = scalars.first, first != "-", scalars.count <= Self.maximumLength else { return nil }
        for scalar in scalars where !Self.isAllowed(scalar) { return nil }
        self.text = composed
    }

    private init(trusted text: String) { self.text = text }

    /// Makes a slug of any name: lower case, runs of anything else become one `-`.
    ///
    /// A name without a letter or digit becomes `x`. Different names may give the same slug; the caller makes it unique.
    public static func make(from name: String) -> Slug {
        var result = String.UnicodeScalarView()
        var pendingDash = false
        var count = 0
        for scalar in LatinComposition.compose(name.lowercased()).unicodeScalars {
            if isAllowed(scalar), scalar != "-" {
                if pendingDash, !result.isEmpty { result.append("-"); count += 1 }
                pendingDash = false
                result.append(scalar)
                count += 1
                if count >= maximumLength - 4 { break }
            } else {
                pendingDash = true
            }
        }
        let isNamed = result.contains { $0.properties.isAlphabetic || $0.properties.generalCategory == .decimalNumber }
        return Slug(trusted: isNamed ? String(result) : "x")
    }

    /// This slug with `-number` behind it, for making it unique; shortened where it would grow too long.
    public func numbered(_ number: Int) -> Slug {
        let tail = "-\(number)"
        let room = Self.maximumLength - tail.unicodeScalars.count
        return Slug(trusted: String(String.UnicodeScalarView(text.unicodeScalars.prefix(room))) + tail)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "-", "_": return true
        case _ where scalar.isASCII: return false
        default:
            let properties = scalar.properties
            switch properties.generalCategory {
            case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber: return true
            default: return false
            }
        }
    }

    // Not the equality of strings, which takes a letter and its marks in any order for the same; SQL compares bytes too.
    public static func == (left: Slug, right: Slug) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    public func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
        hasher.combine(UInt8(0))
    }

    public static func < (left: Slug, right: Slug) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    public var description: String { text }
}
