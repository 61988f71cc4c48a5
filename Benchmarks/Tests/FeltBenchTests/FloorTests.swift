@testable import FeltBench
import Testing

@Suite struct FloorTests {
    /// Imports a small workload into a new database and hands it to `body`.
    private func withFloor(_ body: (_ folder: String, _ database: String) throws -> Void) throws {
        let folder = try Folder.makeTemporary()
        defer { Folder.remove(folder) }
        var workload = Workload(seed: 5)
        workload.wordsOfText = 200
        workload.codingCount = 500
        try workload.write(to: folder)
        var work = try FloorImport(folder, into: folder + "/floor.sqlite")
        try work.run()
        try body(folder, folder + "/floor.sqlite")
    }

    @Test func quotesAreThoseOfTheCodePointsInTheTable() throws {
        try withFloor { folder, path in
            var wanted: [String: Int] = [:]
            var rows = CSVRecords(try PlainFile.bytes(of: folder + "/codings.csv"))
            _ = rows.next()
            while rows.next() {
                let text = Array(try PlainFile.text(of: "\(folder)/txt/\(rows.text(0)).txt").unicodeScalars)
                var quote = String.UnicodeScalarView()
                quote.append(contentsOf: text[try #require(rows.number(1))..<(try #require(rows.number(2)))])
                wanted["\(rows.text(0)) \(rows.text(1)) \(rows.text(2)) \(rows.text(4)) \(String(quote))", default: 0] += 1
            }
            var found: [String: Int] = [:]
            var table = CSVRecords(try FloorCodings(path).export())
            _ = table.next()
            while table.next() { found["\(table.text(1)) \(table.text(8)) \(table.text(9)) \(table.text(5)) \(table.text(10))", default: 0] += 1 }
            #expect(found == wanted)
        }
    }

    @Test func searchFindsEveryPlaceOfAWord() throws {
        try withFloor { folder, path in
            var wanted = 0
            var sources = CSVRecords(try PlainFile.bytes(of: folder + "/sources.csv"))
            _ = sources.next()
            while sources.next() {
                let text = try PlainFile.text(of: folder + "/" + sources.text(1))
                wanted += text.split { !$0.isLetter }.count { $0 == "samskaping" }
            }
            var table = CSVRecords(try FloorSearch(path).table("samskaping"))
            _ = table.next()
            var found = 0
            while table.next() {
                #expect(table.text(8) == "samskaping")
                found += 1
            }
            #expect(found == wanted && wanted > 0)
        }
    }

    @Test func theFoldAgreesAndSeesAnAlteredRow() throws {
        try withFloor { _, path in
            #expect(try FloorFold(path).run() > 500)
            try Database(path).execute("UPDATE passage SET endByte = endByte - 1 WHERE id = 1")
            #expect(throws: BenchError.self) { try FloorFold(path).run() }
        }
    }

    @Test func passagesAreReadBackFromTheirToken() {
        let text = Array("INT: Hei.\n\n[09:15] Møte.\n\nGRP1: Ja.\n".utf8)
        let turns = text.withUnsafeBufferPointer { Turn.turns(in: $0) }
        let token = Turn.token(turns)
        #expect(token == "t:0-9v0-3#1 t:11-25m12-17#2 t:27-36v27-31#3")
        var copy = token
        let read = copy.withUTF8 { Turn.turns(ofToken: $0) }
        #expect(Turn.token(read) == token)
    }
}
