/// Checks UTF-8 as RFC 3629 defines it: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
    /// The position of the first byte that no character begins with; nil when all are well. Cost: one pass, eight ASCII bytes a step.
    static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { buffer in
            var index = 0
            while index < buffer.count {
                while index + 8 <= buffer.count, buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { index += 8 }
                guard index < buffer.count else { return nil }
                guard let length = sequenceLength(buffer, index) else { return index }
                index += length
            }
            return nil
        }
    }

    private static func sequenceLength(_ buffer: UnsafeRawBufferPointer, _ index: Int) -> Int? {
        let first = buffer[index]
        if first < 0x80 { return 1 }
        func follows(_ offset: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < buffer.count && allowed.contains(buffer[index + offset])
        }
        switch first {
        case 0xC2...0xDF: return follows(1) ? 2 : nil
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : nil
        case 0xE1...0xEC, 0xEE...0xEF: return follows(1) && follows(2) ? 3 : nil
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : nil
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : nil
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : nil
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : nil
        default: return nil
        }
    }
}
