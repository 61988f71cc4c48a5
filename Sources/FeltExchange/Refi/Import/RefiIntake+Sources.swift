import FeltAnalysis
import FeltModel
import FeltProtocols
import FeltRefi
import FeltStore
import FeltText

/// Texts become sources, and a changed text a revision of its source.
extension RefiIntake {
    func takeSources() throws {
        var incoming = document.sources.compactMap { IncomingText($0) }
        let coded = document.notes.compactMap { IncomingText($0) }
        codedNotes = Set(coded.map(\.guid))
        answer.report.add(.codedMemos, coded.count)
        for text in coded {
            guard let memo = find(.memo, text.guid), memos[MemoID(memo)] != nil else { continue }
            touched[.memo, default: []].insert(memo)
            refuse(.memo, memo, .codesInMemos)
        }
        incoming += coded
        let transcripts = document.sources.flatMap { source in source.transcripts.compactMap { IncomingText($0, of: source) } }
        answer.report.add(.transcripts, transcripts.count)
        noteReadings(incoming + transcripts)
        var names = NamesOfSources(studySources.values, self)
        readSidecar(for: incoming + transcripts, names)
        let byGUID = Set(incoming.compactMap { find(.source, $0.guid) } + transcripts.compactMap { find(.source, $0.guid) })
        for (number, text) in incoming.enumerated() {
            if number % 10 == 0 { progress("\(number) of \(incoming.count) texts") }
            try take(text, &names, byGUID)
        }
        for text in transcripts {
            // ATLAS.ti has a transcript beside a source of the same words, which is coded.
            let twin = incoming.first { $0.role == .source && ($0.entry != nil && $0.entry == text.entry || $0.name == text.name && $0.text == text.text) }
            let known = guids.transcripts[text.guid]
            if let id = twin.flatMap({ sources[$0.guid] }) ?? (known.flatMap { touched[.source]?.contains($0.raw) == true ? $0 : nil }) {
                let text = try studySources[id].flatMap { try renewed(text, to: $0) } ?? text
                try addPassages(text, to: id, text.text)
                sources[text.guid] = id
                try met(.source, id.raw, text.guid, owner: text.owner, role: RefiGUIDs.transcriptRole)
            } else {
                try take(text, &names, byGUID)
            }
        }
    }

    private func take(_ text: IncomingText, _ names: inout NamesOfSources, _ byGUID: Set<String>) throws {
        let known = known(text)
        let namesake = try known ?? names.namesake(of: text, besides: byGUID) { try isReleased(text, of: $0) }
        let wordsake = namesake == nil ? names.wordsake(of: text, besides: byGUID.union(namedElsewhere(text))) : nil
        let same = namesake ?? wordsake
        let text = try same.flatMap { try renewed(text, to: $0) ?? completed(text, to: $0) } ?? text
        // Of several cases the one that it is in stays; else the first in the file.
        let cases = casesOfSource[text.sourceGUID] ?? []
        let caseID = cases.first { $0 == same?.caseID } ?? cases.first
        caseOfSource[text.sourceGUID] = caseID
        let id: SourceID
        var words = text.text
        if let same {
            id = same.id
            // The name is the file's where it is of a project that was here: whoever called the text something else has to be believed.
            words = try change(same, to: text, caseID, isKnown: known != nil || wordsake != nil && guids.identities.contains { $0.project == project })
        } else {
            id = try add(text, caseID, &names)
        }
        names.claim(id)
        sources[text.guid] = id
        sources[text.sourceGUID] = id
        let owner = text.role == .pdf || text.role == .picture || text.role == .transcript ? text.owner : nil
        let isForeign = same == nil && !isOfOurs(text)
        try met(.source, id.raw, text.guid, owner: owner, role: isForeign || text.role == .transcript ? text.role.rawValue : nil)
        if let description = text.description, !description.isEmpty, isForeignName(id, isNew: same == nil, text) {
            try describe(text.sourceGUID, description, on: .source(id), by: text.stamp.creator, at: text.stamp.created)
        }
        try addPassages(text, to: id, words)
        keepRest(of: text)
        try writeIdentities(from: 4_000)
    }

