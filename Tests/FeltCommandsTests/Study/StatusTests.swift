import Foundation
import Testing

@Suite("felt status")
struct StatusTests {
    @Test("says what the study holds")
    func holds() throws {
        try FeltBench.runWithInterview { bench in
            let answer = bench.felt("status", "--format", "csv")
            #expect(answer.code == 0)
            #expect(answer.errors == "")
            let rows = try answer.rows().map { "\($0["what"] ?? "")=\($0["value"] ?? "")" }
            #expect(
                rows.dropLast() == [
                    "folder=\(bench.study.path)", "framework=ioa-context 1.0.0", "language=nb", "researcher=ida", "sources=1", "codings=4", "codes=35",
                    "cases=6", "researchers=2", "memos=0", "entries=2",
                ])
            let entry = try #require(bench.felt("history", "--format", "csv").rows().first)
            #expect(rows.last == "last entry=\(entry["entry"] ?? "") 2026-01-02T00:00 add intervju with 4 codings")
        }
    }

    @Test("shows the title in the study's language, and the same in every form")
    func title() throws {
        try FeltBench.run { bench in
            bench.felt("init", "studie", "--title", "Seks anskaffelser i Ålesund")
            #expect(bench.felt("status").lines[2] == "title        Seks anskaffelser i Ålesund")
            let json = try bench.felt("status", "--format", "json").json()
            #expect(json["status"][0]["value"].text == "Seks anskaffelser i Ålesund")
            #expect(json["schema"].number == 1)
            #expect(json["status"].list.first { $0["what"].text == "codes" }?["value"].number == 35)
        }
    }
}
