import FeltModel
import FeltRefi
import FeltStore

/// Descriptions of things become memos on them.
extension RefiIntake {
    /// Makes the description of a thing a memo on it.
    func describe(_ guid: RefiGUID, _ words: String, on subject: Draft.MemoSubject, by user: RefiGUID?, at moment: RefiDateTime?) throws {
        answer.report.add(.descriptions)
        if let id = descriptionMemos[guid] ?? wordedMemo(words, on: subject), let memo = memos[id] {
            if memo.text == words || !keepsNewer(.memo, "memo", id.raw, named: id.raw, [.field(.text)]) {
                if memo.text != words { try draft.change(memo, words: words) }
                countKnown(.memo, id.raw, memo.text != words ? [.field(.text)] : [])
            }
            return try met(.memo, id.raw, guid, role: RefiGUIDs.descriptionRole)
        }
        let id = try draft.addMemo(words, on: subject, by: user.flatMap { researchers[$0] } ?? acting, createdAt: time(moment))
        descriptionMemos[guid] = id
        count(.memo, \.new)
        try met(.memo, id.raw, guid, role: RefiGUIDs.descriptionRole)
    }

    /// The memo that was the same description of the same thing, when the thing had another GUID.
    private func wordedMemo(_ words: String, on subject: Draft.MemoSubject) -> MemoID? {
        if knownDescriptions == nil {
            var known: [String: [MemoID]] = [:]
            for id in Set(descriptionMemos.values).sorted() { if let memo = memos[id], let text = memo.text { known[memo.subject + "\n" + text, default: []].append(id) } }
            knownDescriptions = known
        }
        return knownDescriptions?[Self.memoKey(subject) + "\n" + words]?.first { touched[.memo]?.contains($0.raw) != true }
    }

    /// The description of the project is a memo on the study, unless it is the study's own.
    func takeProject() throws {
        let record = try reader.study()
        let name = document.name.unlessBlank == nil || document.name == record.title.text(in: language) ?? RefiExport.origin ? nil : document.name
        if name != nil { answer.report.add(.projectNames) }
        let project = RefiElement("Project", [("name", name), ("basePath", document.basePath.flatMap { $0.isEmpty ? nil : $0 })])
        if !project.isBare { matter.keep(project) }
        guard let description = document.description, !description.isEmpty, description != record.notice else { return }
        if let id = wordedMemo(description, on: .study) {
            // An export has the first of several.
            touched[.memo, default: []].insert(id.raw)
            answer.report.add(.descriptions)
            return count(.memo, \.same)
        }
        // Several projects may have come, each with its own.
        let first = guids.made(.memo, "project")
        let isOther = guids.identities.contains { $0.role == RefiGUIDs.descriptionRole && $0.guid == first.text && $0.project != self.project }
        try describe(isOther ? guids.made(.memo, "project \(self.project)") : first, description, on: .study, by: nil, at: nil)
    }
}
