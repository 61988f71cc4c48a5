import FeltAnalysis
import FeltExchange
import FeltTestSupport
import Foundation
import Testing

/// Whole trees against the published cases: every leaf that is expected must be there and equal within 1e-9, and nothing else may be there.
@Suite("Published cases of agreement", .enabled(if: SharedFolder.holds("agreement"), "needs ../shared/agreement beside the package"))
struct PublishedCasesTests {
    @Test("ratings")
    func ratings() throws {
        let cases = try AgreementFixture.all("nominal.json")
        #expect(cases.count > 30)
        var compared = 0
        for fixture in cases {
            let given = try fixture.ratings()
            let ours = try FlatTree.leaves(AgreementTree.nominal(try Ratings(coders: given.coders, categories: given.categories, rows: given.rows)))
            compared += ours.count
            #expect(FlatTree.differences(ours, FlatTree.leaves(fixture.expected)) == [], "\(fixture.id)")
        }
        #expect(compared > 600)
    }

    @Test("spans: characters, units, sets, F1, alphas, and the columns of other programs")
    func spans() throws {
        let cases = try AgreementFixture.all("spans.json")
        #expect(cases.count > 15)
        var compared = 0
        for fixture in cases {
            let ours = try FlatTree.leaves(AgreementTree.spans(try SpansFile(try fixture.bytes, allowsNothingToCompare: true)))
            compared += ours.count
            // One case leaves out the results on its tokens, which are many.
            let hasTokens = fixture.expected["tokens_any"] != nil
            let differences = FlatTree.differences(ours, FlatTree.leaves(fixture.expected)) { !hasTokens && $0.hasPrefix("/tokens_") }
            #expect(differences.prefix(20) == [], "\(fixture.id), \(differences.count) in all")
        }
        #expect(compared > 20_000)
    }

    @Test("continua")
    func continua() throws {
        let cases = try AgreementFixture.all("unitizing.json", "u_family_2016")
        #expect(cases.count > 15)
        for fixture in cases {
            let data = try ContinuaFile.read(try fixture.bytes, allowsNothingToCompare: true)
            let ours = try FlatTree.leaves(AgreementTree.unitizing(UnitizingAgreement(data)))
            #expect(FlatTree.differences(ours, FlatTree.leaves(fixture.expected)) == [], "\(fixture.id)")
        }
    }
}
