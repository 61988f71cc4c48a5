/// One thing wrong in a file that a person wrote, with the place to look.
public struct Fault: Hashable, Sendable {
    /// The file's name as the person gave it.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column in code points, from 1.
    public var column: Int
    /// A stable kebab-case name for the kind of fault.
    public var code: String
    /// One sentence saying what is wrong.
    public var message: String
    /// What to write instead, where it is known.
    public var hint: String?
    /// How much it matters.
    public var severity: Severity

    /// How much a fault matters, the worst first.
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        /// The file cannot be taken in.
        case error
        /// The file is taken in when the person says so.
        case warning
        /// Worth knowing; stops nothing.
        case advice

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
        private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
    }

    /// Creates a fault.
    public init(file: String, line: Int, column: Int, code: String, message: String, hint: String? = nil, severity: Severity = .error) {
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.code = code
        self.message = message
        self.hint = hint
    }

    /// The same fault in a file of this name.
    public func `in`(_ file: String) -> Fault {
        var fault = self
        fault.file = file
        return fault
    }

    /// The fault in the form editors and compilers use: `file:line:column: message [code]`.
    public var text: String {
        let place = "\(file):\(line):\(column): \(message) [\(code)]"
        return hint.map { "\(place); \($0)" } ?? place
    }
}

/// Every fault found in one reading of a file, in the order of the file.
public struct FaultList: Error, Sendable {
    /// The faults; never empty when thrown.
    public let faults: [Fault]

    /// Creates a list, sorted by line and column.
    public init(_ faults: [Fault]) {
        self.faults = faults.sorted { ($0.line, $0.column, $0.code) < ($1.line, $1.column, $1.code) }
    }
}
