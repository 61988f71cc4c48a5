import FeltModel
import FeltText

extension RefiOutput {
    mutating func write(_ source: RefiTextSource) throws {
        xml.raw("<TextSource")
        head(source.guid, source.name, source.created, source.modified)
        xml.description(source.description)
        if !source.selections.isEmpty {
            let index = TextIndex(source.text)
            for selection in source.selections { try write(selection, of: source.text, index) }
        }
        for coding in source.codings { write(coding) }
        xml.notes(source.notes)
        xml.returns(to: source.guid)
        for value in source.values { write(value) }
        xml.raw("</TextSource>")
    }

    mutating func write(_ note: RefiNote) {
        xml.raw("<Note")
        head(note.guid, note.name, note.created, note.modified)
        xml.description(note.description)
        xml.raw("</Note>")
    }

    /// The attributes that a text source and a note share. A thing never changed was last changed when it was made: some
    /// programs stop at a note without all four.
    private mutating func head(_ guid: RefiGUID, _ name: String, _ created: RefiStamp, _ modified: RefiStamp?) {
        xml.identity(guid)
        xml.attribute("name", name)
        xml.path("plainTextPath", of: guid)
        xml.stamps(created, modified ?? created)
        xml.raw(">")
    }

    private mutating func write(_ selection: RefiSelection, of text: StoredText, _ index: TextIndex) throws {
        xml.raw("\n<PlainTextSelection")
        xml.identity(selection.guid)
        name(selection.range, of: text)
        let (start, end) = try positions(selection, index)
        xml.attribute("startPosition", start)
        xml.attribute("endPosition", end)
        xml.stamps(selection.created, selection.modified)
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
                "astral-positions", "Passages after an emoji or another character beyond U+FFFF shift in programs that count UTF-16 units, such as NVivo; for it, felt export qdpx --for nvivo.")
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
