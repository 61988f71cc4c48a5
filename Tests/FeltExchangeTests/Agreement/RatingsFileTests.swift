import FeltAnalysis
import FeltExchange
import FeltModel
import Testing

@Suite("Ratings from CSV")
struct RatingsFileTests {
    private func read(_ text: String, categories: [String]? = nil) throws -> Ratings { try RatingsFile.read(Array(text.utf8), categories: categories) }

    @Test("a column a coder, a row a unit; empty is missing, spaces around do not count")
    func reads() throws {
        let ratings = try read("anna,bjørn\r\nja,nei\n ja ,\"ja\"\n,nei\n")
        #expect(ratings.coders == ["anna", "bjørn"])
        #expect(ratings.categories == ["ja", "nei"])
        #expect((0..<3).map { ratings.category(coder: 0, unit: $0) } == [0, 0, nil])
        #expect((0..<3).map { ratings.category(coder: 1, unit: $0) } == [1, 0, 1])
    }

    @Test("declared categories keep their order, and those that nobody used")
    func declared() throws { #expect(try read("a,b\nx,y\n", categories: ["z", "y", "x"]).categories == ["z", "y", "x"]) }

    @Test("what cannot be compared is refused with its place", arguments: [
        ("a,b\nx,y\nx\n", "agreement-ragged", "line", "3"), ("a,b\nx,y\n\nx,y,z\n", "agreement-ragged", "line", "4"),
        ("a\nx\n", "agreement-one-coder", "coders", "1"), ("", "agreement-one-coder", "coders", "0"), ("a,a\nx,x\n", "agreement-duplicate", "second", "2"),
        ("a,b\nx,\"y\n", "csv-syntax", "line", "2"),
    ])
    func refused(text: String, code: String, key: String, place: String) {
        let error = #expect(throws: FeltError.self) { try read(text) }
        #expect(error?.code == code)
        #expect(error?.context[key] == place)
    }

    @Test("no row below the header is refused")
    func noUnits() { #expect(#expect(throws: FeltError.self) { try read("a,b\n") }?.code == "agreement-no-units") }

    @Test("a category outside the declared ones is refused without saying it")
    func unknown() {
        let error = #expect(throws: FeltError.self) { try read("a,b\nx,x\nx,hemmelig\n", categories: ["x"]) }
        #expect(error?.code == "agreement-category-unknown")
        #expect(error?.context == ["line": "3", "column": "2"])
        #expect(error.map { "\($0)".contains("hemmelig") } == false)
    }

    @Test("where it is asked for, nothing to compare gives reasons instead")
    func reasons() throws {
        #expect(NominalAgreement(try RatingsFile.read(Array("a\nx\n".utf8), allowsNothingToCompare: true)).krippendorffAlpha == .undefined(.fewerThanTwoCoders))
        #expect(NominalAgreement(try RatingsFile.read(Array("a,b\n".utf8), allowsNothingToCompare: true)).krippendorffAlpha == .undefined(.noUnits))
    }
}
