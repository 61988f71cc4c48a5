import FeltModel
import FeltPrivacy
public import FeltRefi
public import FeltStore

/// What of this study was in a project file when it left, so that what the file lacks now can be told to have been deleted elsewhere.
///
/// The journal says when a project was exported and what was taken along, and the study can be read as it stood then. What the gate kept back was
/// never in the file, nor was what was made later. A file does not say which export it is of: it is of one that is no older than the newest thing of
/// this study in it. What was in all of these was in the file for certain; of what was in some of them only nobody can say.
public struct DepartedCodings: Sendable {
    /// Codings, sources and codes that were in the file.
    let codings: Set<CodingID>
    let sources: Set<SourceID>
    let codes: Set<CodeID>
    /// Memos and cases that were in it.
    let memos: Set<MemoID>
    let cases: Set<CaseID>
    /// Codings that may have been in it.
    let unsure: Set<CodingID>

    /// The values of facets on codings that were in it, and those that may have been, as ``RefiGUIDs/facetID(_:_:)`` names them.
    let facets: Set<String>
    let unsureFacets: Set<String>

    /// Nothing is known to have been in the file.
    public static let none = DepartedCodings(certain: Contents(), unsure: Missing())

    private init(certain: Contents, unsure: Missing) {
        (codings, sources, facets, codes, memos, cases) = (certain.codings, certain.sources, certain.facets, certain.codes, certain.memos, certain.cases)
        (self.unsure, unsureFacets) = (unsure.codings, unsure.facets)
    }

    /// Looks for the exports that a file may be of. Nothing is known of a file that has no source and no coding of this study under its GUID.
    ///
    /// - Throws: what reading the study throws.
    /// - Complexity: nothing where the file lacks nothing; else the journal is folded once for each such export.
    public init(_ reading: RefiReading, of study: Study) throws {
        let file = ProjectThings(reading.document)
        let (missing, exports) = try study.read { try Self.candidates($0, file) }
        guard !missing.isEmpty, !exports.isEmpty else {
            self = .none
            return
        }
        let contents = try exports.map { try Self.contents($0, study) }
        let known = contents.compactMap(\.self)
        guard let first = known.first, known.count == contents.count else {
            // What an export held that cannot be counted again is not known.
            self.init(certain: Contents(), unsure: missing)
            return
        }
        let certain = known.dropFirst().reduce(first) { $0.intersection($1) }
        let possible = known.reduce(into: Missing()) {
            $0.codings.formUnion($1.codings)
            $0.facets.formUnion($1.facets)
        }
        let gone = certain.intersection(missing)
        var unsure = Missing()
        unsure.codings = possible.codings.intersection(missing.codings).subtracting(gone.codings)
        unsure.facets = possible.facets.intersection(missing.facets).subtracting(gone.facets)
        self.init(certain: gone, unsure: unsure)
    }

    private typealias Export = (record: ExportRecord, entry: Entry)
    /// Things of the study by their ids: of an export those that it had, of a file those that it lacks.
    private struct Contents {
        var codings: Set<CodingID> = []
        var sources: Set<SourceID> = []
        var facets: Set<String> = []
        var codes: Set<CodeID> = []
        var memos: Set<MemoID> = []
        var cases: Set<CaseID> = []

        var isEmpty: Bool { codings.isEmpty && sources.isEmpty && facets.isEmpty && codes.isEmpty && memos.isEmpty && cases.isEmpty }

        func intersection(_ other: Contents) -> Contents {
            Contents(
                codings: codings.intersection(other.codings), sources: sources.intersection(other.sources), facets: facets.intersection(other.facets),
                codes: codes.intersection(other.codes), memos: memos.intersection(other.memos), cases: cases.intersection(other.cases))
        }
    }

    private typealias Missing = Contents

