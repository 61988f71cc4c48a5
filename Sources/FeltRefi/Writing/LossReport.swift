public import FeltModel

/// What an export could not carry, one entry for each kind of loss, in the order in which the kinds first came up.
///
/// REFI-QDA 1.5, section 7, asks every exporter to tell its user in detail what was left behind. An empty report says that
/// nothing was lost. Entries hold counts and general words, never text of the study.
public struct LossReport: Hashable, Sendable {
    /// One kind of loss.
    public struct Entry: Hashable, Sendable {
        /// A stable kebab-case name.
        public let kind: String
        /// How many things are concerned; at least one.
        public var count: Int
        /// What happens to them in the receiving program, in one sentence in English.
        public let explanation: String
        let norwegian: String

        /// The same in a language.
        public func sentence(in language: Language) -> String { language == .en ? explanation : norwegian }
    }

    public private(set) var entries: [Entry] = []

    /// Creates an empty report.
    public init() {}

    /// Whether nothing was lost.
    public var isEmpty: Bool { entries.isEmpty }

    /// Adds `count` things of one kind; no effect when the count is not positive. The first explanation of a kind stays.
    ///
    /// - Parameters:
    ///   - explanation: in English.
    ///   - norwegian: the same in Norwegian.
    public mutating func add(_ kind: String, count: Int = 1, _ explanation: String, nb norwegian: String) {
        guard count > 0 else { return }
        if let index = entries.firstIndex(where: { $0.kind == kind }) {
            entries[index].count += count
        } else {
            entries.append(Entry(kind: kind, count: count, explanation: explanation, norwegian: norwegian))
        }
    }

    /// Adds the entries of another report after those of this one.
    public mutating func merge(_ other: LossReport) {
        for entry in other.entries { add(entry.kind, count: entry.count, entry.explanation, nb: entry.norwegian) }
    }

    /// Takes kinds of loss out, which something else carries.
    public mutating func remove(_ kinds: Set<String>) { entries.removeAll { kinds.contains($0.kind) } }

    /// How many things of `kind` were lost; 0 for an unknown kind.
    public func count(of kind: String) -> Int {
        entries.first { $0.kind == kind }?.count ?? 0
    }
}
