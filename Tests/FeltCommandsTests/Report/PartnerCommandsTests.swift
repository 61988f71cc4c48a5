import Foundation
import Testing

/// Whoever gets a page may ask for what its footnotes name: that must tell no more than the page.
@Suite("Footnotes of partners' pages name commands for partners alone")
struct PartnerCommandsTests {
    private static let cases = ["fjellvik-nattro", "fjellvik-gangvei", "elvestrand-ombruk", "elvestrand-stikkrenne", "ternesund-måltid", "ternesund-skyss"]

    @Test("every one of them is for partners, and yields something without a name of an interview or of anybody in the register")
    func commands() throws {
        try PageTraces.runInExample { bench in
            let single = Set(["workshop", "observation", "decision", "document"])
            let names = try bench.felt("list", "sources", "--format", "csv").rows().filter { !single.contains($0["kind"] ?? "") }.compactMap { $0["source"] }
            let people = try bench.felt("participant", "list", "--format", "csv").rows().compactMap { $0["participant"] }
            #expect(names.count > 20 && people.count > 5)
            var commands: Set<String> = []
            for page in PartnerPages.all(bench, cases: Self.cases).values { commands.formUnion(PageTraces.commands(page)) }
            #expect(bench.felt("report", "study", "--output", "../nettsted", "--quiet").code == 0)
            let site = try String(contentsOf: bench.folder.appending(path: "nettsted/index.html"), encoding: .utf8)
            commands.formUnion(site.matches(of: /<code>(felt [^<]*)<\/code>/).map { String($0.output.1).replacing("&#39;", with: "'").replacing("&quot;", with: "\"") })
            #expect(commands.count > 20)
            for command in commands.sorted() {
                #expect(command.contains(" --for partners") || ["felt protocol list", "felt --version"].contains(command), "\(command)")
                let answer = bench.felt(Array(PageTraces.words(command).dropFirst()) + ["--format", "json"])
                // A period in which nothing of a kind happened has nothing to list.
                #expect(answer.code == 0 && !answer.output.isEmpty || answer.code == 2, "\(command): \(answer.errors)")
                for name in names + people { #expect(!answer.output.contains("\"\(name)\""), "\(command): \(name)") }
            }
        }
    }

    @Test("who took part is counted by role as pages count it, and the register stays the team's")
    func roles() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("config", "group-size", "3", "--quiet")
            for number in 1...5 {
                bench.felt("participant", "new", "P0\(number)", "--case", "case1", "--actor", number == 1 ? "supplier" : "manager", "--status", "active", "--date", "2025-01-01")
            }
            for number in 1...5 { try bench.add("i\(number).md", "---\nkind: interview\ncase: case1\ndate: 2025-03-01\nparticipants: [P0\(number)]\n---\n\nOrd.\n", "--accept-warnings") }
            #expect(bench.felt("participant", "list", "--by-role", "--case", "case1", "--for", "partners", "--format", "csv").output == """
                case,actor,sources,people
                case1,manager,at least 3,at least 3
                case1,supplier,not shown,fewer than 3
                case1,all,at least 3,at least 3

                """)
            try #expect(bench.felt("participant", "list", "--by-role", "--for", "team", "--format", "csv").rows().last?["people"] == "5")
            let refused = bench.felt("participant", "list", "--for", "partners")
            #expect(refused.code == 64 && refused.errors.contains("the register is the team's"))
        }
    }

    @Test("cases, milestones and what is kept back are told as pages tell them")
    func others() throws {
        try FeltBench.runInStudy { bench in
            bench.felt("participant", "new", "P07")
            bench.felt("case", "new", "p07-saken", "--title", "Saken til P07", "--municipality", "P07s kommune")
            bench.felt("milestone", "plan", "case1", "egen", "--label", "Møte med P07", "--by", "2025-03-01", "--owner", "Ola Nordmann")
            bench.felt("milestone", "plan", "case1", "åpen", "--label", "Dialog holdt", "--by", "2025-03-01", "--owner", "rådmann")
            try bench.add("i.md", "---\nkind: interview\ncase: case1\ndate: 2025-03-01\n---\n\nOrd.\n\nPERSONLIG: Mer.\n", "--accept-warnings")
            try bench.add("sperret.md", "---\nkind: interview\ncase: case1\ndate: 2025-03-01\nembargo: 2030-01-01\n---\n\nOrd.\n", "--accept-warnings")
            let cases = try bench.felt("list", "cases", "--for", "partners", "--format", "csv").rows()
            #expect(cases.map { "\($0["case"] ?? "?") \($0["municipality"] ?? "?") \($0["sources"] ?? "?")" }.contains("[…] (The text is held back.) 0"), "\(cases)")
            #expect(cases.first { $0["case"] == "case1" }?["sources"] == "fewer than 6" && !cases.description.lowercased().contains("p07"))
            let milestones = bench.felt("milestone", "list", "--overdue", "--for", "partners", "--format", "csv").output
            #expect(milestones.contains("Dialog holdt") && !milestones.contains("P07") && !milestones.contains("Nordmann") && milestones.contains("rådmann") && milestones.contains("not shown"))
            #expect(milestones.split(separator: "\n").count == 3)
            #expect(bench.felt("list", "withheld", "--for", "partners", "--format", "csv").output == "reason,sources,pieces\nall,fewer than 6,fewer than 6\n")
            #expect(bench.felt("list", "withheld", "--released").code == 64 && bench.felt("list", "withheld", "--format", "csv").output.contains("embargo,1,0"))
        }
    }
}
