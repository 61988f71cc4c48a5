import FeltAnalysis
import FeltExchange
import FeltModel
import Testing

@Suite("Spans and continua from JSON")
struct SpansFileTests {
    private static func file(
        documents: String = #"[{"id": "d", "length": 20}]"#, coders: String = #"["A", "B"]"#, codes: String = #"[{"id": "x", "parent": null}]"#, spans: String = "[]",
        more: String = ""
    ) -> String { "{\"documents\": \(documents), \"coders\": \(coders), \"codes\": \(codes), \"spans\": \(spans)\(more)}" }

    private static func span(_ doc: String = "d", _ coder: String = "A", _ code: String = "x", _ start: Int = 1, _ end: Int = 5) -> String {
        "[{\"doc\": \"\(doc)\", \"coder\": \"\(coder)\", \"code\": \"\(code)\", \"start\": \(start), \"end\": \(end)}]"
    }

    @Test("a case by itself, or the only one of a list, gives the same")
    func reads() throws {
        let one = Self.file(spans: Self.span(), more: #", "expected": {"anything": 1}"#)
        let alone = try SpansFile(Array(one.utf8))
        #expect(alone == (try SpansFile(Array("{\"cases\": [\(one)]}".utf8))))
        #expect(alone.data.spans == [.init(document: 0, coder: 0, code: 0, start: 1, end: 5)])
        #expect(alone.segments == nil && alone.domains == nil)
    }

    @Test("what does not fit is refused", arguments: [
        (file(coders: #"["A"]"#), "agreement-one-coder"), (file(documents: "[]"), "agreement-no-units"),
        (file(spans: span("e")), "agreement-name-unknown"), (file(spans: span("d", "C")), "agreement-name-unknown"),
        (file(spans: span("d", "A", "y")), "agreement-name-unknown"), (file(spans: span("d", "A", "x", 5, 5)), "agreement-span-reversed"),
        (file(spans: span("d", "A", "x", 5, 21)), "agreement-span-outside"), (file(coders: #"["A", "A"]"#), "agreement-duplicate"),
        (file(codes: #"[{"id": "x", "parent": "z"}]"#), "agreement-name-unknown"),
        (file(documents: #"[{"id": "d", "length": 20, "coded_by": ["B"]}]"#, spans: span()), "agreement-span-not-coded"),
        (file(documents: #"[{"id": "d", "length": 20, "segments": [[0, 30]]}]"#), "agreement-unit-outside"),
        (file(documents: #"[{"id": "d", "length": 20, "segments": [[0, 9]]}, {"id": "e", "length": 5}]"#), "agreement-units-missing"),
        (file(more: #", "domains": {"D": ["q"]}"#), "agreement-name-unknown"), ("{\"cases\": [\(file()), \(file())]}", "agreement-many-cases"),
        ("{\"cases\": []}", "agreement-many-cases"), ("[1, 2]", "agreement-json"), ("not json", "agreement-json"), ("{}", "agreement-json"),
    ])
    func refused(text: String, code: String) { #expect(#expect(throws: FeltError.self) { try SpansFile(Array(text.utf8)) }?.code == code) }

    @Test("a fault of the form says where it is, and nothing of what stands there")
    func place() {
        let text = Self.file(spans: #"[{"doc": "d", "coder": "A", "code": "x", "start": "hemmelig", "end": 3}]"#)
        let error = #expect(throws: FeltError.self) { try SpansFile(Array(text.utf8)) }
        #expect(error?.context["path"] == "spans.[0].start")
        #expect(error.map { "\($0)".contains("hemmelig") } == false)
    }

    @Test("continua: units that do not fit are refused, those that overlap with the way to go", arguments: [
        (#"{"coders": ["A", "B"], "continua": [{"id": "d", "length": 9, "units": {"A": [[0, 4, "x"], [3, 5, "x"]], "B": []}}]}"#, "agreement-units-overlap"),
        (#"{"coders": ["A", "B"], "continua": [{"id": "d", "length": 9, "units": {"A": [[4, 3, "x"]], "B": []}}]}"#, "agreement-span-reversed"),
        (#"{"coders": ["A", "B"], "continua": [{"id": "d", "length": 9, "units": {"A": [[4, 10, "x"]], "B": []}}]}"#, "agreement-span-outside"),
        (#"{"coders": ["A", "B"], "continua": [{"id": "d", "length": 9, "units": {"A": []}}]}"#, "agreement-ragged"),
        (#"{"coders": ["A", "B"], "continua": [{"id": "d", "length": 9, "units": {"A": [], "B": [], "C": []}}]}"#, "agreement-name-unknown"),
        (#"{"coders": ["A"], "continua": [{"id": "d", "length": 9, "units": {"A": []}}]}"#, "agreement-one-coder"),
        (#"{"coders": ["A", "B"], "continua": []}"#, "agreement-no-units"),
        (#"{"coders": ["A", "B"], "continua": [{"id": "d", "length": 9, "units": {"A": [[1]], "B": []}}]}"#, "agreement-json"),
    ])
    func continua(text: String, code: String) {
        #expect(#expect(throws: FeltError.self) { try ContinuaFile.read(Array(text.utf8)) }?.code == code)
    }

    @Test("continua: values are sorted, and numbers are names too")
    func values() throws {
        let text = #"{"coders": ["A", "B"], "continua": [{"id": "d", "length": 9, "units": {"A": [[5, 8, "b"], [0, 4, 7]], "B": []}}]}"#
        let data = try ContinuaFile.read(Array(text.utf8))
        #expect(data.values == ["7", "b"])
        #expect(data.continua[0].units[0] == [.init(start: 0, end: 4, value: 0), .init(start: 5, end: 8, value: 1)])
    }
}
