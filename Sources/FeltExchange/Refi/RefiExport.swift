import FeltModel
public import FeltRefi
public import FeltStore
import FeltText

/// Hands a study to REFI-QDA programs: maps it to `RefiProject` and writes that.
///
/// Facets have no place in REFI-QDA, so each value becomes a code (`valence:barrier`) on the same words; attributes become
/// variables; memos become notes. What has no place at all is in the loss report.
public struct RefiExport {
    private let reader: StudyReader
    private let namespace: RefiGUID
    private let language: Language
    private let tree: CodeTree
    private let facets: FacetSet

    public init(_ reader: StudyReader) throws {
        self.reader = reader
        namespace = GUIDs.namespace(study: try reader.identity(), digest: StudyDigest.sha256)
        language = try reader.study().language
        tree = try reader.codes()
        facets = try reader.facets()
    }

    /// Writes a `.qdpx`. Throws the errors of `ExportFile`. Returns what could not be carried.
    ///
    /// - Parameter program: the program it is for; nil for what the standard says.
    public func writeProject(to path: String, for program: RefiProgram? = nil, overwrite: Bool) throws -> LossReport {
        var losses = try losses()
        losses.merge(try QdpxWriter(options: program?.options ?? RefiOptions()).write(try project(), to: path, overwrite: overwrite))
        return losses
    }

    /// Writes a `.qdc`. Throws the errors of `ExportFile`. Returns what could not be carried.
    public func writeCodebook(to path: String, for program: RefiProgram? = nil, overwrite: Bool) throws -> LossReport {
        let writer = QdcWriter(options: program?.options ?? RefiOptions())
        let (bytes, written) = try writer.bytes(codes: codes(notes: [:]) + facetCodes(), origin: Self.origin)
        try ExportFile.write(bytes, to: path, overwrite: overwrite)
        var losses = codebookLosses()
        losses.add("code-memos", count: try reader.memos().count { $0.code != nil && $0.caseID == nil }, "Memos on codes have no place in a codebook file.")
        losses.merge(written)
        return losses
    }

    private static let origin = "Feltlogg"

    private func guid(_ kind: String, _ id: String) -> RefiGUID { GUIDs.make(in: namespace, kind: kind, id: id, digest: StudyDigest.sha256) }

    private func stamp(_ researcher: ResearcherID, _ time: String) throws -> RefiStamp {
        guard let time = RefiDateTime(time) else { throw FeltError("study-damaged", "A time in the study cannot be read.", hint: "Run: felt doctor") }
        return RefiStamp(guid("researcher", researcher.raw), time)
    }

    private func losses() throws -> LossReport {
        var losses = LossReport()
        let counts = Dictionary(uniqueKeysWithValues: try reader.counts().map { ($0.name, $0.count) })
        losses.add("journal", count: counts["entries"] ?? 0, "Entries of the journal stay in the study; REFI-QDA has no history.")
        let codings = try reader.codings()
        losses.add("facets", count: codings.reduce(0) { $0 + $1.facets.count }, "Facet values are carried as codes of their own on the same words, such as valence:barrier.")
        losses.add("passages", count: try reader.sources().count, "Voices, times and turns of sources have no place; the labels stand in the text.")
        losses.merge(codebookLosses())
        losses.add("institutions", count: try reader.researchers().count { $0.institution != nil }, "REFI-QDA has no institution of a user.")
        losses.add("second-titles", count: try reader.cases().count { $0.title.nb != nil && $0.title.en != nil }, "A case has one name; its title in the other language stays.")
        losses.add("originals", count: try reader.sources().count { $0.converter != nil }, "The files that the texts were converted from stay in the study.")
        losses.merge(try LossReport.ofFieldwork(reader))
        return losses
    }

    private func codebookLosses() -> LossReport {
        var losses = LossReport()
        losses.add("code-fields", count: tree.codes.count, "A code's grounding, context and origin have no place; its texts are carried as one description.")
        losses.add("facet-rules", count: facets.facets.count { !$0.rule.isEmpty || !$0.note.isEmpty }, "Rules and notes of facets have no place.")
        return losses
    }

    // MARK: The parts

