import FeltText
import Foundation
import Testing

extension FeltBench.Answer {
    /// The rows of a CSV answer by column name, read as another program would read them.
    func rows(delimiter: Character = ",") throws -> [[String: String]] {
        try FeltBench.rows(Array(output.utf8), delimiter: delimiter)
    }

    /// The first row of a CSV answer: the names of its columns.
    func header(delimiter: Character = ",") throws -> [String] {
        var reader = CSVReader(Array(output.utf8), delimiter: delimiter.asciiValue ?? 44)
        return try reader.next()?.fields ?? []
    }

    /// The answer as JSON.
    func json() throws -> JSONNode { try JSONNode(output) }

    /// The error as JSON.
    func jsonError() throws -> JSONNode { try JSONNode(errors) }

    /// The lines on standard error.
    var notes: [String] { errors.split(separator: "\n").map(String.init) }

    /// The entry that the note names, as in `[k7q2xa-15; take back: felt undo k7q2xa-15]`.
    var undo: [String]? {
        guard let command = notes.compactMap({ $0.firstMatch(of: /felt undo ([a-z0-9]+-[0-9]+)/) }).first else { return nil }
        return ["undo", String(command.1)]
    }
}

extension FeltBench {
    static func rows(_ bytes: [UInt8], delimiter: Character = ",") throws -> [[String: String]] {
        var reader = CSVReader(bytes, delimiter: delimiter.asciiValue ?? 44)
        guard let header = try reader.next()?.fields else { return [] }
        var rows: [[String: String]] = []
        while let record = try reader.next() {
            try #require(record.fields.count == header.count)
            rows.append(Dictionary(uniqueKeysWithValues: zip(header, record.fields)))
        }
        return rows
    }
}

/// A JSON value to look into.
struct JSONNode: Equatable, CustomStringConvertible {
    let value: Any

    init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed]) }

    private init(value: Any) { self.value = value }

    subscript(key: String) -> JSONNode { JSONNode(value: (value as? [String: Any])?[key] ?? NSNull()) }

    subscript(place: Int) -> JSONNode { JSONNode(value: list.indices.contains(place) ? list[place].value : NSNull()) }

    var list: [JSONNode] { (value as? [Any])?.map { JSONNode(value: $0) } ?? [] }
    var text: String? { value as? String }
    var number: Int? { value as? Int }
    var isNull: Bool { value is NSNull }
    var keys: [String] { (value as? [String: Any])?.keys.sorted() ?? [] }

    /// The text or number itself, else JSON on one line with sorted keys.
    var description: String {
        if let text { return text }
        let data = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed, .withoutEscapingSlashes])
        return String(decoding: data ?? Data(), as: UTF8.self)
    }

    static func == (left: JSONNode, right: JSONNode) -> Bool { left.description == right.description }
}
