public import FeltModel
public import FeltText
import GRDB

/// That coders agreed on how a passage is to be coded.
public struct Settlement: Hashable, Sendable {
    public let id: String
    public let source: SourceID
    /// The coding that stands for all who agreed; nil where they agreed that nothing is to be coded.
    public let coding: CodingID?
    /// Whether that coding had been one of theirs before; false where it was made for this.
    public let isKept: Bool
    /// Those who agreed, sorted by id.
    public let agreedBy: [ResearcherID]
    /// Who wrote it down.
    public let researcher: ResearcherID
    public let reason: String?
    /// The entry of the journal that holds what each had coded before.
    public let entry: EntryID
}

/// A coding as it was before it gave way to what was agreed.
public struct ReplacedCoding: Hashable, Sendable {
    public let id: CodingID
    public let source: SourceID
    public let range: TextRange
    public let code: CodeID
    public let researcher: ResearcherID
    /// Whether its bytes count in the present text of its source; false where the source was revised since.
    public let stands: Bool
}

extension StudyReader {
    /// What coders have agreed on, by time and id.
    public func settlements() throws -> [Settlement] {
        // A study from before there were any has no table for them.
        guard try hasSettlements else { return [] }
        let sql = "SELECT id, sourceId, codingId, isKept, agreedBy, researcherId, reason, entryId FROM settlement ORDER BY createdAt, id"
        return try Row.fetchAll(database.cachedStatement(sql: sql)).compactMap { row in
            let (coding, agreedBy, entry): (String?, String, String) = (row[2], row[4], row[7])
            return EntryID(entry).map {
                Settlement(
                    id: row[0], source: SourceID(row[1]), coding: coding.map { CodingID($0) }, isKept: row[3],
                    agreedBy: agreedBy.split(separator: " ").map { ResearcherID(String($0)) }, researcher: ResearcherID(row[5]), reason: row[6],
                    entry: $0)
            }
        }
    }

    /// The ids of the settlements that a coding stands for.
    func settlementIDs(on coding: CodingID) throws -> [String] {
        guard try hasSettlements else { return [] }
        let statement = try database.cachedStatement(sql: "SELECT id FROM settlement WHERE codingId = ? ORDER BY id")
        return try String.fetchAll(statement, arguments: [coding.raw])
    }

    /// Whether the study can hold what coders agree on.
    var hasSettlements: Bool {
        get throws {
            let sql = "SELECT name FROM sqlite_schema UNION ALL SELECT name FROM sqlite_temp_schema"
            let statement = try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM (\(sql)) WHERE name = 'settlement')")
            return try Bool.fetchOne(statement) ?? false
        }
    }

    /// The codings that gave way to what was agreed, as they were: from the entries of the journal in which it was agreed, by entry and place there.
    ///
    /// Cost: one indexed read for each entry.
    public func replacedCodings(of settlements: [Settlement]) throws -> [ReplacedCoding] {
        var seen: Set<EntryID> = []
        let statement = try database.cachedStatement(
            sql: "SELECT entityId, before FROM change WHERE entryId = ? AND kind = 'remove' AND entity = 'coding' ORDER BY ordinal")
        let present = try Row.fetchAll(database, sql: "SELECT id, revisedTextId FROM source WHERE revisedTextId IS NOT NULL")
        let texts = Dictionary(uniqueKeysWithValues: present.map { row -> (String, String) in (row[0], row[1]) })
        return try settlements.map(\.entry).filter { seen.insert($0).inserted }.flatMap { entry in
            try Row.fetchAll(statement, arguments: [entry.description]).compactMap { row in
                try Self.replaced(row[0], FieldCoding.fields(row[1]), texts)
            }
        }
    }

    private static func replaced(_ id: String, _ fields: FieldSet, _ texts: [String: String]) -> ReplacedCoding? {
        guard case .token(let source) = fields["sourceId"], case .token(let code) = fields["codeId"],
            case .token(let researcher) = fields["researcherId"], case .integer(let start) = fields["startByte"], case .integer(let end) = fields["endByte"], start >= 0, start < end
        else { return nil }
        var text: String?
        if case .token(let token) = fields["textId"] { text = token }
        return ReplacedCoding(
            id: CodingID(id), source: SourceID(source), range: TextRange(Int(start)..<Int(end)), code: CodeID(code),
            researcher: ResearcherID(researcher), stands: text == texts[source])
    }
}