    /// The sources that another text of the file has the name of, and so may be.
    private func namedElsewhere(_ text: IncomingText) -> Set<String> {
        let names = Set(document.sources.compactMap { $0.text?.guid == text.guid || $0.guid == text.sourceGUID ? nil : $0.name })
        return Set(studySources.values.filter { names.contains($0.slug.text) || $0.title.map(names.contains) ?? false }.map(\.id.raw))
    }

    /// The source of the study that a text is by its GUID, or by that of what it stood in.
    func known(_ text: IncomingText) -> Source? {
        let byOwner = text.owner.flatMap { owner in guids.identities.last { $0.ownerGUID == owner.text && $0.role == text.role.rawValue }?.entityID }
        return (find(.source, text.guid) ?? byOwner).flatMap { studySources[SourceID($0)] }
    }

    /// Whether a source has the name of another program, and so its description as a memo.
    private func isForeignName(_ id: SourceID, isNew: Bool, _ text: IncomingText) -> Bool {
        isNew ? !isOfOurs(text) : guids.identity(.source, id.raw)?.role != nil
    }

    /// Whether a text began in a study of this program: then it is called by a short name, and described by its title. What such a study took in from
    /// elsewhere has the name that it came with.
    private func isOfOurs(_ text: IncomingText) -> Bool { isOurs && text.role == .source && text.name.flatMap { Slug($0)?.text } == text.name }

    private func keepRest(of text: IncomingText) {
        var attributes: [(name: String, value: String?)] = []
        if let path = text.richText.flatMap({ keepFile($0) }) { attributes.append(("richTextPath", path)) }
        attributes += modified(text.stamp)
        matter.keep(rest: RefiElement(text.role.rawValue, attributes, children: missing(text.values)), of: text.guid)
    }

    /// When and by whom a thing was changed, where that was not when it was made.
    func modified(_ stamp: RefiDocument.Stamp) -> [(name: String, value: String?)] {
        guard let user = stamp.modifier, let time = stamp.modified, user != stamp.creator || time != stamp.created else { return [] }
        return [("modifyingUser", user.text), ("modifiedDateTime", time.description)]
    }

    // MARK: A new source

    private func add(_ text: IncomingText, _ caseID: CaseID?, _ names: inout NamesOfSources) throws -> SourceID {
        let values = text.values + (valuesOfSource[text.sourceGUID] ?? [])
        let facts = facts(values)
        let name = text.name?.unlessBlank ?? (language == .en ? "source" : "kilde")
        let given = attributes(values)
        var new = newSource(text, slug: names.free(name), voices: PassageParser.voices(listed: given.first { $0.name == "voices" }?.value ?? ""))
        tellUnusable(facts, of: new.slug.text)
        new.kind = facts["kind"].flatMap { try? KindName.read($0) } ?? (text.role == .transcript ? "transcript" : text.role == .note ? "memo" : "document")
        new.language = facts["language"].flatMap { Language(rawValue: $0) } ?? language
        new.date = facts["date"].flatMap { Timestamp.isDay($0) ? $0 : nil }
        let ownName = text.name == new.slug.text ? nil : text.name?.unlessBlank
        new.title = isOfOurs(text) ? text.description ?? ownName : ownName
        new.caseID = caseID
        new.researcher = author(text.stamp.creator)
        new.createdAt = time(text.stamp.created)
        let head = noteFacts(given)
        new.attributes = given.filter { $0.isOwn || !head.names.contains($0.name) }.map { Attribute(name: $0.name, value: $0.value) }
        count(.source, \.new)
        if names.holds(nameOf: text) { answer.doubles.append((name, new.slug.text)) }
        let id = try draft.add(new)
        noteFacts[id] = head
        if keptPassages[text.guid] != nil { restoredPassages.insert(id) }
        textIDs[id] = try reader.textID(of: id)
        return id
    }

    /// The text with its passages and the file as it came.
    private func newSource(_ text: IncomingText, slug: Slug, voices: [String] = []) -> NewSource {
        let passages = keptPassages[text.guid]
        var new = NewSource(
            slug: slug, kind: "document", language: language, text: text.text, normalisation: text.encoding ?? "utf-8",
            passages: passages ?? PassageParser.passages(in: text.text, extraVoices: voices))
        // What lies beside a project has them, with those that are done.
        if !willRestore { new.outcomes = CarriedStructure.outcomes(of: text.text, new.passages) }
        new.mediaType = "text/plain"
        if let entry = text.entry, let container, let bytes = try? container.bytes(of: entry), bytes != text.text.utf8 { new.original = bytes }
        return new
    }

