/// Looks at a written project file as a reader would, knowing nothing of what it was made from: is every GUID given once, and does
/// every reference lead to something of the right sort?
enum RefiReferences {
    /// One line for each fault.
    static func faults(in root: RefiXML.Element) -> [String] {
        var faults: [String] = []
        var known: [String: RefiXML.Element] = [:]
        for element in root.all() {
            guard let guid = element["guid"] else { continue }
            if known.updateValue(element, forKey: guid) != nil { faults.append("\(guid) stands twice") }
            if !isUpperCase(guid) { faults.append("\(guid) is not in upper case") }
        }
        func expect(_ target: String?, _ names: [String], _ what: String) {
            guard let found = target.flatMap({ known[$0] }), names.contains(found.name) else {
                faults.append("\(what) leads to \(target ?? "nothing")")
                return
            }
        }
        for element in root.all() {
            for attribute in element.attributes where attribute.name.hasSuffix("User") || attribute.name.hasSuffix("UserGUID") {
                expect(attribute.value, ["User"], "\(element.name)/@\(attribute.name)")
            }
            switch element.name {
            case "CodeRef", "MemberCode": expect(element["targetGUID"], ["Code"], element.name)
            case "SourceRef", "MemberSource": expect(element["targetGUID"], ["TextSource"], element.name)
            case "SelectionRef": expect(element["targetGUID"], ["PlainTextSelection"], element.name)
            case "NoteRef", "MemberNote": expect(element["targetGUID"], ["Note"], element.name)
            case "VariableRef": expect(element["targetGUID"], ["Variable"], element.name)
            case "Link":
                for end in ["originGUID", "targetGUID"] { expect(element[end], known.values.map(\.name).filter { $0 != "User" }, end) }
            case "Coding":
                if element.child("CodeRef")?["targetGUID"].flatMap({ known[$0]?["isCodable"] }) != "true" { faults.append("a coding with a folder") }
            case "VariableValue":
                let kind = element.child("VariableRef")?["targetGUID"].flatMap { known[$0]?["typeOfVariable"] } ?? "?"
                if element.children.count > 1, element.childNames != ["VariableRef", kind + "Value"] { faults.append("a value of the wrong kind") }
            default: break
            }
        }
        return faults
    }

    private static func isUpperCase(_ guid: String) -> Bool {
        guid.utf8.count == 36 && guid.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x46 ~= $0 || $0 == 0x2D }
    }
}
