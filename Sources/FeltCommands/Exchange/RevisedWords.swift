import FeltAnalysis
import FeltExchange
import FeltModel

/// What is told of codings in texts of which a file brought another state, as `felt revise` tells it.
struct RevisedWords {
    /// A line that says how many met which fate; where some lost their words, what to do, and a line for each of the first. None where no coding stood in such a text.
    let lines: [String]

    init(_ answer: RefiImportAnswer, _ language: Language) {
        let isEnglish = language == .en
        let fates = Carried.Kind.allCases.compactMap { kind -> String? in
            let count = answer.revised.count { $0.fate == kind }
            return count > 0 ? "\(count) \(isEnglish ? kind.rawValue : Self.norwegian(kind))" : nil
        }
        guard !fates.isEmpty else {
            lines = []
            return
        }
        var lines = ["\(isEnglish ? "Codings in texts that were changed" : "Kodinger i tekster som er endret"): \(fates.joined(separator: ", "))."]
        let lost = answer.revised.filter { $0.fate == .lost }
        if !lost.isEmpty {
            lines.append(
                isEnglish
                    ? "Lost ones have no place in the text: felt list unanchored, then felt place or felt untag."
                    : "De som er mistet, har ingen plass i teksten: felt list unanchored, så felt place eller felt untag.")
            lines += lost.prefix(20).map { isEnglish ? "  coding \($0.coding) in \($0.source)" : "  koding \($0.coding) i \($0.source)" }
            let more = lost.count - 20
            if more > 0 { lines.append(isEnglish ? "  and \(more) more; --format json has them all" : "  og \(more) til; --format json har alle") }
        }
        self.lines = lines
    }

    private static func norwegian(_ kind: Carried.Kind) -> String {
        switch kind {
        case .unchanged: "uendret"
        case .moved: "flyttet"
        case .edited: "på endrede ord"
        case .cut: "avkortet"
        case .lost: "mistet"
        }
    }
}
