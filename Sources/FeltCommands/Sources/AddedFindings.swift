import FeltExchange
import FeltModel

/// Tells what was noticed about files that were taken in: warnings that were accepted, and advice.
struct AddedFindings {
    /// How many are told one by one.
    private static let limit = 12

    private let findings: [Fault]
    private let files: [String]
    private let options: any NoteWriting

    init(_ results: [SourceIntake.Result], _ options: any NoteWriting) {
        findings = results.flatMap(\.findings).filter { $0.severity != .error }
        files = results.filter { !$0.findings.isEmpty }.map(\.file)
        self.options = options
    }

    func write() throws {
        for finding in findings.prefix(Self.limit) { try options.note(FindingLine.text(finding)) }
        if findings.count > Self.limit {
            try options.note("… and \(findings.count - Self.limit) more: felt note check \(files.prefix(3).joined(separator: " "))\(files.count > 3 ? " …" : "")")
        }
    }
}

/// A finding in one line, as editors understand it: `natt.md:3:1: advice: … [write-up-lag]`.
enum FindingLine {
    static func text(_ fault: Fault) -> String { "\(fault.file):\(fault.line):\(fault.column): \(fault.severity.rawValue): \(fault.message) [\(fault.code)]" }
}
