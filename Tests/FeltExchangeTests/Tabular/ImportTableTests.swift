import FeltModel
import Testing

@testable import FeltExchange

@Suite("Tables of an import")
struct ImportTableTests {
    private static func read(_ table: String, required: [String] = ["a"]) -> (rows: [ImportTable.Row], faults: [Fault]) {
        var faults: [Fault] = []
        let rows = ImportTable.rows(Array(table.utf8), file: "t.csv", required: required, faults: &faults)
        return (rows, faults)
    }

    @Test("give each row by column name, with its line; empty fields and unknown columns are none")
    func rows() {
        let (rows, faults) = Self.read("a,b,c\n1,,3\n\n\"x\ny\",2,\"\"\"q\"\"\"\n4,5,6\n")
        #expect(faults.isEmpty)
        #expect(rows.map(\.line) == [2, 4, 6])
        #expect(rows.map { $0["a"] } == ["1", "x\ny", "4"])
        #expect(rows.map { $0["b"] } == [nil, "2", "5"])
        #expect(rows[1]["c"] == "\"q\"" && rows[0]["d"] == nil)
        #expect(rows[0].extra(beyond: ["a"]).map { "\($0.name)=\($0.value)" } == ["c=3"])
    }

    @Test("are apart by semicolons when the header has some and no comma")
    func semicolons() {
        #expect(Self.read("a;b\n1,5;2\n").rows.map { [$0["a"], $0["b"]] } == [["1,5", "2"]])
        #expect(Self.read("a,b;c\n1,2\n").rows.map { $0["b;c"] } == ["2"])
        #expect(Self.read("a\n1;2\n").rows.map { $0["a"] } == ["1;2"])
        #expect(Self.read("a;b\r1;2\r").rows.map { $0["b"] } == ["2"])
        // Excel says so in a line of its own, which is no header.
        #expect(Self.read("sep=;\r\na;b,c\r\n1;2\r\n").rows.map { [$0["a"], $0["b,c"]] } == [["1", "2"]])
        #expect(ImportTable.columns(Array("sep=;\na;b\n".utf8), beyond: ["a"]) == ["b"])
    }

    @Test("that are wrong as a whole have no rows, and say what is missing", arguments: [
        ("", "t.csv:1:1: The table is empty. [table-empty]; Write its header first: a."),
        ("\n\n", "t.csv:1:1: The table is empty. [table-empty]; Write its header first: a."),
        ("navn,sted\n1,2\n", "t.csv:1:1: There is no column 'a'. [column-missing]; The header is a."),
        ("aa,c\n1,2\n", "t.csv:1:1: There is no column 'a'. [column-missing]; Is it 'aa'?"),
    ])
    func whole(table: String, text: String) {
        let (rows, faults) = Self.read(table)
        #expect(rows.isEmpty)
        #expect(faults.map(\.text) == [text])
        #expect(faults.allSatisfy { ImportTable.wholeTable.contains($0.code) })
    }

    @Test("pass over a row of another length, which is a fault, and read on")
    func lengths() {
        let (rows, faults) = Self.read("a,b\n1\n1,2,3\n1,2\n")
        #expect(rows.map(\.line) == [4])
        #expect(faults.map { "\($0.line) \($0.code)" } == ["2 row-length", "3 row-length"])
    }

    @Test("end at what cannot be read, with its place", arguments: [("a,b\n1,2\n\"3,4\n", 3, 1), ("a,b\n\"1\"x,2\n", 2, 4), ("a,b\n1,2\n3,\"4", 3, 3)])
    func syntax(table: String, line: Int, column: Int) {
        let (_, faults) = Self.read(table)
        #expect(faults.map { "\($0.line):\($0.column) \($0.code)" } == ["\(line):\(column) csv-syntax"])
    }
}
