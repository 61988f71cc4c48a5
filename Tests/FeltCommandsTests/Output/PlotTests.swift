import Foundation
import Testing

@Suite("--plot")
struct PlotCommandTests {
    @Test("draws beside the answer, says so on standard error, and writes over nothing unless told")
    func listCodes() throws {
        try FeltBench.runWithInterview { bench in
            let plain = bench.felt("list", "codes", "--format", "csv")
            let drawn = bench.felt("list", "codes", "--plot", "koder.svg", "--format", "csv")
            #expect(drawn.code == 0 && drawn.output == plain.output)
            #expect(drawn.errors == "Drew it in koder.svg.\n")
            let picture = String(decoding: try bench.bytes("studie/koder.svg"), as: UTF8.self)
            #expect(picture.contains("width=\"170mm\"") && picture.contains("<desc id=") && picture.contains("lang=\"nb\""))

            let again = bench.felt("list", "codes", "--plot", "koder.svg")
            #expect(again.code == 1 && again.output.isEmpty && again.errors.contains("koder.svg"))
            let slide = bench.felt("list", "codes", "--plot", "koder.svg", "--plot-size", "slide", "--force", "--quiet", "--lang", "en", "--format", "csv")
            #expect(slide.code == 0 && slide.errors.isEmpty && slide.output.hasPrefix("code,"))
            let other = String(decoding: try bench.bytes("studie/koder.svg"), as: UTF8.self)
            #expect(other.contains("width=\"1280\"") && other.contains(">Codes<"))
        }
    }

    @Test("goes with what can be drawn, and its options with it")
    func misuse() throws {
        try FeltBench.runInStudy { bench in
            for words in [
                ["list", "cases", "--plot", "x.svg"], ["list", "codes", "--plot-size", "page"], ["list", "codes", "--force"], ["list", "codes", "--plot", "-"],
                ["stage", "list", "S2", "--plot", "x.svg"], ["list", "codes", "--plot", "x.svg", "--plot-size", "a4"],
            ] {
                let answer = bench.felt(words)
                #expect(answer.code == 64 && answer.output.isEmpty, "\(words)")
            }
        }
    }

    @Test("stage list draws the way of each case")
    func stages() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("stage", "set", "case1", "S1", "--date", "2025-03-01")
            bench.felt("stage", "set", "case1", "S2", "--date", "2025-06-01")
            let answer = bench.felt("stage", "list", "--plot", "faser.svg")
            #expect(answer.code == 0 && answer.errors == "Drew it in faser.svg.\n")
            let picture = String(decoding: try bench.bytes("studie/faser.svg"), as: UTF8.self)
            #expect(picture.contains("S1 Behovskartlegging, tidligere fase: 1.3.2025–1.6.2025"))
            #expect(picture.contains("case1: S2"))
        }
    }
}
