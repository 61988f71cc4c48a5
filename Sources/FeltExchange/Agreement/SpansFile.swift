public import FeltAnalysis
public import FeltModel

/// Codings of several coders in the same documents, as a JSON object tells them: `documents`, `coders`, `codes`, `spans`, and where they are wanted
/// `segments` and `tokens` of the documents and `domains` of codes. Anything else in the object is passed over.
public struct SpansFile: Hashable, Sendable {
    /// The codings.
    public let data: AgreementData
    /// Nil where the documents have none.
    public let segments, tokens: UnitList?
    /// Nil where the file has none.
    public let domains: [CharacterAlphaFamily.Domain]?

    /// Creates a comparison from its parts.
    public init(data: AgreementData, segments: UnitList? = nil, tokens: UnitList? = nil, domains: [CharacterAlphaFamily.Domain]? = nil) {
        self.data = data
        self.segments = segments
        self.tokens = tokens
        self.domains = domains
    }

    /// Reads a file with one case, or with a list `cases` of exactly one.
    ///
    /// - Parameter allowsNothingToCompare: takes one coder too, so that every coefficient says why it is undefined.
    /// - Throws: `agreement-json`, `agreement-many-cases`, `agreement-one-coder`, `agreement-no-units`, `agreement-name-unknown`, and what
    ///   `AgreementData` and `UnitList` throw.
    public init(_ bytes: [UInt8], allowsNothingToCompare: Bool = false) throws(FeltError) {
        let file = try AgreementReading.one(File.self, bytes)
        if !allowsNothingToCompare { try AgreementReading.requireTwo(file.coders) }
        guard !file.documents.isEmpty else { throw FeltError("agreement-no-units", "The file has no documents.", hint: "Give at least one document.") }
        let coders = AgreementReading.places(file.coders)
        let codes = AgreementReading.places(file.codes.map(\.id))
        let texts = AgreementReading.places(file.documents.map(\.id))
        var documents: [AgreementData.Document] = []
        for (place, document) in file.documents.enumerated() {
            var by: [Int]?
            if let names = document.coded_by {
                by = names.compactMap { coders[$0] }
                guard by?.count == names.count else { throw AgreementReading.unknown("coder", "document", place) }
            }
            documents.append(.init(id: document.id, length: document.length, codedBy: by))
        }
        var tree: [AgreementData.Code] = []
        for (place, code) in file.codes.enumerated() {
            let parent = code.parent.flatMap { codes[$0] }
            guard code.parent == nil || parent != nil else { throw AgreementReading.unknown("parent", "code", place) }
            tree.append(.init(id: code.id, parent: parent))
        }
        var spans: [AgreementData.Span] = []
        spans.reserveCapacity(file.spans.count)
        for (place, span) in file.spans.enumerated() {
            guard let document = texts[span.doc] else { throw AgreementReading.unknown("document", "span", place) }
            guard let coder = coders[span.coder] else { throw AgreementReading.unknown("coder", "span", place) }
            guard let code = codes[span.code] else { throw AgreementReading.unknown("code", "span", place) }
            spans.append(.init(document: document, coder: coder, code: code, start: span.start, end: span.end))
        }
        data = try AgreementData(documents: documents, coders: file.coders, codes: tree, spans: spans)
        segments = try Self.units(file.documents.map(\.segments), data)
        tokens = try Self.units(file.documents.map(\.tokens), data)
        domains = try file.domains.map { domains throws(FeltError) in
            var result: [CharacterAlphaFamily.Domain] = []
            for (place, domain) in domains.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }).enumerated() {
                let places = domain.value.compactMap { codes[$0] }
                guard places.count == domain.value.count else { throw AgreementReading.unknown("code", "domain", place) }
                result.append(.init(name: domain.key, codes: places))
            }
            return result
        }
    }

    /// The units of all documents; nil when none has any entry for them.
    private static func units(_ lists: [[[Int]]?], _ data: AgreementData) throws(FeltError) -> UnitList? {
        guard lists.contains(where: { $0 != nil }) else { return nil }
        var result: [[Range<Int>]] = []
        for (document, list) in lists.enumerated() {
            guard let list else {
                throw FeltError("agreement-units-missing", "Some documents have units and others have none.", hint: "Give every document its units.")
            }
            var ranges: [Range<Int>] = []
            for (place, pair) in list.enumerated() {
                guard pair.count == 2, pair[0] <= pair[1] else {
                    throw FeltError(
                        "agreement-unit-outside", "Unit \(place + 1) of document \(document + 1) is no pair of start and end.",
                        hint: "Write [start, end], half-open.", context: ["document": "\(document + 1)", "unit": "\(place + 1)"]
                    )
                }
                ranges.append(pair[0]..<pair[1])
            }
            result.append(ranges)
        }
        return try UnitList(result, of: data)
    }

    // The names are those of the file.
    private struct File: Decodable {
        struct Document: Decodable {
            let id: String, length: Int, segments: [[Int]]?, tokens: [[Int]]?, coded_by: [String]?
        }
        struct Code: Decodable { let id: String, parent: String? }
        struct Span: Decodable { let doc: String, coder: String, code: String, start: Int, end: Int }
        let documents: [Document], coders: [String], codes: [Code], spans: [Span], domains: [String: [String]]?
    }
}
