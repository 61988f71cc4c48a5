import FeltAnalysis
import FeltModel
import Testing

@Suite("Calibration for QCA")
struct CalibrationTests {
    @Test("the direct method gives the values of the R package", arguments: [(25.0, 0.1866), (75, 0.8134), (0, 0.05), (100, 0.95), (50, 0.5)])
    func direct(value: Double, membership: Double) throws {
        let calibration = Calibration.direct(try .init(exclusion: 0, crossover: 50, inclusion: 100))
        #expect(abs(calibration.membership(of: value) - membership) < 5e-5)
    }

    private static func weight(_ value: Int) -> RatingWeight { RatingWeight(sum: value, count: 1, hasMixed: false) }

    @Test("exactly 0.5 is refused with the case, unless somebody decides")
    func half() throws {
        let calibration = Calibration.direct(try .init(exclusion: -2, crossover: 0, inclusion: 2))
        let ratings = [(path: "culture.læring", weights: [Self.weight(2), Self.weight(0), nil])]
        let error = #expect(throws: FeltError.self) { try QCATable(cases: ["a", "b", "c"], ratings: ratings, calibration: calibration, half: nil) }
        #expect(error?.code == "qca-half" && error?.message.contains("b in culture.læring") == true)
        let table = try QCATable(cases: ["a", "b", "c"], ratings: ratings, calibration: calibration, half: .into)
        #expect(table.columns[0].name == "LAERING" && table.columns[0].memberships[1] == 0.501 && table.columns[0].memberships[2] == nil)
    }

    @Test("more combinations than cases are a warning")
    func diversity() {
        #expect(QCATable.diversityWarning(conditions: 2, cases: 6) == nil)
        #expect(QCATable.diversityWarning(conditions: 3, cases: 6) != nil)
    }
}
