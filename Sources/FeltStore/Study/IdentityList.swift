import FeltModel

/// The GUIDs of many codings in one row of `identity`: ids, GUIDs and owners each with commas between, in one order.
///
/// A project brings a GUID for each of its codings. A row for each made the journal twice as long and took a seventh of an import. A list is never
/// changed; where a coding comes with another GUID later, that gets a row of its own, and the later row holds.
struct IdentityList {
    /// What stands between two of them. None of the ids and GUIDs of codings has one; names, which may, are of other sorts.
    private static let separator = ","
    /// The sorts that stand in lists. Both are many, and their ids are the study's own.
    private static let listed: Set<String> = ["coding", "codingFacet"]
    /// How many stand in one row, so that no row grows with the study.
    private static let most = 1_000

    private let identities: ArraySlice<ForeignIdentity>

    /// Puts identities together that can stand in one row, in their order.
    static func lists(of identities: [ForeignIdentity]) -> [IdentityList] {
        var lists: [IdentityList] = []
        var groups: [[String?]: [ForeignIdentity]] = [:]
        var order: [[String?]] = []
        for identity in identities {
            guard listed.contains(identity.entity) else {
                lists.append(IdentityList(identities: [identity]))
                continue
            }
            let group = [identity.entity, identity.role, identity.project]
            if groups[group] == nil { order.append(group) }
            groups[group, default: []].append(identity)
        }
        for group in order.compactMap({ groups[$0] }) {
            for start in stride(from: 0, to: group.count, by: most) { lists.append(IdentityList(identities: group[start..<min(start + most, group.count)])) }
        }
        return lists
    }

    /// The fields of the row.
    var fields: FieldSet {
        guard let first = identities.first else { return [:] }
        let owners = identities.contains { $0.ownerGUID != nil } ? identities.map { $0.ownerGUID ?? "" }.joined(separator: Self.separator) : nil
        return [
            "entity": .token(first.entity), "entityId": .token(identities.map(\.entityID).joined(separator: Self.separator)),
            "guid": .token(identities.map(\.guid).joined(separator: Self.separator)), "ownerGuid": .optional(owners), "role": .optional(first.role),
            "project": .token(first.project),
        ]
    }

    /// Whether an identity stands in a row with others.
    static func isListed(_ identity: ForeignIdentity) -> Bool { identity.id.contains(separator) }

    /// Takes a row apart. What has other numbers of ids and GUIDs, which nobody writes, is left as it stands.
    static func append(_ row: ForeignIdentity, to identities: inout [ForeignIdentity]) {
        guard listed.contains(row.entity), row.entityID.contains(separator) else { return identities.append(row) }
        func parts(_ text: String) -> [Substring] { text.split(separator: ",", omittingEmptySubsequences: false) }
        let (ids, guids) = (parts(row.entityID), parts(row.guid))
        let owners = row.ownerGUID.map(parts)
        guard ids.count == guids.count, owners.map({ $0.count == ids.count }) ?? true else { return identities.append(row) }
        for index in ids.indices {
            let owner = owners.map { $0[index] }.flatMap { $0.isEmpty ? nil : String($0) }
            identities.append(
                ForeignIdentity(
                    id: row.id + separator + String(index), entity: row.entity, entityID: String(ids[index]), guid: String(guids[index]), ownerGUID: owner,
                    role: row.role, project: row.project))
        }
    }
}
