import Testing

@testable import FeltPrivacy

@Suite("A list of those who took part")
struct ParticipantListTests {
    @Test("leaves without those who stay, and not at all where nobody is left")
    func leaving() {
        let list = ParticipantList("P01; P02 ;P03")
        #expect(list.names == ["P01", "P02", "P03"])
        #expect(list.without(["P02"])?.text == "P01; P03")
        #expect(list.without([])?.text == "P01; P02; P03")
        #expect(list.without(["P01", "P02", "P03"]) == nil)
        #expect(ParticipantList.isOne("Participants") && ParticipantList.isOne("participants-unregistered") && !ParticipantList.isOne("participants-other"))
    }

    @Test("comes back whole where nothing else was changed, and with those who stayed behind what was")
    func returning() {
        let list = ParticipantList("P01; P02; P03")
        #expect(list.restored(from: ParticipantList("P01; P03"), hiding: ["P02"]) == list)
        #expect(list.restored(from: ParticipantList("P01; P02; P03"), hiding: ["P02"]) == list)
        #expect(list.restored(from: ParticipantList("P03; P04"), hiding: ["P02"]).text == "P03; P04; P02")
        #expect(list.restored(from: ParticipantList("P03"), hiding: []).text == "P03")
    }
}
