import FeltContainers
import FeltModel
public import FeltPrivacy
public import FeltRefi
import FeltStore
import FeltText

/// Hands a study to REFI-QDA programs: maps it to `RefiProject` and writes that.
///
/// Facets have no place in REFI-QDA, so each value becomes a code (`valence:barrier`) on the same words; attributes become
/// variables; memos become notes. What has no place at all is in the loss report. What was taken in from another program has the GUIDs
/// that it came with, and what the study has no room for is written out again.
public struct RefiExport {
    let study: ReleasedStudy
    let reader: StudyReader
    /// The codings that leave.
    let codings: [Coding]
    private let folder: String?
    let guids: RefiGUIDs
    let language: Language
    private let tree: CodeTree
    private let facets: FacetSet
    let parts: ForeignParts
    private let moments = Moments()

    /// - Parameter folder: the study's folder, where files that came with other programs' projects lie; nil leaves those out.
    public init(_ study: ReleasedStudy, folder: String? = nil) throws {
        self.study = study
        reader = study.reader
        codings = try study.codings()
        self.folder = folder
        guids = try RefiGUIDs(reader)
        language = try reader.study().language
        tree = try reader.codes()
        facets = try reader.facets()
        parts = try ForeignParts(reader, guids)
    }

    /// Writes a `.qdpx`. Throws the errors of `ExportFile`. Returns what could not be carried.
    ///
    /// What it takes from the study is gone before the container is written and its texts are judged, so that all of it is not in memory together.
    ///
    /// - Parameters:
    ///   - folder: the study's folder, as in ``init(_:folder:)``.
    ///   - program: the program it is for; nil for what the standard says.
    ///   - sidecar: whether what REFI-QDA has no room for lies beside the project, for another study of this program.
    ///   - held: where the file waits for its name; nil where it gets it at once.
    public static func writeProject(
        of study: ReleasedStudy, folder: String? = nil, to path: String, for program: RefiProgram? = nil, overwrite: Bool, sidecar: Bool = false,
        held: HeldFiles? = nil
    ) throws -> LossReport {
        let writer = QdpxWriter(options: program?.options ?? RefiOptions())
        var losses = LossReport()
        let written = try writer.write(to: path, overwrite: overwrite, held: held) {
            var content = try RefiExport(study, folder: folder).content(for: program ?? .refi, sidecar: sidecar, &losses)
            let beside = content.beside
            content.beside = { projectFile in
                defer { study.forgetCodings() }
                return try beside(projectFile)
            }
            return content
        }
        losses.merge(written)
        losses.merge(.withheld(study))
        if sidecar { losses.merge(try .withheldPeople(study)) }
        return losses
    }

    private func content(for program: RefiProgram, sidecar: Bool, _ losses: inout LossReport) throws -> QdpxContent {
        losses = try self.losses()
        if sidecar { try leaveToSidecar(&losses) }
        let press = QdpxPress(options: program.options)
        var project = try project(&losses, for: program, press)
        let files = try KeptFiles(reader, folder: folder).entries(of: &project, &losses)
        var content = QdpxContent(project: project, press: press, extras: files.inside, files: files.beside)
        guard sidecar else { return content }
        content.beside = { projectFile in
            var writer = SidecarWriter(self, project: projectFile)
            return try writer.entries()
        }
        return content
    }

    /// Writes a `.qdc`. Throws the errors of `ExportFile`. Returns what could not be carried.
    public func writeCodebook(to path: String, for program: RefiProgram? = nil, overwrite: Bool, held: HeldFiles? = nil) throws -> LossReport {
        let writer = QdcWriter(options: program?.options ?? RefiOptions())
        let (bytes, written) = try writer.bytes(codes: codes(notes: [:], used: []) + facetCodes(), origin: Self.origin + (program?.originSuffix ?? ""))
        try ExportFile.write(bytes, to: path, overwrite: overwrite, held: held)
        var losses = codebookLosses()
        losses.add(
            "code-memos", count: try reader.memos().count { $0.code != nil && $0.caseID == nil },
            "Memos on codes have no place in a codebook file.",
            nb: "Memoer til koder har ingen plass i en kodebokfil.")
        losses.merge(written)
        return losses
    }

    static let origin = "Feltlogg"

    /// The last time that was read: what was taken in together has one.
    private final class Moments {
        private var last: (text: String, moment: RefiDateTime?) = ("", nil)

