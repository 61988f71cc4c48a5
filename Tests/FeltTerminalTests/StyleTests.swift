import FeltTerminal
import Testing

@Suite("Colours and styles")
struct StyleTests {
    @Test(
        "the colour mode weighs the flag, NO_COLOR, the terminal and its kind",
        arguments: [
            (ColourMode.auto, Environment(terminal: "xterm"), true, ColourDepth.sixteen),
            (.auto, Environment(terminal: "xterm"), false, .none),
            (.auto, Environment(noColour: "1", terminal: "xterm"), true, .none),
            (.auto, Environment(noColour: "", terminal: "xterm"), true, .sixteen),
            (.auto, Environment(terminal: "dumb"), true, .none),
            (.auto, Environment(), true, .none),
            (.auto, Environment(terminal: "xterm-256color"), true, .palette),
            (.auto, Environment(terminal: "xterm-256color", colourTerminal: "truecolor"), true, .truecolour),
            (.auto, Environment(terminal: "xterm-direct"), true, .truecolour),
            (.always, Environment(noColour: "1", terminal: "dumb"), false, .sixteen),
            (.always, Environment(colourTerminal: "24bit"), false, .truecolour),
            (.never, Environment(terminal: "xterm", colourTerminal: "truecolor"), true, .none),
        ])
    func mode(mode: ColourMode, environment: Environment, isTerminal: Bool, expected: ColourDepth) {
        #expect(mode.depth(in: environment, isTerminal: isTerminal) == expected)
    }

    @Test("the environment is picked out of the variables")
    func environment() {
        let environment = Environment(["COLUMNS": "80", "NO_COLOR": "", "TERM": "dumb", "HOME": "x"])
        #expect(environment == Environment(columns: "80", noColour: "", terminal: "dumb"))
        #expect(environment.isDumb)
    }

    @Test("a colour is read from six hexadecimal digits only")
    func hex() {
        #expect(Colour(hex: "#1aB3ff") == Colour(red: 0x1A, green: 0xB3, blue: 0xFF))
        for text in ["", "#", "#fff", "1ab3ff", "#1ab3fg", "#1ab3ff0", "#+1b3ff", "#ａｂ"] { #expect(Colour(hex: text) == nil) }
    }

    @Test(
        "colours come down to the nearest of fewer",
        arguments: [
            ("#000000", 16, 0), ("#FFFFFF", 231, 15), ("#FF0000", 196, 9), ("#5F87AF", 67, 8), ("#808080", 244, 8), ("#00CD00", 40, 2),
            ("#121212", 233, 0),
        ])
    func nearest(hex: String, palette: UInt8, basic: UInt8) throws {
        let colour = try #require(Colour(hex: hex))
        #expect(colour.paletteIndex == palette)
        #expect(colour.basicIndex == basic)
    }

    @Test("a code's colour lies behind letters that can be read")
    func codeColour() {
        #expect(Style.code("#FFEE88").opening(depth: .truecolour) == "\u{1B}[30;48;2;255;238;136m")
        #expect(Style.code("#102060").opening(depth: .palette) == "\u{1B}[97;48;5;17m")
        #expect(Style.code("#FF0000").opening(depth: .sixteen) == "\u{1B}[30;101m")
        #expect(Style.code("#FF0000").opening(depth: .none) == "")
        #expect(Style.code(nil).opening(depth: .sixteen) == "\u{1B}[4m")
        #expect(Style.code("red").opening(depth: .sixteen) == "\u{1B}[4m")
    }

    @Test("a style wraps the text and resets")
    func applied() {
        #expect(Style.error.applied(to: "error:", depth: .sixteen) == "\u{1B}[1;31merror:\u{1B}[0m")
        #expect(Style.error.applied(to: "error:", depth: .none) == "error:")
        #expect(Style.plain.applied(to: "x", depth: .truecolour) == "x")
        #expect(Style.bold.applied(to: "", depth: .truecolour) == "")
    }
}
