import FeltAnalysis
import FeltModel

/// What happened in the words of a picture or a page.
enum HappeningWords {
    /// The name of a row of a matrix of events.
    static func row(_ row: String, _ language: Language) -> String {
        let parts = row.split(separator: " ", maxSplits: 1).map(String.init)
        let (what, kind) = (parts.first ?? row, parts.count > 1 ? parts[1] : "")
        if what == Happening.What.source.rawValue { return KindName.label(kind, in: language) }
        return language == .en ? row : norwegian[row] ?? row
    }

    private static let norwegian = [
        "stage entered": "fase begynt", "stage active": "fase tatt opp igjen", "stage paused": "fase satt på vent", "stage cancelled": "fase avlyst",
        "stage closed": "fase avsluttet", "milestone open": "delmål uten dag", "milestone planned": "delmål planlagt", "milestone overdue": "delmål forfalt",
        "milestone reached": "delmål nådd", "cycle started": "syklus begynt", "cycle problem": "syklus: problem", "cycle ended": "syklus avsluttet",
        "decision": "beslutning", "action agreed": "tiltak avtalt", "action done": "tiltak gjort", "output": "resultat", "disagreement": "uenighet",
    ]
}