    /// The codings and the values of facets on them that the file lacks, and the exports that it may be of.
    private static func candidates(_ reader: StudyReader, _ file: ProjectThings) throws -> (Missing, [Export]) {
        let guids = try RefiGUIDs(reader)
        var missing = Missing()
        var newest: String?
        func met(_ kind: RefiGUIDs.Kind, _ id: String, _ createdAt: String) {
            // The time of what came from elsewhere says nothing of when this study had it.
            if guids.identity(kind, id) == nil { newest = max(newest ?? "", createdAt) }
        }
        for coding in try reader.codings() {
            guard file.codings.contains(guids[.coding, coding.id.raw]) else {
                missing.codings.insert(coding.id)
                continue
            }
            met(.coding, coding.id.raw, coding.createdAt)
            for value in coding.facets {
                let id = RefiGUIDs.facetID(coding.id, value)
                if !file.codings.contains(guids[.codingFacet, id]) { missing.facets.insert(id) }
            }
        }
        for source in try reader.sources() {
            if file.sources.contains(guids[.source, source.id.raw]) { met(.source, source.id.raw, source.createdAt) } else { missing.sources.insert(source.id) }
        }
        missing.cases = Set(try reader.cases().map(\.id).filter { !file.cases.contains(guids[.caseStudy, $0.raw]) })
        missing.codes = Set(try reader.codes().codes.map(\.id).filter { !file.codes.contains(guids[.code, $0.raw]) })
        // What was the description of something is no note in a file.
        missing.memos = Set(
            try reader.memos().filter { memo in
                memo.text?.unlessBlank != nil && !file.notes.contains(guids[.memo, memo.id.raw]) && guids.identity(.memo, memo.id.raw)?.role != RefiGUIDs.descriptionRole
            }.map(\.id))
        var exports = try reader.exportEntries().filter { $0.record.form == "qdpx" }
        let ofState = try exports.filter { try stands($0.entry, at: file.changed, reader) }
        // A file that says when the study was last changed before it left is one of those that left then.
        if ofState.isEmpty {
            guard let bound = newest else { return (missing, []) }
            exports = exports.filter { $0.record.createdAt >= bound }
        } else {
            exports = ofState
        }
        return (missing, try exports.compactMap { export in try reader.entry(export.entry).map { (export.record, $0) } })
    }

    /// Whether the study had last been changed in a given second when an export left.
    private static func stands(_ export: EntryID, at seconds: Int64?, _ reader: StudyReader) throws -> Bool {
        guard let seconds, let entry = try reader.entry(export) else { return false }
        return try reader.lastChange(before: entry.clock.description)?.seconds == seconds
    }

    /// What an export held, from the study as it stood then; nil where that has not as much in it as the journal says.
    private static func contents(_ export: Export, _ study: Study) throws -> Contents? {
        let included = Set(export.record.included.compactMap { Withholding(rawValue: $0) })
        return try study.read(before: .entry(export.entry)) { reader in
            for day in days(around: export.record.createdAt) {
                let released = try ReleasedStudy(reader, including: included, on: day)
                let (codings, sources) = (try released.codings(), try released.sources())
                if codings.count == export.record.codings, sources.count == export.record.sources {
                    let facets = codings.flatMap { coding in coding.facets.map { RefiGUIDs.facetID(coding.id, $0) } }
                    let memos = try released.memos(on: codings).map(\.id)
                    return Contents(
                        codings: Set(codings.map(\.id)), sources: Set(sources.map(\.id)), facets: Set(facets), codes: Set(try reader.codes().codes.map(\.id)),
                        memos: Set(memos), cases: Set(try reader.cases().map(\.id)))
                }
            }
            return nil
        }
    }

    /// The day of a time, and those beside it: the journal counts in UTC, and an embargo ends with the day where somebody is.
    private static func days(around time: String) -> [String] {
        let day = String(time.prefix(10))
        return [day] + [1, -1].compactMap { Timestamp.day(day, plus: $0) }
    }
}

/// The GUIDs of the codings, sources, codes, notes and cases of a file, and when it says that it was last changed.
private struct ProjectThings {
    private(set) var codings: Set<RefiGUID> = []
    private(set) var sources: Set<RefiGUID> = []
    let codes: Set<RefiGUID>
    let notes: Set<RefiGUID>
    let cases: Set<RefiGUID>
    /// In seconds since 1970; nil for a file of another program, which may count from something else.
    let changed: Int64?

    init(_ document: RefiDocument) {
        codes = Set(document.codes.map(\.guid))
        notes = Set(document.notes.map(\.guid))
        cases = Set(document.cases.map(\.guid))
        changed = document.origin.hasPrefix(RefiExport.origin) ? document.stamp.modified?.seconds : nil
        func add(_ text: RefiDocument.Text) {
            sources.insert(text.guid)
            codings.formUnion(text.codings.map(\.guid))
            for selection in text.selections { codings.formUnion(selection.codings.map(\.guid)) }
        }
        for source in document.sources {
            sources.insert(source.guid)
            codings.formUnion(source.codings.map(\.guid))
            if let text = source.text { add(text) }
            for transcript in source.transcripts {
                sources.insert(transcript.guid)
                for selection in transcript.selections { codings.formUnion(selection.codings.map(\.guid)) }
            }
        }
        for note in document.notes { add(note) }
    }
}
