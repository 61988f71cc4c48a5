import FeltModel
import FeltText

/// Writes a source's passages as one journal token and reads them back: positions and numbers only.
///
/// Each passage is a letter (`p` paragraph, `t` turn, `h1`…`h6` heading), `:` and its byte range; then, where there is one,
/// `v` and the range of the voice's label, `m` and the range of the time, `#` and the number of the turn, `l` and the layer's first
/// letter, `k` and the role's first letter, `r` for recalled, `q` and the question. Blanks stand between passages:
/// `h1:0-12qneed.1 t:14-80v14-17#1lqqneed.1 p:82-120ld`.
enum PassageCoding {
    static func token(_ passages: [Passage]) -> String {
        var result = ""
        result.reserveCapacity(passages.count * 20)
        for passage in passages {
            if !result.isEmpty { result += " " }
            switch passage.kind {
            case .heading(let level): result += "h\(level)"
            case .paragraph: result += "p"
            case .turn: result += "t"
            }
            result += ":\(passage.range.start.value)-\(passage.range.end.value)"
            if let voice = passage.voice { result += "v\(voice.start.value)-\(voice.end.value)" }
            if let time = passage.time { result += "m\(time.start.value)-\(time.end.value)" }
            if let turn = passage.turn { result += "#\(turn)" }
            if let layer = passage.layer { result += "l" + layer.rawValue.prefix(1) }
            if let role = passage.role { result += role == .disagreement ? "kx" : "k" + role.rawValue.prefix(1) }
            if passage.isRecalled { result += "r" }
            if let question = passage.question { result += "q" + question }
        }
        return result
    }

    /// The passages of a token. What is no passage ends the reading without an error, since a fold may not fail.
    static func passages(_ token: String) -> [Passage] {
        var passages: [Passage] = []
        var token = token
        token.withUTF8 { bytes in
            var reader = Reader(bytes: bytes)
            while let passage = reader.passage() { passages.append(passage) }
        }
        return passages
    }

    private struct Reader {
        let bytes: UnsafeBufferPointer<UInt8>
        var position = 0

        private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

        mutating func passage() -> Passage? {
            if peek == UInt8(ascii: " ") { position += 1 }
            guard let letter = peek else { return nil }
            position += 1
            let kind: Passage.Kind
            switch letter {
            case UInt8(ascii: "p"): kind = .paragraph
            case UInt8(ascii: "t"): kind = .turn
            case UInt8(ascii: "h"): kind = .heading(level: number() ?? 1)
            default: return nil
            }
            guard peek == UInt8(ascii: ":"), let range = range() else { return nil }
            var passage = Passage(kind: kind, range: range)
            if peek == UInt8(ascii: "v") { passage.voice = self.range() }
            if peek == UInt8(ascii: "m") { passage.time = self.range() }
            if peek == UInt8(ascii: "#") {
                position += 1
                passage.turn = number()
            }
            if let letter = mark(behind: "l") { passage.layer = NoteLayer.allCases.first { $0.rawValue.first == letter } }
            if let letter = mark(behind: "k") {
                passage.role = letter == "x" ? .disagreement : PassageRole.allCases.first { $0.rawValue.first == letter }
            }
            if peek == UInt8(ascii: "r") {
                position += 1
                passage.isRecalled = true
            }
            if peek == UInt8(ascii: "q") {
                let start = position + 1
                while let byte = peek, byte != UInt8(ascii: " ") { position += 1 }
                passage.question = String(decoding: bytes[start..<position], as: UTF8.self)
            }
            return passage
        }

        /// The letter that follows a sign, where the sign stands here.
        private mutating func mark(behind sign: Unicode.Scalar) -> Character? {
            guard peek == UInt8(ascii: sign), position + 1 < bytes.count else { return nil }
            position += 2
            return Character(Unicode.Scalar(bytes[position - 1]))
        }

        /// Reads a range behind the letter that stands here.
        private mutating func range() -> TextRange? {
            position += 1
            guard let start = number(), peek == UInt8(ascii: "-") else { return nil }
            position += 1
            guard let end = number(), start <= end else { return nil }
            return TextRange(start..<end)
        }

        private mutating func number() -> Int? {
            var result = 0
            var digits = 0
            while let byte = peek, (48...57).contains(byte) {
                guard digits < 18 else { return nil }
                result = result * 10 + Int(byte - 48)
                digits += 1
                position += 1
            }
            return digits > 0 ? result : nil
        }
    }
}
