import FeltModel
@testable import FeltStore
import FeltTestSupport
import Foundation
import Testing

@Suite("A study whose file was damaged")
struct DoctorFileTests {
    /// A closed study on disk with its bytes, and the tables that it had.
    private func withFile(_ body: (_ folder: URL, _ bytes: [UInt8], _ sound: TableDump) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let study = try TrialStudy.create(in: folder)
            _ = try SmallStudy(study)
            let sound = try TableDump(study)
            try study.close()
            try body(folder, Array(Data(contentsOf: folder.appending(path: Study.fileName))), sound)
        }
    }

    /// What becomes of opening and examining `bytes`: the code of an error, or the codes of the findings.
    private func outcome(_ bytes: [UInt8], in folder: URL) throws -> (error: String?, findings: [String], dump: TableDump?) {
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(at: folder.appending(path: Study.fileName + suffix)) }
        try Data(bytes).write(to: folder.appending(path: Study.fileName))
        do {
            let study = try Study.open(at: folder.path, options: TrialStudy.options())
            defer { try? study.close() }
            let findings = try study.examine().findings.map(\.code)
            return (nil, findings, findings.isEmpty ? try TableDump(study) : nil)
        } catch let error as FeltError {
            return (error.code, [], nil)
        }
    }

    @Test("garbage on any page is told of, unless the page holds nothing that counts", arguments: [UInt8(0), 0x5A, 0xFF])
    func pages(filler: UInt8) throws {
        try withFile { folder, bytes, sound in
            #expect(bytes.count % 4_096 == 0)
            var (unnoticed, refused) = (0, 0)
            for page in 0..<bytes.count / 4_096 {
                var damaged = bytes
                for place in page * 4_096..<(page + 1) * 4_096 { damaged[place] = filler }
                let outcome = try outcome(damaged, in: folder)
                if outcome.error != nil { refused += 1 }
                if outcome.error == nil, outcome.findings.isEmpty {
                    unnoticed += 1
                    #expect(outcome.dump == sound, "page \(page)")
                }
            }
            // Free pages hold nothing; and doctor itself fails only on the few pages of the file's head and schema.
            #expect(unnoticed < bytes.count / 4_096 / 2 && refused <= 9, "\(unnoticed) and \(refused) of \(bytes.count / 4_096)")
        }
    }

    @Test("a byte changed anywhere never harms unseen", arguments: Seeds.some(6))
    func bytes(seed: UInt64) throws {
        try withFile { folder, bytes, sound in
            var random = SeededGenerator(seed: seed)
            for _ in 0..<40 {
                var damaged = bytes
                let place = Int.random(in: 0..<bytes.count, using: &random)
                damaged[place] ^= UInt8.random(in: 1...255, using: &random)
                let outcome = try outcome(damaged, in: folder)
                if outcome.error == nil, outcome.findings.isEmpty { #expect(outcome.dump == sound, "seed \(seed), byte \(place)") }
            }
        }
    }

    @Test("a file cut off anywhere is told of", arguments: [0.1, 0.3, 0.5, 0.9])
    func truncated(part: Double) throws {
        try withFile { folder, bytes, _ in
            for count in [Int(Double(bytes.count) * part), Int(Double(bytes.count) * part) / 4_096 * 4_096] {
                let outcome = try outcome(Array(bytes[..<count]), in: folder)
                #expect(outcome.error == "study-damaged" || outcome.findings == ["database-damaged"], "\(count) of \(bytes.count): \(outcome)")
            }
        }
    }

    @Test("what SQLite finds damaged is not examined further, and nothing mends it but a copy")
    func stops() throws {
        try withTemporaryFolder { folder in
            var study = try TrialStudy.create(in: folder)
            _ = try SmallStudy(study)
            let page = try study.value("SELECT rootpage FROM sqlite_schema WHERE name = 'memo'", as: Int.self) ?? 0
            try study.close()
            let path = folder.appending(path: Study.fileName)
            var bytes = try Data(contentsOf: path)
            for place in (page - 1) * 4_096..<page * 4_096 { bytes[place] = 0x5A }
            try bytes.write(to: path)
            study = try Study.open(at: folder.path, options: TrialStudy.options())
            let examination = try study.examine()
            #expect(examination.findings.map(\.code) == ["database-damaged"])
            #expect(examination.checks == ["database"])
            #expect(examination.findings.first?.mend.contains("--fix") == false)
            try study.close()
        }
    }
}
