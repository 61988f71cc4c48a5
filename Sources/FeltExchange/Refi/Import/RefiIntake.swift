import FeltModel
import FeltPrivacy
import FeltRefi
import FeltStore
import FeltText

/// One run of ``RefiImport``: what is known of the study, and what has been taken in so far.
final class RefiIntake {
    let document: RefiDocument
    let container: RefiContainer?
    private let leftOut: [RefiLeftOut: Int]
    let draft: Draft
    let reader: StudyReader
    let acting: ResearcherID
    let options: RefiImport.Options
    let progress: (String) -> Void
    var answer: RefiImportAnswer

    // What the study holds.
    let export: RefiExport
    var guids: RefiGUIDs { export.guids }
    let language: Language
    /// The things of the study by every GUID that they may have in a file.
    private(set) var known: [RefiGUIDs.Kind: [RefiGUID: String]] = [:]
    let codings: [CodingID: Coding]
    let codingsBySource: [SourceID: [Coding]]
    let memos: [MemoID: Memo]
    let studySources: [SourceID: Source]
    let ownAttributes: [SourceID: [Attribute]]
    let allAttributes: [SourceID: [Attribute]]
    /// Whether the file was written by this program, or by another that has all that this one put into it: then facets, facts and codebook fields are
    /// told from codes, variables and descriptions.
    let isOurs: Bool
    /// What all imports of the project share.
    let project: String
    /// Whether what is known of the project came with the study of a colleague, who may have had it from several projects, of which the file is one.
    let isPartOfStudy: Bool
    /// Whether what is gone from the file goes here.
    var removesGone: Bool { options.removesGone && !isPartOfStudy }

    // What the file's things are in the study.
    /// The moment that was written out last.
    var lastTime: (moment: RefiDateTime, text: String)?
    /// The thousandths of the seconds at which codings and memos were made, as far as they are known.
    var thousandths: [RefiGUIDs.Kind: Thousandths.Table] = [:]
    var researchers: [RefiGUID: ResearcherID] = [:]
    var codes: [RefiGUID: CodeID] = [:]
    var facetValues: [RefiGUID: FacetValueID] = [:]
    /// The facets of the study once those of the file are in it.
    var facetsAtHand: FacetSet?
    /// The place of each code in the file, which is that in the tree.
    let codeOrder: [RefiGUID: Int]
    /// Codes that are facets, their values or NVivo's wrapper, and so no codes here.
    var notCodes: Set<RefiGUID> = []
    var variables: [RefiGUID: RefiIntakeVariable] = [:]
    /// What the file has variables for, once that has been asked, and what it has none for any more.
    var spokenNames: Set<String>?
    var goneVariables: Set<String> = []
    var cases: [RefiGUID: CaseID] = [:]
    /// The cases of each source, the one that it is in here, and what its nameless case says of it.
    var casesOfSource: [RefiGUID: [CaseID]] = [:]
    var caseOfSource: [RefiGUID: CaseID] = [:]
    var valuesOfSource: [RefiGUID: [RefiVariableValue]] = [:]
    var sources: [RefiGUID: SourceID] = [:]
    /// What notes of this program said of their sources; see ``restoreNoteFacts()``.
    var noteFacts: [SourceID: NoteFacts] = [:]
    var codingIDs: [RefiGUID: CodingID] = [:]
    /// The first coding of each passage, and the source of each that has none.
    var firstCodings: [RefiGUID: CodingID] = [:]
    var passageSources: [RefiGUID: SourceID] = [:]
    /// Links that only say that a memo is on a case, as exports of this program do.
    var ownLinks: Set<RefiGUID> = []
    /// Notes that are sources here.
    var codedNotes: Set<RefiGUID> = []
    /// Passages of transcripts that became codings.
    var carriedPassages: Set<RefiGUID> = []
    /// Where codings stand in texts that were revised; nil for those that lost their words.
    var carried: [CodingID: TextRange?] = [:]
    /// Sources of which the file lacks words that were kept back, and what; nil where that cannot be told.
    var withheldTexts: [SourceID: ReleasedText?] = [:]
    /// Sources of which the file has a former text.
    var olderTexts: Set<SourceID> = []
    /// The former texts of each source, and the GUIDs of codings that lost their words, once they have been asked for.
    var knownFormerTexts: [SourceID: [String]]?
    var unanchored: Set<RefiGUID> = []
    /// The study as it leaves where nothing more is asked for, once that has been asked.
    var usual: ReleasedStudy?
    /// The memos that leave so.
    var usualMemos: Set<MemoID>?
    /// The text of each source that this file has.
    var textIDs: [SourceID: String] = [:]

