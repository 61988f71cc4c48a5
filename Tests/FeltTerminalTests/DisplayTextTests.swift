import FeltTerminal
import Testing

@Suite("Text made fit to show")
struct DisplayTextTests {
    @Test(
        "white space becomes single spaces and controls become signs",
        arguments: [
            ("plain", "plain"), ("a\nb", "a b"), ("a\n\n  b\t", "a b "), ("a\u{2003}b", "a b"), ("a\u{A0}b", "a\u{A0}b"),
            ("10\u{202F}000", "10\u{202F}000"),
            ("\u{1B}[31mred", "␛[31mred"), ("a\u{7F}", "a␡"), ("\u{9B}31m", "\u{FFFD}31m"), ("\0", "␀"), ("a\r\nb", "a b"), ("", ""),
            ("a\u{85}b", "a b"), ("漢字", "漢字"),
        ])
    func oneLine(text: String, expected: String) {
        #expect(DisplayText.oneLine(text) == expected)
    }
}
