import FeltModel
import FeltTestSupport
import Foundation
import Testing

@testable import FeltExchange

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

@Suite("ExportFile")
struct ExportFileTests {
    private func code(_ body: () throws -> Void) -> String? { #expect(throws: FeltError.self, performing: body)?.code }

    private func mode(_ path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    }

    @Test("a new file holds the bytes, and nothing lies beside it", arguments: [0, 1, 400_000], [false, true])
    func new(count: Int, overwrite: Bool) throws {
        let folder = try ExportFolder()
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try ExportFile.write(bytes, to: folder.path("study.qdpx"), overwrite: overwrite)
        #expect(folder.bytes("study.qdpx") == bytes)
        #expect(folder.names == ["study.qdpx"])
    }

    @Test("an existing file stays as it is unless it may be overwritten")
    func existing() throws {
        let folder = try ExportFolder()
        let path = try folder.put("a", [1, 2, 3])
        #expect(code { try ExportFile.check(path, overwrite: false) } == "file-exists")
        #expect(code { try ExportFile.write([9], to: path, overwrite: false) } == "file-exists")
        #expect(folder.bytes("a") == [1, 2, 3])
        #expect(folder.names == ["a"])
        try ExportFile.check(path, overwrite: true)
        try ExportFile.write([9], to: path, overwrite: true)
        #expect(folder.bytes("a") == [9])
        #expect(folder.names == ["a"])
    }

    @Test("a folder is never overwritten", arguments: [false, true])
    func directory(overwrite: Bool) throws {
        let folder = try ExportFolder()
        #expect(code { try ExportFile.check(folder.path, overwrite: overwrite) } == "file-is-directory")
        #expect(code { try ExportFile.write([1], to: folder.path, overwrite: overwrite) } == "file-is-directory")
        #expect(folder.names == [])
    }

    @Test("a device or a pipe is never replaced by a file", arguments: [false, true])
    func special(overwrite: Bool) throws {
        let folder = try ExportFolder()
        try #require(mkfifo(folder.path("pipe"), 0o600) == 0)
        #expect(code { try ExportFile.write([1], to: folder.path("pipe"), overwrite: overwrite) } == "file-unwritable")
        #expect(code { try ExportFile.check("/dev/null", overwrite: overwrite) } == "file-unwritable")
        var status = stat()
        #expect(stat(folder.path("pipe"), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
        #expect(folder.names == ["pipe"])
    }

    @Test("nothing there is nothing against it")
    func free() throws {
        let folder = try ExportFolder()
        try ExportFile.check(folder.path("a"), overwrite: false)
        try ExportFile.check(folder.path("missing/a"), overwrite: true)
    }

    @Test("an overwritten file keeps its rights, so that a private one stays private")
    func rights() throws {
        let folder = try ExportFolder()
        let path = try folder.put("a", [1])
        for rights in [0o600, 0o640, 0o604, 0o660, 0o666, 0o755] as [mode_t] {
            try #require(chmod(path, rights) == 0)
            try ExportFile.write([2], to: path, overwrite: true)
            #expect(mode(path) == rights)
        }
        let other = try folder.put("b", [1])
        try ExportFile.write([2], to: folder.path("c"), overwrite: true)
        #expect(mode(folder.path("c")) == mode(other))
    }

    @Test("a name as long as names can be is no hindrance")
    func longName() throws {
        let folder = try ExportFolder()
        let name = String(repeating: "å", count: 125) + ".qdpx"
        try ExportFile.write([1], to: folder.path(name), overwrite: false)
        #expect(folder.names == [name])
    }

    @Test("a draft that a killed program left behind is no hindrance")
    func leftDraft() throws {
        let folder = try ExportFolder()
        try folder.put("a.part-\(getpid())", [1])
        try ExportFile.write([2], to: folder.path("a"), overwrite: false)
        #expect(folder.bytes("a") == [2])
    }

    @Test("drafts that killed programs left are done away with after an hour; what only looks like one stays")
    func oldDrafts() throws {
        let folder = try ExportFolder()
        let others = ["felt-export.part-", "felt-export.part-xyz", "felt-export.part-12.txt", "felt-export.part-0123456789abcdef0", "b.part-12"]
        for name in ["felt-export.part-10feea7b80560373", "felt-export.part-7"] + others {
            try folder.put(name, [1])
            try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -3_700)], ofItemAtPath: folder.path(name))
        }
        try folder.put("felt-export.part-8", [1])
        try ExportFile.write([2], to: folder.path("a"), overwrite: false)
        #expect(folder.names.sorted() == (["a", "felt-export.part-8"] + others).sorted())
    }

    @Test("the draft lies in the target's folder, under a name of its own each time", arguments: [("a", ""), ("b/a", "b/"), ("/a", "/"), ("b/\u{301}a", "b/")])
    func draft(path: String, folder: String) {
        let drafts = (0..<50).map { _ in Array(ExportFile.draftPath(for: path).utf8) }
        #expect(drafts.allSatisfy { $0.starts(with: (folder + "felt-export.part-").utf8) })
        #expect(Set(drafts).count == 50)
    }

    @Test("a combining mark after the last slash hides neither the folder nor the file")
    func hiddenSlash() throws {
        let folder = try ExportFolder()
        try ExportFile.write([1], to: folder.path("\u{301}a"), overwrite: false)
        #expect(folder.names == ["\u{301}a"])
    }

    @Test("a name alone is a file of the folder one stands in")
    func bareName() async {
        await #expect(processExitsWith: .success) {
            let folder = try ExportFolder()
            try #require(chdir(folder.path) == 0)
            try ExportFile.write([1], to: "a", overwrite: false)
            try ExportFile.write([2], to: "a", overwrite: true)
            #expect(folder.names == ["a"])
            #expect(folder.bytes("a") == [2])
            try #require(chdir("/") == 0)
        }
    }

    @Test("of many that write one new file at once, one wins whole and the others are refused")
    func race() async throws {
        let folder = try ExportFolder()
        let path = folder.path("a")
        let outcomes = await withTaskGroup(of: String.self) { group in
            for number in UInt8(0)..<12 {
                group.addTask {
                    do {
                        try ExportFile.write([UInt8](repeating: number, count: 200_000), to: path, overwrite: false)
                        return "written"
                    } catch {
                        return (error as? FeltError)?.code ?? "other"
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.sorted() == Array(repeating: "file-exists", count: 11) + ["written"])
        let bytes = try #require(folder.bytes("a"))
        #expect(bytes.count == 200_000 && Set(bytes).count == 1)
        #expect(folder.names == ["a"])
    }

    @Test("many that overwrite one file at once all succeed, and one of them is there whole")
    func overwritingRace() async throws {
        let folder = try ExportFolder()
        let path = folder.path("a")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in UInt8(0)..<12 {
                group.addTask { try ExportFile.write([UInt8](repeating: number, count: 200_000), to: path, overwrite: true) }
            }
            try await group.waitForAll()
        }
        let bytes = try #require(folder.bytes("a"))
        #expect(bytes.count == 200_000 && Set(bytes).count == 1)
        #expect(folder.names == ["a"])
    }
}