    /// The names of attributes that lie beside the project, once that has been asked.
    var attributesBeside: Set<String>?
    /// Whether what lies beside the project will be taken in, with the outcomes of meetings and those that are done.
    var willRestore = false
    /// The paths of the codes of a file that this program wrote, once they have been asked for.
    var pathsInFile: Set<String>?

    /// Whether the file has all known codings by one user, once that has been asked.
    var isOneUsers: Bool?

    /// What lies beside a project of this program.
    let beside: SidecarRestore.Found
    /// The state of this study that the file was made from.
    let base: FileBase
    /// What people did here since the file was made, or left from here; nothing where it does not say when that was.
    let touchedSince: TouchedThings
    /// The sources whose texts were revised here since.
    let revisedSince: Set<SourceID>
    /// The sources and cases of which something else was said here since.
    let touchedOwners: Set<String>
    /// The GUIDs of codings and memos that people removed here, once that has been asked.
    var removedGUIDs: Set<RefiGUID>?
    /// The passages that it has for texts, by the texts' GUIDs, and the sources that were made with them.
    var keptPassages: [RefiGUID: [Passage]] = [:]
    var restoredPassages: Set<SourceID> = []

    /// The GUIDs that things came with, until they are written down together.
    var newIdentities: [ForeignIdentity] = []
    /// What was met in the file, so that the rest can be told to be gone.
    var touched: [RefiGUIDs.Kind: Set<String>] = [:]
    var matter = ForeignCollection()
    /// The files that were put beside the study, to be taken away again when the import fails.
    var newFiles: [String] = []
    /// What became of each file that something names: its path in exports; nil where it cannot be kept.
    var filePaths: [String: String?] = [:]
    var descriptionMemos: [RefiGUID: MemoID] = [:]
    /// Those that were there before, by what they are on and their words, once they have been asked for.
    var knownDescriptions: [String: [MemoID]]?
    /// What the notes of the file are in the study.
    var memoIDs: [RefiGUID: MemoID] = [:]

