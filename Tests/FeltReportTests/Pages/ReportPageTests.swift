import FeltExchange
import FeltModel
import Foundation
import Testing

@testable import FeltReport

@Suite("Pages of reports")
struct ReportPageTests {
    private static func page(_ body: String, _ fields: ReportFields, _ language: Language = .nb) throws -> ReportPage {
        let templates = try ReportTemplates(own: [("templates/reports/case.md", body)])
        return try templates.page(.case, fields, templates.words(language))
    }

    @Test("words of people mean nothing, in no form", arguments: ["<b>fet</b>", "[lenke](http://x.no)", "# ikke en overskrift", "1. ikke en liste", "| a | b |", "*x* _y_ `z` & \\ ~"])
    func escaped(text: String) throws {
        let table = ReportTable(caption: text, columns: [.init(text)], rows: [.init("a", [.text(text)])])
        let page = try Self.page("# {{title}}\n\n{{need}}\n\n- {{need}}\n\n{{drivers}}\n", ["title": .text(text), "need": .text(text), "drivers": .table(table)])
        let html = page.html()
        #expect(html.components(separatedBy: HTMLText.line(text)).count == 9)
        for tag in ["<b>", "<a href=\"http", "<em>", "<code>", "<strong>", "<ol>"] { #expect(!html.contains(tag), "\(tag)") }
        // The Markdown read as Markdown gives the words back.
        #expect(PlainMarkdown.lines(page.markdown()).map(\.text).contains(text))
    }

    @Test("what is missing is said, and is neither nothing nor 0")
    func missing() throws {
        let table = ReportTable(caption: "T", columns: [.init("a"), .init("b", isNumber: true)], rows: [.init("a", [.text("x"), .missing])])
        let page = try Self.page("{{need}}\n\n{{drivers}}\n\n{{effects}}\n", ["need": .missing, "drivers": .table(table), "effects": .table(ReportTable(caption: "Tom", columns: [.init("a")]))])
        #expect(page.html().contains("<p><em>ingen data</em></p>"))
        #expect(page.html().contains("<td class=\"number\"><em>ingen data</em></td>"))
        #expect(page.markdown() == "*ingen data*\n\n**T**\n\n| a | b |\n| --- | --: |\n| x | ingen data |\n\n**Tom**: *ingen data*\n")
    }

    @Test("a figure leads to the command behind it, numbered in the order of the page whatever the template's")
    func traces() throws {
        let fields: ReportFields = ["need": .traced("3", command: "felt a"), "standing": .traced("4", command: "felt b"), "procedure": .traced("5", command: "felt a")]
        let page = try Self.page("{{standing}} {{need}} {{procedure}}\n", fields)
        #expect(page.markdown() == "4[^1] 3[^2] 5[^2]\n\n[^1]: `felt b`\n[^2]: `felt a`\n")
        #expect(page.html().contains("<a href=\"#k2\" aria-label=\"Slik er tallet hentet, fotnote 2\">2</a>"))
        #expect(page.html().contains("<li id=\"k2\"><code>felt a</code></li>"))
        // A command that the template leaves out has no footnote.
        try #expect(Self.page("{{standing}}\n", fields).markdown() == "4[^1]\n\n[^1]: `felt b`\n")
    }

    @Test("numbers are written as in the language")
    func numbers() throws {
        let table = ReportTable(caption: "T", columns: [.init("a"), .init("b")], rows: [.init("a", [.decimal(-1.5, places: 1), .decimal(0.046, places: 2)])])
        try #expect(Self.page("{{drivers}}", ["drivers": .table(table)]).markdown().contains("| \u{2212}1,5 | 0,05 |"))
        try #expect(Self.page("{{drivers}}", ["drivers": .table(table)], .en).markdown().contains("| \u{2212}1.5 | 0.05 |"))
    }

    @Test("no two private characters of a text become a mark")
    func marks() throws {
        let page = try Self.page("{{need}}", ["need": .text("\u{E000}t0\u{E001}\u{E000}")])
        #expect(page.markdown() == "\u{FFFD}t0\u{FFFD}\u{FFFD}\n")
    }

    @Test("tables and pictures say what they are to who does not see them")
    func accessible() throws {
        let table = ReportTable(caption: "Saker", columns: [.init("Sak"), .init("Kilder", isNumber: true)], rows: [.init("a", [.text("A"), .number(3)])])
        let picture = ReportPicture(caption: "Veien", svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", alternative: "Fra \"S1\" til S2")
        let html = try Self.page("# T\n\n## Del\n\n{{drivers}}\n\n{{stages}}\n", ["drivers": .table(table), "stages": .picture(picture)]).html()
        #expect(html.contains("<section>\n<h2>Del</h2>"))
        #expect(html.contains("<caption>Saker</caption>\n<thead>\n<tr><th scope=\"col\">Sak</th><th scope=\"col\" class=\"number\">Kilder</th></tr>"))
        #expect(html.contains("<tr><th scope=\"row\">A</th><td class=\"number\">3</td></tr>"))
        #expect(html.contains("role=\"img\" aria-label=\"Fra &quot;S1&quot; til S2\""))
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\">"))
        #expect(!html.contains("<script") && html.components(separatedBy: "http-equiv").count == 2)
    }

    @Test("words in another language than the page's say so, in the page's own they do not")
    func languages() throws {
        let table = ReportTable(caption: "T", columns: [.init("a"), .init("b"), .init("c"), .init("d")], rows: [.init("a", [.text("x"), .said("sagt"), .said(nil), .said("(The text is held back.)")])])
        func made(_ language: Language) throws -> ReportPage {
            try Self.page(
                "# {{title}}\n\n{{need}}\n\n## {{lang.en}}One\n\n{{drivers}}\n\n## {{lang.nb}}To\n\n{{#risks}}\n- {{text}}\n{{/risks}}\n",
                ["title": .text("T"), "need": .text("1. behov"), "study_language": .text("nb"), "drivers": .table(table), "risks": .list([["text": .text("fare")]])], language)
        }
        let english = try made(.en).html()
        for part in ["<p><span lang=\"nb\">1. behov</span></p>", "<section>\n<h2>One</h2>", "<td lang=\"nb\">sagt</td>", "<td><em>no data</em></td><td>(The text is held back.)</td>", "<section lang=\"nb\">\n<h2>To</h2>", "<li><span lang=\"nb\">fare</span></li>"] {
            #expect(english.contains(part), "\(part)\n\(english)")
        }
        // What the report says in the place of people's words is in its own language.
        let unsaid = try ReportWords(.en)["not-shared"]
        try #expect(Self.page("{{need}}", ["need": .text(unsaid), "study_language": .text("nb")], .en).html().contains("<p>\(unsaid)</p>"))
        let norwegian = try made(.nb).html()
        #expect(norwegian.contains("<section lang=\"en\">\n<h2>One</h2>") && norwegian.contains("<section>\n<h2>To</h2>") && !norwegian.contains("lang=\"nb\">1") && norwegian.contains("<td>sagt</td>"))
        for page in [try made(.en), try made(.nb)] {
            #expect(!(page.html() + page.markdown()).unicodeScalars.contains(PageMark.opening))
            #expect(page.markdown().contains("\n1\\. behov\n\n## One\n"))
        }
    }

    @Test("in print too, what comes first stands first; ≠ is drawn by a font that has it, and none is fetched")
    func style() throws {
        let html = try Self.page("{{need}}", ["need": .text("x")]).html()
        #expect(!html.contains("grid-auto-flow"))
        #expect(html.contains("unicode-range: U+2260") && html.contains("font: 1rem/1.45 Signs,") && !html.contains("url("))
    }

    @Test("days are words on pages and dates in workbooks")
    func days() throws {
        let table = ReportTable(
            caption: "T", columns: [.init("a"), .init("b"), .init("c")], rows: [.init("a", [.text("x"), .day("2026-03-01"), .day("2026-03-02", inWords: false)]), .init("b", [.day("i vår"), .day(nil), .text("y")])])
        let page = try Self.page("{{drivers}}", ["drivers": .table(table)])
        #expect(page.markdown().contains("| x | 1. mars 2026 | 2026-03-02 |\n| i vår | ingen data | y |"))
        #expect(page.workbook().sheets[0].rows[0].map(\.content) == [.text("x"), .day("2026-03-01"), .day("2026-03-02")])
        #expect(page.workbook().sheets[0].rows[1].map(\.content) == [.text("i vår"), .text("ingen data"), .text("y")])
    }

    @Test("browsers are told to fetch nothing")
    func policy() throws {
        let html = try Self.page("{{need}}", ["need": .text("x")]).html()
        #expect(html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"))
    }

    @Test("a text that begins with blanks is no code, and a picture carries its caption as its title")
    func beginnings() throws {
        let picture = ReportPicture(caption: "Veien & sånt", svg: "<svg xmlns=\"x\"><title id=\"t1\">Uten tittel</title></svg>", alternative: "S1")
        let html = try Self.page("{{need}}\n\n{{stages}}\n", ["need": .text("     fire blanke  \n    og fire"), "stages": .picture(picture)]).html()
        #expect(html.contains("<p>fire blanke") && !html.contains("<code>"))
        #expect(html.contains("<title id=\"t1\">Veien &amp; sånt</title>") && !html.contains("Uten tittel"))
    }

    @Test("a template's own HTML does not get through")
    func noHTML() throws {
        #expect(!(try Self.page("<script>alert(1)</script>\n\n{{need}}", ["need": .text("x")]).html().contains("<script>")))
    }

    @Test("a workbook has a sheet a table, and the rest as lines")
    func workbook() throws {
        let table = ReportTable(caption: "Saker", columns: [.init("Sak"), .init("Kilder", isNumber: true)], rows: [.init("a", [.text("=A1"), .number(3)])], note: "Merk", command: "felt x")
        let book = try Self.page("# T\n\n{{need}}\n\n- {{place}}\n\n{{drivers}}\n", ["need": .text("1. behov"), "place": .text("Sted"), "drivers": .table(table)]).workbook()
        #expect(book.sheets.map(\.name) == ["Saker", "Om rapporten"])
        #expect(book.sheets[0].rows[0].map(\.content) == [.text("=A1"), .number(3)])
        #expect(book.sheets[1].rows.map { $0[0].content } == [.text("T"), .text("1. behov"), .text("– Sted"), .text("→ Saker"), .text("Slik er tallene hentet"), .text("[1] felt x")])
    }
}

