import FeltModel
@testable import FeltStore
import FeltTestSupport
import Foundation
import GRDB
import Testing

@Suite("How a study is opened")
struct StudyConnectionTests {
    @Test("every connection keeps what the schema and the researchers rely on", arguments: [
        ("journal_mode", "wal"), ("foreign_keys", "1"), ("secure_delete", "1"), ("synchronous", "2"), ("temp_store", "2"), ("trusted_schema", "0"),
        ("application_id", "1178946644"), ("user_version", "2"), ("encoding", "UTF-8"), ("page_size", "4096"),
    ])
    func pragmas(name: String, value: String) throws {
        try withTemporaryFolder { folder in
            let made = try TrialStudy.create(in: folder)
            #expect(try made.value("SELECT CAST(\(name) AS TEXT) FROM pragma_\(name)", as: String.self) == value)
            try made.close()
            let opened = try Study.open(at: folder.path)
            #expect(try opened.value("SELECT CAST(\(name) AS TEXT) FROM pragma_\(name)", as: String.self) == value)
            try opened.close()
        }
    }

    @Test("the file says whose it is: FELT in ASCII at byte 68")
    func applicationID() throws {
        try withTemporaryFolder { folder in
            try TrialStudy.create(in: folder).close()
            let bytes = try Array(Data(contentsOf: folder.appending(path: Study.fileName)))
            #expect(Array(bytes[68..<72]) == Array("FELT".utf8))
        }
    }

    @Test("words that are deleted leave the file")
    func secureDelete() throws {
        try withTemporaryFolder { folder in
            let study = try TrialStudy.create(in: folder)
            try study.act { draft, _ in try draft.addMemo("HEMMELIGMERKE", on: .study, by: TrialStudy.founder) }
            func holds() throws -> Bool {
                try study.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
                return try Data(contentsOf: folder.appending(path: Study.fileName)).range(of: Data("HEMMELIGMERKE".utf8)) != nil
            }
            #expect(try holds())
            try study.damage("DELETE FROM content WHERE CAST(bytes AS TEXT) = 'HEMMELIGMERKE'", "UPDATE memo SET text = NULL")
            #expect(try !holds())
            try study.close()
        }
    }

    @Test("settings of a copy can be set, changed and forgotten, and are not part of the journal")
    func settings() throws {
        try TrialStudy.with { study in
            let entries = try study.value("SELECT count(*) FROM entry", as: Int.self)
            for value in ["kari", "per å", nil] {
                try study.setLocalSetting("researcher", value)
                #expect(try study.read { try $0.localSetting("researcher") } == value)
            }
            #expect(try study.value("SELECT count(*) FROM entry", as: Int.self) == entries)
        }
    }
}
