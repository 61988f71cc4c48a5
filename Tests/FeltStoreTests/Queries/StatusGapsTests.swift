import FeltModel
@testable import FeltStore
import Testing

@Suite("What is missing or overdue")
struct StatusGapsTests {
    private static let caseID = CaseID("c1")
    private static let other = CaseID("c2")

    private func source(
        _ slug: String, _ kind: String = "interview", in caseID: CaseID? = caseID, date: String? = "2026-03-01", version: String? = "1.0",
        classification: String? = "internal", status: String? = nil, observed: String? = nil, written: String? = nil, coded: Bool = true
    ) -> SourceLine {
        SourceLine(
            id: SourceID(slug), slug: slug, kind: kind, caseID: caseID, date: date, protocolVersion: version, classification: classification, status: status,
            observed: observed, written: written, isCoded: coded)
    }

    private func gaps(
        _ sources: SourceLine..., actions: [ActionLine] = [], ended: Set<CaseID> = [], presence: [String: [String]] = [:], named: [String: String] = [:]
    ) -> [String] {
        let finder = StatusGaps(today: "2026-03-20", order: [Self.caseID: 0, Self.other: 1], ended: ended, sources: sources, actions: actions)
        let found = finder.ofSources(
            presence: Dictionary(uniqueKeysWithValues: presence.map { (SourceID($0), Set($1.map { ParticipantID($0) })) }),
            named: Dictionary(uniqueKeysWithValues: named.map { (SourceID($0), [$1]) }))
        return finder.sorted(found).map { "\($0.kind.rawValue) \($0.name)" + ($0.days.map { " \($0)" } ?? "") }
    }

    @Test("An interview wants a contact summary of its case that names it, is of its day, or is about the same people within two weeks")
    func summaries() {
        let interview = source("intervju-1")
        #expect(gaps(interview) == ["contact-summary-missing intervju-1"])
        #expect(gaps(interview, source("ark", "contact-summary")) == [])
        #expect(gaps(interview, source("ark", "contact-summary", in: Self.other)) == ["contact-summary-missing intervju-1"])
        #expect(gaps(interview, source("ark", "contact-summary", date: "2026-03-05")) == ["contact-summary-missing intervju-1"])
        let people = ["intervju-1": ["p1", "p2"], "ark": ["p2"]]
        #expect(gaps(interview, source("ark", "contact-summary", date: "2026-03-15"), presence: people) == [])
        #expect(gaps(interview, source("ark", "contact-summary", date: "2026-03-16"), presence: people) == ["contact-summary-missing intervju-1"])
        for name in ["intervju-1", "notat/intervju-1.md", "annet; intervju-1"] {
            #expect(gaps(interview, source("ark", "contact-summary", date: "2026-09-01"), named: ["ark": name]) == [])
        }
        #expect(gaps(interview, source("ark", "contact-summary", date: "2026-09-01"), named: ["ark": "intervju-10"]) == ["contact-summary-missing intervju-1"])
    }

    @Test("A note wants case, date, protocol version, classification and coding; a document only case, date and coding")
    func fields() {
        let bare = source("obs", "observation", in: nil, date: nil, version: nil, classification: nil, coded: false)
        #expect(gaps(bare) == ["note-without-case obs", "note-without-date obs", "note-without-protocol obs", "note-without-classification obs", "note-uncoded obs"])
        #expect(gaps(source("dok", "document", version: nil, classification: nil)) == [])
    }

    @Test("Writing up may take two days; a jotting that is left is told by its age")
    func writing() {
        func note(_ status: String?, _ observed: String?, _ written: String?) -> SourceLine { source("obs", "observation", status: status, observed: observed, written: written) }
        #expect(gaps(note(nil, "2026-03-01 14:00", "2026-03-03")) == [])
        #expect(gaps(note("expanded", "2026-03-01 14:00", "2026-03-04 09:00")) == ["note-written-late obs 3"])
        #expect(gaps(note("expanded", nil, "2026-03-10")) == ["note-written-late obs 9"])
        #expect(gaps(note("jotting", nil, nil)) == ["jotting-left obs 19"])
        #expect(gaps(note("jotting", "2026-03-18", nil)) == [])
    }

    @Test("An action is overdue on the day after its day; the one that is most late comes first")
    func actions() {
        let actions = [("2026-03-20", "i-dag"), ("2026-03-19", "i-går"), ("2026-01-01", "lenge"), (nil, "aldri")].map { ActionLine(source: $1, caseID: Self.caseID, due: $0, date: nil) }
        #expect(gaps(actions: actions) == ["action-overdue lenge 78", "action-overdue i-går 1"])
    }

    @Test("Milestones of a case that is closed or cancelled are not overdue")
    func milestones() {
        func milestone(_ slug: String, _ planned: String?, _ reached: String? = nil) -> Milestone {
            Milestone(
                id: MilestoneID(slug), caseID: Self.caseID, slug: TrialStudy.slug(slug), stage: nil, label: nil, planned: planned, reached: reached, owner: nil, createdAt: "")
        }
        let all = [Self.caseID: [milestone("a", "2026-03-19"), milestone("b", "2026-03-20"), milestone("c", "2026-03-01", "2026-03-02"), milestone("d", nil)]]
        func names(_ ended: Set<CaseID>) -> [String] {
            StatusGaps(today: "2026-03-20", order: [Self.caseID: 0], ended: ended, sources: [], actions: []).ofMilestones(all).map(\.name)
        }
        #expect(names([]) == ["a"])
        #expect(names([Self.caseID]) == [])
    }

    @Test("The register wants basis, letter and day; who has withdrawn must not stand in notes")
    func participants() throws {
        func person(_ name: String, complete: Bool) throws -> Participant {
            var person = Participant(id: ParticipantID(name), pseudonym: try #require(Pseudonym(name)), createdAt: "")
            if complete { (person.legalBasis, person.letterVersion, person.informedOn) = (.consent, "1", "2026-01-01") }
            return person
        }
        let people = try [person("P01", complete: true), person("P02", complete: false), person("P03", complete: false), person("P04", complete: true), person("P05", complete: false)]
        func status(_ name: String, _ status: ParticipantStatus.Status) -> (ParticipantID, [ParticipantStatus]) {
            (ParticipantID(name), [ParticipantStatus(participant: ParticipantID(name), status: status, date: "2026-01-01", reason: nil, createdAt: "")])
        }
        let histories = Dictionary(uniqueKeysWithValues: [status("P01", .active), status("P02", .active), status("P03", .invited), status("P04", .withdrawn), status("P05", .declined)])
        let finder = StatusGaps(today: "2026-03-20", order: [:], ended: [], sources: [], actions: [])
        func found(_ present: [String]) -> [String] {
            finder.ofParticipants(people, histories, present: Set(present.map { ParticipantID($0) }), among: nil).map { "\($0.kind.rawValue) \($0.name)" }
        }
        #expect(found([]) == ["participant-incomplete P02"])
        #expect(found(["P03", "P04", "P05"]) == ["participant-incomplete P02", "participant-incomplete P03", "participant-withdrawn P04", "participant-withdrawn P05"])
    }
}
