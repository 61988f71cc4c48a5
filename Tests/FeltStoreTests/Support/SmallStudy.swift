import FeltModel
@testable import FeltStore
import FeltTestSupport
import FeltText

/// A study with one of each kind of thing, for tests that change or damage one of them.
struct SmallStudy {
    static let text = MarkedText("⟦Kari: ⟦Vi turte ikke spørre markedet.⟧⟧\n\n⟦Så kom ⟦anskaffelsen⟧ 👩‍👩‍👧 likevel.⟧\n")

    let study: Study
    let source: SourceID
    let risk: CodeID
    let culture: CodeID
    let caseID: CaseID
    let facet: FacetValueID
    /// On „Vi turte ikke spørre markedet.“
    let coding: CodingID
    /// On „anskaffelsen“, with a facet.
    let second: CodingID
    let memo: MemoID

    init(_ study: Study) throws {
        self.study = study
        (culture, risk) = try study.act("code") { draft, _ in
            let (culture, risk) = (draft.makeCodeID(), draft.makeCodeID())
            try draft.add(Code(id: culture, slug: TrialStudy.slug("culture"), label: LocalisedText(nb: "Kultur"), origin: .framework, position: 0))
            try draft.add(Code(id: risk, parent: culture, slug: TrialStudy.slug("risk"), label: LocalisedText(nb: "Risiko"), origin: .framework, position: 1))
            return (culture, risk)
        }
        caseID = try study.act("case") { draft, _ in try draft.addCase(slug: TrialStudy.slug("trd-velferd"), title: LocalisedText(nb: "Velferd")) }
        facet = try study.act("facet") { draft, reader in
            try draft.addFacet(
                slug: TrialStudy.slug("valence"), label: LocalisedText(), rule: LocalisedText(), note: LocalisedText(), position: 0,
                values: [(TrialStudy.slug("barrier"), LocalisedText(nb: "hinder")), (TrialStudy.slug("driver"), LocalisedText())])
            return try reader.facets().value(typed: "barrier", ofFacet: "valence").id
        }
        source = try study.act("add") { draft, _ in try draft.add(Self.newSource()) }
        let (source, risk, facet) = (source, risk, facet)
        (coding, second, memo) = try study.act("tag") { draft, _ in
            let ranges = Self.text.ranges
            let first = try draft.addCoding(source: source, range: ranges[1], in: Self.text.text, code: risk, researcher: TrialStudy.founder)
            let second = try draft.addCoding(
                source: source, range: ranges[3], in: Self.text.text, code: risk, researcher: TrialStudy.founder, facets: [facet])
            return (first, second, try draft.addMemo("Et sterkt utsagn.", on: .coding(first), by: TrialStudy.founder))
        }
    }

    /// An interview of two passages, the first of them a turn of Kari's.
    static func newSource(_ slug: String = "intervju-1") -> NewSource {
        let ranges = text.ranges
        var source = NewSource(
            slug: TrialStudy.slug(slug), kind: "interview", language: .nb, text: text.text, normalisation: "utf-8",
            passages: [
                Passage(kind: .turn, range: ranges[0], voice: TextRange(0..<4), turn: 1), Passage(kind: .paragraph, range: ranges[2]),
            ])
        source.title = "Intervju med Kari"
        source.date = "2026-02-11"
        source.attributes = [Attribute(name: "rolle", value: "innkjøper")]
        return source
    }

    static func with<Result>(_ body: (SmallStudy) throws -> Result) throws -> Result {
        try TrialStudy.with { try body(SmallStudy($0)) }
    }
}
