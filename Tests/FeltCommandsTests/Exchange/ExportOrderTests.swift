import FeltTestSupport
import Foundation
import Synchronization
import Testing

/// The journal has an export before its file has a name.
@Suite("An export that is broken off")
struct ExportOrderTests {
    private static let forms = [
        ["csv", "--output", "../ut/a"], ["xlsx", "--output", "../ut/a"], ["tables", "--output", "../ut"], ["json", "--output", "../ut/a"], ["qdpx", "--output", "../ut/a"],
        ["qdc", "--output", "../ut/a"],
    ]

    private static func names(_ bench: FeltBench) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: bench.folder.appending(path: "ut").path)
    }

    @Test("has left nothing where it says so, wherever Ctrl-C comes, and is in the journal where a file is there", arguments: forms)
    func cancelled(form: [String]) throws {
        try FeltBench.runWithInterview { bench in
            try FileManager.default.createDirectory(at: bench.folder.appending(path: "ut"), withIntermediateDirectories: true)
            let before = bench.journal
            var stops = 0
            while stops < 50 {
                let left = Counter(stops)
                bench.isCancelled = { left.isUsedUp() }
                let answer = bench.felt(["export"] + form)
                bench.isCancelled = { false }
                guard answer.code != 0 else { break }
                #expect(answer.code == 130 && answer.errors.contains("nothing was changed"), "\(answer.errors)")
                try #expect(Self.names(bench) == [], "stopped at look \(stops)")
                #expect(bench.journal == before)
                stops += 1
            }
            #expect((1..<50).contains(stops))
            try #expect(!Self.names(bench).isEmpty)
            #expect(bench.journal.contains("export \(form[0])"))
        }
    }

    @Test("leaves no folder behind that it made, and lets one stay that was there")
    func folders() throws {
        try FeltBench.runWithInterview { bench in
            let ut = bench.folder.appending(path: "ut").path
            for isThere in [false, true] {
                if isThere { try FileManager.default.createDirectory(atPath: ut, withIntermediateDirectories: true) }
                for stops in 0..<50 {
                    let left = Counter(stops)
                    bench.isCancelled = { left.isUsedUp() }
                    let answer = bench.felt("export", "tables", "--output", "../ut")
                    bench.isCancelled = { false }
                    guard answer.code != 0 else { break }
                    #expect(FileManager.default.fileExists(atPath: ut) == isThere, "stopped at look \(stops)")
                }
                try #expect(!Self.names(bench).isEmpty)
                try FileManager.default.removeItem(atPath: ut)
            }
        }
    }

    @Test("says that the journal has it where the file cannot get its name at the end", arguments: forms)
    func nameTaken(form: [String]) throws {
        try FeltBench.runWithInterview { bench in
            let ut = bench.folder.appending(path: "ut")
            try FileManager.default.createDirectory(at: ut, withIntermediateDirectories: true)
            let path = ut.appending(path: form[0] == "tables" ? "codings.csv" : "a").path
            // Another program takes the name while the study is written.
            bench.isCancelled = {
                let isWritten = (try? FileManager.default.contentsOfDirectory(atPath: ut.path).isEmpty) == false
                if isWritten { _ = FileManager.default.createFile(atPath: path, contents: Data("annet".utf8)) }
                return false
            }
            let answer = bench.felt(["export"] + form)
            bench.isCancelled = { false }
            #expect(answer.code == 1 && answer.errors.contains("is there already") && answer.errors.contains("The journal has this export ("), "\(answer.errors)")
            #expect(bench.journal.contains("export \(form[0])"))
            #expect(try Data(contentsOf: URL(filePath: path)) == Data("annet".utf8))
            try #expect(!Self.names(bench).contains { $0.hasPrefix("felt-export.part-") })
        }
    }

    /// Counts down to nothing.
    private final class Counter: Sendable {
        private let count: Mutex<Int>

        init(_ count: Int) { self.count = Mutex(count) }

        func isUsedUp() -> Bool {
            count.withLock { count in
                count -= 1
                return count < 0
            }
        }
    }
}
