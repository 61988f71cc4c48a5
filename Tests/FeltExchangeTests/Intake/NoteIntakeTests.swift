import FeltIngest
import FeltModel
import FeltProtocols
import FeltStore
import FeltText
import Testing

@testable import FeltExchange

@Suite("Taking field notes into a study")
struct NoteIntakeTests {
    private static func document(_ file: String, _ text: String) throws -> SourceIntake.Document {
        .init(file: file, content: try DocumentReader().read(Array(text.utf8), named: file))
    }

    private static func take(_ study: SmallStudy, _ documents: [(String, String)], accept: Bool = false, world: SourceIntake.World = .init()) throws -> [SourceIntake.Result] {
        var given = SourceIntake.Given()
        given.acceptsWarnings = accept
        return try study.write { draft, reader in
            try SourceIntake(reader, acting: study.ida, given: given, world: world).take(try documents.map { try document($0.0, $0.1) }, into: draft)
        }
    }

    private static func register(_ study: SmallStudy, _ pseudonym: String, _ status: ParticipantStatus.Status, complete: Bool = true) throws {
        try study.write { draft, _ in
            guard let name = Pseudonym(pseudonym) else { return }
            var record = Participant(id: ParticipantID(""), pseudonym: name, createdAt: "")
            if complete { (record.legalBasis, record.letterVersion, record.informedOn) = (.consent, "1", "2026-01-01") }
            try draft.addParticipant(record, status: status, date: "2026-01-01", cases: [])
        }
    }

    private static func codes(_ error: FaultList?) -> [String] { (error?.faults ?? []).map { "\($0.file):\($0.line) \($0.code)" } }

    @Test("envelope, participants, layers, questions, outcomes and attachments come into the study")
    func model() throws {
        try SmallStudy.run { study in
            try Self.register(study, "P01", .active)
            try Self.register(study, "P07", .active)
            var world = SourceIntake.World()
            world.attachment = { _, path in path == "foto/1.jpg" ? ("ab12", 3) : nil }
            let note = """
                ---
                kind: verksted
                case: case1
                date: 2026-03-01
                start: 09:00
                classification: internal
                participants: [p01]
                attachments: [{path: foto/1.jpg, delete: 2027-01-01}]
                sampling: bred
                ---

                ## Behovet {#need.1}

                [09:05] P07: «Vi turte ikke.»

                TOLKNING: (husket) De er redde.

                TILTAK: ringe (hvem: leder, når: 2026-04-01)
                """
            let results = try Self.take(study, [("v.md", note)], world: world)
            #expect(results[0].kind == "workshop" && results[0].caseName == "case1" && results[0].findings.allSatisfy { $0.severity == .advice })
            try study.study.read { reader in
                let source = try reader.source(typed: "v")
                let record = try reader.noteRecord(of: source.id)
                #expect(record?.start == "09:00" && record?.classification == .internal)
                let names = Dictionary(uniqueKeysWithValues: try reader.participants().map { ($0.id, $0.pseudonym.text) })
                try #expect(reader.sourceParticipants()[source.id]?.compactMap { names[$0] } == ["P01", "P07"], "those of the head and those who speak")
                try #expect(reader.attributes(of: source.id).map(\.name) == ["start", "classification", "participants", "sampling"])
                let passages = try reader.passages(of: source.id)
                #expect(passages.map(\.layer) == [nil, .quote, .interpretive, .descriptive] && passages.map(\.isRecalled) == [false, false, true, false])
                #expect(passages.map(\.question) == Array(repeating: "need.1", count: 4) && passages[3].role == .action)
                let outcomes = try reader.outcomes(of: source.id)
                let text = try reader.text(of: source.id)
                #expect(outcomes.map { String(text[$0.range]) } == ["ringe"] && outcomes[0].owner == "leder" && outcomes[0].due == "2026-04-01")
                let attachments = try reader.attachments()
                #expect(attachments.map(\.path) == ["foto/1.jpg"] && attachments[0].digest == "ab12" && attachments[0].deleteBy == "2027-01-01")
            }
            try #expect(study.study.examine().findings.isEmpty)
        }
    }

    @Test("warnings stop all files, in one run, unless they are accepted; errors always do")
    func severities() throws {
        try SmallStudy.run { study in
            let bad = "---\nkind: interview\ndate: 2026-02-30\nparticipants: [P09]\n---\n\nP09: «Ja."
            let error = #expect(throws: FaultList.self) { try Self.take(study, [("a.md", bad), ("b.md", "Greit.")]) }
            #expect(Self.codes(error) == ["a.md:3 date-invalid", "a.md:4 participant-unknown", "a.md:7 quote-unclosed"])
            try #expect(study.study.read { try $0.sources().isEmpty })
            let results = try Self.take(study, [("a.md", bad), ("b.md", "Greit.")], accept: true)
            #expect(results.count == 2 && results[0].findings.contains { $0.code == "date-invalid" })
            try study.study.read { reader in
                let source = try reader.source(typed: "a")
                #expect(source.date == nil)
                try #expect(reader.attributes(of: source.id).map { "\($0.name)=\($0.value ?? "")" } == ["date=2026-02-30", "participants-unregistered=P09"])
            }
            let worse = #expect(throws: FaultList.self) { try Self.take(study, [("c.md", "---\ncase: x\n---\n\nTekst.")], accept: true) }
            #expect(Self.codes(worse) == ["c.md:2 case-unknown"])
        }
    }

