/// The digests that chain the journal: SHA-256 (FIPS 180-4) over a fixed form of each change and entry.
struct EntryDigest {
    static let zero = String(repeating: "0", count: 64)
    private var changes = RunningDigest()
    private var buffer: [UInt8] = []

    /// Takes in a change; in the order of the ordinals. `fields` and `before` are the canonical texts as stored.
    mutating func add(ordinal: Int, kind: String, entity: String, id: String, base: String?, restores: String?, fields: String, before: String) {
        buffer.removeAll(keepingCapacity: true)
        for part in [String(ordinal), kind, entity, id, Self.form(base), Self.form(restores), fields, before] {
            buffer.append(contentsOf: part.utf8)
            buffer.append(9)
        }
        buffer[buffer.count - 1] = 10
        buffer.withUnsafeBytes { changes.update($0) }
    }

    /// The digest of the changes taken in so far.
    func changesDigest() -> String { changes.text }

    /// The digest of a whole entry.
    static func entryDigest(
        id: EntryID, clock: String, researcher: String, action: String, line: String, undoOf: String?, changeCount: Int,
        changesDigest: String, previousDigest: String
    ) -> String {
        let parts = [
            "felt-entry-1", id.description, clock, researcher, action, line, form(undoOf), String(changeCount), changesDigest,
            previousDigest,
        ]
        return RunningDigest(of: Array(parts.joined(separator: "\n").utf8)).text
    }

    /// The digest of a content row.
    static func contentDigest(salt: [UInt8], bytes: [UInt8]) -> String {
        var digest = RunningDigest(of: salt)
        bytes.withUnsafeBytes { digest.update($0) }
        return digest.text
    }

    /// No value is empty; an empty value, which nobody writes, is something else.
    private static func form(_ value: String?) -> String { value.map { $0.isEmpty ? "-" : $0 } ?? "" }
}
