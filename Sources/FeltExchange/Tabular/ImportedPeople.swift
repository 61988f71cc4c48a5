import FeltModel
import FeltStore

/// The cases and researchers that tables name; those that are not in the study are added when they are first needed.
struct ImportedPeople {
    private var cases: [String: CaseID]
    private var researchers: [String: ResearcherID]
    /// The researchers of the study by their names in full, in small letters; a name that two have is nobody's.
    private let fullNames: [String: ResearcherID]
    private let known: [String]

    init(_ reader: StudyReader) throws {
        cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.slug.text, $0.id) })
        let people = try reader.researchers()
        researchers = Dictionary(uniqueKeysWithValues: people.map { ($0.slug.text, $0.id) })
        let named = Dictionary(grouping: people.filter { $0.name != nil }, by: { ($0.name ?? "").lowercased() })
        fullNames = named.compactMapValues { $0.count == 1 ? $0[0].id : nil }
        known = people.flatMap { [$0.slug.text] + ($0.name.map { [$0] } ?? []) }
    }

    /// Refuses somebody who is not in the study and nearly has the name of one who is: that may be a slip of the pen. Throws `researcher-unknown`.
    func check(_ name: String) throws {
        guard find(name) == nil, name.count >= Self.nearLength else { return }
        // Many people share a surname: what a slip of the pen changes is a letter or two.
        let near = known.filter { NearNames.areNear(name, $0, within: name.count < 8 ? 1 : 2) }
        guard !near.isEmpty else { return }
        throw FeltError(
            "researcher-unknown", "There is no researcher of that name in the study, but one of nearly the same: \(near.joined(separator: ", ")).",
            hint: "Write the name as the study has it (felt list researchers), or say with --new-coders that it is somebody else.")
    }

    /// Shorter names are initials, which are all near each other.
    private static let nearLength = 4

    private func find(_ name: String) -> ResearcherID? {
        researchers[name] ?? fullNames[name.lowercased()] ?? researchers[Slug.make(from: name).text]
    }

    mutating func caseID(_ name: String, _ draft: Draft, _ summary: inout StudyImport.Summary) throws -> CaseID {
        let slug = Slug.make(from: name)
        if let id = cases[slug.text] { return id }
        let id = try draft.addCase(slug: slug, title: LocalisedText(nb: slug.text == name ? nil : name))
        cases[slug.text] = id
        summary.cases += 1
        if slug.text != name { summary.renamed += 1 }
        return id
    }

    mutating func researcher(_ name: String, _ draft: Draft, _ summary: inout StudyImport.Summary) throws -> ResearcherID {
        if let id = find(name) { return id }
        let slug = Slug.make(from: name)
        let id = try draft.addResearcher(slug: slug, name: slug.text == name ? nil : name, institution: nil)
        summary.researchers += 1
        if slug.text != name { summary.renamed += 1 }
        researchers[slug.text] = id
        researchers[name] = id
        return id
    }
}
