import FeltModel
import FeltText
import Testing

@testable import FeltExchange

@Suite("Rows of codings")
struct CodingRowsTests {
    private static let codes = ["kultur": CodeID("k"), "kultur/mot": CodeID("m")]

    private static func rows(_ lines: String..., faults: inout [Fault]) -> CodingRows {
        CodingRows(Array((["source,start,end,code,coder"] + lines).joined(separator: "\n").utf8), codes: codes, sources: ["a", "b"], faults: &faults)
    }

    @Test("come source by source in the order of the table, their places counted in code points")
    func take() throws {
        var faults: [Fault] = []
        var rows = Self.rows("a,2,5,kultur/mot,ida", "b,0,1,kultur,jon", "a,0,1,kultur,jon", faults: &faults)
        let found = try rows.take("a", in: StoredText(validating: Array("👍 å 👍".utf8)), isUnchanged: true, faults: &faults)
        #expect(found.map { "\($0.range.start.value)..\($0.range.end.value) \($0.code) \($0.coder)" } == ["5..12 m ida", "0..4 k jon"])
        try #expect(rows.take("a", in: StoredText(validating: []), isUnchanged: true, faults: &faults).isEmpty)
        try #expect(rows.take("b", in: StoredText(validating: Array("b".utf8)), isUnchanged: true, faults: &faults).count == 1)
        #expect(faults.isEmpty)
    }

    @Test("that reach past the end are faults at their line; the others are taken")
    func pastEnd() throws {
        var faults: [Fault] = []
        var rows = Self.rows("a,0,2,kultur,ida", "a,0,1,kultur,ida", "a,7,9,kultur,ida", faults: &faults)
        let found = try rows.take("a", in: StoredText(validating: Array("å".utf8)), isUnchanged: true, faults: &faults)
        #expect(found.count == 1)
        #expect(faults.map { "\($0.line) \($0.code)" } == ["2 range-invalid", "4 range-invalid"])
    }

    @Test("of a text that was changed are refused together, and a text without rows may be changed")
    func changed() throws {
        var faults: [Fault] = []
        var rows = Self.rows("a,0,1,kultur,ida", faults: &faults)
        try #expect(rows.take("b", in: StoredText(validating: []), isUnchanged: false, faults: &faults).isEmpty)
        let error = #expect(throws: FeltError.self) { try rows.take("a", in: StoredText(validating: Array("å".utf8)), isUnchanged: false, faults: &faults) }
        #expect(error?.code == "text-not-clean")
    }

    @Test("are read as numbers of ASCII digits only")
    func numbers() {
        for bad in ["-1,2", "1,1", "2,1", "a,2", "1.0,2", " 1,2", "0x1,2", "٣,4", ",2", "1,"] {
            var faults: [Fault] = []
            _ = Self.rows("a,\(bad),kultur,ida", faults: &faults)
            #expect(faults.map(\.code) == ["range-invalid"], "\(bad)")
        }
    }
}
