import FeltModel
import FeltStore
import FeltText

/// The sources of the study by the names that they have in a file.
struct NamesOfSources {
    private var byName: [String: [Source]] = [:]
    private var taken: FreeNames
    private var claimed: Set<SourceID> = []
    private let reader: StudyReader

    init(_ sources: some Collection<Source>, _ intake: RefiIntake) {
        reader = intake.reader
        taken = FreeNames(Set(sources.map(\.slug.text)))
        for source in sources.sorted(by: { ($0.slug, $0.id) < ($1.slug, $1.id) }) {
            for name in Set([source.slug.text, source.title].compactMap(\.self)) { byName[name, default: []].append(source) }
        }
    }

    /// The source with the name and the words of a text, unless the file has it elsewhere; else the one with the name that the text is of but for
    /// words that an export kept back, as `isReleased` tells.
    func namesake(of text: IncomingText, besides known: Set<String>, isReleased: (Source) throws -> Bool) throws -> Source? {
        let free = (byName[text.name ?? ""] ?? []).filter { !claimed.contains($0.id) && !known.contains($0.id.raw) }
        for source in free where source.byteCount == text.text.utf8.count {
            if let words = try? reader.text(of: source.id), words == text.text { return source }
        }
        return try free.first(where: isReleased)
    }

    /// Whether a source has the name of a text; whether the words are the same has to be looked up.
    func holds(nameOf text: IncomingText) -> Bool { byName[text.name ?? ""] != nil }

    mutating func claim(_ id: SourceID) { claimed.insert(id) }

    mutating func free(_ name: String) -> Slug {
        let free = taken.free(Slug(name) ?? Slug.make(from: name))
        taken.take(free.text)
        return free
    }
}
