public import FeltModel
import FeltStore

/// People whose words leave although they have gone or do not want to be quoted.
extension ReleasedStudy {
    /// The pseudonyms of those who have withdrawn or declined and whose words leave since that was asked for, sorted: nothing in a file of another
    /// program says so.
    public func leavingThough() throws -> [Pseudonym] {
        guard gate.included.contains(.withdrawn) else { return [] }
        let histories = try reader.participantHistories()
        let present = Set(try reader.sourceParticipants().filter { gate.releases($0.key) }.values.joined())
        return try reader.participants().filter { present.contains($0.id) && [.withdrawn, .declined].contains(histories[$0.id]?.standing) }.map(\.pseudonym)
            .sorted { $0.text < $1.text }
    }

    /// The pseudonyms of those who do not want to be quoted and whose words leave all the same, sorted: nothing in a file of another program says so.
    public func unquotable() throws -> [Pseudonym] {
        let refusing = try reader.participants().filter { $0.scopes[.quoting] == false }
        guard !refusing.isEmpty else { return [] }
        let hidden = try hiddenNames()
        let present = Set(try reader.sourceParticipants().filter { gate.releases($0.key) }.values.joined())
        return refusing.filter { present.contains($0.id) && !hidden.contains($0.pseudonym.text) }.map(\.pseudonym).sorted { $0.text < $1.text }
    }
}
