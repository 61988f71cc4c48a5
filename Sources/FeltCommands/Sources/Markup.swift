import FeltModel
import FeltProtocols
import FeltStore
import FeltText

/// Writes a source as a note with its head and codes, the way `felt add` reads it.
struct Markup {
    private let reader: StudyReader

    init(_ reader: StudyReader) { self.reader = reader }

    func text(of source: Source, _ text: StoredText, _ codings: [Coding], _ tree: CodeTree, _ researchers: [Researcher]) throws -> NoteWriter.Written {
        let names = Dictionary(uniqueKeysWithValues: researchers.map { ($0.id, $0.slug.text) })
        let facets = try reader.facets()
        let memos = Dictionary(grouping: try reader.memos().filter { $0.coding != nil && $0.text != nil }, by: \.coding)
            .mapValues { $0.compactMap(\.text) }
        let marks = codings.map { coding in
            CodeMark(
                range: coding.range, code: tree.path(of: coding.code)?.text ?? coding.code.raw, line: 1, column: 1,
                facets: coding.facets.compactMap { id in facets.value(id).map { (facet: $0.facet.slug.text, value: $0.value.slug.text) } },
                researcher: names[coding.researcher], memo: memos[coding.id].map { $0.joined(separator: "\n\n") })
        }
        var head: [(String, String)] = []
        if let title = source.title { head.append(("title", title)) }
        head.append(("kind", source.kind))
        if let caseID = source.caseID, let record = try reader.cases().first(where: { $0.id == caseID }) { head.append(("case", record.slug.text)) }
        if let date = source.date { head.append(("date", date)) }
        head.append(("language", source.language.rawValue))
        if let researcher = source.researcher.flatMap({ names[$0] }) { head.append(("researcher", researcher)) }
        for attribute in try reader.attributes(of: source.id) { if let value = attribute.value { head.append((attribute.name, value)) } }
        let questions = try reader.passages(of: source.id).compactMap { passage -> (heading: TextRange, id: String)? in
            guard case .heading = passage.kind, let id = passage.question else { return nil }
            return (passage.range, id)
        }
        let files = try reader.attachments(of: source.id).compactMap { file in file.path.map { (path: $0, deleteBy: file.deleteBy) } }
        return NoteWriter.write(text: text, head: head, marks: marks, questions: questions, attachments: files)
    }
}
