import Foundation
import Testing

/// SQLite's own command line, for damage that felt itself never does.
enum SQLiteProgram {
    static let path = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3", "/opt/homebrew/bin/sqlite3"].first { FileManager.default.isExecutableFile(atPath: $0) }
    static var isInstalled: Bool { path != nil }
}

extension FeltBench {
    /// Runs SQL on the study's file, past felt.
    func sql(_ statements: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let program = try #require(SQLiteProgram.path, sourceLocation: sourceLocation)
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["-batch", "-bail", study.appending(path: "study.sqlite").path, statements]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let problems = Pipe()
        process.standardError = problems
        try process.run()
        // The pipe is read to its end first: a program that waits for its reader never ends.
        let text = String(decoding: problems.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(text)", sourceLocation: sourceLocation)
    }
}
