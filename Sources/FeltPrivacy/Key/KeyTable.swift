public import FeltModel
import FeltText

/// What stands in a key: a CSV in UTF-8 with the columns `pseudonym,name,contact,added`.
///
/// A file that a spreadsheet has saved is read too: with a byte order mark, with `;` between the columns, with other line ends. Mark and separator
/// are kept when it is written again.
public struct KeyTable: Hashable, Sendable {
    /// Who stands behind a pseudonym.
    public struct Entry: Hashable, Sendable {
        public let pseudonym: Pseudonym
        public var name: String
        /// Telephone, address or whatever serves to reach the person; may be empty.
        public var contact: String
        /// The day on which it was written into the key.
        public var added: String

        public init(pseudonym: Pseudonym, name: String, contact: String, added: String) {
            self.pseudonym = pseudonym
            self.name = name
            self.contact = contact
            self.added = added
        }
    }

    /// The columns, in their order.
    static let columns = ["pseudonym", "name", "contact", "added"]

    /// In the order of the file.
    public private(set) var entries: [Entry] = []
    private var delimiter = UInt8(ascii: ",")
    private var hasMark = false

    /// An empty key.
    public init() {}

    /// Reads a key's bytes. Throws a `FaultList` with every fault; none repeats what stands in the file.
    init(_ bytes: [UInt8], path: String) throws {
        hasMark = bytes.starts(with: Self.mark)
        delimiter = CSVReader.delimiter(of: bytes)
        var reading = KeyReading(path: path)
        entries = reading.entries(bytes, delimiter: delimiter)
        if !reading.faults.isEmpty { throw FaultList(reading.faults) }
    }

    /// The entries of a pseudonym, in any letter case.
    public func entries(of pseudonym: Pseudonym) -> [Entry] { entries.filter { $0.pseudonym == pseudonym } }

    /// Adds an entry. Throws `key-entry-exists` when the pseudonym has one.
    public mutating func add(_ entry: Entry) throws {
        guard entries(of: entry.pseudonym).isEmpty else {
            throw FeltError(
                "key-entry-exists", "The key has an entry for \(entry.pseudonym) already.",
                hint: "To give it another: felt key remove FILE \(entry.pseudonym), then felt key add FILE \(entry.pseudonym)")
        }
        entries.append(entry)
    }

    /// Takes the entries of a pseudonym away, and says how many there were. Throws `key-entry-unknown` when there was none.
    public mutating func remove(_ pseudonym: Pseudonym) throws -> Int {
        let count = entries.count
        entries.removeAll { $0.pseudonym == pseudonym }
        guard entries.count < count else { throw Self.unknown(pseudonym) }
        return count - entries.count
    }

    /// What is said of a pseudonym that has no entry.
    public static func unknown(_ pseudonym: Pseudonym) -> FeltError {
        FeltError("key-entry-unknown", "The key has no entry for \(pseudonym).", hint: "Compare it with the register: felt key check FILE")
    }

    /// The file.
    var bytes: [UInt8] {
        var writer = CSVWriter(delimiter: delimiter)
        writer.row(Self.columns)
        for entry in entries { writer.row([entry.pseudonym.text, entry.name, entry.contact, entry.added]) }
        return (hasMark ? Self.mark : []) + writer.take()
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
