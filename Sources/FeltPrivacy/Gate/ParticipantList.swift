/// The value of an attribute that names who took part in something, with semicolons between, as the heads of notes have it.
public struct ParticipantList: Hashable, Sendable {
    public let names: [String]

    /// Reads a value as it was typed.
    public init(_ value: String) {
        names = value.split(separator: ";").map { name in
            let start = name.drop { $0 == " " }
            return String(start.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty }
    }

    private init(names: [String]) { self.names = names }

    /// Whether an attribute of this name is such a list, of those in the register or of those who are not in it yet.
    public static func isOne(_ name: String) -> Bool { ["participants", "participants-unregistered"].contains(name.lowercased()) }

    /// The value as it is written.
    public var text: String { names.joined(separator: "; ") }

    /// The list without some names; nil where nobody is left.
    public func without(_ gone: Set<String>) -> ParticipantList? {
        let rest = names.filter { !gone.contains($0) }
        return rest.isEmpty ? nil : ParticipantList(names: rest)
    }

    /// What a list that came back stands for, where some names of this one stayed: this one as it is where nothing else was changed, else the other
    /// with the names that stayed behind it.
    public func restored(from returned: ParticipantList, hiding gone: Set<String>) -> ParticipantList {
        if returned == self || returned == without(gone) { return self }
        return ParticipantList(names: returned.names + names.filter { gone.contains($0) && !returned.names.contains($0) })
    }
}
