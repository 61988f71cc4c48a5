import FeltModel
import Testing

@Suite("What a note says of itself")
struct NoteRecordTests {
    @Test("is read back from its fields, each by itself and all together")
    func fields() {
        var record = NoteRecord()
        (record.protocolID, record.protocolVersion, record.stage, record.cycle, record.cyclePhase) = ("intervju", "1.0", "S2", 3, "observe")
        (record.start, record.end, record.place, record.medium) = ("09:05", "10:30", "Rådhuset, 2. etasje", "Teams")
        (record.classification, record.embargo, record.status, record.isRecorded) = (.confidential, "award", .jotting, false)
        (record.observed, record.written) = ("2026-02-11 09:05", "2026-02-12")
        #expect(record.fields.count == 15)
        var all = NoteRecord()
        for (name, value) in record.fields {
            let isSet = all.set(name, value)
            #expect(isSet, "\(name)")
            var alone = NoteRecord()
            let isSetAlone = alone.set(name, value)
            #expect(isSetAlone && alone.fields.map(\.name) == [name] && alone.fields.map(\.value) == [value])
        }
        #expect(all == record)
    }

    @Test(
        "does not take what a field cannot have, nor a name that no head has",
        arguments: [
            ("stage", "s2"), ("stage", "S 2"), ("cycle", "0"), ("cycle", "1000"), ("cycle", "03"), ("cycle-phase", "plans"), ("start", "9:05"), ("end", "25:00"),
            ("place", " "), ("medium", ""), ("classification", "secret"), ("embargo", "2026-02-30"), ("embargo", "1 mai"), ("status", "ferdig"), ("observed", "2026-02-11 9:05"),
            ("written", ""), ("written", "2026-02-11 09:05 "), ("recorded", "ja"), ("protocol", ""), ("vær", "snø"), ("", "x"),
        ])
    func refused(name: String, value: String) {
        var record = NoteRecord()
        let isSet = record.set(name, value)
        #expect(!isSet)
        #expect(record == NoteRecord())
    }
}
