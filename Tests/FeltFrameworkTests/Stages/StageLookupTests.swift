import FeltFramework
import FeltModel
import Testing

@Suite("Finding stages and the steps between them")
struct StageLookupTests {
    private let model: StageModel

    init() throws { model = try ShippedStages.model(own: nil, file: "stages.yaml") }

    @Test(
        "A stage is typed as its id in any case or as its label in either language",
        arguments: [("S2", "S2"), ("s2", "S2"), ("Markedsdialog", "S2"), ("MARKET DIALOGUE", "S2"), ("gevinstrealisering", "S7"), ("ide\u{301} og forankring", "S0")])
    func typed(text: String, id: String) throws {
        try #expect(model.stage(typed: text).id == id)
    }

    @Test(
        "What is no stage is refused with what may have been meant",
        arguments: [
            ("S9", "The stages are S0, S1, S2, S3, S4, S5, S6, S7, S8. See: felt stage list"), ("", "The stages are S0, S1, S2, S3, S4, S5, S6, S7, S8. See: felt stage list"),
            ("markedsdialgo", "Did you mean S2 (Markedsdialog)? See: felt stage list"),
        ])
    func unknown(text: String, hint: String) {
        let error = #expect(throws: FeltError.self) { try model.stage(typed: text) }
        #expect(error?.code == "stage-unknown")
        #expect(error?.hint == hint)
    }

    @Test(
        "A step says what is worth saying: back, and what it leaves out",
        arguments: [
            (nil, "S2", nil), ("S1", "S2", nil), ("S2", "S2", nil), ("S3", "S2", "back from S3"), ("S0", "S3", "skips S1, S2"), ("S1", "S3", "skips S2"),
            ("X", "S2", nil), ("S8", "S0", "back from S8"),
        ] as [(String?, String, String?)])
    func steps(from: String?, to: String, remark: String?) {
        #expect(model.step(from: from, to: to).remark == remark)
    }

    @Test("A stage that the case's track does not go through is not left out")
    func track() throws {
        let ordinary = try #require(model.track(named: [nil, "Konkurransepreget dialog"]))
        #expect(model.step(from: "S4", to: "S6", on: ordinary).remark == nil)
        let partnership = try #require(model.track(named: ["Innovasjonspartnerskap"]))
        #expect(model.step(from: "S4", to: "S6", on: partnership).remark == "skips S5")
        #expect(model.track(named: ["noe annet", nil]) == nil)
    }
}
