import Testing

@testable import FeltStore

@Suite("Random numbers")
struct DrawnRandomNumbersTests {
    @Test("differ among each other and from one generator to the next, whatever is drawn at a time")
    func differ() {
        var (one, other) = (DrawnRandomNumbers(), DrawnRandomNumbers())
        let numbers = (0..<10_000).map { _ in one.next() } + (0..<10_000).map { _ in other.next() }
        #expect(Set(numbers).count == 20_000)
        // Of 1,280,000 bits half are set, give or take 4,000: seven standard deviations.
        #expect(abs(numbers.reduce(0) { $0 + $1.nonzeroBitCount } - 640_000) < 4_000)
    }
}
