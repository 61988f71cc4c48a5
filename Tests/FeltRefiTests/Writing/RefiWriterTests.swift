import FeltModel
import FeltText
import Testing

@testable import FeltRefi

@Suite("RefiWriter")
struct RefiWriterTests {
    private typealias Sample = RefiSample

    private func root(_ project: RefiProject, options: RefiOptions = RefiOptions()) throws -> RefiXML.Element {
        try RefiXML.read(try RefiWriter(options: options).bytes(project).bytes)
    }

    /// Children and attributes in the order of the official schema, for each element that we write.
    private static let schema: [String: (children: [String], attributes: [String])] = [
        "Project": (
            ["Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Description", "NoteRef"],
            ["xmlns", "name", "origin", "creatingUserGUID", "creationDateTime", "modifyingUserGUID", "modifiedDateTime"]
        ),
        "User": ([], ["guid", "name", "id"]),
        "Code": (["Description", "NoteRef", "Code"], ["guid", "name", "isCodable", "color"]),
        "Variable": (["Description"], ["guid", "name", "typeOfVariable"]),
        "Case": (["Description", "CodeRef", "VariableValue", "SourceRef", "SelectionRef"], ["guid", "name"]),
        "TextSource": (
            ["Description", "PlainTextSelection", "Coding", "NoteRef", "VariableValue"],
            ["guid", "name", "plainTextPath", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime"]
        ),
        "PlainTextSelection": (
            ["Description", "Coding", "NoteRef"],
            ["guid", "name", "startPosition", "endPosition", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime"]
        ),
        "Coding": (["CodeRef", "NoteRef"], ["guid", "creatingUser", "creationDateTime"]),
        "Note": (["Description"], ["guid", "name", "plainTextPath", "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime"]),
        "Link": (["NoteRef"], ["guid", "name", "direction", "color", "originGUID", "targetGUID"]),
        "Set": (["Description", "MemberCode", "MemberSource", "MemberNote"], ["guid", "name"]),
    ]

    @Test("every element has all its parts, in the order of the schema", arguments: schema.keys.sorted())
    func order(name: String) throws {
        // The first of each sort is complete in the sample.
        let element = try #require(try root(Sample.project).all(name).first)
        let (children, attributes) = try #require(Self.schema[name])
        var distinct: [String] = []
        for child in element.childNames where distinct.last != child { distinct.append(child) }
        #expect(distinct == children)
        #expect(element.attributeNames == attributes)
    }

    @Test("the values of a case are written by their kind, after the variable they are of")
    func values() throws {
        let values = try #require(try root(Sample.project).all("Case").first).children("VariableValue")
        #expect(values.map(\.childNames) == ["Text", "Boolean", "Integer", "Float", "Date", "DateTime"].map { ["VariableRef", $0 + "Value"] })
        #expect(values.map { $0.children[1].text } == ["a & b", "true", "-7", "1.5", "2026-01-02", "2026-01-02T03:04:05Z"])
        #expect(values.map { $0.children[0]["targetGUID"] } == Sample.variables.map(\.text))
    }

    @Test("an empty project is written as a project with a name")
    func empty() throws {
        let bytes = try RefiWriter().bytes(RefiProject(name: "Søk & <finn>", origin: "F")).bytes
        #expect(String(decoding: bytes, as: UTF8.self) == """
            <?xml version="1.0" encoding="utf-8"?>
            <Project xmlns="urn:QDA-XML:project:1.0" name="Søk &amp; &lt;finn&gt;" origin="F">
            </Project>

            """)
    }

    @Test("a container with nothing in it is left out, each on its own")
    func emptyContainers() throws {
        let lists: [(String, (inout RefiProject) -> Void)] = [
            ("Users", { $0.users = [] }), ("CodeBook", { $0.codes = [] }), ("Variables", { $0.variables = [] }), ("Cases", { $0.cases = [] }),
            ("Sources", { $0.sources = [] }), ("Notes", { $0.notes = [] }), ("Links", { $0.links = [] }), ("Sets", { $0.sets = [] }),
            ("Description", { $0.description = nil }), ("NoteRef", { $0.projectNotes = [] }),
        ]
        let all = lists.map(\.0)
        for (name, change) in lists {
            // A reference to what is taken away would be refused, so all that stands alone is tried alone.
            var project = RefiProject(name: "p", origin: "o", description: "d")
            (project.users, project.codes) = (Sample.project.users, [RefiCode(guid: Sample.trust, name: "Trust")])
            (project.variables, project.cases) = (Sample.project.variables, [RefiCase(guid: Sample.anna, name: "Anna")])
            project.sources = [RefiTextSource(guid: Sample.fieldnote, name: "s", text: StoredText(trusted: []), created: Sample.founded)]
            project.notes = [RefiNote(guid: Sample.memo, name: "m", text: StoredText(trusted: []), created: Sample.founded)]
            project.links = [RefiLink(guid: Sample.link, origin: Sample.anna, target: Sample.anna)]
            project.sets = [RefiSet(guid: Sample.set, name: "g")]
            project.projectNotes = [Sample.memo]
            #expect(try root(project).childNames == all)
            switch name {
            case "Users": (project.sources, project.notes, project.projectNotes) = ([], [], [])
            case "Cases": project.links = []
            case "Notes": project.projectNotes = []
            default: break
            }
            let before = try root(project).childNames
            change(&project)
            #expect(try root(project).childNames == before.filter { $0 != name })
        }
    }

    @Test("what is nil is left out, but for the change of a source or a note, which is then its making")
    func absent() throws {
        let root = try root(Sample.project)
        #expect(root.all("User")[1].attributeNames == ["guid", "name"])
        #expect(root.all("Case")[1].attributeNames == ["guid"])
        #expect(root.all("Code")[1].attributeNames == ["guid", "name", "isCodable"])
        #expect(root.all("PlainTextSelection")[1].attributeNames.last == "creationDateTime")
        for element in [root.all("TextSource")[1], root.all("Note")[1]] {
            #expect(element["modifyingUser"] == Sample.bo.text)
            #expect(element["modifiedDateTime"] == "2026-02-03T04:05:06Z")
            #expect(element.children.isEmpty)
        }
    }

    @Test("lists keep the order of the project, and codes their nesting")
    func listOrder() throws {
        var project = Sample.project
        project.sources.reverse()
        project.codes[0].children.reverse()
        let root = try root(project)
        #expect(root.all("TextSource").map { $0["guid"] } == [Sample.fieldnote.text, Sample.interview.text])
        #expect(root.child("CodeBook")?.child("Codes")?.childNames == ["Code"])
        #expect(root.all("Code").map { $0["name"] } == ["Themes", "Doubt", "Trust"])
        #expect(root.all("Code")[0].children("Code").count == 2)
        #expect(root.all("Code").map { $0["isCodable"] } == ["false", "true", "true"])
        #expect(root.all("Code").map { $0["color"] } == ["#0A1B2C", nil, nil])
    }

    @Test("texts lie beside the file, under the GUID of the source or the note")
    func paths() throws {
        for element in try root(Sample.project).all("TextSource", "Note") {
            #expect(element["plainTextPath"] == "internal://\(element["guid"] ?? "").txt")
        }
    }

    @Test("the same project gives the same bytes, without a byte order mark or a carriage return")
    func deterministic() throws {
        let first = try RefiWriter().bytes(Sample.project).bytes
        #expect(try RefiWriter().bytes(Sample.project).bytes == first)
        #expect(first.starts(with: "<?xml".utf8))
        #expect(!first.contains(0x0D))
    }

    @Test("an inconsistent project is refused")
    func inconsistent() throws {
        var project = Sample.project
        project.sets[0].codes = [Sample.nobody]
        let error = #expect(throws: FeltError.self) { try RefiWriter().bytes(project) }
        #expect(error?.code == "refi-inconsistent")
    }
}
