import FeltAnalysis
import FeltModel
import FeltQuery
import FeltReport
import FeltStore
import FeltTerminal

/// Writes the summary of a cell in the person's editor, beside what it rests on.
///
/// The study is not held while the editor is open. The summary rests on the codings that stood beside it; what came meanwhile makes the cell stale.
struct CellEditing {
    private let caseName: String
    private let code: String
    private let study: Study
    private let context: CommandContext
    private let place: ChartCells
    private let former: Summary?
    private let isStale: Bool
    private let evidence: CellEvidence
    private let sheet: CellSheet

    /// Reads the cell. Throws `case-unknown`, `code-unknown` and what a query throws.
    init(_ caseName: String, _ code: String, where filter: String?, in study: Study, _ context: CommandContext) throws {
        (self.caseName, self.code, self.study, self.context) = (caseName, code, study, context)
        (place, former, isStale, evidence, sheet) = try study.read { reader in
            let place = try ChartCells(caseName, code, reader)
            let chart = try reader.frameworkChart(cases: [place.caseStudy.id], codes: [place.code.id])
            let cell = chart[place.caseStudy.id, place.code.id]
            let chosen = try filter.map { try reader.codings(of: place.cell, where: $0) }
            let codings = try CellCodings(reader, cells: [place.cell], tree: reader.codes())
            let evidence = codings.evidence(in: place.cell, chosen: chosen)
            let rests = cell.summary.map { Set($0.evidence.items.map(\.coding)) }
            let quotes = try EvidenceQuotes(reader).quotes(codings.present(in: place.cell).filter { chosen?.contains($0.id) ?? true }, former: rests)
            let words = ChartWords(try reader.labelLanguage(nil))
            let titles = [(place.caseStudy.title, place.caseStudy.slug.text), (place.code.label, place.path)]
            let name = titles.map { title, typed in title.text(in: words.language).map { "\($0) (\(typed))" } ?? typed }.joined(separator: " × ")
            let definition = place.code.definition.text(in: words.language)
            let sheet = CellSheet(cell, researchers: chart.researchers, place: name, definition: definition, evidence: quotes, words)
            return (place, cell.summary, !cell.summaryReasons.isEmpty, evidence, sheet)
        }
    }

    /// Opens the editor and writes what came of it.
    ///
    /// - Returns: what to say, and the entry; nil where nothing was written.
    /// - Throws: `editor-missing`, `editor-failed`, `edit-unclear`, `summary-changed` and what writing throws. A text that was written and cannot
    ///   be kept in the study is left in a file, which the error names.
    func run(by researcher: Researcher) throws -> (note: String, entry: Entry?) {
        let command = try EditorChoice.command(context)
        let folder = try EditingFolder(in: study.folder, name: "\(place.caseStudy.slug)-\(place.path).md", text: sheet.text)
        defer { folder.remove() }
        let ending = try context.edit(command, folder.file)
        let edited = try text(of: folder)
        let words = try summary(in: edited)
        let isChanged = words != former?.text && !words.isEmpty
        guard ending == .done else { throw isChanged ? try kept(words, ending.error(command)) : ending.error(command) }
        let strays = sheet.hasWordsBelow(in: edited)
        guard isChanged else {
            guard strays else { return (unchanged(words), nil) }
            let message = "Words were written below the line \(CellSheet.mark), where the evidence stands; the summary goes above it. Nothing was written."
            throw try kept(edited, FeltError("edit-below", message, hint: ""))
        }
        do {
            let (note, entry) = try study.write("summarise", by: researcher.id) { draft, reader in
                guard try reader.summaries(of: place.cell).first?.text == former?.text else {
                    throw FeltError("summary-changed", "Somebody else has written \(place.name) meanwhile; nothing was written over.", hint: "")
                }
                try draft.setSummary(words, of: place.cell, evidence: evidence, by: researcher.id)
                let note = strays ? " What was written below the line is not part of it." : ""
                return (place.written(on: evidence) + note, line: "summarise \(place.caseStudy.slug) \(place.path)")
            }
            return (note, entry)
        } catch { throw try kept(words, error) }
    }

    /// The text as the editor left it. Throws `edit-unclear`, with the bytes kept, where it is no text.
    private func text(of folder: EditingFolder) throws -> String {
        let bytes = try folder.read()
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw try keptFile(bytes, FeltError("edit-unclear", "What came from the editor is not UTF-8.", hint: ""))
        }
        return text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "")
    }

    /// What the person left above the line. Throws `edit-unclear`, with the whole text kept, where that cannot be told.
    private func summary(in text: String) throws -> String {
        if let words = sheet.summary(in: text) { return words }
        throw try kept(text, FeltError("edit-unclear", "The line \(CellSheet.mark) that parts summary and evidence is gone; nothing was written.", hint: ""))
    }

    private func unchanged(_ words: String) -> String {
        let name = "felt summarise \(caseName) \(code)"
        if words.isEmpty { return former?.text == nil ? "Nothing was written." : "The text is empty; nothing was changed. To take the summary away: \(name) --remove" }
        return "Unchanged; nothing was written." + (isStale ? " The cell is stale; if the text still holds: \(name) --confirm" : "")
    }

    /// Keeps the summary in a file, and gives the error that says so.
    private func kept(_ words: String, _ error: any Error) throws -> any Error { try keptFile(Array((words + "\n").utf8), error) }

    private func keptFile(_ bytes: [UInt8], _ error: any Error) throws -> any Error {
        let path = try EditingFolder.keep(bytes, in: study.folder, name: "summary-\(place.caseStudy.slug)-\(place.path).md")
        let here = context.workingDirectory + "/"
        let typed = path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
        let kept = "Your text is kept in \(typed). When it is ready: felt summarise \(caseName) \(code) --text @\(typed)"
        guard let error = error as? FeltError else {
            try context.errors.writeLine(kept)
            return error
        }
        return FeltError(error.code, error.message, hint: kept, context: error.context, details: error.details, cause: error.cause)
    }
}

extension EditorProgram.Ending {
    /// The error that an ending is.
    fileprivate func error(_ command: String) -> any Error {
        switch self {
        case .done, .cancelled, .killed(signal: 2), .failed(code: 130): CancellationError()
        case .failed(code: 126), .failed(code: 127):
            FeltError("editor-failed", "The editor '\(command)' cannot be started.", hint: "Set another one: export EDITOR=nano. Or give the text with --text @FILE.")
        case .failed, .killed:
            FeltError("editor-failed", "The editor '\(command)' ended with an error; nothing was written.", hint: "Try again, or give the text with --text @FILE.")
        }
    }
}
