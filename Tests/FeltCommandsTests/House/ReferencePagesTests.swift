import FeltTestSupport
import Foundation
import Testing

@testable import FeltCommands

/// Pages that are made from the program. `RECORD=1` in the environment writes them anew (`make docs`); else they must be in step.
@Suite("Reference pages")
struct ReferencePagesTests {
    private let root: URL

    init() throws { root = try #require(PackageFolder.root()) }

    private func check(_ path: String, _ wanted: String) throws {
        let file = root.appending(path: path)
        if ProcessInfo.processInfo.environment["RECORD"] != nil { try Data(wanted.utf8).write(to: file) }
        let found = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(found == wanted, "\(path) is not in step with the program: run make docs")
    }

    @Test("docs/cli.md is what the program says of itself")
    func commandReference() throws { try check("docs/cli.md", CommandReference.markdown()) }

    @Test("docs/errors.md lists every error with its message and what to do next")
    func errorCatalogue() throws { try check("docs/errors.md", try ErrorCatalogue(sources: root.appending(path: "Sources")).markdown()) }

    @Test("Every error has a message that ends in a full stop, and a code in kebab-case")
    func errorsAreWellFormed() throws {
        let entries = try ErrorCatalogue(sources: root.appending(path: "Sources")).entries
        #expect(entries.count > 60)
        for entry in entries {
            #expect(entry.code.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(entry.code)")
            #expect(entry.message.isEmpty || ".!?…)".contains(entry.message.last ?? " "), "\(entry.code): \(entry.message)")
        }
    }
}
