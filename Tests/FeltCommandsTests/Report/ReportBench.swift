import Foundation
import Testing

extension FeltBench {
    /// A report as Markdown.
    func report(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) -> String {
        let answer = felt(["report"] + arguments + ["--quiet"])
        #expect(answer.code == 0, "\(answer.errors)", sourceLocation: sourceLocation)
        return answer.output
    }
}