    @Test("a participant who withdrew or declined is refused, in the head and as a voice; one without an entry is warned of")
    func participants() throws {
        try SmallStudy.run { study in
            try Self.register(study, "P01", .withdrawn)
            try Self.register(study, "P02", .declined)
            try Self.register(study, "P03", .active, complete: false)
            let error = #expect(throws: FaultList.self) {
                try Self.take(study, [("a.md", "---\nparticipants: [p01, P02, P03, P04, Kari Nordmann]\n---\n\nTekst."), ("b.md", "Ja.\n\nP01: Nei."), ("c.txt", "P02: Nei.")], accept: true)
            }
            #expect(Self.codes(error).sorted() == [
                "a.md:2 participant-declined", "a.md:2 participant-name", "a.md:2 participant-unknown", "a.md:2 participant-withdrawn", "b.md:3 participant-withdrawn",
                "c.txt:1 participant-declined",
            ])
            #expect(!(error?.faults ?? []).contains { ($0.message + ($0.hint ?? "")).contains("Nordmann") })
            let voices = #expect(throws: FaultList.self) { try Self.take(study, [("v.md", "P77: Ja.\n\nINF2: Nei.\n\nP77: Jo.")]) }
            #expect(Self.codes(voices) == ["v.md:1 participant-unknown"])
            let fine = try Self.take(study, [("d.md", "---\nparticipants: P03\n---\n\nTekst.")])
            #expect(fine[0].findings.map(\.code) == ["register-incomplete"])
        }
    }

    @Test("an interview's contact summary may come with it, before it or after it")
    func contactSummary() throws {
        try SmallStudy.run { study in
            let interview = "---\nkind: interview\ncase: case1\ndate: 2026-03-01\nprotocol: intervju-leder\n---\n\nINT: Ja."
            #expect(try Self.take(study, [("a.md", interview)])[0].findings.contains { $0.code == "contact-summary-missing" })
            let both = try Self.take(study, [("b.md", interview + "\n"), ("k.md", "---\nkind: kontaktark\ncase: case1\ndate: 2026-03-01\n---\n\nDet var.")])
            #expect(!both[0].findings.contains { $0.code == "contact-summary-missing" })
            #expect(!(try Self.take(study, [("c.md", interview + "\n\n")])[0].findings.contains { $0.code == "contact-summary-missing" }))
            let named = try Self.take(study, [("d.md", interview.replacing("case1", with: "case2")), ("e.md", "---\nkind: contact-summary\nsource_note: notater/d.md\n---\n\nDet var.")])
            #expect(!named[0].findings.contains { $0.code == "contact-summary-missing" })
        }
    }

    @Test("a transcript's turns are quotes with times, and a survey is a source a respondent")
    func others() throws {
        try SmallStudy.run { study in
            _ = try Self.take(study, [("o.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v P01>Ja, vi prøvde.\n\n00:03.000 --> 00:04.000\n<v P02>Nei.\n")])
            try study.study.read { reader in
                let passages = try reader.passages(of: reader.source(typed: "o").id)
                #expect(passages.map(\.layer) == [.quote, .quote] && passages.allSatisfy { $0.time != nil && $0.voice != nil })
                try #expect(reader.source(typed: "o").kind == "transcript")
            }
            let survey = try SurveyReader.read(Array("id;Hva mener du?\nR1;Bra, men sent\nR2;Dårlig og for dyrt\n".utf8), fileName: "svar.csv")
            let documents = survey.respondents.enumerated().map { place, respondent in
                SourceIntake.Document(file: "svar.csv", content: IngestedDocument(respondent, of: survey, isFirst: place == 0), name: "svar-" + respondent.id.lowercased())
            }
            let results = try study.write { draft, reader in try SourceIntake(reader, acting: study.ida, given: .init()).take(documents, into: draft) }
            #expect(results.map(\.slug) == ["svar-r1", "svar-r2"] && results.allSatisfy { $0.kind == "survey" })
            try study.study.read { reader in
                try #expect(reader.text(of: reader.source(typed: "svar-r2").id).string == survey.respondents[1].text.string)
                try #expect(reader.source(withOriginal: survey.originalBytes)?.slug.text == "svar-r1")
            }
            try #expect(study.study.examine().findings.isEmpty)
        }
    }
}