        func moment(_ text: String) -> RefiDateTime? {
            if text != last.text { last = (text, RefiDateTime(text)) }
            return last.moment
        }
    }

    func stamp(_ researcher: ResearcherID, _ time: String) throws -> RefiStamp {
        guard let time = moments.moment(time) else { throw FeltError("study-damaged", "A time in the study cannot be read.", hint: "Run: felt doctor") }
        return RefiStamp(guids[.researcher, researcher.raw], time)
    }

    /// Takes out what the sidecar carries.
    private func leaveToSidecar(_ losses: inout LossReport) throws {
        losses.remove([
            "passages", "passage-layers", "passage-questions", "study-fields", "code-fields", "facet-rules", "institutions", "second-titles", "originals", "register", "course", "outcomes", "attachments", "chart", "saved-queries",
        ])
        let settled = losses.count(of: "settled")
        losses.remove(["settled"])
        losses.add(
            "settled", count: settled,
            "What coders had coded before they settled a passage stays in the journal; that they did, and what stands, is in the file for felt alone.",
            nb: "Hva kodere hadde kodet før de ble enige, står bare i journalen; at de ble enige, og om hva, ligger i filen bare for felt.")
        if !study.gate.isOpen {
            losses.add(
                "withheld-comments",
                count: try reader.rows(of: "source").count { try study.isWhole(SourceID($0.id)) && SidecarWriter.hasComments($0, reader) },
                "Files that notes came as, since they have comments for their author alone; their texts leave. To take them along: --include all.",
                nb: "Filene til notater som har kommentarer bare for den som skrev dem; tekstene er med. Ta dem med: --include all.")
        }
        if SidecarWriter.hasFormerTexts(study.gate) {
            losses.remove(["unanchored", "former-texts"])
        } else {
            let former = losses.count(of: "former-texts")
            losses.remove(["former-texts"])
            losses.add(
                "former-texts", count: former,
                "Texts as they were before they were revised stay: nothing says what in them is to be kept back; --include all takes them with.",
                nb: "Tekster slik de var før de ble revidert, følger ikke med, for ingenting sier hva i dem som skal holdes tilbake; --include all tar dem med.")
        }
    }

    private func losses() throws -> LossReport {
        var losses = LossReport()
        let counts = Dictionary(uniqueKeysWithValues: try reader.counts().map { ($0.name, $0.count) })
        losses.add(
            "journal", count: counts["entries"] ?? 0,
            "Entries of the journal stay in the study; REFI-QDA has no history.",
            nb: "Journalen følger ikke med; REFI-QDA har ingen historikk.")
        let sources = try study.sources()
        losses.add(
            "facets", count: codings.reduce(0) { $0 + $1.facets.count },
            "Facet values are carried as codes of their own on the same words, such as valence:barrier.",
            nb: "Fasettverdier blir egne koder på de samme ordene, for eksempel valence:barrier.")
        losses.add(
            "passages", count: sources.count,
            "Voices, times and turns of sources have no place; the labels stand in the text.",
            nb: "Hvem som snakker når, har ingen egen plass; det står bare i teksten.")
        losses.merge(codebookLosses())
        losses.add(
            "institutions", count: try reader.researchers().count { $0.institution != nil },
            "REFI-QDA has no institution of a user.",
            nb: "REFI-QDA har ingen plass til institusjonen en bruker hører til.")
        losses.add(
            "second-titles", count: try reader.cases().count { $0.title.nb != nil && $0.title.en != nil },
            "A case has one name; its title in the other language stays.",
            nb: "Et case har ett navn; tittelen på det andre språket følger ikke med.")
        losses.add(
            "originals", count: sources.count { $0.converter != nil },
            "The files that the texts were converted from stay in the study.",
            nb: "Filene som tekstene er laget av, følger ikke med.")
        losses.merge(try LossReport.of(StudyPart.beyondProject, study))
        return losses
    }

    private func codebookLosses() -> LossReport {
        var losses = LossReport()
        losses.add(
            "code-fields", count: tree.codes.count,
            "A code's grounding, context and origin have no place; its texts are carried as one description.",
            nb: "Grunnlaget, konteksten og opphavet til en kode har ingen plass; tekstene om den blir én beskrivelse.")
        losses.add(
            "facet-rules", count: facets.facets.count { !$0.rule.isEmpty || !$0.note.isEmpty },
            "Rules and notes of facets have no place.",
            nb: "Regler og merknader til fasetter har ingen plass.")
        return losses
    }

