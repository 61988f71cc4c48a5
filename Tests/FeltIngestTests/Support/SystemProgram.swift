import FeltIngest
import FeltModel
import Foundation
import Testing

/// Which programs of the system there are, for tests that need one and are skipped, saying so, where it is missing.
enum SystemProgram {
    static let hasPandoc = isThere("pandoc")
    static let hasPDFToText = isThere("pdftotext")

    private static func isThere(_ name: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
}

/// Expects that `body` throws an error of the product with a code, and gives it back for a closer look.
@discardableResult
func expectError(_ code: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) -> FeltError? {
    do {
        try body()
        Issue.record("nothing was thrown, \(code) was expected", sourceLocation: sourceLocation)
    } catch let error as FeltError {
        #expect(error.code == code, sourceLocation: sourceLocation)
        #expect(error.hint?.isEmpty == false, "an error says what to do next", sourceLocation: sourceLocation)
        return error
    } catch {
        Issue.record("\(error) was thrown, \(code) was expected", sourceLocation: sourceLocation)
    }
    return nil
}

extension URL {
    /// The path as programs take it.
    var filePath: String { path(percentEncoded: false) }
}
