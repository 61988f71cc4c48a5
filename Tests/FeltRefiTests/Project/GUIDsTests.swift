import Testing

@testable import FeltRefi

@Suite("GUIDs")
struct GUIDsTests {
    /// SHA-1, written after FIPS 180-4, section 6.1, to compare with the name-based UUIDs of other programs.
    private static func sha1(_ message: [UInt8]) -> [UInt8] {
        func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        var bytes = message + [0x80]
        while bytes.count % 64 != 56 { bytes.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: (message.count * 8) >> shift)) }
        for block in stride(from: 0, to: bytes.count, by: 64) {
            var words = (0..<16).map { word in (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[block + word * 4 + $1]) } }
            for index in 16..<80 { words.append(turned(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)) }
            var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
            for (index, word) in words.enumerated() {
                let (mix, constant): (UInt32, UInt32) =
                    switch index / 20 {
                    case 0: (b & c | ~b & d, 0x5A82_7999)
                    case 1: (b ^ c ^ d, 0x6ED9_EBA1)
                    case 2: (b & c | b & d | c & d, 0x8F1B_BCDC)
                    default: (b ^ c ^ d, 0xCA62_C1D6)
                    }
                (a, b, c, d, e) = (turned(a, 5) &+ mix &+ e &+ constant &+ word, a, turned(b, 30), c, d)
            }
            for (index, part) in [a, b, c, d, e].enumerated() { state[index] &+= part }
        }
        return state.flatMap { word in stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) } }
    }

    /// A digest of any length that mixes well enough for a test.
    private static func digest(_ count: Int) -> GUIDs.Digest {
        { bytes in
            var random = RefiRandom(seed: bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
            return (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        }
    }

    private static let namespace = GUIDs.namespace(study: "felt-demo", digest: sha1)

    @Test("with SHA-1 they are the name-based UUIDs that Python makes of `kind NUL id`")
    func knownValues() {
        #expect(Self.namespace.text == "B09AD015-F56D-5008-9A1A-DAE2A4ADA3B5")
        for (kind, id, expected) in [
            ("code", "7k2m9qxw3abc", "60BCAFC2-2AFC-5E33-AA90-C455DA0A0AAC"), ("coding", "7k2m9qxw3abc", "894DE5C4-361B-5B0E-A20E-193DC1C0DB7A"),
            ("code", "", "9419A162-E1FD-54CC-B7AE-F87BDFF13D57"), ("selection", "a 0 12", "03F179B9-7B57-5609-9C0A-42E09BC6E18B"),
            ("code", "bærekraft 👩‍🔬", "E48F0B71-D5A9-5DD3-B18A-402E5CC2841B"),
        ] {
            #expect(GUIDs.make(in: Self.namespace, kind: kind, id: id, digest: Self.sha1).text == expected)
        }
    }

    @Test("the same names give the same GUID again")
    func deterministic() {
        for count in [16, 20, 32] {
            let digest = Self.digest(count)
            let namespaces = (0..<2).map { _ in GUIDs.namespace(study: "s", digest: digest) }
            #expect(namespaces[0] == namespaces[1])
            let guids = namespaces.map { GUIDs.make(in: $0, kind: "code", id: "x", digest: digest) }
            #expect(guids[0] == guids[1])
        }
    }

    @Test("study, kind and id each tell GUIDs apart, also where they run into each other")
    func unique() {
        let digest = Self.digest(32)
        var seen: Set<RefiGUID> = []
        let names = ["a", "ab", "b", "", "ba", "c"]
        for study in names {
            let namespace = GUIDs.namespace(study: study, digest: digest)
            for kind in names { for id in names { seen.insert(GUIDs.make(in: namespace, kind: kind, id: id, digest: digest)) } }
        }
        #expect(seen.count == 6 * 6 * 6)
    }

    @Test("twenty bytes of digest give version 5 and others version 8, always of the standard's variant", arguments: [(16, 8), (20, 5), (32, 8), (64, 8)])
    func versions(count: Int, version: UInt64) {
        for number in 0..<200 {
            let guid = GUIDs.make(in: RefiGUID(high: 1, low: 2), kind: "k", id: String(number), digest: Self.digest(count))
            #expect(guid.high >> 12 & 0xF == version)
            #expect(guid.low >> 62 == 0b10)
        }
    }

    @Test("all other bits are those of the digest, in its order")
    func bits() {
        let guid = GUIDs.make(in: RefiGUID(high: 0, low: 0), kind: "k", id: "i") { _ in (0..<32).map { UInt8($0 * 17 % 256) } }
        #expect(guid.text == "00112233-4455-8677-8899-AABBCCDDEEFF")
    }

    @Test("the digest gets the namespace's sixteen bytes, the kind, a zero and the id")
    func digested() {
        var seen: [UInt8] = []
        _ = GUIDs.make(in: RefiGUID(high: 0x0102_0304_0506_0708, low: 0x090A_0B0C_0D0E_0F10), kind: "k", id: "æ") {
            seen = $0
            return $0
        }
        #expect(seen == Array(1...16) + [0x6B, 0, 0xC3, 0xA6])
    }
}
