import FeltTestSupport
import Foundation
import Testing

@testable import FeltIngest

@Suite("Ending other programs")
struct HelperProgramEndTests {
    /// Runs a script that writes its number into a file, and cancels once it has; gives the number.
    private func cancelled(_ script: String, input: [UInt8] = [], after delay: Double = 0) throws -> pid_t {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "nummer")
            var begun: Date?
            do {
                _ = try HelperProgram(name: "sh", package: "dash").run(["-c", "echo $$ > '\(file.filePath)'; \(script)"], input: input) {
                    guard begun == nil else { return Date().timeIntervalSince(begun ?? Date()) >= delay }
                    guard let text = try? String(contentsOf: file, encoding: .utf8), text.hasSuffix("\n") else { return false }
                    begun = Date()
                    return delay == 0
                }
                Issue.record("it was not stopped")
            } catch {
                #expect(error is CancellationError)
            }
            let number = try String(contentsOf: file, encoding: .utf8)
            return try #require(pid_t(number.trimmingCharacters(in: .newlines)))
        }
    }

    /// Whether there is a process of this number, living or waiting to be taken note of.
    private func isThere(_ child: pid_t) -> Bool { kill(child, 0) == 0 || errno != ESRCH }

    @Test(
        "a program at work is killed at once when the person stops, and nothing of it is left",
        arguments: [
            "exec sleep 1000", "exec >&-; exec sleep 1000", "trap '' TERM INT; while :; do :; done", "while :; do echo y; done", "cat >/dev/null; exec sleep 1000", "exec >&- <&-; exec sleep 1000",
        ])
    func cancel(_ script: String) throws {
        let child = try cancelled(script, input: [UInt8](repeating: 1, count: 1 << 20), after: 0.3)
        #expect(!isThere(child))
    }

    @Test("a program that ends because the same key was pressed counts as stopped, not as failed, even when that is known late")
    func interrupted() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "nummer")
            let script = "echo $$ > '\(file.filePath)'; exit 2"
            #expect(throws: CancellationError.self) {
                try HelperProgram(name: "sh", package: "dash").run(["-c", script], input: []) {
                    guard let text = try? String(contentsOf: file, encoding: .utf8), let child = pid_t(text.trimmingCharacters(in: .newlines)) else { return false }
                    return !isThere(child)
                }
            }
        }
    }

    @Test("who has stopped already starts nothing that lives on")
    func cancelledBefore() {
        #expect(throws: CancellationError.self) { try HelperProgram(name: "sleep", package: "coreutils").run(["50"], input: [], isCancelled: { true }) }
    }

    @Test("a program that lives on after its last word is waited for")
    func lateEnd() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "etter").filePath
            let output = try HelperProgram(name: "sh", package: "dash").run(["-c", "echo ut; exec >&-; sleep 0.3; touch '\(file)'"], input: [], isCancelled: { false })
            #expect(output == Array("ut\n".utf8))
            #expect(FileManager.default.fileExists(atPath: file))
            // What it makes of itself in the end still counts.
            expectError("program-failed") { _ = try HelperProgram(name: "sh", package: "dash").run(["-c", "exec >&-; sleep 0.2; exit 3"], input: [], isCancelled: { false }) }
        }
    }

    @Test("no descriptor and no child is left behind, whatever comes of it")
    func leaks() throws {
        let before = openDescriptors()
        for _ in 0..<60 {
            _ = try HelperProgram(name: "cat", package: "coreutils").run([], input: [1, 2], side: "x", isCancelled: { false })
            expectError("program-failed") { _ = try HelperProgram(name: "false", package: "coreutils").run([], input: [1], isCancelled: { false }) }
            expectError("program-missing") { _ = try HelperProgram(name: "felt-finnes-ikke", package: "x").run([], input: [1], isCancelled: { false }) }
            #expect(throws: CancellationError.self) { try HelperProgram(name: "sleep", package: "coreutils").run(["50"], input: [1], isCancelled: { true }) }
        }
        // Other tests of this process open and close some meanwhile: a hundred at the most, while one lost each time makes 240.
        #expect(openDescriptors() < before + 120)
    }
}
