import FeltModel
import FeltQuery
import FeltTestSupport
import FeltText

/// A small study as plain values: what a test queries, and what the reference evaluator reads.
struct SampleStudy {
    struct Source {
        var slug: String
        var text: String
        var kind = "interview"
        var caseSlug: String?
        var date: String?
        var language = Language.nb
        var attributes: [Attribute] = []
        /// What the head of a note says under names that the program knows.
        var note: NoteRecord?
        /// The pseudonyms of those who take part.
        var participants: [String] = []
        /// The passages; nil for the lines of the text, see `SampleStudy.passages`.
        var structure: [Passage]?
        /// The text that it had before it was revised; nil for a source that never was.
        var formerText: String?

        var passages: [Passage] { structure ?? SampleStudy.passages(of: text) }
    }

    struct Coding {
        /// The place of the source in `sources`.
        var source: Int
        var bytes: Range<Int>
        var code: String
        var researcher = "ida"
        /// As `valence:barrier`.
        var facets: [String] = []
        var memos: [String] = []
        /// Whether its words are gone: its bytes are those of the former text, and no query finds it.
        var isLost = false
    }

    struct Case {
        var slug: String
        var municipality: String?
        var title: String?
        var kind: String?
        var procedure: String?
        /// By day.
        var history: [(date: String, stage: String?, state: CaseState)] = []
    }

    struct Person {
        var pseudonym: String
        var actor: String?
        /// The slug of the organisation.
        var organisation: String?
        var unit: String?
    }

    struct SavedQuery {
        var name: String
        var text: String
        var unit: QueryUnit?
    }

    var sources: [Source] = []
    /// Tests call them by their number, from 1.
    var codings: [Coding] = []
    /// Each parent before its children.
    var codes = ["culture", "culture.risk", "culture.openness", "process", "process.needs", "process.needs.hidden", "process.dialogue"]
    var facets: [(name: String, values: [String])] = [("valence", ["barrier", "driver", "mixed"]), ("strength", ["1", "2"])]
    var researchers = ["ida", "jon", "kari"]
    var cases = [
        Case(slug: "case1", municipality: "Fjellvik"), Case(slug: "case2", municipality: "Nordre Elv"), Case(slug: "case3", municipality: "Fjellvik"),
        Case(slug: "case4"),
    ]
    var people: [Person] = []
    /// Each before those that use it.
    var savedQueries: [SavedQuery] = []

    /// Adds a source whose codings are marked in its text, one for each mark in the order of the opening markers.
    ///
    /// A coding is written as code, researcher and facets with blanks between: `culture.risk jon valence:barrier`.
    mutating func add(_ slug: String, _ marked: String, _ codings: String..., change: (inout Source) -> Void = { _ in }) {
        let text = MarkedText(marked)
        precondition(text.ranges.count == codings.count, "each mark needs a coding")
        var source = Source(slug: slug, text: text.string)
        change(&source)
        sources.append(source)
        for (range, coding) in zip(text.ranges, codings) {
            let words = coding.split(separator: " ").map(String.init)
            self.codings.append(
                Coding(
                    source: sources.count - 1, bytes: range.bytes, code: words[0], researcher: words.count > 1 ? words[1] : "ida",
                    facets: Array(words.dropFirst(2))))
        }
    }

    /// The passages of a text: its lines. One that begins with a label, in capitals before a colon, is a turn; the others are in none.
    static func passages(of text: String) -> [Passage] {
        var result: [Passage] = []
        var start = 0
        var turn = 0
        for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
            let end = start + line.count
            let label = line.split(separator: UInt8(ascii: ":"), maxSplits: 1).first.map { Array($0) } ?? []
            let isCapitals = String(decoding: label, as: UTF8.self).allSatisfy { $0.isUppercase || $0.isNumber || $0 == " " }
            if isCapitals, !label.isEmpty, label.count < line.count, label.count < 10 {
                turn += 1
                result.append(Passage(kind: .turn, range: TextRange(start..<end), voice: TextRange(start..<start + label.count), turn: turn))
            } else if !line.isEmpty {
                result.append(Passage(kind: .paragraph, range: TextRange(start..<end)))
            }
            start = end + 1
        }
        return result
    }
}
