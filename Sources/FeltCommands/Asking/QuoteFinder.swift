import FeltAnalysis
import FeltModel
import FeltQuery
import FeltStore
import FeltText

/// Words that were coded, with whose they are.
struct Quote {
    let code: String
    let label: String?
    let words: String
    let voice: String?
    let role: String?
    let caseName: String?
    let stage: String?
    let source: Source
    let valence: String?
    let researcher: String?
    let classification: String?
    let coding: CodingID
}

/// Finds quotes, and keeps back those of people who may not be quoted.
struct QuoteFinder {
    private let reader: StudyReader
    private let table: CodingTable
    private let facets: FacetSet
    private let cases: [CaseID: String]
    private let participants: [ParticipantID: Participant]
    private let identity: VoiceIdentity
    private let kept: Set<ParticipantID>
    private let present: [SourceID: [ParticipantID]]
    private let notes: [SourceID: NoteRecord]
    private let attributes: [SourceID: [Attribute]]
    private let language: Language

    init(_ reader: StudyReader) throws {
        self.reader = reader
        table = try reader.codingTable()
        facets = try reader.facets()
        cases = Dictionary(uniqueKeysWithValues: try reader.cases().map { ($0.id, $0.slug.text) })
        let all = try reader.participants()
        participants = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        let histories = try reader.participantHistories()
        kept = Set(
            all.filter { person in
                let standing = histories[person.id]?.standing
                return standing == .withdrawn || standing == .declined || person.scopes[.quoting] == false
            }.map(\.id))
        present = try reader.sourceParticipants()
        identity = VoiceIdentity(participants: all, presence: present, researchers: try reader.researchers().map(\.slug.text))
        notes = try reader.noteRecords()
        attributes = try reader.attributesBySource()
        language = try reader.labelLanguage(nil)
    }

    /// The quotes by the codebook's order and place, and how many were kept back.
    ///
    /// - Parameter filters: queries; only codings that all their answers rest on are taken.
    mutating func quotes(codes: Set<CodeID>?, caseID: CaseID?, where filters: [String], perCode: Int?, seed: Int) throws -> ([Quote], Int) {
        var passing: Set<CodingID>?
        for filter in filters {
            let result = try reader.query(filter)
            let found = Set(Set(result.hits.flatMap(\.rows)).map(result.table.id))
            passing = passing?.intersection(found) ?? found
        }
        let rows = table.rows.indices.filter { row in
            let coding = table.rows[row]
            return codes?.contains(table.codes.codes[Int(coding.code)].id) ?? true
                && (caseID == nil || table.sources[Int(coding.source)].caseID == caseID) && passing?.contains(table.id(of: row)) ?? true
        }
        var free: [Int] = []
        var keptCount = 0
        var spans: [Int32: [VoiceSpan]] = [:]
        for row in rows {
            let coding = table.rows[row]
            if spans[coding.source] == nil { spans[coding.source] = try reader.voiceSpans(of: table.sources[Int(coding.source)].id) }
            if isKept(coding, spans[coding.source] ?? []) { keptCount += 1 } else { free.append(row) }
        }
        var byCode = Dictionary(grouping: free) { table.rows[$0].code }
        if let perCode {
            for code in byCode.keys.sorted() {
                var sample = StudySample(seed: seed &+ Int(code))
                let all = byCode[code] ?? []
                byCode[code] = sample.places(perCode, of: all.count).map { all[$0] }
            }
        }
        var texts = TextCache(reader)
        let quotes = try byCode.keys.sorted().flatMap { code in
            try (byCode[code] ?? []).map { row in try quote(row, spans[table.rows[row].source] ?? [], try texts.text(of: table.sources[Int(table.rows[row].source)].id).0) }
        }
        return (quotes, keptCount)
    }

    /// Whether somebody who may not be quoted speaks in the words, or may do so: a voice that nobody is registered for, in a source in which
    /// such a person took part.
    private func isKept(_ coding: CodingTable.Row, _ spans: [VoiceSpan]) -> Bool {
        let source = table.sources[Int(coding.source)].id
        let labels = Set(spans.compactMap(\.voice))
        let voices = Set(spans.filter { $0.range.overlaps(coding.range) }.map(\.voice))
        let mayBeKept = (present[source] ?? []).contains(where: kept.contains)
        if voices.isEmpty { return mayBeKept }
        return voices.contains { voice in
            guard let voice else { return mayBeKept }
            if let speaker = identity.speaker(label: voice, in: source, among: labels) { return kept.contains(speaker) }
            return mayBeKept && !identity.isAsking(voice)
        }
    }

    private func quote(_ row: Int, _ spans: [VoiceSpan], _ text: StoredText) throws -> Quote {
        let entry = table.entry(row)
        let source = table.sources[Int(table.rows[row].source)]
        let values = entry.facets.compactMap { facets.value($0) }
        func facet(_ name: String) -> String? { values.first { $0.facet.slug.text == name }?.value.slug.text }
        let voice = reader.voice(of: entry.range, in: spans)
        let people = present[source.id] ?? []
        // Words that nobody is named for are those of the only one who took part.
        let labels = Set(spans.compactMap(\.voice))
        let isUnnamed = voice == nil && reader.labels(of: entry.range, in: spans).isEmpty && people.count == 1
        let speaker = (voice.flatMap { identity.speaker(label: $0, in: source.id, among: labels) } ?? (isUnnamed ? people[0] : nil)).flatMap { participants[$0] }
        let attribute = attributes[source.id]?.first { $0.name.lowercased() == "role" }?.value
        let code = table.codes[entry.code]
        return Quote(
            code: table.codes.path(of: entry.code)?.text ?? "", label: language == .en ? code?.label.en ?? code?.label.nb : code?.label.nb ?? code?.label.en,
            words: text[entry.range], voice: speaker?.pseudonym.text ?? voice, role: speaker?.actor ?? attribute, caseName: source.caseID.flatMap { cases[$0] },
            stage: facet("stage") ?? notes[source.id]?.stage, source: source, valence: facet("valence"),
            researcher: table.researchers[Int(table.rows[row].researcher)].slug.text, classification: notes[source.id]?.classification?.rawValue, coding: entry.id)
    }
}
