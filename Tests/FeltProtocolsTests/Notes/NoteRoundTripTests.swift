import FeltModel
import FeltProtocols
import FeltTestSupport
import FeltText
import Testing

@Suite("Writing a note and reading it again")
struct NoteRoundTripTests {
    private func sorted(_ marks: [CodeMark]) -> [String] { marks.map { $0.facts(writer: "ida") }.sorted() }

    private func voices(_ note: RandomNote) -> [String] { note.head.contains { $0.0 == "voices" } ? ["Kari", "Ola Nordmann"] : [] }

    @Test("text and codings come back, for codings that do not begin or end in the blank space between paragraphs", arguments: Seeds.some(60))
    func exact(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var codings = 0
        for number in 0..<60 {
            var note = RandomNote(pieces: 40, marks: 8, using: &random)
            let ink = InkReference(note.text, extraVoices: voices(note))
            note.marks = note.marks.compactMap { mark in ink.trimmed(mark.range).map { mark.moved(to: $0) } }
            let written = NoteWriter.write(text: note.text, head: note.head, marks: note.marks)
            let read = NoteReader.read(written.text)
            #expect(read.text.utf8 == note.text.utf8, "seed \(seed), note \(number)")
            #expect(read.faultList == [], "seed \(seed), note \(number)")
            #expect(sorted(read.marks) == sorted(note.marks), "seed \(seed), note \(number)")
            #expect(written.movedMarks == 0, "seed \(seed), note \(number)")
            codings += note.marks.count
        }
        #expect(codings > 30, "the notes are worth nothing without codings, seed \(seed)")
    }

    @Test("codings that begin or end in blank space are moved to the words in it and counted, and the text stays", arguments: Seeds.some(40))
    func moved(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for number in 0..<60 {
            let note = RandomNote(pieces: 30, marks: 6, using: &random)
            let ink = InkReference(note.text, extraVoices: voices(note))
            let written = NoteWriter.write(text: note.text, head: note.head, marks: note.marks)
            let read = NoteReader.read(written.text)
            #expect(read.text.utf8 == note.text.utf8, "seed \(seed), note \(number)")
            #expect(read.faultList == [], "seed \(seed), note \(number)")
            #expect(written.movedMarks == note.marks.count { !ink.holdsBothEnds(of: $0.range) }, "seed \(seed), note \(number)")
            let expected = note.marks.compactMap { mark in ink.trimmed(mark.range).map { mark.moved(to: $0) } }
            #expect(Set(sorted(expected)).isSubset(of: sorted(read.marks)), "seed \(seed), note \(number)")
            #expect(read.marks.count == note.marks.count || !ink.isInk.contains(true), "seed \(seed), note \(number)")
        }
    }

    @Test("the fields of the head come back, whatever is in them", arguments: Seeds.some(40))
    func head(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let values = NastyText([.controls], mixing: [": ", " #", "- ", "\"", "'", "\\", "---", "...", "\n", "\n\n", "null", "~", "[", "{", "&a", "*a", "!", "%", "@", "`", "2026-01-01", "1.0", "yes"])
        for number in 0..<60 {
            let keys = ["title", "Åpning", "a: b", "- x", "#", "null", "~", "", "med blank", "voices\"", values.text(upTo: 3, using: &random) + "x\(number)"]
            let head = keys.shuffled(using: &random).prefix(4).map { ($0, values.text(upTo: 6, using: &random)) }
            let text = StoredText(trusted: Array("---\n\ntekst\n".utf8))
            let note = NoteReader.read(NoteWriter.write(text: text, head: head, marks: []).text)
            #expect(note.head.map { [Array($0.key.utf8), Array($0.text.utf8)] } == head.map { [Array($0.0.utf8), Array($0.1.utf8)] }, "seed \(seed), note \(number)")
            #expect(note.text == text && note.faults.isEmpty, "seed \(seed), note \(number)")
        }
    }

    @Test("what is written is the same each time, and the same again when it has been read", arguments: Seeds.some(20))
    func stable(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<30 {
            let note = RandomNote(pieces: 40, marks: 8, using: &random)
            let once = NoteWriter.write(text: note.text, head: note.head, marks: note.marks)
            #expect(NoteWriter.write(text: note.text, head: note.head, marks: note.marks).text == once.text, "seed \(seed)")
            let read = NoteReader.read(once.text)
            let twice = NoteWriter.write(text: read.text, head: note.head, marks: read.marks)
            let again = NoteReader.read(twice.text)
            #expect(sorted(again.marks) == sorted(read.marks) && again.text == read.text, "seed \(seed)")
            #expect(NoteWriter.write(text: again.text, head: note.head, marks: again.marks).text == twice.text, "seed \(seed)")
        }
    }
}
