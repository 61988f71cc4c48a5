import FeltTerminal
import Foundation
import Synchronization
import Testing

@testable import FeltCommands

@Suite("felt key")
struct KeyTests {
    private static func run(_ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            // Where the process's mask gives the group rights, felt would refuse the folder.
            chmod(bench.folder.path, 0o755)
            #expect(bench.felt("key", "new", "../key.csv").errors == "Made the key ../key.csv; only you may read it.\n")
            try body(bench)
            #expect(bench.felt("doctor").code == 0)
        }
    }

    private static func mode(_ bench: FeltBench) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: bench.folder.path + "/key.csv")[.posixPermissions] as? Int
    }

    @Test("add reads name and contact from standard input; show gives them; nothing of it comes into the study or a note")
    func add() throws {
        try Self.run { bench in
            try bench.expectUnchanged {
                bench.input = "Åse Eksempel\r\n tlf. 00 \n\n"
                #expect(bench.felt("key", "add", "../key.csv", "P07").errors == "Added P07 to the key.\n")
                bench.input = "Øyvind, «Ø» \"Eksempel\""
                #expect(bench.felt("key", "add", "../key.csv", "p08").code == 0)
                let rows = try bench.felt("key", "show", "../key.csv", "--format", "csv").rows()
                #expect(rows.map { $0["name"] } == ["Åse Eksempel", "Øyvind, «Ø» \"Eksempel\""] && rows.map { $0["contact"] } == ["tlf. 00", ""])
                #expect(rows[0]["added"]?.hasPrefix("2026-01-0") == true)
                try #expect(bench.felt("key", "show", "../key.csv", "P08", "--format", "csv").rows().map { $0["pseudonym"] } == ["p08"])
                #expect(try Self.mode(bench) == 0o600)
            }
            let file = try bench.bytes("studie/study.sqlite")
            #expect(!String(decoding: file, as: UTF8.self).contains("Åse"))
        }
    }

    @Test("add refuses a pseudonym that is there, no name, more lines, a NUL, and names where they do not belong", arguments: [
        ("Kari\n", ["P07"], 1), ("", ["P09"], 1), (" \nKari\n", ["P09"], 1), ("Kari\nKari\nKari\n", ["P09"], 1), ("Ka\u{0}ri\n", ["P09"], 1), ("Kari\n", ["Kari"], 1),
        ("Kari\n", ["P09", "Kari", "Nordmann"], 64), ("Kari\n", [], 64),
    ] as [(String, [String], Int32)])
    func refused(input: String, arguments: [String], code: Int32) throws {
        try Self.run { bench in
            bench.input = "Åse\n"
            bench.felt("key", "add", "../key.csv", "P07")
            let before = try bench.bytes("key.csv")
            bench.input = input
            for debug in [[], ["--debug"]] {
                let answer = bench.felt(["key", "add", "../key.csv"] + arguments + debug)
                #expect(answer.code == code && !answer.errors.contains("Kari") && !answer.errors.contains("Nordmann"), "\(answer.errors)")
                #expect(answer.errors.hasPrefix("error: ") && answer.errors.contains("\nhint: "))
            }
            #expect(try bench.bytes("key.csv") == before)
        }
    }

    @Test("add asks on a terminal, and asks for nothing more once no name was given", arguments: [
        (["Åse Eksempel", "tlf. 00"], 0, ["Name: ", "Contact (may be empty): "], "Åse Eksempel tlf. 00"), (["Åse"], 0, ["Name: ", "Contact (may be empty): "], "Åse "),
        ([""], 1, ["Name: "], nil), ([], 1, ["Name: "], nil),
    ] as [([String], Int32, [String], String?)])
    func asked(answers: [String], code: Int32, questions: [String], entry: String?) throws {
        try Self.run { bench in
            let asked = Mutex<[String]>([])
            let errors = Output()
            var context = CommandContext(environment: [:], workingDirectory: bench.study.path, userName: "x", output: Output(), errors: errors)
            context.ask = { question in
                asked.withLock { asked in
                    asked.append(question)
                    return answers.count >= asked.count ? Array(answers[asked.count - 1].utf8) : nil
                }
            }
            #expect(FeltProgram.run(["key", "add", "../key.csv", "P07"], context: context) == code)
            #expect(asked.withLock { $0 } == questions && !errors.text.contains("Åse"))
            let row = try bench.felt("key", "show", "../key.csv", "--format", "csv").rows().first
            #expect(row.map { "\($0["name"] ?? "") \($0["contact"] ?? "")" } == entry)
            // Nobody is asked for a name that cannot be written.
            asked.withLock { $0 = [] }
            if code == 0 { #expect(FeltProgram.run(["key", "add", "../key.csv", "p07"], context: context) == 1 && asked.withLock { $0 } == []) }
        }
    }

    @Test("remove takes an entry out; what is not there is refused")
    func remove() throws {
        try Self.run { bench in
            bench.input = "Åse\n"
            bench.felt("key", "add", "../key.csv", "P07")
            #expect(bench.felt("key", "remove", "../key.csv", "p07").errors == "Took p07 out of the key.\n")
            #expect(bench.felt("key", "show", "../key.csv").output == "")
            let answer = bench.felt("key", "remove", "../key.csv", "P07")
            #expect(answer.code == 1 && answer.notes.first == "error: The key has no entry for P07.")
            #expect(bench.felt("key", "show", "../key.csv", "P07").code == 1)
        }
    }

    @Test("check compares key and register in both directions, and names nobody")
    func check() throws {
        try Self.run { bench in
            bench.felt("participant", "new", "P01", "P02", "P03")
            try bench.write("key.csv", "\u{FEFF}pseudonym;name;contact;added\r\nP01;Åse Eksempel;;\r\np01;Kari Eksempel;;\r\nP02;;;\r\nP99;Ola Eksempel;;\r\n")
            chmod(bench.folder.path + "/key.csv", 0o600)
            let answer = bench.felt("key", "check", "../key.csv", "--format", "csv")
            #expect(answer.code == 2 && answer.errors == "4 findings.\n")
            try #expect(answer.rows().map { "\($0["finding"] ?? "") \($0["pseudonym"] ?? "")" } == ["twice p01", "no-name P02", "no-participant P99", "no-key P03"])
            #expect(!answer.output.contains("Eksempel"))
        }
    }

    @Test("check is content where both agree")
    func agree() throws {
        try Self.run { bench in
            bench.felt("participant", "new", "P01")
            bench.input = "Åse\n"
            bench.felt("key", "add", "../key.csv", "P01")
            let answer = bench.felt("key", "check", "../key.csv")
            #expect(answer.code == 0 && answer.output == "" && answer.errors == "The key and the register agree on 1 pseudonym.\n")
        }
    }

    @Test("may not lie in the study, nor have rights for others, nor be broken; no error repeats what stands in it")
    func places() throws {
        try Self.run { bench in
            for path in ["key.csv", "./key.csv", "under/../key.csv", bench.study.path + "/key.csv"] {
                let answer = bench.felt("key", "new", path)
                #expect(answer.code == 1, "\(path)")
                #expect(path.hasPrefix("under") || answer.errors.contains("lies in the study"), "\(answer.errors)")
            }
            chmod(bench.folder.path + "/key.csv", 0o644)
            let open = bench.felt("key", "show", "../key.csv")
            #expect(open.code == 1 && open.errors.contains("Others than you have rights") && open.errors.contains("chmod 600"))
            chmod(bench.folder.path + "/key.csv", 0o600)
            for text in ["Hemmelig", "pseudonym,name,contact,added\nHemmelig,x,,\n", "pseudonym,name,contact,added\nP1,\"Hemmelig\n", "pseudonym,name,contact,added\nP1,Hemmelig\n"] {
                try bench.write("key.csv", text)
                chmod(bench.folder.path + "/key.csv", 0o600)
                for format in [[], ["--format", "json"]] {
                    let answer = bench.felt(["key", "show", "../key.csv"] + format)
                    #expect(answer.code == 1 && answer.output == "" && !answer.errors.contains("Hemmelig"), "\(answer.errors)")
                }
            }
        }
    }

    @Test("a name typed for a command is not repeated", arguments: [["Kari"], ["show", "../key.csv", "Kari"], ["remove", "../key.csv", "Kari"], ["show", "../key.csv", "P07", "Kari"]])
    func names(arguments: [String]) throws {
        try Self.run { bench in
            let answer = bench.felt(["key"] + arguments)
            #expect(answer.code == 1 || answer.code == 64)
            #expect(!answer.errors.contains("Kari"), "\(answer.errors)")
        }
    }
}
