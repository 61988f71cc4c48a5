/// Counts the code points before places of one text, which must be asked for in rising order.
struct CodePointCount {
    private var byte = 0
    private var scalars = 0
    private var lines = 0

    /// The code points before `place`.
    mutating func scalars(before place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        scalars += Self.count(byte..<place, in: text)
        byte = place
        return scalars
    }

    /// The number of the line, from 1, and the code points before `place`.
    mutating func line(of place: Int, in text: UnsafeBufferPointer<UInt8>) -> (line: Int, scalars: Int) {
        for index in byte..<place where text[index] == 10 { lines += 1 }
        return (lines + 1, scalars(before: place, in: text))
    }

    /// The code points that begin in a range.
    static func count(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        for index in range where text[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
