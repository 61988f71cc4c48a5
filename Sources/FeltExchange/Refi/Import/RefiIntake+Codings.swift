import FeltModel
import FeltRefi
import FeltStore
import FeltText

/// Passages and codings.
extension RefiIntake {
    /// Takes in the passages of a text.
    ///
    /// - Parameter words: the source's text as it is now; passages lie in it.
    func addPassages(_ text: IncomingText, to source: SourceID, _ words: StoredText) throws {
        let text = reopened(text, source)
        var pending: [PendingCoding] = []
        var strays: [StrayFacet] = []
        var kept: [IncomingText.Passage] = []
        for passage in text.passages {
            let isCoded = passage.codings.contains { codes[$0.code] != nil }
            guard isCoded, !passage.range.isEmpty else {
                let onlyFacets = !passage.range.isEmpty && !passage.codings.isEmpty && passage.codings.allSatisfy { facetValues[$0.code] != nil }
                if onlyFacets { gather(passage.codings, passage, passage.range, &pending, &strays) } else { kept.append(passage) }
                continue
            }
            gather(passage.codings, passage, passage.range, &pending, &strays)
            if text.role == .transcript { carriedPassages.insert(passage.guid) }
        }
        let whole = text.wholeCodings
        answer.report.add(.wholeSources, whole.count { codes[$0.code] != nil })
        gather(whole, nil, words.wholeRange, &pending, &strays, stamp: text.stamp)
        let left = settle(strays, &pending, in: source)
        try write(&pending, to: source, words)
        let byPassage = Dictionary(grouping: pending, by: \.passage)
        for passage in text.passages { try finish(passage, byPassage[passage.guid] ?? [], words) }
        guard !kept.isEmpty || !left.isEmpty else { return }
        let index = TextIndex(words)
        for passage in kept { try keep(passage, in: text, source, words, index) }
        for stray in left { keep(stray, in: text, source, index) }
    }

    /// Puts the codings of a passage among those that are to be written; facets go to the code that stands before them.
    private func gather(
        _ codings: [RefiDocument.Coding], _ passage: IncomingText.Passage?, _ range: TextRange, _ pending: inout [PendingCoding], _ strays: inout [StrayFacet],
        stamp: RefiDocument.Stamp? = nil
    ) {
        let stamp = passage?.stamp ?? stamp ?? RefiDocument.Stamp()
        let first = pending.count
        for coding in codings {
            let user = coding.creator ?? stamp.creator
            if let value = facetValues[coding.code] {
                let place = pending[first...].lastIndex { $0.user == user } ?? nil
                if let place, owner(of: coding, is: pending[place]) {
                    pending[place].facets.append(value)
                    pending[place].facetGUIDs.append(coding.guid)
                } else {
                    strays.append(StrayFacet(coding: coding, passage: passage, range: range, user: user))
                }
            } else if let code = codes[coding.code] {
                pending.append(
                    PendingCoding(
                        guid: coding.guid, passage: passage?.guid, range: range, code: code, order: codeOrder[coding.code] ?? 0, user: user, researcher: author(user),
                        createdAt: time(coding.created ?? stamp.created, .coding, coding.guid), hasTime: coding.created != nil))
            } else {
                strays.append(StrayFacet(coding: coding, passage: passage, range: range, user: user))
            }
        }
    }

    /// Whether a facet's value may be one of a coding: not when it is known to be another's.
    private func owner(of facet: RefiDocument.Coding, is coding: PendingCoding) -> Bool {
        guard let known = find(.codingFacet, facet.guid)?.split(separator: " ").first.map(String.init) else { return true }
        return find(.coding, coding.guid) == known
    }

    /// Finds the codings that facets belong to which stand apart from them, and gives those that have none.
    private func settle(_ strays: [StrayFacet], _ pending: inout [PendingCoding], in source: SourceID) -> [StrayFacet] {
        guard !strays.isEmpty else { return [] }
        var byPlace: [TextRange: [Int]] = [:]
        for (index, coding) in pending.enumerated() { byPlace[coding.range, default: []].append(index) }
        return strays.filter { stray in
            guard let value = facetValues[stray.coding.code] else { return true }
            let there = (byPlace[stray.range] ?? []).filter { pending[$0].user == stray.user }
            let own = find(.codingFacet, stray.coding.guid)?.split(separator: " ").first.map(String.init)
            // What is a value of a coding that the file no longer has is no other's, as long as that stays.
            let isOthers = !removesGone && own.map { codings[CodingID($0)] != nil } ?? false
            // Where GUIDs are others, the study may know all the same which of several codings has the value.
            let holder = own == nil && there.count > 1 ? there.first { !pending[$0].facets.contains(value) && holds(pending[$0], value, in: source) } : nil
            let known = there.first { own != nil && find(.coding, pending[$0].guid) == own } ?? holder
            guard let place = known ?? (isOthers ? nil : there.first) else { return true }
            if there.count > 1, own == nil, holder == nil { answer.report.add(.strayFacets) }
            pending[place].facets.append(value)
            pending[place].facetGUIDs.append(stray.coding.guid)
            return false
        }
    }

