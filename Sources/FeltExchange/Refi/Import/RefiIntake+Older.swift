import FeltAnalysis
import FeltModel
import FeltRefi
import FeltStore
import FeltText

/// Texts of a file that was written before they were revised here. What was revised stays revised: the file is only asked for what is new in it.
extension RefiIntake {
    /// A text of the file that the source had before, or that was revised there while it was here, with the words that it has now and with what is new
    /// in its places among them; nil for any other.
    ///
    /// New codings go along with their words, as `felt revise` carries codings; those that lose them are left out and told. Codings that are known stay
    /// as they are here; where the file says otherwise of one, that is told.
    func renewed(_ text: IncomingText, to source: Source) throws -> IncomingText? {
        let words = try reader.text(of: source.id)
        guard words != text.text else { return nil }
        let isFormer = try formerTexts(of: source.id).contains { try reader.contentBytes($0) == text.text.utf8 }
        // Whoever made the file knew nothing of what was revised here since. Theirs is another revision of the same words, and only one can stand.
        guard isFormer || revisedSince.contains(source.id) || base.isOutrun else { return nil }
        if olderTexts.insert(source.id).inserted { if isFormer { answer.report.add(.olderTexts) } else { noteNewer(.source, source.slug.text, [.field(.text)]) } }
        let map = TextMap(from: text.text, to: words)
        return carried(text, to: source, words) { map.carry($0).range }
    }

    /// A text with the words of a source and those of its passages that have a place among them, as `carry` finds it.
    func carried(_ text: IncomingText, to source: Source, _ words: StoredText, _ carry: (TextRange) -> TextRange?) -> IncomingText {
        var whole = text
        whole.text = words
        whole.passages = text.passages.compactMap { passage in
            guard let range = carry(passage.range) else {
                lose(passage, of: source.id)
                return nil
            }
            var moved = passage
            moved.range = range
            // What has lost its words here has lost them for good, though the map may find some.
            moved.codings.removeAll { unanchored.contains($0.guid) }
            if moved.codings.count < passage.codings.count, !moved.codings.contains(where: { codes[$0.code] != nil }) {
                passageSources[passage.guid] = source.id
                return nil
            }
            if let name = passage.name, !Self.isOwnName(name, text.text, passage.range) { moved.name = nil }
            moved.selection?.range = range
            if moved.name == nil { moved.selection?.name = nil }
            return moved
        }
        return whole
    }

    /// Leaves out what is new in a passage whose words are gone; what is known in it is met, wherever it stands here.
    func lose(_ passage: IncomingText.Passage, of source: SourceID) {
        var lost = passage.codings.isEmpty ? 1 : 0
        for coding in passage.codings {
            if let id = find(.coding, coding.guid) {
                touched[.coding, default: []].insert(id)
                codingIDs[coding.guid] = CodingID(id)
                if firstCodings[passage.guid] == nil { firstCodings[passage.guid] = CodingID(id) }
            } else if !unanchored.contains(coding.guid), codes[coding.code] != nil {
                lost += 1
            }
        }
        answer.report.add(.olderPassages, lost)
        if firstCodings[passage.guid] == nil { passageSources[passage.guid] = source }
    }

    private func formerTexts(of source: SourceID) throws -> [String] {
        if let known = knownFormerTexts { return known[source] ?? [] }
        var texts: [SourceID: [String]] = [:]
        for row in try reader.rows(of: "revision") {
            if case .content(let text)? = row.fields["textId"], case .thing(_, let id)? = row.fields["sourceId"] { texts[SourceID(id), default: []].append(text) }
        }
        knownFormerTexts = texts
        unanchored = Set(try reader.unanchoredCodings().map { guids[.coding, $0.id.raw] })
        return texts[source] ?? []
    }
}
