import FeltModel
import Testing

@Suite("The course of a case")
struct CaseCourseTests {
    private func course(_ entries: (String, String?, CaseState)...) -> CaseCourse {
        CaseCourse(
            entries.enumerated().map { place, entry in
                StageEntry(
                    id: StageEntryID("e\(place)"), caseID: CaseID("c"), stage: entry.1, state: entry.2, date: entry.0, reason: nil, evidence: nil,
                    researcher: ResearcherID("r"), createdAt: "")
            })
    }

    @Test("Days in a stage count from when it was entered, not from a change of state")
    func since() {
        #expect(course().since == nil)
        #expect(course(("2026-01-01", "S1", .active), ("2026-02-01", "S2", .active), ("2026-03-01", "S2", .paused)).since == "2026-02-01")
        #expect(course(("2026-01-01", "S1", .active), ("2026-02-01", "S2", .active), ("2026-03-01", "S1", .active)).since == "2026-03-01")
    }

    @Test("Where it stood on a day is the last entry up to that day")
    func onDay() {
        let course = course(("2026-01-01", "S1", .active), ("2026-02-01", "S2", .active), ("2026-02-01", "S3", .active))
        #expect(course.entry(on: "2025-12-31") == nil)
        #expect(course.entry(on: "2026-01-31")?.stage == "S1")
        #expect(course.entry(on: "2026-02-01")?.stage == "S3")
        #expect(course.stretches.map(\.stage) == ["S1", "S2", "S3"])
    }
}
