import Testing

@testable import FeltModel

@Suite("Finding a case by what is typed")
struct CaseLookupTests {
    private static func record(_ slug: String, nb: String, en: String? = nil) throws -> CaseStudy {
        CaseStudy(id: CaseID("id-\(slug)"), slug: try #require(Slug(slug)), title: LocalisedText(nb: nb, en: en), municipality: nil, ioaKind: nil, procedure: nil, stage: nil, state: .active, createdAt: "")
    }

    private static func cases() throws -> [CaseStudy] {
        [try record("fjellvik-nattro", nb: "Trygg natt hjemme", en: "A safe night at home"), try record("ternesund-skyss", nb: "Hjem fra trening"), try record("øy", nb: "Øyferja"), try record("øy-to", nb: "Øyferja")]
    }

    private static func found(_ typed: String) throws -> String { try Lookup.caseStudy(typed, among: cases()).slug.text }

    @Test("a slug, an id and a title of one case find it, the title in either language and in any letter case")
    func found() throws {
        for typed in ["fjellvik-nattro", "id-fjellvik-nattro", "Trygg natt hjemme", "TRYGG NATT HJEMME", "a safe night at home"] { #expect(try Self.found(typed) == "fjellvik-nattro") }
        #expect(try Self.found("øy") == "øy")
    }

    @Test("a word of a title, also one that is nearly right, names the case it may be; a title of two cases names both")
    func near() throws {
        for (typed, name) in [("trygg", "fjellvik-nattro"), ("trening", "ternesund-skyss"), ("trenign", "ternesund-skyss"), ("øyferja", "øy, øy-to"), ("ternesund", "ternesund-skyss")] {
            let error = #expect(throws: FeltError.self) { try Self.found(typed) }
            #expect(error?.code == "case-unknown" && error?.hint?.contains("Did you mean \(name)?") == true, "\(typed): \(error?.hint ?? "")")
        }
        let error = #expect(throws: FeltError.self) { try Self.found("zzzzzz") }
        #expect(error?.hint?.hasPrefix("Add one: ") == true)
    }
}
