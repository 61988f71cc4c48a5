import FeltModel
import FeltTestSupport
import Testing

@testable import FeltRefi

/// Spoiled files are read or refused; they never stop the program, and what is read obeys its own rules.
@Suite("RefiReader, spoiled files")
struct RefiFuzzTests {
    private func read(_ bytes: [UInt8], _ comment: Comment) {
        do throws(FeltError) {
            let reading = try RefiReader(limit: 16 << 20).read(bytes)
            #expect(RefiInvariants.faults(in: reading.document) == [], comment)
            #expect(reading.findings.allSatisfy { $0.sentence(in: .nb).count > 10 }, comment)
        } catch { #expect(error.hint?.isEmpty == false, comment) }
    }

    private func spoiled(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0...4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: bytes[place..<min(place + 40, bytes.count)], at: Int.random(in: 0...bytes.count, using: &random))
            case 3: bytes.removeSubrange(place..<min(place + Int.random(in: 1...30, using: &random), bytes.count))
            default: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
            }
        }
        if Int.random(in: 0...9, using: &random) == 0 { bytes = Array(bytes[..<Int.random(in: 0...bytes.count, using: &random)]) }
        return bytes
    }

    @Test("bytes of a project file")
    func projectBytes() {
        for seed in Seeds.some(600) {
            var random = SeededGenerator(seed: seed)
            read(spoiled(Array(RefiEverything.project.utf8), &random), "seed \(seed)")
        }
    }

    @Test("elements of a project file, with its files around it")
    func elements() throws {
        let root = try RefiXML.read(Array(RefiEverything.project.utf8))
        for seed in Seeds.some(300) { read(try RefiEverything.container(RefiMutation.spoiled(root, seed: seed)), "seed \(seed)") }
    }

    @Test("numbers and GUIDs of a project file")
    func numbers() throws {
        for seed in Seeds.some(200) {
            var random = SeededGenerator(seed: seed)
            var text = RefiEverything.project
            for _ in 0..<6 {
                let marks = ["startPosition=\"0\"", "endPosition=\"4\"", "endPosition=\"9\"", "position=\"4\"", "begin=\"0\"", "end=\"9\"", "page=\"0\"", "firstX=\"1\""]
                let mark = marks[Int.random(in: 0..<marks.count, using: &random)]
                let numbers = ["-1", "3", "99999999999999999999", "-9223372036854775808", "9223372036854775807", "1.5", "", "5", "14", "15", "16"]
                let name = mark.prefix { $0 != "=" }
                text = text.replacing(mark, with: "\(name)=\"\(numbers[Int.random(in: 0..<numbers.count, using: &random)])\"")
                let guids = ["01", "02", "20", "21", "29", "2B", "31", "40", "50"].map(RefiEverything.guid)
                let (one, other) = (guids[Int.random(in: 0..<9, using: &random)], guids[Int.random(in: 0..<9, using: &random)])
                text = text.replacing("\"\(one)\"", with: "\"\(other)\"", maxReplacements: 2)
            }
            read(try RefiEverything.container(text), "seed \(seed)")
        }
    }

    @Test("bytes of a container")
    func containers() throws {
        let whole = try RefiEverything.container()
        for seed in Seeds.some(600) {
            var random = SeededGenerator(seed: seed)
            read(spoiled(whole, &random), "seed \(seed)")
        }
    }

    @Test("bytes of the dialects", .enabled(if: SharedFolder.holds("refi/dialects"), "needs ../shared/refi/dialects"))
    func dialects() throws {
        for file in SharedFolder.files(in: "refi/dialects", withExtension: "qdpx") {
            let whole = try SharedFolder.bytes(file)
            for seed in Seeds.some(40) {
                var random = SeededGenerator(seed: seed)
                read(spoiled(whole, &random), "\(file), seed \(seed)")
            }
        }
    }
}
