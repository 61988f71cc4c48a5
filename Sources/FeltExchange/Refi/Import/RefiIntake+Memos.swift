import FeltModel
import FeltRefi
import FeltStore
import FeltText

/// Notes become memos.
extension RefiIntake {
    /// What refers to a note.
    private enum Holder {
        case coding(RefiGUID), passage(RefiGUID), source(RefiGUID), code(RefiGUID), project, other
        /// A passage without codes, which is kept with its references.
        case keptPassage(RefiGUID)
        /// A link to or from it, with what it leads to.
        case link(RefiGUID, isOwn: Bool, link: RefiGUID)
    }

    func takeMemos() throws {
        let holders = holders()
        var byWords: [String: [MemoID]] = [:]
        let claimed = Set(document.notes.compactMap { find(.memo, $0.guid) })
        for memo in memos.values.sorted(by: { $0.id < $1.id }) where !claimed.contains(memo.id.raw) && guids.identity(.memo, memo.id.raw)?.role != RefiGUIDs.descriptionRole {
            if let text = memo.text { byWords[memo.subject + "\n" + text, default: []].append(memo.id) }
        }
        for note in document.notes where !codedNotes.contains(note.guid) {
            if note.text?.utf8.isEmpty != false, let known = find(.memo, note.guid), memos[MemoID(known)] != nil {
                // The words are not in the file, or cannot be read; here they are.
                refuse(.memo, known, .missingTexts)
                matter.spare([note.guid])
                touched[.memo, default: []].insert(known)
                continue
            }
            guard let words = note.text, !words.utf8.isEmpty else {
                answer.report.add(.emptyMemos)
                var note: RefiDocument.Text? = note
                settleFile(&note)
                if let note { matter.keep(RefiElement(note, named: "Note")) }
                continue
            }
            try take(note, words.string, holders[note.guid] ?? [], &byWords)
        }
        for note in document.notes where codedNotes.contains(note.guid) {
            for holder in holders[note.guid] ?? [] { keepReference(of: holder, to: note.guid) }
        }
    }

    private func take(_ note: RefiDocument.Text, _ words: String, _ holders: [Holder], _ byWords: inout [String: [MemoID]]) throws {
        // Of several things that refer to it, the one that it is on here stays so.
        let here = find(.memo, note.guid).flatMap { memos[MemoID($0)] }?.subject
        let holders = here == nil ? holders : holders.filter { key(of: $0) == here } + holders.filter { key(of: $0) != here }
        let home = home(of: holders)
        let subject = home?.subject ?? .study
        let id: MemoID
        let known = find(.memo, note.guid).flatMap { memos[MemoID($0)] }
        if let known {
            id = known.id
            noteTime(time(note.stamp.created), of: known.createdAt)
            noteAuthor(note.stamp.creator, of: known.researcher)
            // Line ends are the only thing that an export changes in a memo.
            let isSame = known.text.flatMap { try? TextNormaliser.normalise(Array($0.utf8), allowingControls: true).text.string } == words
            let isMoved = isElsewhere(known, home)
            var aspects: [ChangedAspect] = []
            aspects.note(.text, !isSame)
            aspects.note(.subject, isMoved)
            if isSame && !isMoved || !keepsNewer(.memo, "memo", id.raw, named: id.raw, aspects) {
                if !isSame { try draft.change(known, words: words) }
                if isMoved { try draft.move(known, to: subject) }
                countKnown(.memo, id.raw, aspects)
            }
        } else if let same = byWords[Self.memoKey(subject) + "\n" + words]?.popLast() {
            id = same
            count(.memo, \.same)
        } else if try isRemoved(note.guid) {
            return noteNewer(.memo, note.guid.text, [])
        } else {
            id = try draft.addMemo(words, on: subject, by: author(note.stamp.creator), createdAt: time(note.stamp.created, .memo, note.guid))
            count(.memo, \.new)
        }
        memoIDs[note.guid] = id
        // One that is on nothing in the file has nothing said of it there; what is known of it stays.
        let role = home == nil ? known.map { guids.identity(.memo, $0.id.raw)?.role } ?? RefiMemos.linkRole : home?.role
        let owner = home == nil ? known.flatMap { guids.identity(.memo, $0.id.raw)?.ownerGUID }.flatMap { RefiGUID($0) } : home?.owner
        try met(.memo, id.raw, note.guid, owner: owner, role: role)
        if let link = home?.link {
            ownLinks.insert(link)
            try met(.link, id.raw, link)
        }
        if home != nil || known.map(isHeld) != true {
            for (place, holder) in holders.enumerated() where home?.places.contains(place) != true { keepReference(of: holder, to: note.guid) }
            answer.report.add(.sharedMemos, max(0, holders.count - (home?.places.count ?? 0)))
        }
        answer.report.add(.memoValues, note.values.count)
        let name = note.name == "Memo \(id)" ? nil : note.name
        var attributes: [(name: String, value: String?)] = [("name", name)]
        if let path = note.richText.flatMap({ keepFile($0) }) { attributes.append(("richTextPath", path)) }
        matter.keep(
            rest: RefiElement(
                "Note", attributes + modified(note.stamp),
                children: RefiElement.description(note.description) + note.notes.map { RefiElement.reference("NoteRef", $0) }), of: note.guid)
    }

