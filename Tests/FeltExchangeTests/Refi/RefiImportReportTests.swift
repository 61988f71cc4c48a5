import FeltModel
import Testing

@testable import FeltExchange

@Suite("The report at the end of an import")
struct RefiImportReportTests {
    @Test("has a plain sentence for every kind in both languages, and none twice", arguments: [Language.nb, .en])
    func sentences(language: Language) {
        let sentences = RefiImportNote.allCases.map { $0.sentence(in: language) }
        #expect(Set(sentences).count == sentences.count)
        for sentence in sentences { #expect(sentence.hasSuffix(".") && sentence.count > 12 && !sentence.contains("  "), "\(sentence)") }
        #expect(Set(RefiImportReport.Fate.allCases.map { $0.heading(in: language) }).count == RefiImportReport.Fate.allCases.count)
    }

    @Test("counts by kind, tells them by fate, and is lossless while all is kept")
    func counts() {
        var report = RefiImportReport()
        #expect(report.isLossless)
        report.add(.sets, 2)
        report.add(.graphs, 0)
        #expect(report.isLossless && report.notes(.kept).map(\.count) == [2] && report.notes(.leftOut).isEmpty)
        report.add(.files)
        #expect(!report.isLossless && report.notes(.leftOut).map(\.note) == [.files])
    }

    @Test("tells what was mended apart from what was left out, and what stays as it is here apart from what an export writes out again")
    func fates() {
        #expect(RefiImportNote.repairs.fate == .mended && RefiImportNote.passedOver.fate == .leftOut)
        #expect([.olderTexts, .withheldWords, .goneUnsure].allSatisfy { (note: RefiImportNote) in note.fate == .unchanged })
        #expect(RefiImportReport.Fate.allCases.filter { !$0.isLoss } == [.kept, .unchanged])
        #expect(RefiImportReport.Fate.mended.heading(in: .en) == "Mended:" && RefiImportReport.Fate.mended.heading(in: .nb) == "Rettet:")
    }
}
