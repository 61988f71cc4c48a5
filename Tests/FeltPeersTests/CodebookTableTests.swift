import FeltModel
import FeltPeers
import FeltRefi
import FeltTestSupport
import Foundation
import Testing

@Suite("Codebooks as tables")
struct CodebookTableTests {
    private func read(_ text: String) throws -> RefiReading { try CodebookTable.read(Array(text.utf8), file: "k.csv", digest: PeerBench.digest) }

    @Test("of Taguette")
    func taguette() throws {
        let reading = try read("tag,description,number of highlights,number of documents\nb/c,Om c,1,1\nb,\"Om b, og mer\",0,0\nx/y,,0,0\n")
        #expect(reading.tree == ["b", "b/c", "[x]", "x/y"])
        #expect(reading.document.codes.map(\.description) == ["Om b, og mer", "Om c", nil, nil])
        #expect(reading.document.kind == .codebook && reading.leftOut == [:])
    }

    @Test("of NVivo, by paths and by spaces, with semicolons and a mark")
    func nvivo() throws {
        let paths = try read("\u{FEFF}Name;Hierarchical Name;Description;Files;References\r\nTillit;Codes\\\\Tillit;;1;2\r\nLav;Codes\\\\Tillit\\Lav;om lav;1;2\r\n")
        #expect(paths.tree == ["Tillit", "Tillit/Lav"])
        let spaces = try read("Name,Description,Files,References\nTillit,,1,1\n  Lav,,1,1\n    Lavest,,1,1\n  Høy,,1,1\nMakt,,1,1\n")
        #expect(spaces.tree == ["Tillit", "Tillit/Lav", "Tillit/Lav/Lavest", "Tillit/Høy", "Makt"])
        #expect(spaces.document.origin == "NVivo")
    }

    @Test("with faults are told row by row")
    func faults() throws {
        #expect(throws: FaultList.self) { try read("tag,description\na\n") }
        #expect(throws: FaultList.self) { try read("tag,description\n\"a\n") }
        #expect(#expect(throws: FeltError.self) { try read("kode,tekst\na,b\n") }?.code == "codebook-unknown")
        #expect(#expect(throws: FeltError.self) { try read("") }?.code == "codebook-unknown")
        let reading = try read("path,description,eier\na,,x\na,,x\n,noe,x\n")
        #expect(reading.faults == ["repeated-name codebook 3 dropped", "empty-name codebook 4 dropped"] && reading.leftOut == [.columns: 1])
    }

    @Test("of the small project", .enabled(if: Truth.isThere, "needs ../shared/peers/small"))
    func small() throws {
        let reading = try CodebookTable.read(SharedFolder.bytes("peers/small/taguette_codebook.csv"), file: "k.csv", digest: PeerBench.digest)
        #expect(reading.tree.count == 7 && reading.tree.contains("indre kontekst/ledelse/tillit"))
    }
}
