import FeltExchange
import FeltModel
import FeltTerminal

/// Tells what was noticed about files that were taken in: each warning that was accepted, and how much advice there is.
struct AddedFindings {
    /// How many are told one by one.
    private static let limit = 12

    private let warnings: [Fault]
    private let advised: [String]
    private let advice: Int
    private let options: any NoteWriting

    init(_ results: [SourceIntake.Result], _ options: any NoteWriting) {
        warnings = results.flatMap(\.findings).filter { $0.severity == .warning }
        let advised = results.filter { result in result.findings.contains { $0.severity == .advice } }
        self.advised = advised.map(\.file)
        advice = advised.reduce(0) { $0 + $1.findings.count { $0.severity == .advice } }
        self.options = options
    }

    func write() throws {
        for warning in warnings.prefix(Self.limit) { try options.note(FindingLine.text(warning)) }
        if warnings.count > Self.limit { try options.note("… and \(warnings.count - Self.limit) more warnings.") }
        guard advice > 0 else { return }
        let files = advised.prefix(3).joined(separator: " ") + (advised.count > 3 ? " …" : "")
        try options.note("There \(advice == 1 ? "is 1 piece" : "are \(advice) pieces") of advice: felt note check \(files)")
    }
}

/// A finding in one line, as editors understand it: `natt.md:3:1: advice: … [write-up-lag]`.
enum FindingLine {
    static func text(_ fault: Fault) -> String {
        shown("\(fault.file):\(fault.line):\(fault.column): \(fault.severity.rawValue): \(fault.message)") + " [\(fault.code)]"
    }

    /// A line without control characters, cut where somebody's typing would fill the screen. JSON, which has several lines, is left as it is.
    static func shown(_ line: String) -> String {
        guard !line.hasPrefix("{") else { return line }
        let plain = DisplayText.oneLine(line)
        return plain.unicodeScalars.count > 600 ? String(String.UnicodeScalarView(plain.unicodeScalars.prefix(600))) + "…" : plain
    }
}
