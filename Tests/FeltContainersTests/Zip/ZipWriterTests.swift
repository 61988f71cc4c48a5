import FeltContainers
import FeltModel
import FeltTestSupport
import Testing

@Suite("ZipWriter")
struct ZipWriterTests {
    static let hasUnzip = ExternalTool.areThere("unzip")
    static let hasPython = ExternalTool.areThere("python3")

    private func archive(_ entries: [(String, [UInt8])], level: Int = 1) throws -> [UInt8] {
        var writer = ZipWriter(level: level)
        for (name, bytes) in entries { writer.add(name, bytes) }
        return try writer.bytes()
    }

    /// What Python's zipfile finds: a line an entry with name, size, check sum, date, method and flags.
    private func listing(_ bytes: [UInt8]) throws -> [String] {
        let folder = try ExportFolder()
        let path = try folder.put("a.zip", bytes)
        let script = """
            import sys, zipfile, binascii
            archive = zipfile.ZipFile(sys.argv[1])
            assert archive.testzip() is None
            for entry in archive.infolist():
                data = archive.read(entry)
                print(ascii(entry.filename), len(data), binascii.crc32(data), entry.date_time, entry.compress_type, entry.flag_bits & 0x801,
                    len(entry.extra))
            """
        let (status, output) = try ExternalTool.run(["python3", "-c", script, path])
        #expect(status == 0, "\(output)")
        return output.split(separator: "\n").map(String.init)
    }

    /// A text of some megabytes that deflate cannot make nothing of.
    private static let large: [UInt8] = {
        var random = SeededGenerator(seed: 1)
        return (0..<400_000).flatMap { _ in withUnsafeBytes(of: random.next()) { Array($0) } }
    }()

    @Test("the same entries give the same bytes")
    func deterministic() throws {
        let entries = [("project.qde", Array("<a/>".utf8)), ("sources/å.txt", [UInt8](repeating: 7, count: 70_000)), ("empty", [])]
        #expect(try archive(entries) == archive(entries))
        var writer = ZipWriter()
        for (name, bytes) in entries { writer.add(name, bytes) }
        #expect(try writer.bytes() == writer.bytes())
    }

    @Test("Python finds every entry as it was put in, in order, deflated, dated at the beginning of time", .enabled(if: hasPython, "needs python3"))
    func python() throws {
        let bytes = try archive([
            ("project.qde", Array("<a/>".utf8)), ("sources/zero.txt", []), ("sources/ærlig 👩‍👩‍👧.txt", Array("x".utf8)),
            ("b", [UInt8](repeating: 0x61, count: 100_000)),
        ])
        #expect(try listing(bytes) == [
            "'project.qde' 4 30481620 (1980, 1, 1, 0, 0, 0) 8 0 0", "'sources/zero.txt' 0 0 (1980, 1, 1, 0, 0, 0) 8 0 0",
            "'sources/\\xe6rlig \\U0001f469\\u200d\\U0001f469\\u200d\\U0001f467.txt' 1 2363233923 (1980, 1, 1, 0, 0, 0) 8 2048 0",
            "'b' 100000 467860103 (1980, 1, 1, 0, 0, 0) 8 0 0",
        ])
        #expect(bytes.count < 1000)
    }

    @Test("unzip finds nothing wrong and gives the bytes back", .enabled(if: hasUnzip, "needs unzip"))
    func unzip() throws {
        let folder = try ExportFolder()
        let entries = [("project.qde", Array("<a/>".utf8)), ("sources/zero.txt", []), ("sources/large.bin", Self.large)]
        let path = try folder.put("a.zip", try archive(entries))
        let test = try ExternalTool.run(["unzip", "-t", path])
        #expect(test.status == 0)
        #expect(test.output.contains("No errors detected"))
        #expect(try ExternalTool.run(["unzip", "-q", path, "-d", folder.path]).status == 0)
        #expect(folder.bytes("project.qde") == Array("<a/>".utf8))
        #expect(folder.bytes("sources/zero.txt") == [])
        #expect(folder.bytes("sources/large.bin") == Self.large)
    }

    @Test("without an entry it is an archive with nothing in it", .enabled(if: hasPython, "needs python3"))
    func empty() throws {
        let bytes = try archive([])
        #expect(bytes.count == 22)
        #expect(try listing(bytes) == [])
    }

    @Test("one empty entry is an archive of one", .enabled(if: hasPython, "needs python3"))
    func onlyEmpty() throws {
        #expect(try listing(try archive([("a", [])])) == ["'a' 0 0 (1980, 1, 1, 0, 0, 0) 8 0 0"])
    }

    @Test("many entries keep their order", .enabled(if: hasPython, "needs python3"))
    func many() throws {
        let names = (0..<1500).map { "sources/\(($0 * 7919) % 1500).txt" }
        let found = try listing(try archive(names.map { ($0, Array($0.utf8)) }))
        #expect(found.map { $0.prefix { $0 != " " } } == names.map { "'\($0)'" })
    }

    @Test("the level goes from 1 to 9, and all levels hold the same", .enabled(if: hasPython, "needs python3"))
    func levels() throws {
        let words = Array(repeating: Array("to be or not to be, that is the question; ".utf8), count: 3000).flatMap { $0 } + Self.large.prefix(50_000)
        let sizes = try [1, 6, 9].map { try archive([("a", words)], level: $0).count }
        #expect(sizes[0] > sizes[1])
        #expect(sizes[1] >= sizes[2])
        #expect(try archive([("a", words)], level: .min) == archive([("a", words)], level: 1))
        #expect(try archive([("a", words)], level: .max) == archive([("a", words)], level: 9))
        #expect(try archive([("a", words)]) == archive([("a", words)], level: 1))
        #expect(try listing(archive([("a", words)], level: 1)) == listing(archive([("a", words)], level: 9)))
    }
}
