import FeltRefi

/// The thousandths of the seconds at which things were made, since times in REFI-QDA have whole seconds: three digits for each thing, in the order of
/// the GUIDs.
enum Thousandths {
    /// Nil where all of them are nought.
    static func text(_ things: [(guid: RefiGUID, createdAt: String)]) -> String? {
        // As in `2026-01-02T03:04:05.678Z`.
        let parts = things.sorted { $0.guid < $1.guid }.map { thing -> Substring in
            let digits = thing.createdAt.dropFirst(20).prefix(3)
            return digits.count == 3 && digits.allSatisfy { $0.isASCII && $0.isNumber } ? digits : "000"
        }
        return parts.allSatisfy { $0 == "000" } ? nil : parts.joined()
    }

    /// The thousandths by GUID. Half a million things are sixteen bytes and three each, which a dictionary would make forty.
    struct Table {
        private let guids: [RefiGUID]
        private let digits: [UInt8]

        /// Nil where there are not as many as things; one that is given twice is one.
        init?(_ text: String, of guids: [RefiGUID]) {
            digits = Array(text.utf8)
            var sorted = guids.sorted()
            if sorted.count * 3 != digits.count { sorted = sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1] != $0.element }.map(\.element) }
            guard digits.count == sorted.count * 3, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
            self.guids = sorted
        }

        /// The thousandths of a thing; nil for one that is not among them. Cost: a few comparisons.
        subscript(guid: RefiGUID) -> Int64? {
            var (low, high) = (0, guids.count)
            while low < high {
                let middle = (low + high) / 2
                if guids[middle] < guid { low = middle + 1 } else { high = middle }
            }
            guard low < guids.count, guids[low] == guid else { return nil }
            return digits[low * 3..<low * 3 + 3].reduce(Int64(0)) { $0 * 10 + Int64($1 - 48) }
        }
    }
}
