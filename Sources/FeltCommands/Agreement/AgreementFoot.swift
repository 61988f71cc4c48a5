import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore

/// What must stand by figures on agreement: unit, rule, who coded what, what was left out, and that other programs' numbers are others.
struct AgreementFoot {
    let found: StudyAgreement
    let report: AgreementReport
    /// What came before which the study stood; nil for now.
    let before: String?
    /// What was asked for, as typed.
    let asked: AgreementScopeOptions
    let bootstrap: Bootstrap?
    /// Whether lists are written out, however long.
    let isWhole: Bool

    private var words: AgreementWords { report.words }
    private var request: AgreementRequest { found.request }
    private var coders: [String] { found.data.coders }

    var lines: [String] {
        [unit] + [narrowed].compactMap(\.self) + [meanings] + report.undefined + [unused, resampled].compactMap(\.self) + coded + suspicions + [settled, past].compactMap(\.self)
            + [Self.limit(words)]
    }

    private var unit: String {
        let table = report.table
        let units = "\(table.unitCount) \(words.units(request.unit))"
        let start = words.pick("Enhet: \(units) i \(words.sources(found.sources.count)).", "Unit: \(units) in \(words.sources(found.sources.count)).")
        let rolled = request.rollsUp ? words.pick(" En kode teller med alt under seg.", " A code counts with all that is below it.") : ""
        guard request.unit != .character else { return start + rolled }
        let rule = request.rule == .any
            ? words.pick("når minst ett tegn er det (--rule any)", "when one character of it is (--rule any)")
            : words.pick("når mer enn halvparten er det (--rule majority)", "when more than half of it is (--rule majority)")
        return start + words.pick(" En enhet er merket \(rule).", " A unit is marked \(rule).") + rolled
    }

    /// What the figures are of, where it is not all: without it nobody can make them again.
    private var narrowed: String? {
        let options = asked.typed
        guard !options.isEmpty else { return nil }
        return words.pick("Bare: ", "Only: ") + options.map { "--\($0.name) \($0.value)" }.joined(separator: ", ") + "."
    }

    private var meanings: String {
        var parts = report.measures.map { "\(words.heading($0)): \(words.meaning($0))" }
        if coders.count > 2, report.measures.contains(where: \.isOfPairs) {
            let names = report.measures.filter(\.isOfPairs).map(words.heading).joined(separator: ", ")
            parts.append(words.pick("gjennomsnitt over parene av kodere: \(names)", "means over the pairs of coders: \(names)"))
        }
        let what = request.unit == .character ? words.pick("tegn", "characters") : words.pick("enheter", "units")
        parts.append(words.pick("under hver koder: kodinger · \(what)", "under each coder: codings · \(what)"))
        parts.append(words.pick("dekning: hvor mye noen merket", "coverage: how much somebody marked"))
        if !report.isRolledUp { parts.append(words.pick("alle koder: rutene lagt sammen", "all codes: their cells added up")) }
        return parts.joined(separator: "; ") + "."
    }

    private var unused: String? {
        let count = report.table.rows.count(where: \.isUnused)
        guard count > 0 else { return nil }
        let codes = words.count(count, ("kode", "koder"), ("code", "codes"))
        let line = words.pick("\(codes) som ingen brukte, er utelatt.", "\(codes) that nobody used left out.")
        guard count == report.table.rows.count, asked.codes != nil, !request.rollsUp else { return line }
        return line + words.pick(" Koder under dem: --codes med .* bak, eller --rollup.", " Codes below them: --codes with .* behind, or --rollup.")
    }

    private var resampled: String? {
        guard let bootstrap else { return nil }
        let count = found.sources.count
        guard count >= BootstrapSummary.fewestUnits else {
            return words.pick(
                "Ingen intervaller: de trekkes fra hele kilder, og \(count) er færre enn \(BootstrapSummary.fewestUnits).",
                "No intervals: they are drawn from whole sources, and \(count) are fewer than \(BootstrapSummary.fewestUnits).")
        }
        let gaps = (report.intervals ?? []).joined().contains {
            if case .withheld = $0.interval(level: 0.95) { $0.estimate.value != nil } else { false }
        }
        let missing = gaps
            ? words.pick(" Uten intervall: mer enn en tidel av trekningene har ingen verdi.", " Without one: more than a tenth of the draws have no value.") : ""
        return words.pick(
            "I klammer: de midterste 95 % av \(bootstrap.replicateCount) trekninger av de \(count) kildene (frø \(bootstrap.seed)).",
            "In brackets: the middle 95 % of \(bootstrap.replicateCount) draws of the \(count) sources (seed \(bootstrap.seed)).") + missing
    }

