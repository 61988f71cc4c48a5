public import FeltText

extension RefiSelection {
    /// Gathers codings into selections: one for each range, with all the codings of that range.
    ///
    /// The answer does not depend on the order of `codings`. Selections come sorted by range; the codings of one by time, then
    /// GUID; the first of them gives the selection its author and time. No codings give no selections.
    /// Cost: one sort, and one call of `guid` for each range.
    ///
    /// - Parameters:
    ///   - codings: codings of one source with their ranges.
    ///   - guid: names the selection of a range; must give different ranges different GUIDs.
    public static func grouping(
        _ codings: [(range: TextRange, coding: RefiCoding)],
        guid: (TextRange) throws -> RefiGUID
    ) rethrows -> [RefiSelection] {
        let sorted = codings.sorted { left, right in
            if left.range != right.range { return left.range < right.range }
            return (left.coding.created.time, left.coding.guid) < (right.coding.created.time, right.coding.guid)
        }
        var selections: [RefiSelection] = []
        for (range, coding) in sorted {
            if selections.last?.range == range {
                selections[selections.count - 1].codings.append(coding)
            } else {
                selections.append(RefiSelection(guid: try guid(range), range: range, created: coding.created, codings: [coding]))
            }
        }
        return selections
    }
}
