import Foundation
public import FeltAnalysis

/// A result on agreement as a tree of objects, lists and values: what is written as JSON.
///
/// A coefficient is `{"value": x}` or `{"value": null, "reason": "code"}`; keys are sorted when written.
public indirect enum AgreementNode: Hashable, Sendable {
    case object([String: AgreementNode])
    case list([AgreementNode])
    case number(Double)
    case count(Int)
    case text(String)
    case null

    /// A coefficient.
    public init(_ coefficient: Coefficient) {
        switch coefficient {
        case .defined(let value): self = .object(["value": .number(value)])
        case .undefined(let reason): self = .object(["value": .null, "reason": .text(reason.rawValue)])
        }
    }

    /// An object that keeps only the entries that are there.
    static func present(_ entries: [String: AgreementNode?]) -> AgreementNode { .object(entries.compactMapValues { $0 }) }

    /// The tree as JSON in UTF-8: keys sorted, slashes as they are, a line break at the end.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return [UInt8](try encoder.encode(self)) + [10]
    }
}

extension AgreementNode: Encodable {
    /// Writes the tree as plain JSON values.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let entries): try entries.encode(to: encoder)
        case .list(let items): try items.encode(to: encoder)
        case .number(let value): try value.encode(to: encoder)
        case .count(let value): try value.encode(to: encoder)
        case .text(let value): try value.encode(to: encoder)
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        }
    }
}
