public import FeltModel
import FeltStore

/// What may say words that stay without standing on them: saved queries, and memos on passages that another program marked and nobody coded.
extension ReleasedStudy {
    /// The saved queries that leave, in the order of `StudyReader.savedQueries`.
    ///
    /// Where any words stay, a query that asks for a phrase stays with them, as what it is for does: nobody can say whose words it quotes.
    public func savedQueries() throws -> [SavedQuery] {
        try reader.savedQueries().filter { !quotes($0.id.raw, [$0.expression, $0.note]) }
    }

    /// Whether a saved query stays. `words` is what it asks and what it is for.
    func quotes(_ id: String, _ words: [String?]) -> Bool {
        guard keepsWords, words.contains(where: { $0.map(Self.hasPhrase) ?? false }) else { return false }
        stayedWritings["query", default: []].insert(id)
        return true
    }

    /// Whether any words of any source stay.
    private var keepsWords: Bool { !gate.withheld.isEmpty || !gate.silentTexts.isEmpty }

    /// Whether two words or more stand between quotation marks.
    private static func hasPhrase(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { "\"“”«»„'‘’/".contains($0) }
        return parts.enumerated().contains { place, part in place % 2 == 1 && part.contains(where: \.isWhitespace) }
    }

    /// The memos on passages without codes in sources that keep something back, by id. What such a passage is, is kept as it came; it names its
    /// memos by their GUIDs, and one that describes it has its GUID.
    func memosOnMarks() throws -> Set<String> {
        guard keepsWords else { return [] }
        let texts = Dictionary(try reader.textIDs().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let matter = try reader.foreignMatter()
        let marks = matter.filter { matter in
            guard matter.element == "PlainTextSelection" else { return false }
            // A mark in a text that is no longer there may be on anything.
            return matter.textID.flatMap { texts[$0] }.map { gate.release($0) != .whole } ?? true
        }
        guard !marks.isEmpty else { return [] }
        let ids = marks.compactMap(\.guid)
        let links = matter.filter { link in link.element == "Link" && ids.contains { link.xml?.contains($0) ?? false } }
        let memos = try reader.foreignIdentities().filter { $0.entity == "memo" }
        return Set(memos.filter { memo in ids.contains(memo.guid) || (marks + links).contains { $0.xml?.contains(memo.guid) ?? false } }.map(\.entityID))
    }
}
