extension RefiReading {
    /// The files of the container that reading did not unpack and that cannot be unpacked: pictures, PDFs, sounds, films, formatted texts. Each is told once,
    /// at the first thing that names it, in the order of the file.
    ///
    /// Cost: as much as unpacking them; nothing of them stays in memory.
    func unreadableFiles() -> [RefiFinding] {
        guard let container else { return [] }
        var seen: Set<Int> = []
        var found: [RefiFinding] = []
        func probe(_ file: RefiDocument.File?, _ attribute: String, _ place: RefiPlace) {
            guard let entry = file?.entry, seen.insert(entry).inserted else { return }
            do { try container.stream(entry) { _ in } } catch { found.append(RefiFinding(.fileUnreadable, place, attribute: attribute, .dropped)) }
        }
        for source in document.sources {
            let place = RefiPlace(element: source.kind.rawValue, guid: source.guid, line: source.line)
            probe(source.file, "path", place)
            probe(source.text?.richText, "richTextPath", place)
            for transcript in source.transcripts { probe(transcript.richText, "richTextPath", RefiPlace(element: "Transcript", guid: transcript.guid, line: transcript.line)) }
        }
        for note in document.notes { probe(note.richText, "richTextPath", RefiPlace(element: "Note", guid: note.guid, line: note.line)) }
        return found
    }
}
