import FeltModel
import FeltText
import Testing

@testable import FeltRefi

@Suite("RefiCheck on GUIDs and texts")
struct RefiCheckObjectsTests {
    private typealias Sample = RefiSample
    private static let empty = StoredText(trusted: [])

    /// Ways to give the GUID of a coding, to which nothing refers, to something else as well.
    static let twins: [(String, @Sendable (inout RefiProject) -> Void)] = [
        ("user", { $0.users.append(RefiUser(guid: Sample.first, name: "x")) }),
        ("code", { $0.codes.append(RefiCode(guid: Sample.first, name: "x")) }),
        ("folder below", { $0.codes[0].children[0].children.append(RefiCode(guid: Sample.first, name: "x", isCodable: false)) }),
        ("variable", { $0.variables.append(RefiVariable(guid: Sample.first, name: "x", kind: .text)) }),
        ("case", { $0.cases.append(RefiCase(guid: Sample.first, name: nil)) }),
        ("source", { $0.sources.append(RefiTextSource(guid: Sample.first, name: "x", text: empty, created: Sample.founded)) }),
        ("selection", { $0.sources[1].selections.append(RefiSelection(guid: Sample.first, range: TextRange(0..<0), created: Sample.founded)) }),
        ("coding", { $0.sources[0].selections[1].codings.append(RefiCoding(guid: Sample.first, code: Sample.trust, created: Sample.founded)) }),
        ("source's coding", { $0.sources[1].codings.append(RefiCoding(guid: Sample.first, code: Sample.trust, created: Sample.founded)) }),
        ("note", { $0.notes.append(RefiNote(guid: Sample.first, name: "x", text: empty, created: Sample.founded)) }),
        ("link", { $0.links.append(RefiLink(guid: Sample.first, origin: Sample.trust, target: Sample.doubt)) }),
        ("set", { $0.sets.append(RefiSet(guid: Sample.first, name: "x")) }),
    ]

    @Test("one GUID for two objects of any sorts is found", arguments: twins.indices)
    func duplicates(index: Int) {
        var project = Sample.project
        Self.twins[index].1(&project)
        let expected = [RefiCheck.Finding(rule: "duplicate-guid", object: Sample.first, target: nil)]
        #expect(RefiCheck.findings(in: project) == expected, "\(Self.twins[index].0)")
    }

    private func findings(_ range: Range<Int>) -> [RefiCheck.Finding] {
        var project = Sample.project
        project.sources[1].text = StoredText(trusted: Array("aæ".utf8))
        project.sources[1].selections = [RefiSelection(guid: Sample.nobody, range: TextRange(range), created: Sample.founded)]
        return RefiCheck.findings(in: project)
    }

    @Test("a passage with an end outside its text or inside a character is found", arguments: [0..<4, 4..<4, 6..<9, 0..<2, 1..<2, 2..<2, 2..<3])
    func ranges(range: Range<Int>) {
        #expect(findings(range) == [RefiCheck.Finding(rule: "range-outside-text", object: Sample.nobody, target: nil)])
    }

    @Test("a passage may be empty, and may reach to the end of the text", arguments: [0..<0, 0..<1, 0..<3, 1..<1, 1..<3, 3..<3])
    func soundRanges(range: Range<Int>) {
        #expect(findings(range) == [])
    }

    @Test(
        "a text that other programs would count in another way is found, in sources and in notes",
        arguments: [[0xEF, 0xBB, 0xBF, 0x61], [0x61, 0x0D, 0x0A], [0x0D], [0x61, 0], [0]] as [[UInt8]])
    func texts(bytes: [UInt8]) {
        var project = Sample.project
        project.sources[1].text = StoredText(trusted: bytes)
        #expect(RefiCheck.findings(in: project) == [RefiCheck.Finding(rule: "text-not-canonical", object: Sample.fieldnote, target: nil)])
        project = Sample.project
        project.notes[1].text = StoredText(trusted: bytes)
        #expect(RefiCheck.findings(in: project) == [RefiCheck.Finding(rule: "text-not-canonical", object: Sample.aside, target: nil)])
    }

    @Test("a mark inside a text, a tab and a line feed are sound")
    func soundTexts() {
        var project = Sample.project
        project.sources[1].text = StoredText(trusted: Array("a\u{FEFF}\t\n\u{1}\u{2028}".utf8))
        #expect(RefiCheck.findings(in: project) == [])
    }

    /// The first byte ends the look at a text, so that its other pages are never touched and take no memory.
    @Test("a text longer than 2^31 - 1 bytes is found", arguments: [(Int(Int32.max), false), (Int(Int32.max) + 1, true)])
    func length(count: Int, isTooLong: Bool) {
        var project = Sample.project
        project.notes[1].text = StoredText(trusted: [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            buffer[0] = 0x0D
            filled = count
        })
        #expect(RefiCheck.findings(in: project).map(\.rule) == (isTooLong ? ["text-too-long"] : []) + ["text-not-canonical"])
    }

    @Test("the error counts the findings, and tells the first twenty of them by rule and GUID")
    func error() throws {
        var project = Sample.project
        project.projectNotes = Array(repeating: Sample.nobody, count: 24)
        project.codes[0].name = ""
        let error = try #require(#expect(throws: FeltError.self) { try RefiCheck.check(project) })
        #expect(error.code == "refi-inconsistent")
        #expect(error.context == ["findings": "25"])
        #expect(error.message.contains("25 faulty references"))
        #expect(error.details == Array(repeating: "unknown-note -> 00000000-0000-00AB-0000-0000000000FF", count: 20))
        project.projectNotes = []
        let single = try #require(#expect(throws: FeltError.self) { try RefiCheck.check(project) })
        #expect(single.details == ["empty-name 00000000-0000-00AB-0000-000000000011"])
        #expect(single.message.contains("1 faulty reference;"))
    }

    @Test("all findings come in the order of the project, those on GUIDs first")
    func order() {
        var project = Sample.project
        project.sets[0].name = ""
        project.codes[0].name = ""
        project.sources[1].name = ""
        project.created = RefiStamp(Sample.nobody, Sample.founded.time)
        project.links.append(RefiLink(guid: Sample.set, origin: Sample.trust, target: Sample.doubt))
        #expect(RefiCheck.findings(in: project).map(\.text) == [
            "duplicate-guid \(Sample.set)", "unknown-user -> \(Sample.nobody)", "empty-name \(Sample.themes)", "empty-name \(Sample.fieldnote)",
            "empty-name \(Sample.set)",
        ])
    }
}
