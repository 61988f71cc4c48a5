import FeltModel
import FeltText

/// Reads the rows of a key and gathers what is wrong with them, without repeating a word of the file.
struct KeyReading {
    let path: String
    private(set) var faults: [Fault] = []

    init(path: String) { self.path = path }

    /// The entries that could be read; what could not is among the faults.
    mutating func entries(_ bytes: [UInt8], delimiter: UInt8) -> [KeyTable.Entry] {
        if let place = bytes.firstIndex(of: 0) {
            fault(bytes[..<place].count { $0 == 10 } + 1, "key-nul", "The key holds a NUL character (U+0000).", "It is no plain CSV file; save it as CSV in UTF-8.")
            return []
        }
        var reader = CSVReader(bytes, delimiter: delimiter)
        do {
            guard let heading = try reader.next() else {
                fault(1, "key-headings", "The key is empty.", "Its first line is: pseudonym,name,contact,added. To make a new one: felt key new FILE")
                return []
            }
            guard let columns = columns(heading) else { return [] }
            var entries: [KeyTable.Entry] = []
            while let record = try reader.next() {
                if let entry = entry(record, columns, width: heading.fields.count) { entries.append(entry) }
            }
            return entries
        } catch {
            let (message, hint) =
                switch error.kind {
                case .unclosedQuote: ("A quoted field is never closed.", "Write a quote within a field twice.")
                case .textAfterQuote: ("Something stands between a closing quote and the next comma.", "Write a quote within a field twice.")
                case .invalidUTF8: ("The key is not UTF-8.", "Save it as CSV in UTF-8.")
                }
            faults.append(Fault(file: path, line: error.line, column: error.column, code: "key-csv", message: message, hint: hint))
            return []
        }
    }

    /// Where each column stands; nil when the headings will not do.
    private mutating func columns(_ heading: CSVRecord) -> [Int]? {
        let found = heading.fields.map { $0.lowercased().trimmingBlanks }
        for name in KeyTable.columns {
            let count = found.count { $0 == name }
            if count == 0 { fault(heading.line, "key-headings", "The key has no column '\(name)'.", "Its first line is: pseudonym,name,contact,added") }
            if count > 1 { fault(heading.line, "key-headings", "The key has \(count) columns '\(name)'.", "Leave one of them.") }
        }
        // A column that would be lost when the key is written again.
        if !found.allSatisfy(KeyTable.columns.contains) {
            fault(heading.line, "key-headings", "The key has a column that does not belong there.", "Its first line is: pseudonym,name,contact,added")
        }
        return faults.isEmpty ? KeyTable.columns.compactMap(found.firstIndex) : nil
    }

    private mutating func entry(_ record: CSVRecord, _ columns: [Int], width: Int) -> KeyTable.Entry? {
        guard record.fields.count == width else {
            fault(record.line, "key-row", "The row has \(record.fields.count) fields, the headings \(width).", "Put a field with a comma in it into quotes.")
            return nil
        }
        let fields = columns.map { record.fields[$0].trimmingBlanks }
        guard let pseudonym = Pseudonym(fields[0]) else {
            fault(record.line, "key-pseudonym", "What stands for a pseudonym here is none, and is not repeated since it may be a name.", "Write one such as P07.")
            return nil
        }
        return KeyTable.Entry(pseudonym: pseudonym, name: fields[1], contact: fields[2], added: fields[3])
    }

    private mutating func fault(_ line: Int, _ code: String, _ message: String, _ hint: String) {
        faults.append(Fault(file: path, line: line, column: 1, code: code, message: message, hint: hint))
    }
}

extension String {
    /// Without blanks at both ends.
    fileprivate var trimmingBlanks: String {
        let blanks: Set<Character> = [" ", "\t", "\u{A0}"]
        return String(drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }.reversed())
    }
}
