import FeltIngest
import FeltModel
import FeltTestSupport
import Foundation
import Testing

@Suite("Reading the bytes of files")
struct FileBytesTests {
    @discardableResult
    private func refused(_ path: String, limit: Int = 256 << 20, _ code: String, sourceLocation: SourceLocation = #_sourceLocation) -> FeltError? {
        expectError(code, sourceLocation: sourceLocation) { _ = try FileBytes.read(path, limit: limit) }
    }

    @Test("a file is read byte for byte, through links too")
    func bytes() throws {
        try withTemporaryFolder { folder in
            let contents = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let path = folder.appending(path: "fil.bin").filePath
            try Data(contents).write(to: folder.appending(path: "fil.bin"))
            #expect(try FileBytes.read(path) == contents)
            let link = folder.appending(path: "lenke").filePath
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
            #expect(try FileBytes.read(link) == contents)
            try Data().write(to: folder.appending(path: "tom"))
            #expect(try FileBytes.read(folder.appending(path: "tom").filePath) == [])
        }
    }

    @Test("a missing file, a folder and what is no plain file are told apart")
    func kinds() throws {
        try withTemporaryFolder { folder in
            let missing = folder.appending(path: "borte.md").filePath
            #expect(refused(missing, "file-missing")?.message.contains(missing) == true)
            try Data([1]).write(to: folder.appending(path: "fil"))
            refused(folder.appending(path: "fil/under").filePath, "file-missing")
            refused("", "file-missing")
            refused(folder.filePath, "file-is-directory")
            refused("/dev/null", "file-unreadable")
            let loop = folder.appending(path: "ring").filePath
            try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
            refused(loop, "file-unreadable")
        }
    }

    @Test("a pipe with a name is refused and not waited for")
    func namedPipe() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "rør.md").filePath
            try #require(mkfifo(path, 0o600) == 0)
            refused(path, "file-unreadable")
        }
    }

    // Root reads everything, so there is nothing to be seen as root.
    @Test("a file without rights is refused", .enabled(if: geteuid() != 0, "root may read every file"))
    func rights() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "låst.md")
            try Data([1]).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: file.filePath)
            refused(file.filePath, "file-unreadable")
        }
    }

    @Test("a file above the limit is refused before any of it is read")
    func large() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "stor.txt").filePath
            try Data([65]).write(to: folder.appending(path: "stor.txt"))
            // A file of nothing, far larger than the memory of the machine.
            try #require(truncate(path, 1 << 40) == 0)
            #expect(refused(path, "file-too-large")?.message.contains("256 MB") == true)
            try #require(truncate(path, 1_000) == 0)
            #expect(try FileBytes.read(path, limit: 1_000).count == 1_000)
            refused(path, limit: 999, "file-too-large")
        }
    }

    @Test("the name of a file is the last part of its path", arguments: [("a.md", "a.md"), ("/x/å b.md", "å b.md"), ("x/", "x"), ("./a", "a"), ("", ""), ("/", "/")])
    func names(_ path: String, _ name: String) {
        #expect(FileBytes.name(path) == name)
    }

    @Test("no descriptor is left open, whatever comes of it")
    func descriptors() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "fil.md").filePath
            try Data([65]).write(to: folder.appending(path: "fil.md"))
            let before = openDescriptors()
            for _ in 0..<300 {
                _ = try FileBytes.read(file)
                refused(folder.filePath, "file-is-directory")
                refused("/dev/null", "file-unreadable")
                refused(file, limit: 0, "file-too-large")
            }
            // Other tests of this process open and close some meanwhile.
            #expect(openDescriptors() < before + 200)
        }
    }
}

/// How many descriptors this process has open.
func openDescriptors() -> Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0 }
