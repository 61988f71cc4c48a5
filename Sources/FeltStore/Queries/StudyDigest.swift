import Crypto
import GRDB

/// The digest that studies use, for other modules that need stable names.
public enum StudyDigest {
    /// SHA-256 (FIPS 180-4), 32 bytes.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}

extension StudyReader {
    /// What tells this study from every other, in all its copies: the digest of its first entry.
    public func identity() throws -> String {
        try String.fetchOne(database, sql: "SELECT digest FROM entry ORDER BY clock, replica, sequence LIMIT 1") ?? ""
    }
}
