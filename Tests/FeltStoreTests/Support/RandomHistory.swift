import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText

/// Lives through a random history of a study: entries of one to four acts, of every kind that clients have, and undos.
///
/// The same seed gives the same history in the same study. An act that the study refuses, such as removing a code in use, takes
/// its whole entry back.
struct RandomHistory {
    let study: Study
    var random: SeededGenerator
    /// Acts that do not happen in it.
    private let excluded: Set<RandomAct>
    /// The refusals met, by error code.
    private(set) var refusals: [String: Int] = [:]

    init(_ study: Study, seed: UInt64, without excluded: Set<RandomAct> = []) {
        self.study = study
        self.excluded = excluded
        random = SeededGenerator(seed: seed)
    }

    /// Makes `count` attempts to write an entry.
    mutating func run(_ count: Int) throws {
        for _ in 0..<count { try step() }
    }

    /// Makes one attempt to write an entry; nil when the study refused.
    @discardableResult
    mutating func step() throws -> Entry? {
        do {
            if chance(1, of: 5) { return try undo() }
            return try write()
        } catch let error as FeltError where Self.expected.contains(error.code) {
            refusals[error.code, default: 0] += 1
            return nil
        }
    }

    /// What a study may say to a client that does no wrong.
    private static let expected: Set = ["conflict", "undo-nothing", "undo-first", "undo-already", "undo-changed-since"]

    private mutating func undo() throws -> Entry? {
        let entries = try study.read { try $0.entries() }
        let recent = entries.prefix(12).randomElement(using: &random)?.id
        return try study.undo(chance(1, of: 3) ? nil : recent, by: TrialStudy.founder).entry
    }

    private mutating func write() throws -> Entry? {
        var random = random
        defer { self.random = random }
        let acts = RandomAct.all.filter { !excluded.contains($0) }
        let researcher = try study.read { try $0.researchers() }.randomElement(using: &random)?.id ?? TrialStudy.founder
        return try study.write("act", by: researcher) { draft, reader in
            let count = [1, 1, 1, 2, 3, 4].randomElement(using: &random) ?? 1
            var names: [String] = []
            for _ in 0..<count {
                let act = acts.randomElement(using: &random) ?? .addSource
                try act.run(draft, reader, &random)
                names.append(act.rawValue)
            }
            return ((), line: names.joined(separator: ", "))
        }.entry
    }

    private mutating func chance(_ wanted: Int, of all: Int) -> Bool { Int.random(in: 0..<all, using: &random) < wanted }
}
