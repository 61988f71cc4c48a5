import Testing

@testable import FeltRefi

@Suite("RefiGUID")
struct RefiGUIDTests {
    private static let written = "01234567-89AB-CDEF-FEDC-BA9876543210"

    @Test("is written as upper-case hexadecimal digits in groups of 8, 4, 4, 4 and 12")
    func form() {
        #expect(RefiGUID(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210).text == Self.written)
        #expect(RefiGUID(high: 0, low: 0).description == "00000000-0000-0000-0000-000000000000")
        #expect(RefiGUID(high: .max, low: .max).text == "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF")
    }

    @Test(
        "is read in any case, with braces or without",
        arguments: [written, written.lowercased(), "{\(written)}", "{01234567-89ab-CDEF-fedc-BA9876543210}"])
    func reading(text: String) {
        #expect(RefiGUID(text) == RefiGUID(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210))
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "{}", written + "0", String(written.dropLast()), "{" + written, written + "}", "(\(written))", "{{\(written)}}", " " + written,
            "0123456789ABCDEFFEDCBA9876543210", "01234567-89AB-CDEF-FEDCB-A9876543210", "01234567_89AB_CDEF_FEDC_BA9876543210",
            "G1234567-89AB-CDEF-FEDC-BA9876543210", "-1234567-89AB-CDEF-FEDC-BA9876543210", "０1234567-89AB-CDEF-FEDC-BA98765432",
        ])
    func refusing(text: String) {
        #expect(RefiGUID(text) == nil)
    }

    @Test("text and value go into each other, and both are ordered alike")
    func roundTrip() {
        var random = RefiRandom(seed: 7)
        let guids = (0..<300).map { _ in random.once(in: 4) ? RefiGUID(high: 5, low: random.next()) : random.guid() }
        for guid in guids { #expect(RefiGUID(guid.text) == guid) }
        #expect(guids.sorted().map(\.text) == guids.map(\.text).sorted())
    }
}
