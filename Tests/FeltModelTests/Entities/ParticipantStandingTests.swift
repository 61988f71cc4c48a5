import FeltModel
import Testing

@Suite("Where a participant stands")
struct ParticipantStandingTests {
    private func history(_ lines: [(ParticipantStatus.Status, String, String)]) -> [ParticipantStatus] {
        lines.map { ParticipantStatus(participant: ParticipantID("p"), status: $0.0, date: $0.1, reason: nil, createdAt: $0.2) }
    }

    @Test("by the latest day, but a withdrawal that was written last holds whatever day it bears")
    func standing() {
        #expect(history([]).standing == nil)
        #expect(history([(.invited, "2026-01-01", "1"), (.active, "2026-02-01", "2")]).standing == .active)
        // Entered in the register today, and withdrawn some days ago.
        #expect(history([(.withdrawn, "2026-01-01", "2"), (.invited, "2026-01-05", "1")]).standing == .withdrawn)
        #expect(history([(.declined, "2026-01-01", "2"), (.invited, "2026-01-05", "1")]).standing == .declined)
        // Somebody who comes back after all.
        #expect(history([(.withdrawn, "2026-01-01", "1"), (.active, "2026-02-01", "2")]).standing == .active)
        #expect(history([(.active, "2026-01-01", "2"), (.invited, "2026-01-05", "1")]).standing == .invited)
    }
}
