package import FeltModel
package import FeltPrivacy
import FeltStore

/// Some sources of a study as partners are told of them: by themselves where everybody who was there knows of them, all others in sums.
///
/// A line for an interview would say that there was one, and when it is gone that somebody has withdrawn. In a sum neither can be read.
package struct PartnerSources {
    /// How many sources there are of a kind in a case.
    package struct Sum {
        /// Nil for the sources of no case.
        package let caseID: CaseID?
        /// Whether it is of all cases, and of those of none.
        package let isOfAllCases: Bool
        /// Nil for all kinds.
        package let kind: String?
        package let number: ToldNumber
    }

    /// Those that are told by themselves, in the order they were given in.
    package let single: [Source]
    /// Those that are not, by case and kind: cases in the order of the study, kinds in that of `KindName.all`.
    package let sums: [Sum]
    /// What all sources come to, those that are told by themselves among them: of each kind in all cases, of all kinds in each case, and of all.
    /// Where there is one kind or one case only, what would be said twice is left out.
    package let totals: [Sum]

    /// - Parameters:
    ///   - some: those that are asked for; of them what partners are told to have been counts.
    ///   - isOneCase: whether one case is asked for, so that nothing is said of all.
    ///   - isOneKind: whether one kind is asked for.
    /// - Throws: what reading the study throws.
    package init(_ study: ReportStudy, _ some: [Source], isOneCase: Bool = false, isOneKind: Bool = false) throws {
        let asked = Set(some.map(\.id))
        let known = study.known.filter { asked.contains($0.id) }
        single = try known.filter { try PartnerCounts.isCounted($0, study.released.gate) && study.isShared($0.id) }
        let alone = Set(single.map(\.id))
        let rest = known.filter { !alone.contains($0.id) }
        let groups = SourceGroup.all(study).map(\.caseID)
        func sum(_ sources: [Source], _ caseID: CaseID?, ofAll isOfAllCases: Bool = false, kind: String? = nil) -> Sum? {
            guard !sources.isEmpty else { return nil }
            return Sum(caseID: caseID, isOfAllCases: isOfAllCases, kind: kind, number: study.number(of: sources))
        }
        sums = groups.flatMap { caseID in
            let own = rest.filter { $0.caseID == caseID }
            return SourceGroup.kinds(own).compactMap { kind in sum(own.filter { $0.kind == kind }, caseID, kind: kind) }
        }
        let kinds = isOneCase ? [] : SourceGroup.kinds(known)
        let byKind = kinds.compactMap { kind in sum(known.filter { $0.kind == kind }, nil, ofAll: true, kind: kind) }
        let byCase = isOneKind ? [] : groups.compactMap { caseID in sum(known.filter { $0.caseID == caseID }, caseID) }
        let all = isOneCase || isOneKind ? [] : [sum(known, nil, ofAll: true)].compactMap(\.self)
        totals = byKind + byCase + all
    }
}

extension ReportStudy {
    /// Whether a source is told by itself, and what it came to with it; not in what is counted, such as by when it was.
    package func isTold(_ source: Source) throws -> Bool { try PartnerCounts.isCounted(source, released.gate) && isShared(source.id) }

    /// The days of some sources as they may be told; for partners of those alone that everybody knows of who was there: of an interview the day is
    /// what one person knows. In the order of the sources; those without a day are left out.
    func days(of some: [Source]) throws -> [String] { try some.filter { try isShared($0.id) }.compactMap(\.date) }

    /// Whether a source is of a kind in which several people settle something before others, also where it is confidential.
    func isOfSharedKind(_ source: Source) -> Bool {
        [source.kind, present?.kinds[source.id]].compactMap(\.self).allSatisfy(PartnerCounts.sharedKinds.contains)
    }

    /// What a source is called: its title, else its name; for partners what it is called now.
    func title(of source: Source) -> String {
        let now = audience == .partners ? present?.names.title(of: source) : nil
        return now ?? source.title ?? source.slug.text
    }

    /// Names that people type, such as those of cases and codes, with a mark in place of those that partners may not read. Two marks are never the
    /// same.
    package func typed(_ names: [String]) -> [String] {
        var count = 0
        return names.map { name in
            guard told(name) == nil else { return name }
            count += 1
            return ReleasedText.mark + (count > 1 ? " \(count)" : "")
        }
    }

    package func typed(_ name: String) -> String { typed([name])[0] }

    /// What a case is called where it is typed, as it may be told; the same in every list.
    package func typedName(of record: CaseStudy) -> String {
        let names = once("typed cases") { Dictionary(uniqueKeysWithValues: zip(cases.map(\.id), typed(cases.map(\.slug.text)))) }
        return names[record.id] ?? typed(record.slug.text)
    }
}
