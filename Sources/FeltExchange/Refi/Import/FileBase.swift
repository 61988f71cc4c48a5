import FeltModel
import FeltRefi
import FeltStore

/// From which state of this study a file was made, as far as that can be known: what was done here since is not in it.
struct FileBase {
    /// A reading of the journal's clock; nil where nothing is known, and the file is taken at its word.
    let clock: String?
    /// Whether a later file of the same study was taken in already.
    let isOutrun: Bool
    /// Of which study or project the file is, and in which state; see ``RefiGUIDs/states``.
    let key: String
    let state: String
    /// The id of what is noted of the files of that study or project; nil before the first.
    let noted: String?

    /// - Parameters:
    ///   - beside: what the file holds for this program alone.
    ///   - project: what all imports of the project share.
    init(_ document: RefiDocument, _ beside: Sidecar?, _ reader: StudyReader, _ guids: RefiGUIDs, project: String) throws {
        let own = try reader.identity()
        key = beside?.study ?? project
        // What another program wrote says when it did so, if anything.
        let moment = beside == nil ? document.stamp.modified.map { String(repeating: "0", count: max(0, 12 - String($0.seconds).count)) + String($0.seconds) } : nil
        state = beside?.study.flatMap { beside?.states?[$0] } ?? moment ?? ""
        let last = guids.states.last { [key] in $0.entityID == key }
        noted = last?.id
        isOutrun = key != own && !state.isEmpty && last.map { [state] in !$0.guid.isEmpty && ($0.guid.count == 12) == (state.count == 12) && $0.guid > state } ?? false
        // Both may have it from a third study or project: what was done here since that came first is not in the file.
        let common = guids.states.filter { $0.project == project || beside?.states?[$0.entityID] != nil }
        let shared = common.compactMap(\.ownerGUID).min()
        if let known = beside?.states?[own] {
            clock = known
        } else if beside != nil, try reader.exportEntries().contains(where: { $0.record.form == "qdpx" }) {
            // A colleague's felt would know of a file of this study that it took in. They may have had one for another program; else nothing of what was
            // done here is known to be theirs.
            clock = try Self.lastExport(before: document.stamp.modified, forOthers: true, reader) ?? shared ?? "0"
        } else if let left = try Self.lastExport(before: document.stamp.modified, reader) {
            // Another program wrote it, or what left had nothing beside it: it may be of the last export before it was changed there. That it came in
            // before does not tell that whoever made it knows what was done here meanwhile.
            clock = left
        } else {
            clock = last?.ownerGUID ?? shared
        }
    }

    /// The state of this study in its last export that is no younger than a file; nil where there is none, or the file does not say how old it is.
    ///
    /// - Parameter forOthers: whether only exports for other programs count.
    private static func lastExport(before moment: RefiDateTime?, forOthers: Bool = false, _ reader: StudyReader) throws -> String? {
        guard let moment else { return nil }
        let limit = StudyReader.clock(endOfSecond: moment.seconds)
        let exports = try reader.exportEntries().filter { $0.record.form == "qdpx" && (!forOthers || $0.record.program != nil) }.compactMap { try reader.entry($0.entry)?.clock.description }
        // A file that nobody has changed since says when the study was last changed, which was before it left.
        let states = try exports.compactMap { try reader.lastChange(before: $0) }
        if let same = states.first(where: { $0.seconds == moment.seconds }) { return same.clock }
        return try exports.filter { $0 <= limit }.max().flatMap { try reader.lastChange(before: $0)?.clock }
    }

    /// Notes of which state of the other study everything was taken in. As long as something of it was passed over since it was changed here too, the study
    /// does not know that state as its own: there, too, nothing is to be taken for what was only known here.
    func accept(in draft: Draft, _ guids: RefiGUIDs, isWhole: Bool, project: String) throws {
        guard !state.isEmpty else { return }
        let old = guids.accepted.last { $0.entityID == key }
        let before = old?.guid ?? guids.states.last { $0.entityID == key }?.guid ?? ""
        let new = ForeignIdentity(
            id: old?.id ?? "", entity: RefiGUIDs.acceptedEntity, entityID: key, guid: isWhole ? max(before, state) : before, ownerGUID: nil, role: nil, project: old?.project ?? project)
        if let old { if old != new { try draft.change(old, to: new) } } else if !isWhole { try draft.add([new]) }
    }

    /// Notes that the file was taken in. `clock` is where this study stood before; nil for what was noted last.
    func record(in draft: Draft, _ guids: RefiGUIDs, at clock: String?, mark: String?, project: String) throws {
        let old = guids.states.last { $0.entityID == key }
        let latest = max(old?.guid ?? "", state)
        // Each import leaves its mark here, so that what it did is not taken for what was done here.
        let new = ForeignIdentity(id: old?.id ?? "", entity: RefiGUIDs.stateEntity, entityID: key, guid: latest, ownerGUID: clock ?? old?.ownerGUID, role: mark, project: old?.project ?? project)
        if let old { if old != new { try draft.change(old, to: new) } } else { try draft.add([new]) }
    }
}