    /// Whether a coding on its way in is one of the study that has a value.
    private func holds(_ coding: PendingCoding, _ value: FacetValueID, in source: SourceID) -> Bool {
        if let known = find(.coding, coding.guid).flatMap({ codings[CodingID($0)] }) { return known.facets.contains(value) }
        let range = placeInFile(coding.range, of: source)
        return (codingsBySource[source] ?? []).contains {
            $0.facets.contains(value) && $0.code == coding.code && $0.researcher == coding.researcher && place(of: $0).flatMap { released($0, of: source) } == range
        }
    }

    /// Whether all codings that are known are one user's in the file and several people's here: some programs know nobody but whoever uses them.
    private func isOfOneUser() -> Bool {
        if let isOneUsers { return isOneUsers }
        var users: Set<RefiGUID> = []
        var coders: Set<ResearcherID> = []
        for source in document.sources {
            for selection in source.text?.selections ?? [] {
                for coding in selection.codings {
                    guard let known = find(.coding, coding.guid).flatMap({ codings[CodingID($0)] }) else { continue }
                    if let user = coding.creator ?? selection.stamp.creator { users.insert(user) }
                    coders.insert(known.researcher)
                }
            }
        }
        let isOne = users.count == 1 && coders.count > 1
        isOneUsers = isOne
        return isOne
    }

    // MARK: Into the study

    /// What a coding without a known GUID is known by. Words that were kept back are in no range: a coding that lost some is the same still.
    private struct Key: Hashable {
        let range: TextRange
        let code: CodeID
        let researcher: ResearcherID
    }

    private func write(_ pending: inout [PendingCoding], to source: SourceID, _ words: StoredText) throws {
        var byKey: [Key: [CodingID]] = [:]
        let claimed = Set(pending.compactMap { find(.coding, $0.guid) })
        for coding in codingsBySource[source] ?? [] where !claimed.contains(coding.id.raw) && !(touched[.coding]?.contains(coding.id.raw) ?? false) {
            guard let range = place(of: coding).flatMap({ released($0, of: source) }) else { continue }
            byKey[Key(range: range, code: coding.code, researcher: coding.researcher), default: []].append(coding.id)
        }
        var new: [Int] = []
        for index in pending.indices {
            let coding = pending[index]
            let known = find(.coding, coding.guid).flatMap { codings[CodingID($0)] }.flatMap { $0.source == source ? $0 : nil }
            if let known {
                pending[index].id = known.id
                if coding.hasTime { noteTime(coding.createdAt, of: known.createdAt) }
                try change(known, to: coding, words)
            } else if let same = byKey[Key(range: placeInFile(coding.range, of: source), code: coding.code, researcher: coding.researcher)]?.popLast(),
                let old = codings[same]
            {
                pending[index].id = same
                try change(old, to: coding, words)
            } else if try isRemoved(coding.guid) {
                answer.standing[coding.guid.text] = standing(coding.code, source)
                noteNewer(.coding, coding.guid.text, [])
            } else {
                new.append(index)
            }
        }
        answer.report.add(.noTime, new.count { pending[$0].createdAt == nil })
        let ids = try draft.addCodings(
            new.map { index in
                let coding = pending[index]
                return (coding.range, coding.code, coding.researcher, coding.facets, coding.createdAt)
            }, to: source, in: words)
        for (index, id) in zip(new, ids) { pending[index].id = id }
        answer[.coding].new += ids.count
        // A passage of a source that is new here cannot have the GUID that this study would give it.
        let isKnown = studySources[source] != nil
        for coding in pending {
            guard let id = coding.id else { continue }
            codingIDs[coding.guid] = id
            if olderTexts.contains(source), codings[id] != nil {
                touched[.coding, default: []].insert(id.raw)
                continue
            }
            if find(.codingFacet, coding.guid) != nil {
                // It was a value of a facet; as a coding it has a GUID of its own.
                touched[.coding, default: []].insert(id.raw)
                continue
            }
            if let other = find(.coding, coding.guid), other != id.raw, codings[CodingID(other)] != nil {
                // The study has it in another source. Two things must not have one GUID: that one keeps it.
                touched[.coding, default: []].insert(id.raw)
                answer.report.add(.elsewhere)
                continue
            }
            let isOwn = isKnown && coding.passage == madeSelection(coding.range, of: source)
            try met(.coding, id.raw, coding.guid, owner: isOwn ? nil : coding.passage, role: coding.passage == nil ? RefiTexts.wholeRole : nil)
            try meetFacets(of: coding, id)
        }
    }

