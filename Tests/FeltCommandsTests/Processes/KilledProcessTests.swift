import FeltModel
import FeltStore
import FeltTestSupport
import Foundation
import Testing

@preconcurrency import Glibc

/// A process that is killed leaves the study as it was before or after its command, never between.
@Suite("Killed at any moment", .enabled(if: RealFelt.path != nil, "needs the felt program beside the tests"))
struct KilledProcessTests {
    /// Runs `command` on copies of `study`, killing it after more and more time, and examines each copy. Gives how often the study was as
    /// before, and how often as after.
    private func killAtManyPoints(
        _ count: Int, study: URL, in folder: URL, command: [String], before: [String: Int], after: [String: Int]
    ) throws -> (before: Int, after: Int) {
        let clock = ContinuousClock()
        func copy(_ name: String) throws -> URL {
            let copy = folder.appending(path: name)
            try FileManager.default.copyItem(at: study, to: copy)
            return copy
        }
        let whole = try copy("whole")
        let start = clock.now
        #expect(try RealFelt(folder: whole).start(command).wait().code == 0)
        let time = clock.now - start
        #expect(try counts(whole) == after)
        var outcomes = (before: 0, after: 0)
        // The machine may have other work to do than the first run had: then later points are tried until one comes too late.
        for point in 0..<count + 6 where point < count || outcomes.after == 0 {
            let place = try copy("copy \(point)")
            let running = try RealFelt(folder: place).start(command)
            // From the start to a little after the end, so that both outcomes are met.
            let delay = time * Double(point) / Double(count) * (point < count ? 1.2 : Double(1 << (point - count + 1)))
            usleep(UInt32(delay.components.seconds * 1_000_000 + delay.components.attoseconds / 1_000_000_000_000))
            running.signal(SIGKILL)
            _ = try running.wait()
            let opened = try Study.open(at: place.path)
            let examination = try opened.examine()
            #expect(examination.findings.isEmpty, "killed at point \(point): \(examination.findings)")
            try opened.close()
            let found = try counts(place)
            #expect(found == before || found == after, "killed at point \(point): \(found)")
            if found == before { outcomes.before += 1 } else { outcomes.after += 1 }
            // And it can go on: nothing is left locked.
            if point % 8 == 0 { #expect(try RealFelt(folder: place).run("code", "add", "etterpå").code == 0) }
            try FileManager.default.removeItem(at: place)
        }
        return outcomes
    }

    private func counts(_ folder: URL) throws -> [String: Int] {
        let study = try Study.open(at: folder.path)
        defer { try? study.close() }
        return Dictionary(uniqueKeysWithValues: try study.read { try $0.counts() }.map { ($0.name, $0.count) })
    }

    @Test("An import that is killed is there whole or not at all")
    func importKilled() throws {
        try withTemporaryFolder { folder in
            let tables = folder.appending(path: "tabeller")
            try TableFolder(sources: 12, codings: 600).write(to: tables)
            let study = folder.appending(path: "studie")
            #expect(try RealFelt(folder: folder).run("init", study.path, "--framework", "none").code == 0)
            let before = try counts(study)
            let after = before.merging(["sources": 12, "codings": 600, "codes": 5, "cases": 3, "researchers": 2, "entries": 2]) { $1 }
            let outcomes = try killAtManyPoints(32, study: study, in: folder, command: ["import", "csv", tables.path], before: before, after: after)
            #expect(outcomes.before > 0 && outcomes.after > 0, "\(outcomes)")
        }
    }

    @Test("A coding that is killed is there whole or not at all")
    func tagKilled() throws {
        try withTemporaryFolder { folder in
            let tables = folder.appending(path: "tabeller")
            try TableFolder(sources: 3, codings: 30).write(to: tables)
            let study = folder.appending(path: "studie")
            #expect(try RealFelt(folder: folder).run("init", study.path, "--framework", "none").code == 0)
            #expect(try RealFelt(folder: study).run("import", "csv", tables.path).code == 0)
            let before = try counts(study)
            var after = before
            for name in ["codings", "memos", "entries"] { after[name, default: 0] += 1 }
            let command = ["tag", "s1", "tema.kode1", "--range", "5..12", "--memo", "Et memo"]
            let outcomes = try killAtManyPoints(32, study: study, in: folder, command: command, before: before, after: after)
            #expect(outcomes.before > 0 && outcomes.after > 0, "\(outcomes)")
        }
    }

    @Test("A new study that is killed while it is made leaves no half study")
    func initKilled() throws {
        try withTemporaryFolder { folder in
            for point in 0..<16 {
                let place = folder.appending(path: "ny \(point)")
                let running = try RealFelt(folder: folder).start(["init", place.path])
                usleep(UInt32(point) * 4_000)
                running.signal(SIGKILL)
                _ = try running.wait()
                guard FileManager.default.fileExists(atPath: place.appending(path: Study.fileName).path) else { continue }
                let study = try Study.open(at: place.path)
                #expect(try study.examine().findings.isEmpty)
                #expect(try study.read { try $0.codes().codes.count } == 35)
                try study.close()
            }
        }
    }
}