    init(
        _ reading: RefiReading, _ draft: Draft, _ reader: StudyReader, acting: ResearcherID, options: RefiImport.Options, progress: @escaping (String) -> Void
    ) throws {
        document = reading.document
        container = reading.container
        leftOut = reading.leftOut
        self.draft = draft
        self.reader = reader
        self.acting = acting
        self.options = options
        self.progress = progress
        answer = RefiImportAnswer(reading)
        let export = try RefiExport(ReleasedStudy(wholeOf: reader))
        self.export = export
        language = export.language
        let all = try reader.codings()
        codings = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        codingsBySource = Dictionary(grouping: all, by: \.source)
        memos = Dictionary(uniqueKeysWithValues: try reader.memos().map { ($0.id, $0) })
        studySources = Dictionary(uniqueKeysWithValues: try reader.sources().map { ($0.id, $0) })
        ownAttributes = try reader.ownAttributesBySource()
        allAttributes = try reader.attributesBySource()
        isOurs = reading.document.origin.hasPrefix(RefiExport.origin) || Self.wasBornHere(reading.document)
        beside = isOurs ? reading.container.map { SidecarRestore.look(in: $0, projectDigest: reading.projectDigest) } ?? .nothing : .nothing
        codeOrder = Dictionary(reading.document.codes.enumerated().map { ($1.guid, $0) }, uniquingKeysWith: { first, _ in first })
        known = try Self.known(export, reader, codings, memos)
        project = try Self.project(document, export.guids) ?? Self.project(document, reader) ?? Self.namesake(document, export.guids, studySources)
            ?? (Self.isOfThisStudy(reading.document, export.guids, studySources) ? Self.ownProject : draft.makeProjectToken())
        isPartOfStudy = !isOurs && project != Self.ownProject && export.guids.states.contains { [project] in $0.project == project && $0.entityID != project }
        let base = try FileBase(document, beside.readable, reader, export.guids, project: project)
        self.base = base
        touchedSince = try base.clock.map { try reader.touched(after: $0, besidesImportsOf: base.noted) } ?? TouchedThings()
        touchedOwners = try Self.owners(of: touchedSince, reader)
        revisedSince = try Self.revised(touchedSince, reader)
        for identity in export.guids.identities where identity.entity == RefiGUIDs.Kind.memo.rawValue && identity.role == RefiGUIDs.descriptionRole {
            if let guid = RefiGUID(identity.guid), memos[MemoID(identity.entityID)] != nil { descriptionMemos[guid] = MemoID(identity.entityID) }
        }
    }

    /// What was read as something else than it says without anything of it going or moving.
    private static let harmless: Set<RefiRule> = [
        .positionsInUTF16, .wrongNamespace, .byteOrderMark, .wrongOrder, .textNotUTF8, .textChanged, .pathOtherName, .barePath, .emptyContainer, .annotationInNote,
        .dualQuotation, .codingToCase, .caseCode,
    ]

    func run() throws {
        for (what, count) in leftOut { if let note = RefiImportNote(rawValue: what.rawValue) { answer.report.add(note, count) } }
        progress("codes")
        try takeUsers()
        try takeCodes()
        readThousandths()
        try takeVariables()
        try takeCases()
        progress("texts")
        try takeSources()
        // What the study knows better than the file is no finding any more.
        answer.report.add(.unsurePlaces, answer.findings.count { $0.rule == .quoteDiffers || $0.rule == .positionsUnsure })
        answer.report.add(.repairs, answer.findings.count { $0.outcome == .repaired && !Self.harmless.contains($0.rule) })
        answer.report.add(.passedOver, answer.findings.count { $0.outcome == .dropped })
        // The texts and what is coded in them have their times.
        thousandths[.coding] = nil
        nameSourcesOfFindings()
        progress("memos")
        try takeMemos()
        try takeProject()
        try takeForeignParts()
        try finishCases()
        let parts = try matter.write(
            as: project, into: draft, reader, present: presentGUIDs(), former: formerGUIDs, aliases: guids.aliases,
            removesGone: removesGone && document.kind == .project && !base.isOutrun, isOutrun: base.isOutrun)
        tell(parts.news)
        for stays in parts.staying.changed { noteNewer(.part, stays.name, stays.aspects) }
        nameParts(parts.staying)
        // A project of which nothing but parts came in has brought something all the same.
        if answer.isNothingNew, answer.tallies.values.allSatisfy({ $0.same == 0 }) { answer[.part].new = parts.first }
        try settleGone()
        try writeIdentities()
        // A codebook says nothing of all the rest.
        guard document.kind == .project else { return }
        answer[.part].gone = parts.gone.count
        answer[.part].removed = parts.removed
        answer.gone += parts.gone.map { (.part, $0) }
        if base.isOutrun, !answer.keptNewer.isEmpty || options.removesGone { answer.report.add(.olderFile) }
        if isPartOfStudy, options.removesGone { answer.report.add(.goneOfStudy, answer.gone.count) }
        guard !answer.isNothingNew else { return }
        // As long as the study is ahead of its files in anything, the next one is held against the same state.
        let now = try reader.lastChange()?.clock
        try base.record(in: draft, guids, at: answer.keptNewer.isEmpty ? now : nil, mark: now, project: project)
        try base.accept(in: draft, guids, isWhole: answer.keptNewer.isEmpty, project: project)
    }

