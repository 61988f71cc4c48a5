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

    /// The thousandths by GUID; nil where there are not as many as things.
    static func read(_ text: String, of guids: [RefiGUID]) -> [RefiGUID: Int64]? {
        let digits = Array(text.utf8)
        guard digits.count == guids.count * 3, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        var found: [RefiGUID: Int64] = [:]
        found.reserveCapacity(guids.count)
        for (place, guid) in guids.sorted().enumerated() {
            found[guid] = digits[place * 3..<place * 3 + 3].reduce(Int64(0)) { $0 * 10 + Int64($1 - 48) }
        }
        return found
    }
}
