/// Makes the GUIDs of an export from the ids of the study, so that exporting twice gives the same file.
///
/// The construction is that of name-based UUIDs (RFC 9562, sections 5.5 and 5.8): a digest over the sixteen bytes of the
/// study's namespace followed by the name, cut to 128 bits, with version and variant set. A digest of twenty bytes (SHA-1)
/// gives a true version 5; any other length gives version 8, which the standard leaves to the maker. Readers look at neither.
public enum GUIDs {
    /// Hashes bytes; at least sixteen bytes must come back. SHA-1 and SHA-256 both do.
    public typealias Digest = (_ bytes: [UInt8]) -> [UInt8]

    /// The namespace of one study.
    ///
    /// - Parameters:
    ///   - study: what tells the study from every other, such as the random id it was founded with.
    ///   - digest: the hash function; the same one must be used for everything in the study.
    public static func namespace(study: String, digest: Digest) -> RefiGUID {
        make(in: root, kind: "study", id: study, digest: digest)
    }

    /// The GUID of one object.
    ///
    /// - Parameters:
    ///   - namespace: the study's own, from ``namespace(study:digest:)``.
    ///   - kind: what sort of object it is, such as `coding`; keeps equal ids of different sorts apart. Holds no NUL.
    ///   - id: the object's id within its sort.
    ///   - digest: the hash function. A digest shorter than sixteen bytes is a programmer's error.
    public static func make(in namespace: RefiGUID, kind: String, id: String, digest: Digest) -> RefiGUID {
        var name: [UInt8] = []
        name.reserveCapacity(17 + kind.utf8.count + id.utf8.count)
        append(namespace.high, to: &name)
        append(namespace.low, to: &name)
        name.append(contentsOf: kind.utf8)
        name.append(0)
        name.append(contentsOf: id.utf8)
        let bytes = digest(name)
        precondition(bytes.count >= 16, "the digest is shorter than a GUID")
        let version: UInt64 = bytes.count == 20 ? 5 : 8
        let high = half(bytes, from: 0) & ~0xF000 | version << 12
        let low = half(bytes, from: 8) & ~(3 << 62) | 2 << 62
        return RefiGUID(high: high, low: low)
    }

    /// The namespace above all studies: a random constant, never to be changed, because every GUID hangs from it.
    private static let root = RefiGUID(high: 0x9C1E_54D0_7B3A_4F62, low: 0x8E0D_2A97_C45B_F118)

    private static func append(_ half: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(shift))) }
    }

    private static func half(_ bytes: [UInt8], from start: Int) -> UInt64 {
        bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
}