    /// The GUIDs of all that was here before; nil where nothing of the project was.
    private var formerGUIDs: Set<RefiGUID>? {
        let texts = answer[.source]
        guard texts.same + texts.changed > 0 || guids.identities.contains(where: { $0.project == project }) else { return nil }
        return known.values.reduce(into: Set(guids.identities.compactMap { $0.ownerGUID.flatMap { RefiGUID($0) } })) { $0.formUnion($1.keys) }
    }

    /// Where findings are, by the names of sources: their GUIDs say nothing to people.
    private func nameSourcesOfFindings() {
        let wanted = Set(answer.findings.compactMap(\.guid))
        guard !wanted.isEmpty else { return }
        for source in document.sources {
            let name = sources[source.guid].flatMap { studySources[$0]?.slug.text } ?? source.name
            guard let name else { continue }
            let guids = [source.guid] + (source.text.map { [$0.guid] + $0.selections.map(\.guid) + $0.openSelections.map(\.guid) } ?? [])
            for guid in guids where wanted.contains(guid) { answer.sourcesOfFindings[guid] = name }
        }
    }

    /// Tells what is kept otherwise than before.
    private func tell(_ news: PartNews) {
        answer[.part].new += news.new.count
        answer[.part].changed += news.changed.count
        answer.changed += news.changed.map { .init(thing: .part, name: $0.name, aspects: $0.aspects) }
        nameParts(news)
    }

    private func nameParts(_ news: PartNews) { answer.standing.merge(news.names) { first, _ in first } }

    /// What stands for the study's own project: what others added to its exports is known again, though nothing else of them came from elsewhere.
    private static let ownProject = "own"

    private static func isOfThisStudy(_ document: RefiDocument, _ guids: RefiGUIDs, _ sources: [SourceID: Source]) -> Bool {
        let own = Set(sources.keys.map { guids.made(.source, $0.raw) })
        return document.sources.contains { own.contains($0.guid) }
    }

    /// The project that a file belongs to of which nothing but what is kept for exports was taken in: pictures and films, passages, and what things have
    /// besides. Codes and people may be those of several projects.
    private static func project(_ document: RefiDocument, _ reader: StudyReader) throws -> String? {
        var present = Set(document.variables.map(\.guid) + document.sets.map(\.guid) + document.links.map(\.guid) + document.graphs.map(\.guid))
        present.formUnion(document.cases.map(\.guid) + document.notes.map(\.guid) + document.sources.map(\.guid))
        for source in document.sources { if let text = source.text { present.formUnion([text.guid] + text.selections.map(\.guid)) } }
        guard !present.isEmpty else { return nil }
        var counts: [String: Int] = [:]
        for row in try reader.foreignMatter() {
            guard let guid = (row.guid ?? row.ownerGUID).flatMap({ RefiGUID($0) }), present.contains(guid) else { continue }
            counts[row.project, default: 0] += 1
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The thing of a sort that has a GUID; nil for one that is not in the study.
    func find(_ kind: RefiGUIDs.Kind, _ guid: RefiGUID) -> String? { known[kind]?[guid] }

    /// Every identity that is there, by sort, thing, GUID and project.
    private(set) lazy var presentIdentities = Set(guids.identities.map { [$0.entity, $0.entityID, $0.guid, $0.project] })
}

/// What a variable of the file is in the study.
enum RefiIntakeVariable {
    /// One of the study's own facts.
    case fact(String)
    /// An attribute of this name; of a file of this program it is a field of a note's head, where a head has such a field and it is not `isOwn`.
    case attribute(String, isOwn: Bool)
}
