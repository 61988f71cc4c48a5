import FeltModel
import FeltTestSupport
import Testing

@testable import FeltExchange

#if canImport(Darwin)
    import Darwin
#else
    @preconcurrency import Glibc
#endif

/// What needs other rights or limits than those of the tests runs in a process of its own, where they can be changed for good.
@Suite("ExportFile, failing")
struct ExportFileFailureTests {
    /// The code, or nil where it went well.
    private static func code(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return (error as? FeltError)?.code ?? "other"
        }
    }

    @Test("a missing folder is named as the reason", arguments: [false, true])
    func missingFolder(overwrite: Bool) throws {
        let folder = try ExportFolder()
        let error = #expect(throws: FeltError.self) { try ExportFile.write([1], to: folder.path("no/a"), overwrite: overwrite) }
        #expect(error?.code == "file-unwritable")
        #expect(error?.message.contains("The folder of") == true)
        #expect(folder.names == [])
    }

    @Test("a file in place of the folder is a failure")
    func fileForFolder() throws {
        let folder = try ExportFolder()
        try folder.put("a", [1])
        #expect(Self.code { try ExportFile.write([2], to: folder.path("a/b"), overwrite: true) } == "file-unwritable")
        #expect(folder.bytes("a") == [1])
        #expect(folder.names == ["a"])
    }

    @Test("a link to nothing is not followed, nor replaced unless it may be")
    func danglingLink() throws {
        let folder = try ExportFolder()
        try #require(symlink("nowhere", folder.path("a")) == 0)
        #expect(Self.code { try ExportFile.write([1], to: folder.path("a"), overwrite: false) } == "file-exists")
        #expect(folder.names == ["a"])
    }

    @Test(
        "the system's errors are told by what can be done about them",
        arguments: [
            (ENOSPC, "disk-full"), (EDQUOT, "disk-full"), (EEXIST, "file-exists"), (ENOENT, "file-unwritable"), (EACCES, "file-unwritable"),
            (EROFS, "file-unwritable"), (ENAMETOOLONG, "file-unwritable"), (EIO, "file-unwritable"),
        ])
    func errors(number: Int32, code: String) {
        let error = ExportFile.failure(number, "mappe/a.qdpx")
        #expect(error.code == code)
        #expect(error.message.contains("mappe/a.qdpx"))
        #expect(error.hint != nil)
    }

    @Test("a folder that is closed to writing leaves all as it was")
    func closedFolder() async {
        await #expect(processExitsWith: .success) {
            let folder = try ExportFolder()
            let path = try folder.put("a", [1, 2])
            try #require(chmod(path, 0o666) == 0)
            try #require(chmod(folder.path, 0o555) == 0)
            // To the administrator nothing is closed.
            let isAdministrator = getuid() == 0
            if isAdministrator { try #require(seteuid(65_534) == 0) }
            let codes = [
                ExportFileFailureTests.code { try ExportFile.write([9], to: path, overwrite: true) },
                ExportFileFailureTests.code { try ExportFile.write([9], to: folder.path("b"), overwrite: false) },
            ]
            if isAdministrator { try #require(seteuid(0) == 0) }
            #expect(codes == ["file-unwritable", "file-unwritable"])
            #expect(folder.bytes("a") == [1, 2])
            #expect(folder.names == ["a"])
            try #require(chmod(folder.path, 0o755) == 0)
        }
    }

    @Test("a file that cannot be written to its end leaves nothing behind, and the old one stays")
    func noRoom() async {
        await #expect(processExitsWith: .success) {
            let folder = try ExportFolder()
            let path = try folder.put("a", [1, 2])
            // A limit on the size of files stops the writing in the middle, as a full disk does.
            _ = signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 10_000, rlim_max: 10_000)
            #if canImport(Darwin)
                try #require(setrlimit(RLIMIT_FSIZE, &limit) == 0)
            #else
                try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
            #endif
            let large = [UInt8](repeating: 7, count: 20_000)
            #expect(ExportFileFailureTests.code { try ExportFile.write(large, to: path, overwrite: true) } == "file-unwritable")
            #expect(ExportFileFailureTests.code { try ExportFile.write(large, to: folder.path("b"), overwrite: false) } == "file-unwritable")
            #expect(folder.bytes("a") == [1, 2])
            #expect(folder.names == ["a"])
            #expect(ExportFileFailureTests.code { try ExportFile.write([UInt8](repeating: 7, count: 9000), to: path, overwrite: true) } == nil)
        }
    }
}
