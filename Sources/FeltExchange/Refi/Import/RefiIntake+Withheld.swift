import FeltAnalysis
import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltText

/// Texts of an export that kept words back. Here they have their words, and keep them: nothing that the gate held goes because the file lacks it.
extension RefiIntake {
    /// A text of the file with the words that the source has here, where it differs from them by words that an export kept back; nil for any other.
    ///
    /// Passages move to where their words stand. Where the text was changed elsewhere as well, it stays as it is here, with its codings, and is told; new
    /// codings go along with their words.
    func completed(_ text: IncomingText, to source: Source) throws -> IncomingText? {
        let marks = ReleasedText.markCount(text.text)
        let words = try reader.text(of: source.id)
        guard words != text.text else { return nil }
        // Somebody may have taken the marks away. What they stood for was not deleted by that.
        let usual = try usualGate()
        if marks == 0 {
            guard usual.releases(source.id) else { return nil }
            let pieces = usual.text(of: source.id)
            if try keepsVoices(source, words, text.text, pieces) {
                guard pieces.lacksPieces(text.text, of: words) else { return nil }
                // Where most of each stands there, it left with the text, and was changed.
                let map = TextMap(from: words, to: text.text)
                if pieces.arePieces({ piece in map.carry(piece).range.map { $0.length * 2 > piece.length } ?? false }) { return nil }
            }
        }
        guard let released = try released(source.id, words, as: text.text) else {
            // Transcripts have marks of their own: a text of which all leaves, and that has no more of them than here, was only revised.
            if case .whole = try usualGate().release(source.id), marks <= ReleasedText.markCount(words) { return nil }
            refuse(.source, source.slug.text, .withheldEdits)
            withheldTexts.updateValue(nil, forKey: source.id)
            olderTexts.insert(source.id)
            let left = try usualGate().text(of: source.id)
            let (map, whole) = (TextMap(from: text.text, to: left.text(words)), TextMap(from: text.text, to: words))
            var edited = text
            edited.openPassages = []
            // What became of words that left, and of the marks between them, can be told; what of those that stayed cannot.
            return carried(edited, to: source, words) { range in
                switch whole.carry(range) {
                case .unchanged(let place), .moved(let place): place
                default: map.carry(range).range.map { left.whole($0) }
                }
            }
        }
        answer.report.add(.withheldWords)
        // Words beside a mark may have been kept back then, or deleted there: here they stay.
        if released.exceeds(usual.text(of: source.id)) { refuse(.source, source.slug.text, .withheldMore) }
        withheldTexts.updateValue(released, forKey: source.id)
        var whole = text
        whole.text = words
        whole.passages = text.passages.map { passage in
            var moved = passage
            moved.range = released.whole(passage.range)
            if let name = passage.name, !Self.isOwnName(name, text.text, passage.range) { moved.name = nil }
            moved.selection?.range = moved.range
            if moved.name == nil { moved.selection?.name = nil }
            return moved
        }
        return whole
    }

    /// Whether what people said who have withdrawn is theirs still in a text that was changed elsewhere: else nobody could keep it back.
    private func keepsVoices(_ source: Source, _ words: StoredText, _ text: StoredText, _ pieces: ReleasedText) throws -> Bool {
        let ranges = pieces.ranges(of: .withdrawn)
        if ranges.isEmpty { return true }
        let map = TextMap(from: words, to: text)
        let structure = CarriedStructure(try reader.passages(of: source.id), in: words)
        return structure.keepsVoices(in: ranges, of: text, structure.passages(of: text, through: map, keepsPersonal: true), through: map)
    }

    /// Whether a text is that of a source but for words that an export kept back.
    func isReleased(_ text: IncomingText, of source: Source) throws -> Bool {
        guard ReleasedText.markCount(text.text) > 0 else { return false }
        let words = try reader.text(of: source.id)
        return try words != text.text && released(source.id, words, as: text.text) != nil
    }

    /// What today's rules keep back, where the text left by them; else what can be told from its words.
    private func released(_ source: SourceID, _ words: StoredText, as text: StoredText) throws -> ReleasedText? {
        let usual = try usualGate().text(of: source)
        return usual.text(words) == text ? usual : ReleasedText(of: words, as: text)
    }

    private func usualGate() throws -> ExportGate { try usualRelease().gate }

    /// The study as it leaves where nothing more is asked for.
    private func usualRelease() throws -> ReleasedStudy {
        if let usual { return usual }
        // The earliest day: every embargo holds, since nothing says when the file was made.
        let made = try ReleasedStudy(reader, on: "0000-01-01")
        usual = made
        return made
    }

    /// Who is named in no file where nothing more is asked for.
    func usualHiddenNames() throws -> Set<String> { try usualRelease().hiddenNames() }

    /// The value of an attribute as it comes back. Who took part and was not named outside is named here still.
    func completed(_ value: String, of attribute: Attribute) throws -> String {
        guard ParticipantList.isOne(attribute.name), let own = attribute.value, own != value else { return value }
        let list = ParticipantList(own)
        let restored = list.restored(from: ParticipantList(value), hiding: try usualRelease().hiddenNames())
        return restored == list ? own : restored.text
    }

    /// Whether two ranges are one in the text as it left.
    func areSame(_ one: TextRange?, _ other: TextRange, in source: SourceID) -> Bool {
        guard let one, one != other else { return one == other }
        // Of a text that was changed elsewhere, too, by what is kept back today.
        let isEdited = withheldTexts[source].map { $0 == nil } ?? false
        guard let released = isEdited ? try? usualGate().text(of: source) : withheldTexts[source] ?? nil else { return false }
        return released.range(one) == released.range(other)
    }

    /// Where a range of a source stood in the file; nil where all of its words were kept back.
    func released(_ range: TextRange, of source: SourceID) -> TextRange? {
        guard let released = withheldTexts[source] ?? nil else { return range }
        return released.range(range)
    }

    /// Where a range of a source stood in the file.
    func placeInFile(_ range: TextRange, of source: SourceID) -> TextRange {
        guard let released = withheldTexts[source] ?? nil else { return range }
        return released.range(range) ?? range
    }

    /// Whether a coding may be missing in the file because it was kept back.
    func isKeptBack(_ coding: Coding) throws -> Bool {
        if let released = withheldTexts[coding.source] { return released.map { $0.range(coding.range) == nil } ?? true }
        guard !(touched[.source]?.contains(coding.source.raw) ?? false) else { return false }
        // A source that is not there at all may be under an embargo.
        return try !usualGate().releases(coding.source)
    }

    /// Whether a memo may be missing in the file because it was kept back: with its coding, or since it may say words that were.
    func isKeptBack(_ memo: Memo) throws -> Bool {
        if let coding = memo.coding.flatMap({ codings[$0] }) {
            guard let released = withheldTexts[coding.source] else { return try isKeptBack(coding) }
            return released?.cuts(coding.range) ?? true
        }
        if let source = memo.source { return try !(touched[.source]?.contains(source.raw) ?? false) && !usualGate().releases(source) }
        // Nothing in the file says of a cell of the chart which words of it were kept back.
        guard memo.code != nil, memo.caseID != nil else { return false }
        let usual = try usualRelease()
        let leaving = try usualMemos ?? Set(usual.memos(on: usual.codings()).map(\.id))
        usualMemos = leaving
        return !leaving.contains(memo.id)
    }
}
