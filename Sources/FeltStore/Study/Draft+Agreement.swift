public import FeltModel
public import FeltText

/// What coders agreed on after they had coded the same passage apart.
public struct NewSettlement: Sendable {
    /// How the passage is coded from now on.
    public enum Outcome: Hashable, Sendable {
        /// One of the codings stands; the others give way.
        case kept(CodingID)
        /// Another coding stands in the place of all.
        case new(TextRange, CodeID, facets: [FacetValueID])
        /// Nothing is coded.
        case nothing
    }

    /// The codings that were talked about, all of one source.
    public var codings: [Coding]
    public var outcome: Outcome
    /// Those who agreed.
    public var agreedBy: [ResearcherID]
    public var reason: String?

    public init(_ codings: [Coding], outcome: Outcome, agreedBy: [ResearcherID], reason: String? = nil) {
        self.codings = codings
        self.outcome = outcome
        self.agreedBy = agreedBy
        self.reason = reason
    }
}

extension Draft {
    /// Writes down what coders agreed on: the coding that stands is marked as everybody's who agreed, and the others are taken away.
    ///
    /// What they were stays in the journal, in this entry. Memos on them go over to the coding that stands; where nothing stands, they go with them.
    ///
    /// - Parameter text: the present text of the source.
    /// - Returns: the coding that stands.
    /// - Throws: `consensus-empty`, `consensus-sources`, `consensus-kept`, `consensus-settled`, `range-invalid`, and `study-older` in a study that has
    ///   no place for it.
    @discardableResult
    public func settle(_ settlement: NewSettlement, in text: StoredText) throws -> CodingID? {
        let source = try check(settlement)
        let reader = StudyReader(database: database)
        let standing: CodingID?
        var isKept = false
        switch settlement.outcome {
        case .kept(let id): (standing, isKept) = (id, true)
        case .new(let range, let code, let facets):
            standing = try addCoding(source: source, range: range, in: text, code: code, researcher: researcher, facets: facets)
        case .nothing: standing = nil
        }
        for coding in settlement.codings where coding.id != standing {
            if let standing {
                for memo in try reader.memos(on: coding.id) { try update(EntityCatalogue.memo, memo.id.raw, ["codingId": .token(standing.raw)]) }
            }
            try removeCoding(coding.id)
        }
        try create(EntityCatalogue.settlement, makeID(), [
            "sourceId": .token(source.raw), "codingId": .optional(standing?.raw), "isKept": .integer(isKept ? 1 : 0),
            "agreedBy": .token(Set(settlement.agreedBy).sorted().map(\.raw).joined(separator: " ")), "researcherId": .token(researcher.raw),
            "reason": try self.text(settlement.reason),
        ])
        return standing
    }

    /// Checks what coders agreed on without writing anything, and gives the source; throws what `settle` throws.
    @discardableResult
    public func check(_ settlement: NewSettlement) throws -> SourceID {
        let reader = StudyReader(database: database)
        guard try reader.hasSettlements else {
            throw FeltError(
                "study-older", "The study was made by a felt that could not keep what coders agree on.",
                hint: "Make a new study and add the notes again. Nothing has been changed.")
        }
        guard let source = settlement.codings.first?.source else {
            throw FeltError("consensus-empty", "No coding is named.", hint: "Name those that you agreed about: felt agree disagreements lists them.")
        }
        if let other = settlement.codings.first(where: { $0.source != source }) {
            throw FeltError(
                "consensus-sources", "The codings \(settlement.codings[0].id) and \(other.id) stand in two sources.",
                hint: "Settle the codings of one passage at a time.", context: ["coding": other.id.raw])
        }
        if case .kept(let id) = settlement.outcome, !settlement.codings.contains(where: { $0.id == id }) {
            throw FeltError(
                "consensus-kept", "The coding \(id) is not among those that were talked about.", hint: "Name it among them.", context: ["coding": id.raw])
        }
        for old in try reader.settlements() {
            guard let coding = old.coding, settlement.codings.contains(where: { $0.id == coding }) else { continue }
            throw FeltError(
                "consensus-settled", "The coding \(coding) was settled on in entry \(old.entry).",
                hint: "To settle it anew, take that back first: felt undo \(old.entry)",
                context: ["coding": coding.raw, "entry": old.entry.description])
        }
        return source
    }
}
