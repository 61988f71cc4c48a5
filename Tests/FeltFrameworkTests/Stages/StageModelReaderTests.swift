import FeltFramework
import FeltModel
import Testing

@Suite("Reading a stage model")
struct StageModelReaderTests {
    @Test("The shipped model has nine stages in order, each with milestones and a label in both languages")
    func shipped() throws {
        let model = try ShippedStages.model(own: nil, file: "stages.yaml")
        #expect(model.id == "ioa-stages")
        #expect(model.stages.map(\.id) == (0...8).map { "S\($0)" })
        for stage in model.stages {
            #expect(stage.label.nb != nil && stage.label.en != nil && !stage.milestones.isEmpty, "\(stage.id)")
            for milestone in stage.milestones { #expect(milestone.label.nb != nil && milestone.label.en != nil, "\(milestone.id)") }
        }
        #expect(model.tracks.count == 5)
        #expect(model.milestone(typed: "Karensperioden utløpt")?.stage.id == "S4")
    }

    @Test("A study's own model is used instead of the shipped one")
    func own() throws {
        let text = "id: egen\nversion: 2\nstages:\n  - {id: start, label: Oppstart}\n  - {id: slutt, label: {en: The end}}\n"
        let model = try ShippedStages.model(own: Array(text.utf8), file: "templates/stages.yaml")
        #expect(model.stages.map(\.id) == ["start", "slutt"])
        #expect(model.stages[0].label == LocalisedText(nb: "Oppstart"))
        #expect(throws: FaultList.self) { try ShippedStages.model(own: [], file: "templates/stages.yaml") }
    }

    struct Broken: CustomTestStringConvertible {
        let name: String
        let text: String
        let faults: [String]
        var testDescription: String { name }
    }

    private static let head = "id: æøå\nversion: \"1\"\nstages:\n  - {id: S0, label: Idé}\n"

    static let broken = [
        Broken(name: "empty", text: "", faults: ["1:1 stages-empty"]),
        Broken(name: "no keys", text: "title: Faser\n", faults: ["1:1 key-missing", "1:1 key-missing", "1:1 stages-missing"]),
        Broken(name: "unknown key", text: head + "faser: []\n", faults: ["5:1 key-unknown"]),
        Broken(name: "stage twice, in another case", text: head + "  - {id: s0, label: Igjen}\n", faults: ["5:10 stage-twice"]),
        Broken(name: "stage without id", text: head + "  - {label: Uten}\n", faults: ["5:5 key-missing"]),
        Broken(name: "stage without label", text: head + "  - {id: S1}\n", faults: ["5:5 label-missing"]),
        Broken(name: "id with a blank", text: head + "  - {id: S 1, label: Behov}\n", faults: ["5:10 stage-id"]),
        Broken(name: "milestone twice", text: head + "  - {id: S1, label: B, milestones: [{id: mål, label: M}]}\n  - {id: S2, label: C, milestones: [{id: mål, label: M}]}\n", faults: ["6:42 milestone-twice"]),
        Broken(name: "milestone that cannot be typed", text: head + "  - {id: S1, label: B, milestones: [{id: Mål nå, label: M}]}\n", faults: ["5:42 slug"]),
        Broken(name: "milestones that are text", text: head + "  - {id: S1, label: B, milestones: alle}\n", faults: ["5:36 yaml-type"]),
        Broken(name: "track over a stage that is not there", text: head + "tracks:\n  - {id: kort, label: Kort, stages: [S0, S7]}\n", faults: ["6:42 track-stage"]),
        Broken(name: "track twice", text: head + "tracks:\n  - {id: kort, label: K}\n  - {id: kort, label: K}\n", faults: ["7:10 track-twice"]),
        Broken(name: "several", text: head + "  - {id: s0, label: Igjen, fase: 1}\n  - tekst\n", faults: ["5:10 stage-twice", "5:28 key-unknown", "6:5 yaml-type"]),
    ]

    @Test("Tells every fault with line and column", arguments: broken)
    func faults(_ broken: Broken) {
        let list = #expect(throws: FaultList.self) { try StageModelReader.read(Array(broken.text.utf8), file: "faser.yaml") }
        #expect(list?.faults.map { "\($0.line):\($0.column) \($0.code)" } == broken.faults)
        for fault in list?.faults ?? [] { #expect(fault.file == "faser.yaml" && fault.message.hasSuffix(".")) }
    }

    @Test("Refuses what is not UTF-8")
    func encoding() {
        #expect(throws: FaultList.self) { try StageModelReader.read([0x69, 0xE6], file: "faser.yaml") }
    }
}
