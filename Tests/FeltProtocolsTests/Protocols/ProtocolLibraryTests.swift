import FeltModel
import FeltProtocols
import Testing

@Suite("The protocols a study can use")
struct ProtocolLibraryTests {
    private func text(_ id: String, version: String = "9.1", kind: String = "diary") -> String { "id: \(id)\nversion: \"\(version)\"\nkind: \(kind)\ntitle: {nb: Egen, en: Own}\n" }

    private func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

    @Test("without protocols of its own a study has the shipped ones, by kind and then id")
    func shipped() {
        let library = ProtocolLibrary()
        #expect(!library.entries.isEmpty && library.faults.isEmpty && library.entries.allSatisfy { !$0.isOwn })
        let places = library.entries.map { (FieldProtocol.Kind.allCases.firstIndex(of: $0.fieldProtocol.kind) ?? 0, $0.fieldProtocol.id) }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test("a study's own protocol wins over the shipped one of the same id, and both versions are known")
    func own() throws {
        let shipped = try #require(ProtocolLibrary.shipped.first).fieldProtocol
        let library = ProtocolLibrary(own: [("min.yaml", text(shipped.id.text)), ("b.yaml", text("bare-vår"))])
        let found = try library.find(shipped.id.text)
        #expect(found.isOwn && found.file == "min.yaml" && found.fieldProtocol.version == "9.1" && library[shipped.id]?.title.nb == "Egen")
        #expect(library.entries.count == ProtocolLibrary.shipped.count + 1 && library.entries.count { $0.isOwn } == 2)
        #expect(library.hasVersion(shipped.id, "9.1") && library.hasVersion(shipped.id, shipped.version) && !library.hasVersion(shipped.id, "9.2"))
        #expect(library.versions(of: shipped.id) == ["9.1", shipped.version])
        #expect(library.fieldProtocol(shipped.id, version: shipped.version) == shipped && library.fieldProtocol(shipped.id, version: "9.1")?.title.nb == "Egen")
        let absent = try slug("finnes-ikke")
        #expect(library.versions(of: absent).isEmpty && !library.hasVersion(absent, "1.0"))
    }

    @Test("a protocol is found by its id in any letter case, and one that is not there by its nearest")
    func find() throws {
        let library = ProtocolLibrary(own: [("å.yaml", text("årsmøte"))])
        #expect(try library.find("Årsmøte").fieldProtocol.id.text == "årsmøte")
        #expect(try library.find("a\u{30A}rsmøte").isOwn)
        #expect(try library.find("arsmote").fieldProtocol.id.text == "årsmøte", "the letters that ASCII has in their place will do")
        let near = #expect(throws: FeltError.self) { try library.find("årsmøta") }
        #expect(near?.code == "protocol-unknown" && near?.hint?.contains("Did you mean årsmøte?") == true)
        let far = #expect(throws: FeltError.self) { try library.find("xyzzy plugh") }
        #expect(far?.code == "protocol-unknown" && far?.hint == "See: felt protocol list")
    }

    @Test("a faulty protocol of the study is told and hides nothing but what it stands for")
    func faulty() throws {
        let shipped = try #require(ProtocolLibrary.shipped.first).fieldProtocol.id
        let library = ProtocolLibrary(
            own: [
                ("protocols/\(shipped).yaml", "id: [\n"), ("dagbok-god.yaml", text("dagbok-god")), ("feil.yaml", text("med-feil") + "minutes: x\nkode: y\n"),
                ("kode.yaml", text("med-kode") + "sections: [{id: s, questions: [{id: q, text: Q, codes: [cultur]}]}]\n"),
            ], codes: ["culture"])
        #expect(library.faults.map { "\($0.file) \($0.code)" } == ["feil.yaml number", "feil.yaml key-unknown", "kode.yaml code-unknown", "protocols/\(shipped).yaml yaml-syntax"])
        #expect(try library.find("dagbok-god").isOwn)
        #expect(library.entries.count == ProtocolLibrary.shipped.count - 1 + 1)
        for id in [shipped.text, "med-feil", "feil", "med-kode"] {
            let error = #expect(throws: FeltError.self) { try library.find(id) }
            #expect(error?.code == "protocol-faulty" && error?.details.isEmpty == false, "\(id)")
        }
        #expect(library[shipped] == nil)
    }

    @Test("of two own protocols with one id the first file counts and the second is told, in whatever order they come")
    func twice() throws {
        let files = [("b.yaml", text("lik", version: "2.0")), ("a.yaml", text("lik", version: "1.0"))]
        for own in [files, files.reversed()] {
            let library = ProtocolLibrary(own: own.map { (file: $0.0, text: $0.1) })
            #expect(try library.find("lik").file == "a.yaml")
            #expect(library.faults.map { "\($0.file) \($0.code)" } == ["b.yaml protocol-twice"])
        }
    }

    @Test("versions are ordered by number")
    func versions() throws {
        let shipped = try #require(ProtocolLibrary.shipped.first).fieldProtocol
        #expect(ProtocolLibrary(own: [("a.yaml", text(shipped.id.text, version: "0.10"))]).versions(of: shipped.id) == [shipped.version, "0.10"])
        #expect(ProtocolLibrary(own: [("a.yaml", text(shipped.id.text, version: "10.0"))]).versions(of: shipped.id) == ["10.0", shipped.version])
    }
}
