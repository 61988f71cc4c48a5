import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Foundation
import Testing

/// The notes; none when the tests run away from their sources.
private let demoNotes: [URL] = PackageFolder.root().flatMap { root in
    try? FileManager.default.contentsOfDirectory(at: root.appending(path: "templates/demo/notes"), includingPropertiesForKeys: nil)
}?.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path } ?? []

@Suite("The notes of the example study", .enabled(if: demoNotes.count > 10, "needs templates/demo/notes beside the sources"))
struct DemoNotesTests {
    @Test("each is read without a fault, and written and read again with the same text and codings", arguments: demoNotes)
    func roundTrip(_ file: URL) throws {
        let note = NoteReader.read(StoredText(trusted: Array(try Data(contentsOf: file))))
        #expect(note.faultList == [])
        #expect(note.head.count > 5)
        let head = note.head.map { ($0.key, $0.text) }
        let written = NoteWriter.write(text: note.text, head: head, marks: note.marks, questions: note.questions.map { (heading: $0.heading, id: $0.id) })
        let again = NoteReader.read(written.text)
        #expect(again.text == note.text && again.faults.isEmpty && written.movedMarks == 0)
        #expect(again.marks.map { $0.facts() } == note.marks.map { $0.facts() })
        #expect(again.head.map { "\($0.key)=\($0.text)" } == head.map { "\($0.0)=\($0.1)" })
        #expect(again.passages == note.passages)
    }

    @Test("most of them bear codes")
    func coded() throws {
        let counts = try demoNotes.map { NoteReader.read(StoredText(trusted: Array(try Data(contentsOf: $0)))).marks.count }
        #expect(counts.count { $0 > 5 } > 20)
    }
}
