import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Foundation
import GRDB
import Synchronization

/// Makes studies on disk whose clocks and ids are the same in every run of a test.
enum TrialStudy {
    /// Who writes the first entry.
    static let founder = ResearcherID("f0rsker00001")

    /// Options with a clock that steps by `step` milliseconds a reading from 2026-03-01, and ids that follow from `seed`.
    static func options(seed: UInt64 = 1, step: Int64 = 1_000, start: Int64 = 1_772_355_600_000) -> Study.Options {
        let ticks = Ticks(start)
        let seeds = Ticks(Int64(bitPattern: seed &* 1_000_003))
        var options = Study.Options()
        options.now = { ticks.next(step) }
        options.generator = { SeededGenerator(seed: UInt64(bitPattern: seeds.next(1))) }
        return options
    }

    /// A new study in `folder` with its founder, nothing else.
    static func create(in folder: URL, _ options: Study.Options = options(), founder: ResearcherID = founder) throws -> Study {
        try Study.create(at: folder.path, options: options) { study in
            _ = try study.write("init", by: founder) { draft, _ in
                try draft.createStudy(
                    title: LocalisedText(nb: "Prøve", en: "Trial"), notice: nil, framework: nil, frameworkVersion: nil, language: .nb)
                try draft.addResearcher(id: founder, slug: slug("kari"), name: "Kari", institution: "NTNU")
                return ((), line: "init")
            }
        }
    }

    /// Runs `body` with a new study in a folder of its own.
    static func with<Result>(_ options: Study.Options = options(), _ body: (Study) throws -> Result) throws -> Result {
        try withTemporaryFolder { folder in
            let study = try create(in: folder, options)
            // A test has nothing to lose in a power cut, and waiting for the disk is most of its time.
            try study.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
            let result = try body(study)
            try study.close()
            return result
        }
    }

    /// The slug of a text that is one.
    static func slug(_ text: String) -> Slug { Slug(text) ?? Slug.make(from: text) }

    private final class Ticks: Sendable {
        private let value: Mutex<Int64>
        init(_ start: Int64) { value = Mutex(start) }
        func next(_ step: Int64) -> Int64 {
            value.withLock { value in
                value &+= step
                return value
            }
        }
    }
}

extension Study {
    /// Runs statements that no client could, with foreign keys off.
    func damage(_ statements: String..., arguments: StatementArguments = []) throws {
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
            for statement in statements { try database.execute(sql: statement, arguments: arguments) }
            try database.execute(sql: "PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = ON")
        }
    }

    /// The first value of a statement.
    func value<Value: DatabaseValueConvertible>(_ sql: String, as type: Value.Type = Value.self) throws -> Value? {
        try queue.read { try Value.fetchOne($0, sql: sql) }
    }

    /// Writes an entry with one act of the founder, and gives what the act gives.
    @discardableResult
    func act<Result>(_ action: String = "act", _ body: (Draft, StudyReader) throws -> Result) throws -> Result {
        try write(action, by: TrialStudy.founder) { draft, reader in (try body(draft, reader), line: action) }.result
    }
}
