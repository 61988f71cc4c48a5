import Foundation
import Testing

/// The commands in the footnotes of a report, and the pages that tests of reports look at.
enum PageTraces {
    /// Runs `body` in the example study, with ida at work.
    static func runInExample(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.run { bench in
            let made = bench.felt("demo", bench.study.path, "--quiet")
            guard made.code == 0 else { throw FeltBench.Failure(text: made.errors) }
            bench.felt("config", "researcher", "ida", "--quiet")
            try body(bench)
        }
    }

    /// The commands at the foot of a page in Markdown.
    static func commands(_ page: String) -> [String] {
        page.split(separator: "\n").filter { $0.hasPrefix("[^") }.map { String($0.drop { $0 != "`" }.dropFirst().prefix { $0 != "`" }) }
    }

    /// A command as a shell would part it.
    static func words(_ command: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        for character in command {
            switch character {
            case "'": isQuoted.toggle()
            case " " where !isQuoted:
                words.append(word)
                word = ""
            default: word.append(character)
            }
        }
        return words + [word]
    }

    /// Expects that every command of a page yields something.
    static func expectYield(_ page: String, _ bench: FeltBench, atLeast count: Int, sourceLocation: SourceLocation = #_sourceLocation) {
        let commands = commands(page)
        #expect(commands.count >= count, sourceLocation: sourceLocation)
        for command in commands {
            #expect(command.hasPrefix("felt "), sourceLocation: sourceLocation)
            let answer = bench.felt(Array(words(command).dropFirst()))
            #expect(answer.code == 0 && !answer.output.isEmpty, "\(command): \(answer.errors)", sourceLocation: sourceLocation)
        }
    }

    /// The cells of the row of a table of a page in Markdown that begins with some words; the first such row.
    static func row(_ page: String, _ first: String) -> [String] {
        let line = page.split(separator: "\n").first { $0.hasPrefix("| \(first) |") } ?? ""
        return line.split(separator: "|").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    }

    /// Expects that a report is the same in two runs, in a form that goes to the screen.
    static func expectSame(_ bench: FeltBench, _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        let pages = (0..<2).map { _ in bench.felt(["report"] + arguments + ["--as-of", "2026-01-02", "--format", "html"]) }
        #expect(pages[0].code == 0 && pages[0].output == pages[1].output, "\(arguments): \(pages[0].errors)", sourceLocation: sourceLocation)
    }
}
