import FeltPrivacy
import Testing

@Suite("Numbers as partners are told them")
struct ToldNumberTests {
    @Test("a number is none, fewer than the group size, or the largest multiple of it", arguments: [
        (0, "0"), (1, "fewer than 3"), (2, "fewer than 3"), (3, "at least 3"), (5, "at least 3"), (6, "at least 6"), (301, "at least 300"),
    ])
    func rounded(number: Int, text: String) { #expect(ToldNumber(number, groupSize: 3).text == text) }

    @Test("the team reads every number as it is")
    func exact() { for number in [0, 1, 7] { #expect(ToldNumber(number, groupSize: nil) == .exactly(number)) } }

    @Test("taking one interview away changes a number by nothing or by a whole group")
    func differences() {
        for size in 1...7 {
            func floor(_ told: ToldNumber) -> Int { if case .atLeast(let number) = told { number } else { 0 } }
            for number in 1...50 {
                let difference = floor(ToldNumber(number, groupSize: size)) - floor(ToldNumber(number - 1, groupSize: size))
                #expect(difference == 0 || difference == size)
            }
        }
    }

    @Test("what parts come to", arguments: [
        ([], "0"), ([0, 0], "0"), ([0, 2], "fewer than 3"), ([7, 0], "at least 6"), ([2, 2], "not shown"), ([1, 1, 1, 1, 1], "not shown"),
        ([2, 4], "at least 3"), ([5, 5], "at least 6"), ([2, 2, 2, 7], "at least 6"),
    ] as [([Int], String)])
    func sums(numbers: [Int], text: String) { #expect(ToldNumber(sumOf: numbers.map { ToldNumber($0, groupSize: 3) }).text == text) }

    @Test("workshops are told as they are beside interviews, and come to no exact number with them")
    func mixed() {
        #expect(ToldNumber(sumOf: [.exactly(2), .exactly(3)]) == .exactly(5))
        #expect(ToldNumber(sumOf: [.exactly(4), ToldNumber(2, groupSize: 3)]).text == "at least 4")
        #expect(ToldNumber(sumOf: [.exactly(4), ToldNumber(2, groupSize: 3), ToldNumber(1, groupSize: 3)]).text == "at least 4")
        #expect(ToldNumber(unionOf: [4, 7, 2].map { ToldNumber($0, groupSize: 3) }).text == "at least 6")
        #expect(ToldNumber(unionOf: [.exactly(2), .exactly(3)]) == .exactly(3))
        #expect(ToldNumber(unionOf: [1, 2].map { ToldNumber($0, groupSize: 3) }).text == "not shown")
    }

    @Test("a total says nothing of its parts that they do not say themselves", arguments: 1...4)
    func secret(size: Int) {
        // All studies of three parts whose parts are told alike have the same total.
        var totals: [[ToldNumber]: Set<String>] = [:]
        for number in 0..<(9 * 9 * 9) {
            let numbers = [number % 9, number / 9 % 9, number / 81]
            let parts = numbers.map { ToldNumber($0, groupSize: size) }
            totals[parts, default: []].formUnion([ToldNumber(sumOf: parts).text, ToldNumber(unionOf: parts).text])
            // And it is true.
            if case .atLeast(let least) = ToldNumber(sumOf: parts) { #expect(numbers.reduce(0, +) >= least) }
            if case .atLeast(let least) = ToldNumber(unionOf: parts) { #expect((numbers.max() ?? 0) >= least) }
        }
        #expect(totals.values.allSatisfy { $0.count <= 2 } && totals.count > size)
    }

    @Test("that nobody is left of a few is told as that there are few, and changes no sum")
    func noneLeft() {
        #expect(ToldNumber(0, groupSize: 3, hidesNone: true).text == "fewer than 3" && ToldNumber(0, groupSize: nil, hidesNone: true) == .exactly(0))
        func sum(_ numbers: [Int]) -> ToldNumber { ToldNumber(sumOf: numbers.map { ToldNumber($0, groupSize: 3, hidesNone: true) }) }
        #expect(sum([1, 1, 1, 1]) == sum([0, 1, 2, 0]) && sum([1, 4]) == sum([0, 4]) && sum([0, 4]).text == "at least 3")
    }
}
