import FeltModel
import FeltStore

/// Who was asked, who took part and who did not: items 10–13, 16 and 18.
struct CoreqSample {
    private let talks: CoreqTalks
    private let histories: [ParticipantID: [ParticipantStatus]]
    private let participants: [Participant]
    private var study: ReportStudy { talks.study }
    private var words: ReportWords { talks.words }

    init(_ talks: CoreqTalks) throws {
        self.talks = talks
        histories = try talks.study.reader.participantHistories()
        participants = try talks.study.participants()
    }

    /// Those in the register who have neither withdrawn nor declined.
    private var counted: [Participant] { participants.filter { ![.withdrawn, .declined].contains(histories[$0.id]?.standing) } }

    func items() throws -> [CoreqItem] { [sampling, approach, size, refusals, try roles(), repeats] }

    private var sampling: CoreqItem {
        let sentence = talks.stated("coreq-sampling", "sampling_reason", in: talks.interviews, talks.counted(talks.interviews.count, "coreq-interviews"))
        return CoreqItem(number: 10, answers: sentence.map { [.init($0, CoreqTalks.heads)] } ?? [])
    }

    private var approach: CoreqItem {
        let people = counted
        let informed = people.filter { $0.informedOn != nil }
        guard !informed.isEmpty else { return CoreqItem(number: 11) }
        var sentence = talks.sentence(
            "coreq-informed", share: talks.share(informed.count, of: people.count), talks.counted(people.count, "people"),
            hidden: ("coreq-informed-hidden", study.told(people: people.count)))
        if study.audience == .team, let ways = talks.listed(informed.compactMap(\.informedHow)) { sentence += " " + words("coreq-values", ["values": ways]) }
        return CoreqItem(number: 11, answers: [.init(sentence, CoreqTalks.register)])
    }

    private var size: CoreqItem {
        guard !talks.all.isEmpty else { return CoreqItem(number: 12) }
        let people = talks.people(in: talks.all).count
        // Nobody in the register is not the same as nobody who was asked.
        let told = people == 0 ? words["no-data"] : study.told(people: people)
        return CoreqItem(number: 12, answers: [.init(words("coreq-size", ["people": told, "talks": talks.counted]), CoreqTalks.sample)], isOpen: false)
    }

    private var refusals: CoreqItem {
        guard !participants.isEmpty else { return CoreqItem(number: 13) }
        let standings: [ParticipantStatus.Status?] = [.declined, .withdrawn, .invited, .active, nil]
        let numbers = ToldPeople(study).texts(standings.map { status in participants.count { histories[$0.id]?.standing == status } })
        let sentence = words("coreq-refusals", ["declined": numbers[0], "withdrawn": numbers[1], "invited": numbers[2]])
        return CoreqItem(number: 13, answers: [.init(sentence, "felt participant list")])
    }

    private func roles() throws -> CoreqItem {
        let people = counted
        guard !people.isEmpty else { return CoreqItem(number: 16) }
        let values = try study.facets()["actor"]?.values ?? []
        let known = values.map(\.slug.text)
        let others = Set(people.compactMap(\.actor)).subtracting(known).sorted()
        let roles: [String?] = (known + others).map { $0 } + [nil]
        let numbers = roles.map { role in people.count { $0.actor == role } }
        let told = zip(roles, zip(numbers, ToldPeople(study).texts(numbers))).compactMap { role, numbers -> String? in
            guard numbers.0 > 0 else { return nil }
            let label = role.map { role in values.first { $0.slug.text == role }.map { words.pick($0.label, role) } ?? role } ?? words["coreq-no-role"]
            return "\(label) \(numbers.1)"
        }
        let sentence = words("coreq-roles", ["people": study.told(people: people.count), "roles": told.joined(separator: "; ")])
        return CoreqItem(number: 16, answers: [.init(sentence, CoreqTalks.register)])
    }

    private var repeats: CoreqItem {
        let times = Dictionary(talks.interviews.flatMap { Set(talks.presence[$0.id] ?? []) }.map { ($0, 1) }, uniquingKeysWith: +)
        guard !times.isEmpty else { return CoreqItem(number: 18) }
        let again = times.values.count { $0 > 1 }
        let sentence = talks.sentence("coreq-repeats", share: talks.share(again, of: times.count), study.told(people: times.count), hidden: ("coreq-repeats-hidden", study.told(people: times.count)))
        return CoreqItem(number: 18, answers: [.init(sentence, CoreqTalks.attendance)], isOpen: again > 0)
    }
}
