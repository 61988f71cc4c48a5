import FeltModel
@testable import FeltStore
import Foundation
import Testing

@Suite("The files beside a study")
struct DoctorKeptFilesTests {
    private static let bytes = [UInt8](repeating: 9, count: 5_000)
    private static let digest = StudyDigest.hex(bytes)

    /// A study with one file beside it that the entry `import` names.
    private func withFile(_ body: (_ study: Study, _ folder: URL, _ entry: EntryID) throws -> Void) throws {
        try TrialStudy.with { study in
            let folder = URL(fileURLWithPath: KeptFolder.path(of: study.folder))
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(Self.bytes).write(to: folder.appending(path: Self.digest))
            let entry = try study.write("import", by: TrialStudy.founder) { draft, _ in
                try draft.addKeptFile(path: "internal://lyd.m4a", digest: Self.digest, byteCount: Self.bytes.count, bytes: nil, project: "prosjekt")
                return ((), line: "import")
            }.entry
            try body(study, folder, try #require(entry).id)
        }
    }

    private func isThere(_ name: String, in folder: URL) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: name).path) }

    @Test("one that an undone import brought stays, since the undo can be undone")
    func undone() throws {
        try withFile { study, folder, entry in
            #expect(try study.examine().findings == [])
            let undo = try study.undo(entry, by: TrialStudy.founder).entry
            #expect(try study.read { try $0.keptFiles() }.isEmpty)
            #expect(try study.examine().findings == [] && study.removeStrayFiles() == 0)
            _ = try study.undo(try #require(undo).id, by: TrialStudy.founder)
            #expect(try study.read { try $0.keptFiles() }.map(\.digest) == [Self.digest])
            #expect(try study.examine().findings == [] && isThere(Self.digest, in: folder))
        }
    }

    @Test("one that is gone is found, by its digest and without its name")
    func missing() throws {
        try withFile { study, folder, _ in
            try FileManager.default.removeItem(at: folder.appending(path: Self.digest))
            let finding = try #require(try study.examine().findings.first)
            #expect(finding.code == "file-missing" && finding.count == 1 && finding.ids == [Self.digest])
            // A folder of that name is no file.
            try FileManager.default.createDirectory(at: folder.appending(path: Self.digest), withIntermediateDirectories: true)
            #expect(try study.examine().findings.map(\.code) == ["file-missing"])
            #expect(try study.removeStrayFiles() == 0)
        }
    }

    @Test("one that was changed is found, and is not removed")
    func altered() throws {
        try withFile { study, folder, entry in
            try Data(Self.bytes.dropLast()).write(to: folder.appending(path: Self.digest))
            let finding = try #require(try study.examine().findings.first)
            #expect(finding.code == "file-altered" && finding.ids == [Self.digest] && !finding.mend.contains("--fix"))
            // The journal may bring it back all the same.
            _ = try study.undo(entry, by: TrialStudy.founder)
            #expect(try study.examine().findings.map(\.code) == ["file-altered"])
            #expect(try study.removeStrayFiles() == 0 && isThere(Self.digest, in: folder))
        }
    }

    @Test("those that nothing can bring back are found and removed; what is somebody's own is left alone")
    func stray() throws {
        try withFile { study, folder, _ in
            let other = StudyDigest.hex([1])
            for name in [other, "new-k7q2xa000000", "notat.txt", ".DS_Store"] { try Data([1]).write(to: folder.appending(path: name)) }
            let finding = try #require(try study.examine().findings.first)
            #expect(finding.code == "file-stray" && finding.ids == [other, "new-k7q2xa000000"].sorted() && finding.mend == "felt doctor --fix")
            #expect(try study.removeStrayFiles() == 2)
            #expect(try study.examine().findings == [])
            #expect(isThere(Self.digest, in: folder) && isThere("notat.txt", in: folder) && isThere(".DS_Store", in: folder))
        }
    }

    @Test("one whose path was erased goes with it")
    func erased() throws {
        try withFile { study, folder, _ in
            try study.damage("DELETE FROM content WHERE id IN (SELECT json_extract(fields, '$.path[1]') FROM change WHERE entity = 'keptFile')")
            try study.rebuildTables()
            #expect(try study.examine().findings.map(\.code) == ["file-stray"])
            #expect(try study.removeStrayFiles() == 1 && !isThere(Self.digest, in: folder))
            #expect(try study.examine().findings == [])
        }
    }

    @Test("nothing is removed where the journal is not whole", arguments: [
        "DELETE FROM change WHERE entity = 'keptFile'", "UPDATE change SET fields = '?' WHERE entity = 'keptFile'",
        "DELETE FROM entry WHERE action = 'import'",
    ])
    func broken(damage: String) throws {
        try withFile { study, folder, _ in
            try study.damage(damage)
            #expect(try study.removeStrayFiles() == 0 && isThere(Self.digest, in: folder))
            #expect(try !study.examine().findings.isEmpty)
        }
    }
}
