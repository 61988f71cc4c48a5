public import FeltModel

/// What the head of a new log says, before its first line.
public struct LogHead: Sendable {
    public var title: String
    public var kind: String
    public var caseName: String?
    /// yyyy-mm-dd.
    public var date: String
    public var start: LogTime
    public var place: String?
    public var researcher: String?
    public var participants: [String] = []
    /// The id of the protocol that is followed.
    public var protocolID: String?
    public var protocolVersion: String?
    public var language: Language

    public init(title: String, kind: String, date: String, start: LogTime, language: Language) {
        (self.title, self.kind, self.date, self.start, self.language) = (title, kind, date, start, language)
    }

    /// The head with its two fences: what a new log's file begins with.
    ///
    /// `log: open` tells an unfinished log from any other note; it goes when the log is ended.
    var text: [UInt8] {
        var lines = ["title: " + YAMLText.scalar(title), "kind: " + YAMLText.scalar(kind)]
        func add(_ key: String, _ value: String?) { if let value { lines.append("\(key): \(YAMLText.scalar(value))") } }
        add("case", caseName)
        add("date", date)
        lines.append("start: \(start.text)")
        add("place", place)
        add("researcher", researcher)
        if !participants.isEmpty { lines.append("participants: \(YAMLText.list(participants))") }
        add("protocol", protocolID)
        add("protocol_version", protocolVersion)
        add("language", language.rawValue)
        lines += ["status: jotting", "\(LogHeadText.openField): open"]
        return Array(("---\n" + lines.joined(separator: "\n") + "\n---\n").utf8)
    }
}
