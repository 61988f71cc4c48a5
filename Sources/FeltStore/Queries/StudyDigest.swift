import CNettle
import Foundation
import GRDB

/// The digest that studies use, for other modules that need stable names.
public enum StudyDigest {
    /// SHA-256 (FIPS 180-4), 32 bytes.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] { RunningDigest(of: bytes).bytes }

    /// SHA-256 in 64 small hexadecimal digits.
    public static func hex(_ bytes: [UInt8]) -> String { RunningDigest(of: bytes).text }

    /// SHA-1 (FIPS 180-4), 20 bytes; only to compare with digests that other programs made.
    public static func sha1(_ bytes: [UInt8]) -> [UInt8] {
        var context = sha1_ctx()
        nettle_sha1_init(&context)
        nettle_sha1_update(&context, bytes.count, bytes)
        return [UInt8](unsafeUninitializedCapacity: Int(SHA1_DIGEST_SIZE)) { buffer, count in
            nettle_sha1_digest(&context, Int(SHA1_DIGEST_SIZE), buffer.baseAddress)
            count = Int(SHA1_DIGEST_SIZE)
        }
    }

    /// SHA-256 of a file in hexadecimal, and its size; nil where there is no file that can be read. Reads it in pieces, however large it is.
    public static func sha256(ofFile path: String) -> (digest: String, byteCount: Int)? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue, let file = FileHandle(forReadingAtPath: path)
        else { return nil }
        defer { try? file.close() }
        var digest = RunningDigest()
        var count = 0
        while let piece = try? file.read(upToCount: 1 << 20), !piece.isEmpty {
            piece.withUnsafeBytes { digest.update($0) }
            count += piece.count
        }
        return (digest.text, count)
    }

    /// A digest that is made as bytes come.
    public struct Running {
        private var digest = RunningDigest()

        /// Begins with no bytes.
        public init() {}

        /// Takes further bytes in.
        public mutating func update(_ bytes: UnsafeRawBufferPointer) { digest.update(bytes) }

        /// The digest of all bytes so far, in hexadecimal.
        public var text: String { digest.text }
    }
}

extension StudyReader {
    /// What tells this study from every other, in all its copies: the digest of its first entry.
    public func identity() throws -> String {
        try String.fetchOne(database, sql: "SELECT digest FROM entry ORDER BY clock, replica, sequence LIMIT 1") ?? ""
    }
}
