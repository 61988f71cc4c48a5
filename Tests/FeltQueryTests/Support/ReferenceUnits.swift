import FeltModel
import FeltQuery
import FeltText

extension Reference {
    /// What AND makes of what its finders found: without a unit what they share, else the whole stretches in a unit in which each has one.
    func joined(_ lists: [[Found]], in unit: QueryUnit?) -> [Found] {
        guard let unit else { return lists.dropFirst().reduce(lists[0]) { shared($0, $1) } }
        guard lists.count > 1 else { return lists[0] }
        let common = lists.map { Set($0.flatMap { units(of: $0, unit) }) }.reduce(nil as Set<String>?) { $0?.intersection($1) ?? $1 } ?? []
        return Array(Set(lists.joined().filter { !common.isDisjoint(with: units(of: $0, unit)) }))
    }

    /// What each of one list shares with each of the other.
    private func shared(_ left: [Found], _ right: [Found]) -> [Found] {
        var result: Set<Found> = []
        for one in left {
            for other in right where one.meets(other) {
                let bytes = max(one.bytes.lowerBound, other.bytes.lowerBound)..<min(one.bytes.upperBound, other.bytes.upperBound)
                result.insert(Found(source: one.source, bytes: bytes, codings: one.codings.union(other.codings)))
            }
        }
        return Array(result)
    }

    /// Whether two stretches share a character, or a unit.
    func meet(_ one: Found, _ other: Found, in unit: QueryUnit?) -> Bool {
        guard let unit else { return one.meets(other) }
        return !units(of: one, unit).isDisjoint(with: units(of: other, unit))
    }

    /// The units that a stretch lies in, under names that differ between sources.
    private func units(of found: Found, _ unit: QueryUnit) -> Set<String> {
        let passages = sample.sources[found.source].passages
        switch unit {
        case .paragraph: return Set(paragraphs(of: found).map { "\(found.source) \($0)" })
        case .turn: return Set(paragraphs(of: found).compactMap { passages[$0].turn }.map { "\(found.source) \($0)" })
        case .question: return Set(paragraphs(of: found).compactMap { passages[$0].question }.map { "\(found.source) \($0)" })
        case .source: return ["\(found.source)"]
        case .case: return Set([sample.sources[found.source].caseSlug].compactMap { $0 })
        }
    }

    /// The numbers of the paragraphs that a stretch meets.
    func paragraphs(of found: Found) -> [Int] {
        let passages = sample.sources[found.source].passages
        return passages.indices.filter { found.meets(passages[$0].range.bytes) }
    }
}
