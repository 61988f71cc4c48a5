import FeltModel
import FeltText

/// Makes a typed line a paragraph that `NoteReader` reads without a fault, whatever signs are in it.
enum LogParagraph {
    /// The words as they may stand behind `prefix`, and whether anything had to be set apart from marks by a backslash.
    ///
    /// Marks that are right are the writer's own and stay. Where one is wrong, the backslash goes before its first sign; where that does
    /// not help, before every bracket and brace. The beginning of a comment is always made text.
    static func repaired(_ words: [UInt8], after prefix: [UInt8]) -> (words: [UInt8], isChanged: Bool) {
        guard words.contains(where: signs.contains) || words.contains(UInt8(ascii: "<")) else { return (words, false) }
        let start = commentsPlain(words)
        var current = start
        for _ in 0..<6 {
            switch check(current, prefix) {
            case .good: return (current, current != words)
            case .faults(let places):
                for place in places.sorted(by: >) where current.indices.contains(place) { current.insert(UInt8(ascii: "\\"), at: place) }
            case .bad:
                return (escaped(start), true)
            }
        }
        return (escaped(start), true)
    }

    /// The words with every bracket and brace as text, whatever they may have been meant for.
    static func plain(_ words: [UInt8]) -> [UInt8] { escaped(commentsPlain(words)) }

    private static func escaped(_ words: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var backslashes = 0
        for byte in words {
            if byte == UInt8(ascii: "\\") {
                backslashes += 1
            } else {
                // Before a bracket two backslashes stand for one.
                if brackets.contains(byte) { result += repeatElement(UInt8(ascii: "\\"), count: backslashes + 1) }
                backslashes = 0
            }
            result.append(byte)
        }
        return result
    }

    /// A paragraph as a note of its own; nil when it has faults or is more or less than one paragraph.
    static func read(_ paragraph: [UInt8]) -> Note? {
        let note = NoteReader.read(StoredText(trusted: paragraph))
        return note.faults.isEmpty && note.passages.count == 1 ? note : nil
    }

    private enum Finding { case good, faults([Int]), bad }

    private static func check(_ words: [UInt8], _ prefix: [UInt8]) -> Finding {
        let line = prefix + words
        let note = NoteReader.read(StoredText(trusted: line))
        guard note.faults.isEmpty else {
            let places = places(of: note.faults.map(\.column), in: line).map { $0 - prefix.count }
            return places.contains { $0 < 0 } ? .bad : .faults(Array(Set(places)))
        }
        // A code that is put behind it later must be read as one; and a line of nothing but a mark has no words for it.
        guard note.passages.count == 1, read(line + Array(" {.x}".utf8))?.marks.count == note.marks.count + 1 else { return .bad }
        return note.text.utf8.count > prefix.trimmed.count ? .good : .bad
    }

    /// Where code points, counted from 1, begin in the bytes of one line.
    private static func places(of columns: [Int], in line: [UInt8]) -> [Int] {
        let wanted = Set(columns)
        var places: [Int] = []
        var column = 0
        for (place, byte) in line.enumerated() where byte & 0xC0 != 0x80 {
            column += 1
            if wanted.contains(column) { places.append(place) }
        }
        return places
    }

    /// The words with every beginning of a comment as text: what stands in a comment is not taken in, and a log loses no word.
    private static func commentsPlain(_ words: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var backslashes = 0
        for (place, byte) in words.enumerated() {
            if byte == UInt8(ascii: "<"), words[place...].starts(with: "<!--".utf8) {
                result += repeatElement(UInt8(ascii: "\\"), count: backslashes + 1)
            }
            backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
            result.append(byte)
        }
        return result
    }

    private static let brackets = Set("[]{}".utf8)
    private static let signs = Set("[]{}\\".utf8)
}
