import FeltModel
import FeltProtocols
import FeltTestSupport
import Foundation
import Testing

@testable import FeltCommands

@Suite("The file of a log")
struct LogFileTests {
    private func withFile(_ body: (LogFile, URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let url = folder.appending(path: "logg.md")
            try body(try LogFile.create(url.path, Array("en\n".utf8)), url)
        }
    }

    private func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }

    @Test("takes edits, shorter and longer, and as a whole with its rights kept")
    func edits() throws {
        try withFile { file, url in
            try file.apply(.tail(offset: 3, bytes: Array("\nto\n".utf8)), whole: [], lines: 1)
            try file.apply(.tail(offset: 6, bytes: Array(" {.a}\n".utf8)), whole: [], lines: 2)
            #expect(try text(url) == "en\n\nto {.a}\n")
            try file.apply(.tail(offset: 6, bytes: [10]), whole: [], lines: 2)
            #expect(try text(url) == "en\n\nto\n")
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: url.path)
            try file.apply(.whole(Array("ny\n".utf8)), whole: [], lines: 2)
            try file.apply(.tail(offset: 3, bytes: Array("tre\n".utf8)), whole: [], lines: 2)
            #expect(try text(url) == "ny\ntre\n")
            let rights = try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
            #expect(rights == 0o640)
            #expect(try FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path) == ["logg.md"])
        }
    }

    @Test("is one log's alone, also when it was put in place anew")
    func locked() throws {
        try withFile { file, url in
            #expect(throws: FeltError.self) { _ = try LogFile.existing(url.path) }
            try file.apply(.whole([10]), whole: [], lines: 0)
            let error = #expect(throws: FeltError.self) { _ = try LogFile.existing(url.path) }
            #expect(error?.code == "log-in-use")
            #expect(throws: FeltError.self) { _ = try LogFile.create(url.path, []) }
        }
    }

    @Test("that was taken away is written beside, with the last line in it")
    func removed() throws {
        try withFile { file, url in
            try FileManager.default.removeItem(at: url)
            let error = #expect(throws: FeltError.self) { try file.apply(.tail(offset: 3, bytes: [65]), whole: Array("alt\n".utf8), lines: 1) }
            #expect(error?.code == "log-moved")
            #expect(try text(url.deletingLastPathComponent().appending(path: "logg-reddet.md")) == "alt\n")
        }
    }

    @Test("that another program has written to is not written over")
    func changed() throws {
        try withFile { file, url in
            let handle = try FileHandle(forWritingTo: url)
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("andres\n".utf8))
            let error = #expect(throws: FeltError.self) { try file.apply(.tail(offset: 3, bytes: [65]), whole: [], lines: 1) }
            #expect(error?.code == "log-changed")
            #expect(try text(url) == "en\nandres\n")
        }
    }
}

@Suite("A log in a process", .enabled(if: RealFelt.path != nil, "needs the felt program beside the tests"))
struct LogProcessTests {
    @Test("that is killed between lines has every line that was answered, and is gone on with")
    func killed() throws {
        try withTemporaryFolder { folder in
            let felt = RealFelt(folder: folder)
            let path = try #require(RealFelt.path)
            // The answer of /tid says that all before it is on the disk.
            let ended = try felt.shell("""
                mkfifo p; '\(path)' log logg < p 2> svar & id=$!; exec 3> p
                echo en >&3; echo to >&3; echo /tid >&3
                until grep -q '2 avsnitt' svar; do :; done
                printf 'halv' >&3; kill -9 $id; wait $id; echo $?; exec 3>&-; printf 'tre\\n/slutt\\n' | '\(path)' log logg
                """)
            #expect(ended.output.hasPrefix("137\n"), "\(ended)")
            let text = try String(contentsOf: folder.appending(path: "logg.md"), encoding: .utf8)
            #expect(text.contains("] en\n") && text.contains("] to\n") && text.contains("] tre\n") && text.contains("\nend: "), "\(text)")
        }
    }

    @Test("that is interrupted says how to go on, and exits with 130")
    func interrupted() throws {
        try withTemporaryFolder { folder in
            let path = try #require(RealFelt.path)
            let ended = try RealFelt(folder: folder).shell("""
                mkfifo p; '\(path)' log logg < p 2> svar & id=$!; exec 3> p; echo en >&3; echo /tid >&3
                until grep -q '1 avsnitt' svar; do :; done
                sleep 0.2; kill -TERM $id; wait $id; echo $?; cat svar
                """)
            #expect(ended.output.hasPrefix("130\n") && ended.output.contains("logg.md is open still. To go on with it: felt log logg"), "\(ended)")
        }
    }
}
