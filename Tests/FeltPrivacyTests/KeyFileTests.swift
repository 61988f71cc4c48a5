import FeltModel
import FeltTestSupport
import Foundation
import Testing

@testable import FeltPrivacy

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("A key's file")
struct KeyFileTests {
    /// A folder with a study in `studie/` and a place for keys in `nøkler/`.
    private static func run(_ body: (URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            for name in ["studie/notater", "nøkler"] {
                try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
            }
            chmod(folder.appending(path: "nøkler").path, 0o700)
            try Data("x".utf8).write(to: folder.appending(path: "studie/study.sqlite"))
            try body(folder)
        }
    }

    private static func key(_ path: String) -> KeyFile { KeyFile(path, studyFileName: "study.sqlite") }

    private static func code(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return (error as? FeltError)?.code ?? "\(type(of: error))"
        }
    }

    private static func entry(_ pseudonym: String) -> KeyTable.Entry { .init(pseudonym: Pseudonym(pseudonym)!, name: "Åse Eksempel", contact: "", added: "2026-02-01") }

    @Test("is made with no rights for others, whatever the process's mask, and never over another")
    func create() throws {
        try Self.run { folder in
            let path = folder.path + "/nøkler/key.csv"
            try Self.key(path).create()
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "pseudonym,name,contact,added\n")
            #expect(Self.code { try Self.key(path).create() } == "key-exists")
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/nøkler/lenke.csv", withDestinationPath: "borte.csv")
            #expect(Self.code { try Self.key(folder.path + "/nøkler/lenke.csv").create() } == "key-exists")
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/nøkler/borte.csv"))
        }
    }

    @Test("keeps its rights when it is changed, and leaves nothing beside it")
    func change() throws {
        try Self.run { folder in
            let key = Self.key(folder.path + "/nøkler/key.csv")
            try key.create()
            try key.change { try $0.add(Self.entry("P07")) }
            try key.change { try $0.add(Self.entry("Ø8")) }
            #expect(try key.read().entries.map(\.pseudonym.text) == ["P07", "Ø8"])
            #expect(try FileManager.default.attributesOfItem(atPath: key.path)[.posixPermissions] as? Int == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/nøkler") == ["key.csv"])
            #expect(Self.code { try key.change { try $0.add(Self.entry("p07")) } } == "key-entry-exists")
            #expect(try key.read().entries.count == 2)
        }
    }

    @Test("may lie in no study, by whatever road", arguments: [
        "studie/key.csv", "studie/notater/key.csv", "nøkler/../studie/key.csv", "studie/./notater/../key.csv", "nøkler/inn/key.csv", "studie/ut/key.csv",
        "nøkler/lenke.csv", "studie//key.csv", "studie/ut/../studie/key.csv",
    ])
    func inStudy(path: String) throws {
        try Self.run { folder in
            // A folder that leads into the study, one that leads out of it, and a file that is a link into it.
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/nøkler/inn", withDestinationPath: "../studie/notater")
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/studie/ut", withDestinationPath: "../nøkler")
            try Data().write(to: folder.appending(path: "studie/key-x.csv"))
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/nøkler/lenke.csv", withDestinationPath: "../studie/key-x.csv")
            let key = Self.key(folder.path + "/" + path)
            #expect(Self.code { try key.create() } == "key-in-study")
            #expect(Self.code { _ = try key.read() } == "key-in-study")
            #expect(Self.code { try key.change { try $0.add(Self.entry("P07")) } } == "key-in-study")
            #expect(!FileManager.default.fileExists(atPath: folder.path + "/studie/key.csv"))
        }
    }

    @Test("may lie beside a study, and be named from within it", arguments: ["nøkler/key.csv", "studie/../nøkler/key.csv", "studie/notater/../../nøkler/key.csv"])
    func besideStudy(path: String) throws {
        try Self.run { folder in #expect(Self.code { try Self.key(folder.path + "/" + path).create() } == nil) }
    }

    @Test("in a folder that becomes a study afterwards is refused from then on")
    func studyAfterwards() throws {
        try Self.run { folder in
            let key = Self.key(folder.path + "/nøkler/key.csv")
            try key.create()
            try Data().write(to: folder.appending(path: "nøkler/study.sqlite"))
            #expect(Self.code { _ = try key.read() } == "key-in-study")
        }
    }

    @Test("that others have rights on is refused, with the command that mends it", arguments: [0o644, 0o640, 0o604, 0o660, 0o601])
    func rights(mode: mode_t) throws {
        try Self.run { folder in
            let key = Self.key(folder.path + "/nøkler/key.csv")
            try key.create()
            chmod(key.path, mode)
            let error = #expect(throws: FeltError.self) { _ = try key.read() }
            #expect(error?.code == "key-rights" && error?.hint == "Take them away: chmod 600 \(KeyStorage.quoted(key.path))")
            #expect(Self.code { try key.change { try $0.add(Self.entry("P07")) } } == "key-rights")
            chmod(key.path, 0o600)
            #expect(Self.code { _ = try key.read() } == nil)
        }
    }

    @Test("in a folder that others may write in is refused, unless they may not touch each other's files there", arguments: [
        (0o777, "key-folder-rights"), (0o770, "key-folder-rights"), (0o1777, nil), (0o755, nil),
    ] as [(mode_t, String?)])
    func folderRights(mode: mode_t, code: String?) throws {
        try Self.run { folder in
            chmod(folder.path + "/nøkler", mode)
            #expect(Self.code { try Self.key(folder.path + "/nøkler/key.csv").create() } == code)
        }
    }

    @Test("with a second name, that is a link, a folder or a pipe, is refused and not waited for")
    func oddFiles() throws {
        try Self.run { folder in
            let key = Self.key(folder.path + "/nøkler/key.csv")
            try key.create()
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/nøkler/lenke.csv", withDestinationPath: "key.csv")
            #expect(Self.code { _ = try Self.key(folder.path + "/nøkler/lenke.csv").read() } == "key-link")
            #expect(link(key.path, folder.path + "/studie/key.csv") == 0)
            #expect(Self.code { _ = try key.read() } == "key-link")
            #expect(Self.code { _ = try Self.key(folder.path + "/nøkler").read() } == "key-unreadable")
            #expect(mkfifo(folder.path + "/nøkler/rør", 0o600) == 0)
            #expect(Self.code { _ = try Self.key(folder.path + "/nøkler/rør").read() } == "key-unreadable")
            #expect(Self.code { _ = try Self.key(folder.path + "/nøkler/borte.csv").read() } == "key-missing")
            #expect(Self.code { try Self.key(folder.path + "/borte/key.csv").create() } == "key-folder-missing")
        }
    }

    @Test("of another owner is refused, and so is a folder of another", .enabled(if: geteuid() == 0, "only the administrator may give files away"))
    func owner() throws {
        try Self.run { folder in
            let key = Self.key(folder.path + "/nøkler/key.csv")
            try key.create()
            chown(key.path, 12_345, 12_345)
            #expect(Self.code { _ = try key.read() } == "key-owner")
            chown(key.path, 0, 0)
            chown(folder.path + "/nøkler", 12_345, 12_345)
            #expect(Self.code { _ = try key.read() } == "key-folder-rights")
        }
    }

    @Test("in a folder that may not be written in stays as it was", .enabled(if: geteuid() != 0, "root may write everywhere"))
    func readOnly() throws {
        try Self.run { folder in
            let key = Self.key(folder.path + "/nøkler/key.csv")
            try key.create()
            chmod(folder.path + "/nøkler", 0o500)
            defer { chmod(folder.path + "/nøkler", 0o700) }
            #expect(Self.code { try key.change { try $0.add(Self.entry("P07")) } } == "key-unwritable")
            #expect(Self.code { try Self.key(folder.path + "/nøkler/ny.csv").create() } == "key-unwritable")
            #expect(try key.read().entries.isEmpty)
        }
    }

    @Test("that many change at once loses nobody")
    func manyWriters() throws {
        try Self.run { folder in
            let key = Self.key(folder.path + "/nøkler/key.csv")
            try key.create()
            DispatchQueue.concurrentPerform(iterations: 24) { number in _ = Self.code { try key.change { try $0.add(Self.entry("P\(number)")) } } }
            #expect(try Set(key.read().entries.map(\.pseudonym.text)) == Set((0..<24).map { "P\($0)" }))
        }
    }
}
