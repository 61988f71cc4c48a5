import FeltTestSupport
import Foundation
import Testing

@Suite("felt report quotes")
struct QuotesReportTests {
    @Test("every command that the page names yields something, and the first one the quotes of the page", arguments: ["nb", "en"])
    func traces(language: String) throws {
        try PageTraces.runInExample { bench in
            for choice in [[], ["--codes", "culture.*", "--per-code", "2", "--seed", "7"], ["--where", "valence:barrier AND kind:interview", "--case", "fjellvik-nattro"]] {
                let page = bench.felt(["report", "quotes", "--lang", language] + choice)
                #expect(page.code == 0, "\(page.errors)")
                PageTraces.expectYield(page.output, bench, atLeast: 1)
                let first = Array(PageTraces.words(PageTraces.commands(page.output)[0]).dropFirst())
                let quotes = try bench.felt(first + ["--format", "csv"]).rows()
                #expect(page.output.split(separator: "\n").count { $0.hasPrefix("> — ") } == quotes.count, "\(choice)")
            }
        }
    }

    @Test("words that are kept back in whole or part are no quotes")
    func gate() throws {
        try FeltBench.runWithInterview { bench in
            #expect(bench.felt("report", "quotes").output.contains("> turte ikke å prøve\n>\n> — leder, case1, 11. mars 2025\n"))
            bench.felt("tag", "intervju", "culture.openness", "--quote", "å prøve", "--set", "flag=third-party")
            let page = bench.felt("report", "quotes").output
            #expect(!page.contains("turte") && !page.contains("> å prøve"))
            #expect(page.contains("2 sitater står i tekst som holdes tilbake"))
            #expect(bench.felt("quotes", "--released").errors.contains("2 quotes left out"))
            #expect(!bench.felt("quotes", "--released").output.contains("turte"))
        }
        try FeltBench.runInStudy { bench in
            try bench.add("dagbok.md", "---\nkind: diary\ncase: case1\ndate: 2025-03-01\n---\n\nPERSONLIG: [Jeg er lei]{.culture.risk by=ida}.\n\n[Møtet gikk bra]{.culture.risk by=ida}.\n", "--accept-warnings")
            let page = bench.felt("report", "quotes").output
            #expect(!page.contains("Jeg er lei") && page.contains("> Møtet gikk bra\n"))
        }
    }

    @Test("who does not want to be quoted is left out, and told without words")
    func unwilling() throws {
        try PageTraces.runInExample { bench in
            let page = bench.felt("report", "quotes", "--per-code", "1000").output
            #expect(page.contains("12 sitater er utelatt"))
            #expect(!page.contains("P14"))
            #expect(page.contains("Ikke spurt om de kan siteres: P10."))
        }
    }

    @Test("people's words are for the team only")
    func partners() throws {
        try PageTraces.runInExample { bench in
            let refused = bench.felt("report", "quotes", "--for", "partners")
            #expect(refused.code == 1 && refused.output.isEmpty)
            #expect(refused.errors.contains("Quotes are people's own words") && refused.errors.contains("hint: For partners: felt report codebook"))
            #expect(bench.felt("report", "quotes", "--per-code", "0").code == 64)
            #expect(bench.felt("quotes", "--kept", "--released").code == 64)
        }
    }

    @Test("a study without quotes says so; the same study gives the same page; a study's own template has its way")
    func own() throws {
        try FeltBench.runInStudy { bench in
            let page = bench.felt("report", "quotes")
            #expect(page.code == 0 && page.output.contains("*Ingen sitater.*"))
            #expect(PageTraces.commands(page.output).isEmpty)
        }
        try PageTraces.runInExample { bench in
            PageTraces.expectSame(bench, ["quotes"])
            for name in ["a", "b"] { #expect(bench.felt("report", "quotes", "--output", "\(name).xlsx").code == 0) }
            #expect(try bench.bytes("studie/a.xlsx") == bench.bytes("studie/b.xlsx"))
            try bench.write("studie/templates/reports/quotes.md", "# {{title}}\n\n{{#groups}}{{#quotes}}\n- {{words}} [{{role}}]\n{{/quotes}}{{/groups}}\n")
            #expect(bench.felt("report", "quotes", "--codes", "culture.leadership", "--per-code", "50", "--lang", "en").output.contains("- Vi la til rette, og så fylte de det med innhold [Manager]"))
        }
    }
}
