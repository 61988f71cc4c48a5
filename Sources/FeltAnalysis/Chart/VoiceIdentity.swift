public import FeltModel

/// Someone who speaks in the sources of a case, for counting who says a thing and not how often it is said.
public enum Voice: Hashable, Sendable {
    case participant(ParticipantID)
    /// A name that means the same person in every source of the case.
    case named(String)
    /// A label such as `INF`, which is somebody else in every source.
    case unnamed(SourceID, String)
}

/// Tells whose voice a label is.
public struct VoiceIdentity: Sendable {
    private let participants: [String: ParticipantID]
    private let presence: [SourceID: [ParticipantID]]
    private let askers: Set<String>

    /// Those who ask and lead, in lower case and without a number behind.
    private static let askerLabels: Set<String> = [
        "int", "intervjuer", "intervjuar", "interviewer", "moderator", "mod", "fasilitator", "facilitator", "forsker", "forskar", "researcher", "ordstyrer",
        "ordstyrar", "møteleder", "møteleiar",
    ]
    /// Those who answer without a name.
    private static let answererLabels: Set<String> = [
        "inf", "informant", "resp", "respondent", "deltaker", "deltakar", "participant", "interviewee", "speaker", "taler", "grp", "gruppe", "group", "alle", "flere",
        "fleire",
    ]

    /// - Parameters:
    ///   - presence: the registered participants of each source.
    ///   - researchers: the short ids of the researchers, whose voices count as asking.
    public init(participants: [Participant], presence: [SourceID: [ParticipantID]], researchers: [String]) {
        self.participants = Dictionary(participants.map { ($0.pseudonym.key, $0.id) }, uniquingKeysWith: { first, _ in first })
        self.presence = presence
        askers = Self.askerLabels.union(researchers.map { $0.lowercased() })
    }

    /// The voice behind a label in a source; nil for whoever asks, and where nobody is said to speak and not exactly one person took part.
    public func voice(label: String?, in source: SourceID) -> Voice? {
        let present = presence[source] ?? []
        guard let label else { return present.count == 1 ? .participant(present[0]) : nil }
        let key = label.lowercased()
        if let id = participants[key] { return .participant(id) }
        if isAsking(key) { return nil }
        guard Self.answererLabels.contains(Self.stem(of: key)) else { return .named(key) }
        return present.count == 1 ? .participant(present[0]) : .unnamed(source, key)
    }

    /// The participant who speaks under a label: whose pseudonym it is, or the only one who took part in the source where all others that speak
    /// in it ask. Nil where that cannot be told.
    ///
    /// - Parameter labels: all labels of the source.
    public func speaker(label: String, in source: SourceID, among labels: some Sequence<String>) -> ParticipantID? {
        let key = label.lowercased()
        if let id = participants[key] { return id }
        guard let present = presence[source], present.count == 1, !isAsking(key) else { return nil }
        // Where the pseudonym stands in the text too, the label is somebody else's.
        let others = labels.lazy.map { $0.lowercased() }.filter { $0 != key }
        return others.allSatisfy { isAsking($0) && participants[$0] == nil } ? present[0] : nil
    }

    /// Whether whoever speaks under a label asks or leads.
    public func isAsking(_ label: String) -> Bool {
        let key = label.lowercased()
        return participants[key] == nil && (askers.contains(key) || askers.contains(Self.stem(of: key)))
    }

    /// A label without the number behind it.
    private static func stem(of key: String) -> String {
        String(key.reversed().drop { $0.isNumber || $0 == "-" || $0 == " " }.reversed())
    }
}
