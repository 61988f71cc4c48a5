import FeltModel
import FeltRefi
import FeltStore

/// The GUIDs that a study's things have in REFI-QDA: those that they came with, else those made of their ids, which never change.
struct RefiGUIDs {
    /// What has a GUID. The raw values are those of ``ForeignIdentity/entity``.
    enum Kind: String, CaseIterable {
        case researcher, code, facet, facetValue, source, coding, memo, variable
        case caseStudy
        /// A value of a facet on a coding; its id is those of the two with a blank between.
        case codingFacet
        /// The link of a memo to its case; its id is the memo's.
        case link
        /// A passage; its id is made of the source's and the two bytes.
        case selection

        /// Whether there are few of them, and each coding names some.
        fileprivate var isNamedOften: Bool { self == .researcher || self == .code || self == .facetValue }

        /// The word that GUIDs are made with.
        fileprivate var seed: String {
            switch self {
            case .caseStudy: "case"
            case .codingFacet: "coding"
            default: rawValue
            }
        }
    }

    /// The GUIDs that were made of what many things name.
    private final class Named {
        private var known: [Kind: [String: RefiGUID]] = [:]

        func guid(_ kind: Kind, _ id: String, _ make: () -> RefiGUID) -> RefiGUID {
            if let guid = known[kind]?[id] { return guid }
            let guid = make()
            known[kind, default: [:]][id] = guid
            return guid
        }
    }

    /// What a memo's identity says when the memo was the description of something, whose GUID it then has.
    static let descriptionRole = "description"
    /// What it says of a source that was the transcript of a sound or film, which keeps the GUID.
    static let transcriptRole = "Transcript"
    /// What it says of a code that NVivo made of a case of this study, under the case's GUID, which stays the case's.
    static let caseCodeRole = "case"
    /// The roles of which the GUID is that of something else.
    static let indirect: Set<String> = [descriptionRole, transcriptRole, caseCodeRole]

    private let namespace: RefiGUID
    private let named = Named()
    private var stored: [Kind: [String: ForeignIdentity]] = [:]
    /// Every identity that is stored, the oldest first.
    let identities: [ForeignIdentity]
    /// What identities say of the files that were taken in: of which study or project each was (`entityID`), in which state (`guid`), and in which
    /// state this study was then (`ownerGUID`).
    static let stateEntity = "state"
    var states: [ForeignIdentity] { identities.filter { $0.entity == Self.stateEntity } }
    /// Of which state of other studies all was taken in (`guid`), where that is not the last that came.
    static let acceptedEntity = "accepted"
    var accepted: [ForeignIdentity] { identities.filter { $0.entity == Self.acceptedEntity } }
    /// The sources that are transcripts, by the GUIDs of these.
    private(set) var transcripts: [RefiGUID: SourceID] = [:]
    /// Other GUIDs of things, from other projects, and the one that stands for each.
    private(set) var aliases: [RefiGUID: RefiGUID] = [:]
    /// The codes that stand for cases, by the GUIDs of these.
    private(set) var caseCodes: [RefiGUID: RefiGUID] = [:]

    init(_ reader: StudyReader) throws {
        namespace = GUIDs.namespace(study: try reader.identity(), digest: StudyDigest.sha256)
        identities = try reader.foreignIdentities()
        for identity in identities {
            guard let kind = Kind(rawValue: identity.entity) else { continue }
            if identity.role == Self.transcriptRole, kind == .source, let guid = RefiGUID(identity.guid) { transcripts[guid] = SourceID(identity.entityID) }
            // What says where something came from does not stand above what it is.
            if Self.indirect.contains(identity.role ?? ""), stored[kind]?[identity.entityID] != nil { continue }
            stored[kind, default: [:]][identity.entityID] = identity
        }
        // NVivo writes a case and a code under one GUID, which no other program takes. Of ours the code keeps it.
        let codes = Set((stored[.code] ?? [:]).values.map(\.guid))
        for (id, identity) in stored[.caseStudy] ?? [:] where codes.contains(identity.guid) { stored[.caseStudy]?[id] = nil }
        for identity in identities where identity.role == Self.caseCodeRole && identity.entity == Kind.code.rawValue {
            if let guid = RefiGUID(identity.guid) { caseCodes[guid] = self[.code, identity.entityID] }
        }
        for identity in identities where !Self.indirect.contains(identity.role ?? "") {
            guard let kind = Kind(rawValue: identity.entity), let guid = RefiGUID(identity.guid) else { continue }
            let current = self[kind, identity.entityID]
            if current != guid, kind != .caseStudy || !codes.contains(identity.guid) { aliases[guid] = current }
        }
    }

    /// The GUID of a thing.
    subscript(kind: Kind, id: String) -> RefiGUID {
        if let identity = stored[kind]?[id], !Self.indirect.contains(identity.role ?? ""), let guid = RefiGUID(identity.guid) { return guid }
        return made(kind, id)
    }

    /// The GUID that a thing has by its id.
    func made(_ kind: Kind, _ id: String) -> RefiGUID {
        guard kind.isNamedOften else { return GUIDs.make(in: namespace, kind: kind.seed, id: id, digest: StudyDigest.sha256) }
        return named.guid(kind, id) { GUIDs.make(in: namespace, kind: kind.seed, id: id, digest: StudyDigest.sha256) }
    }

    /// What a thing came with; nil for what was made here.
    func identity(_ kind: Kind, _ id: String) -> ForeignIdentity? { stored[kind]?[id] }

    /// The GUID of the selection that a coding came in.
    func selection(of coding: CodingID) -> RefiGUID? { stored[.coding]?[coding.raw]?.ownerGUID.flatMap { RefiGUID($0) } }

    /// The id of a facet's value on a coding.
    static func facetID(_ coding: CodingID, _ value: FacetValueID) -> String { "\(coding) \(value)" }
}