    /// Notes the GUIDs of a coding's values: one for each, that which it has if the file has it, and none that a coding or another value has.
    private func meetFacets(of coding: PendingCoding, _ id: CodingID) throws {
        var met: Set<String> = []
        let given = Set(coding.facetGUIDs)
        for (value, guid) in zip(coding.facets, coding.facetGUIDs) where find(.coding, guid) == nil {
            let facet = RefiGUIDs.facetID(id, value)
            let own = guids[.codingFacet, facet]
            if let other = find(.codingFacet, guid), other != facet, stays(other, beside: value, on: id) { continue }
            guard own == guid || !given.contains(own), met.insert(facet).inserted else { continue }
            try self.met(.codingFacet, facet, guid)
        }
    }

    /// Whether a known value of a coding is there still when another one comes: on the same coding one of the same facet takes its place.
    private func stays(_ other: String, beside value: FacetValueID, on coding: CodingID) -> Bool {
        let parts = other.split(separator: " ").map(String.init)
        guard parts.count == 2, codings[CodingID(parts[0])] != nil else { return false }
        let facet = { (value: FacetValueID) in self.facetsAtHand?.value(value)?.facet.id }
        return parts[0] != coding.raw || facet(FacetValueID(parts[1])) != facet(value)
    }

    /// The GUID that exports of this study give a passage.
    private func madeSelection(_ range: TextRange, of source: SourceID) -> RefiGUID {
        let place = placeInFile(range, of: source)
        return guids.made(.selection, "\(source) \(place.start.value) \(place.end.value)")
    }

    private func change(_ old: Coding, to given: PendingCoding, _ words: StoredText) throws {
        // Where the file does not say who coded, it was who it was.
        var coding = given.user.flatMap { researchers[$0] } == nil ? given.by(old.researcher) : given
        if coding.researcher != old.researcher, isOfOneUser() {
            answer.report.add(.otherAuthors)
            coding = given.by(old.researcher)
        }
        let isMoved = !areSame(place(of: old), coding.range, in: old.source)
        let facets = try facets(coding.facets, of: old)
        var aspects: [ChangedAspect] = []
        aspects.note(.code, old.code != coding.code)
        aspects.note(.coder, old.researcher != coding.researcher)
        aspects.note(.facets, old.facets != Set(facets).sorted())
        let isOther = !aspects.isEmpty
        aspects.note(.place, isMoved)
        if isMoved || isOther { answer.standing[old.id.raw] = standing(old) }
        // The file is older than the text here, and so than what was done in it.
        if olderTexts.contains(old.source) {
            count(.coding, \.same)
            // Where words were kept back nothing was changed here: the file's change of the text is what does not come in.
            let isEdited = withheldTexts[old.source].map { $0 == nil } ?? false
            if isMoved || isOther { if isEdited { refuse(.coding, old.id.raw, .withheldEdits) } else { noteNewer(.coding, old.id.raw, aspects) } }
            return
        }
        if isMoved || isOther, isTouched("coding", old.id.raw) { return try changeNewer(old, given: coding.facets, merged: facets, aspects) }
        if isMoved { try draft.place(old.id, of: old.source, at: coding.range, in: words) }
        if isOther { try draft.change(old, code: coding.code, researcher: coding.researcher, facets: facets) }
        countKnown(.coding, old.id.raw, aspects)
    }

    /// As in `culture.risk, samtale`.
    func standing(_ coding: Coding) -> String { standing(coding.code, coding.source) }

    private func standing(_ code: CodeID, _ source: SourceID) -> String {
        [export.path(of: code) ?? code.raw, studySources[source]?.slug.text].compactMap(\.self).joined(separator: ", ")
    }

    /// A coding that was changed here since stays as it is, but for values of facets that were taken off it there and are to go.
    private func changeNewer(_ old: Coding, given: [FacetValueID], merged: [FacetValueID], _ aspects: [ChangedAspect]) throws {
        func facet(_ value: FacetValueID) -> String? { facetsAtHand?.value(value)?.facet.id }
        let others = Set(given.compactMap(facet))
        let kept = old.facets.filter { merged.contains($0) || facet($0).map(others.contains) ?? true }
        guard kept != old.facets else {
            _ = keepsNewer(.coding, "coding", old.id.raw, named: old.id.raw, aspects)
            return
        }
        try draft.change(old, code: old.code, researcher: old.researcher, facets: kept)
        countKnown(.coding, old.id.raw, [.field(.facets)])
    }

    /// Where a coding stands after its source's text was revised; nil where it lost its words.
    func place(of coding: Coding) -> TextRange? {
        guard let place = carried[coding.id] else { return coding.range }
        return place
    }
}
