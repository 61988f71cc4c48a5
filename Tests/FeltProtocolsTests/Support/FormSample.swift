import FeltModel
import FeltProtocols
import FeltText
import Testing

/// A form as it is rendered, and what a reader of notes makes of it.
struct FormSample {
    let text: String
    let note: Note
    /// Parsed once.
    private static let shipped = Result { try FormTemplates() }

    init(_ kind: String, _ fieldProtocol: FieldProtocol? = nil, known: [String: NoteForm.Value] = [:], language: Language = .nb, own: [(file: String, text: String)] = []) throws {
        let form = NoteForm(kind: kind, fieldProtocol: fieldProtocol, known: known, language: language)
        text = try form.rendered(with: own.isEmpty ? Self.shipped.get() : FormTemplates(own: own))
        note = NoteReader.read(text)
    }

    /// The items of a field of the head; nil where there is no such field.
    subscript(key: String) -> [String]? { note.head.first { $0.key == key }?.items }

    /// The line of a field of the head.
    func line(_ key: String) -> String? { lines.first { $0.hasPrefix("\(key):") } }

    var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// The lines of the body that are neither blank nor in a comment.
    var plainLines: [String] {
        var body = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: true).last.map(String.init) ?? ""
        while let start = body.firstRange(of: "<!--"), let end = body[start.upperBound...].firstRange(of: "-->") { body.removeSubrange(start.lowerBound..<end.upperBound) }
        return body.split(separator: "\n").map(String.init).filter { !$0.allSatisfy { $0 == " " } }
    }

    /// What holds for every form: it can be read, and nothing but headings stands in it outside comments.
    func check(_ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(note.faultList == [], comment, sourceLocation: sourceLocation)
        #expect(note.marks.isEmpty, comment, sourceLocation: sourceLocation)
        #expect(note.head.count >= 10 && Set(note.head.map(\.key)).count == note.head.count, comment, sourceLocation: sourceLocation)
        #expect(plainLines.first?.hasPrefix("# ") == true, comment, sourceLocation: sourceLocation)
        #expect(plainLines.dropFirst().allSatisfy { $0.hasPrefix("## ") || $0.hasPrefix("### ") }, "\(comment): \(plainLines)", sourceLocation: sourceLocation)
        #expect(text.hasPrefix("---\n") && text.hasSuffix("\n") && !text.hasSuffix("\n\n"), comment, sourceLocation: sourceLocation)
        #expect(!text.contains("\n\n\n") && !text.contains("{{") && !text.contains("}}"), comment, sourceLocation: sourceLocation)
        #expect(lines.allSatisfy { $0.last != " " }, comment, sourceLocation: sourceLocation)
    }
}
