import FeltModel
import FeltStore
import FeltText

/// The sources of the study by the names that they have in a file.
struct NamesOfSources {
    private var byName: [String: [Source]] = [:]
    private var byLength: [Int: [Source]] = [:]
    private var taken: FreeNames
    private var claimed: Set<SourceID> = []
    private let reader: StudyReader

    init(_ sources: some Collection<Source>, _ intake: RefiIntake) {
        reader = intake.reader
        taken = FreeNames(Set(sources.map(\.slug.text)))
        for source in sources.sorted(by: { ($0.slug, $0.id) < ($1.slug, $1.id) }) {
            byLength[source.byteCount, default: []].append(source)
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

    /// The only source with the words of a text, under another name, unless the file has it elsewhere; nil for texts too short to be known by their words.
    func wordsake(of text: IncomingText, besides known: @autoclosure () -> Set<String>) -> Source? {
        guard text.text.utf8.count >= 40, byLength[text.text.utf8.count] != nil else { return nil }
        let known = known()
        let same = (byLength[text.text.utf8.count] ?? []).filter { source in
            !claimed.contains(source.id) && !known.contains(source.id.raw) && (try? reader.text(of: source.id)).map { $0 == text.text } ?? false
        }
        return same.count == 1 ? same[0] : nil
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
