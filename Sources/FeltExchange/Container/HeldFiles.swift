/// Files that are on the disk and wait for their names, until what goes before has been done: whoever finds a file that left can then rely on the
/// journal having it.
///
/// Not for more than one thread.
public final class HeldFiles {
    private var files: [(draft: String, path: String, overwrite: Bool)] = []
    /// The folders that were made for them.
    private var folders: [String] = []

    /// Nothing waits yet.
    public init() {}

    func hold(_ draft: String, for path: String, overwrite: Bool) { files.append((draft, path, overwrite)) }

    func hold(folder: String) { folders.append(folder) }

    /// Gives every file its name, in the order in which they were written.
    ///
    /// - Throws: `file-exists`, `disk-full`, `file-unwritable` for the first that cannot have it; the files before it have theirs, and it and those
    ///   behind it are gone.
    public func release() throws {
        defer { discard() }
        while let file = files.first {
            files.removeFirst()
            try ExportFile.moveToPlace(file.draft, file.path, overwrite: file.overwrite)
        }
    }

    /// Does away with the files that still wait, and with folders that were made for them and have nothing in them.
    public func discard() {
        for file in files { ExportFile.remove(file.draft) }
        for folder in folders { ExportFolder.remove(folder) }
        (files, folders) = ([], [])
    }
}
