package import FeltModel
package import FeltPrivacy
import FeltStore

/// What the project did: which sources there were, and how many of them are told.
///
/// Partners were at the workshops and meetings. Were one of them counted no more when somebody has withdrawn who was there, they would know it.
extension ReportStudy {
    /// The sources that are told to have been: those of which something leaves; for partners also those that stay as a whole since somebody has
    /// withdrawn, of which nothing is told but that they were, what came of them in numbers, and when.
    package var known: [Source] { once("known sources") { audience == .team ? sources : allSources.filter { PartnerCounts.isKnown($0, released.gate) } } }
    func known(of caseID: CaseID) -> [Source] { known.filter { $0.caseID == caseID } }

    /// Those of them that are counted.
    var countedSources: [Source] { once("counted sources") { known.filter(isCounted) } }

    private func isCounted(_ source: Source) -> Bool { audience == .team || PartnerCounts.isCounted(source, released.gate) }

    /// How many some known sources are, as it is told: for partners what those of each kind in each case come to.
    ///
    /// How many workshops, observations and documents there were is told as it is. An interview is a person and counts no more once that person has
    /// withdrawn; that it was the only one must not be read from it, so that where there are any, there are fewer than so many.
    ///
    /// - Parameter isExact: whether those kinds are; false of sources of which something else is told, too, such as that they were recorded.
    package func number(of some: [Source], isExact: Bool = true) -> ToldNumber {
        guard audience == .partners else { return .exactly(some.count) }
        return ToldNumber(sumOf: Dictionary(grouping: some) { [$0.kind, $0.caseID?.raw ?? ""] }.map { key, some in
            let isWhole = isExact && PartnerCounts.sharedKinds.contains(key[0])
            return ToldNumber(some.count(where: isCounted), groupSize: isWhole ? nil : groupSize, hidesNone: true)
        })
    }

    /// The command that lists the sources as the page counts them.
    var sourceList: String { "felt list sources \(countedOnly)" }

    /// The command that lists the cases.
    var caseList: String { audience == .team ? "felt case list" : "felt list cases \(countedOnly)" }

    /// The command that counts who took part, as the page does.
    var peopleCount: String { "felt participant list --by-role" + forPartners }

    /// What makes a command that for the team takes no option tell what partners are told.
    var forPartners: String { audience == .team ? "" : " --for partners" }
}
