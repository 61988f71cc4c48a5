import FeltContainers
import FeltTestSupport
import Testing

@testable import FeltRefi

/// Holds the table against the schemas, read anew from their own files.
@Suite("RefiElementType", .enabled(if: SharedFolder.holds("refi/xsd/Project-1.0.xsd"), "needs ../shared/refi/xsd"))
struct RefiElementTypeTests {
    private struct Definition: Equatable {
        var children: [String] = []
        var attributes: [String] = []
    }

    /// What the schema says of a type of elements: each child as `name:type:minimum:maximum`, each attribute as `name:type:use`.
    private func definitions(_ file: String) throws -> [String: Definition] {
        let xml = try XMLPull(try SharedFolder.bytes("refi/xsd/" + file), part: file)
        var result: [String: Definition] = [:]
        var name: String?
        var choice: (minimum: String, maximum: String)?
        while let piece = try xml.next() {
            switch piece {
            case .opening("complexType"): name = xml.attribute("name")
            case .closing("complexType"): name = nil
            case .opening("choice"): choice = (xml.attribute("minOccurs") ?? "1", xml.attribute("maxOccurs") ?? "1")
            case .closing("choice"): choice = nil
            case .opening("element"):
                guard let name else { continue }
                let minimum = xml.attribute("minOccurs") ?? choice?.minimum ?? "1", maximum = xml.attribute("maxOccurs") ?? choice?.maximum ?? "1"
                result[name, default: Definition()].children.append(
                    "\(xml.attribute("name") ?? ""):\(short(xml.attribute("type") ?? "")):\(minimum):\(maximum)")
            case .opening("attribute"):
                guard let name else { continue }
                result[name, default: Definition()].attributes.append(
                    "\(xml.attribute("name") ?? ""):\(short(xml.attribute("type") ?? "")):\(xml.attribute("use") ?? "optional")")
            default: continue
            }
        }
        return result
    }

    private func short(_ type: String) -> String { String((type.split(separator: ":").last ?? "").replacing(/Type$/, with: "")) }

    /// The same of a type of the table.
    private func told(_ type: RefiElementType, _ names: [RefiElementType: String]) -> Definition {
        var result = Definition()
        for slot in type.rules.slots {
            for child in slot.children {
                let name = names[child.type] ?? (child.type == .string ? "string" : child.type.rawValue)
                result.children.append("\(child.name):\(name):\(slot.isRequired ? "1" : "0"):\(slot.repeats ? "unbounded" : "1")")
            }
        }
        result.attributes = type.rules.attributes.map { "\($0.name):\($0.type.rawValue):\($0.isRequired ? "required" : "optional")" }
        return result
    }

    private func compare(_ file: String, _ names: [RefiElementType: String]) throws {
        let definitions = try definitions(file)
        #expect(Swift.Set(definitions.keys) == Swift.Set(names.values.map { $0 + "Type" }))
        for (type, name) in names { #expect(definitions[name + "Type"] == told(type, names), "\(name)") }
    }

    @Test("says of projects what the schema says")
    func projects() throws {
        var names: [RefiElementType: String] = [
            .caseUnit: "Case", .pdfSource: "PDFSource", .pdfSelection: "PDFSelection", .codeBook: "CodeBook",
        ]
        let simple: [RefiElementType] = [.string, .boolean, .integer, .decimal, .date, .dateTime]
        for type in RefiElementType.allCases where !type.rawValue.hasPrefix("codebook") && !simple.contains(type) {
            names[type] = names[type] ?? type.rawValue.prefix(1).uppercased() + type.rawValue.dropFirst()
        }
        try compare("Project-1.0.xsd", names)
    }

    @Test("says of codebooks what the schema says")
    func codebooks() throws {
        try compare(
            "Codebook-1.0.xsd",
            [
                .codebookRoot: "CodeBook", .codebookCodes: "Codes", .codebookCode: "Code", .codebookSets: "Sets", .codebookSet: "Set",
                .codebookMember: "MemberCode",
            ])
    }
}
