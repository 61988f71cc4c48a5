import FeltModel
import Testing

@testable import FeltRefi

@Suite("QdcWriter")
struct QdcWriterTests {
    private typealias Sample = RefiSample

    private func root(_ codes: [RefiCode], sets: [RefiSet] = []) throws -> RefiXML.Element {
        try RefiXML.read(try QdcWriter().bytes(codes: codes, sets: sets, origin: "F & L").bytes)
    }

    private func kinds(_ losses: LossReport) -> [String: Int] { Dictionary(uniqueKeysWithValues: losses.entries.map { ($0.kind, $0.count) }) }

    @Test("a codebook is written like this")
    func golden() throws {
        let codes = [RefiCode(guid: Sample.themes, name: "Tema <1>", isCodable: false, colour: RefiColour("#0a1"), description: "Alt", children: [
            RefiCode(guid: Sample.trust, name: "Tillit")
        ])]
        let sets = [RefiSet(guid: Sample.set, name: "Gruppe", description: "To", codes: [Sample.trust, Sample.themes])]
        #expect(String(decoding: try QdcWriter().bytes(codes: codes, sets: sets, origin: "F & L").bytes, as: UTF8.self) == """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="F &amp; L">
            <Codes>
            <Code guid="00000000-0000-00AB-0000-000000000011" name="Tema &lt;1&gt;" isCodable="false" color="#00AA11"><Description>Alt</Description>
            <Code guid="00000000-0000-00AB-0000-000000000012" name="Tillit" isCodable="true"></Code></Code>
            </Codes>
            <Sets>
            <Set guid="00000000-0000-00AB-0000-000000000091" name="Gruppe"><Description>To</Description>\
            <MemberCode guid="00000000-0000-00AB-0000-000000000012"/><MemberCode guid="00000000-0000-00AB-0000-000000000011"/></Set>
            </Sets>
            </CodeBook>

            """)
    }

    @Test("the namespace is that of codebooks, and no element has another's attribute for its members")
    func namespace() throws {
        let root = try root(Sample.project.codes, sets: [RefiSet(guid: Sample.set, name: "s", codes: [Sample.trust])])
        #expect(root["xmlns"] == "urn:QDA-XML:codebook:1.0")
        #expect(root.attributeNames == ["xmlns", "origin"])
        #expect(root.all("MemberCode").map(\.attributeNames) == [["guid"]])
        #expect(root.all("MemberCode").map { $0["guid"] } == [Sample.trust.text])
    }

    @Test("memos on codes are dropped at every depth and counted")
    func notes() throws {
        var codes = Sample.project.codes
        codes[0].children[0].children = [RefiCode(guid: Sample.nobody, name: "x", notes: [Sample.aside, Sample.memo])]
        let (bytes, losses) = try QdcWriter().bytes(codes: codes, origin: "o")
        #expect(try RefiXML.read(bytes).all("NoteRef").isEmpty)
        #expect(try RefiXML.read(bytes).all("Code").count == 4)
        #expect(kinds(losses) == ["code-memos": 3])
    }

    @Test("sets without codes, and members that are no codes, are dropped and counted")
    func sets() throws {
        let sets = [
            RefiSet(guid: Sample.set, name: "a", codes: [Sample.trust], sources: [Sample.interview, Sample.fieldnote], notes: [Sample.memo]),
            RefiSet(guid: Sample.link, name: "b", sources: [Sample.interview]), RefiSet(guid: Sample.anna, name: "c"),
        ]
        let (bytes, losses) = try QdcWriter().bytes(codes: [RefiCode(guid: Sample.trust, name: "t")], sets: sets, origin: "o")
        #expect(try RefiXML.read(bytes).all("Set").map { $0["name"] } == ["a"])
        #expect(try RefiXML.read(bytes).all("Set").map(\.childNames) == [["MemberCode"]])
        #expect(kinds(losses) == ["sets": 2, "set-members": 3])
    }

    @Test("no sets leave the container out")
    func noSets() throws {
        #expect(try root([RefiCode(guid: Sample.trust, name: "t")]).childNames == ["Codes"])
        #expect(try root([RefiCode(guid: Sample.trust, name: "t")], sets: [RefiSet(guid: Sample.set, name: "c")]).childNames == ["Codes"])
    }

    @Test("a codebook without a code is refused, because the schema knows none")
    func empty() {
        let error = #expect(throws: FeltError.self) { try QdcWriter().bytes(codes: [], origin: "o") }
        #expect(error?.code == "codebook-empty")
    }

    @Test("faults are refused as in a project")
    func faults() {
        let twice = [RefiCode(guid: Sample.trust, name: "a"), RefiCode(guid: Sample.trust, name: "b")]
        #expect(#expect(throws: FeltError.self) { try QdcWriter().bytes(codes: twice, origin: "o") }?.code == "refi-inconsistent")
        let sets = [RefiSet(guid: Sample.set, name: "s", codes: [Sample.nobody])]
        let error = #expect(throws: FeltError.self) { try QdcWriter().bytes(codes: Sample.project.codes, sets: sets, origin: "o") }
        #expect(error?.code == "refi-inconsistent")
    }

    @Test("the options for names and for control characters hold here too")
    func options() throws {
        let codes = [RefiCode(guid: Sample.trust, name: "a\u{1}"), RefiCode(guid: Sample.doubt, name: "a\u{1}")]
        let (bytes, losses) = try QdcWriter(options: RefiOptions(codeNames: .unique)).bytes(codes: codes, origin: "o")
        #expect(try RefiXML.read(bytes).all("Code").map { $0["name"] } == ["a\u{FFFD}", "a\u{FFFD} 2"])
        #expect(kinds(losses) == ["renamed-codes": 1, "control-characters": 2])
        #expect(kinds(try QdcWriter().bytes(codes: codes, origin: "o").losses) == ["repeated-code-names": 2, "control-characters": 2])
        let error = #expect(throws: FeltError.self) { try QdcWriter(options: RefiOptions(illegalCharacters: .refuse)).bytes(codes: codes, origin: "o") }
        #expect(error?.code == "export-control-characters")
        #expect(error?.context == ["guid": Sample.trust.text])
    }
}
