import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import GRDB
import Testing

@Suite("A fold of a journal with garbage in it")
struct FoldTotalityTests {
    @Test("never fails, leaves references whole and a search index in step, and gives the same tables again", arguments: Seeds.some(40))
    func total(seed: UInt64) throws {
        try StudyCopies.with(2, seed: seed) { study in
            var history = RandomHistory(study, seed: seed)
            try history.run(15)
        } _: { copies in
            var random = SeededGenerator(seed: seed)
            try insertGarbage(into: copies.studies[0], &random)
            try Parcel.deliver(Parcel.all(of: copies.studies[0]).shuffled(using: &random), to: copies.studies[1])
            for study in copies.studies { try study.rebuildTables() }
            let dump = try TableDump(copies.studies[0])
            let other = try TableDump(copies.studies[1])
            #expect(dump == other, "seed \(seed):\n\(dump.difference(from: other))")
            #expect(dump.rows.contains { $0.hasPrefix("conflict ") }, "seed \(seed)")
            for study in copies.studies {
                let codes = Set(try study.examine().findings.map(\.code))
                // The garbage breaks the chain, and may point beside the texts; what the fold makes must be whole.
                #expect(codes.isDisjoint(with: ["reference-broken", "table-differs", "search-stale", "database-damaged", "code-ring"]), "seed \(seed): \(codes)")
                #expect(codes.isSuperset(of: ["chain-broken", "conflict"]), "seed \(seed): \(codes)")
            }
        }
    }

    /// Writes entries of another copy whose changes are anything at all.
    private func insertGarbage(into study: Study, _ random: inout SeededGenerator) throws {
        var random = random
        let (ids, entries, clocks) = try study.queue.read { database in
            (
                try String.fetchAll(database, sql: "SELECT DISTINCT entityId FROM change ORDER BY 1"),
                try String.fetchAll(database, sql: "SELECT id FROM entry ORDER BY 1"), try String.fetchAll(database, sql: "SELECT clock FROM entry ORDER BY 1")
            )
        }
        let garbage = Garbage(ids: ids + ["0123456789ab", ""], entries: entries + ["zzzzzz-1", "zzzzzz-2", ""])
        try study.queue.write { database in
            for sequence in 1...25 {
                let clock = Bool.random(using: &random) ? clocks.randomElement(using: &random) : "2026-03-01T09:0\(sequence % 10):00.000Z/0000"
                try database.execute(
                    sql: "INSERT INTO entry VALUES (?, 'zzzzzz', ?, ?, 'x', 'x', 'x', NULL, 1, 'x', 'x', 'x')", arguments: ["zzzzzz-\(sequence)", sequence, clock])
                for ordinal in 1...Int.random(in: 1...4, using: &random) {
                    let entity = garbage.entity(&random)
                    try database.execute(
                        sql: "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        arguments: [
                            "zzzzzz-\(sequence)", ordinal, ["create", "update", "remove"].randomElement(using: &random), entity,
                            try garbage.id(of: entity, database, &random), garbage.entry(&random), garbage.entry(&random), garbage.fields(&random), garbage.fields(&random),
                        ])
                }
            }
        }
    }
}

/// Random parts of changes: half of them from the study, half from nowhere.
private struct Garbage {
    let ids: [String]
    let entries: [String]

    func entity(_ random: inout SeededGenerator) -> String {
        (EntityCatalogue.tables.map(\.name) + ["structure", "structure", "source", "source", "spaceship", ""]).randomElement(using: &random) ?? ""
    }

    /// Most often the id of a thing of the entity.
    func id(of entity: String, _ database: Database, _ random: inout SeededGenerator) throws -> String {
        let table = entity == "structure" ? "source" : entity
        guard EntityCatalogue.table(table) != nil, Int.random(in: 0..<4, using: &random) > 0 else { return ids.randomElement(using: &random) ?? "" }
        return try String.fetchAll(database, sql: "SELECT id FROM \(table) ORDER BY id").randomElement(using: &random) ?? ids.randomElement(using: &random) ?? ""
    }

    func entry(_ random: inout SeededGenerator) -> String? {
        Int.random(in: 0..<3, using: &random) == 0 ? nil : entries.randomElement(using: &random)
    }

    func fields(_ random: inout SeededGenerator) -> String {
        if Int.random(in: 0..<8, using: &random) == 0 { return ["", "{", "{}x", "null", "{\"a\":1,\"a\":2}", "{\"slug\":\"æ"].randomElement(using: &random) ?? "" }
        let names = EntityCatalogue.tables.flatMap { $0.fields.map(\.name) } + ["passages", "passages", "passages", "language", "language", "facets", "parentId", "mood"]
        var fields: FieldSet = [:]
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            let name = names.randomElement(using: &random) ?? ""
            fields[name] =
                switch Int.random(in: 0..<5, using: &random) {
                case 0: .null
                case 1: .integer([0, 1, -1, .max, .min, 40].randomElement(using: &random) ?? 0)
                case 2: .content(ContentReference(id: ids.randomElement(using: &random) ?? "", digest: "x"))
                case 3: .token(["nb", "en", "xx", "framework", "p:0-2 t:1-3v0-1#1", "p:0-3 p:2-2", "p:1-2 h1:40-4000", "p:1-1"].randomElement(using: &random) ?? "")
                default: .token((0..<Int.random(in: 0...2, using: &random)).map { _ in ids.randomElement(using: &random) ?? "" }.joined(separator: " "))
                }
            if name == "passages" { fields[name] = .token(["p:0-2 t:1-3v0-1#1", "p:0-3 p:2-2", "p:1-2 h1:40-4000", "", "x"].randomElement(using: &random) ?? "") }
            if name == "language" { fields[name] = .token(["nb", "en", "xx"].randomElement(using: &random) ?? "") }
        }
        return FieldCoding.text(fields)
    }
}
