import FeltAnalysis
import FeltModel
import FeltProtocols
import FeltStore
import FeltText

/// The structure of a text that was changed by somebody who sees nothing of it: another program, or whoever revises a note by its plain text.
///
/// What the text itself shows is read from it. What it does not show, under which question words stand, of which layer they are, whose a label in small
/// letters is, goes along with the words.
struct CarriedStructure {
    private let old: [Passage]
    private let words: StoredText
    /// What the former text showed of itself, by the beginning of each passage.
    private let shown: [ByteOffset: Passage]

    /// - Parameters:
    ///   - old: the passages of `words`, the former text, in order.
    init(_ old: [Passage], in words: StoredText) {
        self.old = old
        self.words = words
        shown = Dictionary(PassageParser.passages(in: words, extraVoices: Self.labels(old, words)).map { ($0.range.start, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The labels of those who speak in a text, sorted.
    private static func labels(_ passages: [Passage], _ words: StoredText) -> [String] { Set(passages.compactMap { $0.voice.map { words[$0] } }).sorted() }

    /// The passages of the text as it is now, in order.
    ///
    /// - Parameters:
    ///   - map: from the former text to `text`.
    ///   - found: what was read of the text already; nil where nobody has.
    ///   - keepsPersonal: whether words stay personal although the label that says so is gone.
    /// Cost: one pass over the text, and one look at the map for each passage.
    func passages(of text: StoredText, through map: TextMap, found: [Passage]? = nil, keepsPersonal: Bool) -> [Passage] {
        let places = old.compactMap { passage in map.carry(passage.range).range.map { (range: $0, passage: passage) } }.sorted { $0.range.start < $1.range.start }
        var new = PassageParser.passages(in: text, extraVoices: Self.labels(old, words) + Self.labels(found ?? [], text))
        let read = Dictionary((found ?? []).map { ($0.range, $0) }, uniquingKeysWith: { first, _ in first })
        for index in new.indices {
            guard let passage = read[new[index].range] else { continue }
            (new[index].question, new[index].isRecalled) = (passage.question, passage.isRecalled)
            if new[index].role == nil { (new[index].layer, new[index].role) = (passage.layer, passage.role) }
        }
        var first = 0
        var last: Passage?
        for index in new.indices {
            let range = new[index].range
            while first < places.count, places[first].range.end <= range.start { first += 1 }
            let there = places[first...].prefix { $0.range.start < range.end }
            let same = there.max { overlap($0.range, range) < overlap($1.range, range) }?.passage
            let isPersonal = keepsPersonal && there.contains { $0.passage.layer == .personal && overlap($0.range, range) > 0 }
            if let same { inherit(same, in: &new[index]) } else if case .heading = new[index].kind { last = nil } else if let last {
                // A new paragraph stands under the question of the one before, as it would have been written there.
                new[index].question = new[index].question ?? last.question
                if new[index].role == nil, last.role == nil, new[index].layer == nil, last.layer != .personal { new[index].layer = last.layer }
            }
            // Whatever it was joined to, and whatever it begins with now.
            if isPersonal { new[index].layer = .personal }
            last = new[index]
        }
        return new
    }

    private func inherit(_ old: Passage, in new: inout Passage) {
        new.question = new.question ?? old.question
        if case .heading = new.kind { return }
        let label = shown[old.range.start]
        if new.layer == nil, label?.layer == nil { new.layer = old.layer }
        if new.role == nil, label?.role == nil { new.role = old.role }
    }

    private func overlap(_ one: TextRange, _ other: TextRange) -> Int { min(one.end.value, other.end.value) - max(one.start.value, other.start.value) }

    /// The outcomes of a text with these passages; none is done.
    static func outcomes(of text: StoredText, _ passages: [Passage]) -> [NewOutcome] {
        OutcomeReader.outcomes(in: text, passages: passages).map { NewOutcome(range: $0.range, role: $0.role, owner: $0.owner, due: $0.due, group: $0.group) }
    }

    /// An action that is the same, word for word and with the same owner, is done in the new text too: the one that stands where it went, else one that no
    /// other went to. Gives how many were done and are not there.
    static func keepDone(_ former: [MeetingOutcome], in words: StoredText, of text: StoredText, through map: TextMap, _ outcomes: inout [NewOutcome]) -> Int {
        func isSame(_ old: MeetingOutcome, _ place: Int) -> Bool {
            outcomes[place].role == .action && old.role == .action && outcomes[place].owner == old.owner && text[outcomes[place].range] == words[old.range]
        }
        var taken: [Int: MeetingOutcome] = [:]
        var left: [MeetingOutcome] = []
        for outcome in former {
            let range = map.carry(outcome.range).range
            let place = range.flatMap { range in outcomes.indices.first { taken[$0] == nil && outcomes[$0].range.start < range.end && range.start < outcomes[$0].range.end && isSame(outcome, $0) } }
            if let place { taken[place] = outcome } else { left.append(outcome) }
        }
        for outcome in left { if let place = outcomes.indices.first(where: { taken[$0] == nil && isSame(outcome, $0) }) { taken[place] = outcome } }
        for (place, outcome) in taken { outcomes[place].done = outcome.done }
        return former.count { $0.done != nil } - taken.values.count { $0.done != nil }
    }

    /// Whether all words of some voices are theirs still: a passage that somebody spoke in ranges of the former text is theirs in the new one.
    ///
    /// - Parameter ranges: of the former text.
    func keepsVoices(in ranges: [TextRange], of text: StoredText, _ passages: [Passage], through map: TextMap) -> Bool {
        old.allSatisfy { passage in
            guard let voice = passage.voice, ranges.contains(where: { overlap($0, passage.range) > 0 }), let place = map.carry(passage.range).range else { return true }
            return passages.allSatisfy { new in overlap(new.range, place) <= 0 || new.voice.map { text[$0] == words[voice] } ?? false }
        }
    }
}
