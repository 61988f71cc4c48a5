import FeltText

extension RefiBuilder {
    /// What stands in and around sources closes.
    mutating func endSource(_ element: RefiOpenElement, in parent: RefiOpenElement) {
        switch element.type {
        case .textSource:
            let text = text(element)
            switch element.name {
            case "Note": document.notes.append(text)
            case "TextSource": document.sources.append(source(element, .text, text))
            default: parent.texts.append(text)
            }
        case .pictureSource: document.sources.append(source(element, .picture, element.texts.first))
        case .pdfSource: document.sources.append(source(element, .pdf, element.texts.first))
        case .audioSource: document.sources.append(source(element, .audio, nil))
        case .videoSource: document.sources.append(source(element, .video, nil))
        case .plainTextSelection: endPassage(element, in: parent)
        case .pdfSelection, .pictureSelection: endArea(element, in: parent)
        case .audioSelection, .videoSelection: endSpan(element, in: parent)
        case .transcript: parent.transcripts.append(transcript(element))
        case .syncPoint: endSyncPoint(element, in: parent)
        case .transcriptSelection:
            noteMissingDates(element)
            parent.transcriptSelections.append(
                RefiDocument.TranscriptSelection(
                    guid: known(element), name: element["name"], description: element.description, from: element.guid("fromSyncPoint"),
                    to: element.guid("toSyncPoint"), stamp: element.stamp, codings: element.codings, notes: element.notes, line: element.line))
        default: break
        }
    }

    private mutating func source(_ element: RefiOpenElement, _ kind: RefiDocument.Source.Kind, _ text: RefiDocument.Text?) -> RefiDocument.Source {
        var source = RefiDocument.Source(
            kind: kind, guid: known(element), name: element["name"], description: element.description, line: element.line)
        source.stamp = element.stamp
        source.file = kind == .text ? nil : file(element, "path")
        source.currentPath = element["currentPath"]
        if let path = source.currentPath, !path.isEmpty { findings.append(RefiFinding(.homePath, element.place, attribute: "currentPath")) }
        source.text = text
        if kind == .text {
            // What belongs to the text as a whole belongs to the source.
            source.text?.codings = []
            source.text?.notes = []
            source.text?.values = []
        }
        source.transcripts = element.transcripts
        source.areas = element.areas
        source.spans = element.spans
        source.codings = element.codings
        source.notes = element.notes
        source.values = element.values
        return source
    }

    private func text(_ element: RefiOpenElement) -> RefiDocument.Text {
        var text = RefiDocument.Text(guid: known(element), name: element["name"], description: element.description, line: element.line)
        text.stamp = element.stamp
        text.richText = file(element, "richTextPath")
        text.plainText = file(element, "plainTextPath")
        text.text = element.content.map { StoredText(trusted: Array($0.utf8)) }
        text.selections = element.selections
        text.codings = element.codings
        text.notes = element.notes
        text.values = element.values
        return text
    }

    private func transcript(_ element: RefiOpenElement) -> RefiDocument.Transcript {
        var transcript = RefiDocument.Transcript(guid: known(element), name: element["name"], description: element.description, line: element.line)
        transcript.stamp = element.stamp
        transcript.richText = file(element, "richTextPath")
        transcript.plainText = file(element, "plainTextPath")
        transcript.text = element.content.map { StoredText(trusted: Array($0.utf8)) }
        transcript.syncPoints = element.syncPoints
        transcript.selections = element.transcriptSelections
        transcript.notes = element.notes
        return transcript
    }

    /// A file that is looked for later, when the container is at hand.
    private func file(_ element: RefiOpenElement, _ attribute: String) -> RefiDocument.File? {
        guard let path = element[attribute], !path.isEmpty else { return nil }
        return RefiDocument.File(path: path, entry: nil, isOutside: false)
    }

    private mutating func endPassage(_ element: RefiOpenElement, in parent: RefiOpenElement) {
        noteMissingDates(element)
        guard let start = element.number("startPosition"), let end = element.number("endPosition") else {
            // That they are missing or no numbers is told already; what goes with them is not.
            let places = element.codings.map { RefiPlace(element: "Coding", guid: $0.guid, line: $0.line) }
            for place in places.isEmpty ? [element.place] : places { findings.append(RefiFinding(.rangeUnreadable, place, .dropped)) }
            return
        }
        parent.selections.append(
            RefiDocument.Selection(
                guid: known(element), name: element["name"], description: element.description, written: RefiDocument.Bounds(start: start, end: end),
                range: TextRange(0..<0), stamp: element.stamp, codings: element.codings, notes: element.notes, line: element.line))
    }

    private mutating func endArea(_ element: RefiOpenElement, in parent: RefiOpenElement) {
        noteMissingDates(element)
        guard let first = element.point("firstX", "firstY"), let second = element.point("secondX", "secondY") else { return }
        var area = RefiDocument.Area(
            guid: known(element), name: element["name"], description: element.description, page: element.number("page"), first: first, second: second,
            line: element.line)
        area.text = element.texts.first
        area.stamp = element.stamp
        area.codings = element.codings
        area.notes = element.notes
        parent.areas.append(area)
    }

    private mutating func endSpan(_ element: RefiOpenElement, in parent: RefiOpenElement) {
        noteMissingDates(element)
        guard var begin = element.number("begin"), var end = element.number("end") else { return }
        if begin > end {
            findings.append(RefiFinding(.spanReversed, element.place, .repaired))
            swap(&begin, &end)
        }
        parent.spans.append(
            RefiDocument.Span(
                guid: known(element), name: element["name"], description: element.description, begin: begin, end: end, stamp: element.stamp,
                codings: element.codings, notes: element.notes, line: element.line))
    }

    private mutating func endSyncPoint(_ element: RefiOpenElement, in parent: RefiOpenElement) {
        for name in ["timeStamp", "position"] where element.number(name) == nil {
            findings.append(RefiFinding(.syncPointWithoutTime, element.place, attribute: name))
        }
        parent.syncPoints.append(
            RefiDocument.SyncPoint(guid: known(element), time: element.number("timeStamp"), written: element.number("position"), line: element.line))
    }

    private mutating func noteMissingDates(_ element: RefiOpenElement) {
        if element["creationDateTime"] == nil, element["modifiedDateTime"] == nil { findings.append(RefiFinding(.noDates, element.place)) }
    }
}
