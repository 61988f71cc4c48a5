import FeltContainers
import FeltModel
import FeltTestSupport
import Testing

@Suite("Reading ZIP files")
struct ZipReaderTests {
    private func archive(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
        var writer = ZipWriter()
        for (name, bytes) in entries { writer.add(name, bytes) }
        return try writer.bytes()
    }

    private func code(_ body: () throws -> Void) -> String? {
        do { try body() } catch { return (error as? FeltError)?.code }
        return nil
    }

    @Test("what was written is read, whatever its names and sizes")
    func roundTrip() throws {
        let entries: [(String, [UInt8])] = [("a.xml", Array("<a/>".utf8)), ("xl/å 😀.txt", [UInt8](repeating: 7, count: 200_000)), ("empty", [])]
        let reader = try ZipReader(try archive(entries))
        #expect(reader.names == entries.map(\.0))
        for (name, bytes) in entries { #expect(try reader.bytes(of: name) == bytes) }
        #expect(try reader.bytes(of: "missing") == nil && reader.bytes(of: "A.XML") == nil)
        #expect(try ZipReader(try archive([])).names == [])
    }

    @Test("a file is told from every other, whatever its length, without counting towards the limit")
    func holds() throws {
        let long = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
        let reader = try ZipReader(try archive([("a", long), ("b", [])]), limit: 10)
        var other = long
        other[199_999] ^= 1
        #expect(try reader.holds(long, at: 0) && reader.holds([], at: 1))
        for wrong in [other, long + [0], Array(long.dropLast()), []] { #expect(try !reader.holds(wrong, at: 0)) }
        #expect(try !reader.holds([0], at: 1))
    }

    @Test("what unpacks to more than the limit is refused, all files counted together")
    func bomb() throws {
        let bytes = try archive([("a", [UInt8](repeating: 0, count: 600_000)), ("b", [UInt8](repeating: 0, count: 600_000))])
        #expect(bytes.count < 20_000)
        let reader = try ZipReader(bytes, limit: 1_000_000)
        #expect(try reader.bytes(of: "a")?.count == 600_000)
        #expect(code { _ = try reader.bytes(of: "b") } == "archive-too-large")
    }

    /// A container of one file that says it unpacks to another size.
    private func lying(_ content: [UInt8], size: Int) throws -> [UInt8] {
        var bytes = try archive([("a", content)])
        // In the header before the file and in the directory (APPNOTE 4.3.7 and 4.3.12).
        for (mark, offset) in [([0x50, 0x4B, 3, 4] as [UInt8], 22), ([0x50, 0x4B, 1, 2], 24)] {
            let start = try #require((0..<bytes.count - 4).first { Array(bytes[$0..<$0 + 4]) == mark })
            for place in 0..<4 { bytes[start + offset + place] = UInt8(truncatingIfNeeded: size >> (8 * place)) }
        }
        return bytes
    }

    @Test("a file of which more or less comes than it says is refused, and more is not waited for", arguments: [1, 599_999, 600_001, 999_999])
    func lies(size: Int) throws {
        let reader = try ZipReader(try lying([UInt8](repeating: 0, count: 600_000), size: size))
        #expect(code { _ = try reader.bytes(of: "a") } == "archive-unreadable")
        var count = 0
        #expect(code { try reader.stream(0, limit: .max) { count += $0.count } } == "archive-unreadable")
        #expect(count <= max(size, 65_536))
        #expect(try ZipReader(try lying([UInt8](repeating: 0, count: 600_000), size: 600_000)).bytes(of: "a")?.count == 600_000)
    }

    @Test("files that lie over one another are noticed")
    func overlaps() throws {
        // A directory with the entry of the one file five times.
        let whole = try archive([("a", (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) })])
        let start = try #require((0..<whole.count - 4).first { Array(whole[$0..<$0 + 4]) == [0x50, 0x4B, 1, 2] })
        let end = try #require((0..<whole.count - 4).first { Array(whole[$0..<$0 + 4]) == [0x50, 0x4B, 5, 6] })
        var bytes = Array(whole[..<start])
        for _ in 0..<5 { bytes += whole[start..<end] }
        var tail = Array(whole[end...])
        let size = 5 * (end - start)
        (tail[8], tail[10]) = (5, 5)
        for place in 0..<4 { tail[12 + place] = UInt8(truncatingIfNeeded: size >> (8 * place)) }
        let reader = try ZipReader(bytes + tail)
        #expect(reader.entries.count == 5 && reader.overlaps)
        #expect(try !ZipReader(whole).overlaps && !ZipReader(try archive([])).overlaps)
    }

    @Test("a file cut off anywhere, or of another kind, is refused and never read beyond its end")
    func truncated() throws {
        let whole = try archive([("a", Array("noe som står her".utf8)), ("b", (0..<200).map { UInt8($0) })])
        for length in 0..<whole.count {
            #expect(code { _ = try ZipReader(Array(whole[..<length])) } == "archive-unreadable", "\(length) bytes")
        }
        #expect(code { _ = try ZipReader(Array("PK og så noe annet".utf8)) } == "archive-unreadable")
    }

    @Test("a damaged file is noticed by its check sum")
    func damaged() throws {
        let content = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }
        var bytes = try archive([("a", content)])
        bytes[60] ^= 0xFF
        let damaged = bytes
        #expect(code { _ = try ZipReader(damaged).bytes(of: "a") } == "archive-unreadable")
    }

    @Test("a container on the disk is read as one in memory, and its files stream in pieces beside the limit")
    func onDisk() throws {
        let folder = try ExportFolder()
        let content = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }
        let path = try folder.put("c.zip", try archive([("a", content), ("b", [1, 2])]))
        let reader = try ZipReader(path: path, limit: 100)
        #expect(reader.names == ["a", "b"] && reader.entries.map(\.size) == [300_000, 2])
        #expect(reader.entries.allSatisfy { !$0.isLink && !$0.isEncrypted })
        var streamed: [UInt8] = []
        #expect(try reader.stream(0, limit: 300_000) { streamed += $0 } == 300_000)
        #expect(streamed == content)
        #expect(code { try reader.stream(0, limit: 299_999) { _ in } } == "archive-too-large")
        #expect(code { _ = try reader.bytes(of: "a") } == "archive-too-large")
        #expect(try reader.bytes(at: 1) == [1, 2])
        #expect(code { _ = try ZipReader(path: folder.path("none.zip")) } == "archive-unreadable")
        #expect(code { _ = try ZipReader(path: folder.path) } == "archive-unreadable")
    }
}
