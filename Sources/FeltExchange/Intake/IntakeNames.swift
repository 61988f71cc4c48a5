import FeltModel
import FeltProtocols
import FeltStore
import FeltText

/// What the study knows by name, read once for an intake.
struct IntakeNames {
    /// A code in a text with everything it names found in the study.
    struct Mark {
        let range: TextRange
        let code: CodeID
        let facets: [FacetValueID]
        let researcher: ResearcherID
        let memo: String?
    }

    let codes: CodeTree
    let facets: FacetSet
    let researchers: [Researcher]
    let cases: [CaseStudy]
    let participants: [Participant]
    let standing: [ParticipantID: ParticipantStatus.Status]
    let cycles: [CaseID: Set<Int>]

    init(_ reader: StudyReader) throws {
        codes = try reader.codes()
        facets = try reader.facets()
        researchers = try reader.researchers()
        cases = try reader.cases()
        participants = try reader.participants()
        standing = try reader.participantHistories().compactMapValues(\.standing)
        cycles = try reader.cycles().mapValues { Set($0.map(\.number)) }
    }

    func slug(of caseID: CaseID?) -> String? { caseID.flatMap { id in cases.first { $0.id == id }?.slug.text } }

    /// The participant a voice or a field of the head names; nil for one that the register does not know.
    func participant(_ typed: String) -> Participant? {
        Pseudonym(typed).flatMap { wanted in participants.first { $0.pseudonym == wanted } }
    }

    /// Finds what a mark names. What is not there goes to `faults`, and the mark is nil.
    func resolve(_ mark: CodeMark, writer: ResearcherID, faults: inout [Fault]) -> Mark? {
        let before = faults.count
        func attempt<Value>(_ body: () throws -> Value) -> Value? { Self.attempt(mark.line, mark.column, &faults, body) }
        let code = attempt { try codes.code(typed: mark.code) }?.id
        var values: [FacetValueID] = []
        for (facet, value) in mark.facets { if let value = attempt({ try facets.value(typed: value, ofFacet: facet) }) { values.append(value.id) } }
        var researcher = writer
        if let by = mark.researcher, let found = attempt({ try Lookup.researcher(by, among: researchers) }) { researcher = found.id }
        guard faults.count == before, let code else { return nil }
        return Mark(range: mark.range, code: code, facets: values, researcher: researcher, memo: mark.memo)
    }

    /// What `body` gives; an error of it becomes a fault at a place of the file.
    static func attempt<Value>(_ line: Int, _ column: Int, _ faults: inout [Fault], _ body: () throws -> Value) -> Value? {
        do { return try body() } catch let error as FeltError {
            faults.append(Fault(file: "", line: line, column: column, code: error.code, message: error.message, hint: error.hint))
        } catch {}
        return nil
    }
}
