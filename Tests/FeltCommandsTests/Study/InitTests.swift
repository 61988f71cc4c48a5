import Foundation
import Testing

@Suite("felt init")
struct InitTests {
    @Test("makes a study with the shipped framework, asks nothing, and says what comes next")
    func makesAStudy() throws {
        try FeltBench.run { bench in
            let answer = bench.felt("init", "studie")
            #expect(answer.code == 0)
            #expect(answer.output == "")
            #expect(
                answer.errors == """
                    Made a study in studie with 35 codes and 11 facets (ioa-context 1.0.0), 0 cases; you are forsker.
                    Next: cd studie, then felt add FILE…

                    """)
            try #expect(FileManager.default.contentsOfDirectory(atPath: bench.study.path) == ["study.sqlite"])
        }
    }

    @Test("takes the system's user as the first researcher, who then acts")
    func systemUser() throws {
        try FeltBench.run { bench in
            bench.felt("init", "studie")
            #expect(bench.felt("list", "researchers", "--format", "csv").output.hasPrefix("researcher,name,institution,id\nforsker,,,"))
            #expect(bench.felt("config", "researcher").output == "forsker\n")
            #expect(bench.felt("case", "new", "fjord").code == 0)
        }
    }

    @Test("takes several researchers with and without names; the first is whoever acts")
    func researchers() throws {
        try FeltBench.run { bench in
            #expect(bench.felt("init", "studie", "--researcher", "åse=Åse = Eksempel", "--researcher", "jon", "--researcher", "li=").code == 0)
            let rows = try bench.felt("list", "researchers", "--format", "csv").rows()
            #expect(rows.map { [$0["researcher"], $0["name"]] } == [["jon", ""], ["li", ""], ["åse", "Åse = Eksempel"]])
            #expect(bench.felt("config", "researcher").output == "åse\n")
        }
    }

    @Test("lays out cases, numbered from 1")
    func cases() throws {
        try FeltBench.run { bench in
            let made = bench.felt("init", "studie", "--cases", "3", "--quiet")
            #expect(made.output + made.errors == "")
            try #expect(bench.felt("list", "cases", "--format", "csv").rows().map { $0["case"] } == ["case1", "case2", "case3"])
            try #expect(bench.felt("history", "--format", "csv").rows().map { $0["line"] } == ["init ioa-context, 1 researcher, 3 cases"])
        }
    }

    @Test("with --lang en shows labels in English, and takes the title in English")
    func english() throws {
        try FeltBench.run { bench in
            bench.felt("init", "studie", "--lang", "en", "--title", "Six procurements")
            try #expect(bench.felt("list", "codes", "--format", "csv").rows().first?["label"] == "Innovation culture")
            let status = try bench.felt("status", "--format", "csv").rows()
            #expect(status.first { $0["what"] == "title" }?["value"] == "Six procurements")
            #expect(status.first { $0["what"] == "language" }?["value"] == "en")
        }
    }

    @Test("gives the same study twice from the same clock and ids")
    func deterministic() throws {
        var journals: [String] = []
        for _ in 0..<2 {
            try FeltBench.run { bench in
                bench.felt("init", "studie", "--cases", "2")
                journals.append(bench.journal)
            }
        }
        #expect(journals[0] == journals[1])
        #expect(journals[0].split(separator: "\n").count == 2)
    }

    @Test("leaves a study that is there alone")
    func existing() throws {
        try FeltBench.runInStudy { bench in
            bench.expectUnchanged {
                let answer = bench.felt("init", bench.study.path)
                #expect(answer.code == 1)
                #expect(answer.errors == "error: There is already a study in \(bench.study.path).\nhint: Choose another folder, or use the study that is there.\n")
            }
        }
    }

    @Test("refuses a place where no folder can be, and leaves nothing behind")
    func noFolder() throws {
        try FeltBench.run { bench in
            try bench.write("fil.txt", "tekst")
            for place in ["fil.txt", "fil.txt/studie"] {
                let answer = bench.felt("init", place)
                #expect(answer.code == 1)
                #expect(
                    answer.errors == """
                        error: The folder \(place) cannot be made.
                        hint: Check that no file has its name, and the rights of the folder above it.

                        """)
            }
            try #expect(bench.bytes("fil.txt") == Array("tekst".utf8))
            try #expect(FileManager.default.contentsOfDirectory(atPath: bench.folder.path) == ["fil.txt"])
        }
    }

    @Test("refuses what cannot be a short id, and names one that can", arguments: [("Ida Eksempel", "ida-eksempel"), ("=Ida", "x"), ("Ida.E=x", "ida-e")])
    func badIDs(typed: String, better: String) throws {
        try FeltBench.run { bench in
            let answer = bench.felt("init", "studie", "--researcher", typed)
            #expect(answer.code == 1)
            #expect(answer.errors == "error: '\(typed.split(separator: "=", omittingEmptySubsequences: false)[0])' cannot be a short id.\nhint: Use lower-case letters, digits, - and _, as in \(better).\n")
            #expect(!FileManager.default.fileExists(atPath: bench.study.path))
        }
    }

    @Test("refuses a researcher named twice, too many cases, and a language it does not know")
    func wrongUse() throws {
        try FeltBench.run { bench in
            let twice = bench.felt("init", "studie", "--researcher", "ida", "--researcher", "ida=Ida")
            #expect(twice.code == 1)
            #expect(twice.notes.first == "error: The researcher 'ida' is named twice.")
            let many = bench.felt("init", "studie", "--cases", "1001")
            #expect(many.code == 64)
            #expect(many.errors == "error: --cases takes a number from 0 to 1000.\nhint: See: felt init --help\n")
            #expect(bench.felt("init", "studie", "--cases", "-1").errors == many.errors)
            let language = bench.felt("init", "studie", "--lang", "nk")
            #expect(language.code == 64)
            #expect(language.errors == "error: The value 'nk' is invalid for '--lang <lang>'.\nhint: Did you mean nb, nn? See: felt init --help\n")
            #expect(!FileManager.default.fileExists(atPath: bench.study.path))
        }
    }
}
