public import FeltAnalysis
public import FeltModel
public import FeltStore
public import FeltText

/// What of a study is compared, as plain data: the sources that two coders or more have coded, and what each marked there.
///
/// Positions in `data` are code points. Its documents are `sources`, its coders `researchers`, its codes `codes`, in the same order.
public struct StudyAgreement: Sendable {
    /// A coding that is compared; a settled one stands once for each who agreed.
    public struct Coding: Hashable, Sendable {
        public let id: CodingID
        /// The places of its source, its coder and its code in the lists; the code is its own, whatever was rolled up.
        public let document, coder: Int
        public let code: CodeID
        public let range: TextRange
        /// The same in code points.
        public let scalars: Range<Int>
        /// The places of the compared codes that it counts as: its own, and rolled up those above.
        let targets: [Int]
    }

    public let data: AgreementData
    /// The units; nil for characters.
    public let units: UnitList?
    public let request: AgreementRequest
    /// By slug.
    public let sources: [Source]
    /// By slug.
    public let researchers: [Researcher]
    /// The codes that are compared, in the order of the codebook.
    public let codes: [Code]
    /// Their paths.
    public let paths: [String]
    /// By source, coder and position.
    public let codings: [Coding]
    /// How many codings each coder has in each source: of the codes asked for or not, since what counts is whether she worked there.
    public let codingCounts: [[Int]]
    /// Sources that only one of the coders has coded, with the place of that coder: they are not compared.
    public let codedByOne: [(source: Source, coder: Int)]
    /// Sources whose words have been erased; they cannot be compared.
    public let erased: [Source]
    /// What was settled in the sources that are compared, by time.
    public let settled: [Settlement]
    /// Codings that gave way to what was settled and stand in a text that has been revised since, so that they cannot be compared.
    public let lostToRevision: Int

    /// How many codings of each coder are compared; one that counts as several codes counts once.
    public var codingsByCoder: [Int] {
        var counts = [Int](repeating: 0, count: researchers.count)
        for coding in codings { counts[coding.coder] += 1 }
        return counts
    }

    /// Whether there is nothing to compare.
    public var isEmpty: Bool { data.documents.isEmpty || data.coders.count < 2 }

    /// The table of results.
    public var table: AgreementTable { AgreementTable(data, units: units, rule: request.rule) }
}
