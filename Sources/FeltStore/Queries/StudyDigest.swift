import Crypto
import Foundation
import GRDB

/// The digest that studies use, for other modules that need stable names.
public enum StudyDigest {
    /// SHA-256 (FIPS 180-4), 32 bytes.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] { SHA256.hash(data: bytes).withUnsafeBytes { Array($0) } }

    /// SHA-256 in 64 small hexadecimal digits.
    public static func hex(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    /// SHA-1 (FIPS 180-4), 20 bytes; only to compare with digests that other programs made.
    public static func sha1(_ bytes: [UInt8]) -> [UInt8] { Array(Insecure.SHA1.hash(data: bytes)) }

    /// SHA-256 of a file in hexadecimal, and its size; nil where there is no file that can be read. Reads it in pieces, however large it is.
    public static func sha256(ofFile path: String) -> (digest: String, byteCount: Int)? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue, let file = FileHandle(forReadingAtPath: path)
        else { return nil }
        defer { try? file.close() }
        var hash = SHA256()
        var count = 0
        while let piece = try? file.read(upToCount: 1 << 20), !piece.isEmpty {
            hash.update(data: piece)
            count += piece.count
        }
        return (hexadecimal(hash.finalize()), count)
    }

    /// A digest that is made as bytes come.
    public struct Running {
        private var hash = SHA256()

        /// Begins with no bytes.
        public init() {}

        /// Takes further bytes in.
        public mutating func update(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

        /// The digest of all bytes so far, in hexadecimal.
        public var text: String { StudyDigest.hexadecimal(hash.finalize()) }
    }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef")
        return digest.reduce(into: "") { $0 += [digits[Int($1 >> 4)], digits[Int($1 & 15)]] }
    }
}

extension StudyReader {
    /// What tells this study from every other, in all its copies: the digest of its first entry.
    public func identity() throws -> String {
        try String.fetchOne(database, sql: "SELECT digest FROM entry ORDER BY clock, replica, sequence LIMIT 1") ?? ""
    }
}
