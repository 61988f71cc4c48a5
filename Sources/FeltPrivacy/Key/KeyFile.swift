/// The key: which name stands behind which pseudonym. A file of its own outside every study, which only its owner may read.
///
/// Every call looks at the file's place and rights anew. No error holds anything that stands in the file.
public struct KeyFile: Sendable {
    /// As errors name it.
    public let path: String
    private let place: KeyPlace

    /// A key at `path`, which is absolute. Nothing is read yet.
    ///
    /// - Parameters:
    ///   - path: an absolute path.
    ///   - studyFileName: the file by which the folder of a study is known.
    public init(_ path: String, studyFileName: String) {
        self.path = path
        place = KeyPlace(path, studyFileName: studyFileName)
    }

    /// Makes an empty key, with no rights for anyone but its owner.
    ///
    /// Throws `key-in-study`, `key-folder-missing`, `key-folder-rights`, `key-exists`, `key-rights`, `key-unwritable`.
    public func create() throws {
        try place.check()
        try KeyStorage.create(path, KeyTable().bytes)
    }

    /// Reads the whole key. Throws `key-in-study`, `key-missing`, `key-rights`, `key-owner`, `key-link`, `key-unreadable`, and a `FaultList` for what is
    /// wrong in the file.
    public func read() throws -> KeyTable {
        try place.check()
        let descriptor = try KeyStorage.open(path)
        defer { KeyStorage.close(descriptor) }
        return try KeyTable(KeyStorage.read(descriptor, path), path: path)
    }

    /// Changes the key and writes it anew: beside the old one first, then in its place when it is on the disk. Another program that changes the same
    /// key meanwhile is waited for. Nothing is written where `body` leaves the key as it was.
    ///
    /// Throws what `read` throws, what `body` throws, and `key-unwritable`, `disk-full`.
    public func change<Result>(_ body: (inout KeyTable) throws -> Result) throws -> Result {
        try place.check()
        let descriptor = try KeyStorage.openLocked(path)
        defer { KeyStorage.close(descriptor) }
        let old = try KeyTable(KeyStorage.read(descriptor, path), path: path)
        var new = old
        let result = try body(&new)
        if new != old { try KeyStorage.replace(path, new.bytes) }
        return result
    }
}
