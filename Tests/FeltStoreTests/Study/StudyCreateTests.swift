import FeltModel
@testable import FeltStore
import FeltTestSupport
import Foundation
import Testing

@Suite("Making a study")
struct StudyCreateTests {
    private struct Refusal: Error {}

    private func names(in folder: URL) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

    @Test("makes the folders too, and leaves one file when it is closed")
    func made() throws {
        try withTemporaryFolder { folder in
            let place = folder.appending(path: "a/b")
            let study = try TrialStudy.create(in: place)
            #expect(study.folder == place.path)
            #expect(try study.examine().findings == [])
            try study.close()
            #expect(try names(in: place) == [Study.fileName])
        }
    }

    @Test("leaves nothing when what comes first fails, before or after it has written", arguments: [false, true])
    func failing(writesFirst: Bool) throws {
        try withTemporaryFolder { folder in
            #expect(throws: Refusal.self) {
                try Study.create(at: folder.path, options: TrialStudy.options()) { study in
                    if writesFirst {
                        try study.act { draft, _ in try draft.addResearcher(slug: TrialStudy.slug("kari"), name: "Kari", institution: nil) }
                    }
                    throw Refusal()
                }
            }
            #expect(try names(in: folder) == [])
            try TrialStudy.create(in: folder).close()
        }
    }

    @Test("leaves nothing when it is cancelled")
    func cancelled() throws {
        try withTemporaryFolder { folder in
            var options = TrialStudy.options()
            options.isCancelled = { true }
            #expect(throws: CancellationError.self) { try TrialStudy.create(in: folder, options) }
            let left = try names(in: folder)
            #expect(left == [])
        }
    }

    @Test("refuses a folder that has one, and leaves it alone")
    func existing() throws {
        try withTemporaryFolder { folder in
            let first = try TrialStudy.create(in: folder)
            let dump = try TableDump(first)
            let error = #expect(throws: FeltError.self) { try TrialStudy.create(in: folder, TrialStudy.options(seed: 2)) }
            #expect(error?.code == "study-exists")
            #expect(try TableDump(first) == dump)
            try first.close()
            #expect(try names(in: folder) == [Study.fileName])
        }
    }

    @Test("refuses when one appears meanwhile, and leaves that alone")
    func meanwhile() throws {
        try withTemporaryFolder { folder in
            var inner: Study?
            let error = #expect(throws: FeltError.self) {
                try Study.create(at: folder.path, options: TrialStudy.options(seed: 3)) { study in
                    inner = try TrialStudy.create(in: folder)
                    try study.act { draft, _ in try draft.addResearcher(slug: TrialStudy.slug("per"), name: nil, institution: nil) }
                }
            }
            #expect(error?.code == "study-exists")
            let opened = try Study.open(at: folder.path)
            #expect(try opened.read { try $0.researchers().map(\.slug.text) } == ["kari"])
            try opened.close()
            try inner?.close()
            #expect(try names(in: folder) == [Study.fileName])
        }
    }

    @Test("says so when a file stands where the folder should be")
    func fileInPlace() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "notat.md")
            try Data("x".utf8).write(to: file)
            let error = #expect(throws: FeltError.self) { try TrialStudy.create(in: file) }
            #expect(error?.code == "study-unreadable")
            #expect(try Data(contentsOf: file) == Data("x".utf8))
        }
    }

    @Test("each study has a tag of its own")
    func tags() throws {
        let tags = try (0..<20).map { seed in
            try TrialStudy.with(TrialStudy.options(seed: UInt64(seed))) { try $0.read { try $0.localSetting("replica") } ?? "" }
        }
        #expect(Set(tags).count == 20)
        #expect(tags.allSatisfy { $0.utf8.count == 6 && EntryID("\($0)-1") != nil })
    }
}
