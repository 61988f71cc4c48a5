import FeltExchange
import FeltModel
import FeltRefi

/// What `felt check` says around the sentences of faults, in bokmål or English.
struct CheckWords {
    let language: Language
    private var isEnglish: Bool { language == .en }

    init(_ language: Language) { self.language = language }

    /// The first line of a rule, as in `error: wrong-order (33 times)`.
    func heading(_ group: RefiConformance.Group) -> String {
        let count = group.faults.count
        let times = count == 1 ? "" : isEnglish ? " (\(count) times)" : " (\(count) ganger)"
        return "\(severity(group.faults[0].severity)): \(group.rule.rawValue)\(times)"
    }

    /// Where a fault stands, and where the words are that it is about.
    func place(_ fault: RefiFinding) -> String {
        let line = fault.line.map { isEnglish ? "line \($0)" : "linje \($0)" }
        let place = [element(fault.element), fault.guid?.text, line].compactMap(\.self).joined(separator: ", ")
        return "\(isEnglish ? "at" : "i") \(place)\(fault.remedy(in: language).map { ". \($0)" } ?? "")"
    }

    /// The places that are not told.
    func more(_ count: Int) -> String { isEnglish ? "and \(count) more; --format csv has them all" : "og \(count) til; --format csv har alle" }

    /// The programs that do so; nil where none is known.
    func programs(_ rule: RefiRule) -> String? {
        let programs = rule.programs(in: language)
        return programs.isEmpty ? nil : "\(isEnglish ? "seen from" : "sett fra"): \(programs)"
    }

    /// The last line: whether anything is against the standard, and how many faults there are.
    func verdict(_ verdict: RefiConformance) -> String {
        let all = Fault.Severity.allCases.map { ($0, verdict.count($0)) }.filter { $0.1 > 0 }.map { counted($0.1, $0.0) }.joined(separator: ", ")
        guard verdict.isSound else { return "\(all)." }
        let isMoved = verdict.faults.contains { $0.rule == .quoteDiffers }
        let sound =
            if isEnglish {
                (verdict.isInDialect ? "But for what positions count, nothing is against the standard" : "Nothing is against the standard")
                    + (isMoved ? ", but passages stand at other words than they are named by" : "")
            } else {
                (verdict.isInDialect ? "Bortsett fra hva posisjonene teller, strider ingenting mot standarden" : "Ingenting strider mot standarden")
                    + (isMoved ? ", men noen utsnitt står på andre ord enn dem de har navn etter" : "")
            }
        return all.isEmpty ? "\(sound)." : "\(sound); \(all)."
    }

    private func severity(_ severity: Fault.Severity) -> String {
        if isEnglish { return severity.rawValue }
        switch severity {
        case .error: return "feil"
        case .warning: return "advarsel"
        case .advice: return "råd"
        }
    }

    private func counted(_ count: Int, _ severity: Fault.Severity) -> String {
        switch (severity, language) {
        case (.advice, .en): "\(count) advice"
        case (_, .en): count.counted(severity.rawValue)
        case (.warning, _): count == 1 ? "1 advarsel" : "\(count) advarsler"
        default: "\(count) \(self.severity(severity))"
        }
    }

    /// Names of elements are those of the schema; the container is no element.
    private func element(_ name: String) -> String { name == "container" && !isEnglish ? "beholderen" : name }
}
