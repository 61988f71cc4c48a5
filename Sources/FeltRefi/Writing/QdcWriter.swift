import FeltModel

/// Writes a codebook file of REFI-QDA 1.0 (`.qdc`), as schema `Codebook.xsd` of 18 March 2019 describes it.
public struct QdcWriter: Sendable {
    public var options: RefiOptions

    /// Creates a writer; of the options, the names of codes and the illegal characters matter here.
    public init(options: RefiOptions = RefiOptions()) { self.options = options }

    /// The bytes of the codebook file (UTF-8 without a byte order mark), and what it could not carry.
    ///
    /// The format has no memos, and its sets hold codes only: other members and sets without codes are left out.
    /// Throws `codebook-empty` without a code, because the schema wants at least one; `refi-inconsistent` and
    /// `export-control-characters` as ``RefiWriter`` does.
    public func bytes(codes: [RefiCode], sets: [RefiSet] = [], origin: String) throws -> (bytes: [UInt8], losses: LossReport) {
        guard !codes.isEmpty else {
            throw FeltError("codebook-empty", "There is no code to write.", hint: "Add a code first: felt code add --help")
        }
        var lostNotes = 0
        let kept = sets.filter { !$0.codes.isEmpty }.map { RefiSet(guid: $0.guid, name: $0.name, description: $0.description, codes: $0.codes) }
        var project = RefiProject(name: "", origin: origin, codes: codes.map { withoutNotes($0, &lostNotes) }, sets: kept)
        try RefiCheck.check(project)
        var output = RefiOutput(options: options, capacity: 16_384)
        output.reportNames(&project)
        output.losses.add(
            "code-memos", count: lostNotes,
            "Memos on codes have no place in a codebook file.",
            nb: "Memoer til koder har ingen plass i en kodebokfil.")
        output.losses.add(
            "sets", count: sets.count - kept.count,
            "Sets without codes have no place in a codebook file.",
            nb: "Sett uten koder har ingen plass i en kodebokfil.")
        let members = sets.reduce(0) { $0 + ($1.codes.isEmpty ? 0 : $1.sources.count + $1.notes.count) }
        output.losses.add(
            "set-members", count: members,
            "Sources and memos in sets have no place in a codebook file.",
            nb: "Kilder og memoer i mengder har ingen plass i en kodebokfil.")
        output.writeCodebook(project)
        return try output.finished()
    }

    private func withoutNotes(_ code: RefiCode, _ count: inout Int) -> RefiCode {
        count += code.notes.count
        var result = code
        result.notes = []
        result.children = code.children.map { withoutNotes($0, &count) }
        return result
    }
}

extension RefiOutput {
    fileprivate mutating func writeCodebook(_ project: RefiProject) {
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"")
        xml.attribute("origin", project.origin)
        xml.raw(">\n<Codes>")
        for code in project.codes {
            xml.raw("\n")
            xml.code(code, namingNotes: false)
        }
        xml.raw("\n</Codes>")
        if !project.sets.isEmpty {
            xml.raw("\n<Sets>")
            for set in project.sets {
                xml.raw("\n<Set")
                xml.identity(set.guid)
                xml.attribute("name", set.name)
                xml.raw(">")
                xml.description(set.description)
                // The project schema calls this attribute `targetGUID`.
                for code in set.codes { xml.reference("MemberCode", code, as: "guid") }
                xml.raw("</Set>")
            }
            xml.raw("\n</Sets>")
        }
        xml.raw("\n</CodeBook>\n")
    }
}