    /// Whether a memo is on something else in the file. One that the file has on nothing stays where it is, and that is told.
    private func isElsewhere(_ memo: Memo, _ home: Home?) -> Bool {
        let identity = guids.identity(.memo, memo.id.raw)
        guard let home else {
            if memo.subject != Self.memoKey(.study), identity?.role != RefiMemos.linkRole, !isHeld(memo) { refuse(.memo, memo.id.raw, .otherPlaces) }
            return false
        }
        // Any coding of a passage stands for it.
        if home.role == RefiMemos.passageRole, identity?.role == home.role, identity?.ownerGUID == home.owner?.text { return false }
        return memo.subject != Self.memoKey(home.subject)
    }

    /// Whether what a memo is on was not looked at in the file: a text that stays as it is here, cannot be read there, or is gone with all that is on it.
    private func isHeld(_ memo: Memo) -> Bool {
        guard let source = memo.source ?? memo.coding.flatMap({ codings[$0]?.source }) else { return false }
        guard touched[.source]?.contains(source.raw) ?? false else { return true }
        return olderTexts.contains(source) || withheldTexts[source].map { $0 == nil } ?? false
    }

    // MARK: What memos are on

    private func holders() -> [RefiGUID: [Holder]] {
        var result: [RefiGUID: [Holder]] = [:]
        func add(_ notes: [RefiGUID], _ holder: Holder) { for note in notes { result[note, default: []].append(holder) } }
        for source in document.sources {
            let passages = (source.text?.selections ?? []).map { ($0.guid, $0.codings, $0.notes) }
                + source.transcripts.flatMap { $0.selections.filter { carriedPassages.contains($0.guid) }.map { ($0.guid, $0.codings, $0.notes) } }
            for (guid, codings, notes) in passages {
                for coding in codings { add(coding.notes, codingIDs[coding.guid] == nil ? .other : .coding(coding.guid)) }
                add(notes, passageSources[guid] == nil ? .passage(guid) : .keptPassage(guid))
            }
            for coding in source.codings { add(coding.notes, .coding(coding.guid)) }
            let notes = source.notes + (source.kind == .text ? [] : source.text?.notes ?? [])
            add(notes, sources[source.guid] == nil ? .other : .source(source.guid))
        }
        for note in document.notes where codedNotes.contains(note.guid) {
            for selection in note.selections {
                for coding in selection.codings { add(coding.notes, .coding(coding.guid)) }
                add(selection.notes, passageSources[selection.guid] == nil ? .passage(selection.guid) : .keptPassage(selection.guid))
            }
            add(note.notes, .source(note.guid))
        }
        for code in document.codes where codes[code.guid] != nil { add(code.notes, .code(code.guid)) }
        add(document.projectNotes, .project)
        let notes = Set(document.notes.map(\.guid))
        for link in document.links {
            for (note, other) in [(link.origin, link.target), (link.target, link.origin)] {
                guard let note, let other, notes.contains(note) else { continue }
                let isPlain = link.name == nil && link.direction == .oneWay && link.colour == nil && link.notes.isEmpty
                let isOwn = note == link.origin && cases[other] != nil && isPlain
                add([note], .link(other, isOwn: isOwn, link: link.guid))
            }
        }
        return result
    }

    /// What a memo is on here, what its identity says of that, and which of its holders that is.
    private typealias Home = (subject: Draft.MemoSubject, role: String?, owner: RefiGUID?, link: RefiGUID?, places: [Int])

