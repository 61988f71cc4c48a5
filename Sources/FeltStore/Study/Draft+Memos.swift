public import FeltModel

// Memos that explain negative cases. Others are added by `addMemo`.

extension Draft {
    /// Says why a negative case does not overturn a finding, in the place of what was said of it before.
    ///
    /// It is written anew each time, so that its date says when it was thought through last.
    public func explain(_ subject: MemoSubject, _ words: String, by researcher: ResearcherID) throws {
        try removeExplanation(of: subject)
        try addMemo(words, on: subject, for: .explanation, by: researcher)
    }

    /// Takes the explanation of a negative case away; false where there was none.
    @discardableResult
    public func removeExplanation(of subject: MemoSubject) throws -> Bool {
        let old = try StudyReader(database: database).memos().filter { memo in
            guard memo.purpose == .explanation else { return false }
            switch subject {
            case .coding(let id): return memo.coding == id
            case .source(let id): return memo.source == id
            case .code(let id): return memo.code == id && memo.caseID == nil
            case .caseStudy(let id): return memo.caseID == id && memo.code == nil
            case .cell(let cell): return memo.cell == cell
            case .study: return memo.subject == "study"
            }
        }
        for memo in old { try remove(EntityCatalogue.memo, memo.id.raw) }
        return !old.isEmpty
    }
}
