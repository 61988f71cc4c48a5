import FeltModel
public import FeltText
import FeltFramework

/// Reads field notes: Markdown with a YAML head and codes in the text. `docs/notes.md` tells the form.
public enum NoteReader {
    /// Reads a note.
    ///
    /// Never throws: what is wrong is in the note's `faults`, whose file is empty and for the caller to set. Cost: a few passes.
    public static func read(_ text: StoredText) -> Note {
        var reading = NoteReading(text)
        return reading.note()
    }
}

/// One reading of a note.
private struct NoteReading {
    let source: StoredText
    private let index: TextIndex
    private var faults: [Fault] = []

    init(_ source: StoredText) {
        self.source = source
        index = TextIndex(source)
    }

    mutating func note() -> Note {
        let (head, bodyStart) = self.head()
        let (found, removed, problems) = source.utf8.withUnsafeBufferPointer { bytes in
            let scanner = MarkScanner(bytes, from: bodyStart)
            return (scanner.found, scanner.removed, scanner.problems)
        }
        for problem in problems { faults.append(fault(problem)) }
        let body = NoteBody(source.utf8, from: bodyStart, without: removed)
        let text = StoredText(trusted: body.bytes)
        let voices = head.first { $0.key.lowercased() == "voices" }.map { VoiceLabels.list($0.items) } ?? []
        var passages = PassageParser.passages(in: text, extraVoices: voices)
        let marks = self.marks(found, body, passages)
        let questions = self.questions(found, body, passages)
        PassageFacts.settle(&passages, questions: questions.mapValues(\.id), in: text)
        faults.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        return Note(
            head: head, text: text, passages: passages, marks: marks, questions: questions.values.sorted { $0.line < $1.line },
            places: NotePlaces(index: index, body: body), faults: faults)
    }

    /// The questions that headings are, by the heading's place among the passages.
    private func questions(_ found: [MarkScanner.Found], _ body: NoteBody, _ passages: [Passage]) -> [Int: NoteQuestion] {
        var result: [Int: NoteQuestion] = [:]
        for mark in found {
            guard case .question(let sourceEnd) = mark.kind, let id = mark.attributes.question else { continue }
            let end = body.place(of: sourceEnd)
            let heading = passages.firstPlace { $0.range.end.value >= end }
            guard heading < passages.count, passages[heading].range.end.value == end, result[heading] == nil else { continue }
            let place = index.linePosition(at: ByteOffset(mark.brace))
            result[heading] = NoteQuestion(id: id, heading: passages[heading].range, line: place?.line ?? 1, column: place?.column ?? 1)
        }
        return result
    }

    // MARK: Head

    /// The fields of the head, and where the body begins.
    private mutating func head() -> ([HeadEntry], Int) {
        let lines = HeadLines(source.utf8)
        guard let range = lines.yaml else {
            if lines.isUnclosed {
                faults.append(Fault(file: "", line: 1, column: 1, code: "head-unclosed", message: "The head begins with --- and never ends.", hint: "Write --- on a line of its own after the last field."))
            }
            return ([], 0)
        }
        do {
            guard let value = try YAMLValue.read(source[TextRange(range)], file: "", lineOffset: 1) else { return ([], lines.bodyStart) }
            guard case .map(let members) = value.content else {
                faults.append(Fault(file: "", line: value.line, column: value.column, code: "head-form", message: "The head is not made of fields.", hint: "Write each as name: value."))
                return ([], lines.bodyStart)
            }
            return (members.flatMap { Self.entries($0, prefix: "", parent: nil) }, lines.bodyStart)
        } catch let list as FaultList {
            faults += list.faults
        } catch {}
        return ([], lines.bodyStart)
    }

    /// A field; the fields of a mapping in it become `outer-inner`.
    private static func entries(_ member: YAMLValue.Member, prefix: String, parent: String?) -> [HeadEntry] {
        let key = prefix + member.key
        func entry(_ items: [String]) -> HeadEntry {
            HeadEntry(key: key, text: items.joined(separator: "; "), items: items, parent: parent, value: member.value)
        }
        switch member.value.content {
        case .null: return [entry([])]
        case .text(let text): return [entry([text])]
        case .list(let items): return [entry(items.compactMap(Self.line))]
        case .map(let members): return members.flatMap { entries($0, prefix: key + "-", parent: parent ?? member.key) }
        }
    }

