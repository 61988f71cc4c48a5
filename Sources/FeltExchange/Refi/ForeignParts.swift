import FeltModel
import FeltRefi
import FeltStore

/// What is kept of other programs' projects, ready to be written out again.
struct ForeignParts {
    /// An element, and the text that its positions count in.
    struct Part {
        var element: RefiElement
        let owner: RefiGUID?
        let textID: String?
    }

    /// What things had besides what the study knows of them: elements with some attributes and children, by the GUID of the thing.
    private(set) var rests: [RefiGUID: RefiElement] = [:]
    /// Whole elements of the project, by the container that they stand in, such as `Sets`.
    private(set) var whole: [String: [RefiElement]] = [:]
    /// Notes on the project as a whole that are on something else here.
    private(set) var projectNotes: [RefiGUID] = []
    /// The folder that paths of files outside the container are seen from.
    private(set) var basePath: String?
    /// Passages without codings, by the GUID of their text.
    private(set) var passages: [RefiGUID: [Part]] = [:]
    /// The text that positions in a whole element count in, by its GUID.
    private(set) var textIDs: [RefiGUID: String] = [:]
    /// How many are kept and cannot be read any more, since their words were erased.
    private(set) var erased = 0

    /// The containers by the elements in them.
    static let containers = [
        "Variable": "Variables", "Case": "Cases", "TextSource": "Sources", "PictureSource": "Sources", "PDFSource": "Sources", "AudioSource": "Sources",
        "VideoSource": "Sources", "Note": "Notes", "Link": "Links", "Set": "Sets", "Graph": "Graphs",
    ]

    /// Creates what is kept of nothing.
    init() {}

    init(_ reader: StudyReader, _ guids: RefiGUIDs) throws {
        for matter in try reader.foreignMatter() {
            guard let xml = matter.xml, var element = try? RefiElement(xml: xml) else {
                erased += 1
                continue
            }
            if !guids.aliases.isEmpty || !guids.caseCodes.isEmpty { element.rename(guids.aliases, codes: guids.caseCodes) }
            let owner = matter.ownerGUID.flatMap { RefiGUID($0) }.map { guids.aliases[$0] ?? $0 }
            let guid = matter.guid.flatMap { RefiGUID($0) }.map { guids.aliases[$0] ?? $0 }
            if let guid, owner == guid {
                rests[guid] = element
            } else if let owner, element.name == "PlainTextSelection" {
                passages[owner, default: []].append(Part(element: element, owner: owner, textID: matter.textID))
            } else if element.name == "Project" {
                projectNotes += element.targets("NoteRef")
                basePath = element["basePath"] ?? basePath
            } else if let container = Self.containers[element.name] {
                whole[container, default: []].append(element)
                if let guid, let textID = matter.textID { textIDs[guid] = textID }
            }
        }
    }

    /// How many elements stay because words in them do.
    var withheld = 0
    /// How many files stay because the text that they came with was revised since.
    var former = 0

    /// Leaves out the sources of which a condition holds.
    ///
    /// - Returns: how many these were.
    mutating func withhold(_ isWithheld: (RefiElement) -> Bool) -> Int {
        guard let all = whole["Sources"] else { return 0 }
        whole["Sources"] = all.filter { !isWithheld($0) }
        return all.count - (whole["Sources"]?.count ?? 0)
    }

    /// Whether there is nothing of another program.
    var isEmpty: Bool { rests.isEmpty && whole.isEmpty && passages.isEmpty && projectNotes.isEmpty }

    /// Takes the element that a text stands in out of the others; nil where it is not kept.
    mutating func takeFrame(_ guid: RefiGUID) -> RefiElement? {
        guard let place = whole["Sources"]?.firstIndex(where: { $0.guid == guid }) else { return nil }
        return whole["Sources"]?.remove(at: place)
    }

    /// The GUIDs of the codings in all that is kept, but for those with some codes.
    func codings(besides codes: Set<RefiGUID>) -> Set<RefiGUID> {
        var found: Set<RefiGUID> = []
        func look(_ element: RefiElement) {
            if element.name == "Coding", let guid = element.guid, !element.leads(to: codes) { found.insert(guid) }
            for child in element.children { look(child) }
        }
        for element in rests.values { look(element) }
        for element in whole.values.joined() { look(element) }
        for part in passages.values.joined() { look(part.element) }
        return found
    }

    /// Changes the elements of a container.
    mutating func change(_ container: String, _ change: (inout RefiElement) throws -> Void) rethrows {
        for place in (whole[container] ?? []).indices { if var element = whole[container]?[place] { try change(&element); whole[container]?[place] = element } }
    }
}

extension RefiElement {
    /// Gives every reference in it the GUID that stands for another.
    ///
    /// - Parameter codes: those that stand for another where a code is meant.
    mutating func rename(_ aliases: [RefiGUID: RefiGUID], codes: [RefiGUID: RefiGUID] = [:]) {
        for place in attributes.indices where attributes[place].name != "guid" {
            if let guid = RefiGUID(attributes[place].value), let other = name == "CodeRef" || name == "MemberCode" ? codes[guid] ?? aliases[guid] : aliases[guid] { attributes[place].value = other.text }
        }
        for place in children.indices { children[place].rename(aliases, codes: codes) }
    }

    /// Whether a coding in it, at any depth, has one of some codes.
    func leads(to codes: Set<RefiGUID>) -> Bool {
        targets("CodeRef").contains(where: codes.contains) || children.contains { $0.leads(to: codes) }
    }

    /// What the references of a name lead to, such as `NoteRef`.
    func targets(_ name: String) -> [RefiGUID] { children.filter { $0.name == name }.compactMap { $0["targetGUID"].flatMap { RefiGUID($0) } } }
}
