import FeltModel
import FeltStore

/// Contact summaries, which tell what was said in an interview: they leave no more than it does.
enum ContactSheets {
    /// The fields of a summary's head that name its interview.
    private static let fields: Set<String> = ["source_note", "source-note", "about"]

    /// What leaves once the summaries of interviews that stay as a whole stay, too, for the same reason.
    static func held(_ releases: [SourceID: SourceRelease], _ reader: StudyReader, _ sources: [Source]) throws -> [SourceID: SourceRelease] {
        var held: [String: SourceRelease] = [:]
        for source in sources { if case .nothing? = releases[source.id] { held[source.slug.text] = releases[source.id] } }
        let summaries = sources.filter { $0.kind == "contact-summary" }
        guard !held.isEmpty, !summaries.isEmpty else { return releases }
        var result = releases
        for summary in summaries {
            let named = try reader.attributes(of: summary.id).filter { fields.contains($0.name) }.compactMap(\.value).flatMap(names)
            if let release = named.compactMap({ held[$0] }).first { result[summary.id] = release }
        }
        return result
    }

    /// The short names in a field, which may name files: `notater/gangvei-leverandør.md`.
    private static func names(_ value: String) -> [String] {
        value.split { $0 == ";" || $0 == "," || $0 == " " }.map { name in
            let file = name.split(separator: "/").last.map(String.init) ?? String(name)
            return Slug.make(from: file.hasSuffix(".md") ? String(file.dropLast(3)) : file).text
        }
    }
}
