import FeltFramework
import FeltModel
import FeltStore
import FeltTestSupport
import FeltText
import Foundation

@testable import FeltExchange

/// A study in a folder of its own, with the researchers ida and jon, two cases and a codebook of three codes and a facet.
struct SmallStudy {
    let study: Study
    let ida: Researcher

    static func run(_ body: (SmallStudy) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let codebook = try CodebookReader.read(Array(yaml.utf8), file: "liten.yaml")
            let founding = StudyFounding(
                title: LocalisedText(nb: "Liten"), notice: nil, language: .nb, codebook: codebook,
                researchers: [.init(slug: Slug.make(from: "ida"), name: "Ida", institution: nil), .init(slug: Slug.make(from: "jon"), name: nil, institution: nil)],
                cases: ["case1", "case2"].map { .init(slug: Slug.make(from: $0)) })
            let study = try Study.create(at: folder.path) { try founding.write(to: $0) }
            let ida = try study.read { try Lookup.researcher("ida", among: $0.researchers()) }
            try body(SmallStudy(study: study, ida: ida))
            try study.close()
        }
    }

    /// Writes as ida and gives the result.
    @discardableResult
    func write<Result>(_ body: (Draft, StudyReader) throws -> Result) throws -> Result {
        try study.write("test", by: ida.id) { draft, reader in (try body(draft, reader), line: "test") }.result
    }

    /// Adds a text as a source.
    @discardableResult
    func add(_ name: String, _ text: String) throws -> SourceID {
        let stored = try StoredText(validating: Array(text.utf8))
        return try write { draft, _ in
            try draft.add(NewSource(slug: Slug.make(from: name), kind: "interview", language: .nb, text: stored, normalisation: "utf-8", passages: []))
        }
    }

    static let yaml = """
        id: liten
        version: 1.0.0
        title: {nb: Liten}
        codes:
          - {id: kultur, label: {nb: Kultur}, definition: {nb: Vaner}}
          - {id: kultur.mot, parent: kultur, label: {nb: Mot og vilje}, definition: {nb: Å tørre}}
          - {id: prosess, label: {nb: Prosess}, definition: {nb: Gang}}
        facets:
          - id: retning
            label: {nb: Retning}
            values:
              - {id: fremmer, label: {nb: Fremmer}}
              - {id: hemmer, label: {nb: Hemmer}}
        """
}
