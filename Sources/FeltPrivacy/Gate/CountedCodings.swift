import FeltAnalysis
public import FeltModel
import FeltStore
public import FeltText

/// Which codings reports count, and the commands that their footnotes name: those of which some words leave the study, or would leave it but that
/// their text was revised since the day that is told of; for partners without those in notes that are confidential.
public struct CountedCodings {
    private let released: ReleasedStudy
    private let leftOut: Set<SourceID>

    /// - Parameter leftOut: sources whose codings count for nothing, such as `ReleasedStudy.confidential()`; none unless given.
    public init(_ released: ReleasedStudy, besides leftOut: Set<SourceID> = []) {
        self.released = released
        self.leftOut = leftOut
    }

    /// Whether a coding counts.
    public func counts(_ coding: Coding) -> Bool { !leftOut.contains(coding.source) && released.counts(coding) }

    /// The ids of all that count. Throws what reading the study throws.
    public func ids() throws -> Set<CodingID> { Set(try released.allCodings().filter(counts).map(\.id)) }
}

extension ReleasedStudy {
    /// Whether a coding counts; its place is that in the text as it is in the study.
    public func counts(_ coding: Coding) -> Bool { gate.releases(coding.source) && gate.mayCount(coding) && released(coding.source).counts(coding.range) }

    /// The parts of a coding that count, in their places in the text as it is in the study; none where it counts for nothing.
    public func countedRanges(of coding: Coding) -> [TextRange] { counts(coding) ? released(coding.source).counted(coding.range) : [] }

    /// The codings that count with all their words.
    public func countedWhole() throws -> Set<CodingID> {
        Set(try allCodings().filter { counts($0) && released($0.source).countsWhole($0.range) }.map(\.id))
    }

    /// How many words of a source count; nil where nobody can say: they have been erased, or the source was taken out since the day that is told of.
    /// Throws what reading the text throws else.
    public func wordCount(of source: SourceID) throws -> Int? {
        if gate.silent[source]?.reason == .removed { return nil }
        do {
            return WordPlaces(released(source).countedText(try reader.text(of: source))).starts.count
        } catch let error as FeltError where error.code == "text-erased" { return nil }
    }

    /// The sources whose notes are confidential: what is said there counts for nothing in what partners read. Throws what reading the study throws.
    ///
    /// - Parameter notes: those of the study, where they have been read already.
    public func confidential(among notes: [SourceID: NoteRecord]? = nil) throws -> Set<SourceID> {
        Set(try (notes ?? reader.noteRecords()).filter { $0.value.classification == .confidential }.keys)
    }
}
