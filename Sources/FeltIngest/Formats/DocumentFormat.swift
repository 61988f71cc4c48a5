import FeltModel
import FeltText

/// One of the formats that files come in, known by the ending of the file's name.
struct DocumentFormat: Sendable {
    /// In lower case, without the dot.
    let endings: [String]
    let mediaType: String
    /// Whether it is a field note, with a head and codes in its text.
    var isNote = false
    /// Reads a transcript, whose turns stand in the text; nil from it for a text that is none.
    var transcript: (@Sendable (StoredText) -> Transcript?)?
    /// What makes text of it; nil where it is text already.
    var converter: (any TextConverter)?
    /// What to do about a file without text.
    var emptyHint = "Leave it out, or save it again."

    /// The formats, in the order in which help names them. To add one: add it here.
    static let all = [
        DocumentFormat(endings: ["txt", "text"], mediaType: "text/plain", transcript: SpeakerTextReader.read),
        DocumentFormat(endings: ["md", "markdown"], mediaType: "text/markdown", isNote: true),
        DocumentFormat(
            endings: ["vtt"], mediaType: "text/vtt", transcript: { CueTurns.read($0, isSubRip: false) }, emptyHint: "Export it again from the program that made it."),
        DocumentFormat(
            endings: ["srt"], mediaType: "application/x-subrip", transcript: { CueTurns.read($0, isSubRip: true) },
            emptyHint: "Export it again from the program that made it."),
        DocumentFormat(
            endings: ["docx"], mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", converter: PandocConverter(format: "docx")),
        DocumentFormat(endings: ["odt"], mediaType: "application/vnd.oasis.opendocument.text", converter: PandocConverter(format: "odt")),
        DocumentFormat(endings: ["rtf"], mediaType: "application/rtf", converter: PandocConverter(format: "rtf")),
        DocumentFormat(endings: ["html", "htm"], mediaType: "text/html", converter: PandocConverter(format: "html")),
        DocumentFormat(
            endings: ["pdf"], mediaType: "application/pdf", converter: PDFConverter(),
            emptyHint: "It may be a scan: run it through text recognition (OCR) first."),
    ]

    /// Every ending with its dot.
    static let allEndings = all.flatMap(\.endings).map { "." + $0 }

    /// The format of a file. Throws `format-unknown`.
    static func of(_ fileName: String) throws -> DocumentFormat {
        let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
        // A name without an ending is taken for text; the normaliser refuses what is none.
        guard parts.count > 1, let ending = parts.last.map({ $0.lowercased() }), !(parts.count == 2 && parts[0].isEmpty) else { return all[0] }
        if let format = all.first(where: { $0.endings.contains(ending) }) { return format }
        let near = NearNames.nearest(to: ending, among: all.flatMap(\.endings))
        let list = "felt add takes \(allEndings.joined(separator: ", "))."
        throw FeltError(
            "format-unknown", "\(fileName) is of a kind that felt does not read.",
            hint: ending == "doc" ? "Open it in a word processor and save it as .docx. \(list)" : near.isEmpty ? list : "Did you mean .\(near[0])? \(list)")
    }
}

/// Makes text of a document with another program.
protocol TextConverter: Sendable {
    /// The program's name, for the record of the source.
    var name: String { get }
    /// The text of a document in UTF-8.
    func text(of document: [UInt8], isCancelled: () -> Bool) throws -> [UInt8]
}
