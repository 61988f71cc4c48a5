import FeltTestSupport
import Foundation
import Testing

@Suite("Where felt export writes")
struct ExportTargetTests {
    @Test("is never the study, nor another database, whatever is asked for", arguments: ["csv", "json", "qdpx", "qdc"])
    func neverTheStudy(form: String) throws {
        try FeltBench.runWithInterview { bench in
            let before = try bench.bytes("studie/study.sqlite")
            for target in ["study.sqlite", "./study.sqlite", bench.study.path + "/study.sqlite"] {
                let answer = bench.felt("export", form, "--output", target, "--force")
                #expect(answer.code == 1)
                #expect(answer.errors.contains("is a study or another database, which no export writes over.\nhint: Choose another name.\n"), "\(answer.errors)")
            }
            try #expect(bench.bytes("studie/study.sqlite") == before)
            #expect(bench.felt("doctor").code == 0)
        }
    }
}
