import Testing

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// A folder of one test, removed with all in it when the test lets go of it.
final class ExportFolder: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/felt-exchange-XXXXXX".utf8CString)
        path = String(cString: try #require(mkdtemp(&template)))
    }

    deinit { _ = try? ExternalTool.run(["rm", "-rf", path]) }

    /// The path of a file in the folder.
    func path(_ name: String) -> String { path + "/" + name }

    /// Puts a file there without the code under test.
    @discardableResult
    func put(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = try #require(fopen(path(name), "w"))
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
        #expect(fclose(file) == 0)
        return path(name)
    }

    /// The bytes of a file in the folder; nil where there is none.
    func bytes(_ name: String) -> [UInt8]? {
        guard let file = fopen(path(name), "r") else { return nil }
        defer { fclose(file) }
        return ExternalTool.rest(of: file)
    }

    /// The names of all that lies in the folder, in order.
    var names: [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
