#if canImport(Darwin)
    public import Darwin
#else
    @preconcurrency public import Glibc
#endif

/// A program of the system that looks at what was written, as another program would.
public enum ExternalTool {
    /// Whether all of `names` can be run.
    public static func areThere(_ names: String...) -> Bool {
        names.allSatisfy { (try? run(["sh", "-c", "command -v \($0)"]).status) == 0 }
    }

    /// Runs a program to its end and returns its exit code and all it wrote to both outputs.
    public static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let quoted = arguments.map { argument in
            "'" + argument.unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
        }
        guard let pipe = popen(quoted.joined(separator: " ") + " 2>&1 </dev/null", "r") else { throw ToolError(number: errno) }
        let output = rest(of: pipe)
        let status = pclose(pipe)
        return (status & 0x7F == 0 ? status >> 8 : 128 + status & 0x7F, String(decoding: output, as: UTF8.self))
    }

    /// Everything from where the file stands to its end.
    public static func rest(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }
}

/// What the system said when a test's own tools failed: its error number.
public struct ToolError: Error {
    public let number: Int32
}
