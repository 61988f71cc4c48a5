@testable import FeltStore
import FeltTestSupport
import Testing

/// The expected values are the published ones: FIPS 180-4's examples for SHA-256 and SHA-1 (NIST, "Examples with Intermediate Values"), and the
/// million letters of RFC 6234, section 8.5.
@Suite("Digests")
struct RunningDigestTests {
    @Test(
        "SHA-256 gives the published values",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
            (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
        ])
    func sha256(text: String, expected: String) {
        #expect(StudyDigest.hex(Array(text.utf8)) == expected)
    }

    @Test(
        "SHA-1 does, too",
        arguments: [
            ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
        ])
    func sha1(text: String, expected: String) {
        let digits = StudyDigest.sha1(Array(text.utf8)).map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
        #expect(digits == expected)
    }

    @Test("bytes that come in pieces give what they give at once, and may go on after a look at the digest", arguments: Seeds.some(40))
    func pieces(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = (0..<Int.random(in: 0...500, using: &generator)).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        var digest = RunningDigest()
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + Int.random(in: 1...130, using: &generator))
            Array(bytes[start..<end]).withUnsafeBytes { digest.update($0) }
            if Bool.random(using: &generator) { #expect(digest.text == StudyDigest.hex(Array(bytes[..<end]))) }
            start = end
        }
        #expect(digest.bytes == StudyDigest.sha256(bytes))
    }
}
