import FeltModel
package import FeltPrivacy
import FeltProtocols
import FeltStore
import FeltText

/// Whether what somebody wrote repeats what was said, or what must not be told.
extension ReportStudy {
    /// What a text may repeat.
    enum Repeatable {
        case nothing
        /// What researchers themselves write in notes of cycles: there the problem is put, and what was learnt.
        case notesOfCycles
    }

    /// Whether a text repeats six words in a row of a source of the case or of none, or what was flagged anywhere, or names somebody.
    func repeats(_ text: String, in caseID: CaseID, besides allowed: Repeatable = .nothing) throws -> Bool {
        if tellsFlagged(text) || namesSomebody(text) { return true }
        guard RepeatedWords.areEnough(in: text) else { return false }
        let spoken = try spoken(in: caseID)
        return spoken.said.occur(in: text) || allowed == .nothing && spoken.written.occur(in: text)
    }

    /// The same of what was written of a case, on an earlier day also by what is said in the study as it is: a need that partners do not read today
    /// they do not read by way of the past. A need or a problem may repeat what researchers wrote in notes of cycles, a summary may not.
    func repeats(_ written: PresentGate.CaseText) throws -> Bool {
        if present?.repeating.contains(written) == true { return true }
        return try repeats(written.text, in: written.caseID, besides: written.isSummary ? .nothing : .notesOfCycles)
    }

    /// What was written of cases that repeats what was said, for reports of an earlier day.
    package func repeating() throws -> Set<PresentGate.CaseText> {
        var written: [PresentGate.CaseText] = try reader.summaries().compactMap { one in one.text.map { .init($0, of: one.cell.caseID, isSummary: true) } }
        let (attributes, milestones, cycles, problems) = (try reader.caseAttributes(), try milestones(), try reader.cycles(), try reader.formulations())
        for record in cases {
            let said = (attributes[record.id] ?? []).compactMap(\.value)
            let own = cycles[record.id] ?? []
            let put = own.flatMap { problems[$0.id] ?? [] }.compactMap(\.text)
            let all = said + said.flatMap { $0.split(separator: "\n").map(String.init) } + (milestones[record.id] ?? []).compactMap(\.label) + own.compactMap(\.learning) + put
            written += all.map { .init($0, of: record.id) }
        }
        return try Set(written).filter(repeats)
    }

    /// Whether a text tells partners what was flagged anywhere, then or now.
    func tellsFlagged(_ text: String) -> Bool { partnerText.tellsFlagged(text) }

    /// What is said in the sources of a case and in those of none, which may be about any, whether it leaves or not, and what was said in their texts
    /// before these were revised, and in sources that were taken out or belong to another case since; by itself what researchers write in notes of cycles.
    private func spoken(in caseID: CaseID) throws -> (said: RepeatedWords, written: RepeatedWords) {
        try once("spoken in \(caseID.raw)") {
            var (said, written) = (RepeatedWords(), RepeatedWords())
            func learn(_ text: StoredText, _ kind: String) { if kind == "cycle" { written.learn(text.utf8) } else { said.learn(text.utf8) } }
            // The study keeps no passages of a former text.
            func learnFormer(_ text: StoredText, _ kind: String) {
                learn(text, kind)
                guard kind == "cycle" else { return }
                for passage in PassageParser.passages(in: text, extraVoices: []) where passage.voice != nil || Self.isSaid(passage.layer) {
                    said.learn(Array(text.utf8[passage.range.bytes]))
                }
            }
            let texts = try once("former texts") { try reader.formerTexts() }
            let cases = try once("former cases") { try reader.formerCases() }
            for source in allSources {
                // What was said while it belonged to the case, or to none, was said there.
                let all = Set([source.caseID]).union(cases[source.id] ?? [])
                guard all.contains(caseID) || all.contains(nil) else { continue }
                let former = texts[source.id] ?? []
                if let text = try textOrNil(of: source.id) {
                    learn(text, source.kind)
                    if source.kind == "cycle" {
                        let passages = try reader.passageTable(of: [source.id])
                        for row in passages.rows where row.voice >= 0 || Self.isSaid(row.layer) { said.learn(Array(text.utf8[row.range.bytes])) }
                    }
                }
                for text in former { learnFormer(text, source.kind) }
            }
            for source in try once("removed", { try reader.removedSources() }) where source.caseID == caseID || source.caseID == nil {
                for text in try source.texts.compactMap(reader.contentBytes) { learnFormer(StoredText(trusted: text), source.kind) }
            }
            return (said, written)
        }
    }

    /// Whether a layer of a note holds what is nobody else's to repeat.
    private static func isSaid(_ layer: NoteLayer?) -> Bool { layer == .quote || layer == .personal }

    /// The text of a source; nil where its words have been erased.
    private func textOrNil(of source: SourceID) throws -> StoredText? {
        do { return try text(of: source) } catch let error as FeltError where error.code == "text-erased" { return nil }
    }
}
