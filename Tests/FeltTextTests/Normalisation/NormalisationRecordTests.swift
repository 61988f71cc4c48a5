import FeltText
import Testing

@Suite("The record of normalising")
struct NormalisationRecordTests {
    @Test("a record is read from its token as it was", arguments: SourceEncoding.allCases)
    func roundTrip(encoding: SourceEncoding) {
        for counts in 0..<16 {
            var record = NormalisationRecord()
            record.encoding = encoding
            if counts & 1 != 0 { record.byteOrderMarks = 1 }
            if counts & 2 != 0 { record.carriageReturnLineFeeds = 240 }
            if counts & 4 != 0 { record.carriageReturns = 7 }
            if counts & 8 != 0 { record.nulCharacters = Int.max }
            #expect(NormalisationRecord(token: record.token) == record, "\(record.token)")
            #expect(record.isUnchanged == (encoding == .utf8 && counts == 0))
        }
    }

    @Test("the token names the encoding and each count that is not zero")
    func token() {
        var record = NormalisationRecord()
        #expect(record.token == "utf-8")
        record.encoding = .windows1252
        record.carriageReturnLineFeeds = 240
        record.nulCharacters = 1
        #expect(record.token == "windows-1252 crlf:240 nul:1")
    }

    @Test(
        "anything that is no token is nothing",
        arguments: [
            "", " ", "latin-1", "UTF-8", "utf-8 lf:1", "utf-8 crlf", "utf-8 crlf:", "utf-8 crlf:0", "utf-8 crlf:-1", "utf-8 crlf:x", "utf-8 crlf:1:2",
            "utf-8 crlf:99999999999999999999", "utf-8 crlf:+1", "utf-8 crlf:01", "utf-8 crlf::1", "utf-8 crlf:1 crlf:1", "utf-8 nul:1 bom:1", "utf-8  bom:1",
            " utf-8", "utf-8 ", "utf-8\n", "crlf:1", "crlf:1 utf-8",
        ])
    func nonsense(token: String) {
        #expect(NormalisationRecord(token: token) == nil)
    }
}
