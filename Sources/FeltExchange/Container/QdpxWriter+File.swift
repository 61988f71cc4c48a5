import FeltContainers
import FeltRefi

extension QdpxWriter {
    /// Writes the container to a file, whole or not at all, and returns what it could not carry.
    ///
    /// Throws what `bytes(_:extras:)` and ``ExportFile/write(_:to:overwrite:)`` throw. An existing file is refused before any work.
    func write(_ project: RefiProject, to path: String, overwrite: Bool = false, extras: [ZipWriter.Entry] = []) throws -> LossReport {
        try ExportFile.check(path, overwrite: overwrite)
        let (bytes, losses) = try bytes(project, extras: extras)
        try ExportFile.write(bytes, to: path, overwrite: overwrite)
        return losses
    }
}
