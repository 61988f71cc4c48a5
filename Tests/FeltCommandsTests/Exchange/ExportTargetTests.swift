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

    @Test("may be said behind the form or with --output, but not with both", arguments: ["csv", "xlsx", "tables", "json", "qdpx", "qdc"])
    func positional(form: String) throws {
        try FeltBench.runWithInterview { bench in
            let named = bench.felt("export", form, "../ut-\(form)")
            #expect(named.code == 0 && named.notes.first?.hasSuffix(" to ../ut-\(form).") == true, "\(named.errors)")
            #expect(FileManager.default.fileExists(atPath: bench.folder.appending(path: "ut-\(form)").path))
            let both = bench.felt("export", form, "../a", "--output", "../b")
            #expect(both.code == 64 && both.errors.hasPrefix("error: The file is named twice; name it behind \(form) or with --output.\n"))
            for name in ["a", "b"] { #expect(!FileManager.default.fileExists(atPath: bench.folder.appending(path: name).path)) }
        }
    }

    @Test("is not named where the export is printed")
    func printed() throws {
        try FeltBench.runWithInterview { bench in
            for form in ["csv", "json"] { #expect(bench.felt("export", form, "-").output.contains("ida") && bench.felt("export", form, "-").code == 0) }
            #expect(bench.felt("export", "tables", "-", "--table", "sources").output.hasPrefix("source,"))
        }
    }
}
