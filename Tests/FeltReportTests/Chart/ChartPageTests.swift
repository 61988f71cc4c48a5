import FeltAnalysis
import FeltModel
import Foundation
import Testing

@testable import FeltReport

@Suite("The framework chart as a page")
struct ChartPageTests {
    private static func record(_ slug: String, _ title: String? = nil) -> CaseStudy {
        CaseStudy(
            id: CaseID(slug), slug: Slug(slug) ?? Slug.make(from: slug), title: LocalisedText(nb: title), municipality: nil, ioaKind: nil, procedure: nil, stage: nil,
            createdAt: "")
    }

    private static func column(_ path: String, _ nb: String? = nil) -> FrameworkChart.Column { .init(code: CodeID(path), path: path, label: LocalisedText(nb: nb)) }

    private static func summary(_ caseID: String, _ code: String, _ text: String?) -> Summary {
        Summary(
            id: SummaryID(caseID + code), cell: ChartCell(caseID: CaseID(caseID), code: CodeID(code)), researcher: ResearcherID("r1"), text: text, evidence: CellEvidence(),
            writtenAt: "2026-01-02T03:04:05Z", createdAt: "")
    }

    private static func rating(_ caseID: String, _ code: String, _ value: RatingValue, by researcher: String, because: String? = nil, agreed: Bool = false) -> Rating {
        Rating(
            id: RatingID(caseID + code + researcher), cell: ChartCell(caseID: CaseID(caseID), code: CodeID(code)), researcher: ResearcherID(researcher), value: value,
            rationale: because, isConsensus: agreed, evidence: CellEvidence(), writtenAt: "2026-01-02", createdAt: "")
    }

    /// Two cases, and the columns given, each with a cell in the first case.
    private static func chart(_ columns: [FrameworkChart.Column], empty: [FrameworkChart.Column] = [], _ more: [ChartCell: FrameworkChart.Cell] = [:]) -> FrameworkChart {
        var cells = more
        for column in columns {
            let place = ChartCell(caseID: CaseID("a"), code: column.code)
            if cells[place] == nil { cells[place, default: .init()].summary = summary("a", column.path, "s-\(column.path)") }
        }
        return FrameworkChart(
            cases: [record("a", "Å <b>"), record("b")], columns: columns + empty, researchers: [ResearcherID("r1"): "ida", ResearcherID("r0"): "jon"], cells: cells)
    }

    private static func page(_ chart: FrameworkChart, _ language: Language = .nb) -> ChartPage {
        ChartPage(
            chart, origin: .init(title: LocalisedText(nb: "Studie & sånt"), notice: "Oppdiktet.", language: .nb, day: "2026-03-01", entry: "k7q2xa-15"), language: language)
    }

    private static func rich() -> FrameworkChart {
        let place = ChartCell(caseID: CaseID("a"), code: CodeID("x"))
        var cell = FrameworkChart.Cell()
        cell.summary = summary("a", "x", "Linje <script>alert(1)</script>\n\n# ikke overskrift | *ikke* uthevet")
        cell.ratings = [rating("a", "x", .plusOne, by: "r1", because: "\"fordi\" <i>"), rating("a", "x", .minusTwo, by: "r0")]
        cell.summaryReasons = [StaleReason(.added, (1...7).map { CodingID("k\($0)") })]
        cell.ratingReasons = [[StaleReason(.added, (1...7).map { CodingID("k\($0)") })], []]
        cell.codingCount = 12
        return chart([column("x", "Kode")], [place: cell])
    }

