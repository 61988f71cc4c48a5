import Foundation

/// A case in which everything is said that a page of a case has a place for, and all of it at length: what the promise of one sheet is held against.
enum FullestCase {
    /// Words of a lead, and of what was said in the field: six in a row of the one are never in the other, or partners would read neither.
    private static let written = "behovet løsningen tjenesten tilbudet kveldene driften budsjettet opplæringen avtalen målingene gevinsten ventetiden brukerne tryggere enklere raskere".split(separator: " ").map(String.init)
    private static let spoken = "nøkkelen døra bilen ruta vakta natta lista skjermen lyset trappa stolen maten turen kaffen snøen jakka".split(separator: " ").map(String.init)

    /// A sentence of so many characters, in words of a lead; the same for the same number.
    static func text(_ number: Int, _ length: Int = 2_000, from words: [String] = written) -> String {
        var text = "Punkt \(number) sier at"
        var place = number
        while text.count < length - 14 {
            text += " \(words[place % words.count])"
            place += 3 + (place / words.count) % 2 * 2
        }
        return text + "."
    }

    /// Fills case1 of a study.
    static func fill(_ bench: FeltBench) throws {
        bench.felt("config", "group-size", "3", "--quiet")
        bench.felt("case", "edit", "case1", "--title", text(1, 400), "--title-en", text(2, 400), "--municipality", "Elvestrand", "--procurement", "anskaffelse av innovasjon", "--procedure", "innovasjonspartnerskap")
        for stage in 0...8 { bench.felt("stage", "set", "case1", "S\(stage)", "--date", "2025-0\(stage + 1)-15") }
        let roles = ["purchaser", "need-owner", "manager", "politician", "user", "supplier", "other-municipality", "facilitator", "educator", "researcher"]
        let people = (1...30).map { $0 < 10 ? "P0\($0)" : "P\($0)" }
        for (place, person) in people.enumerated() { bench.felt("participant", "new", person, "--case", "case1", "--actor", roles[place % 10], "--status", "active", "--date", "2025-01-01") }
        try bench.add("verksted.md", workshop(people), "--accept-warnings")
        // What is kept back is told at the foot, and what stands in its place is explained there.
        try bench.add("sperret.md", "---\nkind: interview\ncase: case1\ndate: 2025-11-21\nembargo: 2030-01-01\n---\n\nOrd.\n", "--accept-warnings")
        bench.felt("milestone", "plan", "case1", "null", "--label", "Avtalen signert", "--by", "2027-01-01", "--owner", "Kari Nordmann")
        try rate(bench, from: 100)
        try tell(bench, from: 10)
        bench.felt("cycle", "new", "case1", "--arena", "verksted", "--problem", text(30), "--started", "2025-11-01")
        bench.felt("cycle", "edit", "case1", "1", "--learning", text(31))
    }

    /// What leads write of a case.
    static func tell(_ bench: FeltBench, from first: Int) throws {
        var options = ["--need", text(first)]
        for number in 1...4 { options += ["--risk", text(first + number), "--decision-needed", text(first + 4 + number)] }
        bench.felt(["case", "edit", "case1"] + options)
        for (number, name) in ["en", "to", "tre", "fire"].enumerated() {
            let day = number < 2 ? "2025-12-0\(number + 1)" : "2027-03-0\(number + 1)"
            bench.felt("milestone", "plan", "case1", name, "--label", text(first + 10 + number), "--by", day, "--owner", "enhetsleder for hjemmetjenesten i den nye organisasjonen med ansvar for drift og kvalitet")
        }
    }

    /// Ratings of eight factors, with reasons and summaries whose first sentences are long.
    static func rate(_ bench: FeltBench, from first: Int) throws {
        for (number, code) in codes.enumerated() {
            bench.felt("summarise", "case1", code, "--text", text(first + number))
            bench.felt("rate", "case1", code, number.isMultiple(of: 2) ? "+2" : "-2", "--because", text(first + 50 + number))
        }
    }

    private static let codes = ["culture.risk", "culture.openness", "culture.leadership", "process.needs", "process.dialogue", "process.contract", "ecosystem.suppliers", "structure.strategy"]

    /// What else happens in half a year.
    static func goOn(_ bench: FeltBench) throws {
        try rate(bench, from: 300)
        try tell(bench, from: 210)
        bench.felt("cycle", "problem", "case1", "1", "--text", text(230))
        bench.felt("cycle", "edit", "case1", "1", "--learning", text(231))
        try bench.add("vedtak.md", "---\nkind: decision\ncase: case1\ndate: 2026-01-05\n---\n\n" + (1...4).map { "VEDTAK: \(text(400 + $0, from: spoken))" }.joined(separator: "\n\n") + "\n", "--accept-warnings")
    }

    /// A workshop in which three people speak of everything, and much is settled.
    private static func workshop(_ people: [String]) -> String {
        let effects = ["economic", "environmental", "social", "innovation-likelihood", "innovation-height", "cooperation"]
        let facets = effects.flatMap { effect in ["expected", "observed", "measured", "absent"].map { "effect=\(effect) effect-status=\($0)" } }
            + ["strategic-tool", "better-competence", "single-case"].map { "practice=\($0)" } + ["novelty=4"]
        let said = people.prefix(3).map { person in
            let marked = facets.map { "[ordet]{.culture.risk \($0) by=ida}" } + codes.map { "[ordet]{.\($0) valence=driver by=ida}" }
            return "\(person): \(marked.joined(separator: " ")) ble sagt."
        }
        let decided = (1...4).map { "VEDTAK: \(text(500 + $0, from: spoken))" }
        let agreed = (1...8).map { number in
            "TILTAK: \(text(520 + number, from: spoken)) (hvem: enhetsleder for hjemmetjenesten i den nye organisasjonen med ansvar for drift og kvalitet, når: \(number < 4 ? 2025 : 2027)-12-0\(number))"
        }
        return "---\ntitle: Verksted\nkind: workshop\ncase: case1\ndate: 2025-11-20\nparticipants: [\(people.joined(separator: ", "))]\n---\n\n" + (said + ["PERSONLIG: Noe.", "[Noen andre]{.culture.risk flag=third-party by=ida} og [et tilbud]{.culture.risk flag=competition-sensitive by=ida}."] + decided + agreed).joined(separator: "\n\n") + "\n"
    }
}
