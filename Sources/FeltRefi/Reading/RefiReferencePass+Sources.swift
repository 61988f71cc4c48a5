/// References in and around sources.
extension RefiReferencePass {
    mutating func check(_ source: inout RefiDocument.Source) {
        let place = RefiPlace(element: source.kind.rawValue, guid: source.guid, line: source.line)
        source.stamp = settled(source.stamp, place)
        // What is coded as a whole and to a case belongs to that case as a whole.
        source.codings = kept(source.codings, place, source: source.guid)
        source.notes = kept(source.notes, .note, .unknownNote, place)
        source.values = kept(source.values, place)
        let name = source.kind == .text ? "TextSource" : source.kind == .pdf ? "Representation" : "TextDescription"
        check(&source.text, named: name, isSource: source.kind == .text)
        for area in source.areas.indices { check(&source.areas[area], of: source.kind) }
        for span in source.spans.indices { check(&source.spans[span], of: source.kind) }
        for transcript in source.transcripts.indices { check(&source.transcripts[transcript]) }
        if source.kind == .pdf { joinDualQuotations(&source) }
    }

    mutating func check(_ text: inout RefiDocument.Text?, named name: String, isSource: Bool) {
        guard var known = text else { return }
        text = nil
        check(&known, named: name, isSource: isSource)
        text = known
    }

    mutating func check(_ text: inout RefiDocument.Text, named name: String, isSource: Bool = false) {
        let place = RefiPlace(element: name, guid: text.guid, line: text.line)
        if !isSource {
            text.stamp = settled(text.stamp, place)
            text.codings = kept(text.codings, place)
            text.notes = kept(text.notes, .note, .unknownNote, place)
            text.values = kept(text.values, place)
        }
        for index in text.selections.indices {
            let selection = text.selections[index]
            let place = RefiPlace(element: "PlainTextSelection", guid: selection.guid, line: selection.line)
            text.selections[index].stamp = settled(selection.stamp, place)
            text.selections[index].codings = kept(selection.codings, place, passage: selection.guid)
            text.selections[index].notes = kept(selection.notes, .note, .unknownNote, place)
        }
    }

    mutating func check(_ area: inout RefiDocument.Area, of kind: RefiDocument.Source.Kind) {
        let place = RefiPlace(element: kind == .pdf ? "PDFSelection" : "PictureSelection", guid: area.guid, line: area.line)
        area.stamp = settled(area.stamp, place)
        area.codings = kept(area.codings, place, passage: area.guid)
        area.notes = kept(area.notes, .note, .unknownNote, place)
        check(&area.text, named: "Representation", isSource: false)
    }

    mutating func check(_ span: inout RefiDocument.Span, of kind: RefiDocument.Source.Kind) {
        let place = RefiPlace(element: kind == .audio ? "AudioSelection" : "VideoSelection", guid: span.guid, line: span.line)
        span.stamp = settled(span.stamp, place)
        span.codings = kept(span.codings, place, passage: span.guid)
        span.notes = kept(span.notes, .note, .unknownNote, place)
    }

    mutating func check(_ transcript: inout RefiDocument.Transcript) {
        let place = RefiPlace(element: "Transcript", guid: transcript.guid, line: transcript.line)
        transcript.stamp = settled(transcript.stamp, place)
        transcript.notes = kept(transcript.notes, .note, .unknownNote, place)
        let points = Swift.Set(transcript.syncPoints.map(\.guid))
        for index in transcript.selections.indices {
            let selection = transcript.selections[index]
            let place = RefiPlace(element: "TranscriptSelection", guid: selection.guid, line: selection.line)
            transcript.selections[index].stamp = settled(selection.stamp, place)
            transcript.selections[index].codings = kept(selection.codings, place, passage: selection.guid)
            transcript.selections[index].notes = kept(selection.notes, .note, .unknownNote, place)
            for (name, end) in [("fromSyncPoint", selection.from), ("toSyncPoint", selection.to)] {
                guard let end, !points.contains(end) else { continue }
                findings.append(RefiFinding(.unknownSyncPoint, place, attribute: name, target: end, .dropped))
                if name == "fromSyncPoint" { transcript.selections[index].from = nil } else { transcript.selections[index].to = nil }
            }
        }
    }

    /// ATLAS.ti writes a passage of a PDF twice under one GUID. The words keep all codings; those that only the area has go to them.
    mutating func joinDualQuotations(_ source: inout RefiDocument.Source) {
        guard let selections = source.text?.selections, !source.areas.isEmpty else { return }
        let places = Dictionary(selections.enumerated().map { ($1.guid, $0) }, uniquingKeysWith: { first, _ in first })
        for index in source.areas.indices {
            let area = source.areas[index]
            guard let place = places[area.guid] else { continue }
            let codes = Swift.Set(selections[place].codings.map(\.code))
            source.text?.selections[place].codings += area.codings.filter { !codes.contains($0.code) }
            source.areas[index].codings = []
            source.areas[index].isAlsoText = true
            findings.append(RefiFinding(.dualQuotation, RefiPlace(element: "PDFSelection", guid: area.guid, line: area.line), .repaired))
        }
    }
}
