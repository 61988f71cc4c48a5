import FeltContainers
import FeltModel
import FeltRefi

extension QdpxWriter {
    /// Writes the container to a file, whole or not at all, and returns what it could not carry.
    ///
    /// It is written beside its place and judged there. Its project file is judged while what lies beside it is made and all is written; the project
    /// that it was made of is gone by then, and of the texts none is in memory when they are judged, since all together would be twice as much.
    ///
    /// Throws what `bytes(_:extras:)` and ``ExportFile/write(_:to:overwrite:)`` throw, and `export-not-conformant` where the checker
    /// for anybody's files finds a fault. An existing file is refused before any work.
    ///
    /// - Parameters:
    ///   - held: where the file waits for its name; nil where it gets it at once.
    ///   - content: what goes in. It is asked for once.
    func write(to path: String, overwrite: Bool = false, held: HeldFiles? = nil, _ content: () throws -> QdpxContent) throws -> LossReport {
        try ExportFile.check(path, overwrite: overwrite)
        var (archive, check, losses): (ZipWriter?, RefiEarlyCheck?, LossReport) = try archive(of: content)
        FreedMemory.giveBack()
        try ExportFile.write(to: path, overwrite: overwrite, held: held) { draft in
            try archive?.write(to: draft)
            archive = nil
            FreedMemory.giveBack()
            if let verdict = try check?.verdict(containerAt: draft) { try judge(verdict) }
            check = nil
        }
        return losses
    }

    private func archive(of content: () throws -> QdpxContent) throws -> (ZipWriter?, RefiEarlyCheck?, LossReport) {
        var content = try content()
        FreedMemory.giveBack()
        var (archive, projectFile, losses) = try archive(content.project, content.press)
        // While its file is read it is not needed any more.
        content.project = RefiProject(name: "", origin: "")
        FreedMemory.giveBack()
        let check = RefiEarlyCheck(projectFile: projectFile)
        for extra in try content.extras + content.beside(projectFile) { archive.add(extra.name, extra.bytes) }
        for file in content.files { archive.add(file.name, fileAt: file.path) }
        return (archive, check, losses)
    }

    /// Refuses a container that is not as the standard has it, but for the unit of positions where another is wanted.
    private func judge(_ verdict: RefiConformance) throws {
        let faults = verdict.faults.filter { $0.severity == .error && !(options.positionUnit == .utf16 && $0.rule == .positionsInUTF16) }
        guard !faults.isEmpty else { return }
        throw FeltError(
            "export-not-conformant", "The project would have \(faults.count) fault\(faults.count == 1 ? "" : "s") against the standard; nothing was written.",
            hint: "Run felt doctor. If the study is sound, tell us, with the lines below.",
            details: faults.prefix(10).map { "\($0.rule.rawValue) \($0.element) \($0.guid?.text ?? "")" })
    }
}

/// What goes into a container.
struct QdpxContent {
    var project: RefiProject
    /// What presses its texts already.
    var press: QdpxPress?
    var extras: [ZipWriter.Entry] = []
    /// Files on the disk, by their names in the container; they are not held in memory.
    var files: [(name: String, path: String)] = []
    /// Makes what lies beside the project file, of which it is given the bytes.
    var beside: (_ projectFile: [UInt8]) throws -> [ZipWriter.Entry] = { _ in [] }
}
