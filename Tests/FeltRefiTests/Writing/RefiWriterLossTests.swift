import FeltModel
import FeltText
import Testing

@testable import FeltRefi

@Suite("RefiWriter, what is lost")
struct RefiWriterLossTests {
    private typealias Sample = RefiSample

    private func losses(_ project: RefiProject, options: RefiOptions = RefiOptions()) throws -> [String: Int] {
        let entries = try RefiWriter(options: options).bytes(project).losses.entries
        #expect(entries.allSatisfy { $0.explanation.hasSuffix(".") })
        return Dictionary(uniqueKeysWithValues: entries.map { ($0.kind, $0.count) })
    }

    private func changed(_ change: (inout RefiProject) -> Void) -> RefiProject {
        var project = Sample.project
        project.cases[0].selections = []
        change(&project)
        return project
    }

    @Test("nothing, from a project that the format holds")
    func nothing() throws {
        #expect(try losses(changed { _ in }) == [:])
    }

    @Test("passages of cases are counted")
    func casePassages() throws {
        #expect(try losses(Sample.project) == ["case-passages": 2])
    }

    @Test("names that stand more than once are counted by their sort")
    func repeatedNames() throws {
        #expect(try losses(changed { $0.codes[0].children[1].name = "Trust" }) == ["repeated-code-names": 2])
        #expect(try losses(changed { $0.codes[0].name = "Trust" }) == ["repeated-code-names": 2])
        #expect(try losses(changed { $0.sources[1].name = "interview-1" }) == ["repeated-source-names": 2])
        #expect(try losses(changed { $0.cases[1].name = "Anna" }) == ["repeated-case-names": 2])
        #expect(try losses(changed { $0.cases.append(RefiCase(guid: Sample.nobody, name: nil)) }) == [:])
        #expect(try losses(changed { project in for index in 0..<3 { project.variables[index].name = "v" } }) == ["repeated-variable-names": 3])
        #expect(try losses(changed { $0.notes[1].name = "Memo" }) == ["repeated-note-names": 2])
    }

    @Test("codes that were renamed are counted instead, and bear their new names in the file")
    func renamedCodes() throws {
        let project = changed { $0.codes[0].children[1].name = "Trust" }
        let options = RefiOptions(codeNames: .unique)
        #expect(try losses(project, options: options) == ["renamed-codes": 2])
        let codes = try RefiXML.read(RefiWriter(options: options).bytes(project).bytes).all("Code")
        #expect(codes.map { $0["name"] } == ["Themes", "Trust (Themes)", "Trust (Themes) 2"])
        #expect(try losses(changed { _ in }, options: options) == [:])
    }

    @Test("numbers that have no decimal are written as missing and counted", arguments: [Double.nan, .infinity, 1e300])
    func numbers(number: Double) throws {
        let project = changed {
            $0.cases[0].values[3].value = .float(number)
            $0.sources[0].values[3].value = .float(number)
        }
        #expect(try losses(project) == ["numbers": 2])
        let values = try RefiXML.read(RefiWriter().bytes(project).bytes).all("VariableValue")
        #expect(values.count { $0.childNames == ["VariableRef"] } == 2)
    }

    @Test("numbers whose last digits are rounded off are counted")
    func roundedNumbers() throws {
        let project = changed { $0.cases[0].values[3].value = .float(1.25e-18) }
        #expect(try losses(project) == ["rounded-numbers": 1])
        let values = try RefiXML.read(RefiWriter().bytes(project).bytes).all("FloatValue")
        #expect(values.map(\.text) == ["0.000000000000000001", "1.5"])
    }

    @Test("a missing value is no loss")
    func missing() throws {
        #expect(try losses(changed { $0.cases[0].values[3].value = .missing }) == [:])
    }

    @Test("control characters of names and descriptions are counted, those of quoted words are not")
    func controlCharacters() throws {
        #expect(try losses(changed { $0.name = "a\u{1}b\u{2}" }) == ["control-characters": 2])
        #expect(try losses(changed { $0.codes[0].description = "\u{FFFF}" }) == ["control-characters": 1])
        #expect(try losses(changed { $0.cases[0].values[0].value = .text("\u{1F}") }) == ["control-characters": 1])
        #expect(try losses(changed { $0.sources[0].text = StoredText(trusted: [1] + $0.sources[0].text.utf8.dropFirst()) }) == [:])
    }

    /// Where a character is put, and the object that the error must name.
    static let places: [(String, RefiGUID?, @Sendable (inout RefiProject) -> Void)] = [
        ("project name", nil, { $0.name = "\u{1}" }), ("origin", nil, { $0.origin = "\u{1}" }), ("project description", nil, { $0.description = "\u{1}" }),
        ("user", Sample.bo, { $0.users[1].name = "\u{1}" }), ("user's id", Sample.ada, { $0.users[0].id = "\u{1}" }),
        ("code", Sample.doubt, { $0.codes[0].children[1].name = "\u{1}" }), ("code's description", Sample.themes, { $0.codes[0].description = "\u{1}" }),
        ("variable", Sample.variables[1], { $0.variables[1].description = "\u{1}" }), ("case", Sample.nameless, { $0.cases[1].name = "\u{1}" }),
        ("case's value", Sample.anna, { $0.cases[0].values[0].value = .text("\u{1}") }),
        ("source", Sample.interview, { $0.sources[0].name = "\u{1}" }),
        ("source's description", Sample.fieldnote, { $0.sources[1].description = "\u{1}" }),
        ("source's value", Sample.interview, { $0.sources[0].values[0].value = .text("\u{1}") }),
        ("selection's description", Sample.annotated, { $0.sources[0].selections[1].description = "\u{1}" }),
        ("note", Sample.aside, { $0.notes[1].name = "\u{1}" }), ("link", Sample.link, { $0.links[0].name = "\u{1}" }),
        ("set", Sample.set, { $0.sets[0].description = "\u{1}" }),
    ]

    @Test("control characters are refused when asked for, with the GUID of the object they stand in", arguments: places.indices)
    func refused(index: Int) throws {
        let (place, guid, change) = Self.places[index]
        let writer = RefiWriter(options: RefiOptions(illegalCharacters: .refuse))
        let error = try #require(#expect(throws: FeltError.self) { try writer.bytes(changed(change)) })
        #expect(error.code == "export-control-characters")
        #expect(error.context == (guid.map { ["guid": $0.text] } ?? [:]), "\(place)")
        #expect(error.message.contains("1 control character "))
    }

    @Test("asking for refusal changes nothing for a clean project, nor for quoted words")
    func notRefused() throws {
        let options = RefiOptions(illegalCharacters: .refuse)
        let project = changed { $0.sources[0].text = StoredText(trusted: [1] + $0.sources[0].text.utf8.dropFirst()) }
        #expect(try RefiWriter(options: options).bytes(project).bytes == RefiWriter().bytes(project).bytes)
        let error = #expect(throws: FeltError.self) { try RefiWriter(options: options).bytes(changed { $0.name = "\u{1}\u{2}" }) }
        #expect(error?.message.contains("2 control characters ") == true)
    }
}
