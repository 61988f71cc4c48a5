import FeltModel
@testable import FeltStore
import FeltTestSupport
import GRDB
import Testing

@Suite("The schema of a study")
struct SchemaTests {
    @Test("every table of ours is strict, whatever it is for")
    func strict() throws {
        try TrialStudy.with { study in
            let tables = "FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND strict"
            let lax = try study.value("SELECT group_concat(name) \(tables) = 0", as: String.self)
            let count = try study.value("SELECT count(*) \(tables) = 1", as: Int.self)
            #expect(lax == nil && count == EntityCatalogue.tables.count + 7, "\(lax ?? "")")
        }
    }

    @Test("each entity stands after what it refers to, and names no field twice")
    func catalogue() {
        var seen: Set<String> = []
        for table in EntityCatalogue.tables {
            #expect(seen.insert(table.name).inserted)
            for case .reference(let target) in table.fields.map(\.kind) { #expect(seen.contains(target), "\(table.name) → \(target)") }
            #expect(Set(table.columns).count == table.columns.count)
            #expect(table.columns.first == "id" && table.columns.last == "entryId")
            for column in table.indexes.flatMap({ $0 }) + table.sparseIndexes { #expect(table.field(column) != nil, "\(table.name).\(column)") }
            #expect(EntityCatalogue.table(table.name)?.columns == table.columns)
        }
        #expect(EntityCatalogue.table("structure") == nil && EntityCatalogue.table("") == nil)
    }

    @Test("references that many things may have are indexed, so that taking a thing away does not read whole tables", arguments: [
        "SELECT 1 FROM coding WHERE codeId = ?", "SELECT 1 FROM coding WHERE sourceId = ?", "SELECT 1 FROM memo WHERE codingId = ?", "SELECT 1 FROM memo WHERE codeId = ?",
        "SELECT 1 FROM memo WHERE sourceId = ?", "SELECT 1 FROM memo WHERE caseId = ?", "SELECT 1 FROM code WHERE parentId = ?", "SELECT 1 FROM source WHERE caseId = ?",
        "SELECT 1 FROM attribute WHERE sourceId = ?", "SELECT 1 FROM codingFacet WHERE facetValueId = ?", "SELECT 1 FROM passage WHERE sourceId = ?",
        "SELECT 1 FROM change WHERE \(SchemaText.wordsOnly) AND entity = 'code' AND entityId = ?",
        "SELECT 1 FROM change WHERE entity = '\(StructureProjection.entity)' AND entityId = ? AND entryId = 'x'",
    ])
    func indexes(sql: String) throws {
        try TrialStudy.with { study in
            let plan = try study.queue.read { database in try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: ["x"]).map { $0["detail"] as String } }
            // By all that is asked, not by the entry alone.
            #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") && $0.contains(sql.contains("entityId") ? "(entityId=?" : "(") }, "\(plan)")
        }
    }

    @Test("a study whose index was made with a list of entities is asked by that index, too")
    func olderIndex() throws {
        try TrialStudy.with { study in
            let plan = try study.queue.write { database in
                try database.execute(sql: """
                    DROP INDEX change_entityId;
                    CREATE INDEX change_entityId ON change(entityId) WHERE entity NOT IN ('coding', 'structure', 'identity')
                    """)
                let sql = "EXPLAIN QUERY PLAN SELECT 1 FROM change WHERE \(SchemaText.wordsOnly) AND change.entity = 'code' AND change.entityId = ?"
                return try Row.fetchAll(database, sql: sql, arguments: ["x"]).map { $0["detail"] as String }
            }
            #expect(plan == ["SEARCH change USING INDEX change_entityId (entityId=?)"], "\(plan)")
        }
    }

    @Test("the fold reads the journal in its order without sorting it")
    func foldOrder() throws {
        try TrialStudy.with { study in
            let sql = """
                EXPLAIN QUERY PLAN SELECT * FROM main.entry CROSS JOIN main.change ON change.entryId = entry.id
                ORDER BY entry.clock, entry.replica, entry.sequence, change.ordinal
                """
            let plan = try study.queue.read { database in try Row.fetchAll(database, sql: sql).map { $0["detail"] as String } }
            #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }

    @Test("rows that make no sense are refused by the database itself", arguments: [
        "INSERT INTO coding SELECT 'x', sourceId, endByte, startByte, codeId, researcherId, NULL, NULL, 'x', 'x' FROM coding",
        "INSERT INTO coding SELECT 'x', sourceId, -1, 5, codeId, researcherId, NULL, NULL, 'x', 'x' FROM coding LIMIT 1",
        "INSERT INTO coding SELECT 'x', 'nowhere', 1, 5, codeId, researcherId, NULL, NULL, 'x', 'x' FROM coding LIMIT 1",
        "INSERT INTO coding SELECT 'x', sourceId, 'one', 5, codeId, researcherId, NULL, NULL, 'x', 'x' FROM coding LIMIT 1",
        "UPDATE coding SET startByte = NULL",
        "UPDATE source SET language = 'xx'", "UPDATE source SET slug = NULL", "UPDATE code SET origin = 'nowhere'", "UPDATE code SET parentId = 'nowhere'",
        "DELETE FROM code WHERE slug = 'risk'", "DELETE FROM source", "DELETE FROM researcher",
        "INSERT INTO attribute VALUES ('x', NULL, NULL, 'a', 'b', 0, 'x', 'x')",
        "INSERT INTO attribute SELECT 'x', source.id, caseStudy.id, 'a', 'b', 0, 'x', 'x' FROM source, caseStudy",
        "UPDATE memo SET codeId = (SELECT codeId FROM coding LIMIT 1)", "UPDATE passage SET endByte = startByte", "UPDATE passage SET kind = 'song'",
        "INSERT INTO change VALUES ('nowhere', 1, 'create', 'code', 'x', NULL, NULL, '{}', '{}')", "UPDATE change SET kind = 'sing'",
        "INSERT INTO entry SELECT 'x', replica, sequence, clock, 'x', 'x', 'x', NULL, 0, 'x', 'x', 'x' FROM entry", "UPDATE entry SET sequence = 0",
        "UPDATE content SET bytes = 'text'",
    ])
    func constraints(sql: String) throws {
        try SmallStudy.with { small in
            let before = try TableDump(small.study)
            let error = #expect(throws: DatabaseError.self) { try small.study.queue.write { try $0.execute(sql: sql) } }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT)
            #expect(try TableDump(small.study) == before)
        }
    }
}
