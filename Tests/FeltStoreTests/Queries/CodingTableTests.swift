import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Testing

@Suite("The table of codings")
struct CodingTableTests {
    /// What the table must hold, by the slow read of whole codings.
    private func expected(_ reader: StudyReader, _ codes: [CodeID]?) throws -> [CodingTable.Entry] {
        let places = Dictionary(uniqueKeysWithValues: try reader.sources().enumerated().map { ($1.id, $0) })
        let tree = try reader.codes()
        func key(_ coding: Coding) -> (Int, TextRange, Int, CodingID) {
            (places[coding.source] ?? -1, coding.range, tree.order(of: coding.code) ?? -1, coding.id)
        }
        return try reader.codings(.init(codes: codes)).sorted { key($0) < key($1) }.map {
            .init(id: $0.id, source: $0.source, range: $0.range, code: $0.code, researcher: $0.researcher, facets: $0.facets)
        }
    }

    @Test("its entries are the codings, by source, place, code and id", arguments: Seeds.some(16))
    func entries(seed: UInt64) throws {
        try TrialStudy.with(TrialStudy.options(seed: seed)) { study in
            var history = RandomHistory(study, seed: seed)
            try history.run(40)
            try study.read { reader in
                let codes = try reader.codes().codes.map(\.id)
                let wanted: [[CodeID]?] = [nil, [], Array(codes.prefix(1)), Array(codes.dropFirst()), codes + codes.prefix(1) + [CodeID("fremmed")]]
                for wanted in wanted {
                    let table = try reader.codingTable(codes: wanted)
                    let entries = table.rows.indices.map { table.entry($0) }
                    #expect(entries == (try expected(reader, wanted.map { $0.filter(codes.contains) })), "seed \(seed)")
                    #expect(table.sources == (try reader.sources()) && table.codes.codes.map(\.id) == codes)
                    #expect(table.sources.indices.flatMap { Array(table.rows(of: $0)) } == Array(table.rows.indices), "seed \(seed)")
                    for source in table.sources.indices { #expect(table.rows(of: source).allSatisfy { table.rows[$0].source == source }) }
                }
            }
        }
    }

    @Test("ids that are not of twelve characters keep their text and their place")
    func oddIDs() throws {
        let ids = ["a", "mmmmmmmmmmmm", "mmm", "ilou00000000", "zzzzzzzzzzzzz", "zzzzzzzzzzzz", "000000000000", "øøøøøø", "MMMMMMMMMMMM"]
        try SmallStudy.with { small in
            try small.study.act { draft, _ in
                for id in ids {
                    try draft.create(EntityCatalogue.coding, id, [
                        "sourceId": .token(small.source.raw), "startByte": .integer(0), "endByte": .integer(4), "codeId": .token(small.culture.raw),
                        "researcherId": .token(TrialStudy.founder.raw),
                    ])
                }
            }
            let table = try small.study.read { try $0.codingTable(codes: [small.culture]) }
            #expect(table.rows.indices.map { table.id(of: $0).raw } == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
            #expect(Set(table.rows).count == 1)
        }
    }

    @Test("a coding with facets has them, one without has the empty set")
    func facets() throws {
        try SmallStudy.with { small in
            let table = try small.study.read { try $0.codingTable() }
            #expect(table.rows.indices.map { table.id(of: $0) } == [small.coding, small.second])
            #expect(table.entry(0).facets == [] && table.rows[0].facets == 0)
            #expect(table.entry(1).facets == [small.facet])
            #expect(table.facetSets[0] == [])
        }
    }

    @Test("a coding that does not stand in the present text is left out")
    func unanchored() throws {
        try SmallStudy.with { small in
            try small.study.damage("UPDATE coding SET textId = 'annen' WHERE id = '\(small.coding.raw)'")
            #expect(try small.study.read { try $0.codingTable() }.rows.count == 1)
            try small.study.damage("UPDATE source SET revisedTextId = 'annen'")
            let table = try small.study.read { try $0.codingTable() }
            #expect(table.rows.indices.map { table.id(of: $0) } == [small.coding])
        }
    }

    @Test("what a coding cannot be is told as damage", arguments: [
        "sourceId = 'borte'", "codeId = 'borte'", "researcherId = 'borte'", "endByte = 3000000000", "startByte = -4", "startByte = 900, endByte = 4",
    ])
    func damage(change: String) throws {
        try SmallStudy.with { small in
            try small.study.damage("UPDATE coding SET \(change) WHERE id = '\(small.coding.raw)'")
            let error = #expect(throws: FeltError.self) { try small.study.read { try $0.codingTable() } }
            #expect(error?.code == "study-damaged")
            // The statement that met the damage is at rest and serves again.
            #expect(try small.study.read { try $0.codingTable(codes: [small.culture]) }.rows.isEmpty)
        }
    }

    @Test("an id and its sixty bits stand in one order", arguments: Seeds.some(4))
    func packing(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let ids = (0..<200).map { _ in CodingID.make(using: &random).raw }
        try SmallStudy.with { small in
            try small.study.act { draft, _ in
                for id in ids {
                    try draft.create(EntityCatalogue.coding, id, [
                        "sourceId": .token(small.source.raw), "startByte": .integer(0), "endByte": .integer(4), "codeId": .token(small.culture.raw),
                        "researcherId": .token(TrialStudy.founder.raw),
                    ])
                }
            }
            let table = try small.study.read { try $0.codingTable(codes: [small.culture]) }
            #expect(table.rows.indices.map { table.id(of: $0).raw } == ids.sorted(), "seed \(seed)")
            #expect(table.oddIDs.isEmpty && table.ids == table.ids.sorted())
        }
    }
}
