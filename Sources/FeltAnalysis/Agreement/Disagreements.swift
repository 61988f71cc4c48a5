/// A place where two coders differ, with what it costs.
public struct Disagreement: Hashable, Sendable {
    /// What kind of difference it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// One coder gave the code; the other gave nothing there that could stand for it.
        case missed
        /// One coder gave one code, the other another, on mostly the same characters.
        case differentCode = "different_code"
        /// Both gave the code, but do not begin and end alike.
        case boundary
    }

    /// What kind of difference it is.
    public let kind: Kind
    /// The place of the document.
    public let document: Int
    /// The pair, as places of coders.
    public let pair: CoderPair
    /// The code that the first coder gave, and the second; nil where one gave none. The same code twice for `boundary`.
    public let firstCode, secondCode: Int?
    /// From the first character that either marked to the last; half-open.
    public let range: Range<Int>
    /// How many characters one of them marked with a code that the other did not give them, added over both codes of `differentCode`.
    public let cost: Int
}

/// Lists what two coders should talk about.
///
/// The rule, for one code and document that both coded: the stretches of both coders that share characters, directly or through others, are one case.
/// A case with stretches of both is a `boundary` when one marked a character that the other did not; otherwise they agree. A case with a
/// stretch of one coder only is `differentCode` when the other has such a case with another code and they share at least half of what they cover
/// together; each is used once, those that share most first. What is left is `missed`.
///
/// So every character that counts as differing for a code is in exactly one disagreement: the costs of a pair add up to the two unequal cells,
/// added over the codes.
public enum Disagreements {
    /// All disagreements of a pair, the most costly first; those of equal cost by document, position and code.
    ///
    /// - Complexity: n log n in the spans, and the number of one-sided cases that meet.
    public static func list(_ data: AgreementData, pair: CoderPair) -> [Disagreement] {
        var found: [Disagreement] = []
        var lonely: [[Case]] = Array(repeating: [], count: data.documents.count)
        for code in data.codes.indices {
            let cover = Coverage(data, codes: [code])
            for (document, part) in cover.byDocument(data.documents.count).enumerated()
            where data.isCoded(document, by: pair.first) && data.isCoded(document, by: pair.second) {
                for next in cases(cover.runs[part], code: code, pair) {
                    if next.isFirst && next.isSecond {
                        guard next.differing > 0 else { continue }
                        found.append(Disagreement(
                            kind: .boundary, document: document, pair: pair, firstCode: code, secondCode: code, range: next.range, cost: next.differing
                        ))
                    } else {
                        lonely[document].append(next)
                    }
                }
            }
        }
        for document in lonely.indices { settle(lonely[document], document, pair, &found) }
        return found.sorted { left, right in
            (-left.cost, left.document, left.range.lowerBound, left.firstCode ?? -1, left.secondCode ?? -1)
                < (-right.cost, right.document, right.range.lowerBound, right.firstCode ?? -1, right.secondCode ?? -1)
        }
    }

    private struct Case {
        var code: Int
        var range: Range<Int>
        var isFirst = false, isSecond = false
        /// Characters that exactly one of them marked.
        var differing = 0
    }

    /// The cases of one code and document, in order.
    private static func cases(_ runs: ArraySlice<Coverage.Run>, code: Int, _ pair: CoderPair) -> [Case] {
        let own = runs.filter { $0.coder == pair.first || $0.coder == pair.second }.sorted { ($0.start, $0.coder) < ($1.start, $1.coder) }
        var result: [Case] = []
        // Stretches of one coder do not overlap: so a character is shared exactly when a stretch begins before the other's has ended.
        var ends: [Int: Int] = [:]
        for run in own {
            let other = run.coder == pair.first ? pair.second : pair.first
            if result.isEmpty || run.start >= result[result.count - 1].range.upperBound {
                result.append(Case(code: code, range: run.start..<run.end))
            } else {
                let last = result[result.count - 1].range
                result[result.count - 1].range = last.lowerBound..<max(last.upperBound, run.end)
            }
            let place = result.count - 1
            if run.coder == pair.first { result[place].isFirst = true } else { result[place].isSecond = true }
            let shared = max(0, min(run.end, ends[other] ?? run.start) - run.start)
            result[place].differing += run.end - run.start - 2 * shared
            ends[run.coder] = run.end
        }
        return result
    }

    /// Pairs one-sided cases of different codes, and calls the rest missed.
    private static func settle(_ cases: [Case], _ document: Int, _ pair: CoderPair, _ found: inout [Disagreement]) {
        let first = cases.filter(\.isFirst).sorted { ($0.range.lowerBound, $0.code) < ($1.range.lowerBound, $1.code) }
        let second = cases.filter(\.isSecond).sorted { ($0.range.lowerBound, $0.code) < ($1.range.lowerBound, $1.code) }
        var meetings: [(shared: Int, one: Int, other: Int)] = []
        let longest = second.reduce(0) { max($0, $1.range.count) }
        for (place, one) in first.enumerated() {
            // Nothing that begins farther back than the longest is long reaches here.
            var low = 0, high = second.count
            while low < high {
                let middle = (low + high) / 2
                if second[middle].range.lowerBound + longest > one.range.lowerBound { high = middle } else { low = middle + 1 }
            }
            while low < second.count, second[low].range.lowerBound < one.range.upperBound {
                let shared = one.range.clamped(to: second[low].range).count
                if second[low].code != one.code, 3 * shared >= one.range.count + second[low].range.count { meetings.append((shared, place, low)) }
                low += 1
            }
        }
        var isUsed = [[Bool](repeating: false, count: first.count), [Bool](repeating: false, count: second.count)]
        for meeting in meetings.sorted(by: { ($1.shared, $0.one, $0.other) < ($0.shared, $1.one, $1.other) })
        where !isUsed[0][meeting.one] && !isUsed[1][meeting.other] {
            (isUsed[0][meeting.one], isUsed[1][meeting.other]) = (true, true)
            let (one, other) = (first[meeting.one], second[meeting.other])
            found.append(Disagreement(
                kind: .differentCode, document: document, pair: pair, firstCode: one.code, secondCode: other.code,
                range: min(one.range.lowerBound, other.range.lowerBound)..<max(one.range.upperBound, other.range.upperBound),
                cost: one.range.count + other.range.count
            ))
        }
        for (place, one) in first.enumerated() where !isUsed[0][place] {
            found.append(Disagreement(
                kind: .missed, document: document, pair: pair, firstCode: one.code, secondCode: nil, range: one.range, cost: one.range.count
            ))
        }
        for (place, one) in second.enumerated() where !isUsed[1][place] {
            found.append(Disagreement(
                kind: .missed, document: document, pair: pair, firstCode: nil, secondCode: one.code, range: one.range, cost: one.range.count
            ))
        }
    }
}
