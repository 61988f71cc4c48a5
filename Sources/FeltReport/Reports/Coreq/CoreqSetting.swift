import FeltModel
import FeltPrivacy
import FeltProtocols

/// How the talks were held and kept: items 14, 15, 17, 19–21 and 23.
struct CoreqSetting {
    private let talks: CoreqTalks
    private let notes: [SourceID: NoteRecord]
    private let protocols: ProtocolLibrary
    private var study: ReportStudy { talks.study }
    private var words: ReportWords { talks.words }

    init(_ talks: CoreqTalks, _ protocols: ProtocolLibrary) throws {
        self.talks = talks
        self.protocols = protocols
        notes = try talks.study.notes()
    }

    func items() throws -> [CoreqItem] { [setting, others, guides, recordings, fieldNotes, durations, returned] }

    private var setting: CoreqItem {
        var answers: [CoreqItem.Answer] = []
        if let media = talks.stated("coreq-medium", "medium", in: talks.all, talks.together) { answers.append(.init(media, CoreqTalks.heads)) }
        let places = Set(talks.all.compactMap { notes[$0.id]?.place }).count
        // Each may be one interview's: partners would learn how many there were.
        if places > 0, study.audience == .team { answers.append(.init(words("coreq-places", ["places": study.told(places, "coreq-places-count")]), CoreqTalks.heads, on: "places")) }
        return CoreqItem(number: 14, answers: answers)
    }

    private var others: CoreqItem {
        let sentence = talks.stated("coreq-others", "others_present", in: talks.all, talks.together)
        return CoreqItem(number: 15, answers: sentence.map { [.init($0, CoreqTalks.heads)] } ?? [])
    }

    /// The protocols that the notes followed, and whether they were tried out.
    private var guides: CoreqItem {
        struct Guide: Hashable, Comparable {
            let id, version: String
            static func < (left: Guide, right: Guide) -> Bool { (left.id, left.version) < (right.id, right.version) }
        }
        var uses: [Guide: Int] = [:]
        for note in talks.all.compactMap({ notes[$0.id] }) {
            if let id = note.protocolID { uses[Guide(id: id, version: note.protocolVersion ?? ""), default: 0] += 1 }
        }
        guard !uses.isEmpty else { return CoreqItem(number: 17) }
        let guides = uses.keys.sorted()
        let listed = guides.map { guide in
            let title = protocolOf(guide.id, guide.version).map { words.pick($0.title, guide.id) } ?? guide.id
            let name = [title, guide.version].filter { !$0.isEmpty }.joined(separator: " ")
            return study.audience == .team ? "\(name) (\(uses[guide] ?? 0))" : study.shown(name)
        }
        let without = talks.all.filter { notes[$0.id]?.protocolID == nil }
        var sentence = words("coreq-guides", ["guides": listed.joined(separator: "; ")])
        if !without.isEmpty { sentence += " " + words("coreq-without-guide", ["count": study.told(study.number(of: without, isExact: false))]) }
        let answers = guides.compactMap { guide -> CoreqItem.Answer? in
            guard let tried = protocolOf(guide.id, guide.version), let pilot = tried.pilot, let said = piloted(tried, pilot) else { return nil }
            return .init(said, "felt protocol show \(guide.id) --raw")
        }
        return CoreqItem(number: 17, answers: [.init(sentence, CoreqTalks.heads)] + answers, isOpen: answers.count < guides.count)
    }

    private func protocolOf(_ id: String, _ version: String) -> FieldProtocol? { Slug(id).flatMap { protocols.fieldProtocol($0, version: version) } }

    /// When a protocol was tried out and what became of it; nil where nothing is written down of it.
    private func piloted(_ tried: FieldProtocol, _ pilot: ProtocolPilot) -> String? {
        let parts = [pilot.date.map(study.date), pilot.participants, pilot.changes.text(in: study.language)].compactMap(\.self).filter { !$0.isEmpty }
        guard !parts.isEmpty else { return nil }
        // Whom it was tried on may be one person.
        let told = study.audience == .team ? parts.joined(separator: "; ") : pilot.date.map(study.date) ?? words["not-shown"]
        return words("coreq-pilot", ["guide": study.shown(words.pick(tried.title, tried.id.text)), "pilot": told])
    }

