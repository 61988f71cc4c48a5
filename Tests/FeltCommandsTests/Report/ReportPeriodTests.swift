import Foundation
import Testing

@Suite("The period of the progress page")
struct ReportPeriodTests {
    private func page(_ bench: FeltBench, _ folder: String) throws -> String { String(decoding: try bench.bytes("studie/\(folder)/progress.html"), as: UTF8.self) }

    @Test("on the site it is the whole known time of the study, and every command of the page yields something")
    func whole() throws {
        try PageTraces.runInExample { bench in
            #expect(bench.felt("report", "study", "--output", "x", "--quiet").code == 0)
            let page = try page(bench, "x")
            // The first dated thing of the example is a case that came to its first stage.
            #expect(page.contains("Framdriftsrapport, 6. november 2023 til "))
            #expect(!page.contains("- Kilder: 0"))
            let commands = page.matches(of: /<code>(felt [^<]*)<\/code>/).map { String($0.output.1).replacing("&#39;", with: "'") }
            #expect(commands.count > 8)
            for command in commands {
                let answer = bench.felt(Array(PageTraces.words(command).dropFirst()))
                #expect(answer.code == 0 && !answer.output.isEmpty, "\(command): \(answer.errors)")
            }
        }
    }

    @Test("--from and --to say another, as for the report by itself")
    func given() throws {
        try PageTraces.runInExample { bench in
            let dates = ["--from", "2025-03-01", "--to", "2025-12-31"]
            #expect(bench.felt(["report", "study", "--output", "x", "--quiet"] + dates).code == 0)
            try #expect(page(bench, "x").contains("Framdriftsrapport, 1. mars 2025 til 31. desember 2025"))
            let swapped = bench.felt("report", "study", "--output", "y", "--from", "2025-03-01", "--to", "2025-02-01")
            #expect(swapped.code == 1 && swapped.errors.contains("The period would end on 2025-02-01, before it begins on 2025-03-01."))
        }
    }

    @Test("a period that ends after the day of the report is refused, and no page is written")
    func later() throws {
        try FeltBench.runInStudy { bench in
            bench.daysLater = 5
            let answer = bench.felt("report", "study", "--output", "z", "--to", "2026-01-05", "--as-of", "2026-01-03")
            #expect(answer.code == 1 && answer.errors.contains("The report is for 2026-01-03, and its period ends on 2026-01-05, after that."), "\(answer.errors)")
            #expect(!FileManager.default.fileExists(atPath: bench.study.appending(path: "z").path))
        }
    }

    @Test("a study in which nothing has a day has a page all the same")
    func undated() throws {
        try FeltBench.runInStudy { bench in
            #expect(bench.felt("report", "study", "--output", "x", "--quiet").code == 0)
            try #expect(page(bench, "x").contains("Framdriftsrapport, 2. januar 2026 til 2. januar 2026"))
        }
    }
}
