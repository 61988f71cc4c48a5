import FeltModel

/// Numbers of people as a report may tell them.
///
/// Partners see no number between 1 and the study's limit. Where a whole parts into groups, a group that is kept back could be reckoned from the
/// whole and the others; so larger ones are kept back beside it, until each that is kept back could be any number below the limit.
struct ToldPeople {
    private let study: ReportStudy

    init(_ study: ReportStudy) { self.study = study }

    /// A number as it is told; nil where the others would give it away.
    func shown(_ parts: [Int]) -> [String?] {
        let beside = keptBack(parts).beside
        return parts.indices.map { beside.contains($0) ? nil : study.told(people: parts[$0]) }
    }

    /// The number of all in a sentence, where it stands beside its parts: no number where there are too few larger groups to keep back.
    func whole(_ number: Int, parts: [[Int]]) -> String {
        guard study.mayTell(number), parts.contains(where: { !keptBack($0).isEnough }) else { return study.told(people: number) }
        return study.words("at-least", ["number": String(study.groupSize)])
    }

    /// The places of the larger groups that are kept back beside the small ones, and whether that is enough.
    private func keptBack(_ parts: [Int]) -> (beside: Set<Int>, isEnough: Bool) {
        guard study.audience == .partners else { return ([], true) }
        let small = parts.filter { $0 > 0 && !study.mayTell($0) }
        let larger = parts.indices.filter { study.mayTell(parts[$0]) }.sorted { (parts[$0], $0) < (parts[$1], $1) }
        var beside: Set<Int> = []
        // What those kept back are together, less what each of the larger ones must be at the least.
        var room = small.reduce(0, +)
        for place in larger where !small.isEmpty && (beside.isEmpty || room < small.count * (study.groupSize - 1)) {
            beside.insert(place)
            room += parts[place] - study.groupSize
        }
        return (beside, small.isEmpty || !beside.isEmpty && room >= small.count * (study.groupSize - 1))
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