    // MARK: A source that is there

    /// Gives a source what the file says of it, and returns its words as they are then.
    private func change(_ old: Source, to text: IncomingText, _ caseID: CaseID?, isKnown: Bool) throws -> StoredText {
        let words = try reader.text(of: old.id)
        var aspects: [ChangedAspect] = []
        var new = old
        let isForeign = guids.identity(.source, old.id.raw)?.role != nil
        var hasTitle = true
        if isKnown, text.role != .transcript {
            let written = isForeign ? old.title?.unlessBlank ?? old.slug.text : old.slug.text
            let other = text.name.flatMap { $0.unlessBlank != nil && $0 != written ? $0 : nil }
            if let other, !(isOurs && Self.isNumbered(written, other)) {
                new.title = other
            } else if !isForeign, isOurs {
                // A file of this program has the title beside the name. Where the name was taken here, it stands for a title that is missing.
                let title = text.description?.unlessBlank ?? other
                hasTitle = title != nil
                new.title = title ?? old.title
            }
        }
        let values = text.values + (valuesOfSource[text.sourceGUID] ?? [])
        let facts = facts(values)
        tellUnusable(facts, of: old.slug.text)
        if let kind = facts["kind"].flatMap({ try? KindName.read($0) }) { new.kind = kind }
        if let other = facts["language"].flatMap({ Language(rawValue: $0) }) { new.language = other }
        if let date = facts["date"], Timestamp.isDay(date) { new.date = date }
        if let caseID { new.caseID = caseID }
        let said = attributes(values)
        var given = said
        let restored = noteFacts(given, besides: Set((allAttributes[old.id] ?? []).map(\.name)))
        let isRestored = !restored.names.isEmpty
        given.removeAll { !$0.isOwn && restored.names.contains($0.name) }
        let attributes = try changedAttributes(of: old.id, given)
        let head = try changedHead(of: old.id, given)
        let differs = new != old || attributes != nil || isRestored || head != nil
        var other = [ChangedAspect](old, new) + restored.names.sorted().map { .value($0) }
        if let attributes { other += .init(values: ownAttributes[old.id] ?? [], attributes) }
        if let head { other += .init(values: fields(of: try reader.noteRecord(of: old.id)), fields(of: head)) }
        if differs, isTouched("source", old.id.raw) {
            noteNewer(.source, old.slug.text, other)
        } else {
            if new != old { try draft.change(old, to: new) }
            noteFacts[old.id] = restored
            if let attributes { _ = try draft.setAttributes(attributes, of: old.id) }
            if let head { try draft.setNote(head, of: old.id) }
            aspects = other
        }
        if isKnown, text.role != .transcript {
            noteTime(time(text.stamp.created), of: old.createdAt)
            if let researcher = old.researcher { noteAuthor(text.stamp.creator, of: researcher) }
            let settled = differs && isTouched("source", old.id.raw) ? old : new
            try settleValues(of: settled, hasTitle: hasTitle, given: Set(said.map(\.name)), facts, isInCase: caseID != nil)
        }
        if words != text.text {
            try revise(old, words, text)
            aspects.append(.field(.text))
        }
        textIDs[old.id] = try reader.textID(of: old.id)
        countKnown(.source, old.slug.text, aspects)
        return text.text
    }

    /// Whether a name was made of another by a number, since that was taken: `nb-04-2`.
    private static func isNumbered(_ name: String, _ other: String) -> Bool {
        name.hasPrefix(other + "-") && name.dropFirst(other.count + 1).allSatisfy(\.isNumber)
    }

