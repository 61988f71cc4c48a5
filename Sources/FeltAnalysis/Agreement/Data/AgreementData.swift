public import FeltModel

/// What several coders marked in the same documents: the entry to every comparison of spans.
///
/// Positions are whole numbers in one unit throughout, whatever that unit is (bytes, code points, characters): the coefficients do not depend on
/// what a character is, only on everybody counting alike. A coder who did not code a document is missing there, and is not taken to have found
/// nothing in it.
public struct AgreementData: Hashable, Sendable {
    /// A text.
    public struct Document: Hashable, Sendable {
        /// Its name in the results.
        public var id: String
        /// How long it is; 0 is allowed.
        public var length: Int
        /// The places of the coders who coded it; nil for all of them.
        public var codedBy: [Int]?

        /// Creates a document.
        public init(id: String, length: Int, codedBy: [Int]? = nil) {
            self.id = id
            self.length = length
            self.codedBy = codedBy
        }
    }

    /// A code, and the place of the one above it.
    public struct Code: Hashable, Sendable {
        /// Its name in the results.
        public var id: String
        /// The place of the code that it belongs to; nil at the top.
        public var parent: Int?

        /// Creates a code.
        public init(id: String, parent: Int? = nil) {
            self.id = id
            self.parent = parent
        }
    }

    /// A stretch that a coder gave a code: half-open, `start` below `end`. The rest are places in the lists of the data.
    public struct Span: Hashable, Sendable {
        /// Places in the lists of the data.
        public var document, coder, code: Int
        /// The first character, and the one behind the last.
        public var start, end: Int

        /// Creates a span.
        public init(document: Int, coder: Int, code: Int, start: Int, end: Int) {
            (self.document, self.coder, self.code) = (document, coder, code)
            (self.start, self.end) = (start, end)
        }

        /// By code, document, coder, start and end: the order that every computation reads them in.
        static func isOrdered(_ left: Span, _ right: Span) -> Bool {
            left.code != right.code ? left.code < right.code
                : left.document != right.document ? left.document < right.document
                : left.coder != right.coder ? left.coder < right.coder
                : left.start != right.start ? left.start < right.start : left.end < right.end
        }
    }

    /// The texts, whether somebody marked something in them or not.
    public let documents: [Document]
    /// The names of the coders.
    public let coders: [String]
    /// The codes, whether they were used or not; the order need not be that of the tree.
    public let codes: [Code]
    /// By code, document, coder, start and end; the same span may stand twice.
    public let spans: [Span]
    /// Where the spans of each code begin in `spans`, and one more at the end.
    private let starts: [Int]
    /// For each document, which coders coded it.
    private let coded: [[Bool]]

    /// Creates data, checked once so that nothing later can fail.
    ///
    /// - Parameter spans: in any order.
    /// - Throws: `agreement-duplicate` for two documents, coders or codes of one name; `agreement-place-unknown` for a place outside its list;
    ///   `agreement-span-reversed`, `agreement-span-outside`, `agreement-span-not-coded` for spans without characters, outside their document, or
    ///   by a coder who is said not to have coded it; `agreement-code-cycle`; `agreement-too-large`.
    /// - Complexity: n log n in the spans.
    public init(documents: [Document], coders: [String], codes: [Code], spans: [Span]) throws(FeltError) {
        try Self.check(documents: documents, coders: coders, codes: codes)
        coded = documents.map { document in
            document.codedBy.map { by in coders.indices.map(by.contains) } ?? Array(repeating: true, count: coders.count)
        }
        for (place, span) in spans.enumerated() { try Self.check(span, at: place, documents, coders: coders.count, codes: codes.count, coded) }
        self.documents = documents
        self.coders = coders
        self.codes = codes
        self.spans = spans.sorted(by: Span.isOrdered)
        var starts = [Int](repeating: 0, count: codes.count + 1)
        for span in spans { starts[span.code + 1] += 1 }
        for code in codes.indices { starts[code + 1] += starts[code] }
        self.starts = starts
    }

    /// The spans of one code.
    func spans(of code: Int) -> ArraySlice<Span> { spans[starts[code]..<starts[code + 1]] }

    /// Whether a coder coded a document.
    public func isCoded(_ document: Int, by coder: Int) -> Bool { coded[document][coder] }

    /// Whether everybody coded every document.
    public var isComplete: Bool { coded.allSatisfy { !$0.contains(false) } }

    /// All pairs of the coders, in the order of every list that has an entry for each pair.
    public var pairs: [CoderPair] { CoderPair.all(of: coders.count) }

    /// The codes that have codes below them, in order.
    public var parents: [Int] { Set(codes.compactMap(\.parent)).sorted() }

    /// A code and all that stand below it, in order.
    public func withDescendants(_ code: Int) -> [Int] {
        var found = Set([code])
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for (place, next) in codes.enumerated() {
                if let parent = next.parent, found.contains(parent), found.insert(place).inserted { isGrowing = true }
            }
        }
        return found.sorted()
    }
}
