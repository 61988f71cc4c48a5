import Testing

@testable import FeltRefi

@Suite("The walk over what has a GUID")
struct RefiProjectObjectsTests {
    @Test("meets everything that is written with a GUID, once for each place", arguments: UInt64(0)..<40)
    func everything(seed: UInt64) throws {
        var project = RandomProject.make(seed: seed)
        project.foreign["Graphs"] = [
            try RefiElement(xml: "<Graph guid=\"\(Self.guid(1))\"><Vertex guid=\"\(Self.guid(2))\" firstX=\"1\" firstY=\"2\"/></Graph>")
        ]
        var met: [String] = []
        project.forEachObject { guid, _ in met.append(guid.text) }
        let bytes = try RefiWriter().bytes(project).bytes
        #expect(try met.sorted() == RefiXML.read(bytes).all().compactMap { $0["guid"] }.sorted(), "seed \(seed)")
    }

    @Test("says what each is, and what is of other programs last")
    func kinds() throws {
        var project = RefiProject(name: "p", origin: "o")
        project.codes = [RefiCode(guid: try #require(RefiGUID(Self.guid(1))), name: "k")]
        project.foreign = [
            "Sources": [try RefiElement(xml: "<PictureSource guid=\"\(Self.guid(2))\"><PictureSelection guid=\"\(Self.guid(3))\"><Coding guid=\"\(Self.guid(4))\"/></PictureSelection></PictureSource>")],
            "Links": [try RefiElement(xml: "<Link guid=\"\(Self.guid(5))\"/>")],
        ]
        var kinds: [RefiGUIDRegister.Kind] = []
        project.forEachObject { _, object in kinds.append(object.kind) }
        #expect(kinds == [.code, .link, .source, .area, .coding])
    }

    private static func guid(_ number: Int) -> String { "00000000-0000-4000-8000-00000000000\(number)" }
}
