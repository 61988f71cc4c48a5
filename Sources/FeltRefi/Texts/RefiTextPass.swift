import FeltModel
import FeltText

/// Reads the texts of a document, finds out what positions in them count, and puts every selection in its place.
struct RefiTextPass {
    var document: RefiDocument
    var findings: [RefiFinding] = []
    private let container: RefiContainer?
    private let forced: RefiPositions.Counting?
    private var files: [RefiTextFile?] = []

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

    // MARK: Files

    private mutating func settleMedia(_ index: Int) {
        guard let file = document.sources[index].file else { return }
        let source = document.sources[index]
        let place = RefiPlace(element: source.kind.rawValue, guid: source.guid, line: source.line)
        document.sources[index].file = settled(file, "path", place, mayBeOutside: source.kind == .audio || source.kind == .video)
    }

    private mutating func settled(_ file: RefiDocument.File, _ attribute: String, _ place: RefiPlace, mayBeOutside: Bool) -> RefiDocument.File {
        var file = file
        let found = container?.find(file.path) ?? (.missing, false)
        if found.isBare { findings.append(RefiFinding(.barePath, place, attribute: attribute, .repaired)) }
        switch found.target {
        case .entry(let entry, let isExact):
            file.entry = entry
            if !isExact { findings.append(RefiFinding(.pathOtherName, place, attribute: attribute, .repaired)) }
        case .missing: findings.append(RefiFinding(.pathMissing, place, attribute: attribute, .dropped))
        case .outside:
            file.isOutside = true
            findings.append(RefiFinding(mayBeOutside ? .mediaOutside : .pathOutside, place, attribute: attribute, mayBeOutside ? .kept : .dropped))
            if file.path.hasPrefix("absolute:") { findings.append(RefiFinding(.homePath, place, attribute: attribute)) }
        }
        return file
    }

    /// The words of a text; nil where there are none to be read.
    private mutating func load(_ slot: Slot) throws(FeltError) -> RefiTextFile? {
        let place = place(of: slot)
        var (rich, plain, content) = parts(of: slot)
        if let file = rich {
            if file.path.lowercased().hasSuffix(".txt") { findings.append(RefiFinding(.richTextIsPlain, place, attribute: "richTextPath")) }
            rich = settled(file, "richTextPath", place, mayBeOutside: false)
        }
        if let file = plain { plain = settled(file, "plainTextPath", place, mayBeOutside: false) }
        setFiles(of: slot, rich, plain)
        if content != nil, plain != nil { findings.append(RefiFinding(.twoTexts, place)) }
        var bytes = content?.utf8
        if let entry = plain?.entry, let container {
            do { bytes = try container.bytes(of: entry) } catch {
                guard error.code == "archive-unreadable" else { throw error }
                findings.append(RefiFinding(.textUnreadable, place, .dropped))
                return nil
            }
        } else if plain != nil, content == nil {
            return nil
        }
        guard let bytes else {
            findings.append(RefiFinding(.noText, place))
            return nil
        }
        guard let file = try? RefiTextFile(bytes) else {
            findings.append(RefiFinding(.textUnreadable, place, .dropped))
            return nil
        }
        if file.record.encoding != .utf8 { findings.append(RefiFinding(.textNotUTF8, place, expected: file.record.encoding.rawValue, .repaired)) }
        if !file.record.isUnchanged { findings.append(RefiFinding(.textChanged, place, expected: file.record.token, .repaired)) }
        return file
    }

    // MARK: Selections

    private mutating func settle(_ slot: Slot, _ file: RefiTextFile, _ verdict: RefiPositionJudge.Verdict) {
        let place = place(of: slot)
        var positions = verdict.positions
        positions.encoding = parts(of: slot).plain == nil ? nil : file.record.token
        if verdict.isUTF16 { findings.append(RefiFinding(.positionsInUTF16, place, .repaired)) }
        if positions.confidence == .guess, verdict.matters {
            findings.append(RefiFinding(.positionsUnsure, place, expected: positions.counting.text))
        } else if verdict.isAgainstOrigin {
            findings.append(RefiFinding(.positionsAgainstOrigin, place, expected: positions.counting.text))
        }
        let places = file.places(of: bounds(of: slot).flatMap { [$0.start, $0.end] }, counting: positions.counting)
        setText(of: slot, file.clean, positions)
        switch slot {
        case .source(let index):
            if let kept = document.sources[index].text.map({ settled($0.selections, places, file.clean, positions) }) {
                document.sources[index].text?.selections = kept
            }
        case .area(let index, let area):
            if let kept = document.sources[index].areas[area].text.map({ settled($0.selections, places, file.clean, positions) }) {
                document.sources[index].areas[area].text?.selections = kept
            }
        case .note(let index): document.notes[index].selections = settled(document.notes[index].selections, places, file.clean, positions)
        case .transcript(let index, let place):
            var transcript = document.sources[index].transcripts[place]
            settle(&transcript, places)
            document.sources[index].transcripts[place] = transcript
        }
    }