    @Test("a cell has its rating, its raters with their reasons, the summary with its author, and why it is stale")
    func cell() {
        let html = Self.page(Self.rich()).html()
        for part in [
            "<strong>+1 ≠ −2</strong>", "<b>ida: +1</b> <span>&quot;fordi&quot; &lt;i&gt;</span>", "<b>jon: −2</b></li>", "<p class=\"by\">ida, 2026-01-02</p>",
            "<td class=\"stale\">", "<b>foreldet:</b> 7 kodinger som er nye siden (k1, k2, k3, k4, k5 og 2 til)</p>", "12 kodinger", "Å &lt;b&gt;", "1 med uenighet, 1 foreldet.",
            "k7q2xa-15", "Laget 2026-03-01", "Oppdiktet.", "ikke hvor viktig det er", "<html lang=\"nb\">", "Studie &amp; sånt",
        ] { #expect(html.contains(part), "\(part)") }
        #expect(!html.contains("<script") && !html.contains("http:") && !html.contains("https:"))
        #expect(html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"))
        #expect(html.components(separatedBy: "nye siden").count == 2)
        let english = Self.page(Self.rich(), .en).html()
        #expect(english.contains("<b>stale:</b> 7 codings new since") && english.contains("frequency is not importance") && english.contains("<html lang=\"en\">"))
        #expect(english.contains("<p class=\"summary\" lang=\"nb\">"))
    }

    @Test("what was agreed comes first and stands for the cell")
    func agreed() {
        let place = ChartCell(caseID: CaseID("a"), code: CodeID("x"))
        var cell = FrameworkChart.Cell()
        cell.ratings = [
            Self.rating("a", "x", .plusOne, by: "r1", agreed: true), Self.rating("a", "x", .plusTwo, by: "r1"), Self.rating("a", "x", .missing, by: "r0"),
        ]
        let html = Self.page(Self.chart([Self.column("x")], [place: cell])).html()
        #expect(html.contains("<strong>+1</strong> <span>enige</span>") && html.contains("ingen data") && html.contains("0 med uenighet"))
        let order = ["enige (ida): +1", "ida: +2", "jon: ingen data å vurdere"].compactMap { html.range(of: $0)?.lowerBound }
        #expect(order.count == 3 && order == order.sorted())
    }

    @Test("tables have captions and scoped headers, one for each column and case, and every element is closed")
    func structure() {
        let html = Self.page(Self.chart([Self.column("x"), Self.column("y.z")])).html()
        #expect(html.components(separatedBy: "<th scope=\"col\"").count == 4)
        #expect(html.components(separatedBy: "<th scope=\"row\"").count == 3)
        for name in ["html", "head", "body", "main", "header", "footer", "section", "table", "caption", "thead", "tbody", "tr", "th", "td", "p", "ul", "li", "dl", "dt", "dd", "span", "div"] {
            let opened = html.matches(of: try! Regex("<\(name)[ >]")).count
            #expect(opened == html.components(separatedBy: "</\(name)>").count - 1, "\(name)")
        }
    }

    @Test("few columns share a table; many are parted by branch, as many branches in one as fit, and a wide branch evenly")
    func parts() {
        func parts(_ paths: [String]) -> [[String]] { Self.page(Self.chart(paths.map { Self.column($0) })).parts.map { $0.columns.map(\.path) } }
        #expect(parts(["a", "b", "c", "d", "e"]) == [["a", "b", "c", "d", "e"]])
        #expect(parts(["a", "a.x", "b", "b.x", "c", "c.x"]) == [["a", "a.x", "b", "b.x"], ["c", "c.x"]])
        #expect(parts((1...7).map { "a.x\($0)" } + ["b"]) == [["a.x1", "a.x2", "a.x3", "a.x4"], ["a.x5", "a.x6", "a.x7"], ["b"]])
        let many = (0..<83).map { "r\($0 / 7).k\($0)" }
        #expect(parts(many).flatMap(\.self) == many && parts(many).allSatisfy { $0.count <= 5 })
    }

    @Test("codes without cells are left out and named; a chart without cells says that it is empty")
    func empty() {
        let page = Self.page(Self.chart([Self.column("x")], empty: [Self.column("y"), Self.column("z")]))
        #expect(page.html().contains("Uten celler, og utelatt: y, z.") && !page.html().contains("<span class=\"name\">y</span>"))
        let nothing = Self.page(Self.chart([], empty: [Self.column("y")]))
        #expect(nothing.html().contains("Kartet er tomt.") && !nothing.html().contains("<table"))
        #expect(nothing.markdown().contains("Kartet er tomt."))
    }

    @Test("Markdown has the ratings as a table and each cell below; nothing that people wrote means anything in it")
    func markdown() {
        let text = Self.page(Self.rich()).markdown()
        for part in [
            "| kode | a | b |\n| --- | --- | --- |\n| x | +1 ≠ −2 (foreldet) |  |\n", "\n## Kode (x)\n", "\n### Å \\<b\\> (a)\n", "\n**+1 ≠ −2**\n",
            "> Linje \\<script\\>alert(1)\\</script\\>\n>\n> \\# ikke overskrift \\| \\*ikke\\* uthevet\n>\n> — ida, 2026-01-02\n", "- ida: +1. \"fordi\" \\<i\\>\n", "- jon: −2\n",
            "\n12 kodinger\n", "\nStudien slik den er etter loggføring k7q2xa-15.\n",
        ] { #expect(text.contains(part), "\(part)\n\(text)") }
        #expect(!text.contains("### b"))
    }

    @Test("words that were erased are told to be, and other texts of the cell counted")
    func erased() {
        let place = ChartCell(caseID: CaseID("a"), code: CodeID("x"))
        var cell = FrameworkChart.Cell()
        cell.summary = Self.summary("a", "x", nil)
        cell.otherSummaries = [Self.summary("a", "x", "b")]
        let html = Self.page(Self.chart([Self.column("x")], [place: cell])).html()
        #expect(html.contains("(ordene er slettet)") && html.contains("1 annet sammendrag fra en kopi"))
    }
}
