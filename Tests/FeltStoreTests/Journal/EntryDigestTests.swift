@testable import FeltStore
import Testing

/// The constants were made with Python's `hashlib` from the bytes written out beside them.
@Suite("The digests that chain the journal")
struct EntryDigestTests {
    // "1\tcreate\tcode\t0123456789ab\t\t\t{\"slug\":\"risiko\"}\t{}\n"
    private static let one = "6250beb972ea3c0aa1ba95e40231342fd48e0dd4c3725082a671a207c89c419f"
    // … then "2\tupdate\tcode\t0123456789ab\tk7q2xa-1\tk7q2xb-7\t{\"labelNb\":[\"c\",\"id\",\"ff\"],\"position\":3}\t{\"labelNb\":null,\"position\":2}\n"
    private static let two = "8d76f327e0282c5edcdaa33d826f9d3d9b2b2e18df74fee3e7ce809db6899dc4"
    private static let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    private static func add(_ count: Int, to digest: inout EntryDigest) {
        digest.add(
            ordinal: 1, kind: "create", entity: "code", id: "0123456789ab", base: nil, restores: nil,
            fields: FieldCoding.text(["slug": .token("risiko")]), before: "{}")
        guard count > 1 else { return }
        digest.add(
            ordinal: 2, kind: "update", entity: "code", id: "0123456789ab", base: "k7q2xa-1", restores: "k7q2xb-7",
            fields: FieldCoding.text(["position": .integer(3), "labelNb": .content(ContentReference(id: "id", digest: "ff"))]),
            before: FieldCoding.text(["position": .integer(2), "labelNb": .null]))
    }

    @Test("changes are digested in order")
    func changes() {
        var digest = EntryDigest()
        #expect(digest.changesDigest() == Self.nothing)
        Self.add(1, to: &digest)
        #expect(digest.changesDigest() == Self.one)
        var both = EntryDigest()
        Self.add(2, to: &both)
        #expect(both.changesDigest() == Self.two)
    }

    @Test("reading the digest of some changes does not end it")
    func running() {
        var digest = EntryDigest()
        Self.add(1, to: &digest)
        _ = digest.changesDigest()
        #expect(digest.changesDigest() == Self.one)
    }

    @Test("an entry is digested with everything it says")
    func entry() {
        // "felt-entry-1\nk7q2xa-15\n2026-03-01T12:00:00.000Z/0003\nf0rsker00001\ntag\ntag 0123456789ab 10..25 culture.risk\n\n2\n" + two + "\n" + zero
        let first = EntryDigest.entryDigest(
            id: EntryID(replica: "k7q2xa", sequence: 15), clock: "2026-03-01T12:00:00.000Z/0003", researcher: "f0rsker00001", action: "tag",
            line: "tag 0123456789ab 10..25 culture.risk", undoOf: nil, changeCount: 2, changesDigest: Self.two, previousDigest: EntryDigest.zero)
        #expect(first == "5bade7ca82dbdbd708d37beacc828f593d1bfa28c774b1ac6f1e238adfc07a45")
        // "felt-entry-1\nk7q2xa-16\n2026-03-01T12:00:00.000Z/0004\nf0rsker00001\nundo\nundo k7q2xa-15: å\nk7q2xa-15\n0\n" + nothing + "\n" + first
        let second = EntryDigest.entryDigest(
            id: EntryID(replica: "k7q2xa", sequence: 16), clock: "2026-03-01T12:00:00.000Z/0004", researcher: "f0rsker00001", action: "undo",
            line: "undo k7q2xa-15: å", undoOf: "k7q2xa-15", changeCount: 0, changesDigest: Self.nothing, previousDigest: first)
        #expect(second == "36e132ae79717f0d9cb67d7b93faa5ca1a0bb3e87d271220a150a24a966f4d90")
    }

    @Test("words are digested behind their salt")
    func content() {
        let salt = (0..<16).map { UInt8($0) }
        #expect(
            EntryDigest.contentDigest(salt: salt, bytes: Array("blåbær 👍".utf8))
                == "5e259cb715dd960f23cf8673726a759ebf688fd96c956529132fd2491bb1e26a")
        #expect(
            EntryDigest.contentDigest(salt: salt, bytes: []) == "be45cb2605bf36bebde684841a28f0fd43c69850a3dce5fedba69928ee3a8991")
        #expect(EntryDigest.contentDigest(salt: [], bytes: []) == Self.nothing)
    }
}
