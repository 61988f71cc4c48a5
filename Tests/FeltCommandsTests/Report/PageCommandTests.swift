import Testing

/// Runs the commands that the pages of the example study name, and looks for the figures of the pages in their answers.
@Suite("The commands that pages name yield their figures")
struct PageCommandTests {
    private static let cases = ["fjellvik-nattro", "fjellvik-gangvei", "elvestrand-ombruk", "elvestrand-stikkrenne", "ternesund-måltid", "ternesund-skyss"]
    /// The group size of the example.
    private static let group = 3

    @Test("those of a case page, for the team and for partners", arguments: ["team", "partners"])
    func casePages(audience: String) throws {
        try PageTraces.runInExample { bench in
            var told = 0
            for name in Self.cases {
                let page = TracedPage(bench.report("case", name, "--for", audience), bench)
                // The foot: sources, people, and what is kept back.
                let sources = try #require(page.text.firstMatch(of: /Siden bygger på (.*?) kilder?\..*?\[\^(\d+)\]/))
                try #expect(page.sources(sources.output.2, audience) == sources.output.1, "\(name)")
                let people = try #require(page.text.firstMatch(of: /Registrerte deltakere bak siden: ([^.\[]+)\.\[\^(\d+)\]/))
                let last = try #require(try page.rows(people.output.2).last)
                #expect(last["actor"] == "all" && last["people"] == TracedPage.asCommand(people.output.1), "\(name)")
                try page.expectWithheld(audience, ofCase: name)
                told += try page.expectNumbers(in: "Kilder som nevner virkninger", facets: ("effect", "effect-status"))
                try expectRoles(page, audience)
                try expectRatings(page, of: name, audience)
                told += try expectPractice(page, of: name)
                try expectLate(page, bench)
                try expectStage(page)
            }
            // Not all of them are too small to be told.
            #expect(told > 0 || audience == "partners")
        }
    }

    /// A number as a page tells it.
    fileprivate static func told(_ said: String?, _ audience: String) -> String {
        let number = said.flatMap { Int($0) } ?? -1
        guard audience == "partners" else { return String(number) }
        return number == 0 ? "0" : number < group ? "færre enn \(group)" : "minst \(number - number % group)"
    }

    /// Each role with its sources and people.
    private func expectRoles(_ page: TracedPage, _ audience: String) throws {
        let labels = try page.labels(of: "actor")
        let (number, rows) = try page.table("Hvem som har deltatt i studien")
        let answers = try page.rows(number).dropLast()
        #expect(rows.count == answers.count)
        for (row, answer) in zip(rows, answers) {
            #expect(row[0] == labels[answer["actor"] ?? ""] && answer["people"] == TracedPage.asCommand(row[2]))
            #expect(answer["sources"] == (row[1] == "vises ikke" ? "not shown" : TracedPage.asCommand(row[1])))
        }
    }

