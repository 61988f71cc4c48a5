import FeltAnalysis
import FeltModel
import FeltRefi
import FeltStore

/// What the study has no room for, and what is gone.
extension RefiIntake {
    func takeForeignParts() throws {
        for link in document.links where !ownLinks.contains(link.guid) {
            matter.keep(RefiElement(link))
            answer.report.add(.links)
        }
        // A codebook file has its sets, too.
        for set in document.sets { matter.keep(RefiElement(set)) }
        answer.report.add(.sets, document.sets.count)
        for graph in document.graphs { matter.keep(RefiElement(graph)) }
        answer.report.add(.graphs, document.graphs.count)
        for source in document.sources { try keep(source) }
    }

    private func keep(_ source: RefiDocument.Source) throws {
        var source = source
        let isCarried = sources[source.guid] != nil
        if !isCarried, let id = find(.source, source.text?.guid ?? source.guid) ?? find(.source, source.guid), studySources[SourceID(id)] != nil {
            matter.spare([source.guid] + (source.text.map { [$0.guid] + $0.selections.map(\.guid) + $0.openSelections.map(\.guid) } ?? []))
            return keepUnread(SourceID(id))
        }
        for transcript in source.transcripts where sources[transcript.guid] == nil {
            guard let id = find(.source, transcript.guid).map({ SourceID($0) }) ?? guids.transcripts[transcript.guid], studySources[id] != nil else { continue }
            matter.spare([transcript.guid])
            keepUnread(id)
        }
        if source.kind == .text {
            if !isCarried {
                answer.report.add(source.text?.text == nil && source.text?.plainText != nil ? .missingTexts : .emptyTexts)
                settleFile(&source.text)
                if let text = source.text { matter.keep(RefiElement(whole(source, text), named: "TextSource")) }
            }
            return
        }
        answer.report.add(source.kind == .picture ? .pictures : source.kind == .pdf ? .pdfs : source.kind == .audio ? .sounds : .films)
        answer.report.add(.areas, source.areas.count { !$0.isAlsoText })
        answer.report.add(.spans, source.spans.count)
        answer.report.add(.dualPassages, source.areas.count(where: \.isAlsoText))
        if let file = source.file {
            if let path = keepFile(file) { source.file?.path = path } else { source.file = nil }
        }
        for place in source.transcripts.indices { settleFile(&source.transcripts[place].richText) }
        settleFile(&source.text)
        for place in source.areas.indices { settleFile(&source.areas[place].text) }
        for place in source.areas.indices where source.areas[place].isAlsoText {
            // The passage of the text has the GUID, the codes and the notes.
            source.areas[place].guid = guids.made(.selection, "area \(source.areas[place].guid)")
            (source.areas[place].description, source.areas[place].notes) = (nil, [])
        }
        if isCarried, source.text != nil { (source.codings, source.notes, source.values, source.description) = ([], [], [], nil) }
        let transcripts = source.transcripts.map { transcript in
            RefiElement(
                transcript, passages: transcript.selections.filter { !carriedPassages.contains($0.guid) }, holdsWords: sources[transcript.guid] == nil)
        }
        let text = isCarried ? nil : source.text.map { RefiElement($0, named: source.kind == .pdf ? "Representation" : "TextDescription") }
        let textID = source.transcripts.lazy.compactMap { self.sources[$0.guid] }.first.flatMap { textIDs[$0] }
        matter.keep(RefiElement(source, areas: source.areas, transcripts: transcripts, text: text), textID: textID)
    }

    /// A source that is here and of which the file has no text that can be read: it stays with all that is on it.
    private func keepUnread(_ source: SourceID) {
        refuse(.source, studySources[source]?.slug.text ?? source.raw, .missingTexts)
        touched[.source, default: []].insert(source.raw)
        let codings = codingsBySource[source] ?? []
        touched[.coding, default: []].formUnion(codings.map(\.id.raw))
        let own = Set(codings.map(\.id))
        touched[.memo, default: []].formUnion(memos.values.filter { $0.source == source || $0.coding.map(own.contains) ?? false }.map(\.id.raw))
    }

    /// A text source as one text: what belongs to the source stands in its text there.
    private func whole(_ source: RefiDocument.Source, _ text: RefiDocument.Text) -> RefiDocument.Text {
        var text = text
        (text.name, text.description, text.stamp) = (source.name, source.description, source.stamp)
        (text.codings, text.notes, text.values) = (source.codings, source.notes, source.values)
        return text
    }

    // MARK: What is gone

