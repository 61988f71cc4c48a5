import FeltModel
import FeltProtocols
import Testing

@Suite("Looking a note over")
struct NoteCheckTests {
    private static let library = ProtocolLibrary(own: [
        (
            file: "p.yaml",
            text: """
                id: samtale
                version: "2.0"
                kind: interview
                title: {nb: Samtale, en: Talk}
                classification: confidential
                fields: [{id: role_category, required: true, hint: {nb: rolle, en: role}}]
                sections:
                  - id: a
                    purpose: theme
                    questions:
                      - {id: a.1, text: {nb: Hva?, en: What?}, kind: main, required: true}
                      - {id: a.2, text: {nb: Når?, en: When?}, kind: main, required: true}
                """
        ),
        (file: "q.yaml", text: "id: alene\nversion: \"1.0\"\nkind: observation\ntitle: {nb: A, en: A}\nevent_kinds: [one-to-one]\n"),
    ])

    private func check(_ source: String, kind: String? = nil, today: String? = "2026-06-01", summary: Bool? = nil) -> NoteCheck.Result {
        let note = NoteReader.read(source)
        let envelope = NoteEnvelope(note.head)
        var surroundings = NoteCheck.Surroundings()
        surroundings.today = today
        surroundings.hasContactSummary = summary
        return NoteCheck.check(note, envelope: envelope, kind: kind ?? envelope.kind?.value ?? "document", library: Self.library, surroundings: surroundings)
    }

    private func codes(_ source: String, summary: Bool? = nil) -> [String] { check(source, summary: summary).findings.map { "\($0.line) \($0.code)" } }

    private static let head = "kind: interview\ndate: 2026-03-01\nparticipants: [P01]\nprotocol: samtale\nprotocol_version: \"2.0\"\nrole_category: leder\nclassification: confidential\n"
    private static let body = "---\n\n## A\n\n### Hva? {#a.1}\n\nP01: Ja.\n\n### Når? {#a.2}\n\nHOPPET OVER: tida var ute\n"

    @Test("a note with everything in it gives nothing to remark")
    func clean() {
        #expect(codes("---\n" + Self.head + Self.body) == [])
        #expect(codes("---\nkind: document\n---\n\nTekst.") == [])
    }

    @Test(
        "each finding, with its line",
        arguments: [
            ("protocol: samtale", "protocol: samtaler", "5 protocol-unknown"), ("protocol: samtale\n", "", "1 protocol-missing"),
            ("protocol_version: \"2.0\"\n", "", "5 protocol-version-missing"), ("\"2.0\"", "\"1.0\"", "6 protocol-version-unknown"),
            ("role_category: leder\n", "", "1 field-missing"), ("classification: confidential\n", "", "1 classification-lower"),
            ("participants: [P01]\n", "", "1 participants-missing"), ("date: 2026-03-01\n", "", "1 date-missing"), ("2026-03-01", "2026-07-01", "3 date-future"),
            ("P01: Ja.", "", "13 question-unanswered"), ("HOPPET OVER: tida var ute", "", "17 question-unanswered"),
            ("HOPPET OVER: tida var ute", "HOPPET OVER:", "19 skip-without-reason"), ("{#a.2}", "{#a.3}", "17 question-unknown"),
            ("P01: Ja.", "P01: «Ja.", "15 quote-unclosed"), ("P01: Ja.", "P01: Ja».", "15 quote-unopened"),
            ("P01: Ja.", "[10:05] P01: Ja.\n\n[10:01] Nei.", "17 time-backwards"), ("P01: Ja.", "[10:75] P01: Ja.", "15 time-invalid"),
            ("P01: Ja.", "TILTAK: ringe (når: 2026-04-01)", "15 action-without-owner"), ("P01: Ja.", "TILTAK: ringe (hvem: leder)", "15 action-without-date"),
            ("P01: Ja.", "TILTAK: ringe (hvem: leder, når: mars)", "15 action-date-invalid"),
            ("P01: Ja.", "P01: [Ja.]{.a", "15 mark-syntax"), ("classification", "written: 2026-03-09\nclassification", "8 write-up-lag"),
            ("classification", "written: 2026-02-09\nclassification", "8 written-before"), ("classification", "start: 10:00\nend: 09:00\nclassification", "9 end-before-start"),
            ("classification", "silence: {write-up-lag: x}\nclassification", "8 silence-unused"),
            ("classification", "silence: [write-up-lag]\nclassification", "8 silence-without-reason"),
        ])
    func findings(_ old: String, _ new: String, _ finding: String) {
        let source = ("---\n" + Self.head + Self.body).replacing(old, with: new, maxReplacements: 1)
        let found = codes(source)
        #expect(found.contains(finding), "\(found)")
    }

    @Test("an interview without a contact summary is told, where anybody can know")
    func contactSummary() {
        let source = "---\n" + Self.head + Self.body
        #expect(codes(source, summary: false) == ["1 contact-summary-missing"] && codes(source, summary: true) == [] && codes(source) == [])
    }

    @Test("a dialogue with one supplier must be confidential: a warning, by protocol or by the note's own word")
    func oneToOne() {
        let own = check("---\nkind: observation\ndate: 2026-03-01\nevent_kind: én-til-én\n---\n\nDe satt.")
        #expect(own.findings.first { $0.code == "one-to-one-open" }?.severity == .warning)
        #expect(check("---\nkind: observation\ndate: 2026-03-01\nprotocol: alene\nclassification: internal\n---\n\nDe satt.").findings.contains { $0.code == "one-to-one-open" })
        #expect(!check("---\nkind: observation\ndate: 2026-03-01\nprotocol: alene\nclassification: confidential\n---\n\nDe satt.").findings.contains { $0.code == "one-to-one-open" })
    }

    @Test("an observation that only interprets describes nothing")
    func description() {
        #expect(codes("---\nkind: observation\n---\n\nTOLKNING: De er redde.").contains("1 observation-without-description"))
        #expect(!codes("---\nkind: observation\n---\n\nDe sitter.").contains("1 observation-without-description"))
    }

    @Test("what is silenced with a reason is kept apart, and errors cannot be silenced")
    func silencing() {
        let result = check("---\nkind: observation\ndate: 2026-03-01\nsilence: {protocol-missing: \"gammelt notat\"}\n---\n\nDe sitter.")
        #expect(result.findings.isEmpty && result.silenced.map(\.finding.code) == ["protocol-missing"] && result.silenced[0].reason == "gammelt notat")
        #expect(check("---\nkind: observation\nsilence: {yaml-syntax: x}\nx: [\n---\n\nTekst.").findings.contains { $0.severity == .error })
    }

    @Test("times in a recording are minutes and seconds where others have hours, and midnight may be passed")
    func times() {
        #expect(!codes("[59:50] A.\n\n[01:00:10] B.").contains { $0.hasSuffix("time-backwards") })
        #expect(!codes("[23:55] A.\n\n[00:05] B.").contains { $0.hasSuffix("time-backwards") })
        #expect(codes("[01:00:10] A.\n\n[59:50] B.").contains("3 time-backwards"))
    }

    @Test("messages do not repeat what people said")
    func silent() {
        let words = "hemmelighet"
        let source = "---\nkind: interview\ndate: \(words)\nparticipants: [P01]\n---\n\nP01: «\(words)\n\nTILTAK: \(words)\n\n[\(words)]{.a x\n\n[11:00] a\n\n[10:00] \(words)"
        #expect(!check(source).findings.contains { ($0.message + ($0.hint ?? "")).contains(words) })
    }
}