    // MARK: The project

    private func project(_ losses: inout LossReport, for program: RefiProgram, _ press: QdpxPress) throws -> RefiProject {
        let record = try reader.study()
        let sources = try study.sources()
        let researchers = try reader.researchers()
        guard let first = researchers.first else { throw FeltError("study-damaged", "The study has no researcher.", hint: "Run: felt doctor") }
        var parts = parts
        let memos = try RefiMemos(self, parts)
        let codings = Dictionary(grouping: self.codings, by: \.source)
        var project = RefiProject(name: record.title.text(in: language) ?? Self.origin, origin: Self.origin + program.originSuffix)
        project.description = record.notice ?? memos.projectDescription
        project.created = try stamp(first.id, record.createdAt)
        // An import of the file back into the study sees by it what was done here since. A second holds all that was done in it.
        project.modified = try reader.lastChange().flatMap { last in
            RefiDateTime(secondsSince1970: last.seconds).map { RefiStamp(guids[.researcher, last.researcher.raw], $0) }
        }
        project.users = researchers.map { researcher in
            let guid = guids[.researcher, researcher.id.raw]
            return RefiUser(guid: guid, name: researcher.name ?? researcher.slug.text, id: parts.rests[guid]?["id"] ?? researcher.slug.text)
        }
        project.codes = codes(notes: memos.notesByOwner, used: Set(codings.values.joined().map(\.code))) + facetCodes()
        let variables = try RefiVariables(study, guids, rests: parts.rests)
        losses.add(
            "retyped-variables", count: variables.retyped,
            "Variables with values that no longer fit their type are written as text.",
            nb: "Variabler med verdier som ikke lenger passer til typen, er skrevet som tekst.")
        project.variables = variables.variables
        let texts = try RefiTexts(self, memos, variables, first: first.id, parts)
        project.sources = try sources.map { source in
            let text = try texts.source(source, codings[source.id] ?? [])
            press.add(text)
            return text
        }
        parts = texts.parts
        project.cases = try cases(sources, variables, memos, texts.sourceGUIDs)
        if program.options.sourceValues == .unnamedCases { moveValues(of: &project) }
        project.notes = memos.notes
        project.links = memos.links
        project.projectNotes = (memos.notesByOwner["study"] ?? []) + parts.projectNotes
        try texts.completeTranscripts(&parts)
        losses.add(
            "withheld-files", count: parts.withheld,
            "Files of which some words stay, with what was marked in them.",
            nb: "Filer der noen ord holdes tilbake, med det som er merket i dem.")
        losses.add(
            "withheld-former-files", count: parts.former,
            "Files that came with a text which was revised since, and have its former words: pictures, formatted texts, sounds. To take them along: --include all.",
            nb: "Filer som kom med en tekst som er revidert siden, og som har de gamle ordene: bilder, formaterte tekster, lyd. Ta dem med: --include all.")
        project.foreign = parts.whole
        // It may name somebody's home, so that it only goes out where a path needs it.
        let isNeeded = (parts.whole["Sources"] ?? []).contains { $0["path"]?.hasPrefix("relative:") == true }
        project.basePath = isNeeded ? parts.basePath : nil
        losses.add(
            "erased-parts", count: parts.erased,
            "Parts of other programs' projects are gone, since their words were erased.",
            nb: "Deler av prosjekter fra andre programmer er borte, fordi ordene i dem er slettet.")
        losses.add(
            "moved-passages", count: texts.lostPassages,
            "Passages without codings lost their words when a text was revised.",
            nb: "Utsnitt uten kodinger mistet ordene sine da en tekst ble revidert.")
        guard !parts.isEmpty else { return project }
        let (single, doubles) = RefiDoubles.removed(from: project)
        losses.add(
            "doubled-parts", count: doubles,
            "Parts of other programs' projects that have the GUID of something else in the study were left out.",
            nb: "Deler av prosjekter fra andre programmer som har samme GUID som noe annet i studien, er utelatt.")
        let (pruned, dropped) = RefiPruning.pruned(single)
        losses.add(
            "gone-references", count: dropped,
            "References of other programs to what is no longer in the study were left out.",
            nb: "Henvisninger fra andre programmer til noe som ikke lenger er i studien, er utelatt.")
        return pruned
    }