    /// Which coders coded which sources, those of one set of coders together.
    private var coded: [String] {
        var sets: [[Int]] = []
        var names: [[Int]: [String]] = [:]
        for (document, source) in found.sources.enumerated() {
            let by = coders.indices.filter { found.data.isCoded(document, by: $0) }
            if names[by] == nil { sets.append(by) }
            names[by, default: []].append(source.slug.text)
        }
        let rule = request.leastCodings == 0
            ? words.pick("alle regnes for å ha kodet alt som noen har kodet", "all count as having coded what anybody coded")
            : words.pick(
                "en kilde er kodet av dem som har minst \(words.count(request.leastCodings, ("koding", "kodinger"), ("", ""))) i den",
                "a source is coded by those who have at least \(words.count(request.leastCodings, ("", ""), ("coding", "codings"))) in it")
        let parts = sets.map { by in "\(by.map { coders[$0] }.joined(separator: ", ")): \(list(names[by] ?? []))" }
        var lines = [words.pick("Kodet (\(rule)): ", "Coded (\(rule)): ") + parts.joined(separator: "; ") + "."]
        let alone = coders.indices.compactMap { coder -> String? in
            let own = found.codedByOne.filter { $0.coder == coder }.map(\.source.slug.text)
            return own.isEmpty ? nil : "\(coders[coder]): \(list(own))"
        }
        if !alone.isEmpty {
            let what = words.pick("Kodet av bare én, og ikke sammenlignet: ", "Coded by one only, and not compared: ")
            lines.append(what + alone.joined(separator: "; ") + ".")
        }
        if !found.erased.isEmpty {
            let what = words.pick("Teksten er slettet, og ikke sammenlignet: ", "The text is erased, and not compared: ")
            lines.append(what + list(found.erased.map(\.slug.text)) + ".")
        }
        return lines
    }

    private func list(_ names: [String]) -> String {
        guard !isWhole, names.count > 20 else { return "\(names.count) (\(names.joined(separator: ", ")))" }
        return "\(names.count) (\(names.prefix(20).joined(separator: ", ")), …)"
    }

    /// Where somebody has a single coding and another many, she may have looked in without coding the source.
    private var suspicions: [String] {
        guard request.leastCodings == 1 else { return [] }
        let odd = found.sources.enumerated().flatMap { document, source in
            coders.indices.compactMap { coder -> String? in
                let counts = found.codingCounts[document]
                guard counts[coder] == 1, (counts.max() ?? 0) >= 8 else { return nil }
                return "\(coders[coder]): \(source.slug.text)"
            }
        }
        guard !odd.isEmpty else { return [] }
        let places = odd.prefix(8).joined(separator: ", ") + (odd.count > 8 ? ", …" : "")
        return [
            words.pick(
                "Se etter: \(places) har én koding der en annen har åtte eller flere. Ble ikke hele kilden kodet, tar --at-least 2 den ut.",
                "Look at: \(places) has one coding where another has eight or more. If the source was not coded throughout, --at-least 2 takes it out."),
        ]
    }

    private var settled: String? {
        guard let first = found.settled.first else { return nil }
        let count = words.count(found.settled.count, ("sted", "steder"), ("passage", "passages"))
        if request.settled == .shared {
            return words.pick(
                "Etter samtale: det de ble enige om (\(count)), teller som alles. Hver for seg: uten --settled.",
                "After talk: what was settled (\(count)) counts as everybody's. Each alone: without --settled.")
        }
        var line = words.pick(
            "Hver for seg: der de ble enige siden (\(count), først i \(first.entry)), teller det hver hadde før. Etter samtalen: --settled.",
            "Each alone: where something was settled since (\(count), first in \(first.entry)), what each had before counts. After the talk: --settled.")
        if request.condition != nil || found.lostToRevision > 0 {
            line += words.pick(
                " Av det som ble erstattet, kan noe ikke sammenlignes her: --before \(first.entry) har det.",
                " Some of what was replaced cannot be compared here: --before \(first.entry) has it.")
        }
        return line
    }

    private var past: String? { before.map { words.pick("Slik det var før \($0).", "As it stood before \($0).") } }

    /// That a name alone does not make two numbers alike.
    static func limit(_ words: AgreementWords) -> String {
        words.pick(
            """
            Tallene kan ikke sammenlignes med dem et annet program gir, uten at det sier samme mål, enhet og regel. docs/agreement.md, del 8, \
            sier hva som skiller.
            """,
            """
            These numbers are not comparable with those of another program unless it names the same coefficient, unit and rule. \
            docs/agreement.md, section 8, tells what differs.
            """)
    }
}
