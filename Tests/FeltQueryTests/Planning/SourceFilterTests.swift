import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import Testing

@Suite("Filters on sources and voices")
struct SourceFilterTests {
    private let sample: SampleStudy = {
        var sample = SampleStudy()
        sample.add("a1", "INT: ⟦₁Hva ⟦₂da?₁⟧\nINF: Jo₂⟧, ⟦₃tillit₃⟧.", "culture.risk", "process.needs", "culture.risk jon") {
            ($0.caseSlug, $0.date) = ("case1", "2025-03-11")
            $0.attributes = [Attribute(name: "role", value: "leder"), Attribute(name: "arbeids-sted", value: "Rådhuset, 2. etasje")]
        }
        sample.add("a2", "⟦Møte⟧ om tillit", "culture.risk") { ($0.kind, $0.caseSlug, $0.language) = ("observation", "case2", .nn) }
        sample.add("b", "INF 2: ⟦trust⟧", "process.needs") {
            ($0.kind, $0.caseSlug, $0.language) = ("workshop", "case3", .en)
            $0.attributes = [Attribute(name: "role", value: nil)]
        }
        sample.add("c", "⟦x⟧", "culture.openness") { $0.kind = "field-trip" }
        return sample
    }()

    @Test("alone they keep the coded stretches of the sources that pass", arguments: [
        ("case:case1", "a1"), ("case:case*", "a1 a2 b"), ("NOT case:*", "c"), ("case:case1 OR case:case3", "a1 b"),
        ("case:case1 AND case:case3", ""), ("case:case4", ""),
        ("municipality:fjellvik", "a1 b"), ("municipality:\"Nordre Elv\"", "a2"), ("municipality:\"nordre *\"", "a2"), ("NOT municipality:*", "c"),
        ("kind:interview", "a1"), ("kind:intervju", "a1"), ("kind:observasjon", "a2"), ("kind:field-trip", "c"), ("kind:*", "a1 a2 b c"),
        ("kind:diary", ""), ("kind:dagbok", ""), ("NOT kind:interview", "a2 b c"),
        ("source:a1", "a1"), ("source:a*", "a1 a2"), ("NOT source:a*", "b c"),
        ("language:nb", "a1 c"), ("language:n*", "a1 a2 c"), ("language:en", "b"),
        ("role:leder", "a1"), ("role:*", "a1 b"), ("arbeids-sted:\"rådhuset, *\"", "a1"), ("arbeids-sted:«Ra\u{30A}dhuset, 2. etasje»", "a1"),
        ("NOT role:*", "a2 c"),
    ])
    func sources(query: String, names: String) throws {
        let found = try sample.open { study in try study.stretches(query).map(\.source) }
        #expect(Array(Set(found)).sorted() == names.split(separator: " ").map(String.init))
        // All that is coded in these sources, and nothing else.
        #expect(found.count == sample.codings.filter { names.split(separator: " ").contains(Substring(sample.sources[$0.source].slug)) }.count)
    }

    @Test("a value that ends in a star is itself before it is a beginning", arguments: [
        ("role:\"leder*\"", "a b"), ("role:leder*", "a b"), ("role:led*", "a b c"), ("role:*", "a b c"),
    ])
    func starred(query: String, names: String) throws {
        var sample = SampleStudy()
        for (name, role) in [("a", "leder*"), ("b", "Leder*"), ("c", "lederne")] {
            sample.add(name, "⟦x⟧", "culture.risk") { $0.attributes = [Attribute(name: "role", value: role)] }
        }
        let found = try sample.open { study in try study.stretches(query).map(\.source) }
        #expect(Array(Set(found)).sorted() == names.split(separator: " ").map(String.init))
        let matrix = try sample.open { try $0.study.read { try $0.matrix(MatrixRequest(rows: "role:leder*", columns: "code:culture.risk")) } }
        #expect(matrix.rows.map(\.id) == ["Leder*"])
    }

    @Test("every value of an axis leads back to its own stretches, whatever signs it is made of")
    func oddValues() throws {
        var sample = SampleStudy()
        let roles = ["*", "=", "leder*", "sa \"hei» der", "“sa” «hei»", "a, b", "(x)", "å ö", "=x*", "\"\""]
        for (number, role) in roles.enumerated() {
            sample.add("k\(number)", "⟦x⟧", "culture.risk") { $0.attributes = [Attribute(name: "år i tjenesten", value: role), Attribute(name: "role", value: role)] }
        }
        try sample.open { study in
            for axis in ["role", "år i tjenesten"] {
                let matrix = try study.study.read { try $0.matrix(MatrixRequest(rows: axis, columns: "code:culture.risk")) }
                #expect(matrix.rows.count == roles.count)
                for row in matrix.rows.indices {
                    let found = try study.stretches(matrix.query(row: row, column: 0))
                    #expect(found.count == 1 && matrix[row, 0] == 1, "\(axis): \(matrix.query(row: row, column: 0))")
                }
            }
            var request = MatrixRequest(rows: "role:\"a, b\",leder*", columns: "case")
            request.columns = "code:culture.risk"
            #expect(try study.study.read { try $0.matrix(request) }.rows.map(\.id).sorted() == ["a, b", "leder*"])
        }
    }

    @Test("they keep whole stretches and words, coded or not", arguments: [
        ("\"tillit\" AND kind:interview", ["a1: tillit"]),
        ("\"tillit\" AND NOT kind:interview", ["a2: tillit"]),
        ("culture.* AND NOT case:*", ["c: x (6)"]),
        ("culture.risk AND (kind:observation OR role:leder) NOT \"tillit\"", ["a1: Hva da? (1)", "a2: Møte (4)"]),
    ])
    func stretches(query: String, answer: [String]) throws { try sample.expect(query, answer) }

    @Test("a voice keeps what touches a paragraph of its own, if only in part; labels are whole", arguments: [
        ("voice:INT", ["a1: Hva da? (1)", "a1: da?\nINF: Jo (2)"]),
        ("voice:inf", ["a1: da?\nINF: Jo (2)", "a1: tillit (3)"]),
        ("voice:INF NOT voice:INT", ["a1: tillit (3)"]),
        ("voice:INF AND voice:INT", ["a1: da?\nINF: Jo (2)"]),
        ("voice:\"INF 2\"", ["b: trust (5)"]),
        ("culture.risk AND process.needs AND voice:INF", []),
        ("(process.needs AND voice:INF) AND culture.risk", ["a1: da? (1 2)"]),
        ("\"tillit\" AND voice:INF", ["a1: tillit"]),
        ("NOT voice:INF", ["a1: Hva da? (1)", "a2: Møte (4)", "b: trust (5)", "c: x (6)"]),
    ])
    func voices(query: String, answer: [String]) throws { try sample.expect(query, answer) }
}
