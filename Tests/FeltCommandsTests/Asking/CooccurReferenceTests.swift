import FeltModel
import FeltQuery
import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import Testing

@testable import FeltCommands

@Suite("felt cooccur counts what comparing each coding with each counts, on any study")
struct CooccurReferenceTests {
    private static let codes = ["culture", "culture.risk", "culture.openness", "process.needs", "process.dialogue"]

    /// A coding as a query gives it.
    private struct Coding: Hashable {
        let id: CodingID
        let source: SourceID
        let range: Range<Int>
        var code: String
        let researcher: ResearcherID
    }

    /// Fills a study with codings that cross, nest, touch and repeat, by both researchers.
    private static func fill(_ bench: FeltBench, _ random: inout SeededGenerator) throws {
        let places = (0..<70).map { _ in
            (
                source: Int.random(in: 0...2, using: &random), start: Int.random(in: 0...14, using: &random), length: Int.random(in: 1...6, using: &random),
                code: codes[Int.random(in: 0..<codes.count, using: &random)], isJon: Bool.random(using: &random), valence: Int.random(in: 0...2, using: &random)
            )
        }
        try bench.fill { draft, reader in
            let words = (0..<21).map { "ø\($0 % 10) " }.joined()
            let text = StoredText(trusted: Array(words.utf8))
            let cases = try reader.cases()
            let sources = try (0..<3).map { try draft.add(FeltBench.note("kilde-\($0)", $0 == 0 ? "interview" : "workshop", words, in: cases[$0 % 2].id, date: nil)) }
            let facets = try reader.facets()
            for place in places {
                let person = try Lookup.researcher(place.isJon ? "jon" : "ida", among: reader.researchers())
                let values = place.valence == 0 ? [] : [try facets.value(typed: place.valence == 1 ? "barrier" : "driver", ofFacet: "valence").id]
                // Words are four bytes each.
                _ = try draft.addCoding(
                    source: sources[place.source], range: TextRange(place.start * 4..<(place.start + place.length) * 4), in: text,
                    code: reader.codes().code(typed: place.code).id, researcher: person.id, facets: values)
            }
        }
    }

    /// The codings that a query rests on.
    private static func codings(_ query: String, _ reader: StudyReader) throws -> Set<Coding> {
        let answer = try reader.query(query)
        return Set(answer.hits.flatMap { answer.codings(of: $0) }.map { entry in
            Coding(
                id: entry.id, source: entry.source, range: entry.range.bytes, code: answer.table.codes.path(of: entry.code)?.text ?? "", researcher: entry.researcher)
        })
    }

    @Test("pairs, meetings, Jaccard and kinds, with every option", arguments: Seeds.some(6))
    func agrees(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        try FeltBench.runInStudy { bench in
            try Self.fill(bench, &random)
            let study = try Study.open(at: bench.study.path)
            defer { try? study.close() }
            let order = try study.read { try $0.codes().allPaths.map(\.text) }
            for condition in [nil, "kind:interview", "valence:barrier OR researcher:jon", "culture.* NEAR/0p process.needs", "* NOT culture.risk"] {
                for (across, depth, kind) in [(false, nil, nil), (true, nil, "crossing"), (false, 1, nil), (true, nil, nil), (false, nil, "within")] as [(Bool, Int?, String?)] {
                    var options = (condition.map { ["--where", $0] } ?? []) + (across ? ["--across-researchers"] : [])
                    options += (depth.map { ["--depth", String($0)] } ?? []) + (kind.map { ["--kind", $0] } ?? [])
                    let found = try bench.felt(["cooccur", "--format", "csv"] + options).rows()
                    var all = Array(try study.read { try Self.codings(condition ?? "*", $0) })
                    if depth != nil { for place in all.indices { all[place].code = String(all[place].code.prefix { $0 != "." }) } }
                    let figures = ["pairs", "jaccard", "a_with_b", "b_with_a", "codings_a", "codings_b", "equal", "within", "contains", "crossing"]
                    let shown = found.map { row in (["code_a", "code_b"] + figures).map { row[$0] ?? "" } }
                    #expect(shown == Self.pairs(all, order, across, kind), "seed \(seed): \(options)")
                }
            }
        }
    }

    /// A row for each two codes that meet, in the order of the codebook, by comparing each coding with each.
    private static func pairs(_ all: [Coding], _ order: [String], _ across: Bool, _ kind: String?) -> [[String]] {
        var result: [[String]] = []
        for (place, first) in order.enumerated() {
            for second in order[(place + 1)...] {
                let (ones, others) = (all.filter { $0.code == first }, all.filter { $0.code == second })
                var kinds = ["equal": 0, "within": 0, "contains": 0, "crossing": 0]
                var meeting: (Set<CodingID>, Set<CodingID>) = ([], [])
                for one in ones {
                    for other in others where one.source == other.source && one.range.overlaps(other.range) && (across || one.researcher == other.researcher) {
                        let lies = one.range == other.range ? "equal" : other.range.contains(one.range) ? "within" : one.range.contains(other.range) ? "contains" : "crossing"
                        guard kind == nil || kind == lies else { continue }
                        kinds[lies, default: 0] += 1
                        meeting.0.insert(one.id)
                        meeting.1.insert(other.id)
                    }
                }
                let pairs = kinds.values.reduce(0, +)
                guard pairs > 0 else { continue }
                let tenThousandths = Int((Double(meeting.0.count + meeting.1.count) / Double(ones.count + others.count) * 10_000).rounded())
                let digits = String(10_000 + tenThousandths % 10_000).dropFirst()
                let counts = [meeting.0.count, meeting.1.count, ones.count, others.count] + ["equal", "within", "contains", "crossing"].map { kinds[$0] ?? 0 }
                result.append([first, second, String(pairs), "\(tenThousandths / 10_000).\(digits)"] + counts.map(String.init))
            }
        }
        return result
    }

    @Test("the pairs of one researcher are the sum over felt query: each two of her codings that a query of both codes joins", arguments: Seeds.some(3))
    func sums(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        try FeltBench.runInStudy { bench in
            try Self.fill(bench, &random)
            for row in try bench.felt("cooccur", "--where", "researcher:ida", "--format", "csv").rows() {
                let (one, other) = (row["code_a"] ?? "", row["code_b"] ?? "")
                let shared = try bench.felt("query", "code:\(one) AND code:\(other) AND researcher:ida", "--format", "csv").rows()
                let pairs = try bench.felt("cooccur", "--where", "researcher:ida", "--format", "csv", "--pair", one, other).rows()
                func places(_ rows: [[String: String]]) -> Set<[String?]> { Set(rows.map { [$0["source"], $0["start"], $0["end"]] }) }
                #expect(String(pairs.count) == row["pairs"] && places(pairs) == places(shared) && shared.count == places(shared).count, "seed \(seed): \(one) \(other)")
                let meeting = try bench.felt("query", "(code:\(one) AND researcher:ida) OVERLAPS (code:\(other) AND researcher:ida)", "--format", "csv").rows()
                #expect(Set(pairs.map { $0["coding_a"] }).count == Int(row["a_with_b"] ?? ""), "seed \(seed)")
                #expect(meeting.count <= Int(row["a_with_b"] ?? "") ?? 0, "seed \(seed)")
            }
        }
    }
}
