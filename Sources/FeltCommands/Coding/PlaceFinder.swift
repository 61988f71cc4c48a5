import FeltAnalysis
import FeltModel
import FeltText

/// Finds the words a person means in a source's text.
struct PlaceFinder {
    let text: StoredText
    let source: String

    /// The place of quoted words. Runs of blanks and line ends match each other, and so do composed and decomposed letters.
    ///
    /// Throws `quote-missing`, `quote-ambiguous` with the places, `occurrence-missing`.
    func range(quoting quote: String, occurrence: Int?) throws -> TextRange {
        let found = QuoteSearch(text).ranges(of: quote)
        if found.isEmpty {
            throw FeltError(
                "quote-missing", "The words do not stand in \(source).",
                hint: "Check spelling and letter case, or look for them: felt search …; felt show \(source) --raw prints the text.")
        }
        if let occurrence {
            guard occurrence <= found.count else {
                throw FeltError("occurrence-missing", "The words stand in \(source) only \(found.count == 1 ? "once" : "\(found.count) times").", hint: "Give --occurrence 1 to \(found.count).")
            }
            return found[occurrence - 1]
        }
        guard found.count == 1 else {
            let index = TextIndex(text)
            let places = found.prefix(20).enumerated().map { number, range in
                let place = index.linePosition(at: range.start)
                return "\(number + 1): line \(place?.line ?? 0), column \(place?.column ?? 0)"
            }
            throw FeltError(
                "quote-ambiguous", "The words stand in \(source) \(found.count) times.", hint: "Say which with --occurrence 1 to \(found.count), or quote more.",
                details: places)
        }
        return found[0]
    }

    /// A range as typed, `a..b`, in a unit.
    func range(typed: String, unit: TagCommand.Unit) throws -> TextRange {
        let parts = typed.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].isEmpty, let start = Int(parts[0]), let end = Int(parts[2]), start >= 0, start < end else {
            throw FeltError("range-invalid", "'\(typed)' is not a range.", hint: "Write it as 1200..1284: from 0, the end not included and after the start.")
        }
        let index = TextIndex(text)
        let (count, found): (Int, TextRange?) =
            switch unit {
            case .scalar: (index.scalarCount, index.textRange(scalars: start..<end))
            case .utf16: (index.utf16Count, index.textRange(utf16: start..<end))
            case .byte: (text.utf8.count, text.isValid(TextRange(start..<end)) ? TextRange(start..<end) : nil)
            }
        if let found { return found }
        if end > count {
            throw FeltError("range-invalid", "The range \(typed) reaches past the end of \(source), which has \(count) \(unit == .byte ? "bytes" : unit == .utf16 ? "UTF-16 units" : "characters").", hint: "Give a range within the text.")
        }
        throw FeltError("range-invalid", "The range \(typed) cuts a character of \(source) in two.", hint: "Count in characters, with --unit scalar.")
    }

    /// Lines as typed, `a-b` or one number.
    func range(lines typed: String) throws -> TextRange {
        let parts = typed.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(parts.count), let first = parts[0], let last = parts[parts.count - 1], first >= 1, first <= last else {
            throw FeltError("lines-invalid", "'\(typed)' are not lines.", hint: "Write them as 3-7, from 1, the last included.")
        }
        let index = TextIndex(text)
        guard let range = index.range(ofLines: first...last) else {
            throw FeltError("lines-invalid", "\(source) has only \(index.lineCount) lines.", hint: "Give lines from 1 to \(index.lineCount).")
        }
        guard !range.isEmpty else { throw FeltError("lines-invalid", "Line \(first) of \(source) is empty.", hint: "Name lines with words on them.") }
        return range
    }
}
