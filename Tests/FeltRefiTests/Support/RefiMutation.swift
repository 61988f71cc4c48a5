import FeltTestSupport

/// Spoils a project file in one place, as programs and people do: the same seed always spoils the same.
struct RefiMutation {
    private var random: SeededGenerator

    /// The file, spoiled in one to three places.
    static func spoiled(_ root: RefiXML.Element, seed: UInt64) -> String {
        var mutation = RefiMutation(random: SeededGenerator(seed: seed))
        var root = root
        for _ in 0..<Int.random(in: 1...3, using: &mutation.random) { mutation.spoil(&root) }
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text(root)
    }

    /// Goes down to some element, the deeper the rarer, and spoils it.
    private mutating func spoil(_ element: inout RefiXML.Element) {
        if !element.children.isEmpty, Int.random(in: 0...4, using: &random) > 0 {
            return spoil(&element.children[Int.random(in: 0..<element.children.count, using: &random)])
        }
        let junk = [
            "", " ", "x", "-1", "1.5", "+7", "00", "true", "1", "#FFF", "#12345678", "rgba(1,2,3,0.5)", "2026-13-01", "2026-02-29", "2024-02-29", "2026-01-02T24:00:00",
            "2026-01-02T03:04:05", "2026-01-02T03:04:05.5+01:00", "-0001-01-01", "Text", " OneWay ", "Bidirectional", "{\(RefiEverything.guid("02"))}", RefiEverything.guid("99"), "1e5", ".5", "5.",
        ]
        switch Int.random(in: 0...8, using: &random) {
        case 0 where element.attributes.count > 1: element.attributes.remove(at: Int.random(in: 1..<element.attributes.count, using: &random))
        case 1 where element.attributes.count > 1:
            let index = Int.random(in: 0..<element.attributes.count, using: &random)
            if element.attributes[index].name != "xmlns" { element.attributes[index].value = junk.randomElement(using: &random) ?? "" }
        case 2: if element["extra"] == nil { element.attributes.append(("extra", "x")) }
        case 3 where !element.children.isEmpty: element.children.remove(at: Int.random(in: 0..<element.children.count, using: &random))
        case 4 where element.children.count > 1: element.children.shuffle(using: &random)
        case 5 where !element.children.isEmpty:
            if let child = element.children.randomElement(using: &random) { element.children.append(child) }
        case 6 where element.children.isEmpty: element.text = junk.randomElement(using: &random) ?? ""
        case 7: element.children.insert(RefiXML.Element(name: ["Description", "Coding", "Extra", "Code"].randomElement(using: &random) ?? ""), at: 0)
        default: if element.text.allSatisfy(\.isWhitespace) { element.text += ["", "words", "\n"].randomElement(using: &random) ?? "" }
        }
    }

    static func text(_ element: RefiXML.Element) -> String {
        func escaped(_ text: String) -> String {
            text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;").replacing("\n", with: "&#xA;").replacing("\t", with: "&#x9;")
                .replacing("\r", with: "&#xD;")
        }
        let attributes = element.attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined()
        return "<\(element.name)\(attributes)>\(escaped(element.text))\(element.children.map(text).joined())</\(element.name)>"
    }
}
