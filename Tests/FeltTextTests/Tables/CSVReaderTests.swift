import FeltText
import Testing

@Suite("Reading CSV")
struct CSVReaderTests {
    private func records(_ bytes: [UInt8], delimiter: Character = ",") throws -> [CSVRecord] {
        var reader = CSVReader(bytes, delimiter: delimiter.asciiValue ?? 0)
        var result: [CSVRecord] = []
        while let record = try reader.next() { result.append(record) }
        // The end stays the end.
        #expect(try reader.next() == nil)
        return result
    }

    private func rows(_ text: String, delimiter: Character = ",") throws -> [[String]] {
        try records(Array(text.utf8), delimiter: delimiter).map(\.fields)
    }

    private static let table: [(text: String, rows: [[String]])] = [
        ("", []),
        ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
        ("\"a\",\"b\"\n", [["a", "b"]]),
        ("\"a \"\"b\"\" c\"\n", [["a \"b\" c"]]),
        ("\"\"\"\"\n", [["\""]]),
        ("\"a,b\",\"c\nd\r\ne\rf\"\n", [["a,b", "c\nd\r\ne\rf"]]),
        (",\n", [["", ""]]),
        ("a,\n", [["a", ""]]),
        ("a,", [["a", ""]]),
        (",a", [["", "a"]]),
        (",,", [["", "", ""]]),
        ("\"\"\n", [[""]]),
        ("\"\"", [[""]]),
        ("a\n\n\r\n\rb\n", [["a"], ["b"]]),
        ("\n\n", []),
        (" a , b \n", [[" a ", " b "]]),
        ("a\"b,c\n", [["a\"b", "c"]]),
        ("\u{FEFF}a,b\n", [["a", "b"]]),
        ("\u{FEFF}\"a,b\"\n", [["a,b"]]),
        ("\u{FEFF}", []),
        ("æøå,👨‍👩‍👧‍👦,e\u{301}\n", [["æøå", "👨‍👩‍👧‍👦", "e\u{301}"]]),
    ]

    @Test("fields, quotes and line ends are read as RFC 4180 has them", arguments: table)
    func readings(text: String, rows: [[String]]) throws {
        #expect(try self.rows(text) == rows)
    }

    @Test("another delimiter may be given, and a comma is then a letter like any other")
    func delimiters() throws {
        #expect(try rows("a;b,c;\"d;e\"\n", delimiter: ";") == [["a", "b,c", "d;e"]])
        #expect(try rows("a\tb\n", delimiter: "\t") == [["a", "b"]])
    }

    @Test("a table of a spreadsheet may say in its first line what parts its fields; the line is no row", arguments: [
        ("sep=;\r\na;b\r\n1,5;2\r\n", [["a", "b"], ["1,5", "2"]], 2), ("\u{FEFF}sep=\t\na\tb\n", [["a", "b"]], 2), ("sep=,\na,b;c\n", [["a", "b;c"]], 2),
        ("a;b\n1;2\n", [["a", "b"], ["1", "2"]], 1), ("sep=;", [], 0), ("sep=;x\n1;2\n", [["sep=", "x"], ["1", "2"]], 1), ("sep\n1\n", [["sep"], ["1"]], 1),
    ])
    func spreadsheets(text: String, rows: [[String]], first: Int) throws {
        var reader = CSVReader(spreadsheet: Array(text.utf8))
        var result: [CSVRecord] = []
        while let record = try reader.next() { result.append(record) }
        #expect(result.map(\.fields) == rows && (result.first?.line ?? 0) == first)
    }

    @Test("a row tells the line where it begins, whatever its fields hold")
    func lines() throws {
        let text = "h\n\"a\nb\",\"c\r\nd\re\"\n\n\r\nx\ry\r\nz"
        #expect(try records(Array(text.utf8)).map(\.line) == [1, 2, 8, 9, 10])
    }

    private static let broken: [(bytes: [UInt8], error: CSVError.Kind, line: Int, column: Int)] = [
        (Array("a,b\nc,\"d\ne".utf8), .unclosedQuote, 2, 3),
        (Array("\"".utf8), .unclosedQuote, 1, 1),
        (Array("\u{FEFF}a,\"b".utf8), .unclosedQuote, 1, 3),
        (Array("a\r\nb,\"\"\"".utf8), .unclosedQuote, 2, 3),
        (Array("a\n\"b\"c,d\n".utf8), .textAfterQuote, 2, 4),
        (Array("\"b\nå\" ,d\n".utf8), .textAfterQuote, 2, 4),
        (Array("a,b\rx,".utf8) + [0xE5] + Array(",c".utf8), .invalidUTF8, 2, 3),
        ([0xE5], .invalidUTF8, 1, 1),
        (Array("a\nx,\"b\nc".utf8) + [0xFF] + Array("\nd\",e\n".utf8), .invalidUTF8, 2, 3),
    ]

    @Test("a fault is told with its line and its column in bytes", arguments: broken)
    func faults(bytes: [UInt8], kind: CSVError.Kind, line: Int, column: Int) throws {
        let error = #expect(throws: CSVError.self) { try records(bytes) }
        #expect(error?.kind == kind)
        #expect(error?.line == line)
        #expect(error?.column == column)
    }
}
