package import FeltPrivacy
import FeltQuery
package import FeltStore
package import FeltModel

/// Whether partners may be told of some codings, and what stands in place of it where not. Pages and the commands that they name ask the same.
package final class PartnerCounts {
    package enum Standing {
        case told
        /// Too few people speak in what counts.
        case tooFew
        /// All of it stands in confidential notes, however many speak there.
        case heldBack
    }

    package let groupSize: Int
    private let released: ReleasedStudy
    private let confidential: Set<SourceID>
    private let places: [SourceID: Int]
    private let finder: VoiceFinder

    /// - Parameters:
    ///   - sources: all of the study, in the order of `StudyReader.sources`.
    ///   - confidential: those whose notes are confidential.
    /// - Throws: what reading the study throws.
    package init(_ released: ReleasedStudy, groupSize: Int, sources: [Source], confidential: Set<SourceID>) throws {
        self.released = released
        self.groupSize = groupSize
        self.confidential = confidential
        finder = try VoiceFinder(released.reader, sources: sources)
        places = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.id, $0) })
    }

    /// How many people speak in the words of some codings, of those words that leave.
    package func people(in codings: some Sequence<Coding>) -> Int {
        var found: Set<Int32> = []
        for coding in codings {
            guard let place = places[coding.source], released.gate.releases(coding.source) else { continue }
            for range in released.gate.text(of: coding.source).kept(coding.range) { found.formUnion(finder.voices(in: range, of: place)) }
        }
        return found.count
    }

    /// - Parameters:
    ///   - counted: the codings that count.
    ///   - every: those and all that do not.
    package func standing(of counted: some Sequence<Coding>, among every: [Coding]) -> Standing {
        if people(in: counted) >= groupSize { return .told }
        return isHeldBack(every) ? .heldBack : .tooFew
    }

    /// Whether all codings stand in confidential notes. One that stays for another reason makes it too few: that somebody has withdrawn must not be
    /// read from it.
    package func isHeldBack(_ every: [Coding]) -> Bool { !every.isEmpty && every.allSatisfy { confidential.contains($0.source) } }
}
