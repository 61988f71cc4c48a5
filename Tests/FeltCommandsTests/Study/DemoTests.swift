import Testing

@Suite("felt demo")
struct DemoTests {
    @Test("makes the example in felt-demo or the folder named, says that it is invented, and what to try")
    func makes() throws {
        try FeltBench.run { bench in
            bench.studyName = "felt-demo"
            let answer = bench.felt("demo")
            #expect(answer.code == 0, "\(answer.errors)")
            #expect(answer.output == "")
            #expect(answer.notes.count == 3)
            #expect(answer.notes[0].hasPrefix("Made the example study in felt-demo: "))
            #expect(answer.notes[1] == "Everything in it is invented.")
            // What it says to try next works.
            let next = try #require(answer.notes[2].firstMatch(of: #/felt query '([^']*)'/#))
            #expect(bench.felt("query", String(next.1), "--format", "csv").lines.count > 1)
            #expect(bench.felt("list", "sources", "--format", "csv").lines.count > 10)
            #expect(bench.felt("doctor").code == 0)
            let again = bench.felt("demo", "../felt-demo")
            #expect(again.code == 1)
            #expect(again.notes[0] == "error: There is already a study in ../felt-demo.")
        }
    }

    @Test("--quiet says nothing")
    func quiet() throws {
        try FeltBench.run { bench in
            let answer = bench.felt("demo", "studie", "--quiet")
            #expect(answer.code == 0)
            #expect(answer.output + answer.errors == "")
            #expect(bench.felt("status", "--format", "csv").output.contains("invent") || bench.felt("status", "--format", "csv").output.contains("oppdikt"))
        }
    }
}
