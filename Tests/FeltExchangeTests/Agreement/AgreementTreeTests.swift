import FeltAnalysis
import FeltExchange
import FeltModel
import Foundation
import Testing

@Suite("Results on agreement as JSON")
struct AgreementTreeTests {
    private func text(_ node: AgreementNode) throws -> String { String(decoding: try node.json(), as: UTF8.self) }

    @Test("a coefficient is a value, or null with its reason; keys are sorted")
    func coefficients() throws {
        #expect(try text(AgreementNode(.defined(0.5))) == "{\n  \"value\" : 0.5\n}\n")
        #expect(try text(AgreementNode(.undefined(.noVariation))) == "{\n  \"reason\" : \"no_variation\",\n  \"value\" : null\n}\n")
    }

    @Test("codings without units, tokens or domains have the parts that need none, with the cells of each pair")
    func spans() throws {
        let data = try AgreementData(
            documents: [.init(id: "d", length: 20)], coders: ["A", "B"], codes: [.init(id: "x")],
            spans: [.init(document: 0, coder: 0, code: 0, start: 4, end: 12), .init(document: 0, coder: 1, code: 0, start: 8, end: 14)]
        )
        let leaves = try FlatTree.leaves(AgreementTree.spans(SpansFile(data: data)))
        // The arithmetic is in CharactersByHandTests.
        #expect(leaves["/char/per_code/x/pairs/A|B/cells/only_first"] as? Int == 4)
        #expect(abs((leaves["/char/per_code/x/pairs/A|B/cohen_kappa/value"] as? Double ?? 0) - 8.0 / 23) < 1e-9)
        #expect(abs((leaves["/nvivo/d/x/A|B/a_and_b_percent"] as? Double ?? 0) - 20) < 1e-9)
        #expect(leaves["/qualcoder/A|B/x/counts/dual"] as? Int == 4)
        #expect(Set(leaves.keys.map { $0.split(separator: "/")[0] }) == ["char", "char_rollup", "span_f1", "nvivo", "qualcoder", "u_alpha_per_code"])
    }

    @Test("with a coder missing in a document, what knows no missing coder is left out")
    func missing() throws {
        let data = try AgreementData(
            documents: [.init(id: "d", length: 20), .init(id: "e", length: 20, codedBy: [0])], coders: ["A", "B"], codes: [.init(id: "x")], spans: []
        )
        let leaves = try FlatTree.leaves(AgreementTree.spans(SpansFile(data: data)))
        #expect(!leaves.keys.contains { $0.hasPrefix("/qualcoder") || $0.hasPrefix("/u_alpha_per_code") })
        #expect(leaves["/nvivo/e/x"] as? String == "{}")
    }

    @Test("pairs that bars in names make alike are refused, and no result is lost")
    func bars() throws {
        let data = try AgreementData(documents: [.init(id: "d", length: 5)], coders: ["a", "b|c", "a|b", "c"], codes: [.init(id: "x")], spans: [])
        let error = #expect(throws: FeltError.self) { try AgreementTree.spans(SpansFile(data: data)) }
        #expect(error?.code == "agreement-pairs-ambiguous")
    }

    @Test("a bootstrap of few units says that it has no interval")
    func bootstrap() throws {
        let summary = BootstrapSummary(estimate: .defined(0.5), unitCount: 9, replicates: [.defined(0.4), .defined(0.6), .undefined(.noVariation)])
        let leaves = try FlatTree.leaves(AgreementTree.bootstrap(summary))
        #expect(leaves["/interval_withheld"] as? String == "fewer_than_ten_units")
        #expect(leaves["/ci95/0"] == nil)
        #expect(leaves["/undefined"] as? Int == 1)
        #expect(leaves["/estimate"] as? Double == 0.5)
    }

    @Test("the same data give the same bytes")
    func stable() throws {
        let ratings = try Ratings(coders: ["a", "b"], categories: ["x", "y"], rows: [[0, 1, 0], [0, 1, 1]])
        #expect(try AgreementTree.nominal(ratings).json() == AgreementTree.nominal(ratings).json())
    }
}
