import FeltContainers
import FeltModel
import FeltTestSupport
import Testing

@Suite("ZipWriter, names")
struct ZipNamesTests {
    private func archive(_ names: String...) throws -> [UInt8] { try archive(names) }

    private func archive(_ names: [String]) throws -> [UInt8] {
        var writer = ZipWriter()
        for name in names { writer.add(name, [0x61]) }
        return try writer.bytes()
    }

    @Test(
        "that could leave the folder, or that systems read differently, are refused",
        arguments: [
            "", "/", "/a", "a/", "a//b", ".", "..", "./a", "../a", "a/..", "a/../b", "a/./b", "a/.", "\\a", "a\\b", "..\\a", "a\\", "C:/a", "C:a", "a:b",
            "a\0b", "\0", "a/\0../b",
        ])
    func refused(name: String) {
        #expect(#expect(throws: FeltError.self) { try archive(name) }?.code == "archive-unwritable")
        #expect(#expect(throws: FeltError.self) { try archive("project.qde", name, "z") }?.code == "archive-unwritable")
    }

    /// With a mark after it, a slash is part of another `Character`, but not another byte.
    @Test(
        "are refused also where a combining mark hides the slash",
        arguments: ["../\u{301}a", "a/../\u{301}b", "/\u{301}a", "..\\\u{301}a", "\\\u{301}", "a/\u{301}/../b", "C:\u{301}a", "a/\u{301}/"])
    func hidden(name: String) {
        #expect(#expect(throws: FeltError.self) { try archive(name) }?.code == "archive-unwritable")
    }

    @Test("that only look alike are kept, byte for byte", .enabled(if: ZipWriterTests.hasPython, "needs python3"))
    func kept() throws {
        let names = [
            "...", "..a", "a..", ".a", "a b", "a/b/c.d", "a/\u{301}b", "-", "~", "ø/Ж/漢.txt", "a'b\"c", "\u{2215}a", "é", "e\u{301}",
        ]
        let folder = try ExportFolder()
        let path = try folder.put("a.zip", try archive(names))
        let script = "import sys, zipfile; [print(name.encode().hex()) for name in zipfile.ZipFile(sys.argv[1]).namelist()]"
        let output = try ExternalTool.run(["python3", "-c", script, path]).output
        let expected = names.map { $0.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        #expect(output.split(separator: "\n").map(String.init) == expected)
    }

    @Test("that stand twice are refused")
    func twice() {
        #expect(#expect(throws: FeltError.self) { try archive("a", "b", "a") }?.code == "archive-unwritable")
    }

    @Test("that are longer than the format holds are refused")
    func long() throws {
        #expect(#expect(throws: FeltError.self) { try archive(String(repeating: "a", count: 65_536)) }?.code == "archive-unwritable")
        #expect(try archive(String(repeating: "a", count: 65_535)).count > 131_070)
    }

    @Test("of refused entries do not stand in the error")
    func silent() {
        let error = #expect(throws: FeltError.self) { try archive("../secret") }
        #expect(error.map { "\($0)".contains("secret") } == false)
    }
}
