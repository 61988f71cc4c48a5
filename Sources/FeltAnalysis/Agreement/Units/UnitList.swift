public import FeltModel

/// The units that a comparison is made on when it is not made on characters: segments, sentences, paragraphs or tokens of each document.
public struct UnitList: Hashable, Sendable {
    /// For each document, its units in order; they do not overlap, and need not cover the document.
    public let ranges: [[Range<Int>]]

    /// Creates a list for data.
    ///
    /// - Throws: `agreement-unit-outside` for a unit that is empty, outside its document, or not behind the one before.
    public init(_ ranges: [[Range<Int>]], of data: AgreementData) throws(FeltError) {
        guard ranges.count == data.documents.count else {
            throw FeltError("agreement-units-missing", "Some documents have units and others have none.", hint: "Give every document its units.")
        }
        for (document, units) in ranges.enumerated() {
            var end = 0
            for (place, unit) in units.enumerated() {
                guard !unit.isEmpty, unit.lowerBound >= end, unit.upperBound <= data.documents[document].length else {
                    throw FeltError(
                        "agreement-unit-outside", "Unit \(place + 1) of document \(document + 1) is empty, out of order or outside it.",
                        hint: "Units stand in order and do not overlap.", context: ["document": "\(document + 1)", "unit": "\(place + 1)"]
                    )
                }
                end = unit.upperBound
            }
        }
        self.ranges = ranges
    }
}

/// When a unit counts as marked.
public enum UnitRule: String, Hashable, Sendable, CaseIterable {
    /// At least one character is covered.
    case any
    /// More than half of the characters are.
    case majority
}
