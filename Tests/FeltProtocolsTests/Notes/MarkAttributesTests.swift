import FeltTestSupport
import Testing

@testable import FeltProtocols

@Suite("What stands between the braces of a mark")
struct MarkAttributesTests {
    /// Reads the group at the beginning of a text, as `.code key=value … | rest`; nil where there is none.
    private func read(_ text: String, limit: Int? = nil) -> String? {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            MarkAttributes.read(buffer, at: 0, limit: limit ?? buffer.count).map { group in
                let items = group.attributes.classes.map { "." + $0.name } + group.attributes.pairs.map { "\($0.key)=\($0.value)" }
                return items.joined(separator: " ") + "|" + String(decoding: bytes[group.end...], as: UTF8.self)
            }
        }
    }

    @Test(
        "codes, settings and quoted values are read up to the closing brace",
        arguments: [
            ("{.a}", ".a|"), ("{.a.b-c_d}x", ".a.b-c_d|x"), ("{.a .b f=1}", ".a .b f=1|"), ("{f=1 .a}", ".a f=1|"), ("{}", "|"), ("{ }", "|"),
            ("{ .a\n\t.b }\n", ".a .b|\n"), ("{f=\"\"}", "f=|"), ("{f=\"a b\"}", "f=a b|"), ("{f=\"}\"}", "f=}|"), ("{f=\"{\"}", "f={|"),
            ("{f=\"\\\"\"}", "f=\"|"), ("{f=\"\\\\\"}", "f=\\|"), ("{f=\"\\n\"}", "f=\n|"), ("{f=\"\\å\"}", "f=å|"), ("{f=\"a\nb\"}", "f=a\nb|"),
            ("{f=a=b}", "f=a=b|"), ("{f=1 f=2}", "f=1 f=2|"), ("{f=\"a\".b}", ".b f=a|"), ("{.læring f=på}", ".læring f=på|"),
            ("{.a\u{C}.b}", ".a .b|"),
        ])
    func readable(_ text: String, _ expected: String) {
        #expect(read(text) == expected)
    }

    @Test(
        "anything else is no group",
        arguments: [
            "{", "{ ", "{.a", "{.}", "{..}", "{.a .}", "{. a}", "{a}", "{a b}", "{#x=1}", "{#}", "{#å}", "{#id .a}", "{.a #id}", "{#a #b}", "{=a}", "{f=}", "{f= }", "{f=\"a}", "{f=\"a\\\"}", "{f=\"a\\", "{.a{}", "{.a\"}",
            "{f=a\"b}", "{f=a{b}", "{{.a}}", "{\"f\"=a}", "{f{=a}",
        ])
    func unreadable(_ text: String) {
        #expect(read(text) == nil)
    }

    @Test("a group does not reach past its paragraph")
    func limit() {
        #expect(read("{.a f=\"b\"}", limit: 9) == nil)
        #expect(read("{.a f=\"b\"}", limit: 10) == ".a f=b|")
    }

    @Test("each code and setting knows where it begins")
    func places() {
        let bytes = Array("{å=1 .b  c=\"d\" .e}".utf8)
        let group = bytes.withUnsafeBufferPointer { MarkAttributes.read($0, at: 0, limit: $0.count) }
        #expect(group?.attributes.classes.map(\.place) == [6, 16])
        #expect(group?.attributes.pairs.map(\.place) == [1, 10])
    }

    @Test("the last value of a key counts, and the keys of the mark itself are no facets")
    func keys() throws {
        let bytes = Array("{.a by=ida by=jon memo=m part=2 f=1 f=2}".utf8)
        let group = try #require(bytes.withUnsafeBufferPointer { MarkAttributes.read($0, at: 0, limit: $0.count) })
        #expect(group.attributes.value("by") == "jon")
        #expect(group.attributes.value("nothing") == nil)
        #expect(group.attributes.facets.map { "\($0.facet)=\($0.value)" } == ["f=1", "f=2"])
    }

    @Test(
        "what is written is short, and quoted where it must be",
        arguments: [
            (nil, nil, nil, "{.a .b f=x}"), ("jon", nil, nil, "{.a .b f=x by=jon}"), ("jon", "To ord", 3, "{.a .b f=x by=jon part=3 memo=\"To ord\"}"),
            ("", "", nil, "{.a .b f=x by=\"\" memo=\"\"}"), (nil, "ord", nil, "{.a .b f=x memo=ord}"), (nil, "a\nb\"c\\d", nil, "{.a .b f=x memo=\"a\\nb\\\"c\\\\d\"}"),
        ] as [(String?, String?, Int?, String)])
    func written(_ researcher: String?, _ memo: String?, _ part: Int?, _ expected: String) {
        #expect(MarkAttributes.write(codes: ["a", "b"], facets: [("f", "x")], researcher: researcher, memo: memo, part: part) == expected)
    }

    @Test("any value that is written is read back", arguments: Seeds.some(20))
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let texts = NastyText(mixing: ["\"", "\\", "\\n", "}", "{", "=", " ", "\n", "]", "."])
        for _ in 0..<100 {
            let (value, memo) = (texts.text(upTo: 8, using: &random), texts.text(upTo: 12, using: &random))
            let written = Array(MarkAttributes.write(codes: ["a"], facets: [("f", value)], researcher: value, memo: memo, part: 1).utf8)
            let group = written.withUnsafeBufferPointer { MarkAttributes.read($0, at: 0, limit: $0.count) }
            let read = try #require(group, "seed \(seed)")
            #expect(read.end == written.count && !written.contains(10), "seed \(seed)")
            #expect(read.attributes.facets.map { Array($0.value.utf8) } == [Array(value.utf8)], "seed \(seed)")
            #expect(read.attributes.value("by").map { Array($0.utf8) } == Array(value.utf8), "seed \(seed)")
            #expect(read.attributes.value("memo").map { Array($0.utf8) } == Array(memo.utf8), "seed \(seed)")
        }
    }
}
