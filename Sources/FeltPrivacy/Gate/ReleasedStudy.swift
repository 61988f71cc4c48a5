public import FeltModel
public import FeltStore
public import FeltText

/// A study as it leaves: what every export reads in place of the study itself. What is not here, such as codes and cases, holds no words
/// of participants and is read from `reader`.
public final class ReleasedStudy {
    public let reader: StudyReader
    public let gate: ExportGate
    private var texts: [SourceID: ReleasedText] = [:]
    private var counts = Counts()

    /// What stayed of what has been asked for so far.
    public struct Counts: Hashable, Sendable {
        /// Codings all of whose words stay.
        public var codings = 0
        /// Codings some of whose words stay; what is left of them leaves.
        public var cutCodings = 0
        /// Memos on sources and codings that stay.
        public var memos = 0
    }

    /// Throws what reading the study throws. `day` is the day of the export.
    public init(_ reader: StudyReader, including included: Set<Withholding> = [], on day: String) throws {
        self.reader = reader
        gate = try ExportGate(reader, including: included, on: day)
    }

    /// The study with all that is in it, for work that stays in it.
    public convenience init(wholeOf reader: StudyReader) throws { try self.init(reader, including: Set(Withholding.allCases), on: "") }

    /// Whether all of a source leaves, so that the file it came as may leave too.
    public func isWhole(_ source: SourceID) -> Bool { gate.release(source) == .whole }

    /// The sources of which something leaves, in the order of their slugs.
    public func sources() throws -> [Source] { try reader.sources().filter { gate.releases($0.id) } }

    /// A source's text as it leaves. Throws what reading it throws.
    public func text(of source: SourceID) throws -> StoredText { released(source).text(try reader.text(of: source)) }

    /// The codings of which some words leave, in their places in the texts that leave, in the order of `StudyReader.codings`.
    public func codings() throws -> [Coding] {
        counts.codings = 0
        counts.cutCodings = 0
        return try reader.codings().compactMap { coding in
            guard gate.releases(coding.source), let range = released(coding.source).range(coding.range) else {
                counts.codings += 1
                return nil
            }
            guard released(coding.source).cuts(coding.range) || range != coding.range else { return coding }
            if released(coding.source).cuts(coding.range) { counts.cutCodings += 1 }
            return Coding(
                id: coding.id, source: coding.source, range: range, code: coding.code, researcher: coding.researcher, facets: coding.facets,
                createdAt: coding.createdAt)
        }
    }

    /// What notes say of themselves and researchers of sources, of those that leave. Whoever stays is not named as having taken part.
    public func attributesBySource() throws -> [SourceID: [Attribute]] {
        let all = try reader.attributesBySource().filter { gate.releases($0.key) }
        guard !gate.included.contains(.withdrawn) else { return all }
        let histories = try reader.participantHistories()
        let gone = Set(try reader.participants().filter { [.withdrawn, .declined].contains(histories[$0.id]?.standing) }.map { $0.pseudonym.text })
        guard !gone.isEmpty else { return all }
        return all.mapValues { list in
            list.compactMap { attribute in
                guard attribute.name.lowercased() == "participants", let value = attribute.value else { return attribute }
                let names = value.split(separator: ";").map { String($0.drop { $0 == " " }) }.filter { !gone.contains($0) }
                return names.isEmpty ? nil : Attribute(name: attribute.name, value: names.joined(separator: "; "))
            }
        }
    }

    /// The memos whose subject leaves. `codings` are those that leave.
    public func memos(on codings: [Coding]) throws -> [Memo] {
        let leaving = Set(codings.map(\.id))
        let all = try reader.memos()
        let memos = all.filter { memo in
            if let coding = memo.coding { return leaving.contains(coding) }
            return memo.source.map(gate.releases) ?? true
        }
        counts.memos = all.count - memos.count
        return memos
    }

    /// What stayed, of what was asked for: `codings` and `memos` count once they have been called.
    public var withheld: Counts { counts }

    private func released(_ source: SourceID) -> ReleasedText {
        if let known = texts[source] { return known }
        let text = gate.text(of: source)
        texts[source] = text
        return text
    }
}
