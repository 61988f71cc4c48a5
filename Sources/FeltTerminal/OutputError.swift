/// Why nothing more can be written.
public enum OutputError: Error, Hashable, Sendable {
    /// The reader went away (EPIPE), as `head` does. A clean end: stop quietly with exit code 0.
    case readerGone
    /// No room left on the device or within the quota (ENOSPC, EDQUOT, EFBIG).
    case noSpace
    /// Any other failure, with the value of `errno`.
    case failed(errno: Int32)

    /// Whether the command should stop without a message and with exit code 0.
    public var isCleanEnd: Bool { self == .readerGone }

    /// One sentence for the user; empty for a clean end.
    public var message: String {
        switch self {
        case .readerGone: ""
        case .noSpace: "There is no space left where the output is written."
        case .failed(let number): "The output could not be written: \(SystemCall.text(of: number)) (errno \(number))."
        }
    }
}