    /// Puts the values of each source into a case without a name.
    private func moveValues(of project: inout RefiProject) {
        for place in project.sources.indices where project.sources[place].place == .source && !project.sources[place].values.isEmpty {
            let source = project.sources[place]
            let guid = guids.made(.caseStudy, "values of \(source.guid)")
            project.cases.append(RefiCase(guid: guid, name: nil, values: source.values, sources: [source.guid]))
            project.sources[place].values = []
        }
    }

    private func cases(_ sources: [Source], _ variables: RefiVariables, _ memos: RefiMemos, _ sourceGUIDs: [SourceID: RefiGUID]) throws -> [RefiCase] {
        let members = Dictionary(grouping: sources, by: \.caseID)
        return try reader.cases().map { record in
            let guid = guids[.caseStudy, record.id.raw]
            let rest = parts.rests[guid]
            let own = (members[record.id] ?? []).compactMap { sourceGUIDs[$0.id] }
            let values = variables.values(of: record)
            return RefiCase(
                guid: guid, name: record.title.text(in: language)?.unlessBlank ?? record.slug.text, description: memos.descriptions[guid], codes: rest?.targets("CodeRef") ?? [],
                values: values + missing(rest, besides: values), sources: own + (rest?.targets("SourceRef") ?? []).filter { !own.contains($0) },
                selections: rest?.targets("SelectionRef") ?? [])
        }
    }

    /// The variables that a thing was asked for and that it has no value for.
    func missing(_ rest: RefiElement?, besides values: [RefiVariableValue]) -> [RefiVariableValue] {
        let known = Set(values.map(\.variable))
        return (rest?.children ?? []).filter { $0.name == "VariableValue" }.flatMap { $0.targets("VariableRef") }
            .filter { !known.contains($0) }.map { RefiVariableValue(variable: $0, value: .missing) }
    }

    /// - Parameter used: the codes that have codings; these are for coding, whatever they came as.
    private func codes(notes: [String: [RefiGUID]], used: Set<CodeID>) -> [RefiCode] {
        let children = Dictionary(grouping: tree.codes, by: \.parent)
        func branch(_ code: Code) -> RefiCode {
            let guid = guids[.code, code.id.raw]
            return RefiCode(
                guid: guid, name: code.label.text(in: language)?.unlessBlank ?? code.slug.text,
                isCodable: guids.identity(.code, code.id.raw)?.role != Self.folderRole || used.contains(code.id), colour: code.colour.flatMap { RefiColour($0) },
                description: description(of: code), notes: (notes["code \(code.id)"] ?? []) + (parts.rests[guid]?.targets("NoteRef") ?? []),
                children: (children[code.id] ?? []).map(branch))
        }
        return (children[nil] ?? []).map(branch)
    }

    /// The path of a code, as it was when the export was made ready.
    func path(of code: CodeID) -> String? { tree.path(of: code)?.text }

    func path(of code: Code) -> String { tree.path(of: code.id)?.text ?? code.slug.text }

    /// What an identity says of a code that is not for coding.
    static let folderRole = "folder"
    /// What it says of a code whose definition is the whole description of another program.
    static let plainRole = "plain"
    /// What it says of a code that was here before and is called like one of another program, with a description of its own.
    static let hereRole = "here"

    /// A code of another program has the description that it came with; its fields have no labels, unless felt was given some of its own.
    func description(of code: Code) -> String? {
        let role = guids.identity(.code, code.id.raw)?.role
        let isPlain = role == Self.folderRole || role == Self.plainRole
        let others = [code.include, code.exclude, code.indicator].contains { !$0.isEmpty } || (code.definition.nb != nil && code.definition.en != nil)
        if isPlain, !others { return code.definition.text(in: language) }
        return CodeDescription(code, path: tree.path(of: code.id)).text
    }

    private func facetCodes() -> [RefiCode] {
        facets.facets.filter { !$0.values.isEmpty }.map { facet in
            RefiCode(
                guid: guids[.facet, facet.id], name: facet.slug.text, isCodable: false, description: facet.label.text(in: language),
                children: facet.values.map { value in
                    RefiCode(guid: guids[.facetValue, value.id.raw], name: "\(facet.slug):\(value.slug)", description: value.label.text(in: language))
                })
        }
    }
}
