import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText
import Testing

@Suite("What a client may not do in an entry")
struct DraftTests {
    /// What the study says to an act, with the tables as they were.
    private func refusal(_ small: SmallStudy, _ body: (Draft, StudyReader) throws -> Void) throws -> FeltError? {
        let before = try TableDump(small.study)
        let error = #expect(throws: FeltError.self) { try small.study.act(body: body) }
        #expect(try TableDump(small.study) == before)
        #expect(error?.code == "conflict")
        return error
    }

    @Test("take away what is not there, or not any more")
    func missing() throws {
        try SmallStudy.with { small in
            let twice = try refusal(small) { draft, _ in
                try draft.removeCoding(small.second)
                try draft.removeCoding(small.second)
            }
            #expect(twice?.context == ["entity": "coding", "id": small.second.raw, "kind": "missing"])
            #expect(twice?.message == "There is no coding \(small.second).")
        }
    }

    @Test("take away a code that is used, by codings, codes or memos")
    func used() throws {
        try SmallStudy.with { small in
            for code in [small.risk, small.culture] {
                let error = try refusal(small) { draft, _ in try draft.removeCode(code) }
                #expect(error?.context["kind"] == "still-used" && error?.hint == "Remove what uses it first.")
            }
            let free = try small.study.act { draft, _ in
                let id = draft.makeCodeID()
                try draft.add(Code(id: id, slug: TrialStudy.slug("fri"), origin: .inductive, position: 1))
                try draft.addMemo("Om koden", on: .code(id), by: TrialStudy.founder)
                return id
            }
            #expect(try refusal(small) { draft, _ in try draft.removeCode(free) }?.context["kind"] == "still-used")
        }
    }

    @Test("refer to what is not there")
    func references() throws {
        try SmallStudy.with { small in
            let text = SmallStudy.text.text
            let errors = [
                try refusal(small) { draft, _ in
                    try draft.addCoding(source: small.source, range: TextRange(0..<4), in: text, code: CodeID("nowhere"), researcher: TrialStudy.founder)
                },
                try refusal(small) { draft, _ in
                    try draft.addCoding(source: small.source, range: TextRange(0..<4), in: text, code: small.risk, researcher: ResearcherID("nobody"))
                },
                try refusal(small) { draft, _ in
                    try draft.addCoding(
                        source: small.source, range: TextRange(0..<4), in: text, code: small.risk, researcher: TrialStudy.founder, facets: [FacetValueID("none")])
                },
                try refusal(small) { draft, _ in try draft.addMemo("x", on: .caseStudy(CaseID("nowhere")), by: TrialStudy.founder) },
            ]
            for error in errors { #expect(error?.context["kind"] == "missing-reference") }
        }
    }

    @Test("hang a code under itself or under what hangs under it")
    func rings() throws {
        try SmallStudy.with { small in
            for (code, parent) in [(small.culture, small.risk), (small.culture, small.culture)] {
                let error = try refusal(small) { draft, reader in
                    guard let old = try reader.codes()[code] else { return }
                    var new = old
                    new.parent = parent
                    try draft.change(old, to: new)
                }
                #expect(error?.context["kind"] == "ring" && error?.message == "The code \(code) cannot hang under itself.")
            }
            let own = try refusal(small) { draft, _ in
                let id = draft.makeCodeID()
                try draft.add(Code(id: id, parent: id, slug: TrialStudy.slug("selv"), origin: .inductive, position: 1))
            }
            #expect(own?.context["kind"] == "ring")
        }
    }

    @Test("make what is there already")
    func exists() throws {
        try SmallStudy.with { small in
            let error = try refusal(small) { draft, _ in try draft.add(Code(id: small.risk, slug: TrialStudy.slug("annen"), origin: .inductive, position: 1)) }
            #expect(error?.context["kind"] == "exists")
            #expect(error?.context["entry"] != nil)
        }
    }

    @Test("a coding goes with the memos on it, and comes back with them")
    func codingWithMemos() throws {
        try SmallStudy.with { small in
            let before = try TableDump(small.study)
            try small.study.act { draft, _ in try draft.removeCoding(small.coding) }
            #expect(try small.study.read { try $0.memos() }.isEmpty)
            _ = try small.study.undo(nil, by: TrialStudy.founder)
            #expect(try TableDump(small.study) == before)
        }
    }

    @Test("facets of a coding are kept once each, in the order of their ids")
    func facets() throws {
        try SmallStudy.with { small in
            let values = try small.study.read { try $0.facets() }.facets[0].values.map(\.id)
            let coding = try small.study.act { draft, _ in
                try draft.addCoding(
                    source: small.source, range: TextRange(0..<4), in: SmallStudy.text.text, code: small.risk, researcher: TrialStudy.founder,
                    facets: values.reversed() + values)
            }
            let read = try small.study.read { try $0.coding(typed: coding.raw) }
            #expect(read.facets == values.sorted())
            let rows = "SELECT group_concat(facetValueId, ' ') FROM (SELECT * FROM codingFacet WHERE codingId = '\(coding)' ORDER BY facetValueId)"
            #expect(try small.study.value(rows, as: String.self) == values.sorted().map(\.raw).joined(separator: " "))
            // Another value takes the place of both, and none takes its.
            for facets in [values[1].raw, nil] {
                try small.study.act { draft, _ in try draft.update(EntityCatalogue.coding, coding.raw, ["facets": .optional(facets)]) }
                #expect(try small.study.value(rows, as: String.self) == facets)
            }
        }
    }
}

extension Study {
    fileprivate func act(body: (Draft, StudyReader) throws -> Void) throws { try act("act", body) }
}
