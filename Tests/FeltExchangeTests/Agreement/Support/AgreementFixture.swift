import FeltExchange
import FeltTestSupport
import Foundation
import Testing

/// A published case: the object itself, the bytes of it alone, and what is expected of it.
struct AgreementFixture {
    let id: String
    let object: [String: Any]

    /// The cases below a key of a file in `shared/agreement`.
    static func all(_ file: String, _ key: String = "cases") throws -> [AgreementFixture] {
        let root = try #require(try JSONSerialization.jsonObject(with: Data(SharedFolder.bytes("agreement/\(file)"))) as? [String: Any])
        return try #require(root[key] as? [[String: Any]]).map { AgreementFixture(id: $0["id"] as? String ?? "", object: $0) }
    }

    var bytes: [UInt8] { get throws { [UInt8](try JSONSerialization.data(withJSONObject: object)) } }

    /// The coefficients that are expected.
    var expected: [String: Any] { object["expected"] as? [String: Any] ?? [:] }

    /// The rows of ratings as places in the categories, which may be texts or numbers.
    func ratings() throws -> (coders: [String], categories: [String], rows: [[Int?]]) {
        let given = try #require(object["ratings"] as? [[Any]])
        let categories = (object["categories"] as? [Any] ?? Set(given.joined().map { "\($0)" }).subtracting(["<null>"]).sorted()).map { "\($0)" }
        let places = Dictionary(uniqueKeysWithValues: categories.enumerated().map { ($1, $0) })
        let coders = object["coders"] as? [String] ?? given.indices.map { "c\($0)" }
        return (coders, categories, given.map { $0.map { $0 is NSNull ? nil : places["\($0)"] } })
    }
}

/// A tree as a flat list: the path of each leaf with its number, text or null.
enum FlatTree {
    /// What a published case says beside the values.
    private static let remarks: Set<String> = ["exact", "checked_against", "third_party_differs", "note", "tolerance"]

    static func leaves(_ node: Any, _ path: String = "") -> [String: Any] {
        switch node {
        case let entries as [String: Any]:
            let kept = entries.filter { !remarks.contains($0.key) }
            if kept.isEmpty { return [path: "{}"] }
            return kept.reduce(into: [:]) { $0.merge(leaves($1.value, "\(path)/\($1.key)")) { first, _ in first } }
        case let items as [Any]:
            if items.isEmpty { return [path: "[]"] }
            return items.enumerated().reduce(into: [:]) { $0.merge(leaves($1.element, "\(path)/\($1.offset)")) { first, _ in first } }
        default: return [path: node]
        }
    }

    static func leaves(_ node: AgreementNode) throws -> [String: Any] {
        leaves(try JSONSerialization.jsonObject(with: Data(node.json())))
    }

    /// The differences between two trees, both ways, in words.
    ///
    /// - Parameter except: paths that only one side has, and why not is known.
    static func differences(_ ours: [String: Any], _ theirs: [String: Any], except: (String) -> Bool = { _ in false }) -> [String] {
        var found: [String] = []
        for (path, value) in theirs where !except(path) {
            guard let own = ours[path] else {
                found.append("\(path): missing, expected \(value)")
                continue
            }
            if !same(own, value) { found.append("\(path): \(own), expected \(value)") }
        }
        for path in ours.keys where theirs[path] == nil && !except(path) { found.append("\(path): not expected") }
        return found.sorted()
    }

    private static func same(_ one: Any, _ other: Any) -> Bool {
        if one is NSNull || other is NSNull { return one is NSNull && other is NSNull }
        if let one = one as? String, let other = other as? String { return one == other }
        guard let one = one as? NSNumber, let other = other as? NSNumber else { return false }
        return abs(one.doubleValue - other.doubleValue) <= 1e-9
    }
}
