public import FeltText

/// Pictures, PDFs, sounds and films as elements.
extension RefiElement {
    /// A source that is no text, without its text and its transcripts' passages where these are carried elsewhere.
    ///
    /// - Parameters:
    ///   - areas: the areas that are kept with it.
    ///   - transcripts: the transcripts, as elements.
    public init(_ source: RefiDocument.Source, areas: [RefiDocument.Area], transcripts: [RefiElement], text: RefiElement?) {
        let selections = areas.map { RefiElement($0, of: source.kind) } + source.spans.map { RefiElement($0, of: source.kind) }
        let words = text.map { [$0] } ?? []
        self.init(
            source.kind.rawValue,
            [("guid", source.guid.text), ("name", source.name), ("path", source.file?.path), ("currentPath", source.currentPath)] + Self.attributes(source.stamp),
            // The words of a picture stand before its areas, those of a PDF behind them.
            children: Self.description(source.description) + transcripts + (source.kind == .picture ? words : []) + selections
                + (source.kind == .pdf ? words : []) + source.codings.map { RefiElement($0) } + Self.references("NoteRef", source.notes)
                + source.values.map { RefiElement($0) })
    }

    /// An area of a page or picture.
    public init(_ area: RefiDocument.Area, of kind: RefiDocument.Source.Kind) {
        let text = kind == .pdf ? area.text.map { [RefiElement($0, named: "Representation")] } ?? [] : []
        self.init(
            kind == .pdf ? "PDFSelection" : "PictureSelection",
            [
                ("guid", area.guid.text), ("name", area.name), ("page", kind == .pdf ? String(area.page ?? 0) : nil), ("firstX", String(area.first.x)),
                ("firstY", String(area.first.y)), ("secondX", String(area.second.x)), ("secondY", String(area.second.y)),
            ] + Self.attributes(area.stamp),
            children: Self.description(area.description) + text + area.codings.map { RefiElement($0) } + Self.references("NoteRef", area.notes))
    }

    /// A stretch of a sound or film.
    public init(_ span: RefiDocument.Span, of kind: RefiDocument.Source.Kind) {
        self.init(
            kind == .audio ? "AudioSelection" : "VideoSelection",
            [("guid", span.guid.text), ("name", span.name), ("begin", String(span.begin)), ("end", String(span.end))] + Self.attributes(span.stamp),
            children: Self.description(span.description) + span.codings.map { RefiElement($0) } + Self.references("NoteRef", span.notes))
    }

    /// A transcript with its sync points and the passages that are kept with it; positions count code points of its clean words.
    ///
    /// - Parameter holdsWords: whether its words stand in it; otherwise they are carried elsewhere.
    public init(_ transcript: RefiDocument.Transcript, passages: [RefiDocument.TranscriptSelection], holdsWords: Bool) {
        let index = transcript.text.map { TextIndex($0) }
        let points = transcript.syncPoints.map { point in
            let place = point.place.flatMap { index?.scalarOffset(at: $0)?.value }
            return RefiElement(
                "SyncPoint", [("guid", point.guid.text), ("timeStamp", point.time.map { String($0) }), ("position", place.map { String($0) })])
        }
        let selections = passages.map { passage in
            RefiElement(
                "TranscriptSelection",
                [
                    ("guid", passage.guid.text), ("name", passage.name), ("fromSyncPoint", passage.from?.text), ("toSyncPoint", passage.to?.text),
                ] + Self.attributes(passage.stamp),
                children: Self.description(passage.description) + passage.codings.map { RefiElement($0) } + Self.references("NoteRef", passage.notes))
        }
        self.init(
            "Transcript",
            [("guid", transcript.guid.text), ("name", transcript.name), ("richTextPath", transcript.richText?.path)]
                + Self.attributes(transcript.stamp),
            children: Self.description(transcript.description) + (holdsWords ? Self.content(transcript.text) : []) + points + selections
                + Self.references("NoteRef", transcript.notes))
    }

    /// A text with its passages under any of the names that a text has; positions count code points of its clean words.
    public init(_ text: RefiDocument.Text, named name: String) {
        let index = text.text.map { TextIndex($0) }
        self.init(
            name,
            [("guid", text.guid.text), ("name", text.name), ("richTextPath", text.richText?.path)]
                + Self.attributes(text.stamp),
            children: Self.description(text.description) + Self.content(text.text)
                + text.selections.map { RefiElement($0, in: index) } + text.codings.map { RefiElement($0) } + Self.references("NoteRef", text.notes)
                + text.values.map { RefiElement($0) })
    }

    /// A passage of a text; positions count code points of the text that `index` is of.
    public init(_ selection: RefiDocument.Selection, in index: TextIndex?) {
        let range = index?.scalarRange(selection.range)
        self.init(
            "PlainTextSelection",
            [
                ("guid", selection.guid.text), ("name", selection.name), ("startPosition", String(range?.lowerBound ?? selection.written.start)),
                ("endPosition", String(range?.upperBound ?? selection.written.end)),
            ] + Self.attributes(selection.stamp),
            children: Self.description(selection.description) + selection.codings.map { RefiElement($0) } + Self.references("NoteRef", selection.notes))
    }

    /// Words, in the project file itself: there no byte order mark and no line end can shift what is marked in them.
    /// A text without any has none in a way that says so.
    private static func content(_ text: StoredText?) -> [RefiElement] { [RefiElement("PlainTextContent", text: text?.string ?? "")] }
}
