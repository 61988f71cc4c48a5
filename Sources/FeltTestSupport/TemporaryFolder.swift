public import Foundation

/// Runs `body` with an empty folder of its own, and takes the folder away afterwards, whatever happened.
///
/// The folder's name has a space and an `å` in it, since users' folders do.
public func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = try makeTemporaryFolder()
    defer { removeTemporaryFolder(folder) }
    return try body(folder)
}

/// The same for a body that awaits.
public func withTemporaryFolder<Result>(
    isolation: isolated (any Actor)? = #isolation, _ body: (URL) async throws -> Result
) async throws -> Result {
    let folder = try makeTemporaryFolder()
    defer { removeTemporaryFolder(folder) }
    return try await body(folder)
}

private func makeTemporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "felt på prøve \(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
}

private func removeTemporaryFolder(_ folder: URL) {
    // A test may have made a folder read-only; then it must be opened to be emptied.
    let manager = FileManager.default
    if (try? manager.removeItem(at: folder)) != nil { return }
    let inside = (manager.enumerator(atPath: folder.path)?.allObjects as? [String]) ?? []
    for path in [folder.path] + inside.map({ folder.appending(path: $0).path }) {
        try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }
    try? manager.removeItem(at: folder)
}
