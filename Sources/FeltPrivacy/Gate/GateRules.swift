import FeltAnalysis
import FeltModel
import FeltStore
import FeltText

/// The rules of the gate, read from a study once.
struct GateRules {
    private let included: Set<Withholding>
    private let day: String
    private let notes: [SourceID: NoteRecord]
    /// The events that each case has had, by the name of their milestone.
    private let events: [CaseID: Set<String>]
    private let identity: VoiceIdentity
    private let present: [SourceID: [ParticipantID]]
    /// Participants who have withdrawn or declined.
    private var gone: Set<ParticipantID>
    private let passages: PassageTable
    private let places: [SourceID: Int]
    /// The ranges of codings that keep their words in the study, by source.
    private let flagged: [SourceID: [WithheldRange]]

    init(_ reader: StudyReader, including included: Set<Withholding>, on day: String) throws {
        self.included = included
        self.day = day
        notes = try reader.noteRecords()
        events = try reader.milestones().mapValues { milestones in
            Set(milestones.filter { milestone in milestone.reached.map { $0 <= day } ?? false }.map(\.slug.text))
        }
        let participants = try reader.participants()
        present = try Self.present(reader, participants)
        identity = VoiceIdentity(participants: participants, presence: present, researchers: try reader.researchers().map(\.slug.text))
        let histories = try reader.participantHistories()
        gone = Set(participants.map(\.id).filter { [.withdrawn, .declined].contains(histories[$0]?.standing) })
        passages = try reader.passageTable()
        places = Dictionary(uniqueKeysWithValues: try reader.sources().enumerated().map { ($1.id, $0) })
        flagged = try Self.flagged(reader, included)
    }

    /// Who took part in each source: by the register, and by what a source says of itself that came from elsewhere, where nobody had the register.
    private static func present(_ reader: StudyReader, _ participants: [Participant]) throws -> [SourceID: [ParticipantID]] {
        var present = try reader.sourceParticipants()
        let people = Dictionary(participants.map { ($0.pseudonym.text, $0.id) }, uniquingKeysWith: { first, _ in first })
        for (source, attributes) in try people.isEmpty ? [:] : reader.ownAttributesBySource() {
            for attribute in attributes where ParticipantList.isOne(attribute.name) {
                for id in ParticipantList(attribute.value ?? "").names.compactMap({ people[$0] }) where present[source]?.contains(id) != true {
                    present[source, default: []].append(id)
                }
            }
        }
        return present
    }

    /// The same rules where others have gone as well.
    func adding(_ people: Set<ParticipantID>) -> GateRules {
        var rules = self
        rules.gone.formUnion(people)
        return rules
    }

    /// The values of facets that keep the words of a coding in the study.
    static func flags(_ reader: StudyReader, _ included: Set<Withholding>) throws -> [FacetValueID: Withholding] {
        var reasons: [FacetValueID: Withholding] = [:]
        for value in try reader.facets().facets.flatMap(\.values) {
            if let reason = Withholding(rawValue: value.slug.text), [.thirdParty, .competitionSensitive].contains(reason), !included.contains(reason) {
                reasons[value.id] = reason
            }
        }
        return reasons
    }

    private static func flagged(_ reader: StudyReader, _ included: Set<Withholding>) throws -> [SourceID: [WithheldRange]] {
        let reasons = try flags(reader, included)
        guard !reasons.isEmpty else { return [:] }
        var result: [SourceID: [WithheldRange]] = [:]
        for coding in try reader.codings(StudyReader.CodingFilter(facets: Array(reasons.keys))) {
            guard let reason = coding.facets.compactMap({ reasons[$0] }).first else { continue }
            result[coding.source, default: []].append(WithheldRange(range: coding.range, reason: reason))
        }
        return result
    }

    func release(_ source: Source) throws -> SourceRelease {
        if !included.contains(.embargo), isHeldBack(source) { return .nothing(.embargo) }
        var pieces = flagged[source.id] ?? []
        let rows = places[source.id].map { passages.rows(of: $0) } ?? 0..<0
        let hasGone = !included.contains(.withdrawn) && (present[source.id] ?? []).contains(where: gone.contains)
        let labels = Set(rows.compactMap { label(passages.rows[$0]) })
        var keeps = false
        for row in rows.map({ passages.rows[$0] }) {
            let range = TextRange(Int(row.start)..<Int(row.end))
            if row.layer == .personal, !included.contains(.personal) {
                pieces.append(WithheldRange(range: range, reason: .personal))
            } else if !included.contains(.withdrawn), row.kind != .heading, isOfGone(label(row), in: source.id, among: labels, hasGone) {
                pieces.append(WithheldRange(range: range, reason: .withdrawn))
            } else if row.kind != .heading {
                keeps = true
            }
        }
        // Where nobody is named and somebody has withdrawn, none of the words can be told from theirs.
        if hasGone, !keeps { return .nothing(.withdrawn) }
        let joined = Self.joined(pieces)
        return joined.isEmpty ? .whole : .parts(withheld: joined)
    }

    /// Whether the embargo of a source's note still holds. An event has come when the source's case has reached the milestone of that name.
    private func isHeldBack(_ source: Source) -> Bool {
        guard let embargo = notes[source.id]?.embargo else { return false }
        if embargo.first?.isNumber == true { return embargo > day }
        return source.caseID.map { !(events[$0]?.contains(embargo) ?? false) } ?? true
    }

    private func label(_ row: PassageTable.Row) -> String? { row.voice < 0 ? nil : passages.voices[Int(row.voice)] }

    /// Whether somebody who has withdrawn speaks in a passage, or may do so: where they took part, words of which nobody can say whose they
    /// are may be theirs.
    private func isOfGone(_ label: String?, in source: SourceID, among labels: Set<String>, _ hasGone: Bool) -> Bool {
        guard let label else { return hasGone }
        if let speaker = identity.speaker(label: label, in: source, among: labels) { return gone.contains(speaker) }
        return hasGone && !identity.isAsking(label)
    }

    /// Sorted, with those that overlap or touch as one, for the reason of the first.
    static func joined(_ pieces: [WithheldRange]) -> [WithheldRange] {
        var result: [WithheldRange] = []
        for piece in pieces.sorted(by: { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }) where !piece.range.isEmpty {
            if let last = result.last, piece.range.start <= last.range.end {
                let end = max(last.range.end, piece.range.end)
                result[result.count - 1] = WithheldRange(range: TextRange(last.range.start, end), reason: last.reason)
            } else {
                result.append(piece)
            }
        }
        return result
    }
}
