import FeltTerminal
import Testing

@Suite("JSON text")
struct JSONTextTests {
    private static let values: [(JSONText, String)] = [
        (.null, "null"), (true, "true"), (false, "false"), (0, "0"), (-7, "-7"), (.int(.min), "-9223372036854775808"), (42, "42"),
        (0.1, "0.1"), (1.0, "1.0"), (1e300, "1e+300"), (.double(.nan), "null"), (.double(-.infinity), "null"),
        ("", "\"\""), ([], "[]"), ([:], "{}"), ([1, "a", nil], "[1,\"a\",null]"), (["b": 1, "a": [:]], "{\"b\":1,\"a\":{}}"),
        (.string(orNull: nil), "null"), (.int(orNull: 3), "3"), (.double(orNull: nil), "null"), (.strings(["x"]), "[\"x\"]"),
    ]

    @Test("values are written in their shortest form", arguments: values)
    func compact(value: JSONText, expected: String) {
        #expect(value.compact == expected)
    }

    @Test(
        "only quotes, backslashes and controls are escaped",
        arguments: [
            ("a/b", "a/b"), ("blåbær 漢 👍🏽", "blåbær 漢 👍🏽"), ("\"\\", #"\"\\"#), ("\n\r\t\u{8}\u{C}", #"\n\r\t\b\f"#),
            ("\0\u{1B}\u{1F}", #"\u0000\u001b\u001f"#),
            ("\u{7F}\u{2028}", "\u{7F}\u{2028}"), ("\r\n", #"\r\n"#), ("x\"", #"x\""#),
        ])
    func escapes(text: String, expected: String) {
        #expect(JSONText.string(text).compact == "\"\(expected)\"")
        #expect(JSONText.object([(text, nil)]).compact == "{\"\(expected)\":null}")
    }

    @Test("pretty text is indented by two spaces")
    func pretty() {
        let value: JSONText = ["schema": 1, "rows": [["code": "culture.risk", "memo": nil], [:]], "notes": []]
        #expect(
            value.pretty == """
                {
                  "schema": 1,
                  "rows": [
                    {
                      "code": "culture.risk",
                      "memo": null
                    },
                    {}
                  ],
                  "notes": []
                }
                """)
    }

    @Test("records are appended to what the buffer holds")
    func append() {
        var buffer = Array("x".utf8)
        JSONText.int(12).append(to: &buffer)
        JSONText.bool(true).append(to: &buffer)
        #expect(buffer == Array("x12true".utf8))
    }

    @Test("texts that Swift holds equal but are written otherwise differ")
    func equality() {
        #expect(JSONText.string("é") != JSONText.string("e\u{301}"))
        #expect(JSONText.object([("a", 1), ("b", 2)]) != JSONText.object([("b", 2), ("a", 1)]))
    }
}
