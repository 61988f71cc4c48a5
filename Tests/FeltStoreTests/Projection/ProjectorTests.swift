import FeltModel
@testable import FeltStore
import FeltTestSupport
import GRDB
import Testing

@Suite("Changes that cannot be applied as they stand")
struct ProjectorTests {
    private static let cases: [Case] = [
        Case("an entity from the future", "unknown-entity") { _ in Self.change(.create, "spaceship", "0123456789ab", nil, ["slug": .token("a")]) },
        Case("a thing that is there", "exists") { Self.change(.create, "code", $0.risk.raw, nil, Self.code) },
        Case("a code in itself", "ring") { _ in Self.change(.create, "code", "0123456789ab", nil, Self.code(under: "0123456789ab")) },
        Case("a code under one that is not there", "missing-reference") { _ in Self.change(.create, "code", "0123456789ab", nil, Self.code(under: "nowhere")) },
        Case("a code of no origin", "invalid") { _ in Self.change(.create, "code", "0123456789ab", nil, ["slug": .token("a"), "position": .integer(1)]) },
        Case("a code at a place that is no number", "invalid") { _ in
            Self.change(.create, "code", "0123456789ab", nil, ["slug": .token("a"), "origin": .token("inductive"), "position": .token("x")])
        },
        Case("a code under a number", "missing-reference") {
            Self.change(.update, "code", $0.culture.raw, try Self.last("code", $0.culture.raw, $0), ["parentId": .integer(7)])
        },
        Case("a code under its own child", "ring") {
            Self.change(.update, "code", $0.culture.raw, try Self.last("code", $0.culture.raw, $0), ["parentId": .token($0.risk.raw)])
        },
        Case("an edit of nothing", "missing") { _ in Self.change(.update, "code", "0123456789ab", "aaaaaa-1", ["position": .integer(2)]) },
        Case("a removal of nothing", "missing") { _ in Self.change(.remove, "code", "0123456789ab", "aaaaaa-1", [:]) },
        Case("a removal of what has been changed since", "concurrent-removal") { Self.change(.remove, "memo", $0.memo.raw, "aaaaaa-1", [:]) },
        Case("a removal of what is used", "still-used") { Self.change(.remove, "code", $0.risk.raw, try Self.last("code", $0.risk.raw, $0), [:]) },
        Case("a coding with an unknown facet", "missing-reference") { Self.change(.create, "coding", "0123456789ab", nil, Self.coding($0, facets: "\($0.facet) unknown")) },
        Case("a coding of an unknown code with a facet", "missing-reference") {
            var fields = Self.coding($0, facets: $0.facet.raw)
            fields["codeId"] = .token("unknown")
            return Self.change(.create, "coding", "0123456789ab", nil, fields)
        },
        Case("an edit that brings an unknown facet", "missing-reference") {
            Self.change(.update, "coding", $0.second.raw, try Self.last("coding", $0.second.raw, $0), ["facets": .token("unknown")])
        },
        Case("a coding that ends before it begins", "invalid") {
            var fields = Self.coding($0, facets: nil)
            fields["endByte"] = .integer(2)
            return Self.change(.create, "coding", "0123456789ab", nil, fields)
        },
        Case("a source in an unknown language", "invalid") {
            Self.change(.update, "source", $0.source.raw, try Self.last("source", $0.source.raw, $0), ["language": .token("xx")])
        },
        Case("a source in English of an unknown case", "missing-reference") {
            Self.change(.update, "source", $0.source.raw, try Self.last("source", $0.source.raw, $0), ["language": .token("en"), "caseId": .token("unknown")])
        },
        Case("passages of no source", "missing-reference") { _ in Self.change(.create, "structure", "0123456789ab", nil, ["passages": .token("p:0-2")]) },
        Case("passages of a source that has them", "exists") { Self.change(.create, "structure", $0.source.raw, nil, ["passages": .token("p:0-2")]) },
        Case("an empty passage behind a good one", "invalid") {
            Self.change(.update, "structure", $0.source.raw, try Self.last("passage", "", $0), ["passages": .token("p:0-2 p:4-4")])
        },
        Case("passages over others", "concurrent") { Self.change(.update, "structure", $0.source.raw, "aaaaaa-1", ["passages": .token("p:0-2")]) },
    ]

    @Test("become a conflict of their kind, and leave the tables and the search index as they were", arguments: cases)
    fileprivate func conflicts(_ one: Case) throws {
        try SmallStudy.with { small in
            let change = try one.make(small)
            let before = try TableDump(small.study)
            let found = try small.study.queue.write { try Projector($0).apply(change, entryID: "zzzzzz-1") }
            #expect(found?.kind == one.kind)
            let after = try TableDump(small.study)
            #expect(before == after, "\(before.difference(from: after))")
            #expect(try small.study.examine().findings.isEmpty)
        }
    }

    @Test("an edit over another's is applied, and says whose it went over")
    func concurrent() throws {
        try SmallStudy.with { small in
            let change = Self.change(.update, "code", small.risk.raw, "aaaaaa-1", ["position": .integer(77)])
            let last = try Self.last("code", small.risk.raw, small)
            let found = try small.study.queue.write { try Projector($0).apply(change, entryID: "zzzzzz-1") }
            #expect(found?.kind == "concurrent")
            #expect(found?.otherEntryID == last)
            #expect(try small.study.value("SELECT position FROM code WHERE id = '\(small.risk)'", as: Int.self) == 77)
            #expect(try Self.last("code", small.risk.raw, small) == "zzzzzz-1")
        }
    }

    @Test("fields that the entity does not have are passed over")
    func unknownField() throws {
        try SmallStudy.with { small in
            let change = Self.change(.update, "code", small.risk.raw, try Self.last("code", small.risk.raw, small), ["mood": .token("x"), "position": .integer(5)])
            #expect(try small.study.queue.write { try Projector($0).apply(change, entryID: "zzzzzz-1") }?.kind == nil)
            #expect(try small.study.value("SELECT position FROM code WHERE id = '\(small.risk)'", as: Int.self) == 5)
        }
    }

    private static let code = code(under: nil)

    private static func code(under parent: String?) -> FieldSet {
        ["slug": .token("a"), "origin": .token("inductive"), "position": .integer(1), "createdAt": .token("x"), "parentId": .optional(parent)]
    }

    private static func coding(_ small: SmallStudy, facets: String?) -> FieldSet {
        [
            "sourceId": .token(small.source.raw), "startByte": .integer(3), "endByte": .integer(5), "codeId": .token(small.risk.raw),
            "researcherId": .token(TrialStudy.founder.raw), "facets": .optional(facets), "createdAt": .token("x"),
        ]
    }

    private static func change(_ kind: Change.Kind, _ entity: String, _ id: String, _ base: String?, _ fields: FieldSet) -> Change {
        Change(ordinal: 1, kind: kind, entity: entity, id: id, base: base, restores: nil, fields: fields, before: [:])
    }

    /// The entry that a thing counts as changed by.
    private static func last(_ table: String, _ id: String, _ small: SmallStudy) throws -> String? {
        try small.study.value(table == "passage" ? "SELECT max(entryId) FROM passage" : "SELECT entryId FROM \(table) WHERE id = '\(id)'")
    }
}

/// A change that meets a conflict.
private struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let kind: String
    let make: @Sendable (SmallStudy) throws -> Change

    init(_ name: String, _ kind: String, _ make: @escaping @Sendable (SmallStudy) throws -> Change) {
        testDescription = name
        self.kind = kind
        self.make = make
    }
}
