import FeltText

/// A paragraph of a log's file, with the blank line before it.
struct LogBlock: Hashable, Sendable {
    /// Where the blank line before it begins, which is where the file ends without it.
    let start: Int
    /// Where its first line begins.
    let line: Int
    /// The time it begins with; nil for what no log has written.
    let time: LogTime?
}

extension LogBlock {
    /// The paragraphs of a body that runs from `start` to the end of `text`, where each line ends with a line end.
    static func all(in text: [UInt8], from start: Int) -> [LogBlock] {
        var blocks: [LogBlock] = []
        var end = start
        var isInBlock = false
        var place = start
        while place < text.count {
            let next = (text[place...].firstIndex(of: 10) ?? text.count - 1) + 1
            if text[place..<next].allSatisfy(\.isBlankOrNewline) {
                isInBlock = false
            } else {
                if !isInBlock { blocks.append(LogBlock(start: end, line: place, time: LogTime.stamp(text[place..<next])?.time)) }
                isInBlock = true
                end = next
            }
            place = next
        }
        return blocks
    }

    /// The path of the photo that a paragraph of a log shows; nil for any other paragraph.
    static func photo(in paragraph: ArraySlice<UInt8>) -> String? {
        guard let stamp = LogTime.stamp(paragraph) else { return nil }
        let words = paragraph.dropFirst(stamp.count).drop(while: \.isBlank)
        for label in LogPhoto.labels {
            let opening = Array("![\(label)](".utf8)
            if words.starts(with: opening) { return LogPhoto.path(writtenIn: words.dropFirst(opening.count)) }
        }
        return nil
    }
}

/// How a photo stands in a log: as Markdown has it, so that every editor can show it.
enum LogPhoto {
    static let labels = ["foto", "photo"]

    /// The Markdown of a photo; nil for a path that cannot stand in it.
    static func markdown(_ path: String, label: String) -> [UInt8]? {
        guard !path.isEmpty, !path.unicodeScalars.contains(where: { $0.value < 32 || "<>\\\u{7F}".unicodeScalars.contains($0) }) else { return nil }
        let isPlain = !path.unicodeScalars.contains { " ()".unicodeScalars.contains($0) }
        return Array(("![\(label)](" + (isPlain ? path : "<\(path)>") + ")").utf8)
    }

    /// The path that stands behind the opening bracket.
    static func path(writtenIn bytes: ArraySlice<UInt8>) -> String? {
        let isBracketed = bytes.first == UInt8(ascii: "<")
        let closing = isBracketed ? UInt8(ascii: ">") : UInt8(ascii: ")")
        guard let end = bytes.firstIndex(of: closing) else { return nil }
        let path = bytes[(isBracketed ? bytes.startIndex + 1 : bytes.startIndex)..<end].filter { $0 != UInt8(ascii: "\\") }
        return path.isEmpty ? nil : String(decoding: path, as: UTF8.self)
    }
}
