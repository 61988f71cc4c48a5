import FeltProtocols
import FeltText
import Foundation
import Testing

@testable import FeltCommands

@Suite("felt log")
struct LogTests {
    private func log(_ bench: FeltBench, _ lines: [String], _ arguments: String...) -> FeltBench.Answer {
        bench.input = lines.joined(separator: "\n")
        return bench.felt(["log"] + arguments)
    }

    private func written(_ bench: FeltBench, _ name: String) throws -> String { String(decoding: try bench.bytes(bench.place + name), as: UTF8.self) }

    @Test("writes a note in any folder, a line each from a pipe, and says its name")
    func anywhere() throws {
        try FeltBench.run { bench in
            let answer = log(bench, ["Døra står åpen.", "/stemme P07", "Vi turte ikke.", "/kode culture.risk", "/slutt 01:05"], "--place", "Rådhuset", "--participant", "P07")
            #expect(answer.code == 0 && answer.output == "observasjon-2026-01-02.md\n", "\(answer)")
            let text = try written(bench, "observasjon-2026-01-02.md")
            #expect(text.hasPrefix("---\ntitle: Observasjon 2026-01-02\nkind: observation\ndate: 2026-01-02\nstart: 00:00\nend: 01:05\nplace: Rådhuset\nparticipants: [P07]\n"))
            #expect(text.hasSuffix("---\n\n[00:00] Døra står åpen.\n\n[00:00] P07: Vi turte ikke. {.culture.risk}\n"))
            #expect(NoteReader.read(StoredText(trusted: Array(text.utf8))).faults.isEmpty)
            let rights = try FileManager.default.attributesOfItem(atPath: bench.folder.appending(path: "observasjon-2026-01-02.md").path)[.posixPermissions] as? Int
            #expect(rights == 0o600)
        }
    }

    @Test("goes on by itself with a log that was left open, and takes the next free name after one that was ended")
    func resumes() throws {
        try FeltBench.run { bench in
            let left = log(bench, ["en"])
            #expect(left.errors.contains("observasjon-2026-01-02.md is open still. To go on with it: felt log observasjon-2026-01-02\n"), "\(left)")
            let again = log(bench, ["to", "/slutt"], "--case", "case9")
            #expect(again.errors.contains("Fortsetter loggen: 1 avsnitt, det siste fra 00:00.") && again.errors.contains("--case did nothing"), "\(again)")
            let text = try written(bench, "observasjon-2026-01-02.md")
            #expect(text.hasSuffix("\n[00:00] en\n\n[00:00] to\n"))
            #expect(log(bench, ["ny"]).output == "observasjon-2026-01-02-2.md\n")
            let ended = log(bench, ["x"], "observasjon-2026-01-02")
            #expect(ended.code == 1 && ended.errors.hasPrefix("error: The log observasjon-2026-01-02.md was ended at"), "\(ended)")
            #expect(log(bench, ["tre"], "observasjon-2026-01-02", "--continue").code == 0)
            let several = log(bench, ["x"])
            #expect(several.code == 1 && several.errors.contains("There are 2 unfinished logs here.") && several.errors.contains("  observasjon-2026-01-02-2.md"), "\(several)")
        }
    }

    @Test("checks case, researcher and codes where there is a study, and what it writes can be taken in")
    func study() throws {
        try FeltBench.runInStudy { bench in
            let unknown = log(bench, ["x"], "--case", "caze1")
            #expect(unknown.code == 1 && unknown.errors.contains("There is no case 'caze1'"), "\(unknown)")
            let answer = log(bench, ["Vi turte ikke.", "/kode cultur.risk", "/kode culture.risk valence=barrier", "/slutt"], "logg", "--case", "case1", "--researcher", "jon")
            #expect(answer.code == 0 && answer.errors.contains("Mente du culture.risk"), "\(answer)")
            let text = try written(bench, "logg.md")
            #expect(text.contains("\ncase: case1\n") && text.contains("\nresearcher: jon\n"))
            let added = bench.felt("add", "logg.md")
            #expect(added.code == 0, "\(added)")
            let codings = try bench.codings()
            #expect(codings.count == 1)
        }
    }

    @Test("says what is wrong with what it is given")
    func usage() throws {
        try FeltBench.run { bench in
            #expect(log(bench, [], "--resume").code == 1)
            #expect(log(bench, [], "x", "--resume").errors.contains("There is no log x.md."))
            #expect(log(bench, [], "x", "--output", "y").code == 64)
            #expect(log(bench, [], "--continue").code == 64)
            #expect(log(bench, [], "--participant", "Kari Nordmann").code == 64)
            #expect(log(bench, [], "--kind", "observasjn").code == 1)
            #expect(log(bench, [], "ikke/der").errors.contains("The folder of ikke/der.md is not there."))
            let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
            #expect(left.isEmpty)
        }
    }

    @Test("takes photos by their path from here, and names them from the note")
    func photos() throws {
        try FeltBench.run { bench in
            try bench.write("bilder/a b.jpg", "x")
            try bench.write("notater/tom.txt", "")
            let answer = log(bench, ["/foto bilder/a b.jpg", "/foto bilder/c.jpg", "/foto bilder", "/slutt"], "notater/n")
            #expect(answer.errors.contains("Bilde: ../bilder/a b.jpg.") && answer.errors.contains("Det finnes ikke noe bilde bilder/c.jpg"), "\(answer)")
            let text = try written(bench, "notater/n.md")
            #expect(text.contains("attachments:\n  - \"../bilder/a b.jpg\"\n---\n") && text.hasSuffix("![foto](<../bilder/a b.jpg>)\n"), "\(text)")
        }
    }
}
