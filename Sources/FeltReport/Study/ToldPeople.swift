import FeltModel

/// Numbers of people as a report may tell them.
///
/// Partners see no number between 1 and the study's limit. Where a whole parts into groups, a group that is kept back could be reckoned from the
/// others; so others are kept back beside it, until those kept back are together as many as the limit.
struct ToldPeople {
    private let study: ReportStudy

    init(_ study: ReportStudy) { self.study = study }

    /// A number as it is told; nil where the others would give it away.
    func shown(_ parts: [Int]) -> [String?] {
        guard study.audience == .partners else { return parts.map(String.init) }
        var kept = Set(parts.indices.filter { !study.mayTell(parts[$0]) && parts[$0] > 0 })
        var beside: Set<Int> = []
        while !kept.isEmpty, kept.union(beside).reduce(0, { $0 + parts[$1] }) < study.groupSize || kept.union(beside).count < 2 {
            let rest = parts.indices.filter { parts[$0] > 0 && !kept.contains($0) && !beside.contains($0) }
            guard let smallest = rest.min(by: { (parts[$0], $0) < (parts[$1], $1) }) else { break }
            beside.insert(smallest)
        }
        // A group that is alone is told to be small: there is nothing to reckon it from but the whole, which is as small.
        kept.subtract(beside)
        return parts.indices.map { beside.contains($0) ? nil : study.told(people: parts[$0]) }
    }

    /// The numbers as cells of a table.
    func cells(_ parts: [Int]) -> [ReportTable.Cell] {
        zip(parts, shown(parts)).map { number, told in
            guard let told else { return .text(study.words["dmp-not-told"]) }
            return told == String(number) ? .number(number) : .text(told)
        }
    }

    /// The numbers in a sentence.
    func texts(_ parts: [Int]) -> [String] { shown(parts).map { $0 ?? study.words["dmp-not-told"] } }
}
