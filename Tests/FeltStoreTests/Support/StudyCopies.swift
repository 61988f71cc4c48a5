import FeltModel
@testable import FeltStore
import FeltTestSupport
import Foundation
import GRDB

/// Copies of one study that are written in apart, and what a hub would carry between them.
struct StudyCopies {
    let studies: [Study]
    private let folder: URL

    /// Runs `body` with `count` copies of the study that `beginning` makes, with the tags `aaaaaa`, `bbbbbb` and so on.
    ///
    /// Their clocks begin an hour after it and step by `steps`, so that their entries fall between each other's.
    static func with<Result>(
        _ count: Int, seed: UInt64 = 1, steps: [Int64] = [1_000, 1_000, 700], beginning: (Study) throws -> Void, _ body: (StudyCopies) throws -> Result
    ) throws -> Result {
        try withTemporaryFolder { folder in
            let original = folder.appending(path: "original")
            let study = try TrialStudy.create(in: original, TrialStudy.options(seed: seed))
            try beginning(study)
            try study.close()
            let studies = try (0..<count).map { index in
                let copy = folder.appending(path: "copy \(index)")
                try FileManager.default.copyItem(at: original, to: copy)
                let options = TrialStudy.options(seed: seed &+ UInt64(index + 1) &* 7_919, step: steps[index % steps.count], start: 1_772_359_200_000)
                let study = try Study.open(at: copy.path, options: options)
                try study.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
                try study.setLocalSetting("replica", String(repeating: ["a", "b", "c"][index], count: 6))
                return study
            }
            let result = try body(StudyCopies(studies: studies, folder: folder))
            for study in studies { try study.close() }
            return result
        }
    }

    /// Gives each copy what any of the others had, in an order of arrival of its own, and makes its tables anew.
    func exchange(using random: inout SeededGenerator) throws {
        let parcels = try studies.map(Parcel.all)
        for (index, study) in studies.enumerated() {
            let arriving = parcels.enumerated().filter { $0.offset != index }.flatMap(\.element).shuffled(using: &random)
            try Parcel.deliver(arriving, to: study)
            try study.rebuildTables()
        }
    }
}

/// A row of a journal on its way to another copy.
struct Parcel {
    let table: String
    let values: [DatabaseValue]

    /// Every row of a study's journal, with its words.
    static func all(of study: Study) throws -> [Parcel] {
        try study.queue.read { database in
            try ["entry", "change", "content"].flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { Parcel(table: table, values: Array($0.databaseValues)) }
            }
        }
    }

    /// Puts rows that the study lacks into it, in the order given, and nothing into its tables.
    static func deliver(_ parcels: [Parcel], to study: Study) throws {
        try study.queue.write { database in
            for parcel in parcels {
                let marks = parcel.values.map { _ in "?" }.joined(separator: ", ")
                let statement = try database.cachedStatement(sql: "INSERT OR IGNORE INTO \(parcel.table) VALUES (\(marks))")
                try statement.execute(arguments: StatementArguments(parcel.values))
            }
        }
    }
}
