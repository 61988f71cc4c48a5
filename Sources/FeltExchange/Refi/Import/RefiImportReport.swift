public import FeltModel

/// What became of the things in a file that do not come in as they stand: a loss report for the way in.
///
/// REFI-QDA 1.5, section 7, asks importers, too, to tell their users in detail. Entries hold counts and general words, never words of the file.
public struct RefiImportReport: Hashable, Sendable {
    /// What became of a thing.
    public enum Fate: String, Hashable, Sendable, CaseIterable {
        /// It is in the study as something near to it.
        case approximated
        /// It was at fault in the file, and is in the study as it was meant.
        case mended
        /// It is nowhere in the study.
        case leftOut = "left-out"
        /// The study has no room for it, keeps it, and an export writes it out again.
        case kept
        /// It stays in the study as it is there, whatever the file has.
        case unchanged

        /// Whether `--strict` stops at it.
        public var isLoss: Bool { self != .kept && self != .unchanged }

        /// The heading in a language.
        public func heading(in language: Language) -> String {
            switch (self, language) {
            case (.approximated, .en): "Taken in as something near to it:"
            case (.mended, .en): "Mended:"
            case (.leftOut, .en): "Left out:"
            case (.unchanged, .en): "Stays in the study as it is here:"
            case (.kept, .en): "Kept, and written out again by felt export qdpx:"
            case (.approximated, _): "Tatt inn på en annen måte:"
            case (.mended, _): "Rettet:"
            case (.leftOut, _): "Utelatt:"
            case (.unchanged, _): "Blir stående i studien som det er her:"
            case (.kept, _): "Beholdt, og skrevet ut igjen av felt export qdpx:"
            }
        }
    }

    /// The counts by kind; kinds that did not come up are missing.
    public private(set) var counts: [RefiImportNote: Int] = [:]

    /// Creates an empty report.
    public init() {}

    mutating func add(_ note: RefiImportNote, _ count: Int = 1) { if count > 0 { counts[note, default: 0] += count } }

    /// Takes one back that was counted and came to nothing.
    mutating func take(_ note: RefiImportNote) { counts[note] = counts[note].flatMap { $0 > 1 ? $0 - 1 : nil } }

    /// What met a fate, in a fixed order.
    public func notes(_ fate: Fate) -> [(note: RefiImportNote, count: Int)] {
        RefiImportNote.allCases.filter { $0.fate == fate }.compactMap { note in counts[note].map { (note, $0) } }
    }

    /// Whether nothing was lost.
    public var isLossless: Bool { !counts.keys.contains { $0.fate.isLoss } }
}
