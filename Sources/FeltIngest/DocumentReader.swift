import FeltModel
import FeltProtocols
import FeltText

/// Reads files of every known format into documents.
public struct DocumentReader: Sendable {
    /// The largest file that is read. A novel has 1 MB of text; a document larger than this holds pictures or is no document.
    public static let sizeLimit = 64 << 20

    private let isCancelled: @Sendable () -> Bool

    /// - Parameter isCancelled: asked while another program works; true ends it.
    public init(isCancelled: @escaping @Sendable () -> Bool = { false }) { self.isCancelled = isCancelled }

    /// Reads a file.
    ///
    /// - Throws: `file-missing` and the others of `FileBytes`; `file-empty`, `file-binary`, `file-no-text`, `format-unknown`;
    ///   `program-missing`, `program-failed`; `CancellationError`.
    public func read(contentsOf path: String) throws -> IngestedDocument {
        try read(try FileBytes.read(path, limit: Self.sizeLimit), name: FileBytes.name(path), path: path)
    }

    /// Reads the bytes of a file whose name is `name`. Throws as `read(contentsOf:)` does, but for the errors of `FileBytes`.
    public func read(_ bytes: [UInt8], named name: String) throws -> IngestedDocument { try read(bytes, name: name, path: name) }

    private func read(_ original: [UInt8], name: String, path: String) throws -> IngestedDocument {
        guard !original.isEmpty else { throw FeltError("file-empty", "\(path) is empty.", hint: "Save the file again, or leave it out.") }
        let format = try DocumentFormat.of(name)
        let bytes = try format.converter.map { try converted(original, path, with: $0) } ?? original
        let normalised = try Self.normalised(bytes, path, format)
        if let transcript = format.transcript?(normalised.text) {
            return try document(transcript, normalised.record, IngestedFile(name: name, path: path, bytes: original), format)
        }
        let note = format.isNote ? NoteReader.read(normalised.text) : nil
        let text = note?.text ?? normalised.text
        guard note?.faults.isEmpty == false || text.utf8.contains(where: { $0 > 32 }) else {
            throw FeltError("file-no-text", "\(path) has no text.", hint: note?.head.isEmpty == false ? "Write the note below its head." : format.emptyHint)
        }
        return IngestedDocument(
            fileName: name, mediaType: format.mediaType, originalBytes: original, converter: format.converter?.name, record: normalised.record, text: text,
            passages: note?.passages ?? PassageParser.passages(in: text, extraVoices: []), note: note, faults: [])
    }

    private struct IngestedFile {
        let name: String
        let path: String
        let bytes: [UInt8]
    }

    private func document(_ transcript: Transcript, _ record: NormalisationRecord, _ file: IngestedFile, _ format: DocumentFormat) throws -> IngestedDocument {
        guard !transcript.turns.isEmpty || !transcript.faults.isEmpty else {
            throw FeltError("file-no-text", "\(file.path) has no text.", hint: format.emptyHint)
        }
        let text = StoredText(trusted: Array(transcript.text.utf8))
        let info = transcript.info
        let voices = info.voices.filter { !VoiceNames.isKnown($0) }
        var document = IngestedDocument(
            fileName: file.name, mediaType: format.mediaType, originalBytes: file.bytes, converter: nil, record: record, text: text,
            passages: Self.quoted(PassageParser.passages(in: text, extraVoices: voices)), note: nil, faults: transcript.faults)
        document.warnings = transcript.warnings
        document.voices = voices
        document.transcript = info
        document.suggestedKind = "transcript"
        return document
    }

    /// What stands in a transcript are words as they fell.
    private static func quoted(_ passages: [Passage]) -> [Passage] {
        passages.map { passage in
            var passage = passage
            if passage.voice != nil { passage.layer = .quote }
            return passage
        }
    }

    private func converted(_ document: [UInt8], _ path: String, with converter: any TextConverter) throws -> [UInt8] {
        do { return try converter.text(of: document, isCancelled: isCancelled) } catch let error as FeltError where error.code == "program-failed" {
            throw FeltError(error.code, "\(path): \(error.message)", hint: error.hint, context: error.context, cause: error)
        }
    }

    private static func normalised(_ bytes: [UInt8], _ path: String, _ format: DocumentFormat) throws -> NormalisedText {
        do { return try TextNormaliser.normalise(bytes) } catch {
            guard case .binary(let place) = error else { throw FeltError("file-binary", "\(path) is not text.", hint: "Save it as UTF-8 text.") }
            throw FeltError(
                "file-binary", "\(path) is not text: see its byte \(place + 1).",
                hint: format.converter == nil
                    ? "Open it in an editor and save it as text in UTF-8." : "felt add takes \(DocumentFormat.allEndings.joined(separator: ", ")).", context: ["byte": String(place)])
        }
    }
}
