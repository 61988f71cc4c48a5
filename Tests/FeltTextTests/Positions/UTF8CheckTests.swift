import FeltTestSupport
import Testing

@testable import FeltText

@Suite("The UTF-8 check")
struct UTF8CheckTests {
    /// Where Swift's own decoder first stops.
    private func reference(_ bytes: [UInt8]) -> Int? {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var position = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): position += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return position
            }
        }
    }

    private func check(_ bytes: [UInt8], _ comment: @autoclosure () -> String) {
        let found = UTF8Check.firstInvalid(bytes)
        let expected = reference(bytes)
        // Cheaper than an expectation for each of millions.
        if found != expected || (found == nil) != (String(validating: bytes, as: UTF8.self) != nil) {
            Issue.record("\(comment()): found \(String(describing: found)), expected \(String(describing: expected)) in \(bytes)")
        }
    }

    @Test("it agrees with Swift on every pair of bytes, at every place in a step of eight")
    func pairs() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max { check([first, second], "pair") }
            for place in 0...9 { check([UInt8](repeating: 0x61, count: place) + [first], "place \(place)") }
        }
    }

    @Test("it agrees with Swift on every lead byte with the edges of what may follow")
    func edges() {
        let edges: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
        for lead in UInt8(0xC0)...UInt8.max {
            for second in edges {
                for third in edges {
                    check([lead, second, third], "three")
                    for fourth in edges { check([lead, second, third, fourth, 0x61], "four") }
                }
            }
        }
    }

    @Test("it agrees with Swift on random bytes and on text with one byte changed", arguments: Seeds.some(40))
    func random(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let count = Int.random(in: 0..<24, using: &random)
            check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, "seed \(seed)")
            var text = Array(NastyText([.nul]).text(upTo: 20, using: &random).utf8)
            check(text, "seed \(seed)")
            if !text.isEmpty {
                text[Int.random(in: 0..<text.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                check(text, "seed \(seed)")
                check(Array(text.dropLast()), "seed \(seed)")
            }
        }
    }

    @Test("overlong forms, surrogates and what lies above U+10FFFF are refused")
    func forbidden() {
        #expect(UTF8Check.firstInvalid([0x61, 0xC0, 0x80]) == 1)
        #expect(UTF8Check.firstInvalid([0xE0, 0x80, 0x80]) == 0)
        #expect(UTF8Check.firstInvalid([0xED, 0xA0, 0x80]) == 0)
        #expect(UTF8Check.firstInvalid([0xF4, 0x90, 0x80, 0x80]) == 0)
        #expect(UTF8Check.firstInvalid([]) == nil)
    }
}
