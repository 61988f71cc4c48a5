import FeltModel

/// A piece of a text in which letters with a loose accent are the one letter that they are, and where each of its bytes came from.
struct ComposedPiece {
    let bytes: [UInt8]
    /// Where the character at a byte begins in the piece itself, and one more: its end.
    private let origins: [Int]

    /// Nil where the piece has no loose accents, as most have none.
    init?(_ piece: UnsafeBufferPointer<UInt8>) {
        // U+0300 to U+033F begin with this byte, and nothing that is composed lies beyond them.
        guard piece.contains(0xCC) else { return nil }
        var scalars: [(scalar: Unicode.Scalar, start: Int)] = []
        scalars.reserveCapacity(piece.count)
        var place = 0
        for scalar in String(decoding: piece, as: UTF8.self).unicodeScalars {
            if let last = scalars.last, let letter = LatinComposition.composed(last.scalar, scalar) {
                scalars[scalars.count - 1].scalar = letter
            } else {
                scalars.append((scalar, place))
            }
            place += UTF8.width(scalar)
        }
        var bytes: [UInt8] = []
        var origins: [Int] = []
        bytes.reserveCapacity(piece.count)
        origins.reserveCapacity(piece.count + 1)
        for (scalar, start) in scalars {
            let encoded = UTF8.encode(scalar)
            for byte in encoded ?? UTF8.encodedReplacementCharacter {
                bytes.append(byte)
                origins.append(start)
            }
        }
        origins.append(place)
        (self.bytes, self.origins) = (bytes, origins)
    }

    /// The range in the piece itself of a range of whole characters.
    func original(_ range: Range<Int>) -> Range<Int> { origins[range.lowerBound]..<origins[range.upperBound] }
}
