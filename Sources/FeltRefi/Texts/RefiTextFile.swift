import FeltText

/// A text as it lies in a file, and the clean text that it becomes, with the way from places in the one to places in the other.
struct RefiTextFile {
    let clean: StoredText
    let record: NormalisationRecord
    /// The characters of the file as UTF-8, before cleaning.
    private let raw: [UInt8]
    /// Whether code points and UTF-16 units differ, whether there are `\r\n`, and whether a byte order mark begins it.
    let hasAstral: Bool
    var hasCarriageReturns: Bool { record.carriageReturnLineFeeds > 0 }
    var hasByteOrderMark: Bool { record.byteOrderMarks > 0 || record.encoding == .utf16LittleEndian || record.encoding == .utf16BigEndian }

    /// Reads the bytes of a file. Throws `TextError.binary` for what is no text. Cost: a few passes.
    init(_ bytes: [UInt8]) throws(TextError) {
        let normalised = try TextNormaliser.normalise(bytes, allowingControls: true)
        // Most files are clean, and then both are one.
        raw = normalised.record.isUnchanged ? normalised.text.utf8 : try TextNormaliser.decode(bytes).utf8
        clean = normalised.text
        record = normalised.record
        hasAstral = normalised.text.utf8.contains { $0 >= 0xF0 }
    }

    /// A place of the file in the clean text.
    enum Place: Hashable {
        /// A place between two characters, in bytes of the clean text.
        case exact(Int)
        /// A place inside a character, which begins and ends there.
        case inside(Int, Int)
        case negative
        case pastEnd
    }

    /// Where positions of the file lie in the clean text, in the order of `positions`. Cost: one pass, and sorting the positions.
    func places(of positions: [Int], counting: RefiPositions.Counting) -> [Place] {
        var result = [Place](repeating: .pastEnd, count: positions.count)
        let order = positions.indices.sorted { positions[$0] < positions[$1] }
        var next = 0
        func isDue(_ count: Int) -> Bool { next < order.count && positions[order[next]] < count }
        raw.withUnsafeBufferPointer { raw in
            while next < order.count, positions[order[next]] < 0 {
                result[order[next]] = .negative
                next += 1
            }
            var (index, count, place) = (0, 0, 0)
            while index < raw.count, next < order.count {
                // Most characters are one byte, and count once however one counts.
                let (start, gap) = (index, positions[order[next]] - count)
                while index < raw.count, index - start < gap, raw[index] < 0x80, raw[index] != 13, raw[index] != 0 { index += 1 }
                count += index - start
                place += index - start
                guard index < raw.count else { break }
                let step = step(raw, index, isAtStart: place == 0, counting)
                while isDue(count + step.count) {
                    let offset = positions[order[next]] - count
                    // Between a carriage return and its line feed is no place in the clean text: it is the one before the line break.
                    result[order[next]] = offset == 0 || step.isBreak ? .exact(place) : .inside(place, place + step.clean)
                    next += 1
                }
                index += step.raw
                count += step.count
                place += step.clean
            }
            while next < order.count, positions[order[next]] == count {
                result[order[next]] = .exact(place)
                next += 1
            }
        }
        return result
    }

    /// How many characters the file has. Cost: one pass.
    func count(_ counting: RefiPositions.Counting) -> Int {
        raw.withUnsafeBufferPointer { raw in
            var (index, count, place) = (0, 0, 0)
            while index < raw.count {
                let step = step(raw, index, isAtStart: place == 0, counting)
                index += step.raw
                count += step.count
                place += step.clean
            }
            return count
        }
    }

    private struct Step {
        var raw: Int
        var clean: Int
        var count: Int
        var isBreak = false
    }

    /// The character at `index`: how many bytes it takes before and after cleaning, and what it counts.
    private func step(_ raw: UnsafeBufferPointer<UInt8>, _ index: Int, isAtStart: Bool, _ counting: RefiPositions.Counting) -> Step {
        let byte = raw[index]
        switch byte {
        case 0: return Step(raw: 1, clean: 0, count: 1)
        case 13:
            guard index + 1 < raw.count, raw[index + 1] == 10 else { return Step(raw: 1, clean: 1, count: 1) }
            return Step(raw: 2, clean: 1, count: counting.countsCarriageReturns ? 2 : 1, isBreak: true)
        case 0..<0x80: return Step(raw: 1, clean: 1, count: 1)
        case 0xEF where isAtStart && index + 2 < raw.count && raw[index + 1] == 0xBB && raw[index + 2] == 0xBF:
            return Step(raw: 3, clean: 0, count: counting.countsByteOrderMark ? 1 : 0)
        case 0..<0xE0: return Step(raw: 2, clean: 2, count: 1)
        case 0..<0xF0: return Step(raw: 3, clean: 3, count: 1)
        default: return Step(raw: 4, clean: 4, count: counting.unit == .utf16 ? 2 : 1)
        }
    }
}
