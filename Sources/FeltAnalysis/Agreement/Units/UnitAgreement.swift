/// Agreement on units that were there before the coding: a unit is marked for a code, or it is not.
public enum UnitAgreement {
    /// The counts for each code, in the order of the codes; the cells count units.
    ///
    /// - Complexity: the spans and the units that they touch, times the coders.
    public static func perCode(_ data: AgreementData, units: UnitList, rule: UnitRule) -> [CodeAgreement] {
        data.codes.indices.map { counts(data, units: units, codes: [$0], rule: rule) }
    }

    /// The counts for codes taken together.
    public static func counts(_ data: AgreementData, units: UnitList, codes: [Int], rule: UnitRule) -> CodeAgreement {
        var tally = CodeTally(data)
        sweep(data, units, codes, rule, into: &tally) { _ in }
        return tally.result
    }

    /// The counts of each document by itself: what is drawn from when documents are resampled.
    public static func perDocument(_ data: AgreementData, units: UnitList, codes: [Int], rule: UnitRule) -> [CodeAgreement] {
        var result: [CodeAgreement] = []
        var tally = CodeTally(data)
        sweep(data, units, codes, rule, into: &tally) { tally in
            result.append(tally.result)
            tally = CodeTally(data)
        }
        return result
    }

    private static func sweep(
        _ data: AgreementData, _ units: UnitList, _ codes: [Int], _ rule: UnitRule, into tally: inout CodeTally, afterDocument: (inout CodeTally) -> Void
    ) {
        let cover = Coverage(data, codes: codes)
        for (document, part) in cover.byDocument(data.documents.count).enumerated() {
            tally.begin(document, units: units.ranges[document].count)
            var coders: [Int: [Int]] = [:]
            Marks.each(cover.runs[part], units.ranges[document], rule: rule) { unit, coder in coders[unit, default: []].append(coder) }
            for (_, coders) in coders { tally.add(coders, units: 1) }
            tally.end()
            afterDocument(&tally)
        }
    }
}

/// Which units of a document a coder's stretches mark.
enum Marks {
    /// Calls `body` once for each unit and coder that is marked: by coder, and for each by unit.
    ///
    /// - Parameter runs: of one document, by coder and start, joined.
    static func each(_ runs: ArraySlice<Coverage.Run>, _ units: [Range<Int>], rule: UnitRule, body: (_ unit: Int, _ coder: Int) -> Void) {
        var unit = 0
        var covered = 0
        var coder = -1
        func settle() {
            guard covered > 0 else { return }
            if rule == .any || 2 * covered > units[unit].count { body(unit, coder) }
            covered = 0
        }
        for run in runs {
            if run.coder != coder {
                settle()
                (unit, coder) = (0, run.coder)
            }
            if unit < units.count, units[unit].upperBound <= run.start {
                settle()
                unit = firstUnit(endingAfter: run.start, in: units, from: unit)
            }
            while unit < units.count, units[unit].lowerBound < run.end {
                covered += max(0, min(run.end, units[unit].upperBound) - max(run.start, units[unit].lowerBound))
                guard units[unit].upperBound <= run.end else { break }
                settle()
                unit += 1
            }
        }
        settle()
    }

    /// The first unit, from one on, that ends behind a position: by halves, so that long texts with few spans cost little.
    private static func firstUnit(endingAfter position: Int, in units: [Range<Int>], from start: Int) -> Int {
        var (low, high) = (start, units.count)
        while low < high {
            let middle = (low + high) / 2
            if units[middle].upperBound > position { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
