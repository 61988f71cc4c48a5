import FeltAnalysis
import FeltModel
public import FeltStore
import FeltText

extension StudyReader {
    /// Coded words with whose they are, but for those of people who may not be quoted.
    ///
    /// - Throws: what `query` throws of a condition.
    /// - Complexity: one read of all codings, and of the text of each source with a quote.
    public func quotes(_ request: QuoteRequest) throws -> QuoteAnswer {
        var finder = try QuoteFinder(self, language: request.language ?? study().language)
        return try finder.answer(request)
    }
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

    init(_ reader: StudyReader, language: Language) throws {
        self.reader = reader
        self.language = language
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
    }

    mutating func answer(_ request: QuoteRequest) throws -> QuoteAnswer {
        var passing: Set<CodingID>?
        for condition in request.conditions {
            let result = try reader.query(condition)
            let found = Set(Set(result.hits.flatMap(\.rows)).map(result.table.id))
            passing = passing?.intersection(found) ?? found
        }
        let rows = table.rows.indices.filter { row in
            let coding = table.rows[row]
            return request.codes?.contains(table.codes.codes[Int(coding.code)].id) ?? true
                && (request.caseID == nil || table.sources[Int(coding.source)].caseID == request.caseID) && passing?.contains(table.id(of: row)) ?? true
        }
        var free: [Int] = []
        var kept: [KeptQuote] = []
        var notAsked: Set<ParticipantID> = []
        var notAmong = 0
        var spans: [Int32: [VoiceSpan]] = [:]
        var labels: [Int32: Set<String>] = [:]
        for row in rows {
            let coding = table.rows[row]
            if spans[coding.source] == nil {
                let found = try reader.voiceSpans(of: table.sources[Int(coding.source)].id)
                spans[coding.source] = found
                labels[coding.source] = Set(found.compactMap(\.voice))
            }
            let speakers = speakers(coding, spans[coding.source] ?? [], labels[coding.source] ?? [])
            let reasons = speakers.intersection(self.kept)
            if reasons.isEmpty {
                guard request.only?.contains(table.id(of: row)) ?? true else {
                    notAmong += 1
                    continue
                }
                free.append(row)
                notAsked.formUnion(speakers.filter { participants[$0]?.scopes[.quoting] == nil })
            } else {
                let code = table.codes.allPaths[Int(coding.code)].text
                kept.append(KeptQuote(coding: table.id(of: row), code: code, source: table.sources[Int(coding.source)], participants: pseudonyms(reasons)))
            }
        }
        var byCode = Dictionary(grouping: free) { table.rows[$0].code }
        if let perCode = request.perCode {
            for code in byCode.keys.sorted() {
                var sample = SeededSample(seed: request.seed &+ Int(code))
                // Words that two researchers gave the same code are one quote.
                var met: Set<[Int32]> = []
                let all = (byCode[code] ?? []).filter { met.insert([table.rows[$0].source, table.rows[$0].start, table.rows[$0].end]).inserted }
                byCode[code] = sample.places(perCode, of: all.count).map { all[$0] }
            }
        }
        let wanted = byCode.keys.sorted().flatMap { byCode[$0] ?? [] }
        let found = try quotes(wanted.sorted(), spans)
        return QuoteAnswer(quotes: wanted.compactMap { found[$0] }, kept: kept, notAsked: pseudonyms(notAsked), notAmong: notAmong)
    }

    /// The quotes of rows in the order of the table, so that each text is read once.
    private func quotes(_ rows: [Int], _ spans: [Int32: [VoiceSpan]]) throws -> [Int: Quote] {
        var result: [Int: Quote] = [:]
        result.reserveCapacity(rows.count)
        var last: (source: Int32, text: StoredText)?
        for row in rows {
            let source = table.rows[row].source
            let text = try last.flatMap { $0.source == source ? $0.text : nil } ?? reader.text(of: table.sources[Int(source)].id)
            last = (source, text)
            result[row] = quote(row, spans[source] ?? [], text)
        }
        return result
    }

    private func pseudonyms(_ people: Set<ParticipantID>) -> [String] { people.compactMap { participants[$0]?.pseudonym.text }.sorted() }

    /// The participants who speak in the words, or may do so: where a voice is nobody's that is registered, all who took part in the source.
    ///
    /// - Parameter labels: all that stand in the source.
    private func speakers(_ coding: CodingTable.Row, _ spans: [VoiceSpan], _ labels: Set<String>) -> Set<ParticipantID> {
        let source = table.sources[Int(coding.source)].id
        let voices = StudyReader.labels(of: coding.range, spans)
        let everybody = Set(present[source] ?? [])
        if voices.isEmpty { return everybody }
        return voices.reduce(into: []) { result, voice in
            guard let voice else { return result.formUnion(everybody) }
            if let speaker = identity.speaker(label: voice, in: source, among: labels) {
                result.insert(speaker)
            } else if !identity.isAsking(voice) {
                result.formUnion(everybody)
            }
        }
    }

    private func quote(_ row: Int, _ spans: [VoiceSpan], _ text: StoredText) -> Quote {
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
            stage: facet("stage").map(Self.stage) ?? notes[source.id]?.stage, source: source, valence: facet("valence"),
            researcher: table.researchers[Int(table.rows[row].researcher)].slug.text, classification: notes[source.id]?.classification?.rawValue, coding: entry.id)
    }

    /// The stage that a value of the facet names, as notes write it: `s4` is `S4`.
    private static func stage(_ value: String) -> String {
        value.first == "s" && value.dropFirst().allSatisfy(\.isNumber) && value.count > 1 ? value.uppercased() : value
    }
}
