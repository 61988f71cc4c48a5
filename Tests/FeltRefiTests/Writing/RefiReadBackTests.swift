import Testing

@testable import FeltRefi

/// Tells a project and the file made of it in the same plain lines, one an object, and compares the two.
@Suite("RefiWriter, read back")
struct RefiReadBackTests {
    @Test("the sample says in the file what it says in memory")
    func sample() throws {
        #expect(told(try RefiXML.read(RefiWriter().bytes(RefiSample.project).bytes)) == told(RefiSample.project))
    }

    @Test("any sound project says in the file what it says in memory")
    func anyProject() throws {
        for seed in UInt64(0)..<200 {
            let project = RandomProject.make(seed: seed)
            #expect(told(try RefiXML.read(RefiWriter().bytes(project).bytes)) == told(project), "seed \(seed)")
        }
    }

    // MARK: The file

    private static let places: Set<String> = ["xmlns", "plainTextPath", "startPosition", "endPosition"]
    private static let parents: Set<String> = ["Project", "User", "Code", "Variable", "Case", "TextSource", "PlainTextSelection", "Coding", "Note", "Link", "Set"]

    private func told(_ root: RefiXML.Element) -> [String] {
        root.all().filter { Self.parents.contains($0.name) }.map { element in
            var attributes: [String: String?] = Dictionary(uniqueKeysWithValues: element.attributes.map { ($0.name, $0.value) })
            for place in Self.places { attributes[place] = nil }
            // The name of a passage is made of its words; other tests look at it.
            if element.name == "PlainTextSelection" { attributes["name"] = nil }
            let parts = element.children.compactMap { child -> String? in
                switch child.name {
                case "VariableValue": part(child.children[0]["targetGUID"], child.children.dropFirst().first?.name, child.children.dropFirst().first?.text)
                case _ where child.children.isEmpty && child.attributeNames == ["targetGUID"]: "\(child.name) \(child["targetGUID"] ?? "")"
                default: nil
                }
            }
            return line(element.name, attributes, element.child("Description")?.text, parts)
        }
    }

    // MARK: The project

    private func told(_ project: RefiProject) -> [String] {
        var root: [String: String?] = ["name": project.name, "origin": project.origin]
        root["creatingUserGUID"] = project.created?.user.text
        root["creationDateTime"] = project.created?.time.description
        root["modifyingUserGUID"] = project.modified?.user.text
        root["modifiedDateTime"] = project.modified?.time.description
        var lines = [line("Project", root, project.description, references("NoteRef", project.projectNotes))]
        lines += project.users.map { line("User", ["guid": $0.guid.text, "name": $0.name, "id": $0.id]) }
        lines += project.codes.flatMap(told)
        lines += project.variables.map { line("Variable", ["guid": $0.guid.text, "name": $0.name, "typeOfVariable": $0.kind.rawValue], $0.description) }
        lines += project.cases.map { unit in
            let before = references("CodeRef", unit.codes) + unit.values.map(told)
            let parts = before + references("SourceRef", unit.sources) + references("SelectionRef", unit.selections)
            return line("Case", ["guid": unit.guid.text, "name": unit.name], unit.description, parts)
        }
        for source in project.sources {
            let attributes = stamps(source.created, source.modified ?? source.created, ["guid": source.guid.text, "name": source.name])
            lines.append(line("TextSource", attributes, source.description, references("NoteRef", source.notes) + source.values.map(told)))
            for selection in source.selections {
                let attributes = selection.created.map { stamps($0, selection.modified, ["guid": selection.guid.text]) } ?? ["guid": selection.guid.text]
                lines.append(line("PlainTextSelection", attributes, selection.description, references("NoteRef", selection.notes)))
                lines += selection.codings.map(told)
            }
            lines += source.codings.map(told)
        }
        lines += project.notes.map { line("Note", stamps($0.created, $0.modified ?? $0.created, ["guid": $0.guid.text, "name": $0.name]), $0.description) }
        lines += project.links.map { link in
            var attributes: [String: String?] = ["guid": link.guid.text, "name": link.name, "direction": link.direction.rawValue]
            attributes["color"] = link.colour?.description
            (attributes["originGUID"], attributes["targetGUID"]) = (link.origin.text, link.target.text)
            return line("Link", attributes, nil, references("NoteRef", link.notes))
        }
        return lines + project.sets.map { set in
            let members = references("MemberCode", set.codes) + references("MemberSource", set.sources) + references("MemberNote", set.notes)
            return line("Set", ["guid": set.guid.text, "name": set.name], set.description, members)
        }
    }

    private func told(_ code: RefiCode) -> [String] {
        var attributes: [String: String?] = ["guid": code.guid.text, "name": code.name, "isCodable": code.isCodable ? "true" : "false"]
        attributes["color"] = code.colour?.description
        return [line("Code", attributes, code.description, references("NoteRef", code.notes))] + code.children.flatMap(told)
    }

    private func told(_ coding: RefiCoding) -> String {
        line("Coding", stamps(coding.created, nil, ["guid": coding.guid.text]), nil, ["CodeRef \(coding.code)"] + references("NoteRef", coding.notes))
    }

    private func told(_ value: RefiVariableValue) -> String {
        let text: String? =
            switch value.value {
            case .text(let text): text
            case .boolean(let truth): truth ? "true" : "false"
            case .integer(let number): String(number)
            case .float(let number): DecimalText.make(number)?.text
            case .date(let date): date.description
            case .dateTime(let time): time.description
            case .missing: nil
            }
        return part(value.variable.text, text.flatMap { _ in value.value.kind.map { $0.rawValue + "Value" } }, text)
    }

    private func references(_ name: String, _ targets: [RefiGUID]) -> [String] { targets.map { "\(name) \($0)" } }

    private func stamps(_ created: RefiStamp, _ modified: RefiStamp?, _ attributes: [String: String?]) -> [String: String?] {
        var attributes = attributes
        (attributes["creatingUser"], attributes["creationDateTime"]) = (created.user.text, created.time.description)
        (attributes["modifyingUser"], attributes["modifiedDateTime"]) = (modified?.user.text, modified?.time.description)
        return attributes
    }

    // MARK: Lines

    private func part(_ variable: String?, _ name: String?, _ text: String?) -> String {
        "VariableValue \(variable ?? "-") \(name ?? "-") \(escaped(text))"
    }

    private func line(_ name: String, _ attributes: [String: String?], _ description: String? = nil, _ parts: [String] = []) -> String {
        let all = attributes.filter { $0.value != nil }.sorted { $0.key < $1.key }.map { "\($0.key)=\(escaped($0.value))" }
        return ([name] + all + [escaped(description)] + parts).joined(separator: " ")
    }

    /// A text by its code points after what XML cannot hold is replaced, so that no two different texts compare as equal.
    private func escaped(_ text: String?) -> String {
        text.map { XMLBufferTests.Place.element.expected($0).unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: ".") } ?? "-"
    }
}
