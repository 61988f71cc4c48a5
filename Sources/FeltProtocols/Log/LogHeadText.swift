import FeltFramework
import FeltText

/// Rewrites single fields of a log's head; every other line stays as it is, with what people wrote there by hand.
struct LogHeadText {
    /// The field that an unfinished log has.
    static let openField = "log"

    /// A field with the lines that belong to it, as in the file.
    private struct Field {
        /// In small letters, with `_` for `-`; empty for lines before the first field.
        let key: String
        var lines: [[UInt8]]
    }

    private var fields: [Field]
    private let rest: ArraySlice<UInt8>

    /// Takes a note's head apart; nil for a text without one.
    init?(_ text: [UInt8]) {
        guard let range = HeadLines(text).yaml else { return nil }
        rest = text[range.upperBound...]
        var lines = text[range].split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        fields = []
        for line in lines {
            if let key = Self.key(line) {
                fields.append(Field(key: key, lines: [line]))
            } else if fields.isEmpty {
                fields.append(Field(key: "", lines: [line]))
            } else {
                fields[fields.count - 1].lines.append(line)
            }
        }
    }

    /// The text with its head as it is now.
    var text: [UInt8] {
        Array("---\n".utf8) + fields.flatMap(\.lines).flatMap { $0 + [10] } + rest
    }

    mutating func remove(_ key: String) { fields.removeAll { $0.key == key } }

    /// Puts a field behind another one, or last.
    mutating func put(_ key: String, _ value: String, behind other: String) {
        remove(key)
        let place = fields.lastIndex { $0.key == other }.map { $0 + 1 } ?? fields.count
        fields.insert(Field(key: key, lines: [Array("\(key): \(value)".utf8)]), at: place)
    }

    /// Adds paths to the field `attachments`, those that it has not yet.
    ///
    /// - Returns: whether the field could be read, and so be added to.
    mutating func addAttachments(_ paths: [String]) -> Bool {
        guard !paths.isEmpty else { return true }
        guard let place = fields.lastIndex(where: { $0.key == "attachments" }) else {
            fields.append(Field(key: "attachments", lines: [Array("attachments:".utf8)] + paths.map { Self.item($0, indentation: 2) }))
            return true
        }
        guard let known = Self.paths(fields[place]) else { return false }
        let new = paths.filter { !known.contains($0) }
        guard !new.isEmpty else { return true }
        var field = fields[place]
        if known.isEmpty {
            field.lines = [Array("attachments:".utf8)] + new.map { Self.item($0, indentation: 2) }
        } else if let line = field.lines.lastIndex(where: { $0.contains(UInt8(ascii: "]")) }), Self.isInBrackets(field),
            let end = field.lines[line].lastIndex(of: UInt8(ascii: "]"))
        {
            field.lines[line].insert(contentsOf: new.flatMap { Array((", " + YAMLText.item($0)).utf8) }, at: end)
        } else {
            let last = field.lines.lastIndex { !$0.trimmed.isEmpty } ?? 0
            let item = field.lines.first { $0.trimmed.first == UInt8(ascii: "-") } ?? []
            field.lines.insert(contentsOf: new.map { Self.item($0, indentation: item.prefix { $0 == 32 }.count) }, at: last + 1)
        }
        guard Self.paths(field) == known + new else { return false }
        fields[place] = field
        return true
    }

    private static func isInBrackets(_ field: Field) -> Bool {
        field.lines[0].drop { $0 != UInt8(ascii: ":") }.dropFirst().first { !$0.isBlank } == UInt8(ascii: "[")
    }

    private static func item(_ path: String, indentation: Int) -> [UInt8] {
        repeatElement(32, count: indentation) + Array("- \(YAMLText.scalar(path))".utf8)
    }

    /// The paths of a field `attachments`; nil when it is written in some other way.
    private static func paths(_ field: Field) -> [String]? {
        let lines = Array(field.lines.joined(separator: [10]))
        guard let map = try? YAMLValue.read(String(decoding: lines, as: UTF8.self), file: "", lineOffset: 0)?.content,
            case .map(let members) = map, members.count == 1
        else { return nil }
        func path(_ value: YAMLValue) -> String? {
            switch value.content {
            case .text(let text): text
            case .map(let members): members.first { $0.key == "path" }.flatMap { path($0.value) }
            case .null, .list: nil
            }
        }
        switch members[0].value.content {
        case .null: return []
        case .text(let text): return text.isEmpty ? [] : nil
        case .list(let items):
            let paths = items.compactMap(path)
            return paths.count == items.count ? paths : nil
        case .map: return nil
        }
    }

    /// The name that a line begins a field with.
    private static func key(_ line: [UInt8]) -> String? {
        guard let first = line.first, !first.isBlank, first != UInt8(ascii: "-"), first != UInt8(ascii: "#"), first != UInt8(ascii: "]"),
            let colon = line.firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased().replacing("-", with: "_")
        return name.contains(" ") ? nil : name.replacing("\"", with: "")
    }
}
