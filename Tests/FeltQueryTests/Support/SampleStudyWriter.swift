import FeltModel
import FeltQuery
import FeltStore
import FeltTestSupport
import FeltText
import Foundation

extension SampleStudy {
    /// Runs `body` with the study on disk.
    func open<Result>(_ body: (OpenStudy) throws -> Result) throws -> Result {
        try withTemporaryFolder { folder in
            var writer = SampleStudyWriter(sample: self)
            let study = try Study.create(at: folder.path) { try writer.write(to: $0) }
            defer { try? study.close() }
            return try body(OpenStudy(study: study, sample: self, numbers: writer.numbers))
        }
    }
}

/// Puts a sample into a new study, by the ways that the program itself takes.
struct SampleStudyWriter {
    let sample: SampleStudy
    /// The numbers of the codings, from 1.
    private(set) var numbers: [CodingID: Int] = [:]
    private var researchers: [String: ResearcherID] = [:]
    private var cases: [String: CaseID] = [:]
    private var codes: [String: CodeID] = [:]
    private var people: [String: ParticipantID] = [:]

    init(sample: SampleStudy) { self.sample = sample }

    mutating func write(to study: Study) throws {
        for (place, name) in sample.researchers.enumerated() { researchers[name] = ResearcherID("researcher\(place)") }
        _ = try study.write("init", by: ResearcherID("researcher0")) { draft, reader in
            try draft.createStudy(title: LocalisedText(nb: "Prøve"), notice: nil, framework: nil, frameworkVersion: nil, language: .nb)
            for name in sample.researchers { try draft.addResearcher(id: researchers[name], slug: slug(name), name: nil, institution: nil) }
            try addCases(to: draft)
            try addPeople(to: draft)
            try addCodebook(to: draft)
            let sources = try sample.sources.map { try add($0, to: draft) }
            try addCodings(of: sources, to: draft, reader)
            try revise(sources, in: draft, reader)
            for query in sample.savedQueries {
                try draft.add(
                    SavedQuery(
                        id: SavedQueryID("new"), slug: slug(query.name), expression: query.text, note: nil, within: query.unit?.rawValue,
                        researcher: draft.researcher, createdAt: ""))
            }
            return ((), line: "a sample")
        }
    }

    private mutating func addCases(to draft: Draft) throws {
        for one in sample.cases {
            let id = try draft.addCase(
                slug: slug(one.slug), title: LocalisedText(nb: one.title), municipality: one.municipality, ioaKind: one.kind, procedure: one.procedure)
            cases[one.slug] = id
            for entry in one.history {
                try draft.addStageEntry(id, stage: entry.stage, state: entry.state, date: entry.date, reason: nil, evidence: nil, by: draft.researcher)
            }
        }
    }

    private mutating func addPeople(to draft: Draft) throws {
        var organisations: [String: OrganisationID] = [:]
        for person in sample.people {
            guard let pseudonym = Pseudonym(person.pseudonym) else { preconditionFailure("'\(person.pseudonym)' is no pseudonym") }
            if let name = person.organisation, organisations[name] == nil {
                organisations[name] = try draft.addOrganisation(slug: slug(name), name: nil, kind: .supplier)
            }
            var record = Participant(id: ParticipantID("new"), pseudonym: pseudonym, createdAt: "")
            (record.actor, record.unit, record.organisation) = (person.actor, person.unit, person.organisation.flatMap { organisations[$0] })
            people[person.pseudonym] = try draft.addParticipant(record, status: .active, date: "2024-01-01", cases: [])
        }
    }

    private mutating func addCodebook(to draft: Draft) throws {
        let none = LocalisedText()
        for (position, facet) in sample.facets.enumerated() {
            try draft.addFacet(slug: slug(facet.name), label: none, rule: none, note: none, position: position, values: facet.values.map { (slug($0), none) })
        }
        for (position, path) in sample.codes.enumerated() {
            let parts = path.split(separator: ".").map(String.init)
            let parent = codes[parts.dropLast().joined(separator: ".")]
            let code = Code(id: draft.makeCodeID(), parent: parent, slug: slug(parts[parts.count - 1]), origin: .framework, position: position)
            codes[path] = code.id
            try draft.add(code)
        }
    }

    /// Adds a source with the text that it had first.
    private func add(_ source: SampleStudy.Source, to draft: Draft) throws -> SourceID {
        let passages = source.formerText.map { SampleStudy.passages(of: $0) } ?? source.passages
        var new = record(source, text: source.formerText ?? source.text, passages: passages)
        new.caseID = source.caseSlug.flatMap { cases[$0] }
        new.date = source.date
        new.attributes = source.attributes
        new.note = source.note
        new.participants = source.participants.compactMap { people[$0] }
        return try draft.add(new)
    }

    private func record(_ source: SampleStudy.Source, text: String, passages: [Passage]) -> NewSource {
        NewSource(
            slug: slug(source.slug), kind: source.kind, language: source.language, text: StoredText(trusted: Array(text.utf8)), normalisation: "",
            passages: passages)
    }

    private mutating func addCodings(of sources: [SourceID], to draft: Draft, _ reader: StudyReader) throws {
        let facets = try reader.facets()
        for (number, coding) in sample.codings.enumerated() {
            let source = sample.sources[coding.source]
            let text = source.formerText ?? source.text
            // Those of a revised source get their places when it is revised.
            let isMoved = source.formerText != nil && !coding.isLost
            let bytes = isMoved ? 0..<(text.unicodeScalars.first.map { UTF8.width($0) } ?? 0) : coding.bytes
            let values = try coding.facets.map { try facets.value(typed: String($0.split(separator: ":")[1]), ofFacet: String($0.split(separator: ":")[0])).id }
            guard let code = codes[coding.code], let researcher = researchers[coding.researcher] else { preconditionFailure("\(coding)") }
            let id = try draft.addCoding(
                source: sources[coding.source], range: TextRange(bytes), in: StoredText(trusted: Array(text.utf8)), code: code, researcher: researcher,
                facets: values)
            numbers[id] = number + 1
            for memo in coding.memos { try draft.addMemo(memo, on: .coding(id), by: draft.researcher) }
        }
    }

    private func revise(_ sources: [SourceID], in draft: Draft, _ reader: StudyReader) throws {
        for (source, id) in zip(sample.sources, sources) where source.formerText != nil {
            guard let old = try reader.source(id) else { preconditionFailure("the source was added") }
            let fates = try reader.codings(.init(source: id)).map { coding in
                let value = sample.codings[(numbers[coding.id] ?? 1) - 1]
                return (coding: coding, fate: value.isLost ? CodingFate.lost : .anchored(TextRange(value.bytes)))
            }
            try draft.revise(old, with: record(source, text: source.text, passages: source.passages), fates: fates)
        }
    }

    private func slug(_ text: String) -> Slug {
        guard let slug = Slug(text) else { preconditionFailure("'\(text)' is no slug") }
        return slug
    }
}
