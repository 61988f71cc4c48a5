/// The permanent name of one thing in a study: twelve letters and digits, never used again.
///
/// The characters are those of Crockford's Base32 in lower case (no `i`, `l`, `o`, `u`), 60 random bits: two of a million
/// independently made ids are equal with a probability below one in a million. People type the shortest prefix that is unique.
/// The type parameter keeps the id of a code from being used where the id of a source is meant.
public struct Identifier<Kind>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id as stored and shown.
    public let raw: String

    /// Takes an id that is already known to be one, such as from the store.
    public init(_ raw: String) { self.raw = raw }

    /// Makes a new id from `generator`.
    public static func make(using generator: inout some RandomNumberGenerator) -> Identifier {
        Identifier(IdentifierText.random(using: &generator))
    }

    public static func < (left: Identifier, right: Identifier) -> Bool { left.raw < right.raw }
    public var description: String { raw }
}

/// The spelling of ids.
public enum IdentifierText {
    /// How many characters an id has.
    public static let length = 12
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// Twelve random characters of the alphabet.
    public static func random(using generator: inout some RandomNumberGenerator) -> String {
        var bits = generator.next()
        return String(unsafeUninitializedCapacity: length) { buffer in
            for index in 0..<length {
                buffer[index] = alphabet[Int(bits & 31)]
                bits >>= 5
            }
            return length
        }
    }

    /// Whether `text` could be an id or the beginning of one.
    public static func isPrefix(_ text: String) -> Bool {
        let bytes = text.utf8
        return !bytes.isEmpty && bytes.count <= length && bytes.allSatisfy(alphabet.contains)
    }
}

/// Marks the id of a source.
public enum SourceKind {}
/// Marks the id of a code.
public enum CodeKind {}
/// Marks the id of a coding.
public enum CodingKind {}
/// Marks the id of a case.
public enum CaseKind {}
/// Marks the id of a researcher.
public enum ResearcherKind {}
/// Marks the id of a facet value.
public enum FacetValueKind {}
/// Marks the id of a memo.
public enum MemoKind {}
/// Marks the id of an organisation.
public enum OrganisationKind {}
/// Marks the id of a participant.
public enum ParticipantKind {}
/// Marks the id of an entry of a case's history through the stages.
public enum StageEntryKind {}
/// Marks the id of a milestone.
public enum MilestoneKind {}
/// Marks the id of an action-research cycle.
public enum CycleKind {}
/// Marks the id of a version of a cycle's problem formulation.
public enum FormulationKind {}
/// Marks the id of an action, decision or output of a meeting.
public enum OutcomeKind {}
/// Marks the id of an attachment.
public enum AttachmentKind {}
/// Marks the id of a former text of a source.
public enum RevisionKind {}
/// Marks the id of a saved query.
public enum SavedQueryKind {}
/// Marks the id of a summary of the framework chart.
public enum SummaryKind {}
/// Marks the id of a rating of the framework chart.
public enum RatingKind {}

public typealias SourceID = Identifier<SourceKind>
public typealias CodeID = Identifier<CodeKind>
public typealias CodingID = Identifier<CodingKind>
public typealias CaseID = Identifier<CaseKind>
public typealias ResearcherID = Identifier<ResearcherKind>
public typealias FacetValueID = Identifier<FacetValueKind>
public typealias MemoID = Identifier<MemoKind>
public typealias OrganisationID = Identifier<OrganisationKind>
public typealias ParticipantID = Identifier<ParticipantKind>
public typealias StageEntryID = Identifier<StageEntryKind>
public typealias MilestoneID = Identifier<MilestoneKind>
public typealias CycleID = Identifier<CycleKind>
public typealias FormulationID = Identifier<FormulationKind>
public typealias OutcomeID = Identifier<OutcomeKind>
public typealias AttachmentID = Identifier<AttachmentKind>
public typealias RevisionID = Identifier<RevisionKind>
public typealias SavedQueryID = Identifier<SavedQueryKind>
public typealias SummaryID = Identifier<SummaryKind>
public typealias RatingID = Identifier<RatingKind>
