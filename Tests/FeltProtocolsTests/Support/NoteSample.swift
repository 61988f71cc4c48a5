import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Testing

/// A note as it is typed, and what is to be read of it.
struct NoteSample: Sendable, CustomTestStringConvertible {
    let source: String
    /// The stored text with markers around the words that are coded, each stretch once.
    let marked: String
    /// What is said of each coding, as `code facet=value by=… memo=…`, in the order in which their words begin and then end.
    let codes: [String]

    init(_ source: String, _ marked: String, _ codes: String...) {
        self.source = source
        self.marked = marked
        self.codes = codes
    }

    var testDescription: String { source }

    /// Reads the note and compares; a note of this kind has no faults.
    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        let note = NoteReader.read(source)
        #expect(note.marked == marked, sourceLocation: sourceLocation)
        #expect(note.codes == codes, sourceLocation: sourceLocation)
        #expect(note.faultList == [], sourceLocation: sourceLocation)
    }
}

extension NoteReader {
    /// Reads a note that is typed as a string.
    static func read(_ source: String) -> Note { read(StoredText(trusted: Array(source.utf8))) }
}

extension Note {
    /// The text with markers around the words that are coded, each stretch once.
    var marked: String {
        var seen: Set<TextRange> = []
        return MarkedText.marking(marks.map(\.range).filter { seen.insert($0).inserted }, in: text)
    }

    /// What is said of each coding.
    var codes: [String] { marks.map(\.summary) }

    /// Where the faults are, as `line:column code`.
    var faultList: [String] { faults.map { "\($0.line):\($0.column) \($0.code)" } }
}

extension CodeMark {
    /// The code, its facets, who coded, and the memo.
    var summary: String {
        let settings = facets.map { "\($0.facet)=\($0.value)" } + [researcher.map { "by=\($0)" }, memo.map { "memo=\($0)" }].compactMap { $0 }
        return ([code] + settings).joined(separator: " ")
    }
}
