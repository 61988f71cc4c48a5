import FeltModel
import Testing

@testable import FeltReport

@Suite("What stands in place of what is kept back")
struct WithheldPhrasesTests {
    @Test("is known in a text", arguments: ["for få personer", "Spredt (for få personer)", "færre enn 6", "ja minst 12, nei færre enn 6", "Besluttet: (Teksten holdes tilbake.)", "vises ikke"])
    func known(text: String) throws { #expect(WithheldPhrases(try ReportWords(.nb)).occur(in: text)) }

    @Test("and nothing else is", arguments: ["minst mulig", "+2", "færre fall", "minst én", "3"])
    func unknown(text: String) throws { #expect(!WithheldPhrases(try ReportWords(.nb)).occur(in: text)) }

    @Test("also in words of a study's own, which may begin with the number")
    func own() throws {
        let phrases = WithheldPhrases(try ReportWords(.nb, own: (file: "nb.yaml", text: "at-least: \"{number} eller flere\"\n")))
        #expect(phrases.occur(in: "ja 12 eller flere") && !phrases.occur(in: "flere enn 12") && !phrases.occur(in: ""))
    }

    @Test("partners are never told what stood there before, beside words that are kept back or a number of people", arguments: [("for få personer", "+2"), ("+2", "for få personer"), ("minst 3", "minst 6")])
    func before(now: String, then: String) throws {
        func marked(_ isForPartners: Bool) throws -> ReportFields {
            func fields(_ said: String) -> ReportFields {
                let table = ReportTable(caption: "", columns: [.init("a"), .init("b")], rows: [.init("k", [.text("k"), .text(said)])])
                return ["for_partners": .flag(isForPartners), "text": .text(said), "table": .table(table)]
            }
            var comparison = ReportComparison(try ReportWords(.nb))
            return comparison.marked(fields(now), since: fields(then))
        }
        let (partners, team) = (try marked(true), try marked(false))
        #expect(partners["text"] == .changed(.text(now), before: "") && team["text"] == .changed(.text(now), before: then))
        guard case .table(let told)? = partners["table"], case .table(let whole)? = team["table"] else { throw Failure() }
        #expect(told.rows[0].change == .changed && told.rows[0].cells[1].before == nil && whole.rows[0].cells[1].before == .text(then))
    }

    private struct Failure: Error {}
}