    private mutating func settled(
        _ selections: [RefiDocument.Selection], _ places: [RefiTextFile.Place], _ text: StoredText, _ positions: RefiPositions
    ) -> [RefiDocument.Selection] {
        // Where most names say their words, one that does not is a sign that something moved.
        let areNamesQuotes = positions.quotes >= 2 && positions.quotes * 2 > selections.count
        var result: [RefiDocument.Selection] = []
        result.reserveCapacity(selections.count)
        for (index, selection) in selections.enumerated() {
            let place = RefiPlace(element: "PlainTextSelection", guid: selection.guid, line: selection.line)
            let found = RefiRange(places[index * 2], places[index * 2 + 1], length: text.utf8.count)
            for problem in found.problems {
                let expected = problem == .rangePastEnd ? "\(selection.written.start)–\(selection.written.end)" : nil
                findings.append(RefiFinding(problem, place, expected: expected, found.range == nil ? .dropped : .repaired))
            }
            guard let range = found.range else { continue }
            if range.isEmpty { findings.append(RefiFinding(.rangeEmpty, place)) }
            var settled = selection
            settled.range = range
            if areNamesQuotes, let name = selection.name, !name.isEmpty {
                let isQuote = text.utf8.withUnsafeBufferPointer { RefiCountingScore.says(name, $0, range) }
                if !isQuote { findings.append(RefiFinding(.quoteDiffers, place)) }
            }
            result.append(settled)
        }
        return result
    }

    private mutating func settle(_ transcript: inout RefiDocument.Transcript, _ places: [RefiTextFile.Place]) {
        var next = 0
        var known: [RefiGUID: Int] = [:]
        for index in transcript.syncPoints.indices {
            guard transcript.syncPoints[index].written != nil else { continue }
            defer { next += 2 }
            let place = RefiPlace(element: "SyncPoint", guid: transcript.syncPoints[index].guid, line: transcript.syncPoints[index].line)
            switch places[next] {
            case .exact(let byte): transcript.syncPoints[index].place = ByteOffset(byte)
            case .inside(let byte, _):
                transcript.syncPoints[index].place = ByteOffset(byte)
                findings.append(RefiFinding(.rangeInsideCharacter, place, .repaired))
            case .negative: findings.append(RefiFinding(.rangeNegative, place, .dropped))
            case .pastEnd: findings.append(RefiFinding(.rangePastEnd, place, expected: transcript.syncPoints[index].written.map(String.init), .dropped))
            }
            if let byte = transcript.syncPoints[index].place { known[transcript.syncPoints[index].guid] = byte.value }
        }
        for index in transcript.selections.indices {
            guard let from = transcript.selections[index].from.flatMap({ known[$0] }), let to = transcript.selections[index].to.flatMap({ known[$0] }) else { continue }
            if from > to {
                let selection = transcript.selections[index]
                let place = RefiPlace(element: "TranscriptSelection", guid: selection.guid, line: selection.line)
                findings.append(RefiFinding(.rangeReversed, place, .repaired))
            }
            transcript.selections[index].range = TextRange(min(from, to)..<max(from, to))
        }
    }

    /// What counts in words that are not there has no place.
    private mutating func drop(_ slot: Slot) {
        for selection in selections(of: slot) {
            let place = RefiPlace(element: "PlainTextSelection", guid: selection.guid, line: selection.line)
            findings.append(RefiFinding(.rangeWithoutText, place, .dropped))
        }
        setSelections(of: slot, [])
        setText(of: slot, nil, nil)
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