    private func home(of holders: [Holder]) -> Home? {
        var code: (id: CodeID, place: Int)?
        var unit: (id: CaseID, place: Int, isOwn: Bool, link: RefiGUID)?
        for (place, holder) in holders.enumerated() {
            switch holder {
            case .code(let guid): if code == nil, let id = codes[guid] { code = (id, place) }
            case .link(let guid, let isOwn, let link): if unit == nil, let id = cases[guid], codes[guid] == nil { unit = (id, place, isOwn, link) }
            default: break
            }
        }
        // What is on a code and on a case is on the cell of the two.
        if let unit, let code, unit.isOwn { return (.cell(ChartCell(caseID: unit.id, code: code.id)), nil, nil, unit.link, [code.place, unit.place]) }
        for (place, holder) in holders.enumerated() {
            switch holder {
            case .coding(let guid): if let id = codingIDs[guid] { return (.coding(id), nil, nil, nil, [place]) }
            case .passage(let guid):
                guard let id = firstCodings[guid] else { continue }
                answer.report.add(.passageMemos)
                return (.coding(id), RefiMemos.passageRole, guid, nil, [place])
            case .source(let guid): if let id = sources[guid] { return (.source(id), nil, nil, nil, [place]) }
            case .code: if let code { return (.code(code.id), nil, nil, nil, [place]) }
            case .link(let guid, let isOwn, let link):
                guard let subject = subject(guid) else { continue }
                return (subject, isOwn ? nil : RefiMemos.linkRole, nil, isOwn ? link : nil, [place])
            case .project: return (.study, nil, nil, nil, [place])
            case .other, .keptPassage: continue
            }
        }
        // A remark on words without a code is on their source here; what refers to it is kept with the words.
        for (place, holder) in holders.enumerated() {
            if case .keptPassage(let guid) = holder, let source = passageSources[guid] { return (.source(source), RefiMemos.linkRole, nil, nil, [place]) }
        }
        return nil
    }

    /// What a memo that hangs on a thing is on here; nil where that cannot be told from the thing alone.
    private func key(of holder: Holder) -> String? {
        switch holder {
        case .coding(let guid): codingIDs[guid].map { Self.memoKey(.coding($0)) }
        case .source(let guid): sources[guid].map { Self.memoKey(.source($0)) }
        case .code(let guid): codes[guid].map { Self.memoKey(.code($0)) }
        default: nil
        }
    }

    /// What of the study a link leads to.
    private func subject(_ guid: RefiGUID) -> Draft.MemoSubject? {
        if let id = codingIDs[guid] ?? firstCodings[guid] { return .coding(id) }
        if let id = codes[guid] { return .code(id) }
        if let id = cases[guid] { return .caseStudy(id) }
        return (sources[guid] ?? passageSources[guid]).map { .source($0) }
    }

    /// Keeps a reference to a note that the memo here does not stand for.
    private func keepReference(of holder: Holder, to note: RefiGUID) {
        let reference = [RefiElement.reference("NoteRef", note)]
        switch holder {
        case .coding(let guid): matter.keep(rest: RefiElement("Coding", children: reference), of: guid)
        case .passage(let guid): matter.keep(rest: RefiElement("PlainTextSelection", children: reference), of: guid)
        case .source(let guid): matter.keep(rest: RefiElement("TextSource", children: reference), of: textGUID(guid))
        case .code(let guid): matter.keep(rest: RefiElement("Code", children: reference), of: guid)
        case .project: matter.keep(RefiElement("Project", children: reference))
        // Links are kept themselves.
        case .link, .other, .keptPassage: break
        }
    }

    /// The GUID of the text of a PDF or picture, on which what is kept of the source hangs.
    private func textGUID(_ guid: RefiGUID) -> RefiGUID { document.sources.first { $0.guid == guid }?.text?.guid ?? guid }

    /// What a memo is on, in the words of the study's own record of it.
    static func memoKey(_ subject: Draft.MemoSubject) -> String {
        switch subject {
        case .coding(let id): "coding \(id)"
        case .source(let id): "source \(id)"
        case .code(let id): "code \(id)"
        case .caseStudy(let id): "case \(id)"
        case .cell(let cell): "cell \(cell.caseID) \(cell.code)"
        case .study: "study"
        }
    }
}
