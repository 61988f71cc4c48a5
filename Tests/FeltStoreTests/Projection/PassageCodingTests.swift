import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Testing

@Suite("The passages of a source, as one journal token")
struct PassageCodingTests {
    @Test("each kind of passage has one spelling", arguments: [
        ([], ""),
        ([Passage(kind: .heading(level: 1), range: TextRange(0..<12))], "h1:0-12"),
        ([Passage(kind: .paragraph, range: TextRange(5..<6)), Passage(kind: .heading(level: 6), range: TextRange(7..<80))], "p:5-6 h6:7-80"),
        ([Passage(kind: .turn, range: TextRange(14..<80), voice: TextRange(14..<17), turn: 1)], "t:14-80v14-17#1"),
        ([Passage(kind: .turn, range: TextRange(14..<80), time: TextRange(15..<20))], "t:14-80m15-20"),
        ([Passage(kind: .turn, range: TextRange(14..<80), voice: TextRange(22..<30), time: TextRange(15..<20), turn: 12)], "t:14-80v22-30m15-20#12"),
        ([Passage(kind: .paragraph, range: TextRange(82..<120), turn: 3)], "p:82-120#3"),
    ] as [([Passage], String)])
    func spelling(passages: [Passage], token: String) {
        #expect(PassageCoding.token(passages) == token)
        #expect(PassageCoding.passages(token) == passages)
    }

    @Test("random passages read back", arguments: Seeds.some(30))
    func roundTrip(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let passages = (0..<Int.random(in: 0...12, using: &random)).map { _ in Self.passage(using: &random) }
            let token = PassageCoding.token(passages)
            #expect(PassageCoding.passages(token) == passages, "seed \(seed): \(token)")
        }
    }

    @Test("what is no passage ends the reading, and what stands before it is kept", arguments: [
        ("x", 0), ("p", 0), ("p:", 0), ("p:1", 0), ("p:1-", 0), ("p:9-1", 0), ("p1-2", 0), ("h:1-2", 1), ("p:1-2,p:3-4", 1), ("p:1-2 q:3-4", 1),
        ("p:1-2 p:9-3", 1), ("p:1-2 p:3-4 ", 2), ("p:1-2  p:3-4", 1), ("p:-1-2", 0), ("p:1-99999999999999999999", 0),
        ("p:1-999999999999999999", 1), ("t:1-2v", 1), ("t:1-2v5-3", 1), ("t:1-2#", 1), ("t:1-2#x", 1), ("p:1-2 h", 1), ("P:1-2", 0), ("p:١-٢", 0),
    ])
    func garbage(token: String, count: Int) {
        #expect(PassageCoding.passages(token).count == count)
    }

    @Test("a damaged token is read to its end without a crash", arguments: Seeds.some(30))
    func mutations(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let signs = Array("pth:-vm# 0123456789".utf8) + [0, 255, 0xC3]
        for _ in 0..<200 {
            let passages = (0..<Int.random(in: 0...6, using: &random)).map { _ in Self.passage(using: &random) }
            var bytes = Array(PassageCoding.token(passages).utf8)
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                let sign = signs.randomElement(using: &random) ?? 0
                if place < bytes.count, Bool.random(using: &random) { bytes[place] = sign } else { bytes.insert(sign, at: place) }
            }
            let read = PassageCoding.passages(String(decoding: bytes, as: UTF8.self))
            // What was read is itself a list that reads back.
            #expect(PassageCoding.passages(PassageCoding.token(read)) == read, "seed \(seed): \(bytes)")
        }
    }

    private static func passage(using random: inout SeededGenerator) -> Passage {
        func range() -> TextRange {
            let start = Int.random(in: 0...[3, 200, 1_000_000, 99_999_999_999].randomElement(using: &random)!, using: &random)
            return TextRange(start..<start + Int.random(in: 0...500, using: &random))
        }
        let kind: Passage.Kind =
            switch Int.random(in: 0..<3, using: &random) {
            case 0: .heading(level: Int.random(in: 1...6, using: &random))
            case 1: .paragraph
            default: .turn
            }
        return Passage(
            kind: kind, range: range(), voice: Bool.random(using: &random) ? range() : nil, time: Bool.random(using: &random) ? range() : nil,
            turn: Bool.random(using: &random) ? Int.random(in: 1...999, using: &random) : nil)
    }
}
