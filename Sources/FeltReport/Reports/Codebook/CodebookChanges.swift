import FeltModel
import FeltStore

/// How the codebook changed by hand since the study began, as the journal tells it. What came with a file is one entry of an import, and not here.
struct CodebookChanges {
    let table: ReportTable

    init(_ study: ReportStudy) throws {
        let words = study.words
        let entries = try study.reader.entries()
        let byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = try entries.reversed().compactMap { entry -> ReportTable.Row? in
            let day = String(Timestamp.text(entry.clock.milliseconds).prefix(10))
            guard day <= study.day, let told = try Self.told(entry, byID, study) else { return nil }
            return .init(entry.id.description, [.day(day), .text(told), .text(entry.id.description)])
        }
        table = ReportTable(
            caption: words["codebook-changes"],
            columns: [.init(words["codebook-day"], width: 20), .init(words["codebook-change"], width: 60), .init(words["codebook-entry"], width: 16)],
            rows: rows,
            command: "felt history --limit 0")
    }

    /// What an entry did to the codebook, in the words of the report; nil where it did nothing to it.
    private static func told(_ entry: Entry, _ byID: [EntryID: Entry], _ study: ReportStudy) throws -> String? {
        let words = study.words
        if let undone = entry.undoOf { return try byID[undone].flatMap { try told($0, byID, study) }.map { words("codebook-undone", ["what": $0]) } }
        // The line is `code edit culture.fear to culture.dread`: made of paths, which hold no blanks.
        let parts = entry.line.split(separator: " ").map(String.init)
        guard ["code-add", "code-edit", "code-remove"].contains(entry.action), parts.count > 2 else { return nil }
        if parts.count == 5 {
            let (old, new) = (try study.shown(ofJournal: parts[2]), try study.shown(ofJournal: parts[4]))
            // Where one of the names is not told, that it changed is all there is to say.
            return [old, new].contains(words["not-shared"]) ? words["codebook-renamed-untold"] : words("codebook-renamed", ["code": old, "new": new])
        }
        return words("codebook-did-\(parts[1])", ["code": try study.shown(ofJournal: parts[2])])
    }
}
