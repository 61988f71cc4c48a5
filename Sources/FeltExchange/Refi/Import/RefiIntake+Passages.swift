import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltText

/// What passages have besides codings.
extension RefiIntake {
    /// A coding on its way in, with the facets that stand beside it.
    struct PendingCoding {
        let guid: RefiGUID
        let passage: RefiGUID?
        let range: TextRange
        let code: CodeID
        /// The code's place in the file.
        let order: Int
        let user: RefiGUID?
        var researcher: ResearcherID
        let createdAt: String?
        /// Whether the file has a time for it, and not only for the passage.
        let hasTime: Bool
        var facets: [FacetValueID] = []
        var facetGUIDs: [RefiGUID] = []
        var id: CodingID?
        /// The same by somebody.
        func by(_ researcher: ResearcherID) -> PendingCoding {
            var coding = self
            coding.researcher = researcher
            return coding
        }
        /// When it was made, as files say it.
        var second: Substring { (createdAt ?? "").prefix(19) }
    }

    /// A facet's value that stands on words as if it were a code.
    struct StrayFacet {
        let coding: RefiDocument.Coding
        let passage: IncomingText.Passage?
        let range: TextRange
        let user: RefiGUID?
    }

    /// The text with those of its passages without an end that hold a coding of the study, which stays where it stands here.
    func reopened(_ text: IncomingText, _ source: SourceID) -> IncomingText {
        var text = text
        for var passage in text.openPassages {
            let known = passage.codings.compactMap { coding in find(.coding, coding.guid).flatMap { codings[CodingID($0)] } }.filter { $0.source == source }
            guard let range = known.compactMap({ place(of: $0) }).first else { continue }
            passage.range = range
            passage.selection?.range = range
            text.passages.append(passage)
            let kept = Set(passage.codings.map(\.guid))
            answer.findings.removeAll { $0.rule == .rangeEndUnknown && $0.guid.map(kept.contains) ?? false }
        }
        return text
    }

    func finish(_ passage: IncomingText.Passage, _ own: [PendingCoding], _ words: StoredText) throws {
        guard let id = own.first?.id else { return }
        firstCodings[passage.guid] = id
        if let description = passage.description, !description.isEmpty {
            try describe(passage.guid, description, on: .coding(id), by: passage.stamp.creator, at: passage.stamp.created)
        }
        var attributes = modified(passage.stamp)
        // In an export a passage has the stamp of its first coding, unless another is kept.
        let first = own.min { ($0.order, $0.second, $0.guid) < ($1.order, $1.second, $1.guid) }
        if let user = passage.stamp.creator, let time = passage.stamp.created, first?.user != user || first?.second != self.time(time)?.prefix(19) {
            attributes += [("creatingUser", user.text), ("creationDateTime", time.description)]
        }
        if let name = passage.name, Self.isOwnName(name, words, passage.range) { attributes.append(("name", name)) }
        matter.keep(rest: RefiElement("PlainTextSelection", attributes), of: passage.guid)
    }

    /// Whether a passage has a name that is neither its words nor coordinates.
    static func isOwnName(_ name: String, _ words: StoredText, _ range: TextRange) -> Bool {
        let isCoordinates = name.utf8.allSatisfy { (48...57).contains($0) || " ,.;:-()".utf8.contains($0) }
        return !isCoordinates && !RefiDocument.Selection.says(name, range, of: words)
    }

    /// Keeps a passage without codes as it is; what is said of it is a memo on the source.
    func keep(_ passage: IncomingText.Passage, in text: IncomingText, _ source: SourceID, _ words: StoredText, _ index: TextIndex) throws {
        // That of a transcript stays in the sound or film.
        guard var selection = passage.selection else { return }
        passageSources[passage.guid] = source
        answer.report.add(selection.range.isEmpty ? .emptyPassages : .annotations)
        if let description = selection.description, !description.isEmpty {
            try describe(passage.guid, description, on: .source(source), by: selection.stamp.creator, at: selection.stamp.created)
        }
        selection.description = nil
        if let name = selection.name, !Self.isOwnName(name, words, selection.range) { selection.name = nil }
        matter.keep(RefiElement(selection, in: index), in: text.guid, textID: textIDs[source])
    }

    /// Keeps a facet's value on words that have no code.
    func keep(_ stray: StrayFacet, in text: IncomingText, _ source: SourceID, _ index: TextIndex) {
        // That of a coding which is gone from the file and stays here stays with it.
        let own = find(.codingFacet, stray.coding.guid)?.split(separator: " ").first.map { CodingID(String($0)) }
        if let own, codings[own] != nil, !removesGone { return }
        guard var selection = stray.passage?.selection else { return answer.report.add(.strayFacets) }
        answer.report.add(facetValues[stray.coding.code] == nil ? .annotations : .facetPassages)
        selection.codings = [stray.coding]
        (selection.description, selection.name) = (nil, nil)
        if firstCodings[selection.guid] != nil { selection.guid = guids.made(.selection, "\(stray.coding.guid)") }
        let element = RefiElement(selection, in: index)
        tellFlag(stray, source, element)
        matter.keep(element, in: text.guid, textID: textIDs[source])
    }

    /// Tells words that somebody flagged so that they should stay, and that do not: only a coding holds a flag here.
    private func tellFlag(_ stray: StrayFacet, _ source: SourceID, _ element: RefiElement) {
        guard let value = facetValues[stray.coding.code], let known = facetsAtHand?.value(value),
            let reason = Withholding(rawValue: known.value.slug.text), [.thirdParty, .competitionSensitive].contains(reason)
        else { return }
        let place = [element["startPosition"], element["endPosition"]].compactMap(\.self).joined(separator: "..")
        refuse(.facetValue, "\(known.facet.slug):\(known.value.slug) \(studySources[source]?.slug.text ?? stray.coding.guid.text) \(place)", .flagsUnheld)
    }
}
