public import FeltModel
import FeltStore

/// Which codings reports count, and the commands that their footnotes name: those of which some words leave the study; for partners without those
/// in notes that are confidential.
public struct CountedCodings {
    private let released: ReleasedStudy
    private let leftOut: Set<SourceID>

    /// - Parameter leftOut: sources whose codings count for nothing, such as `ReleasedStudy.confidential()`; none unless given.
    public init(_ released: ReleasedStudy, besides leftOut: Set<SourceID> = []) {
        self.released = released
        self.leftOut = leftOut
    }

    /// Whether a coding counts.
    public func counts(_ coding: Coding) -> Bool { !leftOut.contains(coding.source) && released.leaves(coding) }

    /// The ids of all that count. Throws what reading the study throws.
    public func ids() throws -> Set<CodingID> { Set(try released.allCodings().filter(counts).map(\.id)) }
}

extension ReleasedStudy {
    /// Whether some of the words of a coding leave; its place is that in the text as it is in the study.
    public func leaves(_ coding: Coding) -> Bool { gate.releases(coding.source) && leavingRange(coding.range, in: coding.source) != nil }

    /// The sources whose notes are confidential: what is said there counts for nothing in what partners read. Throws what reading the study throws.
    ///
    /// - Parameter notes: those of the study, where they have been read already.
    public func confidential(among notes: [SourceID: NoteRecord]? = nil) throws -> Set<SourceID> {
        Set(try (notes ?? reader.noteRecords()).filter { $0.value.classification == .confidential }.keys)
    }
}
