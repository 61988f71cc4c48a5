import FeltModel
@testable import FeltStore
import FeltTestSupport
import GRDB
import Testing

@Suite("The GUIDs that things came with")
struct IdentityListTests {
    @Test("come back as they were written, whatever stands in one row", arguments: Seeds.some(20))
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let sorts = ["coding", "coding", "coding", "codingFacet", "code", "variable", "source", "memo"]
        let identities = (0..<Int.random(in: 0...2_500, using: &generator)).map { number in
            let entity = sorts[Int.random(in: 0..<sorts.count, using: &generator)]
            // The name of a variable may have anything in it.
            let id = entity == "variable" ? "alder, år \(number)" : entity == "codingFacet" ? "k\(number) v1" : "k\(number)"
            return ForeignIdentity(
                entity: entity, entityID: id, guid: "guid-\(number)", ownerGUID: Bool.random(using: &generator) ? "owner-\(number % 7)" : nil,
                role: Bool.random(using: &generator) ? "Whole" : nil, project: Bool.random(using: &generator) ? "p1" : "p2")
        }
        try TrialStudy.with { study in
            if !identities.isEmpty { try study.act { draft, _ in try draft.add(identities) } }
            let read = try study.read { try $0.foreignIdentities() }
            #expect(Set(read.map(\.nameless)) == Set(identities))
            #expect(read.count == identities.count)
            #expect(Set(read.map(\.id)).count == identities.count)
        }
    }

    @Test("of codings stand a thousand in a row, those of other things in rows of their own")
    func rows() throws {
        let codings = (0..<2_001).map { ForeignIdentity(entity: "coding", entityID: "k\($0)", guid: "g\($0)", project: "p") }
        let codes = (0..<3).map { ForeignIdentity(entity: "code", entityID: "c\($0)", guid: "h\($0)", project: "p") }
        try TrialStudy.with { study in
            try study.act { draft, _ in try draft.add(codings + codes) }
            #expect(try study.rows == 6)
        }
    }

    @Test("that changed later stand behind those of the list, which an undo brings back")
    func later() throws {
        try TrialStudy.with { study in
            try study.act { draft, _ in
                try draft.add(["a", "b", "c"].map { ForeignIdentity(entity: "coding", entityID: $0, guid: "first-\($0)", ownerGUID: "o", project: "p") })
            }
            let old = try #require(try study.read { try $0.foreignIdentities() }.first { $0.entityID == "b" })
            let new = ForeignIdentity(entity: "coding", entityID: "b", guid: "second-b", ownerGUID: "o", project: "p")
            let entry = try study.write("import", by: TrialStudy.founder) { draft, _ in (try draft.change(old, to: new), line: "import") }.entry
            #expect(try study.read { try $0.foreignIdentities() }.map(\.guid) == ["first-a", "first-b", "first-c", "second-b"])
            // Said again, it is not written again.
            #expect(try study.write("import", by: TrialStudy.founder) { draft, reader in
                let latest = try #require(try reader.foreignIdentities().last)
                return (try draft.change(latest, to: new), line: "import")
            }.entry == nil)
            #expect(try study.write("import", by: TrialStudy.founder) { draft, _ in (try draft.change(old, to: old), line: "import") }.entry == nil)
            _ = try study.undo(try #require(entry?.id), by: TrialStudy.founder)
            #expect(try study.read { try $0.foreignIdentities() }.map(\.guid) == ["first-a", "first-b", "first-c"])
        }
    }

    @Test("in a row that does not fit together are left as they stand", arguments: [("a,b", "g1", nil as String?), ("a,b", "g1,g2", "o"), ("a", "g1,g2", nil)])
    func unfitting(ids: String, guids: String, owners: String?) throws {
        var identities: [ForeignIdentity] = []
        let row = ForeignIdentity(id: "r1", entity: "coding", entityID: ids, guid: guids, ownerGUID: owners, project: "p")
        IdentityList.append(row, to: &identities)
        #expect(identities == [row])
    }
}

extension ForeignIdentity {
    fileprivate var nameless: ForeignIdentity {
        ForeignIdentity(entity: entity, entityID: entityID, guid: guid, ownerGUID: ownerGUID, role: role, project: project)
    }
}

extension Study {
    fileprivate var rows: Int? { get throws { try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM identity") } } }
}
