@testable import FeltStore
import Testing

@Suite("The names of entries")
struct EntryIDTests {
    @Test("a name reads back", arguments: [("k7q2xa", 1), ("k7q2xa", 15), ("000000", 9_999_999), ("zzzzzz", Int.max)])
    func roundTrip(replica: String, sequence: Int) {
        let id = EntryID(replica: replica, sequence: sequence)
        #expect(id.description == "\(replica)-\(sequence)")
        #expect(EntryID(id.description) == id)
    }

    @Test("anything else is refused", arguments: [
        "", "-", "k7q2xa", "k7q2xa-", "-15", "k7q2xa-0", "k7q2xa--15", "k7q2xa-15-", "k7q2xa-1-5", "k7q2xa-+15", "k7q2xa-015", "k7q2xa- 15",
        "k7q2xa-15 ", "k7q2xa-1.5", "k7q2xa-١٥", "K7Q2XA-15", "k7q2xi-15", "k7q2xå-15", "k7q2xa–15", "k7q2xa-99999999999999999999",
    ])
    func badForms(text: String) {
        #expect(EntryID(text) == nil)
    }
}
