import FeltModel
import FeltQuery
import FeltStore
import FeltTestSupport
import Testing

@Suite("The order of an answer")
struct AnswerOrderTests {
    @Test("stretches come by the slug of their source, byte for byte, then by start and end, whatever finds them")
    func stretches() throws {
        var sample = SampleStudy()
        for slug in ["ås", "b-10", "b2", "a", "_x", "ø", "0", "b-9"] {
            sample.add(slug, "⟦₁en ⟦₂to₁⟧ ⟦₃tre₃⟧₂⟧ ⟦fire⟧", "process.needs", "culture.risk", "process.needs", "culture")
        }
        try sample.open { study in
            let slugs = ["0", "_x", "a", "b-10", "b-9", "b2", "ås", "ø"]
            for query in ["*", "culture.* OR process.*", "process.* OR culture.*", "NOT NOT *"] {
                let found = try study.stretches(query)
                #expect(found.map(\.source) == slugs.flatMap { Array(repeating: $0, count: 4) })
                #expect(Array(found.prefix(4)).map { [$0.start, $0.end] } == [[0, 5], [3, 9], [6, 9], [10, 14]])
            }
            #expect(try study.stretches("\"tre\" OR \"en\"").prefix(2).map { [$0.start, $0.end] } == [[0, 2], [6, 9]])
        }
    }

    @Test("the codings of a stretch come by position, order of the codebook and id, whatever was read first", arguments: [
        "culture AND process AND culture.risk", "culture.risk AND process AND culture", "process AND culture.risk AND culture",
    ])
    func codings(query: String) throws {
        var sample = SampleStudy()
        sample.add("a", "⟦₁x ⟦₂⟦₃⟦₄y₁⟧₂⟧₃⟧₄⟧", "culture.risk", "process", "culture jon", "culture")
        try sample.open { study in
            let result = try study.study.read { try $0.query(query) }
            let found = result.hits.map(result.codings)
            let codes = try study.study.read { try $0.codes() }
            let paths = found.first?.map { codes.path(of: $0.code)?.text ?? "" }
            #expect(paths == ["culture.risk", "culture", "culture", "process"] && found.count == 1)
            let twins = found[0][1...2].map(\.id)
            #expect(twins[0] < twins[1])
        }
    }

    @Test("asking twice, or with the sides of AND and OR exchanged, gives the same to the last coding", arguments: Seeds.some(4))
    func exchange(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        try RandomStudy.sample(using: &random).open { study in
            for _ in 0..<40 {
                let query = RandomQuery.expression(depth: 3, using: &random)
                guard let found = try? study.study.read({ try $0.query(query.typed) }) else { continue }
                let other = try study.study.read { try $0.query(query.reversed.typed) }
                #expect(found.hits.map(\.range) == other.hits.map(\.range) && found.hits.map(found.codings) == other.hits.map(other.codings), "seed \(seed): \(query.typed)")
            }
        }
    }
}

extension QueryExpression {
    /// The same with the parts of each list the other way round.
    fileprivate var reversed: QueryExpression {
        switch self {
        case .and(let parts): .and(parts.reversed().map(\.reversed))
        case .or(let parts): .or(parts.reversed().map(\.reversed))
        case .not(let part): .not(part.reversed)
        default: self
        }
    }
}
