import FeltModel
import FeltText

/// Reads the texts of a document, finds out what positions in them count, and puts every selection in its place.
struct RefiTextPass {
    var document: RefiDocument
    var findings: [RefiFinding] = []
    let container: RefiContainer?
    let forced: RefiPositions.Counting?
    /// How many texts count as the program is known to do, and the standard does not.
    var dialectTexts = 0
    /// Whether words stay in the document; without, no more than one text is in memory at a time.
    let keepsWords: Bool

    /// A text of the document.
    enum Slot: Hashable {
        case source(Int)
        case area(Int, Int)
        case transcript(Int, Int)
        case note(Int)
    }

    init(_ document: RefiDocument, container: RefiContainer?, forced: RefiPositions.Counting?, keepsWords: Bool = true) {
        self.document = document
        self.container = container
        self.forced = forced
        self.keepsWords = keepsWords
    }

    /// Does it all. Throws `archive-too-large`, when the texts together are more than the container's limit.
    mutating func run() throws(FeltError) {
        for index in document.sources.indices { settleMedia(index) }
        let slots = slots
        // What is found in notes is told behind what is found in sources, though some of it has to be known before.
        let before = findings
        findings = []
        var notes = try movedAnnotations(slots)
        let found = findings
        findings = before
        // One text is read out of the container while another core counts in the one before.
        let core = SecondCore<RefiPositionTrial?>()
        // Also where a text cannot be read nothing may still be at work.
        defer { _ = core.finish() }
        for (place, slot) in slots.enumerated() {
            if place == notes.first { findings += found }
            let file = place < notes.first ? try load(slot) : notes.take(place)
            let sample = file.map { RefiPositionSample($0, bounds: bounds(of: slot), names: names(of: slot)) }
            core.add { sample.map { RefiPositionTrial($0) } }
            setText(of: slot, keepsWords ? file?.clean : nil)
        }
        var trials = core.finish()
        if notes.first == slots.count { findings += found }
        let verdicts = RefiPositionJudge(origin: document.origin, forced: forced).verdicts(trials)
        let outcomes = zip(trials, verdicts).map { trial, verdict in verdict.flatMap { trial?[$0.positions.counting] } }
        let named = RefiNameJudge(isOurs: isOurs).verdicts(outcomes)
        for (place, slot) in slots.enumerated() {
            if let trial = trials[place], let verdict = verdicts[place] { settle(slot, trial, verdict, named[place] ?? .init()) } else { drop(slot) }
            trials[place] = nil
        }
        // The program errs the same way in each of them, knowingly; one sentence says all there is to say.
        if dialectTexts > 0 { findings.append(RefiFinding(.positionsInDialect, RefiPlace(element: "Project"), expected: String(dialectTexts))) }
    }

    /// The texts of notes, which stand behind all others.
    private struct Notes {
        var first: Int
        var files: [RefiTextFile?] = []

        mutating func take(_ place: Int) -> RefiTextFile? {
            defer { files[place - first] = nil }
            return files[place - first]
        }
    }

    /// Whether this program wrote the file.
    var isOurs: Bool { RefiPositions.Counting.known(of: document.origin)?.isOurs ?? false }

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
    /// selections go to that source, with the note. Gives the texts of the notes, which tell how far positions reach in them.
    private mutating func movedAnnotations(_ slots: [Slot]) throws(FeltError) -> Notes {
        let origin = document.origin.lowercased()
        let isKnown = origin.contains("quirkos") || origin.contains("qualcoder")
        var notes = Notes(first: slots.count - document.notes.count)
        for slot in slots[notes.first...] { notes.files.append(try load(slot)) }
        guard document.notes.contains(where: { !$0.selections.isEmpty }) else { return notes }
        var owners: [RefiGUID: [Int]] = [:]
        for (index, source) in document.sources.enumerated() where source.text != nil {
            for note in source.notes { owners[note, default: []].append(index) }
        }
        for (slot, file) in zip(slots[notes.first...], notes.files) {
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
        return notes
    }
}
