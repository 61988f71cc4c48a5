public import Foundation

/// The folder of the package, for tests that compare what is built in with the files it came from.
public enum PackageFolder {
    /// The nearest folder above the caller's file that holds `Package.swift`; nil when the tests run away from their sources.
    public static func root(above file: StaticString = #filePath) -> URL? {
        var folder = URL(filePath: "\(file)").deletingLastPathComponent()
        while folder.path != "/" {
            if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) { return folder }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }
}

/// The folder `shared` beside the package: corpora, schemas and files of other programs, which are not part of it.
///
/// A test that needs it says so and is skipped where it is missing:
///
/// ```swift
/// @Test("…", .enabled(if: SharedFolder.holds("corpus"), "needs ../shared/corpus"))
/// ```
public enum SharedFolder {
    /// The folder; nil when there is none.
    public static let url: URL? = PackageFolder.root().flatMap { root in
        let folder = root.deletingLastPathComponent().appending(path: "shared", directoryHint: .isDirectory)
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) && isFolder.boolValue ? folder : nil
    }

    /// Whether there is a file or folder at `path` below it.
    public static func holds(_ path: String) -> Bool {
        url.map { FileManager.default.fileExists(atPath: $0.appending(path: path).path) } ?? false
    }

    /// The bytes of the file at `path` below it.
    public static func bytes(_ path: String) throws -> [UInt8] {
        guard let url else { throw CocoaError(.fileNoSuchFile) }
        return Array(try Data(contentsOf: url.appending(path: path)))
    }

    /// The files of the folder at `path` with an extension, sorted, as paths below `shared`; empty when there are none.
    public static func files(in path: String, withExtension wanted: String) -> [String] {
        guard let url, let names = try? FileManager.default.contentsOfDirectory(atPath: url.appending(path: path).path) else { return [] }
        return names.filter { $0.hasSuffix(".\(wanted)") }.sorted().map { "\(path)/\($0)" }
    }
}
