import FeltModel
@testable import FeltStore
import FeltTestSupport
import Foundation
import GRDB
import Testing

@Suite("Several connections to one study")
struct StudyConcurrencyTests {
    /// Runs `body` with two connections to one study.
    private func withTwo(busySeconds: Double = 10, _ body: (Study, Study) throws -> Void) throws {
        try withTemporaryFolder { folder in
            try TrialStudy.create(in: folder).close()
            let studies = try (0..<2).map { index in
                var options = TrialStudy.options(seed: UInt64(index + 2))
                options.busySeconds = busySeconds
                return try Study.open(at: folder.path, options: options)
            }
            try body(studies[0], studies[1])
            for study in studies { try study.close() }
        }
    }

    @Test("that write at once wait for each other, and make one chain")
    func writing() async throws {
        try await withTemporaryFolder { folder in
            try TrialStudy.create(in: folder).close()
            let path = folder.path
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<2 {
                    group.addTask {
                        let study = try Study.open(at: path, options: TrialStudy.options(seed: UInt64(index + 2)))
                        for number in 0..<25 { try study.act { draft, _ in try draft.addCase(slug: TrialStudy.slug("case-\(index)-\(number)")) } }
                        try study.close()
                    }
                }
                try await group.waitForAll()
            }
            let study = try Study.open(at: path)
            #expect(try study.read { try $0.cases().count } == 50)
            #expect(try study.value("SELECT max(sequence) FROM entry", as: Int.self) == 51)
            let clocks = try study.read { try $0.entries().map(\.clock) }
            #expect(Set(clocks).count == clocks.count && clocks == clocks.sorted(by: >))
            #expect(try study.examine().findings == [])
            try study.close()
        }
    }

    @Test("one that waits longer than it was told to says that the study is locked, and has changed nothing")
    func locked() throws {
        try withTwo(busySeconds: 0.05) { first, second in
            try first.act { draft, _ in
                try draft.addCase(slug: TrialStudy.slug("a"))
                let error = #expect(throws: FeltError.self) { try second.act { draft, _ in try draft.addCase(slug: TrialStudy.slug("b")) } }
                #expect(error?.code == "study-locked")
                #expect(throws: FeltError.self) { try second.examine() }
                #expect(throws: FeltError.self) { try second.rebuildTables() }
                #expect(throws: FeltError.self) { try second.setLocalSetting("researcher", "kari") }
            }
            #expect(try second.read { try $0.cases().map(\.slug.text) } == ["a"])
            try second.act { draft, _ in try draft.addCase(slug: TrialStudy.slug("b")) }
            #expect(try first.read { try $0.cases().map(\.slug.text) } == ["a", "b"])
        }
    }

    @Test("one that reads while the other writes sees what stood before, until it is done")
    func readingWhileWriting() throws {
        try withTwo { first, second in
            var seen: [Int] = []
            try first.act { draft, _ in
                try draft.addCase(slug: TrialStudy.slug("a"))
                seen.append(try second.read { try $0.cases().count })
                try draft.addCase(slug: TrialStudy.slug("b"))
                seen.append(try second.read { try $0.cases().count })
            }
            seen.append(try second.read { try $0.cases().count })
            #expect(seen == [0, 0, 2])
        }
    }

    @Test("one that is in the middle of reading goes on in the state in which it began")
    func writingWhileReading() throws {
        try withTwo { first, second in
            let counts = try second.read { reader in
                let before = try reader.cases().count
                try first.act { draft, _ in try draft.addCase(slug: TrialStudy.slug("a")) }
                return [before, try reader.cases().count, try reader.entries().count]
            }
            #expect(counts == [0, 0, 1])
            #expect(try second.read { try $0.entries().count } == 2)
        }
    }

    @Test("two that make a study in one folder: one does, the other is told")
    func creating() async throws {
        try await withTemporaryFolder { folder in
            let codes = await withTaskGroup(of: String.self) { group in
                for index in 0..<4 {
                    group.addTask {
                        do {
                            try TrialStudy.create(in: folder, TrialStudy.options(seed: UInt64(index))).close()
                            return "made"
                        } catch {
                            return (error as? FeltError)?.code ?? "\(error)"
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(codes.sorted() == ["made", "study-exists", "study-exists", "study-exists"])
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(left == [Study.fileName])
        }
    }

    @Test("an undo that another made meanwhile is not made twice")
    func undoTwice() throws {
        try withTwo { first, second in
            try first.act { draft, _ in try draft.addCase(slug: TrialStudy.slug("a")) }
            let entry = try second.read { try $0.entries()[0].id }
            _ = try first.undo(entry, by: TrialStudy.founder)
            let error = #expect(throws: FeltError.self) { try second.undo(entry, by: TrialStudy.founder) }
            #expect(error?.code == "undo-already")
        }
    }
}
