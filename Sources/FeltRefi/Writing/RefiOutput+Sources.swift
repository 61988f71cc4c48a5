import FeltModel
import FeltText

extension RefiOutput {
    mutating func write(_ source: RefiTextSource) throws {
        switch source.place {
        case .source:
            try text(source, named: "TextSource")
            parts(of: source)
            xml.raw("</TextSource>")
        case .note:
            try text(source, named: "Note")
            parts(of: source)
            xml.raw("</Note>")
        case .within(let frame):
            let isPicture = frame.name == "PictureSource"
            xml.open(frame)
            // The words of a picture stand before its areas, those of a PDF behind them.
            for child in frame.children where !isPicture || child.name == "Description" { xml.element(child) }
            try text(source, named: isPicture ? "TextDescription" : "Representation")
            xml.raw(isPicture ? "</TextDescription>" : "</Representation>")
            for child in frame.children where isPicture && child.name != "Description" { xml.element(child) }
            parts(of: source)
            xml.raw(isPicture ? "</PictureSource>" : "</PDFSource>")
        }
    }

    /// The beginning of a text and its passages.
    private mutating func text(_ source: RefiTextSource, named name: StaticString) throws {
        xml.raw("<")
        xml.raw(name)
        head(source.guid, source.name, source.created, source.modified, source.richTextPath)
        xml.description(source.description)
        guard !source.selections.isEmpty else { return }
        let index = TextIndex(source.text)
        for selection in source.selections { try write(selection, of: source.text, index) }
    }

    /// What belongs to a source as a whole.
    private mutating func parts(of source: RefiTextSource) {
        for coding in source.codings { write(coding) }
        xml.notes(source.notes)
        xml.returns(to: source.guid)
        for value in source.values { write(value) }
    }

    mutating func write(_ note: RefiNote) {
        xml.raw("<Note")
        head(note.guid, note.name, note.created, note.modified, note.richTextPath)
        xml.description(note.description)
        xml.notes(note.notes)
        xml.raw("</Note>")
    }

    /// The attributes that a text source and a note share. A thing never changed was last changed when it was made: some
    /// programs stop at a note without all four.
    private mutating func head(_ guid: RefiGUID, _ name: String, _ created: RefiStamp, _ modified: RefiStamp?, _ richTextPath: String?) {
        xml.identity(guid)
        xml.attribute("name", name)
        if let richTextPath { xml.attribute("richTextPath", richTextPath) }
        xml.path("plainTextPath", of: guid)
        xml.stamps(created, modified ?? created)
        xml.raw(">")
    }

    private mutating func write(_ selection: RefiSelection, of text: StoredText, _ index: TextIndex) throws {
        xml.raw("\n<PlainTextSelection")
        xml.identity(selection.guid)
        if let own = selection.name { xml.attribute("name", own) } else { name(selection.range, of: text) }
        let (start, end) = try positions(selection, index)
        xml.attribute("startPosition", start)
        xml.attribute("endPosition", end)
        if let created = selection.created { xml.stamps(created, selection.modified) }
        if selection.description == nil, selection.codings.isEmpty, selection.notes.isEmpty { return xml.raw("/>") }
        xml.raw(">")
        xml.description(selection.description)
        for coding in selection.codings { write(coding) }
        xml.notes(selection.notes)
        xml.raw("</PlainTextSelection>")
    }

    /// The first and the position after the last character, in the unit of the file. The standard's wording reads as if the
    /// end were the last character itself, but its own example and every real file count to after it.
    private mutating func positions(_ selection: RefiSelection, _ index: TextIndex) throws -> (Int, Int) {
        guard let scalars = index.scalarRange(selection.range) else { throw outside(selection) }
        guard index.utf16Count != index.scalarCount else { return (scalars.lowerBound, scalars.upperBound) }
        guard let start = index.utf16Offset(at: selection.range.start), let end = index.utf16Offset(at: selection.range.end) else {
            throw outside(selection)
        }
        if options.positionUnit == .utf16 { return (start.value, end.value) }
        if end.value != scalars.upperBound {
            losses.add(
                "astral-positions", "Passages after an emoji or another character beyond U+FFFF shift in programs that count UTF-16 units, such as NVivo; for it, felt export qdpx --for nvivo.",
                nb: "Utsnitt etter en emoji eller et annet tegn over U+FFFF flytter seg i programmer som teller UTF-16-enheter, som NVivo; til det: felt export qdpx --for nvivo.")
        }
        return (scalars.lowerBound, scalars.upperBound)
    }

    private func outside(_ selection: RefiSelection) -> FeltError {
        FeltError("refi-inconsistent", "A passage lies outside its text.", context: ["guid": selection.guid.text])
    }

    private mutating func name(_ range: TextRange, of text: StoredText) {
        guard let limit = options.selectionNameLimit else { return }
        text.utf8.withUnsafeBufferPointer { bytes in
            let words = UnsafeBufferPointer(rebasing: bytes[range.bytes])
            let length = SelectionName.length(of: words, limit: limit)
            xml.quotation("name", UnsafeBufferPointer(rebasing: words[..<length]), cut: length < words.count)
        }
    }

    private mutating func write(_ coding: RefiCoding) {
        xml.raw("<Coding")
        xml.identity(coding.guid)
        xml.stamps(coding.created, nil)
        xml.raw(">")
        xml.reference("CodeRef", coding.code)
        xml.notes(coding.notes)
        xml.raw("</Coding>")
    }
}