    private var recordings: CoreqItem {
        let recorded = talks.all.map { notes[$0.id]?.isRecorded }
        guard recorded.contains(where: { $0 != nil }) else { return CoreqItem(number: 19) }
        let numbers = [true, false, nil].map { answer in study.told(talks.count { notes[$0.id]?.isRecorded == answer }) }
        let sentence = words("coreq-recorded", ["talks": talks.counted, "yes": numbers[0], "no": numbers[1], "unset": numbers[2]])
        return CoreqItem(number: 19, answers: [.init(sentence, CoreqTalks.heads)])
    }

    private var fieldNotes: CoreqItem {
        let written = talks.all.filter { [.expanded, .reviewed, .locked].contains(notes[$0.id]?.status) }
        let sheets = study.known.filter { $0.kind == "contact-summary" }
        guard !written.isEmpty || !sheets.isEmpty else { return CoreqItem(number: 20) }
        let soon = written.filter { source in
            guard let day = source.date, let later = notes[source.id]?.written.map({ String($0.prefix(10)) }) else { return false }
            return Timestamp.days(from: day, to: later).map { (0...2).contains($0) } ?? false
        }
        let sentence = words("coreq-notes", [
            "written": study.told(study.number(of: written, isExact: false)), "talks": talks.together, "soon": study.told(study.number(of: soon, isExact: false)),
        ])
        let contactSheets = CoreqItem.Answer(
            words("coreq-sheets", ["sheets": study.told(study.number(of: sheets), "coreq-sheets-count")]), study.audience == .team ? CoreqTalks.sources : study.sourceList)
        return CoreqItem(number: 20, answers: [.init(sentence, CoreqTalks.heads)] + (sheets.isEmpty ? [] : [contactSheets]), isOpen: false)
    }

    /// From the hours in the heads of notes: an end before its start is of the next day.
    private var durations: CoreqItem {
        let kinds = [(talks.interviews, "coreq-interviews"), (talks.workshops, "coreq-workshops")]
        let answers = kinds.compactMap { sources, key -> CoreqItem.Answer? in
            let timed = sources.filter { source in study.released.gate.releases(source.id) && notes[source.id].flatMap(Self.minutes) != nil }
            let minutes = timed.compactMap { source in notes[source.id].flatMap(Self.minutes) }.sorted()
            guard let low = minutes.first, let high = minutes.last, study.mayTell(minutes.count) else { return nil }
            let upper = minutes.count / 2
            guard study.audience == .team else {
                // The shortest and the longest are one talk each, and so may be the one in the middle.
                let about = max(10, (minutes[upper] + 5) / 10 * 10)
                let sentence = words("coreq-duration-about", ["talks": talks.counted(sources, key), "median": String(about), "stated": study.told(study.number(of: timed, isExact: false))])
                return .init(sentence, CoreqTalks.sources, on: key)
            }
            let doubled = minutes[upper] + minutes[minutes.count.isMultiple(of: 2) ? upper - 1 : upper]
            let half = doubled.isMultiple(of: 2) ? "" : words["coreq-half"]
            let sentence = words("coreq-duration", [
                "talks": talks.counted(sources, key), "median": "\(doubled / 2)\(half)", "low": String(low), "high": String(high),
                "stated": study.told(minutes.count),
            ])
            return .init(sentence, CoreqTalks.sources, on: key)
        }
        return CoreqItem(number: 21, answers: answers, isOpen: false)
    }

    private static func minutes(_ note: NoteRecord) -> Int? {
        func minute(_ hour: String?) -> Int? {
            let parts = (hour ?? "").split(separator: ":").compactMap { Int($0) }
            return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
        }
        guard let start = minute(note.start), let end = minute(note.end) else { return nil }
        return end >= start ? end - start : end + 24 * 60 - start
    }

    private var returned: CoreqItem {
        let whole = talks.counted(talks.interviews, "coreq-interviews")
        let sentence = talks.stated("coreq-returned", "transcript_returned", in: talks.interviews, whole)
        return CoreqItem(number: 23, answers: sentence.map { [.init($0, CoreqTalks.heads)] } ?? [])
    }
}
