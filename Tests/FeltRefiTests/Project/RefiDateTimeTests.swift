import Testing

@testable import FeltRefi

@Suite("RefiDateTime")
struct RefiDateTimeTests {
    @Test(
        "is read in every form that is known, and written in one",
        arguments: [
            ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"), ("2026-01-02 03:04:05Z", "2026-01-02T03:04:05Z"),
            ("2026-01-02T03:04:05.9Z", "2026-01-02T03:04:05Z"), ("2026-01-02T03:04:05.999999999+00:00", "2026-01-02T03:04:05Z"),
            ("2026-01-02T03:04:05-00:00", "2026-01-02T03:04:05Z"), ("2026-01-02T03:04:05+01:00", "2026-01-02T02:04:05Z"),
            ("2026-01-01T00:30:00+05:45", "2025-12-31T18:45:00Z"), ("2024-02-28T23:30:00-09:30", "2024-02-29T09:00:00Z"),
            ("2026-01-02T03:04:05+14:00", "2026-01-01T13:04:05Z"), ("2026-01-02T03:04:05-14:00", "2026-01-02T17:04:05Z"),
            ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"), ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
        ])
    func reading(text: String, written: String) {
        #expect(RefiDateTime(text)?.description == written)
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "2026-01-02", "2026-01-02T03:04Z", "2026-01-02T03:04:05", "2026-01-02T03:04:05.5", "2026-01-02T24:00:00Z", "2026-01-02T03:60:05Z",
            "2026-01-02T03:04:60Z", "2026-02-30T03:04:05Z", "2026-01-02t03:04:05Z", "2026-01-02T03:04:05z", "2026-01-02T03:04:05.Z",
            "2026-01-02T03:04:05,5Z", "2026-01-02T03:04:05+1:00", "2026-01-02T03:04:05+0100", "2026-01-02T03:04:05+01:60",
            "2026-01-02T03:04:05ZZ", " 2026-01-02T03:04:05Z", "2026-01-02T03:04:05 +01:00", "2026-01-02T03:04:05*01:00", "2026-01-02T3:04:05.00Z",
        ])
    func refusing(text: String) {
        #expect(RefiDateTime(text) == nil)
    }

    @Test("zones end at fourteen hours, as xsd:dateTime has it", arguments: ["+14:01", "-14:59", "+15:00", "-99:00"])
    func zones(zone: String) {
        #expect(RefiDateTime("2026-01-02T03:04:05" + zone) == nil)
    }

    @Test("moments that four digits of year cannot hold are refused, also where only the zone pushes them out")
    func range() {
        #expect(RefiDateTime(secondsSince1970: -62_135_596_800)?.description == "0001-01-01T00:00:00Z")
        #expect(RefiDateTime(secondsSince1970: -62_135_596_801) == nil)
        #expect(RefiDateTime(secondsSince1970: 253_402_300_799)?.description == "9999-12-31T23:59:59Z")
        #expect(RefiDateTime(secondsSince1970: 253_402_300_800) == nil)
        #expect(RefiDateTime(secondsSince1970: .min) == nil)
        #expect(RefiDateTime(secondsSince1970: .max) == nil)
        #expect(RefiDateTime("0001-01-01T00:30:00+01:00") == nil)
        #expect(RefiDateTime("9999-12-31T23:30:00-01:00") == nil)
    }

    @Test("every second of a day is written as it is counted, before 1970 and after", arguments: ["1969-12-31", "1970-01-01", "2024-02-29"])
    func everySecond(day: String) throws {
        let start = try #require(RefiDate(day)).days * 86_400
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        var second = start
        var wrong: [String] = []
        for hour in 0..<24 {
            for minute in 0..<60 {
                for rest in 0..<60 {
                    let text = "\(day)T\(two(hour)):\(two(minute)):\(two(rest))Z"
                    if RefiDateTime(secondsSince1970: second)?.description != text { wrong.append(text) }
                    if rest == minute, RefiDateTime(text)?.seconds != second { wrong.append(text) }
                    second += 1
                }
            }
        }
        #expect(wrong == [])
    }

    @Test("are ordered by time, whatever their zones")
    func ordered() throws {
        let times = try ["2026-01-02T01:00:00+02:00", "2026-01-02T00:00:00Z", "2026-01-01T23:30:00-01:00"].map { try #require(RefiDateTime($0)) }
        #expect(times.sorted() == times)
        #expect(times[0] < times[1])
    }
}
