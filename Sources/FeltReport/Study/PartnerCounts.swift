package import FeltPrivacy
import FeltQuery
import FeltStore
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
    private let presence: [SourceID: [ParticipantID]]
    /// The sources of kinds in which a passage without a voice is what a researcher saw or noted.
    private let shared: Set<SourceID>

    /// - Parameters:
    ///   - sources: all of the study, in the order of `StudyReader.sources`.
    ///   - confidential: those whose notes are confidential.
    /// - Throws: what reading the study throws.
    package init(_ released: ReleasedStudy, groupSize: Int, sources: [Source], confidential: Set<SourceID>) throws {
        self.released = released
        self.groupSize = groupSize
        self.confidential = confidential
        finder = try VoiceFinder(released.reader, sources: sources)
        let interviews = Set(sources.filter { Self.talks.contains($0.kind) }.map(\.id))
        presence = try released.reader.sourceParticipants().filter { interviews.contains($0.key) }
        shared = Set(sources.filter { Self.sharedKinds.contains($0.kind) }.map(\.id))
        places = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.id, $0) })
    }

    /// The kinds of source in which who was there is known when anybody is; of a workshop often only some are in the register.
    private static let talks: Set<String> = ["interview", "transcript"]

    /// The kinds of note in which several people settle something before others. In all others somebody speaks in confidence, or a researcher writes
    /// for themselves.
    package static let sharedKinds: Set<String> = ["workshop", "observation", "decision", "document"]

    /// Whether partners are told that a source was: something of it leaves, or nothing since somebody has withdrawn.
    package static func isKnown(_ source: Source, _ gate: ExportGate) -> Bool { gate.releases(source.id) || gate.isHeldByWithdrawal(source.id) }

    /// Whether it is one of those that partners are told the number of: whoever was at a workshop knows of it, whoever withdraws; an interview is one
    /// person.
    package static func isCounted(_ source: Source, _ gate: ExportGate) -> Bool {
        gate.releases(source.id) || sharedKinds.contains(source.kind) && gate.isHeldByWithdrawal(source.id)
    }

    /// How many people speak in the words of some codings, of those words that count.
    ///
    /// Labels such as INF may be more than the people behind them. Of an interview of which it is known who was there no more are counted than were.
    package func people(in codings: some Sequence<Coding>) -> Int {
        var (known, others): (Set<Int32>, Set<Int32>) = ([], [])
        var present: Set<ParticipantID> = []
        for coding in codings {
            let ranges = released.countedRanges(of: coding)
            guard let place = places[coding.source], !ranges.isEmpty else { continue }
            let there = presence[coding.source] ?? []
            present.formUnion(there)
            for range in ranges {
                let voices = finder.voices(in: range, of: place)
                if there.isEmpty { others.formUnion(voices) } else { known.formUnion(voices) }
            }
        }
        return min(known.count, present.count) + others.subtracting(known).count
    }

    /// - Parameters:
    ///   - counted: the codings that count.
    ///   - every: those and all that do not.
    package func standing(of counted: some Sequence<Coding>, among every: [Coding]) -> Standing {
        if people(in: counted) >= groupSize { return .told }
        // Where one person is enough, what is not told is so since nobody's words leave.
        return groupSize <= 1 || isHeldBack(every) ? .heldBack : .tooFew
    }

    /// Whether all codings in which somebody speaks stand in confidential notes. One that stays for another reason makes it too few: that somebody has
    /// withdrawn must not be read from it. So who speaks is looked for in all of the words, also in those that stay.
    package func isHeldBack(_ every: [Coding]) -> Bool {
        let isThere = every.contains { confidential.contains($0.source) }
        return isThere && every.allSatisfy { confidential.contains($0.source) || !speaks($0) }
    }

    /// Whether somebody speaks in the words of a coding; in doubt somebody does. What a researcher saw is nobody's talk.
    private func speaks(_ coding: Coding) -> Bool {
        guard let place = places[coding.source], shared.contains(coding.source) else { return true }
        return !finder.voices(in: coding.range, of: place).isEmpty
    }
}
