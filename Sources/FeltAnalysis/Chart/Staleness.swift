public import FeltModel
public import FeltText

/// Why a cell of the framework chart is to be looked at again: what became of the codings it rests on.
public struct StaleReason: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// Codings that the cell has got since.
        case added
        /// Codings that were taken away.
        case removed
        /// Codings that belong to another case or stand under another branch of the tree now.
        case left
        /// Codings that lost their words when a text was revised.
        case lost
        /// Codings that have fewer words now.
        case cut
        /// Codings that stand on other words now.
        case moved
        /// Codings with other facets.
        case facets
        /// Codings with another code.
        case code
    }

    public let kind: Kind
    /// Those concerned: what is new by place in the sources, the others in the order of the evidence.
    public let codings: [CodingID]

    public init(_ kind: Kind, _ codings: [CodingID]) {
        self.kind = kind
        self.codings = codings
    }
}

/// A coding as it stands now, beside how it stood when a cell was written.
public struct EvidenceNow: Hashable, Sendable {
    public let item: CellEvidence.Item
    /// False where it lost its words.
    public let stands: Bool
    /// Whether it belongs to the cell: to a source of the case, under the code or one below it.
    public let isInCell: Bool

    public init(_ item: CellEvidence.Item, stands: Bool, isInCell: Bool) {
        self.item = item
        self.stands = stands
        self.isInCell = isInCell
    }
}

extension CellEvidence {
    /// Why what rests on this evidence is to be looked at again, in the order of `StaleReason.Kind`; empty where nothing changed.
    ///
    /// A revision that only pushes words down the text changes nothing: of a coding on another text the words are compared, and where they are
    /// no longer there, the lengths. What was left out when the cell was written may change as it likes.
    ///
    /// - Parameters:
    ///   - now: the codings of the evidence that are still there, wherever they are.
    ///   - present: the codings that stand in the cell now, by place.
    ///   - words: the words at a place of a text of an id; nil where the text has been erased. Asked only of codings on another text.
    /// - Complexity: linear in the codings.
    public func staleReasons(
        now: [CodingID: EvidenceNow], present: [CodingID], words: (_ textID: String, _ range: TextRange) throws -> [UInt8]?
    ) rethrows -> [StaleReason] {
        var found: [StaleReason.Kind: [CodingID]] = [:]
        let known = self.known
        for id in present where !known.contains(id) { found[.added, default: []].append(id) }
        for old in items {
            guard let new = now[old.coding] else {
                found[.removed, default: []].append(old.coding)
                continue
            }
            // Where it lost its words or left the cell, nothing more is to be said of it.
            if !new.stands {
                found[.lost, default: []].append(old.coding)
            } else if !new.isInCell {
                found[.left, default: []].append(old.coding)
            } else {
                if let kind = try Self.change(of: old, to: new.item, words) { found[kind, default: []].append(old.coding) }
                if old.facets != new.item.facets { found[.facets, default: []].append(old.coding) }
                if old.code != new.item.code { found[.code, default: []].append(old.coding) }
            }
        }
        return StaleReason.Kind.allCases.compactMap { kind in found[kind].map { StaleReason(kind, $0) } }
    }

    private static func change(
        of old: Item, to new: Item, _ words: (_ textID: String, _ range: TextRange) throws -> [UInt8]?
    ) rethrows -> StaleReason.Kind? {
        if old.textID == new.textID, old.range == new.range { return nil }
        if old.textID == new.textID { return old.range.contains(new.range) ? .cut : .moved }
        if let before = try words(old.textID, old.range), let after = try words(new.textID, new.range) {
            if before == after { return nil }
            return after.count < before.count ? .cut : .moved
        }
        return new.range.length == old.range.length ? nil : new.range.length < old.range.length ? .cut : .moved
    }
}
