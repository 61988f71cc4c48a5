import FeltModel
import FeltPrivacy
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

    /// Whether a text tells partners what was flagged anywhere, then or now.
    func tellsFlagged(_ text: String) -> Bool { partnerText.tellsFlagged(text) }

    /// What is said in the sources of a case and in those of none, which may be about any, whether it leaves or not; by itself what researchers write in
    /// notes of cycles.
    private func spoken(in caseID: CaseID) throws -> (said: RepeatedWords, written: RepeatedWords) {
        try once("spoken in \(caseID.raw)") {
            var (said, written) = (RepeatedWords(), RepeatedWords())
            for source in allSources where source.caseID == caseID || source.caseID == nil {
                let text: StoredText
                do { text = try self.text(of: source.id) } catch let error as FeltError where error.code == "text-erased" { continue }
                guard source.kind == "cycle" else {
                    said.learn(text.utf8)
                    continue
                }
                written.learn(text.utf8)
                let passages = try reader.passageTable(of: [source.id])
                for row in passages.rows where row.voice >= 0 || row.layer == .quote || row.layer == .personal { said.learn(Array(text.utf8[row.range.bytes])) }
            }
            return (said, written)
        }
    }
}
