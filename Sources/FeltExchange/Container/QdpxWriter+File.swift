import FeltContainers
import FeltRefi

extension QdpxWriter {
    /// Writes the container to a file, whole or not at all, and returns what it could not carry.
    ///
    /// Throws what `bytes(_:extras:)` and ``ExportFile/write(_:to:overwrite:)`` throw. An existing file is refused before any work.
    ///
    /// - Parameter files: files on the disk, by their names in the container; they are not held in memory.
    func write(
        _ project: RefiProject, to path: String, overwrite: Bool = false, extras: [ZipWriter.Entry] = [], files: [(name: String, path: String)] = [],
        beside: (_ projectFile: [UInt8]) throws -> [ZipWriter.Entry] = { _ in [] }
    ) throws -> LossReport {
        try ExportFile.check(path, overwrite: overwrite)
        var (archive, losses) = try archive(project, extras: extras, beside: beside)
        for file in files { archive.add(file.name, fileAt: file.path) }
        if archive.hasFiles {
            try ExportFile.write(to: path, overwrite: overwrite) { try archive.write(to: $0) }
        } else {
            try ExportFile.write(archive.bytes(), to: path, overwrite: overwrite)
        }
        return losses
    }
}
