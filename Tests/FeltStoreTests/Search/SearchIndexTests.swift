@testable import FeltStore
import FeltTestSupport
import Testing

@Suite("The words of a passage, on their way into the index")
struct SearchIndexTests {
    @Test("are cut as SQLite's views cut them, also where a passage reaches beyond its text", arguments: [
        (0, 3), (0, 0), (2, 5), (5, 6), (0, 6), (0, 7), (4, 99), (6, 6), (6, 7), (7, 9), (99, 100),
    ])
    func cut(start: Int, end: Int) throws {
        try TrialStudy.with { study in
            let viewed = try study.value("SELECT hex(substr(CAST('blåbær' AS BLOB), \(start) + 1, \(end) - \(start)))", as: String.self)
            let short = try study.value("SELECT hex(substr(x'', \(start) + 1, \(end) - \(start)))", as: String.self)
            #expect(hexadecimal(SearchIndex.cut(Array("blåbær".utf8), from: start, to: end).bytes) == viewed)
            #expect(hexadecimal(SearchIndex.cut([], from: start, to: end).bytes) == short)
        }
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    }
}
