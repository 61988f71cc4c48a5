import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltText
import Testing

@Suite("Meetings and quotes, asked from a program")
struct MeetingsTests {
    private let sample: SampleStudy = {
        var sample = SampleStudy()
        sample.add("a1", "INF: ⟦₁Vi ⟦₂turte₁⟧ ikke₂⟧ da.\nINT: ⟦₃Hvorfor₃⟧?", "culture.risk", "process.needs", "process.needs jon") { $0.caseSlug = "case1" }
        sample.add("a2", "INF: ⟦₁Jo, ⟦₂da₁⟧₂⟧.", "culture.risk", "process.needs jon") { $0.caseSlug = "case2" }
        return sample
    }()

    @Test("give the pairs of codings and what they share, by one researcher or across them")
    func meetings() throws {
        try sample.open { study in
            try study.study.read { reader in
                let tree = try reader.codes()
                let (risk, needs) = (try tree.code(typed: "culture.risk").id, try tree.code(typed: "process.needs").id)
                var request = MeetingRequest()
                let own = try reader.meetings(of: risk, and: needs, request)
                #expect(own.pairs.map { own.sources[$0.source].slug.text } == ["a1"])
                #expect(try own.pairs.map { try reader.text(of: own.sources[$0.source].id)[$0.range] } == ["turte"])
                #expect(own.pairs.map(\.kind) == [.crossing] && own.pairs.allSatisfy { $0.first.code == risk && $0.second.code == needs })
                request.acrossResearchers = true
                let all = try reader.meetings(of: risk, and: needs, request)
                #expect(all.pairs.map(\.kind) == [.crossing, .contains])
                #expect(try reader.coOccurrence(request).counts.pairs.map(\.pairs) == [2])
                request.condition = "case:case2"
                #expect(try reader.coOccurrence(request).counts.pairs.map(\.pairs) == [1])
                request.codes = [risk]
                #expect(try reader.coOccurrence(request).counts.pairs.isEmpty)
                request.condition = "finnes-ikke"
                #expect(throws: FeltError.self) { try reader.coOccurrence(request) }
            }
        }
    }

    @Test("give words with whose they are, and the words around a stretch")
    func quotes() throws {
        try sample.open { study in
            try study.study.read { reader in
                var request = QuoteRequest()
                #expect(try reader.quotes(request).quotes.map(\.words) == ["Vi turte", "Jo, da", "turte ikke", "Hvorfor", "da"])
                request.caseID = try reader.cases().first { $0.slug.text == "case2" }?.id
                #expect(try reader.quotes(request).quotes.map(\.voice) == ["INF", "INF"])
                request.conditions = ["culture.risk", "researcher:jon"]
                let answer = try reader.quotes(request)
                #expect(answer.quotes.isEmpty && answer.keptBack == 0)
                let result = try reader.query("culture.risk AND case:case1")
                var words = StretchWords(reader, context: 1)
                let piece = try words.piece(result.sources[result.hits[0].source].id, result.hits[0].range)
                #expect(piece.scalars == 5..<13 && piece.words == "Vi turte" && piece.before == "INF: " && piece.after == " ikke")
            }
        }
    }
}
