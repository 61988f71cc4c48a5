import FeltModel
import FeltTestSupport
import Testing

@testable import FeltPrivacy

@Suite("What stands in a key")
struct KeyTableTests {
    private static let heading = "pseudonym,name,contact,added\n"

    private static func table(_ text: String) throws -> KeyTable { try KeyTable(Array(text.utf8), path: "key.csv") }

    private static func faults(_ bytes: [UInt8]) -> [Fault] {
        do {
            _ = try KeyTable(bytes, path: "key.csv")
            return []
        } catch {
            return (error as? FaultList)?.faults ?? []
        }
    }

    @Test("is read and written as it is, æøå, quotes and commas included")
    func roundTrip() throws {
        let text = Self.heading + "P07,Åse Bjørnø,\"tlf, og «mer»\",2026-02-01\nø1,\"Kari \"\"K\"\" Eksempel\",,\n"
        let table = try Self.table(text)
        #expect(table.entries.map(\.name) == ["Åse Bjørnø", "Kari \"K\" Eksempel"] && table.entries[0].contact == "tlf, og «mer»")
        #expect(String(decoding: table.bytes, as: UTF8.self) == text)
    }

    @Test("is read as a spreadsheet leaves it: a mark, semicolons, other line ends, other order; mark and separator stay")
    func spreadsheet() throws {
        let table = try Self.table("\u{FEFF}name;pseudonym;Added;contact\r\nÅse; P07 ;2026-02-01;\r\n")
        #expect(table.entries == [.init(pseudonym: Pseudonym("P07")!, name: "Åse", contact: "", added: "2026-02-01")])
        #expect(String(decoding: table.bytes, as: UTF8.self) == "\u{FEFF}pseudonym;name;contact;added\nP07;Åse;;2026-02-01\n")
        #expect(try Self.table("pseudonym,name,contact,added\rP1,Åse,,\r").entries.count == 1)
        #expect(try Self.table(Self.heading).entries.isEmpty)
    }

    @Test("names every fault with its line and no word of the file", arguments: [
        ("", "key-headings", 1), ("pseudonym,name,contact\n", "key-headings", 1), ("pseudonym,name,name,contact,added\n", "key-headings", 1),
        ("pseudonym,name,contact,added,Hemmelig\n", "key-headings", 1), (heading + "P07,Hemmelig,,\nHemmelig,x,,\n", "key-pseudonym", 3),
        (heading + "P07,Hemmelig\n", "key-row", 2), (heading + "P07,Hemmelig,a,b,c\n", "key-row", 2), (heading + "P07,\"Hemmelig,,\n", "key-csv", 2),
        (heading + "P07,\"Hemmelig\"x,,\n", "key-csv", 2), (heading + "P07,Hemme\u{0}lig,,\n", "key-nul", 2),
    ])
    func faults(text: String, code: String, line: Int) {
        let faults = Self.faults(Array(text.utf8))
        #expect(faults.first?.code == code && faults.first?.line == line, "\(faults)")
        for fault in faults { #expect(!fault.text.contains("Hemm") && !fault.text.contains("lig,"), "\(fault.text)") }
    }

    @Test("is no Latin-1")
    func encoding() {
        let faults = Self.faults(Array(Self.heading.utf8) + Array("P07,".utf8) + [0xC5] + Array("se,,\n".utf8))
        #expect(faults.map(\.code) == ["key-csv"] && faults.first?.line == 2)
    }

    @Test("takes all faults in one reading")
    func several() { #expect(Self.faults(Array((Self.heading + "Kari,x,,\nP1,x,,\nOla,x\n").utf8)).map(\.line) == [2, 4]) }

    @Test("gets and loses entries by pseudonym in any letter case")
    func changes() throws {
        var table = KeyTable()
        try table.add(.init(pseudonym: Pseudonym("P07")!, name: "Åse", contact: "", added: ""))
        let error = #expect(throws: FeltError.self) { try table.add(.init(pseudonym: Pseudonym("p07")!, name: "Kari", contact: "", added: "")) }
        #expect(error?.code == "key-entry-exists" && table.entries.count == 1)
        #expect(try table.remove(Pseudonym("p07")!) == 1)
        #expect(throws: FeltError.self) { try table.remove(Pseudonym("P07")!) }
    }

    @Test("comes back as it was, whatever names and contacts hold", arguments: Seeds.some(40))
    func property(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let nasty = NastyText([.carriageReturns, .byteOrderMarks, .controls], mixing: [",", ";", "\"", "\n", "å", "Kari"])
        func text() -> String {
            // Blanks at the ends are not kept, and NUL is refused when it is typed.
            "x" + nasty.text(upTo: 12, using: &random).filter { $0 != "\0" } + "x"
        }
        var table = KeyTable()
        for number in 0..<Int.random(in: 0...6, using: &random) {
            try table.add(.init(pseudonym: Pseudonym("Ø\(number)")!, name: text(), contact: text(), added: "2026-01-01"))
        }
        let bytes = table.bytes
        let again = try KeyTable(bytes, path: "key.csv")
        #expect(again.entries.map(\.name.utf8Bytes) == table.entries.map(\.name.utf8Bytes), "seed \(seed)")
        #expect(again.bytes == bytes, "seed \(seed)")
    }
}

extension String {
    /// Compared by bytes, since equal strings may differ in them.
    fileprivate var utf8Bytes: [UInt8] { Array(utf8) }
}
