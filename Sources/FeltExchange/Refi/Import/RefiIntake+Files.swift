import FeltModel
import FeltRefi
import FeltStore
import Foundation

/// The files of pictures, PDFs, sounds, films and formatted texts.
extension RefiIntake {
    /// Keeps a file of the container, or one that lies beside another program's tables, and gives the path by which exports name it; nil where
    /// there is none to keep.
    ///
    /// A file that lies outside keeps its path: nobody knows whether it is there.
    func keepFile(_ file: RefiDocument.File) -> String? {
        if file.isOutside { return file.path }
        guard let incoming = incoming(file) else {
            answer.report.add(.files)
            return nil
        }
        if let known = filePaths[incoming.key] { return known }
        var path: String?
        do {
            let kept = try take(incoming)
            let name = incoming.name.isEmpty ? kept.digest : incoming.name
            let wanted = "internal://" + name
            path = matter.holds(wanted) ? "internal://\(kept.digest.prefix(8))-\(name)" : wanted
            if let path { matter.keep(kept, at: path) }
            answer.report.add(.keptFiles)
        } catch {
            // What cannot be unpacked or put down is told; the rest of the project is worth taking in.
            answer.report.add(.files)
        }
        filePaths.updateValue(path, forKey: incoming.key)
        return path
    }

    /// Lets a kept text name its file as exports do.
    func settleFile(_ text: inout RefiDocument.Text?) {
        guard var known = text else { return }
        settleFile(&known.richText)
        text = known
    }

    /// The same for a file alone.
    func settleFile(_ file: inout RefiDocument.File?) {
        guard let known = file else { return }
        if let path = keepFile(known) { file?.path = path } else { file = nil }
    }

    /// Takes away the files that this import put beside the study.
    func removeNewFiles() {
        for path in newFiles { try? FileManager.default.removeItem(atPath: path) }
        newFiles = []
    }

    // MARK: Out of the container or the folder

    /// A file that is to be kept.
    private struct Incoming {
        /// What tells it from the other files of the import.
        let key: String
        let name: String
        /// Nil where that is not known.
        let byteCount: UInt64?
        let bytes: () throws -> [UInt8]
        /// Gives the bytes piece by piece, and how many there were.
        let stream: ((UnsafeRawBufferPointer) throws -> Void) throws -> Int
    }

    private func incoming(_ file: RefiDocument.File) -> Incoming? {
        if let entry = file.entry, let container {
            let name = container.entries[entry].name.split(separator: "/").last.map(String.init) ?? ""
            return Incoming(key: "\(entry)", name: name, byteCount: container.entries[entry].size) {
                try container.bytes(of: entry)
            } stream: { use in try container.stream(entry, to: use) }
        }
        guard let place = file.place else { return nil }
        let size = (try? FileManager.default.attributesOfItem(atPath: place))?[.size] as? UInt64
        return Incoming(key: "/" + place, name: place.split(separator: "/").last.map(String.init) ?? "", byteCount: size) {
            Array(try Data(contentsOf: URL(fileURLWithPath: place)))
        } stream: { use in
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: place))
            defer { try? handle.close() }
            var count = 0
            while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
                try piece.withUnsafeBytes(use)
                count += piece.count
            }
            return count
        }
    }

    /// Files up to this size are kept in the database.
    private static let insideLimit = 1 << 20

    private func take(_ file: Incoming) throws -> ForeignCollection.NewFile {
        // What a container says of sizes may be wrong, so that a small file is read with care, too.
        if let size = file.byteCount, size <= UInt64(Self.insideLimit) {
            let bytes = try file.bytes()
            var digest = StudyDigest.Running()
            bytes.withUnsafeBytes { digest.update($0) }
            return .init(digest: digest.text, byteCount: bytes.count, bytes: bytes)
        }
        guard let folder = options.folder else { throw FeltError("file-unwritable", "There is no folder to put files in.") }
        var digest = StudyDigest.Running()
        guard options.writesFiles else {
            let count = try file.stream { digest.update($0) }
            return .init(digest: digest.text, byteCount: count, bytes: nil)
        }
        let place = KeptFolder.path(of: folder)
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        let draft = place + "/" + KeptFolder.draftPrefix + draft.makeProjectToken()
        guard FileManager.default.createFile(atPath: draft, contents: nil), let handle = FileHandle(forWritingAtPath: draft) else {
            throw FeltError("file-unwritable", "The folder of kept files cannot be written.", hint: "Check the rights of the study's folder.")
        }
        defer {
            try? handle.close()
            try? FileManager.default.removeItem(atPath: draft)
        }
        let count = try file.stream { piece in
            digest.update(piece)
            try handle.write(contentsOf: Data(piece))
        }
        try handle.synchronize()
        let path = place + "/" + digest.text
        let isThere = FileManager.default.fileExists(atPath: path)
        // A file that lies there already is put down anew all the same: it may have been damaged since.
        guard rename(draft, path) == 0 else {
            throw FeltError("file-unwritable", "The folder of kept files cannot be written.", hint: "Check the rights of the study's folder.")
        }
        if !isThere { newFiles.append(path) }
        return .init(digest: digest.text, byteCount: count, bytes: nil)
    }
}
