import ArgumentParser
import FeltTerminal
import Testing

@testable import FeltCommands

@Suite("The help of every command")
struct HelpTests {
    struct Command: CustomTestStringConvertible {
        let path: [String]
        let isGroup: Bool
        var testDescription: String { (["felt"] + path).joined(separator: " ") }
    }

    static let commands = CommandReference.commands().map { Command(path: $0.path, isGroup: !$0.command.configuration.subcommands.isEmpty) }

    private static func help(_ command: Command) throws -> String {
        var output = ""
        try FeltBench.run { bench in
            let answer = bench.felt(command.path + ["--help"])
            #expect(answer.code == 0 && answer.errors == "")
            output = answer.output
        }
        return output
    }

    @Test("begins with one sentence, and fits a terminal of 100 columns", arguments: commands)
    func fits(_ command: Command) throws {
        let lines = try Self.help(command).split(separator: "\n", omittingEmptySubsequences: false)
        let abstract = try #require(lines.first.map(String.init))
        #expect(abstract.wholeMatch(of: #/OVERVIEW: [A-ZÆØÅ][^.]*\./#) != nil, "\(abstract)")
        for line in lines { #expect(DisplayWidth.columns(of: String(line)) <= 100, "\(line)") }
        // Text that was broken by hand and again by the terminal has lines of one or two words in its middle.
        let discussion = lines.prefix { !$0.hasPrefix("USAGE") }
        for (line, next) in zip(discussion, discussion.dropFirst()) where !line.hasPrefix(" ") && !line.isEmpty && !next.isEmpty && !next.hasPrefix(" ") {
            #expect(line.count > 60 || line.hasSuffix(":"), "\(line)")
        }
    }

    @Test("names what to read next, in commands that exist", arguments: commands)
    func seeAlso(_ command: Command) throws {
        guard !command.path.isEmpty else { return }
        let lines = try Self.help(command).split(separator: "\n").map(String.init)
        let others = lines.filter { $0.hasPrefix("See also: ") }
        #expect(others.count == 1)
        for name in (others.first ?? "").dropFirst(10).split(separator: ", ") {
            try Self.expectParses(String(name).split(separator: " ").map(String.init), onlyNames: true)
        }
    }

    @Test("has at least two examples, which the program can read", arguments: commands.filter { !$0.isGroup })
    func examples(_ command: Command) throws {
        let lines = try Self.help(command).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = try #require(lines.firstIndex(of: "Examples:"))
        let examples = lines[(start + 1)...].prefix { $0.hasPrefix("  felt ") }
        // Without arguments or options there is only one way to write a command.
        #expect(examples.count >= 2, "\(lines)")
        for example in examples {
            for part in Self.commandLines(example) { try Self.expectParses(part) }
        }
    }

    /// The felt commands of a line as a shell would cut them: quotes, pipes, `&&`, `>`.
    private static func commandLines(_ line: String) -> [[String]] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line + " " {
            if let open = quote {
                if character == open { quote = nil } else { word = (word ?? "") + String(character) }
            } else if character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if character == " " {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        return words.split { ["|", "&&"].contains($0) }.map { Array($0.prefix { $0 != ">" }) }.filter { $0.first == "felt" }
    }

    private static func expectParses(_ words: [String], onlyNames: Bool = false, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let arguments = Array(words.dropFirst())
        #expect(CommandPath(arguments).unknown == nil, "\(words)", sourceLocation: sourceLocation)
        guard !onlyNames else { return }
        #expect(throws: Never.self, "\(words)", sourceLocation: sourceLocation) { try FeltCommand.parseAsRoot(arguments) }
    }

    @Test("is found for every command that felt --help lists, and lists every command")
    func complete() throws {
        let root = try Self.help(Command(path: [], isGroup: true))
        let listed = root.split(separator: "\n").compactMap { $0.firstMatch(of: #/^  ([a-z]+) {2,}[A-Z]/#).map { String($0.1) } }
        #expect(Set(listed) == Set(Self.commands.compactMap { $0.path.count == 1 ? $0.path[0] : nil }))
        #expect(listed.count == 45)
    }
}
