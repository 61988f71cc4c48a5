import Testing

@testable import FeltRefi

@Suite("DecimalText")
struct DecimalTextTests {
    @Test(
        "numbers are written as people would, without an exponent",
        arguments: [
            (0, "0.0"), (1, "1.0"), (-1, "-1.0"), (0.1, "0.1"), (-2.5, "-2.5"), (1234.5678, "1234.5678"), (1e15, "1000000000000000.0"),
            (1e16, "10000000000000000.0"), (1.5e16, "15000000000000000.0"), (-1.25e17, "-125000000000000000.0"),
            (123_456_789_012_345_680, "123456789012345680.0"), (1e-5, "0.00001"), (1.5e-5, "0.000015"), (-1e-7, "-0.0000001"),
            (1.25e-10, "0.000000000125"), (0.30000000000000004, "0.30000000000000004"),
        ] as [(Double, String)])
    func form(number: Double, text: String) {
        #expect(DecimalText.make(number) == DecimalText(text: text, isRounded: false))
    }

    @Test("what is not a finite number has no decimal", arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
    func notFinite(number: Double) {
        #expect(DecimalText.make(number) == nil)
    }

    @Test("more than eighteen digits before the point have no place that every validator accepts", arguments: [1e18, -1e18, 1e21, 1.7976931348623157e308])
    func tooLarge(number: Double) {
        #expect(DecimalText.make(number) == nil)
        #expect(DecimalText.make(999_999_999_999_999_872)?.text == "999999999999999900.0")
    }

    @Test(
        "digits after the eighteenth behind the point are rounded, and the answer says so",
        arguments: [
            (1.2345678901234567e-3, "0.001234567890123457"), (1.2345678901234567e-10, "0.000000000123456789"), (-1.5e-18, "-0.000000000000000002"),
            (1.4e-18, "0.000000000000000001"), (9.99e-17, "0.0000000000000001"), (4e-19, "0.0"), (-1e-300, "0.0"), (5e-19, "0.000000000000000001"),
            (.leastNonzeroMagnitude, "0.0"),
        ] as [(Double, String)])
    func rounded(number: Double, text: String) {
        #expect(DecimalText.make(number) == DecimalText(text: text, isRounded: true))
    }

    @Test("an exact decimal reads back as the same number, and none is longer than nineteen digits")
    func roundTrip() throws {
        var random = RefiRandom(seed: 11)
        for _ in 0..<5000 {
            let sign = random.once(in: 2) ? FloatingPointSign.plus : .minus
            let number = Double(sign: sign, exponent: random.number(-80...70), significand: Double.random(in: 1..<2, using: &random))
            guard let decimal = DecimalText.make(number) else {
                #expect(number.magnitude > 9.9e17)
                continue
            }
            if !decimal.isRounded { #expect(Double(decimal.text) == number) }
            let read = try #require(Double(decimal.text))
            #expect((read - number).magnitude <= 5.1e-19 + number.magnitude * 2.3e-16)
            let parts = decimal.text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
            #expect(parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }, "\(decimal.text)")
            #expect(parts.joined().count <= 19, "\(decimal.text)")
        }
    }
}
