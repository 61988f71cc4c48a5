public import FeltModel

/// The name of a journal entry: the tag of the copy of the study that wrote it, and its number in that copy's chain.
public struct EntryID: Hashable, Sendable, CustomStringConvertible {
    /// The tag of the copy, six letters and digits.
    public let replica: String
    /// The place in the copy's chain, from 1.
    public let sequence: Int

    init(replica: String, sequence: Int) {
        self.replica = replica
        self.sequence = sequence
    }

    /// Reads the text form; nil when it is not one.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, IdentifierText.isPrefix(String(parts[0])), let sequence = Int(parts[1]), sequence > 0,
            String(sequence) == parts[1]
        else { return nil }
        self.init(replica: String(parts[0]), sequence: sequence)
    }

    /// `k7q2xa-15`.
    public var description: String { "\(replica)-\(sequence)" }
}

/// One act in the journal: who did what, when, in which copy of the study. It holds no participant's words.
public struct Entry: Hashable, Sendable {
    public let id: EntryID
    public let clock: ClockReading
    /// The id of the researcher who acted.
    public let researcher: ResearcherID
    /// The verb: `tag`, `add`, `undo` and so on.
    public let action: String
    /// One line saying what was done, made of ids, slugs, positions and counts.
    public let line: String
    /// The entry that this one takes back; nil for any other.
    public let undoOf: EntryID?
    /// How many changes it made.
    public let changeCount: Int
    /// SHA-256 of all its changes in order, in hexadecimal.
    public let changesDigest: String
    /// The digest of the entry before it in its copy's chain; 64 zeros for the first.
    public let previousDigest: String
    /// SHA-256 of everything above.
    public let digest: String
}

/// One change to one thing, with what it needs to be undone.
public struct Change: Hashable, Sendable {
    /// What a change does.
    public enum Kind: String, Hashable, Sendable {
        /// Makes a new thing.
        case create
        /// Sets some fields of a thing that exists.
        case update
        /// Takes a thing away.
        case remove
    }

    public let ordinal: Int
    public let kind: Kind
    /// The name of the entity, which is that of its table.
    public let entity: String
    public let id: String
    /// The entry that had last changed the thing when this was written; nil for a new thing.
    public let base: String?
    /// For a change that takes another back: the entry that the thing then again counts as last changed by. Nil otherwise.
    public let restores: String?
    /// The new values; empty for a removal.
    public let fields: FieldSet
    /// The values that the change replaced; empty for a new thing.
    public let before: FieldSet
}
