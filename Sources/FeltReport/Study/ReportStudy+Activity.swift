import FeltModel
import FeltPrivacy
import FeltStore

/// What the project did: which sources there were, and how many of them are told.
///
/// Partners were at the workshops and meetings. Were one of them counted no more when somebody has withdrawn who was there, they would know it.
extension ReportStudy {
    /// The sources that are told to have been: those of which something leaves; for partners also those that stay as a whole since somebody has
    /// withdrawn, of which nothing is told but that they were, what came of them in numbers, and when.
    var known: [Source] { once("known sources") { audience == .team ? sources : allSources.filter { PartnerCounts.isKnown($0, released.gate) } } }
    func known(of caseID: CaseID) -> [Source] { known.filter { $0.caseID == caseID } }

    /// Those of them that are counted.
    var countedSources: [Source] { once("counted sources") { known.filter(isCounted) } }

    private func isCounted(_ source: Source) -> Bool { audience == .team || PartnerCounts.isCounted(source, released.gate) }

    /// How many of some known sources are told. An interview is a person and counts no more once that person has withdrawn; that it was the only one
    /// must not be read from it, so that where there are any, there are fewer than so many.
    func count(_ some: [Source]) -> Int {
        let number = some.count(where: isCounted)
        return number == 0 && !some.isEmpty && groupSize > 1 ? 1 : number
    }

    /// The registered people of some known sources as they are told: of those of which something leaves, without those who have withdrawn.
    func people(of some: [Source]) throws -> Int {
        let present = try presence()
        let number = Set(some.filter { released.gate.releases($0.id) }.flatMap { present[$0.id] ?? [] }).count
        guard number == 0, audience == .partners, groupSize > 1 else { return number }
        let everybody = try once("everybody present") { try reader.sourceParticipants() }
        return some.contains { everybody[$0.id]?.isEmpty == false } ? 1 : 0
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
