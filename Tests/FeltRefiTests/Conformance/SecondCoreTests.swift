import Testing

@testable import FeltRefi

@Suite("SecondCore")
struct SecondCoreTests {
    @Test("answers come in the order of the work, however many there are, and once")
    func order() {
        let core = SecondCore<Int>()
        #expect(core.finish() == [])
        for number in 0..<1_000 { core.add { number * number } }
        #expect(core.finish() == (0..<1_000).map { $0 * $0 })
        #expect(core.finish() == [])
        core.add { 7 }
        #expect(core.finish() == [7])
    }
}