    /// Each rating that is told.
    private func expectRatings(_ page: TracedPage, of name: String, _ audience: String) throws {
        let (number, rows) = try page.table("Vurderinger, de sterkeste først")
        let labels = try page.bench.felt("list", "codes", "--format", "csv").rows()
        let chart = try page.bench.felt(PageTraces.words(page.command(number)).dropFirst() + ["--format", "csv"]).rows()
        for row in rows {
            let code = try #require(labels.first { $0["label"] == row[0] }?["code"])
            let cell = try #require(chart.first { $0["case"] == name && $0["code"] == code })
            // What is not told stands so on the page and in the answer.
            if let inPlace = ["for få personer": "too few people", "holdt tilbake": "held back"][row[1]] { #expect(cell["rating"] == inPlace && cell["raters"] == "") }
            guard row[1].contains(/\d/) else { continue }
            if audience == "partners" {
                #expect(row[1].matches(of: /[+−]?\d|blandet/).count == cell["rating"]?.split(separator: ";").count && cell["because"] == "")
                continue
            }
            // Where the raters agreed on one it stands alone, as does what all of them gave; else each does.
            let values = cell["agreed"] == "yes" ? [cell["rating"] ?? "?"] : (cell["raters"] ?? "").split(separator: ";").map { String($0.drop { $0 != "=" }.dropFirst()) }
            let numbers = row[1].matches(of: /[+−]?\d|blandet/).map { String($0.output).replacing("+", with: "").replacing("−", with: "-").replacing("blandet", with: "mixed") }
            #expect(numbers.sorted() == Set(values).sorted(), "\(row)")
        }
    }

    /// The values of practice with their sources.
    private func expectPractice(_ page: TracedPage, of name: String) throws -> Int {
        let told = try #require(page.text.firstMatch(of: /\*\*Spredning til generell praksis:\*\* (.*)/)).output.1
        // Where there is no figure there is no command.
        if ["*ingen data*", "for få personer", "holdt tilbake"].contains(told) { return 0 }
        let line = try #require(page.text.firstMatch(of: /\*\*Spredning til generell praksis:\*\* (.*)\[\^(\d+)\]/))
        let labels = try page.labels(of: "practice")
        let rows = try page.rows(line.output.2)
        let found = line.output.1.matches(of: /([^,()]+) \(([^()]+) kilder?\)/)
        for one in found {
            let label = one.output.1.drop { $0 == " " }
            #expect(rows.first { labels[$0["practice"] ?? ""] == String(label) }?[name] == TracedPage.asCommand(one.output.2))
        }
        return found.count
    }

    /// What is overdue.
    private func expectLate(_ page: TracedPage, _ bench: FeltBench) throws {
        guard page.text.contains(" er over fristen, så langt det er registrert:") else { return }
        let line = try #require(page.text.firstMatch(of: /\*\*(\d+) tiltak (?:og|eller) delmål er over fristen, så langt det er registrert:\[\^(\d+)\]/))
        let rows = try page.rows(line.output.2)
        let milestones = rows.count { $0["what"] == "milestone" && $0["kind"] == "overdue" }
        // An action is over its day where its day has passed and nobody has done it.
        let done = Set(rows.filter { $0["what"] == "action" && $0["kind"] == "done" }.map { "\($0["name"] ?? "") \($0["label"] ?? "")" })
        let actions = rows.count { row in
            guard row["kind"] == "agreed", !done.contains("\(row["name"] ?? "") \(row["label"] ?? "")") else { return false }
            return (row["remark"]?.firstMatch(of: /due (\d{4}-\d{2}-\d{2})/)).map { $0.output.1 < "2026-01-02" } ?? false
        }
        #expect(milestones + actions == Int(line.output.1))
    }

    /// The stage, with the days since.
    private func expectStage(_ page: TracedPage) throws {
        let told = try #require(page.text.firstMatch(of: /\*\*Fase:\*\* (.*)/)).output.1
        if told == "*ingen data*" { return }
        let line = try #require(page.text.firstMatch(of: /\*\*Fase:\*\* (S\d)(?:[^\[]*?, i (\d+) dager)?.*?\[\^(\d+)\]/), "\(told)")
        let last = try #require(try page.rows(line.output.3).last)
        #expect(last["stage"] == String(line.output.1))
        if let days = line.output.2, last["state"] == "active" { #expect(last["days"] == String(days)) }
    }

    @Test("those of the progress report, for the team and for partners", arguments: ["team", "partners"])
    func progress(audience: String) throws {
        try PageTraces.runInExample { bench in
            let page = TracedPage(bench.report("progress", "--from", "2025-01-01", "--to", "2026-06-30", "--for", audience), bench)
            let start = try #require(page.text.firstRange(of: "## Kort sagt"))
            let end = try #require(page.text[start.upperBound...].firstRange(of: "\n## "))
            let figures = page.text[start.upperBound..<end.lowerBound].matches(of: /([^:;,]+): ((?:minst |færre enn )?\d+)\[\^(\d+)\]|av disse (over fristen): (\d+)\[\^(\d+)\]/)
            #expect(figures.count == 12)
            for figure in figures {
                let (name, said, number) = (String(figure.output.1 ?? figure.output.4 ?? ""), figure.output.2 ?? figure.output.5, figure.output.3 ?? figure.output.6 ?? "")
                let rows = try page.rows(number).filter { row in
                    if name.contains("uten dato") { return row["date"]?.isEmpty ?? true }
                    if name.contains("Delmål nådd") { return row["kind"] == "reached" }
                    // Changes of state are told as that.
                    if name.contains("faseskifter") { return row["kind"] == "entered" }
                    if name.contains("Tiltak krysset av") { return row["kind"] == "done" }
                    return true
                }
                let isOfSources = name.contains("Kilder") || name.contains("uten dato")
                let expected = isOfSources ? try page.sources(number, audience, undated: name.contains("uten dato")) : String(rows.count)
                #expect(said.map { String($0) } == expected, "\(name): \(page.command(number))")
            }
            try page.expectWithheld(audience)
            let people = try #require(page.text.firstMatch(of: /Registrerte deltakere bak siden: ([^.\[]+)\.\[\^(\d+)\]/))
            let all = try page.rows(people.output.2).last
            #expect(all?["case"] == "all" && all?["people"] == TracedPage.asCommand(people.output.1))
            let (number, rows) = try page.table("Tiltak fra perioden eller åpne")
            let actions = try page.rows(number).filter { $0["role"] == "action" }
            #expect(rows.count == actions.count && !rows.isEmpty)
        }
    }

    @Test("those of the page of sources, for partners: of each kind in each case, and of all")
    func sources() throws {
        let kinds = [
            "intervju": "interview", "observasjon": "observation", "verksted": "workshop", "kontaktark": "contact-summary", "dagbok": "diary", "hendelse": "incident",
            "beslutning": "decision", "dokument": "document", "syklus": "cycle", "transkripsjon": "transcript", "spørreundersøkelse": "survey", "I alt": "all",
        ]
        try PageTraces.runInExample { bench in
            let page = TracedPage(bench.report("sources", "--for", "partners"), bench)
            let (number, rows) = try page.table("Antall kilder")
            let cases = try bench.felt("list", "cases", "--format", "csv").rows().compactMap { $0["case"] }
            let answers = try page.rows(number)
            #expect(rows.count == 12)
            for row in rows {
                let kind = try #require(kinds[row[0]])
                for (caseName, cell) in zip(cases + ["all"], row.dropFirst()) where cell != "–" {
                    let own = answers.filter { $0["kind"] == kind && $0["case"] == caseName }
                    // Those that stand by themselves are counted by their rows.
                    let single = own.count { $0["source"] != "" }
                    let sum = own.last { $0["source"] == "" }?["sources"]
                    let told = sum.map { sum in single == 0 ? sum : String(single + (Int(sum) ?? -100)) } ?? String(single)
                    #expect(told == TracedPage.asCommand(cell), "\(row[0]) \(caseName)")
                }
            }
        }
    }

    @Test("what is kept back is not counted by --released, and not by --for partners what is said in confidence")
    func counted() throws {
        try FeltBench.runInStudy { bench in
            func note(_ name: String, _ head: String, _ words: String) throws {
                try bench.add("\(name).md", "---\nkind: interview\ncase: case1\ndate: 2025-03-01\n\(head)---\n\n\(words)\n", "--accept-warnings")
            }
            try note("åpen", "", "[Et ord]{.culture.risk by=ida valence=barrier}.")
            try note("fortrolig", "classification: confidential\n", "[Et ord]{.culture.risk by=ida valence=barrier}.")
            try note("sperret", "embargo: 2030-01-01\n", "[Et ord]{.culture.risk by=ida valence=barrier}.")
            try note("personlig", "", "PERSONLIG: [Et ord]{.culture.risk by=ida valence=barrier}.")
            for (options, number) in [([], "4"), (["--released"], "2"), (["--for", "team"], "2"), (["--for", "partners"], "1")] {
                // Partners are told no exact number.
                let told = options.contains("partners") ? "fewer than 6" : number
                let matrix = try bench.felt(["matrix", "code:culture.risk", "valence:barrier", "--measure", "sources", "--format", "csv"] + options).rows()
                #expect(matrix.map { $0["barrier"] } == [told], "\(options)")
                let query = try bench.felt(["matrix", "code:culture.risk", "case:case1", "--where", "valence:barrier AND culture.risk", "--format", "csv"] + options).rows()
                #expect(query.map { $0["case1"] } == [told], "\(options)")
                try #expect(bench.felt(["list", "codings", "--format", "csv"] + options).rows().count == Int(number), "\(options)")
                let saturation = try bench.felt(["saturation", "--format", "csv"] + options).rows()
                #expect(saturation.count == Int(number), "\(options)")
            }
            for measure in ["voices", "words", "characters"] {
                #expect(bench.felt("matrix", "code", "case", "--released", "--measure", measure).errors.contains("--released counts segments, codings and sources, not \(measure)."))
            }
            #expect(bench.felt("list", "withheld", "--format", "csv").output == "reason,sources,pieces\npersonal,0,1\nembargo,1,0\nall,1,1\n")
        }
    }
}

/// A page in Markdown with the answers of the commands that it names.
private struct TracedPage {
    let text: String
    let bench: FeltBench
    private let commands: [String]

    init(_ text: String, _ bench: FeltBench) {
        (self.text, self.bench) = (text, bench)
        commands = PageTraces.commands(text)
    }

    /// The command of a footnote by its number.
    func command(_ number: some StringProtocol) -> String { Int(number).flatMap { commands.indices.contains($0 - 1) ? commands[$0 - 1] : nil } ?? "?" }

    /// The answer of the command of a footnote.
    func rows(_ number: some StringProtocol) throws -> [[String: String]] {
        try bench.felt(Array(PageTraces.words(command(number)).dropFirst()) + ["--format", "csv"]).rows()
    }

    /// How many sources a command lists, as a page tells it: for the team the rows, for partners the last sum of all.
    func sources(_ number: some StringProtocol, _ audience: String, undated: Bool = false) throws -> String {
        let rows = try rows(number).filter { !undated || $0["date"]?.isEmpty ?? true }
        guard audience == "partners" else { return PageCommandTests.told(String(rows.count), audience) }
        let sums = rows.filter { $0["kind"] == "all" && ($0["remark"] ?? "").isEmpty != undated }
        let said = sums.last?["sources"] ?? "0"
        return said.replacing("at least", with: "minst").replacing("fewer than", with: "færre enn")
    }

    /// What the values of a facet are called on the page.
    func labels(of facet: String) throws -> [String: String] {
        let rows = try bench.felt("list", "facets", "--format", "csv").rows().filter { $0["facet"] == facet }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["value"] ?? "", $0["meaning"] ?? "") })
    }

    /// The footnote of a table by its caption, and the cells of its rows; the header is not among them.
    func table(_ caption: String) throws -> (number: String, rows: [[String]]) {
        guard let start = text.firstRange(of: "**\(caption)**[^") else { return ("0", []) }
        let rest = text[start.upperBound...]
        let lines = rest.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).prefix { $0.hasPrefix("|") }.dropFirst(2)
        let cells = lines.map { line in line.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false).map(String.init) }
        return (String(rest.prefix { $0 != "]" }), cells)
    }

    /// A number of a page as commands write it.
    static func asCommand(_ number: some StringProtocol) -> String { number == "vises ikke" || number.contains("i hver rolle") ? "not shown" : String(number).replacing("minst", with: "at least").replacing("færre enn", with: "fewer than") }

    /// Expects that each number of a table is that of the matrix which its command gives, and says how many numbers there are.
    func expectNumbers(in caption: String, facets: (row: String, column: String)) throws -> Int {
        let (number, rows) = try table(caption)
        // A table without a row says so.
        guard !text.contains("**\(caption)**: *") else { return 0 }
        // One in which nothing is told has no figure, and no command.
        guard text.contains("**\(caption)**[^") || !text.contains("| holdt tilbake |") && !text.contains("| for få personer |") else { return 0 }
        try #require(!rows.isEmpty)
        let (down, across) = (try labels(of: facets.row), try bench.felt("list", "facets", "--format", "csv").rows().filter { $0["facet"] == facets.column }.compactMap { $0["value"] })
        let answers = try self.rows(number)
        var count = 0
        for row in rows {
            let answer = answers.first { down[$0[facets.row] ?? ""] == row[0] }
            for (place, cell) in row.dropFirst().enumerated() where cell.contains(/^(minst |færre enn )?\d+$/) {
                count += 1
                #expect(answer?[across[place]] == Self.asCommand(cell), "\(row)")
            }
        }
        return count
    }

    /// Expects that what is kept back is what its command lists: by reason for the team, the sum for partners.
    func expectWithheld(_ audience: String, ofCase name: String? = nil) throws {
        let isForTeam = audience == "team"
        if isForTeam, let name, try bench.felt("list", "withheld", "--case", name, "--format", "csv").rows().isEmpty { return #expect(!text.contains("er dette holdt tilbake")) }
        let line = try #require(isForTeam ? text.firstMatch(of: /er dette holdt tilbake: (.*?)\.\[\^(\d+)\]/) : text.firstMatch(of: /I studien som helhet, alle sakene sett under ett, er (.*?) utelatt fordi de ikke kan deles\.\[\^(\d+)\]/))
        let rows = try self.rows(line.output.2)
        let numbers = line.output.1.matches(of: /(?:minst |færre enn )?\d+/).map { String($0.output) }
        #expect(isForTeam || rows.count == 1)
        let answered = (isForTeam ? rows.dropLast() : rows[...]).flatMap { [$0["sources"], $0["pieces"]] }.compactMap(\.self).filter { $0 != "0" }
        #expect(numbers.map(TracedPage.asCommand) == answered)
    }
}
