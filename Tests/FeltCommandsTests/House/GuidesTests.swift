import FeltTestSupport
import Foundation
import Testing

/// Runs the commands of the guides and holds the pages to what they print. `RECORD=1` writes the answers into the pages anew.
@Suite("Guides")
struct GuidesTests {
    @Test(
        "What a page shows is what the program prints",
        arguments: [
            "README.md", "docs/before.md", "docs/log.md", "docs/notes.md", "docs/guide.md", "docs/protocols.md", "docs/register.md", "docs/transcripts.md",
            "docs/codebook.md", "docs/exchange.md", "docs/format.md", "docs/cases.md", "docs/plots.md", "docs/timeline.md", "docs/chart.md", "docs/reports.md", "docs/quotes.md", "docs/findings.md",
            "docs/agreement.md",
        ])
    func pageIsTrue(path: String) throws {
        let file = try #require(PackageFolder.root()).appending(path: path)
        let page = try String(contentsOf: file, encoding: .utf8)
        try FeltBench.run { bench in
            bench.studyName = "min-studie"
            let written = try GuidePage(page).run(on: bench)
            if ProcessInfo.processInfo.environment["RECORD"] != nil { try Data(written.utf8).write(to: file) }
            let found = page.split(separator: "\n", omittingEmptySubsequences: false)
            for (number, (old, new)) in zip(found, written.split(separator: "\n", omittingEmptySubsequences: false)).enumerated() where old != new {
                Issue.record("\(path):\(number + 1): the page says \(old), the program \(new); run make docs")
                break
            }
            #expect(page.count == written.count)
        }
    }
}

/// A page with its blocks.
private struct GuidePage {
    private let lines: [String]

    init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// The page with the answers as they come now.
    func run(on bench: FeltBench) throws -> String {
        var result: [String] = []
        var place = 0
        while place < lines.count {
            let line = lines[place]
            result.append(line)
            place += 1
            guard line.hasPrefix("```"), line != "```" else { continue }
            let end = try #require(lines[place...].firstIndex(of: "```"), "a block is never closed")
            let block = Array(lines[place..<end])
            if line == "```console" {
                result += answered(block, bench)
            } else {
                if let name = fileName(before: place - 1) { try bench.write(bench.place + name, block.joined(separator: "\n") + "\n") }
                result += block
            }
            result.append("```")
            place = end + 1
        }
        return result.joined(separator: "\n")
    }

    /// The file that a block is to be written to: named in backticks at the end of the paragraph before it.
    private func fileName(before place: Int) -> String? {
        guard let text = lines[..<place].last(where: { !$0.isEmpty }), text.hasSuffix("`:") else { return nil }
        return text.dropLast(2).split(separator: "`").last.map(String.init)
    }

    private func answered(_ block: [String], _ bench: FeltBench) -> [String] {
        block.filter { $0.hasPrefix("$ ") }.flatMap { line -> [String] in
            let words = Self.words(String(line.dropFirst(2)))
            guard words.first == "felt" else { return [line, "(only felt can be run here)"] }
            let answer = bench.felt(Array(words.dropFirst()))
            let text = (answer.output + answer.errors).replacing(bench.folder.path + "/", with: "").replacing(bench.folder.path, with: ".")
            return [line] + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast(text.hasSuffix("\n") || text.isEmpty ? 1 : 0)
        }
    }

    /// Words as a shell sees them, with single and double quotes.
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word = ""
        var quote: Character?
        var isOpen = false
        for character in line {
            if let open = quote {
                if character == open { quote = nil } else { word.append(character) }
            } else if character == "'" || character == "\"" {
                quote = character
                isOpen = true
            } else if character == " " {
                if isOpen { words.append(word) }
                word = ""
                isOpen = false
            } else {
                word.append(character)
                isOpen = true
            }
        }
        return isOpen ? words + [word] : words
    }
}
