import FeltExchange
import FeltModel

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

    /// A line without characters that steer a terminal, cut where somebody's typing would fill the screen. What has several lines, such as JSON
    /// and usage, was put together by the program and stays.
    static func shown(_ line: String) -> String {
        guard !line.hasPrefix("{") else { return line }
        let isSteering = { (scalar: Unicode.Scalar) in
            switch scalar.value {
            case 10: false
            case ..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        guard line.utf8.count > 600 || line.unicodeScalars.contains(where: isSteering) else { return line }
        var result = String.UnicodeScalarView(line.unicodeScalars.prefix(600).map { isSteering($0) ? "\u{FFFD}" : $0 })
        if line.unicodeScalars.count > 600 { result.append("…") }
        return String(result)
    }
}
