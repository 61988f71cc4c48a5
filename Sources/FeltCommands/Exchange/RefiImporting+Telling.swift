import FeltExchange
import FeltModel
import FeltRefi
import FeltStore
import FeltTerminal

/// What an import tells people.
extension RefiImporting {
    func tell(_ answer: RefiImportAnswer, _ entry: Entry?) throws {
        let new = answer.sum(in: .en) { $0.new }
        let changed = answer.sum(in: .en) { $0.changed }
        let start = isTrial ? "Would import" : "Imported"
        let what = new.isEmpty ? "nothing new" : new
        let changes = changed.isEmpty ? "" : "; \(isTrial ? "would change" : "changed") \(changed)"
        try project.note("\(start) \(what)\(changes)\(isTrial ? "; nothing was changed" : "").", entry: entry)
        if !answer.changed.isEmpty {
            try project.note(language == .en ? isTrial ? "Would be changed:" : "Changed:" : isTrial ? "Vil bli endret:" : "Endret:")
            for line in answer.named(answer.changed, language) { try project.note(line) }
        }
        if !answer.keptNewer.isEmpty {
            try project.note(
                language == .en
                    ? "Changed or removed here after the file was made, and \(isTrial ? "would stay" : "stays") as it is here:"
                    : "Endret eller fjernet her etter at filen ble laget, og \(isTrial ? "ville bli" : "blir") som det er her:")
            for line in answer.named(answer.keptNewer, language) { try project.note(line) }
        }
        let same = answer.sum(in: .en) { $0.same }
        if !same.isEmpty { try project.note("As they were: \(same).") }
        for line in GoneWords(answer, isTrial: isTrial, removes: refi.removeGone, language).lines { try project.note(line) }
        for double in answer.doubles {
            let come = isTrial ? "would come" : "came"
            try project.note("A source with the name \(double.name) was there already with another text; this one \(come) in as \(double.source).")
        }
        for line in RevisedWords(answer, language).lines { try project.note(line) }
        if !form.isCodebook, form != .codings {
            let origin = answer.origin.isEmpty ? "The file does not say what wrote it" : "Written by \(answer.origin)"
            let readings = answer.readings.map { "\($0.counting) in \($0.texts.counted("text")) (\($0.confidence.rawValue): \(Self.grounds($0.evidence)))" }
            try project.note(readings.isEmpty ? "\(origin)." : "\(origin); positions count \(readings.joined(separator: ", ")).")
        }
        switch answer.rest {
        case .none: break
        case .passedOver: try project.note("What lies beside the project for felt was passed over: the study has sources of this project already.")
        case .restored(let missing):
            let left = missing == 0 ? "" : ", but for \(missing.counted("thing")) that refer to what did not come"
            try project.note("Restored what lies beside the project for felt: layers and voices, notes' heads, register, course, chart\(left).")
        }
        for fate in RefiImportReport.Fate.allCases {
            let notes = answer.report.notes(fate)
            guard !notes.isEmpty else { continue }
            try project.note(fate.heading(in: language))
            for (note, count) in notes { try project.note("  \(note.rawValue): \(count). \(note.sentence(in: language))") }
        }
        try tellFindings(answer)
    }

    /// Why positions were taken to count what they count.
    private static func grounds(_ evidence: RefiPositions.Evidence) -> String {
        switch evidence {
        case .forced: "as asked"
        case .noDifference: "any way of counting gives the same words"
        case .words: "the words fit"
        case .otherTexts: "as in the other texts"
        case .origin: "as the program is known to count"
        case .standard: "as the standard says"
        case .againstNames: "the names of selections are words that stand elsewhere, or nowhere; look at the codings"
        }
    }

    /// Each rule once: a program errs the same way a thousand times.
    private func tellFindings(_ answer: RefiImportAnswer) throws {
        guard !answer.findings.isEmpty else { return }
        let (whole, alt) = form == .qdpx || form == .qdc ? ("felt check has", "felt check har") : ("--format json has", "--format json har")
        try project.note(language == .en ? "Mended, passed over or doubtful in the file (\(whole) all of it):" : "Rettet, hoppet over eller tvilsomt i filen (\(alt) alt):")
        for (rule, findings) in Dictionary(grouping: answer.findings, by: \.rule).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            try project.note("  \(rule.rawValue): \(findings.count). \(findings.count == 1 ? findings[0].sentence(in: language) : findings[0].rule(in: language))\(rows(findings))")
        }
    }

    /// The first rows of another program's tables that findings are about, and the first codings that are lost.
    private func rows(_ findings: [RefiFinding]) -> String {
        let isLost = findings.first?.rule == .rangeEndUnknown
        guard form.program != nil || form == .codebook || isLost else { return "" }
        let rows = findings.prefix(5).compactMap { finding in isLost ? finding.guid?.text : finding.line.map { "\(finding.element) \($0)" } }
        return rows.isEmpty ? "" : " [\(rows.joined(separator: ", "))\(findings.count > 5 ? ", …" : "")]"
    }
}
