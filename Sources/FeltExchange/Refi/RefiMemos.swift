import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltText

/// The memos of an export: as notes, as links, and as the descriptions that some of them were in the program they came from.
struct RefiMemos {
    private(set) var notes: [RefiNote] = []
    private(set) var links: [RefiLink] = []
    /// The notes on each thing but codings, by ``Memo/subject``.
    private(set) var notesByOwner: [String: [RefiGUID]] = [:]
    private(set) var notesByCoding: [CodingID: [RefiGUID]] = [:]
    /// The notes on passages rather than on codings, by the GUID of the passage.
    private(set) var notesByPassage: [RefiGUID: [RefiGUID]] = [:]
    /// Descriptions by the GUID of what they describe.
    private(set) var descriptions: [RefiGUID: String] = [:]
    /// The description of the project that was taken in.
    private(set) var projectDescription: String?

    /// What an identity says of a memo that hangs on its thing by a link of the other program, which is kept.
    static let linkRole = "link"
    /// What it says of a memo that hangs on a passage; `ownerGUID` is the passage's.
    static let passageRole = "passage"

    /// Whether the study's own notice is the description of the project, so that no memo can be.
    private let hasNotice: Bool

    init(_ export: RefiExport, _ parts: ForeignParts) throws {
        hasNotice = try export.reader.study().notice != nil
        // In an order that holds in every copy of the study and in every program: ids may be others, times are cut to seconds.
        let memos = try export.study.memos(on: export.codings).map { ($0, export.guids[.memo, $0.id.raw], try export.stamp($0.researcher, $0.createdAt)) }
            .sorted { ($0.2.time, $0.1) < ($1.2.time, $1.1) }
        for (memo, guid, stamp) in memos {
            guard let words = memo.text, let text = try? TextNormaliser.normalise(Array(words.utf8), allowingControls: true).text else { continue }
            let identity = export.guids.identity(.memo, memo.id.raw)
            if identity?.role == RefiGUIDs.descriptionRole, describe(memo, identity, words) { continue }
            let rest = parts.rests[guid]
            var note = RefiNote(guid: guid, name: rest?["name"]?.unlessBlank ?? "Memo \(memo.id)", text: text, created: stamp)
            note.description = rest?.children.first { $0.name == "Description" }?.text
            note.modified = rest?.stamp("modifyingUser", "modifiedDateTime")
            note.richTextPath = rest?["richTextPath"]
            note.notes = rest?.targets("NoteRef") ?? []
            notes.append(note)
            switch identity?.role {
            case Self.linkRole: break
            case Self.passageRole: if let owner = identity?.ownerGUID.flatMap({ RefiGUID($0) }) { notesByPassage[owner, default: []].append(guid) }
            default:
                if let coding = memo.coding {
                    notesByCoding[coding, default: []].append(guid)
                } else if let caseID = memo.caseID {
                    links.append(RefiLink(guid: export.guids[.link, memo.id.raw], origin: guid, target: export.guids[.caseStudy, caseID.raw]))
                    // A memo on a cell hangs on its code too.
                    if let code = memo.code { notesByOwner["code \(code)", default: []].append(guid) }
                } else {
                    notesByOwner[memo.subject, default: []].append(guid)
                }
            }
        }
    }

    /// Lets a memo be the description that it was; false where there is one already.
    private mutating func describe(_ memo: Memo, _ identity: ForeignIdentity?, _ words: String) -> Bool {
        if memo.subject == "study", identity?.ownerGUID == nil {
            guard projectDescription == nil, !hasNotice else { return false }
            projectDescription = words
            return true
        }
        guard let guid = identity.flatMap({ RefiGUID($0.guid) }), descriptions[guid] == nil else { return false }
        descriptions[guid] = words
        return true
    }
}

extension String {
    /// Nil for a text without letters and signs: names must not be empty.
    var unlessBlank: String? { allSatisfy(\.isWhitespace) ? nil : self }
}

extension RefiElement {
    /// A stamp from two attributes; nil unless both are there.
    func stamp(_ user: String, _ time: String) -> RefiStamp? {
        guard let user = self[user].flatMap({ RefiGUID($0) }), let time = self[time].flatMap({ RefiDateTime($0) }) else { return nil }
        return RefiStamp(user, time)
    }
}
