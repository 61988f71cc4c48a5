import FeltTestSupport
import FeltText
import Testing

@Suite("Writing CSV")
struct CSVWriterTests {
    private func written(_ rows: [[String]], delimiter: UInt8 = UInt8(ascii: ",")) -> [UInt8] {
        var writer = CSVWriter(delimiter: delimiter)
        for row in rows { writer.row(row) }
        return writer.take()
    }

    private func read(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) throws -> [[String]] {
        var reader = CSVReader(bytes, delimiter: delimiter)
        var result: [[String]] = []
        while let record = try reader.next() { result.append(record.fields) }
        return result
    }

    /// Equal byte for byte; `==` on strings would take decomposed letters for composed ones.
    private func bytes(_ rows: [[String]]) -> [[[UInt8]]] { rows.map { $0.map { Array($0.utf8) } } }

    private static let table: [(row: [String], text: String)] = [
        (["a", "b"], "a,b\n"),
        (["a,b", "c"], "\"a,b\",c\n"),
        (["sa «nei», \"nei\""], "\"sa «nei», \"\"nei\"\"\"\n"),
        (["to\nlinjer", "x\ry"], "\"to\nlinjer\",\"x\ry\"\n"),
        ([" a ", "b;c", "'"], " a ,b;c,'\n"),
        ([""], "\"\"\n"),
        ([], "\"\"\n"),
        (["", ""], ",\n"),
        (["a", ""], "a,\n"),
        (["", "a"], ",a\n"),
        (["\u{FEFF}a", "b"], "\"\u{FEFF}a\",b\n"),
    ]

    @Test("quotes stand only where they are needed", arguments: table)
    func forms(row: [String], text: String) {
        #expect(String(decoding: written([row]), as: UTF8.self) == text)
    }

    @Test("a row whose only field, or last field, is empty comes back, wherever it stands")
    func emptyFields() throws {
        let rows = [[""], ["a", ""], [""], ["", ""], ["b"], [""], [""], ["\n"], [""], ["", "", "c", ""]]
        #expect(try read(written(rows)) == rows)
    }

    @Test("what was written may be taken at any time, within a row too")
    func taking() throws {
        let rows = [["a"], [""], ["b", ""], ["", "c"], ["d\n"]]
        var writer = CSVWriter()
        var bytes: [UInt8] = []
        for row in rows {
            for field in row {
                writer.field(field)
                bytes += writer.take()
            }
            writer.endRow()
            bytes += writer.take()
        }
        #expect(bytes == written(rows))
        #expect(writer.bytes.isEmpty)
    }

    @Test("numbers and bytes are fields like any other")
    func otherFields() throws {
        var writer = CSVWriter()
        writer.field(-12)
        Array("x,y".utf8).withUnsafeBufferPointer { writer.field(utf8: $0) }
        UnsafeBufferPointer<UInt8>(start: nil, count: 0).withMemoryRebound(to: UInt8.self) { writer.field(utf8: $0) }
        writer.endRow()
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "-12,\"x,y\",\n")
    }

    @Test("any rows of any text come back byte for byte", arguments: [",", ";", "\t"] as [Character], Seeds.some(20))
    func roundTrip(delimiter: Character, seed: UInt64) throws {
        let byte = try #require(delimiter.asciiValue)
        let maker = NastyText([.carriageReturns, .nul, .byteOrderMarks, .controls], mixing: ["\"", ",", ";", "\t", "\r\n", "\"\""])
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                (0..<Int.random(in: 1...4, using: &random)).map { _ in maker.text(upTo: 8, using: &random) }
            }
            let text = written(rows, delimiter: byte)
            #expect(bytes(try read(text, delimiter: byte)) == bytes(rows), "seed \(seed)")
            // The line of each row is one more than the line ends before it.
            var reader = CSVReader(text, delimiter: byte)
            var place = 0
            while let record = try reader.next() {
                let before = written(Array(rows[..<place]), delimiter: byte)
                let ends = before.indices.count { before[$0] == 10 || (before[$0] == 13 && !(before.indices.contains($0 + 1) && before[$0 + 1] == 10)) }
                #expect(record.line == ends + 1, "row \(place), seed \(seed)")
                place += 1
            }
        }
    }
}
