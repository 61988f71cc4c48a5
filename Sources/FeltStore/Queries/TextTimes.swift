import FeltModel
import GRDB

/// The place of an entry in the order of the fold.
struct FoldPlace: Comparable {
    let clock, replica: String
    let sequence: Int

    static func < (left: FoldPlace, right: FoldPlace) -> Bool { (left.clock, left.replica, left.sequence) < (right.clock, right.replica, right.sequence) }
}

/// The texts that a source had, and when each went, by the journal.
struct TextTimes {
    struct Text {
        /// What codings on it call it; nil of the first.
        let name: String?
        /// The id of its content.
        let content: String
        /// When the source got another; nil of the text it has.
        var ended: FoldPlace?
    }

    /// Each once, from the first on. One that came back ended when it went for the last time.
    private(set) var texts: [Text] = []

    /// Those of all sources that ever had another than they have or had at first. Sources that are no longer there have texts that have not ended.
    static func all(_ database: Database) throws -> [String: TextTimes] {
        let texts = "entity = 'source' AND kind <> 'remove' AND fields LIKE '%\"textId\":[%'"
        let sql = """
            SELECT entityId, fields, clock, replica, sequence FROM change JOIN entry ON entry.id = entryId
            WHERE \(texts) AND entityId IN (SELECT entityId FROM change WHERE \(texts) GROUP BY entityId HAVING count(*) > 1)
            ORDER BY clock, replica, sequence, ordinal
            """
        var found: [String: TextTimes] = [:]
        for row in try Row.fetchAll(database, sql: sql) {
            let fields = try FieldCoding.fields(row[1])
            guard case .content(let reference)? = fields["textId"] else { continue }
            let name: String? = if case .token(let token)? = fields["revisedTextId"] { token } else { nil }
            found[row[0], default: TextTimes()].add(reference.id, name, at: FoldPlace(clock: row[2], replica: row[3], sequence: row[4]))
        }
        return found.filter { $0.value.texts.count > 1 }
    }

    private mutating func add(_ content: String, _ name: String?, at moment: FoldPlace) {
        for place in texts.indices where texts[place].ended == nil && texts[place].content != content { texts[place].ended = moment }
        if let place = texts.firstIndex(where: { $0.content == content }) {
            texts[place].ended = nil
        } else {
            texts.append(Text(name: texts.isEmpty ? nil : name, content: content, ended: nil))
        }
    }

    /// The text that codings call by a name.
    func text(named name: String?) -> Text? { name == nil ? texts.first : texts.first { $0.name == name } ?? texts.first { $0.content == name } }
}
