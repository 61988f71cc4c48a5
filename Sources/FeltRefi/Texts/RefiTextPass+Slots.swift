import FeltText

/// What differs between the four sorts of text in a document.
extension RefiTextPass {
    func place(of slot: Slot) -> RefiPlace {
        switch slot {
        case .source(let index):
            let source = document.sources[index]
            let name = source.kind == .text ? "TextSource" : source.kind == .pdf ? "Representation" : "TextDescription"
            return RefiPlace(element: name, guid: source.text?.guid, line: source.text?.line)
        case .area(let index, let area):
            let text = document.sources[index].areas[area].text
            return RefiPlace(element: "Representation", guid: text?.guid, line: text?.line)
        case .transcript(let index, let place):
            let transcript = document.sources[index].transcripts[place]
            return RefiPlace(element: "Transcript", guid: transcript.guid, line: transcript.line)
        case .note(let index): return RefiPlace(element: "Note", guid: document.notes[index].guid, line: document.notes[index].line)
        }
    }

    private func text(of slot: Slot) -> RefiDocument.Text? {
        switch slot {
        case .source(let index): document.sources[index].text
        case .area(let index, let area): document.sources[index].areas[area].text
        case .transcript: nil
        case .note(let index): document.notes[index]
        }
    }

    func parts(of slot: Slot) -> (rich: RefiDocument.File?, plain: RefiDocument.File?, content: StoredText?) {
        if case .transcript(let index, let place) = slot {
            let transcript = document.sources[index].transcripts[place]
            return (transcript.richText, transcript.plainText, transcript.text)
        }
        let text = text(of: slot)
        return (text?.richText, text?.plainText, text?.text)
    }

    func selections(of slot: Slot) -> [RefiDocument.Selection] { text(of: slot)?.selections ?? [] }

    /// The positions that are written in a text, two a selection; those of a sync point twice.
    func bounds(of slot: Slot) -> [RefiDocument.Bounds] {
        if case .transcript(let index, let place) = slot {
            return document.sources[index].transcripts[place].syncPoints.compactMap { point in
                point.written.map { RefiDocument.Bounds(start: $0, end: $0) }
            }
        }
        return selections(of: slot).map(\.written)
    }

    func names(of slot: Slot) -> [String?] {
        if case .transcript = slot { return bounds(of: slot).map { _ in nil } }
        return selections(of: slot).map(\.name)
    }

    mutating func setFiles(of slot: Slot, _ rich: RefiDocument.File?, _ plain: RefiDocument.File?) {
        switch slot {
        case .source(let index):
            document.sources[index].text?.richText = rich
            document.sources[index].text?.plainText = plain
        case .area(let index, let area):
            document.sources[index].areas[area].text?.richText = rich
            document.sources[index].areas[area].text?.plainText = plain
        case .transcript(let index, let place):
            document.sources[index].transcripts[place].richText = rich
            document.sources[index].transcripts[place].plainText = plain
        case .note(let index):
            document.notes[index].richText = rich
            document.notes[index].plainText = plain
        }
    }

    mutating func setText(of slot: Slot, _ text: StoredText?) {
        switch slot {
        case .source(let index): document.sources[index].text?.text = text
        case .area(let index, let area): document.sources[index].areas[area].text?.text = text
        case .transcript(let index, let place): document.sources[index].transcripts[place].text = text
        case .note(let index): document.notes[index].text = text
        }
    }

    mutating func setPositions(of slot: Slot, _ positions: RefiPositions?) {
        switch slot {
        case .source(let index): document.sources[index].text?.positions = positions
        case .area(let index, let area): document.sources[index].areas[area].text?.positions = positions
        case .transcript(let index, let place): document.sources[index].transcripts[place].positions = positions
        case .note(let index): document.notes[index].positions = positions
        }
    }

    mutating func setSelections(of slot: Slot, _ selections: [RefiDocument.Selection]) {
        switch slot {
        case .source(let index): document.sources[index].text?.selections = selections
        case .area(let index, let area): document.sources[index].areas[area].text?.selections = selections
        case .transcript: break
        case .note(let index): document.notes[index].selections = selections
        }
    }
}
