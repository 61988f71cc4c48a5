/// A code of the code tree, with those below it.
///
/// REFI-QDA keeps no author, date or status for a code; definition, inclusion and exclusion go into the description.
public struct RefiCode: Sendable {
    public var guid: RefiGUID
    /// What programs show and some take for a key; never empty, because ATLAS.ti cannot open a file with a nameless code.
    public var name: String
    /// Whether text may be coded with it; false makes a mere folder. A code that has codings must be codable.
    public var isCodable: Bool
    public var colour: RefiColour?
    public var description: String?
    /// Memos about the code.
    public var notes: [RefiGUID]
    public var children: [RefiCode]

    /// Creates a code.
    public init(
        guid: RefiGUID,
        name: String,
        isCodable: Bool = true,
        colour: RefiColour? = nil,
        description: String? = nil,
        notes: [RefiGUID] = [],
        children: [RefiCode] = []
    ) {
        self.guid = guid
        self.name = name
        self.isCodable = isCodable
        self.colour = colour
        self.description = description
        self.notes = notes
        self.children = children
    }
}

/// A colour without transparency, written `#RRGGBB`; readers refuse `rgb()` and alpha.
public struct RefiColour: Hashable, Sendable, CustomStringConvertible {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    /// Creates a colour from its three parts.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#RRGGBB` or `#RGB` in any case; nil for anything else.
    public init?(_ text: String) {
        let digits = text.dropFirst().compactMap { $0.isASCII ? $0.hexDigitValue : nil }
        guard text.first == "#", digits.count == text.count - 1 else { return nil }
        switch digits.count {
        case 6: self.init(red: UInt8(digits[0] * 16 + digits[1]), green: UInt8(digits[2] * 16 + digits[3]), blue: UInt8(digits[4] * 16 + digits[5]))
        case 3: self.init(red: UInt8(digits[0] * 17), green: UInt8(digits[1] * 17), blue: UInt8(digits[2] * 17))
        default: return nil
        }
    }

    public var description: String {
        let digits = [red, green, blue].map { part in (part < 16 ? "0" : "") + String(part, radix: 16, uppercase: true) }
        return "#" + digits.joined()
    }
}
