import FeltModel
import FeltProtocols
import Testing

@Suite("The head of a note as an envelope")
struct NoteEnvelopeTests {
    private func envelope(_ head: String) -> NoteEnvelope { NoteEnvelope(NoteReader.read("---\n\(head)\n---\n\nTekst.").head) }

    private func faults(_ head: String) -> [String] { envelope(head).faults.map { "\($0.line):\($0.column) \($0.code) \($0.severity)" } }

    @Test("fields are read under their names in either language, with - or _")
    func fields() {
        let english = envelope(
            """
            title: Møte
            kind: observation
            case: trd-velferd
            stage: s2
            cycle: 2
            cycle_phase: observe
            date: 2026-03-01
            start: 9:05
            end: 10.30
            place: Rådhuset
            authors: [ida, jon]
            participants: [P01, {pseudonym: P07, actor: supplier}]
            protocol: intervju-behovshaver
            protocol-version: "1.0"
            classification: confidential
            embargo: Award
            status: expanded
            observed: 2026-03-01 09:05
            written: 2026-03-02
            recorded: no
            sampling_reason: erfaren
            """)
        #expect(english.faults.isEmpty)
        #expect(english.record.fields.map { "\($0.name)=\($0.value)" } == [
            "protocol=intervju-behovshaver", "protocol-version=1.0", "stage=S2", "cycle=2", "cycle-phase=observe", "start=09:05", "end=10:30", "place=Rådhuset",
            "classification=confidential", "embargo=award", "status=expanded", "observed=2026-03-01 09:05", "written=2026-03-02", "recorded=no",
        ])
        #expect(english.researchers.map(\.value) == ["ida", "jon"] && english.participants.map(\.value) == ["P01", "P07"])
        #expect(english.ownFields.map(\.name) == ["sampling_reason"])
        let norwegian = envelope("tittel: Møte\nslag: observasjon\nsak: x\ndato: 2026-03-01\nforfattere: ida\ndeltakere: P01, P02\nfase: S1\nklassifisering: fortrolig\nopptak: ja\nskrevet: 2026-03-01\nstatus: utskrevet")
        #expect(norwegian.faults.isEmpty && norwegian.ownFields.isEmpty)
        #expect(norwegian.title?.value == "Møte" && norwegian.participants.count == 2 && norwegian.record.classification == .confidential)
        #expect(norwegian.record.isRecorded == true && norwegian.record.status == .expanded)
    }

    @Test(
        "a value that cannot be used is a warning at its place, and is kept as it was written",
        arguments: [
            ("date: [2026-03-01]\nx: 1", "2:7 head-type warning"), ("date: 2026-02-30", "2:7 date-invalid warning"), ("date: i går", "2:7 date-invalid warning"),
            ("start: 25:00", "2:8 hour-invalid warning"), ("end: kveld", "2:6 hour-invalid warning"), ("cycle: to", "2:8 cycle-invalid warning"),
            ("cycle: 0", "2:8 cycle-invalid warning"), ("cycle_phase: dance", "2:14 cycle-phase-unknown warning"), ("classification: hemmelig", "2:17 classification-unknown warning"),
            ("status: ferdig", "2:9 status-unknown warning"), ("recorded: kanskje", "2:11 recorded-unknown warning"), ("embargo: 2026-13-01", "2:10 embargo-invalid warning"),
            ("observed: 2026-03-01 27:00", "2:11 date-invalid warning"), ("written: mars", "2:10 date-invalid warning"), ("title: {nb: x}", "2:13 head-type warning"),
            ("stage:\n  - S1", "3:3 head-type warning"), ("protocol: {id: x}", "2:16 head-type warning"), ("participants: {Ola Hansen: P01}", "2:28 head-type warning"),
        ])
    func wrong(_ head: String, _ fault: String) {
        let found = faults(head)
        #expect(found == [fault])
        // The keys of a mapping may be names of people, and are not kept.
        #expect(envelope(head).ownFields.isEmpty == head.contains("{"))
    }

    @Test("all faults come at once, and the same field under two names is told")
    func several() {
        #expect(faults("date: x\nstart: y\nstatus: z\ndato: 2026-01-01").map { String($0.split(separator: " ")[1]) } == ["date-invalid", "hour-invalid", "status-unknown", "head-twice"])
    }

    @Test("attachments are paths, or paths with a day of deletion")
    func attachments() {
        let envelope = envelope("attachments:\n  - foto/å 1.jpg\n  - {path: opptak.m4a, delete: 2027-01-01}\n  - {delete: 2027-01-01}\n  - {path: x.png, delete: 2027-02-30}")
        #expect(envelope.attachments.map { "\($0.path) \($0.deleteBy ?? "-")" } == ["foto/å 1.jpg -", "opptak.m4a 2027-01-01", "x.png -"])
        #expect(envelope.faults.map(\.code) == ["attachment-path", "date-invalid"])
    }

    @Test("silences carry a reason, and where they stand")
    func silences() {
        let envelope = envelope("title: x\nsilence:\n  write-up-lag: \"var syk\"\n  date-missing:\n")
        #expect(envelope.silences.map { "\($0.code) \($0.reason ?? "-") \($0.line)" } == ["write-up-lag var syk 4", "date-missing - 5"])
        #expect(self.envelope("silence: write-up-lag").silences.map(\.code) == ["write-up-lag"])
        #expect(self.envelope("silence: [a, b]").silences.map(\.code) == ["a", "b"])
    }
}
