import Foundation
import Testing

@Suite("Which study a command works on")
struct ProjectFindingTests {
    @Test("the nearest from the folder where one stands upwards")
    func upwards() throws {
        try FeltBench.runInStudy { bench in
            let deep = bench.study.appending(path: "notater/2026")
            try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
            bench.startFolder = deep
            #expect(bench.felt("list", "cases").code == 0)
            #expect(bench.felt("case", "new", "fjord").code == 0)
            // A path is read from where one stands.
            try bench.write("studie/notater/2026/a.txt", "Hei.")
            #expect(bench.felt("add", "a.txt").code == 0)
        }
    }

    @Test("the one named with --project, by its folder or its file, from anywhere")
    func named() throws {
        try FeltBench.runInStudy { bench in
            bench.startFolder = bench.folder
            for name in ["studie", "studie/", "./studie", bench.study.path, "studie/study.sqlite"] {
                #expect(bench.felt("list", "cases", "--project", name).code == 0, "\(name)")
                #expect(bench.felt("list", "cases", "-p", name).code == 0, "\(name)")
            }
            bench.startFolder = bench.study
            #expect(bench.felt("list", "cases", "--project", "study.sqlite").code == 0)
        }
    }

    @Test("the one that FELT_PROJECT names, which --project wins over; empty it counts as not set")
    func environment() throws {
        try FeltBench.runInStudy { bench in
            bench.startFolder = bench.folder
            bench.felt("init", "andre", "--cases", "1")
            bench.environment["FELT_PROJECT"] = bench.study.path
            try #expect(bench.felt("list", "cases", "--format", "csv").rows().count == 6)
            try #expect(bench.felt("list", "cases", "--format", "csv", "--project", "andre").rows().count == 1)
            bench.environment["FELT_PROJECT"] = ""
            #expect(bench.felt("list", "cases").code == 1)
            bench.startFolder = bench.folder.appending(path: "andre")
            try #expect(bench.felt("list", "cases", "--format", "csv").rows().count == 1)
        }
    }

    @Test("says where it looked when there is none, for reading and for writing")
    func none() throws {
        try FeltBench.run { bench in
            for command in [["status"], ["list", "cases"], ["tag", "a", "b", "--lines", "1"], ["add", "a.txt"], ["undo"], ["doctor"], ["export", "csv"], ["code"]] {
                let answer = bench.felt(command)
                #expect(answer.code == 1)
                #expect(answer.output == "")
                #expect(
                    answer.errors == """
                        error: There is no study in \(bench.folder.path) or above it.
                        hint: Go to the study's folder, name it with --project DIR, or make one: felt init DIR

                        """, "\(command)")
            }
            let named = bench.felt("status", "--project", "studie")
            #expect(named.errors == "error: There is no study in studie.\nhint: Make one with: felt init studie\n")
        }
    }

    @Test("refuses a file that is no study, and changes nothing in it")
    func notOurs() throws {
        try FeltBench.run { bench in
            try bench.write("studie/study.sqlite", "Dette er ikke en database, men en tekst.")
            let answer = bench.felt("status")
            #expect(answer.code == 1)
            #expect(answer.errors == "error: study.sqlite is not a Feltlogg study.\nhint: Name the study's folder with --project.\n")
            try #expect(bench.bytes("studie/study.sqlite") == Array("Dette er ikke en database, men en tekst.".utf8))
        }
    }

    @Test("refuses another program's database and a study made by a newer version, and changes nothing", .enabled(if: SQLiteProgram.isInstalled, "needs sqlite3"))
    func newer() throws {
        try FeltBench.runInStudy { bench in
            try bench.sql("PRAGMA user_version = 99;")
            for command in [["status"], ["case", "new", "fjord"], ["doctor"], ["undo"]] {
                let answer = bench.felt(command)
                #expect(answer.code == 1)
                #expect(
                    answer.errors == """
                        error: The study was made by a newer version of felt (its schema is 99, this felt knows 2).
                        hint: Install the newer felt. Nothing has been changed.

                        """)
            }
            try bench.sql("PRAGMA user_version = 2;")
            try #expect(bench.felt("list", "cases", "--format", "csv").rows().count == 6)
            try bench.sql("PRAGMA application_id = 7;")
            #expect(bench.felt("status").errors.hasPrefix("error: study.sqlite is not a Feltlogg study."))
        }
    }
}