    /// The attributes of a source with those that the file has; those that it does not have stay, and so does what a note says of itself. Nil where
    /// nothing changes.
    private func changedAttributes(of id: SourceID, _ given: [GivenValue]) throws -> [Attribute]? {
        let own = ownAttributes[id] ?? []
        let ownNames = Set(own.map(\.name))
        let noteNames = Set((allAttributes[id] ?? []).map(\.name).filter { !ownNames.contains($0) })
        var result = own
        for said in given {
            guard said.isOwn || !noteNames.contains(said.name) else {
                if said.name == RefiIntake.participantsName { try tellPeople(said.value, of: id) }
                continue
            }
            if let place = result.firstIndex(where: { $0.name == said.name }) {
                result[place] = Attribute(name: said.name, value: try completed(said.value, of: result[place]))
            } else {
                result.append(Attribute(name: said.name, value: said.value))
            }
        }
        return result != own ? result : nil
    }

    /// Tells facts of a source that the study has no such value for.
    private func tellUnusable(_ facts: [String: String], of slug: String) {
        if let kind = facts["kind"], (try? KindName.read(kind)) == nil { refuse(.value, "\(slug): kind", .unusableValues) }
        if let language = facts["language"], Language(rawValue: language) == nil { refuse(.value, "\(slug): language", .unusableValues) }
        if let date = facts["date"], !Timestamp.isDay(date) { refuse(.value, "\(slug): date", .unusableValues) }
    }

    /// Tells that others took part by the file than by the register, which alone says that.
    private func tellPeople(_ value: String, of id: SourceID) throws {
        guard let known = (allAttributes[id] ?? []).first(where: { $0.name == Self.participantsName }), try completed(value, of: known) != known.value else { return }
        refuse(.value, "\(studySources[id]?.slug.text ?? id.raw): \(Self.participantsName)", .unusableValues)
    }

    /// A changed text is a revision: codings that the file has go where it says, others are carried along with their words.
    private func revise(_ old: Source, _ words: StoredText, _ text: IncomingText) throws {
        let standing = codingsBySource[old.id] ?? []
        var places: [CodingID: TextRange] = [:]
        var fates: [CodingID: Carried] = [:]
        for outcome in Revision(standing.map { (id: $0.id, range: $0.range) }, through: TextMap(from: words, to: text.text)).outcomes {
            places[outcome.id] = outcome.carried.range
            fates[outcome.id] = outcome.carried
        }
        for passage in text.passages where !passage.range.isEmpty {
            for coding in passage.codings {
                guard let id = find(.coding, coding.guid) else { continue }
                // One that was changed here since goes along with its words; that the file has it elsewhere is told where codings are.
                if places[CodingID(id)] == nil || !isTouched("coding", id) { places[CodingID(id)] = passage.range }
            }
        }
        var new = newSource(text, slug: old.slug)
        let map = TextMap(from: words, to: text.text)
        if keptPassages[text.guid] == nil {
            // Whoever changed it may have been unable to see that words are personal.
            new.passages = CarriedStructure(try reader.passages(of: old.id), in: words).passages(of: text.text, through: map, keepsPersonal: true)
        }
        new.outcomes = CarriedStructure.outcomes(of: text.text, new.passages)
        let undone = CarriedStructure.keepDone(try reader.outcomes(of: old.id), in: words, of: text.text, through: map, &new.outcomes)
        answer.report.add(.undone, undone)
        (new.fileName, new.mediaType) = (old.fileName, new.mediaType)
        try draft.revise(old, with: new, fates: standing.map { ($0, places[$0.id].map { .anchored($0) } ?? .lost) })
        for coding in standing {
            let place = places[coding.id]
            carried.updateValue(place, forKey: coding.id)
            let fate = fates[coding.id].flatMap { $0.range == place ? $0.kind : nil } ?? place.map { words[coding.range] == text.text[$0] ? .moved : .edited } ?? .lost
            answer.revised.append((coding.id.raw, old.slug.text, fate))
        }
    }

    private func noteReadings(_ texts: [IncomingText]) {
        let all = document.sources.flatMap { source in [source.text?.positions] + source.transcripts.map(\.positions) } + document.notes.map(\.positions)
        for positions in all.compactMap({ $0 }) where positions.selections > 0 || positions.evidence == .forced {
            let same = answer.readings.firstIndex {
                $0.counting == positions.counting && $0.evidence == positions.evidence && $0.confidence == positions.confidence
            }
            if let same { answer.readings[same].texts += 1 } else {
                answer.readings.append(
                    .init(counting: positions.counting, evidence: positions.evidence, confidence: positions.confidence, texts: 1))
            }
        }
    }
}