    /// An item of a list in one line; nil for nothing.
    private static func line(_ item: YAMLValue) -> String? {
        switch item.content {
        case .null: nil
        case .text(let text): text
        case .list(let items): items.compactMap(line).joined(separator: ", ")
        case .map(let members): members.flatMap { entries($0, prefix: "", parent: nil) }.map { "\($0.key): \($0.text)" }.joined(separator: ", ")
        }
    }

    // MARK: Marks

    /// The codings that pieces with one `part` make up.
    private struct Part {
        let attributes: MarkAttributes
        let places: Range<Int>
    }

    private mutating func marks(_ found: [MarkScanner.Found], _ body: NoteBody, _ passages: [Passage]) -> [CodeMark] {
        var marks: [CodeMark] = []
        var parts: [String: Part] = [:]
        for mark in found {
            if case .question = mark.kind { continue }
            guard let range = range(of: mark, body, passages) else { continue }
            let part = mark.attributes.value("part")
            if let part, let known = parts[part] {
                guard mark.attributes.isPiece(of: known.attributes) else {
                    faults.append(fault(.init(kind: .piece, place: mark.brace)))
                    continue
                }
                // The coding runs from the beginning of its first piece to the end of its last.
                for place in known.places { marks[place] = marks[place].extended(over: range) }
                continue
            }
            let first = marks.count
            for code in mark.attributes.classes where !marks[first...].contains(where: { $0.code == code.name }) {
                let place = index.linePosition(at: ByteOffset(code.place))
                marks.append(
                    CodeMark(
                        range: range, code: code.name, line: place?.line ?? 1, column: place?.column ?? 1, facets: mark.attributes.facets,
                        researcher: mark.attributes.value("by"), memo: mark.attributes.value("memo")))
            }
            if let part { parts[part] = Part(attributes: mark.attributes, places: first..<marks.count) }
        }
        return marks.enumerated().sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }.map(\.element)
    }

    private mutating func range(of mark: MarkScanner.Found, _ body: NoteBody, _ passages: [Passage]) -> TextRange? {
        switch mark.kind {
        case .words(let words):
            let (start, end) = (body.place(of: words.lowerBound), body.place(of: words.upperBound))
            return start < end ? TextRange(start..<end) : nil
        case .paragraph(let sourceEnd):
            let end = body.place(of: sourceEnd)
            let place = passages.firstPlace { $0.range.end.value >= end }
            if place < passages.count, passages[place].range.end.value == end { return passages[place].range }
            faults.append(fault(.init(kind: .misplaced, place: mark.brace)))
            return nil
        case .question: return nil
        }
    }

    private func fault(_ problem: MarkScanner.Problem) -> Fault {
        let place = index.linePosition(at: ByteOffset(problem.place))
        let (code, message, hint) =
            switch problem.kind {
            case .unopened: ("mark-unopened", "This mark closes words that no '[' opens.", "Write [ before the words, in the same paragraph.")
            case .empty: ("mark-empty", "This mark has no words.", "Put the words between the brackets.")
            case .withoutCode: ("mark-without-code", "This mark names no code.", "Write {.code}, or \\{ for a brace that is text.")
            case .misplaced: ("mark-misplaced", "This mark follows no words in brackets and does not end a paragraph.", "Write [words]{.code}, or put it last in the paragraph, behind a blank.")
            case .syntax: ("mark-syntax", "This mark cannot be read.", "Write it as {.code facet=value}, with values of several words in quotes.")
            case .comment: ("comment-unclosed", "A comment begins here and never ends.", "Write --> where it ends, or \\<!-- for text.")
            case .piece: ("mark-piece", "This piece says other things than the first one with its part.", "Repeat the codes of the first, or give it another part.")
            }
        // What cannot be read as a mark stays text when the note is taken in all the same.
        return Fault(file: "", line: place?.line ?? 1, column: place?.column ?? 1, code: code, message: message, hint: hint, severity: .warning)
    }
}

extension CodeMark {
    fileprivate func extended(over other: TextRange) -> CodeMark {
        CodeMark(
            range: TextRange(min(range.start, other.start), max(range.end, other.end)), code: code, line: line, column: column, facets: facets,
            researcher: researcher, memo: memo)
    }
}
