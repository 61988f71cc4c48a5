import FeltRefi

/// What a later file of a project has otherwise than what was kept of it before: parts that are new, and those that are not as they were.
///
/// Who changed a thing last and when is no news of its own, since some programs say that anew of everything at each export.
struct PartNews {
    /// Parts as element and GUID, in the order of the file.
    private(set) var new: [String] = []
    private(set) var changed: [(name: String, aspects: [ChangedAspect])] = []
    /// What people call them, where they have a name.
    private(set) var names: [String: String] = [:]
    private var met: Set<String> = []

    /// Those of which a name is a name, and not words that were marked.
    private static let named: Set<String> = ["Set", "Graph", "Variable", "Case", "PictureSource", "PDFSource", "AudioSource", "VideoSource", "TextSource"]

    /// Notes a part that is not as it was kept before.
    ///
    /// - Parameters:
    ///   - former: what was kept; nil where nothing was.
    ///   - isRest: whether it is what a thing of the study has besides: that is not new, the thing has changed.
    ///   - wasHere: whether the thing was here under this GUID before. What comes with a new thing is no news beside it.
    mutating func meet(_ element: RefiElement, _ guid: String, former: RefiElement?, isRest: Bool, wasHere: Bool) {
        let told = Self.told(element)
        if let former { guard Self.told(former) != told else { return } } else if isRest, !wasHere || told.isBare { return }
        let name = note(element, guid)
        guard met.insert(name).inserted else { return }
        if former == nil, !isRest { new.append(name) } else { changed.append((name, .init(former.map(Self.told), told))) }
    }

    /// Notes that a file of the container is another one under its name.
    mutating func change(file path: String) {
        let name = "file \(path.replacing("internal://", with: ""))"
        if met.insert(name).inserted { changed.append((name, [])) }
    }

    /// Notes that a thing of the file has nothing besides any more.
    mutating func lose(rest: RefiElement, _ guid: String) {
        guard !Self.told(rest).isBare else { return }
        let name = note(rest, guid)
        if met.insert(name).inserted { changed.append((name, .init(rest, RefiElement(rest.name)))) }
    }

    /// Takes back that a part is new: it is an old one under another GUID.
    mutating func takeBack(_ name: String) { new.removeAll { $0 == name } }

    private mutating func note(_ element: RefiElement, _ guid: String) -> String {
        let name = "\(element.name) \(guid)"
        if Self.named.contains(element.name), let own = element["name"], !own.isEmpty { names[name] = own }
        return name
    }

    private static func told(_ element: RefiElement) -> RefiElement {
        var told = element
        // Nor is a name without a letter, which no export writes.
        told.attributes.removeAll { $0.name == "modifyingUser" || $0.name == "modifiedDateTime" || $0.value.unlessBlank == nil }
        told.attributes.sort { $0.name < $1.name }
        told.children = told.children.map(Self.told).filter { $0.name != "Description" || $0.text.unlessBlank != nil }
        return told
    }
}
