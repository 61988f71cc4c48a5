import FeltModel
import FeltText

/// Reads the texts of a document, finds out what positions in them count, and puts every selection in its place.
struct RefiTextPass {
    var document: RefiDocument
    var findings: [RefiFinding] = []
    let container: RefiContainer?
    let forced: RefiPositions.Counting?
    var files: [RefiTextFile?] = []
    /// How many texts count as the program is known to do, and the standard does not.
    var dialectTexts = 0

    /// A text of the document.
    enum Slot: Hashable {
        case source(Int)
        case area(Int, Int)
        case transcript(Int, Int)
        case note(Int)
    }

    init(_ document: RefiDocument, container: RefiContainer?, forced: RefiPositions.Counting?) {
        self.document = document
        self.container = container
        self.forced = forced
    }

    /// Does it all. Throws `archive-too-large`, when the texts together are more than the container's limit.
    mutating func run() throws(FeltError) {
        for index in document.sources.indices { settleMedia(index) }
        let slots = slots
        for slot in slots { files.append(try load(slot)) }
        moveAnnotations(slots)
        let judge = RefiPositionJudge(origin: document.origin, forced: forced)
        let samples = zip(slots, files).map { slot, file in file.map { RefiPositionSample($0, bounds: bounds(of: slot), names: names(of: slot)) } }
        let verdicts = judge.verdicts(samples)
        for (index, slot) in slots.enumerated() {
            if let file = files[index], let verdict = verdicts[index] { settle(slot, file, verdict) } else { drop(slot) }
            files[index] = nil
        }
        // The program errs the same way in each of them, knowingly; one sentence says all there is to say.
        if dialectTexts > 0 { findings.append(RefiFinding(.positionsInDialect, RefiPlace(element: "Project"), expected: String(dialectTexts))) }
    }

    private var slots: [Slot] {
        var slots: [Slot] = []
        for (index, source) in document.sources.enumerated() {
            if source.text != nil { slots.append(.source(index)) }
            for (place, area) in source.areas.enumerated() where area.text != nil { slots.append(.area(index, place)) }
            for place in source.transcripts.indices { slots.append(.transcript(index, place)) }
        }
        return slots + document.notes.indices.map { .note($0) }
    }

    // MARK: Annotations of Quirkos

    /// Quirkos and QualCoder write a remark on words as a note with a selection that counts in the source which refers to the note. Such
    /// selections go to that source, with the note.
    private mutating func moveAnnotations(_ slots: [Slot]) {
        let origin = document.origin.lowercased()
        let isKnown = origin.contains("quirkos") || origin.contains("qualcoder")
        guard document.notes.contains(where: { !$0.selections.isEmpty }) else { return }
        var owners: [RefiGUID: [Int]] = [:]
        for (index, source) in document.sources.enumerated() where source.text != nil {
            for note in source.notes { owners[note, default: []].append(index) }
        }
        for (slot, file) in zip(slots, files) {
            guard case .note(let index) = slot, let owner = owners[document.notes[index].guid], owner.count == 1 else { continue }
            let length = (file?.clean.utf8.count ?? 0) + (file?.record.carriageReturnLineFeeds ?? 0) + 1
            let moved = document.notes[index].selections.filter { isKnown || $0.written.end > length }
            guard !moved.isEmpty else { continue }
            document.notes[index].selections.removeAll { isKnown || $0.written.end > length }
            for var selection in moved {
                let place = RefiPlace(element: "PlainTextSelection", guid: selection.guid, line: selection.line)
                findings.append(RefiFinding(.annotationInNote, place, target: document.notes[index].guid, .repaired))
                selection.notes.append(document.notes[index].guid)
                document.sources[owner[0]].text?.selections.append(selection)
            }
            document.sources[owner[0]].notes.removeAll { $0 == document.notes[index].guid }
        }
    }
}
