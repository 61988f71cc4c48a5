import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltText
import Testing

@testable import FeltExchange

@Suite("The table of codings")
struct CodingsTableTests {
    @Test("tells what it could not hold: memos that are on no coding")
    func losses() throws {
        try SmallStudy.run { study in
            let source = try study.add("a", "Hei du.")
            try study.write { draft, reader in
                let coding = try draft.addCoding(
                    source: source, range: TextRange(0..<3), in: StoredText(validating: Array("Hei du.".utf8)), code: try reader.codes().code(typed: "mot").id,
                    researcher: study.ida.id)
                try draft.addMemo("på koding", on: .coding(coding), by: study.ida.id)
                try draft.addMemo("på kilde", on: .source(source), by: study.ida.id)
                try draft.addMemo("på ingenting", on: .study, by: study.ida.id)
            }
            let table = try study.study.read { try CodingsTable(ReleasedStudy($0, on: "2026-01-01")).csv(isNorwegian: false, byteOrderMark: false) }
            #expect(table.rows == 1)
            #expect(table.losses.count(of: "memos") == 2)
            let text = String(decoding: table.bytes, as: UTF8.self)
            #expect(text.hasPrefix("coding,source,case,kind,date,researcher,code,label,start,end,quote,retning,memo\n"))
            #expect(text.hasSuffix(",a,,interview,,ida,kultur.mot,Mot og vilje,0,3,Hei,,på koding\n"))
        }
    }

    @Test("counts in words that people would use")
    func counted() {
        #expect([0, 1, 2].map { $0.counted("coding") } == ["0 codings", "1 coding", "2 codings"])
    }
}
