import Foundation
import Testing

@testable import FeltCommands

/// What is said beside an answer that is empty, or that may not be what was meant.
@Suite("Advice beside an answer")
struct AdviceTests {
    @Test("an empty answer names the parts that find nothing alone, and what was probably meant")
    func empty() throws {
        try FeltBench.runWithInterview { bench in
            #expect(bench.felt("query", "culture").errors.contains("'culture' finds nothing by itself. Did you mean culture.*?"))
            #expect(bench.felt("query", "culture.risk AND actor:supplier").errors.contains("'actor:supplier' finds nothing by itself."))
            #expect(bench.felt("query", "culture*").errors.contains("Did you mean culture.*?"))
            let apart = bench.felt("query", "culture.risk AND culture.openness")
            #expect(apart.code == 2 && apart.errors.contains("not on the same words. In the same paragraph there "))
            let never = bench.felt("query", "culture.risk AND kind:workshop AND case:case1")
            #expect(!never.errors.contains("--within paragraph"))
            #expect(bench.felt("query", "culture.risk", "AND", "case:case1").errors.contains("single quotes around the whole: felt query 'culture.risk AND case:case1'"))
            #expect(bench.felt("query", "culture.risk AND culture.openness", "--within", "paragraph").code == 0)
            #expect(bench.felt("query", "\"romskip\"").errors.contains("'\"romskip\"' finds nothing by itself."))
            #expect(bench.felt("query", "culture", "--quiet").errors.isEmpty)
            // What stands behind NOT is meant to find little.
            #expect(!bench.felt("query", "culture.learning NOT culture.leadership").errors.contains("culture.leadership"))
        }
    }

    @Test("one researcher without another is told to be about codings, not words")
    func researchers() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("query", "culture.* AND researcher:ida NOT researcher:jon")
            #expect(answer.code == 0)
            #expect(answer.errors.contains("'(culture.* AND researcher:ida) NOT (culture.* AND researcher:jon)'"))
            let meant = bench.felt("query", "(culture.* AND researcher:ida) NOT (culture.* AND researcher:jon)")
            #expect(meant.code == 0 && !meant.errors.contains("leaves out"))
        }
    }

    @Test("a threshold that no pair reaches is told with the highest that one does")
    func pairs() throws {
        try FeltBench.runWithInterview { bench in
            #expect(bench.felt("cooccur", "--min", "3").errors.contains("No codes meet."))
            bench.felt("tag", "intervju", "culture.openness", "--quote", "turte ikke å prøve")
            let answer = bench.felt("cooccur", "--min", "3")
            #expect(answer.code == 2 && answer.errors.contains("two codes have at most 1 pair: --min 1"))
        }
    }

    @Test("a picture that would be empty or is no SVG is told, and not written")
    func pictures() throws {
        try FeltBench.runWithInterview { bench in
            let wrong = bench.felt("matrix", "code", "case", "--plot", "kart.png")
            #expect(wrong.code == 64 && wrong.errors.contains("name the file with .svg, not .png"))
            let empty = bench.felt("cooccur", "--plot", "nett.svg")
            #expect(empty.code == 2 && empty.errors.contains("Nothing to draw; nett.svg was not written."))
            #expect(!FileManager.default.fileExists(atPath: bench.study.appending(path: "nett.svg").path))
        }
    }

    @Test("the help of a command that acts by itself has its options", arguments: [["query", "--help"], ["help", "query"], ["negative", "-h"]])
    func help(words: [String]) throws {
        try FeltBench.run { bench in
            let answer = bench.felt(words)
            #expect(answer.code == 0 && answer.output.contains("OPTIONS:") && answer.output.contains("--format"))
        }
    }
}
