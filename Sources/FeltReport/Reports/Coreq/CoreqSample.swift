import FeltModel
import FeltPrivacy
import FeltStore

/// Who was asked, who took part and who did not: items 10–13, 16 and 18.
struct CoreqSample {
    private let talks: CoreqTalks
    private let standings: [ParticipantID: ParticipantStatus.Status]
    private let participants: [Participant]
    /// Those of the register as it was; for partners without those who have gone since.
    private let registered: [Participant]
    /// Those of whom numbers are told.
    private let counted: [Participant]
    private var study: ReportStudy { talks.study }
    private var words: ReportWords { talks.words }

    init(_ talks: CoreqTalks) throws {
        self.talks = talks
        standings = try talks.study.standings()
        participants = try talks.study.participants()
        counted = try talks.study.countable()
        registered = try talks.study.audience == .team ? talks.study.reader.participants() : participants
    }

    func items() throws -> [CoreqItem] { [sampling, try approach(), try size(), try refusals(), try roles(), try repeats()] }

    private var sampling: CoreqItem {
        let sentence = talks.stated("coreq-sampling", "sampling_reason", in: talks.interviews, talks.counted(talks.interviews, "coreq-interviews"))
        return CoreqItem(number: 10, answers: sentence.map { [.init($0, CoreqTalks.heads)] } ?? [])
    }

    private func approach() throws -> CoreqItem {
        let people = counted
        let informed = people.filter { $0.informedOn != nil }
        guard !informed.isEmpty else { return CoreqItem(number: 11) }
        var sentence = words("coreq-informed", ["share": study.told(try study.number(of: informed)), "people": study.told(try study.number(of: people), "people")])
        if study.audience == .team, let ways = talks.listed(informed.compactMap(\.informedHow)) { sentence += " " + words("coreq-values", ["values": ways]) }
        return CoreqItem(number: 11, answers: [.init(sentence, CoreqTalks.register)])
    }

    private func size() throws -> CoreqItem {
        guard !talks.all.isEmpty else { return CoreqItem(number: 12) }
        let people = try PresentPeople(study, talks.all).people
        // Nobody in the register is not the same as nobody who was asked.
        let told = people == .exactly(0) ? words["no-data"] : study.told(people)
        // The data plan counts them all: two numbers of interviews must not stand unexplained.
        let rest = talks.heldBack > 0 ? " " + words("coreq-size-rest", ["talks": words.count(talks.heldBack, "coreq-talks")]) : ""
        let answers = [
            CoreqItem.Answer(words("coreq-size", ["people": told]), talks.sample), .init(words("coreq-size-talks", ["talks": talks.counted]) + rest, study.sourceList),
        ]
        return CoreqItem(number: 12, answers: answers, isOpen: false)
    }

    private func refusals() throws -> CoreqItem {
        guard !participants.isEmpty else { return CoreqItem(number: 13) }
        func count(_ status: ParticipantStatus.Status) -> Int { registered.count { standings[$0.id] == status } }
        let sentence = words("coreq-refusals", [
            "declined": study.told(leavers: count(.declined)), "withdrawn": study.told(leavers: count(.withdrawn)),
            "invited": study.told(leavers: participants.count { standings[$0.id] == .invited }),
        ])
        // Two numbers of those who have gone tell partners when somebody went.
        return CoreqItem(number: 13, answers: [.init(sentence, CoreqTalks.people)], isCompared: talks.study.audience == .team)
    }

    private func roles() throws -> CoreqItem {
        let people = counted
        guard !people.isEmpty else { return CoreqItem(number: 16) }
        let values = try study.facets()["actor"]?.values ?? []
        let known = values.map(\.slug.text)
        let others = Set(people.compactMap(\.actor)).subtracting(known).sorted()
        let roles: [String?] = (known + others).map { $0 } + [nil]
        let told = try roles.compactMap { role -> String? in
            let own = people.filter { $0.actor == role }
            guard !own.isEmpty else { return nil }
            let label = role.map { role in values.first { $0.slug.text == role }.map { words.pick($0.label, role) } ?? study.shown(role) } ?? words["coreq-no-role"]
            return "\(label) \(study.told(try study.number(of: own)))"
        }
        let all = try study.number(of: people)
        let sentence = words(all.isFew ? "coreq-roles-few" : "coreq-roles", ["people": study.told(all), "roles": told.joined(separator: "; ")])
        return CoreqItem(number: 16, answers: [.init(sentence, CoreqTalks.register)])
    }

    private func repeats() throws -> CoreqItem {
        let people = try PresentPeople(study, talks.interviews).people
        let times = Dictionary(talks.interviews.flatMap { Set(talks.presence[$0.id] ?? []) }.map { ($0, 1) }, uniquingKeysWith: +)
        guard people != .exactly(0) else { return CoreqItem(number: 18) }
        let again = times.values.count { $0 > 1 }
        // From none to fewer than the group size is one person, who was asked once more.
        let isHidden = study.audience == .partners && again < study.groupSize
        let sentence = words("coreq-repeats", ["share": isHidden ? study.told(leavers: again) : study.told(again), "people": study.told(people)])
        return CoreqItem(number: 18, answers: [.init(sentence, CoreqTalks.attendance)], isOpen: again > 0 || isHidden)
    }
}
