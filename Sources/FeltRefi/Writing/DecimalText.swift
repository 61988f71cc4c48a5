/// A floating-point number as `xsd:decimal`, which knows neither exponents nor infinities.
///
/// A validator need not read more than eighteen digits (XML Schema 1.0, part 2, section 3.2.3): libxml2 stops at 24, and a reader that
/// validates then refuses the whole file. So there are at most eighteen digits on either side of the point.
struct DecimalText: Hashable {
    /// The shortest decimal that reads back as the number, without an exponent, or the nearest one of eighteen places.
    let text: String
    /// Whether digits behind the eighteenth place were rounded off.
    let isRounded: Bool

    private static let places = 18

    /// Nil for what is not a finite number, and for numbers of more than eighteen digits before the point.
    static func make(_ number: Double) -> DecimalText? {
        guard number.isFinite else { return nil }
        let parts = number.magnitude.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".")
        let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
        let point = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        guard point <= places else { return nil }
        // The number is 0.DIGITS with the point moved by `point` places.
        var digits = String(repeating: "0", count: max(0, -point)) + mantissa[0] + fraction
        let whole = max(0, point)
        digits += String(repeating: "0", count: max(0, whole - digits.count))
        let isRounded = digits.count - whole > places
        if isRounded { digits = rounded(digits, to: whole + places) }
        let sign = number < 0 && digits.contains { $0 != "0" } ? "-" : ""
        let (left, right) = (digits.prefix(whole), digits.dropFirst(whole))
        return DecimalText(text: "\(sign)\(left.isEmpty ? "0" : left).\(right.isEmpty ? "0" : right)", isRounded: isRounded)
    }

    /// The first `count` digits, the last of them rounded, without the zeros at the end. At most seventeen of them are not leading zeros,
    /// because no double needs more; so they fit an integer, and rounding up never makes one digit more.
    private static func rounded(_ digits: String, to count: Int) -> String {
        let kept = digits.prefix(count)
        let isUp = digits.dropFirst(count).first.map { $0 >= "5" } ?? false
        let sum = String((Int(kept) ?? 0) + (isUp ? 1 : 0))
        let padded = String(repeating: "0", count: max(0, count - sum.count)) + sum
        return String(padded.reversed().drop { $0 == "0" }.reversed())
    }
}
