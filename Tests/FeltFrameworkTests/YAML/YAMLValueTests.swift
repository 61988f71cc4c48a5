import FeltModel
import Testing

@testable import FeltFramework

@Suite("YAML with places")
struct YAMLValueTests {
    /// A value in a line, each part with its place: `text@1:4`.
    private func shown(_ value: YAMLValue) -> String {
        let place = "@\(value.line):\(value.column)"
        switch value.content {
        case .null: return "null" + place
        case .text(let text): return "'\(text)'" + place
        case .list(let items): return "[\(items.map(shown).joined(separator: ", "))]" + place
        case .map(let members): return "{\(members.map { "\($0.key)@\($0.line):\($0.column): \(shown($0.value))" }.joined(separator: ", "))}" + place
        }
    }

    private func read(_ text: String, lineOffset: Int = 0) throws -> String {
        shown(try #require(try YAMLValue.read(text, file: "f", lineOffset: lineOffset)))
    }

    @Test("every part knows its line and its column in code points, from 1")
    func places() throws {
        #expect(try read("a: x\nbø:\n  - y\n  - [æ, z]\n") == "{a@1:1: 'x'@1:4, bø@2:1: ['y'@3:5, ['æ'@4:6, 'z'@4:9]@4:5]@3:3}@1:1")
    }

    @Test("lines before the text are counted in")
    func lineOffset() throws {
        #expect(try read("a: x\n", lineOffset: 10) == "{a@11:1: 'x'@11:4}@11:1")
        let list = #expect(throws: FaultList.self) { try YAMLValue.read("a: \"x\n", file: "f", lineOffset: 10) }
        #expect(list?.faults.map(\.line) == [12])
        let twice = #expect(throws: FaultList.self) { try YAMLValue.read("a: 1\na: 2\n", file: "f", lineOffset: 10) }
        #expect(twice?.faults.map(\.line) == [11])
        let control = #expect(throws: FaultList.self) { try YAMLValue.read("a: 1\nb: \u{1}\n", file: "f", lineOffset: 10) }
        #expect(control?.faults.map(\.line) == [12])
    }

    @Test("numbers, dates and truth values stay as they were written", arguments: ["1.0", "007", "2026-03-01", "yes", "true", "0x1F", "1e3", "12:30"])
    func plainValues(text: String) throws {
        #expect(try read("a: \(text)\n") == "{a@1:1: '\(text)'@1:4}@1:1")
    }

    @Test("nothing is nothing only where it is not quoted")
    func nulls() throws {
        for text in ["~", "null", "Null", "NULL"] { #expect(try read("- \(text)\n") == "[null@1:3]@1:1") }
        #expect(try read("- '~'\n- \"null\"\n- nULL\n") == "['~'@1:3, 'null'@2:3, 'nULL'@3:3]@1:1")
        #expect(try YAMLValue.read("", file: "f") == nil)
    }

    @Test("an alias is what it stands for")
    func aliases() throws {
        #expect(try read("- &a {x: y}\n- *a\n").contains("{x@1:7: 'y'@1:10}") == true)
        let value = try #require(try YAMLValue.read("a: &a [x]\nb: *a\n", file: "f"))
        #expect(value["b"]?.kind == "a list")
    }

    @Test("a byte order mark at the start is passed over, and line ends of Windows are line ends")
    func foreignFiles() throws {
        #expect(try read("\u{FEFF}a: x\n") == "{a@1:1: 'x'@1:4}@1:1")
        #expect(try read("a: x\r\nb: y\r\n") == "{a@1:1: 'x'@1:4, b@2:1: 'y'@2:4}@1:1")
    }

    @Test("32 levels are read, one more is too many")
    func depth() throws {
        func nested(_ count: Int) -> String { String(repeating: "[", count: count) + String(repeating: "]", count: count) }
        #expect(throws: Never.self) { try YAMLValue.read(nested(32), file: "f") }
        #expect(throws: FaultList.self) { try YAMLValue.read(nested(33), file: "f") }
    }

    @Test("a value tells its kind and its members")
    func kinds() throws {
        let value = try #require(try YAMLValue.read("t: x\nl: []\nm: {}\nn:\n", file: "f"))
        #expect(["t", "l", "m", "n"].map { value[$0]?.kind } == ["text", "a list", "a mapping", "nothing"])
        #expect(value["x"] == nil && value["t"]?["x"] == nil)
    }
}
