import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText

/// One thing that a client does in an entry, with random particulars. An act that finds nothing to act on does nothing.
enum RandomAct: String, CaseIterable {
    case addSource, changeSource, addCodings, removeCodings, changeFacets, addMemo, addCode, editCode, moveCode, removeCode, addFacet, addCase,
        changeCase, addResearcher, changeResearcher
    case addOrganisation, changeOrganisation, removeOrganisation, addParticipant, changeParticipant, addStatus, joinCase, leaveCase, addStageEntry,
        addMilestone, changeMilestone, removeMilestone, addCycle, changeCycle, addFormulation, reviseSource, placeCoding
    case setSummary, removeSummary, rate, removeRating
    case settle

    /// All acts, each as often as it should come.
    static let all = allCases + [
        addSource, addSource, addSource, addCodings, addCodings, addCodings, addCodings, removeCodings, addMemo, addMemo, addCode, addCode, editCode,
        editCode, moveCode, addCase, addCase, addParticipant, addParticipant, addCycle, reviseSource, reviseSource, placeCoding, setSummary, setSummary, rate, rate, settle,
    ]

    func run(_ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        switch self {
        case .addSource: try draft.add(RandomSource.make(reader, &random))
        case .changeSource: try Self.changeSource(draft, reader, &random)
        case .addCodings: try Self.addCodings(draft, reader, &random)
        case .removeCodings:
            for coding in try reader.codings().shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)) { try draft.removeCoding(coding.id) }
        case .changeFacets:
            guard let coding = try reader.codings().randomElement(using: &random) else { return }
            let facets = try Self.facets(reader, &random)
            try draft.update(EntityCatalogue.coding, coding.id.raw, ["facets": .optional(facets.isEmpty ? nil : facets.sorted().map(\.raw).joined(separator: " "))])
        case .addMemo: try Self.addMemo(draft, reader, &random)
        case .addCode: try Self.addCode(draft, reader, &random)
        case .editCode, .moveCode: try changeCode(draft, reader, &random)
        case .removeCode:
            if let code = try reader.codes().codes.randomElement(using: &random) { try draft.removeCode(code.id) }
        case .addFacet:
            let values = (0..<Int.random(in: 0...3, using: &random)).map { (slug: Self.slug(&random, $0), label: Self.label(&random)) }
            try draft.addFacet(
                slug: Self.slug(&random), label: Self.label(&random), rule: Self.label(&random), note: Self.label(&random),
                position: Int.random(in: 0...5, using: &random), values: values)
        case .addCase: try draft.addCase(slug: Self.slug(&random), title: Self.label(&random), municipality: Self.words(&random), stage: "S2")
        case .changeCase:
            guard let old = try reader.cases().randomElement(using: &random) else { return }
            var new = old
            new.title = Self.label(&random)
            new.stage = ["S1", nil].randomElement(using: &random) ?? nil
            if Bool.random(using: &random) { new.municipality = Self.words(&random) }
            try draft.change(old, to: new)
        case .addResearcher: try draft.addResearcher(slug: Self.slug(&random), name: Self.words(&random), institution: Self.words(&random))
        case .changeResearcher:
            guard let old = try reader.researchers().randomElement(using: &random) else { return }
            var new = old
            new.name = Self.words(&random)
            try draft.change(old, to: new)
        case .setSummary, .removeSummary, .rate, .removeRating: try RandomChart.run(self, draft, reader, &random)
        case .settle: try RandomSettlement.run(draft, reader, &random)
        default: try RandomFieldwork.run(self, draft, reader, &random)
        }
    }

    private static func changeSource(_ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        guard let source = try reader.sources().randomElement(using: &random) else { return }
        var fields: FieldSet = ["language": .token(Language.allCases.randomElement(using: &random)?.rawValue ?? "nb")]
        if Bool.random(using: &random) { fields["title"] = try draft.text(words(&random)) }
        if Bool.random(using: &random) { fields["caseId"] = .optional(try reader.cases().randomElement(using: &random)?.id.raw) }
        try draft.update(EntityCatalogue.source, source.id.raw, fields)
    }

    private static func addCodings(_ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        guard let source = try reader.sources().randomElement(using: &random), let code = try reader.codes().codes.randomElement(using: &random)
        else { return }
        let text = try reader.text(of: source.id)
        let researchers = try reader.researchers()
        for range in RandomSource.ranges(3, in: text, &random) {
            try draft.addCoding(
                source: source.id, range: range, in: text, code: code.id, researcher: researchers.randomElement(using: &random)?.id ?? draft.researcher,
                facets: try facets(reader, &random))
        }
    }

    private static func addMemo(_ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        let subjects: [Draft.MemoSubject?] = [
            .study, try reader.codings().randomElement(using: &random).map { .coding($0.id) },
            try reader.sources().randomElement(using: &random).map { .source($0.id) },
            try reader.codes().codes.randomElement(using: &random).map { .code($0.id) },
            try reader.cases().randomElement(using: &random).map { .caseStudy($0.id) },
        ]
        try draft.addMemo(words(&random) ?? "", on: subjects.compactMap { $0 }.randomElement(using: &random) ?? .study, by: draft.researcher)
    }

    private static func addCode(_ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        let parent = Bool.random(using: &random) ? try reader.codes().codes.randomElement(using: &random)?.id : nil
        try draft.add(
            Code(
                id: draft.makeCodeID(), parent: parent, slug: slug(&random), label: label(&random), definition: label(&random), grounding: words(&random),
                colour: ["#aabbcc", nil].randomElement(using: &random) ?? nil, origin: .inductive, position: Int.random(in: 0...9, using: &random)))
    }

    private func changeCode(_ draft: Draft, _ reader: StudyReader, _ random: inout SeededGenerator) throws {
        let codes = try reader.codes().codes
        guard let old = codes.randomElement(using: &random) else { return }
        var new = old
        if self == .moveCode { new.parent = chanceOfTop(&random) ? nil : codes.randomElement(using: &random)?.id }
        if self == .editCode || Bool.random(using: &random) {
            new.label = Self.label(&random)
            if Bool.random(using: &random) { new.slug = Self.slug(&random) }
            if Bool.random(using: &random) { new.definition = Self.label(&random) }
            if Bool.random(using: &random) { new.position = Int.random(in: 0...9, using: &random) }
        }
        try draft.change(old, to: new)
    }

    private func chanceOfTop(_ random: inout SeededGenerator) -> Bool { Int.random(in: 0..<4, using: &random) == 0 }

    private static func facets(_ reader: StudyReader, _ random: inout SeededGenerator) throws -> [FacetValueID] {
        let values = try reader.facets().facets.flatMap(\.values).map(\.id).shuffled(using: &random)
        return Array(values.prefix(Int.random(in: 0...2, using: &random)))
    }

    /// A name that nothing else of its kind has, since the id is part of it.
    static func slug(_ random: inout SeededGenerator, _ number: Int = 0) -> Slug {
        TrialStudy.slug(["ø", "risk", "kultur-"].randomElement(using: &random)! + IdentifierText.random(using: &random) + "\(number)")
    }

    static func words(_ random: inout SeededGenerator) -> String? {
        Int.random(in: 0..<5, using: &random) == 0 ? nil : NastyText([.carriageReturns, .byteOrderMarks, .controls]).text(upTo: 10, using: &random)
    }

    static func label(_ random: inout SeededGenerator) -> LocalisedText { LocalisedText(nb: words(&random), en: words(&random)) }
}
