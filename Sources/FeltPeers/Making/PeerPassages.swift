import FeltRefi
import FeltText

/// The codings and remarks on one text, on their way to the passages of a source.
struct PeerPassages {
    /// A coding or remark as its row has it.
    struct Entry {
        var table: String
        var row: Int
        var start: Int
        var end: Int
        var quote: String?
        /// Nil for a remark.
        var coding: RefiDocument.Coding?
        /// What a remark says.
        var remark: String?
        var stamp = RefiDocument.Stamp()
        /// The key of the case that the passage belongs to.
        var owner: String?
    }

    var entries: [Entry] = []

    /// Finds the places and makes passages of them: codings of the same words are one passage.
    ///
    /// - Returns: the passages, what positions count, and the passages of each case.
    func selections(in text: RefiForeignText, source: String, _ project: inout PeerProject) -> (
        selections: [RefiDocument.Selection], positions: RefiPositions, owned: [(owner: String, selection: RefiGUID)]
    ) {
        let (placed, positions) = text.place(entries.map { .init(start: $0.start, end: $0.end, quote: $0.quote) })
        var selections: [RefiDocument.Selection] = []
        var byRange: [TextRange: Int] = [:]
        var owned: [(owner: String, selection: RefiGUID)] = []
        for (entry, place) in zip(entries, placed) {
            for rule in place.problems {
                let outcome: RefiFinding.Outcome = place.range == nil ? .dropped : rule == .quoteDiffers && !place.isMoved ? .kept : .repaired
                project.find(rule, entry.table, entry.row, expected: rule == .rangePastEnd ? "\(entry.start)–\(entry.end)" : nil, outcome)
            }
            guard let range = place.range else {
                if place.problems.isEmpty { project.find(.rangePastEnd, entry.table, entry.row, expected: "\(entry.start)–\(entry.end)", .dropped) }
                continue
            }
            if range.isEmpty { project.find(.rangeEmpty, entry.table, entry.row, .kept) }
            if let coding = entry.coding, let index = byRange[range] {
                selections[index].codings.append(coding)
                continue
            }
            if entry.coding != nil { byRange[range] = selections.count }
            let kind = entry.coding != nil ? "selection" : entry.owner == nil ? "remark" : "case-selection"
            let guid = project.guid(kind, source, String(range.start.value), String(range.end.value))
            selections.append(
                .init(
                    guid: guid, description: entry.remark, written: .init(entry.start, entry.end), range: range, stamp: entry.stamp, codings: entry.coding.map { [$0] } ?? []))
            if let owner = entry.owner { owned.append((owner, guid)) }
        }
        return (selections, positions, owned)
    }
}
