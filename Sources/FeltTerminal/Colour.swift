/// A colour in sRGB with eight bits a channel.
public struct Colour: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#RRGGBB`, in either case; nil for anything else.
    public init?(hex text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[0] == 0x23 else { return nil }
        var value: UInt32 = 0
        for byte in bytes.dropFirst() {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        self.init(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    }

    /// Relative luminance from 0 (black) to 1 (white), with the channel curve approximated by a square.
    public var luminance: Double {
        func linear(_ channel: UInt8) -> Double { Double(channel) * Double(channel) / (255 * 255) }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Whether black letters read better on this colour than white ones.
    ///
    /// The border is where the contrast ratio of WCAG 2 is the same for both: (L + 0.05)² = 1.05 × 0.05.
    public var wantsDarkText: Bool { luminance > 0.179 }

    /// The nearest colour of the fixed palette of 256: the cube 16...231 or, for what is grey to the eye, the ramp 232...255.
    ///
    /// A dark blue may lie nearer to a grey than to any blue of the cube, but codes are told apart by hue; so the ramp is for
    /// colours whose channels differ by less than 24. Ties go to the cube.
    public var paletteIndex: UInt8 {
        let cube = (Self.step(red), Self.step(green), Self.step(blue))
        let cubeColour = Colour(red: Self.steps[cube.0], green: Self.steps[cube.1], blue: Self.steps[cube.2])
        let cubeIndex = UInt8(16 + 36 * cube.0 + 6 * cube.1 + cube.2)
        guard max(red, green, blue) - min(red, green, blue) < 24 else { return cubeIndex }
        let mean = (Int(red) + Int(green) + Int(blue)) / 3
        let grey = min(23, max(0, (mean - 3) / 10))
        let level = UInt8(8 + 10 * grey)
        let greyColour = Colour(red: level, green: level, blue: level)
        return distance(to: greyColour) < distance(to: cubeColour) ? UInt8(232 + grey) : cubeIndex
    }

    /// The nearest of the 16 basic colours (0...15) as xterm draws them; ties go to the lower number.
    public var basicIndex: UInt8 {
        var best = 0
        for index in Self.basic.indices where distance(to: Self.basic[index]) < distance(to: Self.basic[best]) {
            best = index
        }
        return UInt8(best)
    }

    /// Squared distance with weights that follow the eye better than plain RGB, after the "redmean" approximation.
    private func distance(to other: Colour) -> Int {
        let mean = (Int(red) + Int(other.red)) / 2
        let r = Int(red) - Int(other.red)
        let g = Int(green) - Int(other.green)
        let b = Int(blue) - Int(other.blue)
        return (512 + mean) * r * r + 1024 * g * g + (767 - mean) * b * b
    }

    private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

    private static func step(_ channel: UInt8) -> Int {
        switch channel {
        case 0..<48: 0
        case 48..<115: 1
        default: (Int(channel) - 35) / 40
        }
    }

    /// What one of the 16 basic colours looks like in xterm; black for numbers above 15.
    static func basicColour(_ index: UInt8) -> Colour {
        Int(index) < basic.count ? basic[Int(index)] : basic[0]
    }

    private static let basic: [Colour] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ].map { Colour(red: $0.0, green: $0.1, blue: $0.2) }
}
