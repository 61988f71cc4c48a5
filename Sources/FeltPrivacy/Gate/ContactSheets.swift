public import FeltModel
import FeltStore

/// Contact summaries, which tell what was said in an interview: they leave no more than it does.
public enum ContactSheets {
    /// The fields of a summary's head that name its interview.
    private static let fields: Set<String> = ["source_note", "source-note", "links", "about"]

    /// What leaves once the summaries of interviews that stay as a whole stay, too, for the same reason.
    static func held(_ releases: [SourceID: SourceRelease], _ reader: StudyReader, _ sources: [Source]) throws -> [SourceID: SourceRelease] {
        var held: [String: SourceRelease] = [:]
        for source in sources { if case .nothing? = releases[source.id] { held[source.slug.text] = releases[source.id] } }
        let summaries = sources.filter { $0.kind == "contact-summary" }
        guard !held.isEmpty, !summaries.isEmpty else { return releases }
        var result = releases
        for summary in summaries {
            if let release = interviews(in: try reader.attributes(of: summary.id)).compactMap({ held[$0] }).first { result[summary.id] = release }
        }
        return result
    }

    /// The short names of the interviews that the head of a summary names, which may be those of files: `notater/gangvei-leverandør.md`. In the order of the
    /// head; none where it names none.
    public static func interviews(in head: [Attribute]) -> [String] {
        head.filter { fields.contains($0.name) }.compactMap(\.value).flatMap { $0.split { $0 == ";" || $0 == "," || $0 == " " } }.map { name in
            let file = name.split(separator: "/").last.map(String.init) ?? String(name)
            return Slug.make(from: file.hasSuffix(".md") ? String(file.dropLast(3)) : file).text
        }
    }
}
