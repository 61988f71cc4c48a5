import FeltTerminal
import Testing

@Suite("Terminal size")
struct TerminalSizeTests {
    @Test(
        "COLUMNS wins when it is a sensible number, and 100 is used when nobody knows",
        arguments: [
            ("80", 80), ("20", 20), ("19", 100), ("0", 100), ("-5", 100), ("wide", 100), ("", 100), ("99999999", 100), (nil, 100),
        ])
    func columns(text: String?, expected: Int) {
        #expect(TerminalSize.columns(-1, environment: Environment(columns: text)) == expected)
    }

    @Test("a descriptor that is not open is no terminal")
    func noTerminal() {
        #expect(!TerminalSize.isTerminal(-1))
    }
}
