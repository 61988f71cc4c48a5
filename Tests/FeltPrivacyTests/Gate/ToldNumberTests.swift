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
}
