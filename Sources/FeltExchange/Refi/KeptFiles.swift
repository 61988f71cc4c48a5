import FeltContainers
import FeltRefi
import FeltStore
import Foundation

/// The files that came with other programs' projects, on their way into an export.
struct KeptFiles {
    private let reader: StudyReader
    private let place: String?
    private let files: [String: KeptFile]

    init(_ reader: StudyReader, folder: String?) throws {
        self.reader = reader
        place = folder.map { KeptFolder.path(of: $0) }
        files = Dictionary(try reader.keptFiles().compactMap { file in file.path.map { ($0, file) } }, uniquingKeysWith: { _, last in last })
    }

    /// The files that a project names. Names of files that are not there any more are taken out of it, and counted.
    func entries(of project: inout RefiProject, _ losses: inout LossReport) throws -> (inside: [ZipWriter.Entry], beside: [(name: String, path: String)]) {
        var wanted: [String: Bool] = [:]
        var missing = 0
        func isThere(_ path: String) -> Bool {
            guard path.hasPrefix("internal://") else { return true }
            if let known = wanted[path] { return known }
            let isThere = files[path].map { $0.isInside ? (try? reader.bytes(of: $0)) != nil : self.path(of: $0) != nil } ?? false
            wanted[path] = isThere
            return isThere
        }
        func settle(_ element: inout RefiElement) {
            for name in ["path", "richTextPath"] { if let path = element[name], !isThere(path) { element[name] = nil; missing += 1 } }
            for place in element.children.indices { settle(&element.children[place]) }
        }
        for place in project.sources.indices {
            if let path = project.sources[place].richTextPath, !isThere(path) { project.sources[place].richTextPath = nil; missing += 1 }
            if case .within(var frame) = project.sources[place].place {
                settle(&frame)
                project.sources[place].place = .within(frame)
            }
        }
        for place in project.notes.indices {
            if let path = project.notes[place].richTextPath, !isThere(path) { project.notes[place].richTextPath = nil; missing += 1 }
        }
        for (container, elements) in project.foreign {
            project.foreign[container] = elements.map { element in
                var element = element
                settle(&element)
                return element
            }
        }
        losses.add(
            "missing-files", count: missing,
            "Files that came with other programs' projects are not there any more.",
            nb: "Filer som kom med prosjekter fra andre programmer, er ikke der lenger.")
        var (inside, beside): ([ZipWriter.Entry], [(name: String, path: String)]) = ([], [])
        for path in wanted.filter(\.value).keys.sorted() {
            guard let file = files[path] else { continue }
            let name = "sources/" + path.dropFirst("internal://".count)
            if let bytes = try reader.bytes(of: file) {
                inside.append(.init(name: name, bytes: bytes))
            } else if let path = self.path(of: file) {
                beside.append((name, path))
            }
        }
        return (inside, beside)
    }

    /// Where a file lies beside the study; nil when it does not.
    private func path(of file: KeptFile) -> String? {
        guard let place else { return nil }
        let path = place + "/" + file.digest
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }
}
