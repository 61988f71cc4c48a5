import Foundation
import Testing

/// What the reports on how the study was done have in common, for their tests.
enum TrustReports {
    /// Expects that all commands of a page can be run.
    static func expectTraced(_ page: String, _ bench: FeltBench, and more: [String] = [], sourceLocation: SourceLocation = #_sourceLocation) {
        let all = PageTraces.commands(page)
        #expect(!all.isEmpty, sourceLocation: sourceLocation)
        for command in all + more {
            let answer = bench.felt(Array(PageTraces.words(command).dropFirst()))
            #expect(answer.code == 0, "\(command): \(answer.errors)", sourceLocation: sourceLocation)
        }
    }

    /// Expects the same bytes of every form when it is made twice, and that what was written down of the first changes nothing in the second.
    static func expectSame(_ report: String, _ bench: FeltBench, sourceLocation: SourceLocation = #_sourceLocation) throws {
        for form in ["md", "html", "docx", "xlsx"] {
            for name in ["a", "b"] {
                let answer = bench.felt("report", report, "--output", "\(name).\(form)")
                #expect(answer.code == 0, "\(answer.errors)", sourceLocation: sourceLocation)
            }
            #expect(try bench.bytes("studie/a.\(form)") == bench.bytes("studie/b.\(form)"), "\(form)", sourceLocation: sourceLocation)
        }
    }

    /// Expects that words were found for everything: a key without words stands on the page as itself.
    static func expectWorded(_ page: String, _ prefix: String, sourceLocation: SourceLocation = #_sourceLocation) {
        for found in page.matches(of: /(coreq|audit|dmp)-[a-z]+[a-z0-9-]*/) where found.1 == prefix {
            Issue.record("no words for \(found.0)", sourceLocation: sourceLocation)
        }
        #expect(!page.contains("{count}") && !page.contains("{number}"), sourceLocation: sourceLocation)
    }
}
