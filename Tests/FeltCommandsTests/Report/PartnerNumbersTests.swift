import FeltTestSupport
import Foundation
import Testing

/// Attacks on what partners get: two pages, days or subsets beside each other must not give away a group that one of them hides.
@Suite("Nobody can reckon small groups from what partners get")
struct PartnerNumbersTests {
    /// A workshop with so many people, and a study in which three are the fewest that may be told of.
    private static func run(_ people: Int, _ body: (FeltBench) throws -> Void) throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "3", "--quiet")
            for number in 1...7 {
                let role = number == 1 ? "supplier" : "manager"
                let made = bench.felt("participant", "new", "P0\(number)", "--case", "case1", "--actor", role, "--status", "active", "--date", "2025-01-01", "--quote", "yes")
                if made.code != 0 { bench.felt("participant", "new", "P0\(number)", "--case", "case1", "--actor", role, "--status", "active", "--date", "2025-01-01") }
            }
            let names = (1...people).map { "P0\($0)" }
            let turns = names.map { "\($0): [Vi venter på svar]{.culture.risk valence=barrier}." }.joined(separator: "\n\n")
            try bench.add("verksted.md", "---\nkind: workshop\ncase: case1\ndate: 2025-03-01\nparticipants: [\(names.joined(separator: ", "))]\n---\n\n\(turns)\n", "--accept-warnings")
            try body(bench)
        }
    }

    @Test("numbers of people are told as at least a multiple of the limit: one person more or less leaves every page as it was")
    func rounded() throws {
        var pages: [[String: String]] = []
        for people in [6, 7] {
            try Self.run(people) { bench in
                let all = PartnerPages.all(bench)
                pages.append(all.filter { ["case case1", "sources", "dmp", "progress"].contains($0.key) }.mapValues { page in
                    page.split(separator: "\n").filter { !$0.contains("Viser studien per") }.joined(separator: "\n")
                })
                #expect(all["case case1"]?.contains("Registrerte deltakere bak siden: minst \(people == 7 ? 6 : 3).") == true)
                // One supplier: neither that it is one, nor in how many sources.
                #expect(all["case case1"]?.contains("| vises ikke | færre enn 3 |") == true)
                #expect(all["case case1"]?.contains("| færre enn 3 | minst \(people == 7 ? 6 : 3) |") == true)
            }
        }
        // The managers are five and six, which is another multiple; all else is the same.
        for name in ["dmp", "sources"] { #expect(pages[0][name]?.replacing("minst 3", with: "minst 6") == pages[1][name]?.replacing("minst 3", with: "minst 6")) }
    }

    @Test("no page has an exact number of people", arguments: ["nb", "en"])
    func exact(language: String) throws {
        try Self.run(5) { bench in
            for (name, page) in PartnerPages.all(bench, ["--lang", language]) {
                #expect(!page.contains(" 5 registrerte") && !page.contains(" 5 registered") && !page.contains("siden: 5.") && !page.contains("draws on: 5."), "\(name)")
                // Elsewhere five are codings.
                if ["case case1", "sources", "dmp", "coreq"].contains(name) { #expect(!page.contains("| 5 |") && !page.contains("| 7 |"), "\(name)") }
            }
            let team = bench.felt("report", "case", "case1", "--for", "team", "--lang", language).output
            #expect(team.contains(language == "nb" ? "Registrerte deltakere bak siden: 5." : "Registered participants this page draws on: 5.") && team.contains("| 1 | 4 |"))
        }
    }

    @Test("that somebody has withdrawn shows neither on the pages, nor beside those of an earlier day")
    func withdrawn() throws {
        try Self.run(7) { bench in
            bench.daysLater = 10
            let before = PartnerPages.all(bench)
            bench.felt("participant", "status", "P07", "withdrawn", "--date", "2026-01-05")
            bench.daysLater = 40
            let (now, compared) = (PartnerPages.all(bench), PartnerPages.all(bench, ["--since", "2026-01-06"]))
            for name in ["dmp", "coreq", "sources", "case case1", "progress", "codebook"] {
                #expect(now[name]?.contains("trukket seg (") == false && now[name]?.contains("personlige avsnitt (") == false, "\(name)")
                #expect(compared[name]?.contains("før:") == false, "\(name)")
            }
            #expect(before["dmp"]?.contains("| har trukket seg | færre enn 3 |") == true && now["dmp"]?.contains("| har trukket seg | færre enn 3 |") == true)
            #expect(now["coreq"]?.contains("Trukket seg: færre enn 3.") == true)
            for name in ["case case1", "progress"] { #expect(now[name]?.contains("I studien som helhet, alle sakene sett under ett, er færre enn 3 kilder og færre enn 3 tekststykker utelatt fordi de ikke kan deles.") == true) }
            // On the day before they count as little as today: six are left.
            let past = PartnerPages.all(bench, ["--as-of", "2026-01-03"])
            #expect(past["case case1"]?.contains("Registrerte deltakere bak siden: minst 3.") == true && past["dmp"]?.contains("| deltar | minst 3 |") == true)
            // The team reads who stood in the register then, and counts what they said no more.
            #expect(bench.felt("report", "dmp", "--as-of", "2026-01-03", "--for", "team").output.contains("| deltar | 7 |"))
            #expect(bench.felt("report", "case", "case1", "--as-of", "2026-01-03", "--for", "team").output.contains("Registrerte deltakere bak siden: 6."))
        }
    }

    @Test("a code all of whose codings are kept back is not told as unused, and no sum of a branch gives a hidden code away")
    func codebook() throws {
        try Self.run(7) { bench in
            try bench.add("en.md", "---\nkind: observation\ncase: case1\ndate: 2025-03-02\n---\n\nP01: [Ordet om Kari]{.culture.openness flag=third-party}.\n", "--accept-warnings")
            let page = PartnerPages.all(bench)["codebook"] ?? ""
            #expect(PageTraces.row(page, "culture.risk").suffix(3) == ["minst 6", "færre enn 3", "færre enn 3"])
            #expect(PageTraces.row(page, "culture.openness").suffix(3) == ["for få personer", "–", "–"])
            #expect(PageTraces.row(page, "process.needs").suffix(3) == ["0", "0", "0"])
            #expect(page.contains("## Innovasjonskultur\n\n**I hele grenen:** vises ikke\n"))
        }
    }

    @Test("the chart counts what leaves, as the codebook does")
    func chart() throws {
        try Self.run(7) { bench in
            bench.felt("rate", "case1", "culture.risk", "-1")
            #expect(PartnerPages.all(bench)["chart"]?.contains("\nMinst 6 kodinger\n") == true)
            bench.felt("participant", "status", "P07", "withdrawn", "--date", "2026-01-02")
            let pages = PartnerPages.all(bench)
            #expect(pages["chart"]?.contains("\nMinst 6 kodinger\n") == true)
            #expect(PageTraces.row(pages["codebook"] ?? "", "culture.risk").suffix(3) == ["minst 6", "færre enn 3", "færre enn 3"])
        }
    }

    @Test("the data plan counts for partners only what leaves, with its dates and protocols")
    func dataPlan() throws {
        try Self.run(7) { bench in
            try bench.add(
                "sperret.md", "---\nkind: interview\ncase: case1\ndate: 2019-05-06\nembargo: 2030-01-01\nprotocol: intervju-leder\nprotocol_version: \"1.0\"\n---\n\nOrd.\n", "--accept-warnings")
            let (partners, team) = (bench.felt("report", "dmp", "--for", "partners").output, bench.felt("report", "dmp").output)
            for word in ["2019", "intervju-leder", "Intervju med leder", "| intervju |", "1. januar 2030"] { #expect(!partners.contains(word), "\(word)") }
            #expect(team.contains("6. mai 2019") && team.contains("| intervju | 1 |") && team.contains("1. januar 2030"))
            #expect(partners.contains("I studien som helhet, alle sakene sett under ett, er færre enn 3 kilder og færre enn 3 tekststykker utelatt fordi de ikke kan deles.") && partners.contains("er ikke talt med"))
        }
    }

    @Test("in the example every number of people is a multiple of the limit, or fewer than it", arguments: [2, 3, 6])
    func multiples(size: Int) throws {
        try PageTraces.runInExample { bench in
            bench.felt("config", "group-size", "\(size)", "--quiet")
            let cases = ["elvestrand-ombruk", "elvestrand-stikkrenne", "fjellvik-gangvei", "fjellvik-nattro", "ternesund-måltid", "ternesund-skyss"]
            for (name, page) in PartnerPages.all(bench, cases: cases) {
                for found in page.matches(of: /(minst|færre enn|og|av) (\d+) (registrerte|personer)/) where found.1 != "og" || found.3 == "registrerte" {
                    let number = Int(found.2) ?? -1
                    #expect(found.1 == "færre enn" ? number == size : found.1 == "minst" && number.isMultiple(of: size) && number > 0, "\(name): \(found.0)")
                }
                // The last column of who took part.
                for row in page.split(separator: "\n").drop(while: { !$0.contains("| Rolle | Kilder | Personer |") }).dropFirst(2).prefix(while: { $0.hasPrefix("|") }) {
                    #expect(row.contains("minst \(size)") || row.contains("minst") || row.contains("færre enn \(size)"), "\(name): \(row)")
                }
            }
        }
    }

    @Test("what one interview brought cannot be reckoned from the commands that pages name, nor from two days")
    func differences() throws {
        try Self.run(7) { bench in
            for number in 1...7 {
                try bench.add("i\(number).md", "---\nkind: interview\ncase: case1\ndate: 2025-03-0\(number)\nparticipants: [P0\(number)]\n---\n\nP0\(number): [Vi venter på svar]{.culture.risk valence=barrier}.\n", "--accept-warnings")
            }
            bench.daysLater = 10
            func all() -> [String: String] {
                var pages = PartnerPages.all(bench)
                for command in [
                    ["list", "codes"], ["list", "sources"], ["matrix", "code:culture.*", "case", "--measure", "codings"],
                    ["matrix", "code:culture.*", "case", "--measure", "sources"], ["saturation"], ["chart", "--format", "csv"],
                ] { pages[command.joined(separator: " ")] = bench.felt(command + ["--for", "partners"]).output }
                // Dates, entries and the row that is gone.
                return pages.mapValues { page in
                    page.split(separator: "\n").filter { !$0.contains("etter loggføring") && !$0.hasPrefix("i7") && !$0.contains("register") }.joined(separator: "\n")
                }
            }
            let before = all()
            #expect(before["list codes"]?.contains("at least 12  at least 6  fewer than 3") == true, "\(before["list codes"] ?? "")")
            bench.felt("participant", "status", "P07", "withdrawn", "--date", "2026-01-05")
            let after = all()
            for (name, page) in before where name.contains("matrix") || ["list codes", "saturation", "chart --format csv"].contains(name) {
                #expect(Self.numbers(page) == Self.numbers(after[name] ?? ""), "\(name)\n\(page)\n\(after[name] ?? "")")
            }
            for option in ["--percent", "--plot"] {
                let refused = bench.felt(["matrix", "code", "case", "--for", "partners", option] + (option == "--plot" ? ["x.svg"] : ["row"]))
                #expect(refused.code == 64 && refused.errors.contains("\(option) shows exact numbers"))
            }
            #expect(bench.felt("saturation", "--for", "partners", "--shuffles", "10").code == 64)
        }
    }

    /// The numbers of things on a page: of codings, sources and people.
    private static func numbers(_ page: String) -> [String] {
        page.matches(of: /(?:minst |færre enn |at least |fewer than )\d+|\d+ (?:kilder?|kodinger?|personer?|intervju(?:er)?)/).map { String($0.output) }
    }

    @Test("whoever has withdrawn does not stand behind words that others said beside them, today or on an earlier day")
    func spanning() throws {
        try Self.run(3) { bench in
            let text = bench.raw("verksted")
            let start = text.range(of: "Vi venter").map { text.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
            let length = text.unicodeScalars.count
            #expect(bench.felt("tag", "verksted", "process.needs", "--range", "\(start)..\(length - 2)").code == 0)
            #expect(PageTraces.row(PartnerPages.all(bench)["codebook"] ?? "", "process.needs").suffix(3) == ["færre enn 3", "færre enn 3", "færre enn 3"])
            bench.daysLater = 10
            bench.felt("participant", "status", "P03", "withdrawn", "--date", "2026-01-10")
            for options in [[], ["--as-of", "2026-01-03"]] {
                #expect(PageTraces.row(PartnerPages.all(bench, options)["codebook"] ?? "", "process.needs").suffix(3) == ["for få personer", "–", "–"], "\(options)")
            }
        }
    }
}
