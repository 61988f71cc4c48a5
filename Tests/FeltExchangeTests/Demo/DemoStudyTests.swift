import FeltIngest
import FeltModel
import FeltProtocols
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltExchange

@Suite("The example study")
struct DemoStudyTests {
    private static func run(_ body: (DemoStudy, Study) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let demo = try DemoStudy()
            let study = try Study.create(at: folder.appending(path: "eksempel").path) { try demo.write(to: $0) }
            try body(demo, study)
            try study.close()
        }
    }

    @Test("is sound, and has the codings that two researchers gave it")
    func sound() throws {
        try Self.run { _, study in
            #expect(try study.examine().findings.isEmpty)
            let counts = try study.read { Dictionary(uniqueKeysWithValues: try $0.counts().map { ($0.name, $0.count) }) }
            #expect(counts["codings"] == 497 && counts["memos"] == 19 && counts["researchers"] == 2 && counts["cases"] == 6)
            let researchers = try study.read { try Set($0.codings().map(\.researcher)) }
            #expect(researchers.count == 2)
        }
    }

    @Test("has a note of every kind, a transcript and a survey of six")
    func kinds() throws {
        try Self.run { _, study in
            let sources = try study.read { try $0.sources() }
            let kinds = Dictionary(grouping: sources, by: \.kind).mapValues(\.count)
            let wanted = ["interview", "observation", "workshop", "contact-summary", "diary", "incident", "decision", "cycle", "document", "transcript"]
            for kind in wanted { #expect(kinds[kind, default: 0] > 0, "\(kind)") }
            #expect(kinds["survey"] == 6)
            #expect(sources.allSatisfy { $0.caseID != nil && $0.date != nil })
        }
    }

    @Test("its notes show the whole markup: questions asked and skipped, voices, times, layers, what was recalled, and results")
    func markup() throws {
        try Self.run { _, study in
            try study.read { reader in
                let passages = try reader.sources().flatMap { try reader.passages(of: $0.id) }
                for layer in NoteLayer.allCases { #expect(passages.contains { $0.layer == layer }, "\(layer)") }
                for role in [PassageRole.action, .decision, .output, .disagreement, .skipped] { #expect(passages.contains { $0.role == role }, "\(role)") }
                #expect(passages.contains { $0.question == "need.1" } && passages.contains { $0.isRecalled } && passages.contains { $0.time != nil })
                let outcomes = try reader.outcomes()
                #expect(outcomes.contains { $0.role == .action && $0.owner != nil && $0.due != nil } && outcomes.contains { $0.group != nil })
                let interviews = try reader.sources().filter { $0.kind == "interview" }
                for interview in interviews {
                    let own = try reader.passages(of: interview.id)
                    #expect(own.contains { $0.role == .skipped || $0.question != nil }, "\(interview.slug)")
                }
            }
        }
    }

    @Test("no note has an error or a warning; some have advice, and some of it is silenced with a reason")
    func findings() throws {
        try Self.run { demo, study in
            let documents = demo.batches.flatMap(\.documents)
            let looked = try study.read { try NoteLook.all(documents, $0, demo.world, by: nil) }
            for result in looked { #expect(result.findings.allSatisfy { $0.severity == .advice }, "\(result.findings.map(\.text))") }
            let advice = looked.flatMap { $0.findings.map(\.code) }
            #expect(
                advice.sorted() == [
                    "action-without-date", "action-without-date", "action-without-owner", "contact-summary-missing", "protocol-missing", "question-unanswered",
                    "register-incomplete", "write-up-lag",
                ])
            #expect(documents.allSatisfy { $0.content.warnings.isEmpty })
            #expect(looked.flatMap(\.silenced).count == 2 && looked.flatMap(\.silenced).allSatisfy { !$0.reason.isEmpty })
        }
    }

    @Test("every protocol that a note names is there in that version")
    func protocols() throws {
        try Self.run { demo, study in
            let records = try study.read { try $0.noteRecords() }
            #expect(Set(records.values.compactMap(\.protocolID)).count > 12)
            for record in records.values {
                guard let typed = record.protocolID else { continue }
                let id = try #require(Slug(typed))
                #expect(record.protocolVersion.map { demo.world.library.hasVersion(id, $0) } == true, "\(id)")
            }
        }
    }

    @Test("an attachment is known by its digest and has a day by which it goes")
    func attachment() throws {
        try Self.run { _, study in
            let attachments = try study.read { try $0.attachments() }
            #expect(attachments.count == 1)
            #expect(attachments.first?.digest?.count == 64 && attachments.first?.deleteBy != nil && (attachments.first?.byteCount ?? 0) > 100)
        }
    }
}