    /// Tells what came with an earlier file of the project and is not in this one, and removes it where that is asked for.
    func settleGone() throws {
        let came = Dictionary(grouping: guids.identities.filter { $0.project == project }, by: \.entity)
        func gone(_ kind: RefiGUIDs.Kind) -> [String] {
            // What was made here, or came from somebody else, after the file was made was never in it.
            let ids = Set((came[kind.rawValue] ?? []).map(\.entityID)).subtracting(touched[kind] ?? []).filter { !touchedSince.madeContains(kind.rawValue, $0) }
            return ids.sorted()
        }
        // A codebook says nothing of texts, and a file that is older than one which came in already nothing of what came later.
        if base.isOutrun { return }
        if document.kind == .project {
            let came = try gone(.coding).filter { try codings[CodingID($0)].map { try !isKeptBack($0) } ?? false }
            let goneCodings = Set(came).union(try missing(options.departed.codings).map(\.raw)).sorted()
            answer.report.add(.goneUnsure, try missing(options.departed.unsure).filter { !goneCodings.contains($0.raw) }.count)
            for id in goneCodings { if let coding = codings[CodingID(id)] { answer.standing[id] = standing(coding) } }
            // As they are now: some may have been put on something else.
            let standingMemos = removesGone && !goneCodings.isEmpty ? Dictionary(grouping: try reader.memos(), by: \.coding) : [:]
            for id in goneCodings {
                try go(.coding, id) {
                    // A memo that the file still has, though on nothing, is not gone with what it was on.
                    for memo in standingMemos[CodingID(id)] ?? [] where self.touched[.memo]?.contains(memo.id.raw) == true {
                        try self.draft.move(memo, to: .study)
                    }
                    try self.draft.removeCoding(CodingID(id))
                }
            }
            let removed = Set(removesGone ? goneCodings : [])
            // What the file codes as a whole stands again, and what was removed has nothing to lose.
            answer.revised.removeAll { removed.contains($0.coding) || $0.fate == .lost && touched[.coding]?.contains($0.coding) == true }
            // Words were changed under them: they are not as they were, though they begin and end where they did.
            let edited = answer.revised.count { revised in revised.fate == .edited && !answer.changed.contains { $0.name == revised.coding } }
            let moved = min(edited, answer[.coding].same)
            answer[.coding].same -= moved
            answer[.coding].changed += moved
            answer.report.add(.lostWords, answer.revised.count { $0.fate == .lost })
            let left = Set(options.departed.memos.map(\.raw)).subtracting(touched[.memo] ?? [])
            for id in left.union(gone(.memo)).sorted() {
                guard let memo = memos[MemoID(id)] else { continue }
                if try isKeptBack(memo) { continue }
                // A program that knows no notes has not deleted them.
                if document.notes.isEmpty, left.contains(id) {
                    try go(.memo, id, nil)
                    continue
                }
                // A memo on a coding went with it.
                let isRemoved = memo.coding.map { removed.contains($0.raw) } ?? false
                try go(.memo, id) { if !isRemoved { try self.draft.removeMemo(memo.id) } }
            }
            let names = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id.raw, $0.slug.text) })
            let present = Set(document.sources.map(\.guid))
            let departed = options.departed.sources.map(\.raw).filter { !(touched[.source]?.contains($0) ?? false) && !present.contains(guids[.source, $0]) }
            for id in Set(gone(.source)).union(departed).sorted() { if let source = studySources[SourceID(id)] { try go(.source, source.slug.text, nil) } }
            let cases = Set(options.departed.cases.map(\.raw)).subtracting(touched[.caseStudy] ?? [])
            for id in cases.union(gone(.caseStudy)).sorted() { if let name = names[id] { try go(.caseStudy, name, nil) } }
        }
        let departed = document.kind == .project ? options.departed.codes.map(\.raw).filter { !(touched[.code]?.contains($0) ?? false) } : []
        try removeCodes(Set(gone(.code)).union(departed).sorted())
    }

    /// Codings that left with the file and are not in it any more. Those of a source that is not in it either are not told one by one, and stay with it.
    private func missing(_ departed: Set<CodingID>) throws -> [CodingID] {
        let met = touched[.coding] ?? []
        return try departed.filter { id in
            guard !met.contains(id.raw), let coding = codings[id], touched[.source]?.contains(coding.source.raw) ?? false, try !isKeptBack(coding) else { return false }
            // Some programs make one of equal codings of one coder.
            return !(codingsBySource[coding.source] ?? []).contains {
                met.contains($0.id.raw) && $0.range == coding.range && $0.code == coding.code && $0.researcher == coding.researcher
            }
        }
    }

    func go(_ thing: RefiImportAnswer.Thing, _ name: String, _ remove: (() throws -> Void)?) throws {
        answer[thing].gone += 1
        answer.gone.append((thing, name))
        guard removesGone, let remove else { return }
        try remove()
        answer[thing].removed += 1
    }

    /// Codes go from the leaves up, and only those that nothing needs.
    private func removeCodes(_ ids: [String]) throws {
        let tree = try reader.codes()
        let gone = Set(ids.map { CodeID($0) })
        var used = Set(try reader.codingCounts().keys)
        used.formUnion(try reader.unanchoredCodings().map(\.code))
        used.formUnion(try reader.memos().compactMap(\.code))
        for code in tree.codes.reversed() {
            let (summaries, ratings) = try gone.contains(code.id) ? reader.chartUses(of: code.id) : (0, 0)
            let isNeeded = used.contains(code.id) || summaries + ratings > 0
            guard gone.contains(code.id) else {
                if let parent = code.parent { used.insert(parent) }
                continue
            }
            try go(.code, tree.path(of: code.id)?.text ?? code.slug.text, isNeeded ? nil : { try self.draft.removeCode(code.id) })
            if isNeeded || !removesGone, let parent = code.parent { used.insert(parent) }
        }
    }
}
