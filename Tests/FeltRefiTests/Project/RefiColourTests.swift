import Testing

@testable import FeltRefi

@Suite("RefiColour")
struct RefiColourTests {
    @Test(
        "is read from six digits or three, in any case, and written with six in upper case",
        arguments: [("#0a1B2c", "#0A1B2C"), ("#FFFFFF", "#FFFFFF"), ("#000", "#000000"), ("#f0C", "#FF00CC"), ("#00000a", "#00000A")])
    func reading(text: String, written: String) {
        #expect(RefiColour(text)?.description == written)
    }

    @Test(
        "alpha, functions and all else are refused",
        arguments: ["", "#", "0A1B2C", "#0A1B2", "#0A1B2C00", "#00", "#GGGGGG", "rgba(0,0,0,0.5)", "##12345", "#１２３", "# 12345"])
    func refusing(text: String) {
        #expect(RefiColour(text) == nil)
    }

    @Test("every part goes from number to text and back")
    func roundTrip() {
        for part in UInt8.min...UInt8.max {
            let colour = RefiColour(red: part, green: 255 - part, blue: part / 2)
            #expect(RefiColour(colour.description) == colour)
        }
    }
}
