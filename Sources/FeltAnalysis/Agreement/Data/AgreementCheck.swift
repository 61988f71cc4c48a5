import FeltModel

/// Checks that several entries of data on agreement share.
enum AgreementCheck {
    /// The most characters that are counted, once for each ordered pair of coders: a third power of it stays within 128 bits.
    static let largest = 1 << 41

    /// Throws `agreement-duplicate` when a name stands twice; it says at which place.
    static func distinct(_ names: [String], _ kind: String) throws(FeltError) {
        var seen: [String: Int] = [:]
        for (place, name) in names.enumerated() {
            if let earlier = seen.updateValue(place, forKey: name) {
                throw FeltError(
                    "agreement-duplicate", "Two entries of the kind \(kind) have the same name: numbers \(earlier + 1) and \(place + 1).",
                    hint: "Give each its own name.", context: ["kind": kind, "first": "\(earlier + 1)", "second": "\(place + 1)"]
                )
            }
        }
    }

    /// Throws `agreement-too-large` where exact counting could overflow.
    static func size(lengths: [Int], coders: Int) throws(FeltError) {
        let pairs = max(1, coders.multipliedReportingOverflow(by: max(1, coders - 1)).partialValue)
        var total = 0
        for length in lengths {
            let (sum, overflow) = total.addingReportingOverflow(length)
            total = sum
            guard !overflow, coders <= 4096, total <= largest / pairs else {
                throw FeltError(
                    "agreement-too-large", "The texts are too long for so many coders to be counted exactly.",
                    hint: "Compare fewer documents at a time."
                )
            }
        }
    }
}
