import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import GRDB
import Testing

@Suite("Errors of the store")
struct ErrorPrivacyTests {
    private static let marker = "MERKEORD"

    /// Everything that an error says to whoever prints, logs or dumps it, with its cause.
    private func everything(_ error: any Error) -> String {
        var text = "\(error) \(String(reflecting: error)) \(error.localizedDescription)"
        dump(error, to: &text)
        if let cause = (error as? FeltError)?.cause { text += everything(cause) }
        return text
    }

    private func expectSilence(_ code: String, _ body: () throws -> Void) {
        do {
            try body()
            Issue.record("nothing was thrown")
        } catch {
            #expect((error as? FeltError)?.code == code)
            #expect(!everything(error).contains(Self.marker), "\(error)")
        }
    }

    /// A source whose every word is the marker.
    private func markedSource() -> NewSource {
        let text = StoredText(trusted: Array("\(Self.marker) og \(Self.marker)".utf8))
        var source = NewSource(slug: TrialStudy.slug("annen"), kind: "diary", language: .nb, text: text, normalisation: "utf-8", passages: [])
        source.title = Self.marker
        source.fileName = "\(Self.marker).md"
        source.attributes = [Attribute(name: "rolle", value: Self.marker)]
        return source
    }

    @Test("do not repeat the words of a text that could not be stored")
    func content() throws {
        try withTemporaryFolder { folder in
            try TrialStudy.create(in: folder).close()
            var options = TrialStudy.options()
            // Every id is the same, so the second text meets the first.
            options.generator = { Stuck() }
            let study = try Study.open(at: folder.path, options: options)
            expectSilence("database") { _ = try study.act { draft, _ in try draft.add(markedSource()) } }
            expectSilence("database") { try study.act { draft, _ in for _ in 0..<2 { try draft.addMemo(Self.marker, on: .study, by: TrialStudy.founder) } } }
            try study.close()
        }
    }

    @Test("do not repeat the values of a change that could not be applied", arguments: ["language", "caseId", "textId"])
    func change(field: String) throws {
        try SmallStudy.with { small in
            expectSilence("conflict") {
                try small.study.act { draft, _ in
                    var fields: FieldSet = ["title": try draft.text(Self.marker)]
                    fields[field] = field == "textId" ? .null : .token(Self.marker)
                    try draft.update(EntityCatalogue.source, small.source.raw, fields)
                }
            }
        }
    }

    @Test("do not repeat a text with a NUL, a range outside it, or a journal that cannot be read")
    func others() throws {
        try SmallStudy.with { small in
            expectSilence("text-invalid") { _ = try small.study.act { draft, _ in try draft.addMemo("\(Self.marker)\0", on: .study, by: TrialStudy.founder) } }
            expectSilence("range-invalid") {
                try small.study.act { draft, _ in
                    let source = markedSource()
                    let id = try draft.add(source)
                    try draft.addCoding(source: id, range: TextRange(3..<999), in: source.text, code: small.risk, researcher: TrialStudy.founder)
                }
            }
            try small.study.damage("UPDATE change SET fields = '{\"\(Self.marker)\":' WHERE entity = 'memo'")
            expectSilence("journal-unreadable") { _ = try small.study.undo(nil, by: TrialStudy.founder) }
        }
    }

    @Test("do not repeat a statement or its values, whatever SQLite says", arguments: [
        ("INSERT INTO local (key, value) VALUES (?, NULL)", "database"), ("SELECT MERKEORD FROM local WHERE key = ?", "database"),
        ("INSERT INTO search_nb (search_nb, rank) VALUES (?, 1)", "database"), ("SELECT * FROM search_nb WHERE search_nb MATCH '\"' || ?", "database"),
        ("SELECT json(?)", "database"), ("INSERT INTO coding (id) VALUES (?)", "database"),
    ])
    func statements(sql: String, code: String) throws {
        try TrialStudy.with { study in
            expectSilence(code) {
                try StoreError.mapped(path: study.folder) {
                    try study.queue.write { _ = try Row.fetchAll($0, sql: sql, arguments: [Self.marker]) }
                }
            }
        }
    }

    @Test("are the reader's own when the body throws them")
    func own() throws {
        struct Own: Error {}
        try TrialStudy.with { study in
            #expect(throws: Own.self) { try study.read { _ in throw Own() } }
            #expect(throws: Own.self) { try study.act { _, _ in throw Own() } }
        }
    }

    private struct Stuck: RandomNumberGenerator {
        mutating func next() -> UInt64 { 7 }
    }
}
