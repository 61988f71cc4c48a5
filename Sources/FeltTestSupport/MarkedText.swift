public import FeltText

/// A text written with its ranges in it, so that a test shows the stretch that it expects.
///
/// `⟦` opens a range and `⟧` closes the innermost one. Ranges that cross carry a number in subscript at both ends:
///
/// ```swift
/// let plain = MarkedText("Vi ⟦turte⟧ ikke ⟦spørre⟧.")           // ranges: turte, spørre
/// let nested = MarkedText("⟦Vi ⟦turte⟧ ikke⟧")                  // ranges: Vi turte ikke, turte
/// let crossing = MarkedText("⟦₁Vi ⟦₂turte₁⟧ ikke₂⟧")            // ranges: Vi turte, turte ikke
/// ```
///
/// `⟦⟧` is the empty range of a place. The ranges are UTF-8 byte ranges of the text without its markers.
public struct MarkedText: Sendable {
    /// The text without its markers.
    public let string: String
    /// The ranges in the order of their opening markers.
    public let ranges: [TextRange]

    private struct Open {
        let number: Int?
        let place: Int
    }

    /// Reads a marked text. A marker without its partner is an error of the test and stops it.
    public init(_ marked: String) {
        var clean = String.UnicodeScalarView()
        var byte = 0
        var ends: [Int?] = []
        var starts: [Int] = []
        var open: [Open] = []
        var number: Int?
        var isAfterOpening = false
        for scalar in marked.unicodeScalars {
            if let digit = Self.subscriptDigit(scalar) {
                number = (number ?? 0) * 10 + digit
                continue
            }
            if isAfterOpening {
                open.append(Open(number: number, place: starts.count - 1))
                number = nil
                isAfterOpening = false
            }
            switch scalar {
            case "⟦":
                precondition(number == nil, "a number stands behind ⟦, not before it")
                starts.append(byte)
                ends.append(nil)
                isAfterOpening = true
            case "⟧":
                let wanted = number
                let index = wanted == nil ? open.indices.last : open.lastIndex { $0.number == wanted }
                guard let index else { preconditionFailure("a ⟧ closes nothing in: \(marked)") }
                ends[open.remove(at: index).place] = byte
                number = nil
            default:
                precondition(number == nil, "subscript digits are markers in: \(marked)")
                clean.append(scalar)
                byte += UTF8.width(scalar)
            }
        }
        precondition(open.isEmpty && !isAfterOpening, "a ⟦ is never closed in: \(marked)")
        string = String(clean)
        ranges = zip(starts, ends).map { start, end in TextRange(start..<(end ?? start)) }
    }

    /// The text as a study would keep it; it must obey the rules of one.
    public var text: StoredText { StoredText(trusted: Array(string.utf8)) }

    /// The only range of the text.
    public var range: TextRange {
        precondition(ranges.count == 1, "the text has \(ranges.count) ranges, not one")
        return ranges[0]
    }

    /// Writes markers around ranges of a text, the way back; ranges that cross get numbers.
    ///
    /// A test that compares marked texts fails with a message in which the difference can be seen.
    public static func marking(_ ranges: [TextRange], in text: StoredText) -> String {
        var marks: [(byte: Int, rank: Int, text: String)] = []
        let areNumbered = ranges.contains { one in
            ranges.contains { one.start < $0.start && $0.start < one.end && one.end < $0.end }
        }
        for (index, range) in ranges.enumerated() {
            let number = areNumbered ? Self.subscripted(index + 1) : ""
            if range.isEmpty {
                marks.append((range.start.value, 1, "⟦\(number)⟧"))
            } else {
                marks.append((range.start.value, 2, "⟦\(number)"))
                marks.append((range.end.value, 0, "\(number)⟧"))
            }
        }
        var result = ""
        var start = 0
        for mark in marks.enumerated().sorted(by: { ($0.element.byte, $0.element.rank, $0.offset) < ($1.element.byte, $1.element.rank, $1.offset) }).map(\.element) {
            result += String(decoding: text.utf8[start..<mark.byte], as: UTF8.self) + mark.text
            start = mark.byte
        }
        return result + String(decoding: text.utf8[start...], as: UTF8.self)
    }

    private static func subscriptDigit(_ scalar: Unicode.Scalar) -> Int? {
        ("₀"..."₉").contains(scalar) ? Int(scalar.value) - 0x2080 : nil
    }

    private static func subscripted(_ number: Int) -> String {
        String(String.UnicodeScalarView(String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value - 0x30 + 0x2080) }))
    }
}
