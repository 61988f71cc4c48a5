import FeltModel
@testable import FeltStore
import FeltTestSupport
import Testing

@Suite("The fields of a change, as canonical text")
struct FieldCodingTests {
    @Test("each kind of value has one spelling")
    func spelling() throws {
        let reference = ContentReference(id: "0123456789ab", digest: "ff00")
        let fields: FieldSet = [
            "slug": .token("risiko"), "caseId": .null, "position": .integer(-7), "title": .content(reference), "byteCount": .integer(.max),
        ]
        let text = #"{"byteCount":9223372036854775807,"caseId":null,"position":-7,"slug":"risiko","title":["c","0123456789ab","ff00"]}"#
        #expect(FieldCoding.text(fields) == text)
        #expect(try FieldCoding.fields(text) == fields)
        #expect(FieldCoding.text([:]) == "{}")
        #expect(try FieldCoding.fields("{}") == [:])
    }

    @Test("only quotation marks, backslashes and control characters are escaped", arguments: [
        ("\"\\", #"\"\\"#), ("\n\t\u{0}\u{1F}", #"\u000a\u0009\u0000\u001f"#), ("/æ\u{7F}\u{2028}👩‍👩‍👧", "/æ\u{7F}\u{2028}👩‍👩‍👧"), ("", ""),
        ("e\u{301}", "e\u{301}"), ("\r\n", #"\u000d\u000a"#),
    ])
    func escapes(token: String, spelling: String) throws {
        let text = "{\"a\":\"\(spelling)\"}"
        #expect(FieldCoding.text(["a": .token(token)]).utf8.elementsEqual(text.utf8))
        guard case .token(let read) = try FieldCoding.fields(text)["a"] else { Issue.record("no token"); return }
        #expect(read.utf8.elementsEqual(token.utf8))
    }

    @Test("the order in which fields are given does not show")
    func order() {
        var fields: FieldSet = ["b": .integer(2)]
        fields["c"] = .integer(3)
        fields["a"] = .integer(1)
        fields["b"] = .integer(4)
        #expect(FieldCoding.text(fields) == #"{"a":1,"b":4,"c":3}"#)
        fields["b"] = nil
        #expect(FieldCoding.text(fields) == #"{"a":1,"c":3}"#)
    }

    @Test("random fields with nasty tokens read back byte for byte", arguments: Seeds.some(40))
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let fields = FieldCodingSamples.fields(using: &random)
            let text = FieldCoding.text(fields)
            let read = try FieldCoding.fields(text)
            #expect(read == fields, "seed \(seed): \(text)")
            #expect(FieldCoding.text(read).utf8.elementsEqual(text.utf8), "seed \(seed): \(text)")
        }
    }

    @Test("a text that is not canonical is refused", arguments: [
        "", "{", "}", "{}x", " {}", "{} ", "{ }", "[]", "null", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{,"a":1}"#, #"{"a":1 }"#, #"{"a": 1}"#,
        #"{"a":1"b":2}"#, #"{a:1}"#, #"{"a":1.0}"#, #"{"a":1e3}"#, #"{"a":+1}"#, #"{"a":-0}"#, #"{"a":007}"#, #"{"a":-}"#, #"{"a":--1}"#,
        #"{"a":9223372036854775808}"#, #"{"a":true}"#, #"{"a":nul}"#, #"{"a":nulll}"#, #"{"a":NULL}"#, #"{"a":"}"#, #"{"a":"\"}"#,
        #"{"b":1,"a":2}"#, #"{"a":1,"a":1}"#, #"{"a":1,"a":2}"#, #"{"a":"\x"}"#, #"{"a":"\/"}"#, #"{"a":"\n"}"#, #"{"a":"\u0041"}"#,
        #"{"a":"\u000A"}"#, #"{"a":"\u+00a"}"#, #"{"a":"\u00e6"}"#, #"{"a":"\u20ac"}"#, #"{"a":"\u00"}"#, "{\"a\":\"\n\"}", "{\"a\":\"\u{0}\"}",
        #"{"a":[]}"#, #"{"a":["c"]}"#, #"{"a":["c","i"]}"#, #"{"a":["d","i","x"]}"#, #"{"a":["c","i","x","y"]}"#, #"{"a":["c", "i","x"]}"#,
        #"{"a":["\u0063","i","x"]}"#, #"{"a":{"b":1}}"#, #"{"a":1}{"b":2}"#,
    ])
    func refusals(text: String) {
        let error = #expect(throws: FeltError.self) { try FieldCoding.fields(text) }
        #expect(error?.code == "journal-unreadable")
    }

    @Test("the refusal does not repeat what was read")
    func refusalWithoutWords() {
        let error = #expect(throws: FeltError.self) { try FieldCoding.fields(#"{"a":"merkeord","b":}"#) }
        #expect(error.map { "\($0)\($0.context)\($0.details)" }?.contains("merkeord") == false)
    }
}

/// Random fields.
enum FieldCodingSamples {
    static func fields(using random: inout SeededGenerator) -> FieldSet {
        let nasty = NastyText([.nul, .controls, .carriageReturns, .byteOrderMarks], mixing: ["\"", "\\", "\\u0000", "[\"c\",", "}", ","])
        var fields: FieldSet = [:]
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            let name = ["slug", "titleNb", "titleEn", "a", "z", "position", "textId", "x1"].randomElement(using: &random) ?? "a"
            fields[name] =
                switch Int.random(in: 0..<4, using: &random) {
                case 0: .null
                case 1: .integer([0, 1, -1, .max, .min, Int64.random(in: -1_000...1_000, using: &random)].randomElement(using: &random) ?? 0)
                case 2: .content(ContentReference(id: nasty.text(upTo: 4, using: &random), digest: nasty.text(upTo: 4, using: &random)))
                default: .token(nasty.text(upTo: 12, using: &random))
                }
        }
        return fields
    }
}
