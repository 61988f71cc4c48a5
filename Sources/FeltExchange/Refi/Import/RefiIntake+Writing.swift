import FeltModel
import FeltRefi
import FeltStore

/// What is written of each thing.
extension RefiIntake {
    /// Notes that a thing of the study is a thing of the file, so that it is known again and keeps its GUID in exports.
    ///
    /// - Parameter role: what it is there; for a thing that is known it stays what it was.
    func met(_ kind: RefiGUIDs.Kind, _ id: String, _ guid: RefiGUID, owner: RefiGUID? = nil, role: String? = nil) throws {
        touched[kind, default: []].insert(id)
        let role = kind == .code && isOfCaseHere(guid) ? RefiGUIDs.caseCodeRole : role
        // What something else here has for its GUID it cannot have, too; it has one of its own. NVivo has one for a case and a code.
        if !RefiGUIDs.indirect.contains(role ?? ""), isOfAnother(kind, guid) { return }
        let old = guids.identity(kind, id)
        let isIndirect = RefiGUIDs.indirect.contains(role ?? "")
        if let old, old.project == project, RefiGUIDs.indirect.contains(old.role ?? "") == isIndirect {
            var new = ForeignIdentity(entity: kind.rawValue, entityID: id, guid: guid.text, ownerGUID: owner?.text, role: old.role, project: project)
            if kind == .code || kind == .variable || kind == .coding || kind == .memo { new = new.with(role: role) }
            try draft.change(old, to: new)
        } else if isIndirect, guids.identities.contains(where: { $0.guid == guid.text && $0.role == role && $0.entityID == id }) {
            return
        } else {
            // It came with this project before another one brought it, too.
            if presentIdentities.contains([kind.rawValue, id, guid.text, project]) { return }
            // What has its own GUID needs no other.
            if old.map({ RefiGUIDs.indirect.contains($0.role ?? "") }) ?? true, role == nil, owner == nil, guid == guids.made(kind, id) { return }
            newIdentities.append(
                ForeignIdentity(entity: kind.rawValue, entityID: id, guid: guid.text, ownerGUID: owner?.text, role: role ?? old?.role, project: project))
        }
    }

    /// Whether a GUID is that of a case that began in this study; NVivo writes a code under it, too.
    func isOfCaseHere(_ guid: RefiGUID) -> Bool { find(.caseStudy, guid).map { guids[.caseStudy, $0] == guid && guids.made(.caseStudy, $0) == guid } ?? false }

    private func isOfAnother(_ kind: RefiGUIDs.Kind, _ guid: RefiGUID) -> Bool {
        known.contains { other, ids in
            other != kind && ids[guid] != nil && !(other == .code && kind == .caseStudy) && !(other == .caseStudy && kind == .code)
        }
    }

    /// Writes down the GUIDs that were met: a few thousand at a time, so that they neither fill the memory nor a row each of the journal.
    func writeIdentities(from count: Int = 0) throws {
        guard newIdentities.count > count else { return }
        try draft.add(newIdentities)
        newIdentities.removeAll(keepingCapacity: true)
    }

    func count(_ thing: RefiImportAnswer.Thing, _ fate: WritableKeyPath<RefiImportAnswer.Tally, Int>) { answer[thing][keyPath: fate] += 1 }

    /// Counts a thing that was there and notes its name or id where something of it was changed.
    func countKnown(_ thing: RefiImportAnswer.Thing, _ name: String, _ aspects: [ChangedAspect]) {
        count(thing, aspects.isEmpty ? \.same : \.changed)
        if !aspects.isEmpty { answer.changed.append(.init(thing: thing, name: name, aspects: aspects)) }
    }

    /// A text in the study's language.
    func localised(_ text: String?) -> LocalisedText { language == .en ? LocalisedText(en: text) : LocalisedText(nb: text) }

    /// Makes a name that can be typed, and that is not taken; then it is.
    func slug(_ name: String, _ taken: inout Set<String>) -> Slug {
        let slug = Slug(name) ?? Slug.make(from: name)
        var number = 2
        var free = slug
        while !taken.insert(free.text).inserted {
            free = slug.numbered(number)
            number += 1
        }
        return free
    }
}

extension ForeignIdentity {
    fileprivate func with(role: String?) -> ForeignIdentity {
        ForeignIdentity(id: id, entity: entity, entityID: entityID, guid: guid, ownerGUID: ownerGUID, role: role, project: project)
    }
}
