/// What stands between the braces of a mark, in Pandoc's form: `{.culture.risk valence=barrier memo="…"}`, and `{#need.1}` behind a heading.
struct MarkAttributes {
    struct Class {
        let name: String
        /// Where its dot stands, in bytes.
        let place: Int
    }

    struct Pair {
        let key: String
        let value: String
        let place: Int
    }

    var classes: [Class] = []
    var pairs: [Pair] = []
    /// The question that a heading is, without its `#`.
    var question: String?

    /// Reads the group whose opening brace stands at `start`.
    ///
    /// Outside quotes a group holds neither a quote nor a brace, so however many are left open, each byte is read a few times at most.
    ///
    /// - Parameter limit: where the paragraph ends; a group does not reach past it.
    /// - Returns: nil when the group is never closed or holds anything else; then it is text that happens to be in braces.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) -> (attributes: MarkAttributes, end: Int)? {
        var attributes = MarkAttributes()
        var place = start + 1
        while true {
            while place < limit, bytes[place].isBlankOrNewline { place += 1 }
            guard place < limit else { return nil }
            if bytes[place] == UInt8(ascii: "}") {
                // A question says nothing else.
                let isMixed = attributes.question != nil && !(attributes.classes.isEmpty && attributes.pairs.isEmpty)
                return isMixed ? nil : (attributes, place + 1)
            }
            let first = place
            if bytes[place] == UInt8(ascii: ".") {
                place = wordEnd(bytes, place + 1, limit)
                guard place > first + 1, bytes[first + 1] != UInt8(ascii: ".") else { return nil }
                attributes.classes.append(Class(name: text(bytes, first + 1, place), place: first))
                continue
            }
            if bytes[place] == UInt8(ascii: "#"), attributes.question == nil {
                place = wordEnd(bytes, place + 1, limit)
                guard let id = questionID(bytes[first + 1..<place]) else { return nil }
                attributes.question = id
                continue
            }
            place = wordEnd(bytes, place, limit, endsAtEquals: true)
            guard place > first, place < limit, bytes[place] == UInt8(ascii: "=") else { return nil }
            let key = text(bytes, first, place)
            guard let value = value(bytes, &place, limit) else { return nil }
            attributes.pairs.append(Pair(key: key, value: value, place: first))
        }
    }

    /// The id of a question: ASCII letters, digits, `.`, `-` and `_`, at most 60; it stands in the journal, where no words may.
    private static func questionID(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        let letters = (UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"))
        let isPlain = bytes.allSatisfy { letters.0.contains($0) || letters.1.contains($0) || letters.2.contains($0) || ".-_".utf8.contains($0) }
        return isPlain && (1...60).contains(bytes.count) ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ limit: Int) -> String? {
        place += 1
        guard place < limit, bytes[place] == UInt8(ascii: "\"") else {
            let first = place
            place = wordEnd(bytes, place, limit)
            return place > first ? text(bytes, first, place) : nil
        }
        place += 1
        var value: [UInt8] = []
        while place < limit, bytes[place] != UInt8(ascii: "\"") {
            if bytes[place] == UInt8(ascii: "\\"), place + 1 < limit {
                place += 1
                value.append(bytes[place] == UInt8(ascii: "n") ? 10 : bytes[place])
            } else {
                value.append(bytes[place])
            }
            place += 1
        }
        guard place < limit else { return nil }
        place += 1
        return String(decoding: value, as: UTF8.self)
    }

    /// Where a word ends that begins at `start`; a quote or an opening brace ends it too, and no word begins with one.
    private static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int, endsAtEquals: Bool = false) -> Int {
        var place = start
        while place < limit, !bytes[place].isBlankOrNewline, bytes[place] != UInt8(ascii: "}"), bytes[place] != UInt8(ascii: "{"),
            bytes[place] != UInt8(ascii: "\""), !endsAtEquals || bytes[place] != UInt8(ascii: "=")
        {
            place += 1
        }
        return place
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
        String(decoding: bytes[start..<end], as: UTF8.self)
    }
}

extension MarkAttributes {
    /// The value of a key that is no facet; the last one counts.
    func value(_ key: String) -> String? { pairs.last { $0.key == key }?.value }

    /// The settings of facets.
    var facets: [(facet: String, value: String)] {
        pairs.filter { !Self.ownKeys.contains($0.key) }.map { (facet: $0.key, value: $0.value) }
    }

    /// Whether the group of a later piece says what `first` says of the coding, or less.
    func isPiece(of first: MarkAttributes) -> Bool {
        Set(classes.map(\.name)) == Set(first.classes.map(\.name))
            && facets.allSatisfy { setting in first.facets.contains { $0 == setting } }
            && ["by", "memo"].allSatisfy { value($0) == nil || value($0) == first.value($0) }
    }

    /// Keys that say something of the coding itself: who coded, a memo, and which pieces belong together.
    static let ownKeys: Set<String> = ["by", "memo", "part"]

    /// Writes a mark's group. Values that are not one plain word are quoted.
    static func write(codes: [String], facets: [(facet: String, value: String)], researcher: String?, memo: String?, part: Int?) -> String {
        var items = codes.map { "." + $0 } + facets.map { "\($0.facet)=\(quoted($0.value))" }
        if let researcher { items.append("by=\(quoted(researcher))") }
        if let part { items.append("part=\(part)") }
        if let memo { items.append("memo=\(quoted(memo))") }
        return "{" + items.joined(separator: " ") + "}"
    }

    private static func quoted(_ value: String) -> String {
        let isPlain = !value.isEmpty && value.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_" || $0 == "." }
        if isPlain { return value }
        var result = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            // A `<` might begin a comment.
            case "\"", "\\", "<": result += "\\" + String(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
