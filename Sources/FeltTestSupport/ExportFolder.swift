#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// A folder of one test, removed with all in it when the test lets go of it.
public final class ExportFolder: Sendable {
    public let path: String

    /// Makes the folder.
    public init() throws {
        var template = Array("/tmp/felt-exchange-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw ToolError(number: errno) }
        path = String(cString: made)
    }

    deinit { _ = try? ExternalTool.run(["rm", "-rf", path]) }

    /// The path of a file in the folder.
    public func path(_ name: String) -> String { path + "/" + name }

    /// Puts a file there without the code under test.
    @discardableResult
    public func put(_ name: String, _ bytes: [UInt8]) throws -> String {
        guard let file = fopen(path(name), "w") else { throw ToolError(number: errno) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else { throw ToolError(number: errno) }
        return path(name)
    }

    /// The bytes of a file in the folder; nil where there is none.
    public func bytes(_ name: String) -> [UInt8]? {
        guard let file = fopen(path(name), "r") else { return nil }
        defer { fclose(file) }
        return ExternalTool.rest(of: file)
    }

    /// The names of all that lies in the folder, in order.
    public var names: [String] {
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
