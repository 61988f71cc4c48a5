import Foundation
import Testing

extension FeltBench {
    /// Runs `body` in the example study.
    static func runInExample(_ body: (FeltBench) throws -> Void) throws {
        try run { bench in
            bench.studyName = "demo"
            let made = bench.felt("demo", "demo", "--quiet")
            guard made.code == 0 else { throw Failure(text: made.errors) }
            try body(bench)
        }
    }

    /// A report as Markdown.
    func report(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) -> String {
        let answer = felt(["report"] + arguments + ["--quiet"])
        #expect(answer.code == 0, "\(answer.errors)", sourceLocation: sourceLocation)
        return answer.output
    }

    /// The commands in the footnotes of a report in Markdown, as arguments.
    static func commands(in page: String) -> [[String]] {
        page.split(separator: "\n").compactMap { line in
            guard let match = line.firstMatch(of: /^\[\^[0-9]+\]: `felt (.+)`$/) else { return nil }
            var arguments: [String] = []
            for (place, part) in match.1.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
                arguments += place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
            }
            return arguments
        }
    }
}