    private func project() throws -> RefiProject {
        let record = try reader.study()
        let sources = try reader.sources()
        let researchers = try reader.researchers()
        let memos = try reader.memos()
        guard let first = researchers.first else { throw FeltError("study-damaged", "The study has no researcher.", hint: "Run: felt doctor") }
        let notesByOwner = Dictionary(grouping: memos.filter { $0.text != nil }, by: \.subject).mapValues { $0.map { guid("memo", $0.id.raw) } }
        var project = RefiProject(name: record.title.text(in: language) ?? "Feltlogg", origin: Self.origin)
        project.description = record.notice
        project.created = try stamp(first.id, record.createdAt)
        project.users = researchers.map { RefiUser(guid: guid("researcher", $0.id.raw), name: $0.name ?? $0.slug.text, id: $0.slug.text) }
        project.codes = codes(notes: notesByOwner) + facetCodes()
        let variables = try RefiVariables(reader, guid: guid)
        project.variables = variables.variables
        project.cases = try reader.cases().map { record in
            RefiCase(
                guid: guid("case", record.id.raw), name: record.title.text(in: language) ?? record.slug.text, values: variables.values(of: record),
                sources: sources.filter { $0.caseID == record.id }.map { guid("source", $0.id.raw) })
        }
        let codings = Dictionary(grouping: try reader.codings(), by: \.source)
        project.sources = try sources.map { source in
            var result = RefiTextSource(
                guid: guid("source", source.id.raw), name: source.slug.text, description: source.title, text: try reader.text(of: source.id),
                created: try stamp(source.researcher ?? first.id, source.createdAt))
            result.selections = try selections(codings[source.id] ?? [], notes: notesByOwner)
            result.notes = notesByOwner["source \(source.id)"] ?? []
            result.values = variables.values(of: source)
            return result
        }
        project.notes = try memos.compactMap { memo in
            guard let text = memo.text, let normalised = try? TextNormaliser.normalise(Array(text.utf8)) else { return nil }
            return RefiNote(guid: guid("memo", memo.id.raw), name: "Memo \(memo.id)", text: normalised.text, created: try stamp(memo.researcher, memo.createdAt))
        }
        project.links = memos.filter { $0.text != nil }.compactMap { memo in
            memo.caseID.map { RefiLink(guid: guid("link", memo.id.raw), origin: guid("memo", memo.id.raw), target: guid("case", $0.raw)) }
        }
        project.projectNotes = notesByOwner["study"] ?? []
        return project
    }

    /// One selection for each range, with all its codings; the codings come sorted by range.
    private func selections(_ codings: [Coding], notes: [String: [RefiGUID]]) throws -> [RefiSelection] {
        var result: [RefiSelection] = []
        for coding in codings {
            let stamp = try stamp(coding.researcher, coding.createdAt)
            if result.last?.range != coding.range {
                let place = "\(coding.source) \(coding.range.start.value) \(coding.range.end.value)"
                result.append(RefiSelection(guid: guid("selection", place), range: coding.range, created: stamp))
            }
            let last = result.count - 1
            result[last].codings.append(
                RefiCoding(guid: guid("coding", coding.id.raw), code: guid("code", coding.code.raw), created: stamp, notes: notes["coding \(coding.id)"] ?? []))
            for value in coding.facets {
                result[last].codings.append(RefiCoding(guid: guid("coding", "\(coding.id) \(value)"), code: guid("facetValue", value.raw), created: stamp))
            }
        }
        return result
    }

    private func codes(notes: [String: [RefiGUID]]) -> [RefiCode] {
        let children = Dictionary(grouping: tree.codes, by: \.parent)
        func branch(_ code: Code) -> RefiCode {
            RefiCode(
                guid: guid("code", code.id.raw), name: code.label.text(in: language) ?? code.slug.text, colour: code.colour.flatMap { RefiColour($0) },
                description: CodeDescription(code, path: tree.path(of: code.id)).text, notes: notes["code \(code.id)"] ?? [],
                children: (children[code.id] ?? []).map(branch))
        }
        return (children[nil] ?? []).map(branch)
    }

    private func facetCodes() -> [RefiCode] {
        facets.facets.filter { !$0.values.isEmpty }.map { facet in
            RefiCode(
                guid: guid("facet", facet.id), name: facet.slug.text, isCodable: false, description: facet.label.text(in: language),
                children: facet.values.map { value in
                    RefiCode(guid: guid("facetValue", value.id.raw), name: "\(facet.slug):\(value.slug)", description: value.label.text(in: language))
                })
        }
    }
}
