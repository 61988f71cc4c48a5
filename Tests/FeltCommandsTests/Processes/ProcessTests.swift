import FeltModel
import FeltStore
import FeltTestSupport
import Foundation
import Testing

@preconcurrency import Glibc

@Suite("The program among others", .enabled(if: RealFelt.path != nil, "needs the felt program beside the tests"))
struct ProcessTests {
    /// A study with three sources in a folder of its own.
    private func withStudy(_ body: (RealFelt, URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let tables = folder.appending(path: "tabeller")
            try TableFolder(sources: 3, codings: 300).write(to: tables)
            let study = folder.appending(path: "studie")
            #expect(try RealFelt(folder: folder).run("init", study.path, "--framework", "none").code == 0)
            let felt = RealFelt(folder: study)
            #expect(try felt.run("import", "csv", tables.path).code == 0)
            try body(felt, folder)
        }
    }

    @Test("The answer goes to standard output, notes and errors to standard error, and exit codes tell them apart")
    func streams() throws {
        try withStudy { felt, _ in
            let found = try felt.run("query", "tema.kode1", "--format", "csv")
            #expect(found.code == 0 && found.output.hasPrefix("source,case,kind,date,start,end,codes,researchers,quote\n") && found.errors.isEmpty)
            let none = try felt.run("search", "finnesikke")
            #expect(none.code == 2 && none.output.isEmpty && none.errors == "Nothing found.\n")
            let wrong = try felt.run("query", "tema.kode9")
            #expect(wrong.code == 1 && wrong.output.isEmpty && wrong.errors.hasPrefix("error: ") && wrong.errors.contains("\nhint: "))
            #expect(try felt.run("query").code == 64)
            #expect(try felt.run("--version").code == 0)
        }
    }

    @Test("A reader that leaves early is no error")
    func brokenPipe() throws {
        try withStudy { felt, _ in
            let ended = try felt.shell("set -o pipefail; felt list codings --format csv | head -n 1; echo ${PIPESTATUS[0]}")
            #expect(ended.output.hasSuffix("\n0\n") && ended.errors.isEmpty)
        }
    }

    @Test("An answer that cannot be written is an error", .enabled(if: access("/dev/full", W_OK) == 0, "needs /dev/full"))
    func fullOutput() throws {
        try withStudy { felt, _ in
            let ended = try felt.shell("felt export csv > /dev/full")
            #expect(ended.code == 1 && ended.errors.contains("error: the answer could not be written"))
        }
    }

    @Test("Ctrl-C in an import takes everything back and exits with 130")
    func interrupted() throws {
        try withStudy { felt, folder in
            let tables = folder.appending(path: "flere")
            try TableFolder(sources: 40, codings: 2_000).write(to: tables, seed: 11)
            // The names must be new to the study.
            for name in ["sources.csv", "codings.csv"] {
                let file = tables.appending(path: name)
                let text = try String(contentsOf: file, encoding: .utf8).replacing(/(?m)^s(?<number>[0-9]+),/) { "t\($0.number)," }
                try Data(text.utf8).write(to: file)
            }
            var code: Int32 = 0
            // How long an import takes is the machine's affair, so several moments are tried until one falls into it.
            for delay in [150_000, 80_000, 40_000, 250_000, 400_000] as [UInt32] where code != 130 {
                let running = try felt.start(["import", "csv", tables.path])
                usleep(delay)
                running.signal(SIGINT)
                let ended = try running.wait()
                code = ended.code
                if code == 130 { #expect(ended.errors == "interrupted: nothing was changed.\n") } else if code == 0 { try felt.run("undo") }
            }
            #expect(code == 130)
            let study = try Study.open(at: felt.folder.path)
            #expect(try study.examine().findings.isEmpty)
            #expect(try study.read { try $0.sources().count } == 3)
        }
    }

    @Test("A study that another program is writing to is waited for, then told of")
    func locked() throws {
        try withStudy { felt, _ in
            struct Back: Error {}
            let study = try Study.open(at: felt.folder.path)
            let researcher = try #require(try study.read { try $0.researchers().first })
            var impatient = felt
            impatient.environment["FELT_BUSY_SECONDS"] = "0.2"
            #expect(throws: Back.self) {
                _ = try study.write("hold", by: researcher.id) { _, _ throws -> ((), line: String) in
                    let ended = try impatient.run("tag", "s1", "tema.kode1", "--range", "1..4")
                    #expect(ended.code == 1 && ended.errors.hasPrefix("error: Another program is writing to "), "\(ended)")
                    // Reading goes on meanwhile.
                    #expect(try impatient.run("list", "sources").code == 0)
                    throw Back()
                }
            }
        }
    }

    @Test("Several processes that write at once all get their turn")
    func severalAtOnce() throws {
        try withStudy { felt, _ in
            let running = try (0..<12).map { try felt.start(["tag", "s\($0 % 3 + 1)", "tema.kode2", "--range", "\(10 + $0 * 3)..\(12 + $0 * 3)"]) }
            for process in running {
                let ended = try process.wait()
                #expect(ended.code == 0, "\(ended.errors)")
            }
            let study = try Study.open(at: felt.folder.path)
            #expect(try study.examine().findings.isEmpty)
            #expect(try study.read { try $0.codings().count } == 312)
            #expect(try study.read { try $0.entries().count } == 14)
        }
    }

    @Test("A disk without room costs nothing but the command")
    func diskFull() throws {
        try withTemporaryFolder { folder in
            let tables = folder.appending(path: "tabeller")
            try TableFolder(sources: 30, codings: 3_000).write(to: tables)
            let disk = folder.appending(path: "disk")
            try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
            let felt = RealFelt(folder: disk)
            // Only root may make a small disk; elsewhere there is nothing to try.
            guard try felt.start(program: "/bin/mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.path]).wait().code == 0 else { return }
            defer { _ = try? RealFelt(folder: folder).start(program: "/bin/umount", [disk.path]).wait() }
            #expect(try felt.run("init", disk.appending(path: "s").path, "--framework", "none").code == 0)
            let study = RealFelt(folder: disk.appending(path: "s"))
            let ended = try study.run("import", "csv", tables.path)
            #expect(ended.code == 1 && ended.errors.hasPrefix("error: There is no room left on the disk"), "\(ended)")
            #expect(try study.run("doctor").code == 0)
            #expect(try study.run("list", "sources", "--format", "csv").output.split(separator: "\n").count == 1)
        }
    }
}