@Suite("Guards in Markdown")
struct MarkdownGuardTests {
    @Test("a sign that means nothing where it stands has no guard", arguments: [
        ("\\[fyll inn: noe\\]", "[fyll inn: noe]"), ("til \\[…\\]", "til […]"), ("farge \\#8E44AD", "farge #8E44AD"), ("Damschroder \\& Lowery", "Damschroder & Lowery"), ("a \\&\\#160;", "a &\\#160;"), ("ord \\[to ord\\] og \\[mer\\]", "ord [to ord] og [mer]"),
    ])
    func eased(line: String, told: String) { #expect(MarkdownText.eased(line[...]) == told) }

    @Test("one that means something keeps it", arguments: [
        "\\# overskrift", "- \\# overskrift", "\\[a\\](b)", "\\[ab\\]\\(b)", "\\[ab\\]: x", "\\[^1\\]", "\\[x\\] gjort", "\\&nbsp;", "\\\\\\[a", "\\[a", "\\*\\_", "",
    ])
    func kept(line: String) { #expect(MarkdownText.eased(line[...]) == (line == "\\[ab\\]\\(b)" ? "[ab]\\(b)" : line)) }

    @Test("bold words at the beginning of a line or a point make no list of a number or a sign", arguments: [
        ("**\\+2** (enige)", "**+2** (enige)"), ("- **\\+2, −2**: klar", "- **+2, −2**: klar"), ("\\+ to", "\\+ to"), ("- 1\\. mai", "- 1\\. mai"), ("* \\- a", "* \\- a"), ("ord 1\\. mai", "ord 1. mai"),
    ])
    func relaxed(line: String, told: String) { #expect(MarkdownText.relaxed(line[...]) == told) }
}
