public import FeltModel

/// Judges a `.qdpx`, `.qde` or `.qdc` file of any program: against the schema, and against what the standard says and no schema can hold.
///
/// Schema: order, number and names of elements, attributes and their types, empty containers. Beyond it: unique GUIDs, references to things of
/// the right kind, users, ranges inside their texts, names that quote the text, paths, encodings, what positions count, and what known
/// programs stumble over. Holds no words of anybody, so that it can be sent to the maker of the program.
public struct RefiConformance: Sendable {
    /// Every fault, the worst first, then in the order of the file. Empty for a file that any program should read.
    public let faults: [RefiFinding]

    /// Judges a file that has been read.
    ///
    /// - Parameter unpacks: whether pictures, sounds, films and other files that reading leaves packed are unpacked as well, to see whether they can be.
    public init(_ reading: RefiReading, unpacks: Bool = false) { self.init(findings: reading.findings + (unpacks ? reading.unreadableFiles() : [])) }

    init(findings: [RefiFinding]) {
        let order = findings.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            return (one.severity, one.line ?? 0, left.offset) < (other.severity, other.line ?? 0, right.offset)
        }
        faults = order.map(\.element)
    }

    /// Judges the bytes of a file. Texts are read one after the other, and none is kept. Throws as ``RefiReader/read(_:)`` does for what cannot be read at all.
    ///
    /// - Parameter limit: how much a container may unpack to, in bytes.
    public static func check(_ bytes: [UInt8], limit: Int = 512 << 20) throws(FeltError) -> RefiConformance {
        RefiConformance(try RefiReader.judging(limit: limit).read(bytes))
    }

    /// Judges a container on the disk. Throws as ``RefiReader/read(containerAt:)`` does.
    public static func check(containerAt path: String, limit: Int = 512 << 20) throws(FeltError) -> RefiConformance {
        RefiConformance(try RefiReader.judging(limit: limit).read(containerAt: path))
    }

    /// Whether the file counts positions otherwise than the standard says, as its program is known to do.
    public var isInDialect: Bool { faults.contains { $0.rule == .positionsInDialect } }

    /// Whether nothing in the file is against the standard but what its program is known to do otherwise (``isInDialect``). Warnings and advice
    /// may be left.
    public var isSound: Bool { !faults.contains { $0.severity == .error } }

    /// How many faults of a severity there are.
    public func count(_ severity: Fault.Severity) -> Int { faults.count { $0.severity == severity } }

    /// One rule that was broken, with the places.
    public struct Group: Hashable, Sendable {
        public let rule: RefiRule
        /// In the order of the file; never empty.
        public let faults: [RefiFinding]
    }

    /// The faults that are one fault many times, in the order of their first: a program errs the same way a thousand times.
    public var groups: [Group] { RefiFinding.alike(faults).map { Group(rule: $0[0].rule, faults: $0) } }
}
