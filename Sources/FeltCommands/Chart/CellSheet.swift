import FeltAnalysis
import FeltModel
import FeltReport

/// The text in which a summary is written: the summary on top, and below a marked line what it rests on.
struct CellSheet {
    /// How the line begins that parts them.
    static let mark = "---8<---"

    let text: String
    /// What stands below the line.
    private let below: String

    /// - Parameters:
    ///   - place: the title of the case and of the code.
    ///   - definition: what the code means; nil where the codebook does not say.
    init(_ cell: FrameworkChart.Cell, researchers: [ResearcherID: String], place: String, definition: String?, evidence: [EvidenceQuote], _ words: ChartWords) {
        var lines = ["# \(place)"]
        if let definition { lines += ["", definition] }
        let rating = words.rating(cell)
        if !rating.isEmpty {
            let raters = cell.ratings.map { "\($0.isConsensus ? words.agreed : researchers[$0.researcher] ?? "?") \(words.text($0.value))" }.sorted()
            lines += ["", "\(words.pick("Vurdering", "Rating")): \(rating) (\(raters.joined(separator: ", ")))"]
        }
        if cell.isStale { lines += ["", "\(words.pick("Foreldet", "Stale")): " + cell.reasons.map { words.text($0) }.joined(separator: "; ")] }
        lines += ["", evidence.isEmpty ? words.pick("Ingenting er kodet slik i saken.", "Nothing is coded so in the case.") : words.pick("Grunnlaget:", "The evidence:")]
        for (number, quote) in evidence.enumerated() {
            lines += ["", "## \(number + 1). \(quote.heading(words))", quote.codes.joined(separator: "; ")]
            lines += quote.words.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
        }
        below = lines.joined(separator: "\n") + "\n"
        let line = words.pick("Sammendraget står over denne linja. Under er grunnlaget.", "The summary stands above this line. Below is the evidence.")
        text = "\(cell.summary?.text ?? "")\n\n\(Self.mark) \(line) \(Self.mark)\n\n\(below)"
    }

    /// What stands above the line in a text that came back, without blank lines at its ends.
    ///
    /// Where the line is gone, all of it is the summary if nothing of the evidence is in it. Nil where that cannot be told.
    func summary(in edited: String) -> String? {
        let lines = edited.split(separator: "\n", omittingEmptySubsequences: false)
        // The last one: people may write such a line themselves, and nothing below ours begins so.
        if let place = lines.lastIndex(where: { $0.drop { $0 == " " }.hasPrefix(Self.mark) }) { return Self.trimmed(lines[..<place].joined(separator: "\n")) }
        let evidence = Set(below.split(separator: "\n").filter { $0.contains { $0.isLetter } })
        return lines.contains(where: evidence.contains) ? nil : Self.trimmed(edited)
    }

    /// Whether somebody wrote below the line, where only the evidence stands. What was taken out there is nobody's loss.
    func hasWordsBelow(in edited: String) -> Bool {
        let lines = edited.split(separator: "\n", omittingEmptySubsequences: false)
        guard let place = lines.lastIndex(where: { $0.drop { $0 == " " }.hasPrefix(Self.mark) }) else { return false }
        let known = Set(below.split(separator: "\n"))
        return lines[(place + 1)...].contains { !$0.allSatisfy(\.isWhitespace) && !known.contains($0) }
    }

    private static func trimmed(_ text: String) -> String {
        let isBlank = { (character: Character) in character.isWhitespace }
        return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}

/// Words that a cell rests on, with where they stand and who says them.
struct EvidenceQuote {
    let source: String
    let date: String?
    /// Who speaks: a pseudonym with the role, or a label.
    let voice: String?
    /// Lines of the source, from 1.
    let lines: ClosedRange<Int>
    /// Each code with its facets and who set it.
    let codes: [String]
    let words: String
    /// Whether the summary does not rest on it yet.
    let isNew: Bool

    func heading(_ words: ChartWords) -> String {
        let place = lines.count == 1 ? "\(words.pick("linje", "line")) \(lines.lowerBound)" : "\(words.pick("linje", "lines")) \(lines.lowerBound)–\(lines.upperBound)"
        return [source, voice, date, place, isNew ? words.pick("ny", "new") : nil].compactMap(\.self).joined(separator: " · ")
    }
}
