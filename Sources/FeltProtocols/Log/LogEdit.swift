/// A change of a log's file.
public enum LogEdit: Hashable, Sendable {
    /// From the byte `offset` on, the file is `bytes`; what stands before stays.
    ///
    /// Bytes that were there are overwritten only where they are a single line end, so that a write that is cut short leaves all the words
    /// before it.
    case tail(offset: Int, bytes: [UInt8])
    /// The file is `bytes`; to be put in its place as a whole.
    case whole([UInt8])

    /// What a file becomes.
    public func applied(to file: [UInt8]) -> [UInt8] {
        switch self {
        case .tail(let offset, let bytes): file.prefix(offset) + bytes
        case .whole(let bytes): bytes
        }
    }
}

/// What comes of a line that was typed.
public struct LogReply: Sendable {
    /// What is to be done with the file before anything is answered; nil for nothing.
    public var edit: LogEdit?
    /// What to tell the writer, a line each; mostly nothing. Holds no words of a note.
    public var answers: [String]
    /// Whether the log is at its end.
    public var isEnd: Bool

    init(edit: LogEdit? = nil, answers: [String] = [], isEnd: Bool = false) {
        (self.edit, self.answers, self.isEnd) = (edit, answers, isEnd)
    }
}
