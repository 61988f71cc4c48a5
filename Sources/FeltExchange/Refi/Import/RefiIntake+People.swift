import FeltModel
import FeltRefi
import FeltStore

/// Users become researchers.
extension RefiIntake {
    func takeUsers() throws {
        let all = try reader.researchers()
        var taken = Set(all.map(\.slug.text))
        var used: Set<ResearcherID> = []
        var slugs = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.slug.text) })
        let coders = Set(codings.values.map(\.researcher))
        // Who is known by GUID is nobody else's namesake.
        for user in document.users { if let id = find(.researcher, user.guid) { used.insert(ResearcherID(id)) } }
        for user in document.users {
            let wanted = user.id.flatMap { $0.isEmpty ? nil : $0 } ?? user.name
            let short = wanted.map { Slug($0) ?? Slug.make(from: $0) }
            if let id = find(.researcher, user.guid).map({ ResearcherID($0) }), let old = all.first(where: { $0.id == id }) {
                researchers[user.guid] = id
                try rename(old, user)
            } else if let old = all.first(where: { !used.contains($0.id) && isSame($0, user, short) }) {
                used.insert(old.id)
                researchers[user.guid] = old.id
                // Short names are short: two people may have one. It matters to nobody as long as the one here has coded nothing.
                if old.name == nil || old.name != user.name, coders.contains(old.id) { answer.report.add(.sameShortNames) }
                if old.name == nil { try rename(old, user) } else { count(.researcher, \.same) }
            } else {
                if let short, taken.contains(short.text) { answer.report.add(.namesakes) }
                if wanted == nil { answer.report.add(.namelessPeople) }
                let slug = slug(wanted ?? (language == .en ? "unknown" : "ukjent"), &taken)
                let name = user.name ?? user.id
                let id = try draft.addResearcher(slug: slug, name: name == slug.text ? nil : name, institution: nil)
                slugs[id] = slug.text
                researchers[user.guid] = id
                count(.researcher, \.new)
            }
            guard let id = researchers[user.guid] else { continue }
            try met(.researcher, id.raw, user.guid)
            if let short = user.id, short != slugs[id] { matter.keep(rest: RefiElement("User", [("id", short)]), of: user.guid) }
        }
    }

    /// Whether somebody of the study is a user of a file. Two people whose names differ are two, though they sign alike.
    private func isSame(_ old: Researcher, _ user: RefiDocument.User, _ short: Slug?) -> Bool {
        if let name = old.name, name == user.name { return true }
        guard !options.keepsPeopleApart, old.slug == short else { return false }
        guard let name = old.name, let other = user.name?.unlessBlank else { return true }
        return other == old.slug.text || other == user.id || name == old.slug.text
    }

    /// A name that was changed elsewhere is changed here; one that was taken away stays, and an id that stands for a name is none.
    private func rename(_ old: Researcher, _ user: RefiDocument.User) throws {
        guard let name = user.name, !name.isEmpty, name != old.name, name != old.slug.text else { return count(.researcher, \.same) }
        if keepsNewer(.researcher, "researcher", old.id.raw, named: old.slug.text, [.field(.name)]) { return }
        var new = old
        new.name = name
        try draft.change(old, to: new)
        countKnown(.researcher, old.slug.text, [.field(.name)])
    }
}
