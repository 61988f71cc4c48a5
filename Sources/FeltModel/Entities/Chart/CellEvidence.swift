public import FeltText

/// The codings that a summary or a rating rests on, as they stood when it was written.
///
/// It has ids and positions and no words, so that it may stand in the journal, and outlives the codings.
public struct CellEvidence: Hashable, Sendable {
    /// A coding as it stood.
    public struct Item: Hashable, Sendable {
        public let coding: CodingID
        /// The id of the text that the bytes count in.
        public let textID: String
        public let range: TextRange
        public let code: CodeID
        /// Sorted by id.
        public let facets: [FacetValueID]

        public init(coding: CodingID, textID: String, range: TextRange, code: CodeID, facets: [FacetValueID]) {
            self.coding = coding
            self.textID = textID
            self.range = range
            self.code = code
            self.facets = facets
        }
    }

    /// The codings it rests on, in the order they were read.
    public let items: [Item]
    /// The codings of the cell that were there and left out, by id.
    public let passedOver: [CodingID]

    public init(_ items: [Item] = [], passedOver: [CodingID] = []) {
        self.items = items
        self.passedOver = passedOver.sorted()
    }

    /// Whether a coding was there when it was written, used or left out.
    public var known: Set<CodingID> { Set(items.map(\.coding)).union(passedOver) }

    /// The evidence on one line; nil where there was none. See `docs/format.md`.
    public var token: String? {
        let parts = items.map { item in
            "\(item.coding):\(item.textID):\(item.range.start.value):\(item.range.end.value):\(item.code):\(item.facets.map(\.raw).joined(separator: ","))"
        }
        let all = parts + passedOver.map { "-\($0)" }
        return all.isEmpty ? nil : all.joined(separator: " ")
    }

    /// Reads what `token` wrote. What cannot be read is left out.
    public init(token: String?) {
        var items: [Item] = []
        var passedOver: [CodingID] = []
        for part in (token ?? "").split(separator: " ") {
            if part.hasPrefix("-") {
                passedOver.append(CodingID(String(part.dropFirst())))
                continue
            }
            let fields = part.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 6, let start = Int(fields[2]), let end = Int(fields[3]), (0...end).contains(start) else { continue }
            let facets = fields[5].split(separator: ",").map { FacetValueID(String($0)) }
            items.append(Item(coding: CodingID(fields[0]), textID: fields[1], range: TextRange(start..<end), code: CodeID(fields[4]), facets: facets))
        }
        self.init(items, passedOver: passedOver)
    }
}
