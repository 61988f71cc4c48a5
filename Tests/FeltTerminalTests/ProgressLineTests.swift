import FeltTerminal
import Synchronization
import Testing

@Suite("Progress")
struct ProgressLineTests {
    private final class FakeClock: Sendable {
        private let time = Mutex(Duration.zero)
        var now: Duration { time.withLock { $0 } }
        func wait(_ milliseconds: Int) { time.withLock { $0 += .milliseconds(milliseconds) } }
    }

    private let clock = FakeClock()
    private let output = Output()

    private func progress(total: Int?, isTerminal: Bool = true, columns: Int = 40) -> ProgressLine {
        let clock = clock
        return ProgressLine("Importing", total: total, output: output, isTerminal: isTerminal, columns: columns) { clock.now }
    }

    @Test("nothing is shown in the first quarter second")
    func early() {
        let progress = progress(total: 10)
        progress.advance()
        clock.wait(249)
        progress.advance()
        progress.finish()
        #expect(output.text == "")
    }

    @Test("the line is drawn at most ten times a second and cleared once")
    func paced() {
        let progress = progress(total: 1000)
        for _ in 0..<1000 {
            clock.wait(1)
            progress.advance()
        }
        progress.finish()
        progress.finish()
        let drawn = output.text.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false).dropFirst()
        #expect(drawn.count == 9)
        #expect(drawn.first == "Importing  250 of 1000  25 %")
        #expect(drawn.dropLast().last == "Importing  950 of 1000  95 %")
        #expect(drawn.last == "")
    }

    @Test("nothing is shown when stderr is not a terminal")
    func piped() {
        let progress = progress(total: 10, isTerminal: false)
        clock.wait(5000)
        progress.advance()
        progress.finish()
        #expect(output.text == "")
    }

    @Test("an unknown total shows what is done, cut to the width")
    func unknownTotal() {
        let progress = progress(total: nil, columns: 12)
        clock.wait(300)
        progress.advance(by: 1234)
        #expect(output.text == "\r\u{1B}[KImporting …")
    }

    @Test("the line is cleared when the work ends by an error")
    func abandoned() {
        var progress: ProgressLine? = progress(total: 2)
        clock.wait(300)
        progress?.advance(label: "Reading\n2")
        progress = nil
        #expect(output.text == "\r\u{1B}[KReading 2  1 of 2  50 %\r\u{1B}[K")
    }
}
