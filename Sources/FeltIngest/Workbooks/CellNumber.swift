/// A number as a workbook stores it, written the way the sheet shows it plainly: at most 15 figures, no exponent, no zeros at the end.
///
/// Workbooks store 0.3 as `0.29999999999999999`. The figures are rounded as text, so that the result is the same on every system.
enum CellNumber {
    /// How many figures a workbook keeps of a number.
    private static let figures = 15
    /// A double has no larger exponent; anything beyond is no number.
    private static let exponents = -330...310

    /// The number in plain figures with a full stop; nil for what is no number.
    static func plain(_ stored: String) -> String? {
        var rest = Array(stored.utf8)[...]
        var isNegative = false
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            rest = rest.dropFirst()
        }
        var digits: [UInt8] = []
        /// How many of the digits stand before the full stop.
        var whole: Int?
        while let byte = rest.first, (48...57).contains(byte) || (byte == UInt8(ascii: ".") && whole == nil) {
            if byte == UInt8(ascii: ".") { whole = digits.count } else { digits.append(byte - 48) }
            rest = rest.dropFirst()
        }
        guard !digits.isEmpty else { return nil }
        var point = whole ?? digits.count
        if let letter = rest.first {
            guard letter == UInt8(ascii: "E") || letter == UInt8(ascii: "e"), let exponent = Int(String(decoding: rest.dropFirst(), as: UTF8.self)),
                exponents.contains(exponent)
            else { return nil }
            point += exponent
        }
        let leading = digits.prefix { $0 == 0 }.count
        digits.removeFirst(leading)
        point -= leading
        point += round(&digits)
        while digits.last == 0 { digits.removeLast() }
        guard !digits.isEmpty else { return "0" }
        return (isNegative ? "-" : "") + placed(digits, point)
    }

    /// Rounds to the figures that count. Returns 1 where that made the number one figure longer.
    private static func round(_ digits: inout [UInt8]) -> Int {
        guard digits.count > figures else { return 0 }
        let isUp = digits[figures] >= 5
        digits.removeSubrange(figures...)
        guard isUp else { return 0 }
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return 0
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
        return 1
    }

    private static func placed(_ digits: [UInt8], _ point: Int) -> String {
        func text(_ part: some Sequence<UInt8>) -> String { String(decoding: part.map { $0 + 48 }, as: UTF8.self) }
        if point <= 0 { return "0." + String(repeating: "0", count: -point) + text(digits) }
        if point >= digits.count { return text(digits) + String(repeating: "0", count: point - digits.count) }
        return text(digits[..<point]) + "." + text(digits[point...])
    }
}
