import FeltModel
import FeltText

/// Recognises the beginning of a turn: a time in brackets, the label of a voice, or both.
struct VoiceLabels {
    private let extra: [[UInt8]]
    /// How many bytes a label may have with its colon and emphasis; more is a sentence that happens to hold a colon.
    private let longest: Int

    /// Words in capitals that open remarks and never speak.
    private static let remarks: Set<String> = ["NB", "OBS", "PS", "HUSK", "MERK", "TODO", "KL", "TLF", "HTTP", "HTTPS"]

    init(extra: [String]) {
        self.extra = extra.filter { !$0.isEmpty }.map { Array($0.utf8) }
        longest = self.extra.reduce(48) { max($0, $1.count + 3) }
    }

    /// The labels that a head lists, as items or in one text with `;` between them.
    static func list(_ items: [String]) -> [String] {
        items.flatMap { $0.split(separator: ";") }.map { label in
            String(label.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// What opens a line.
    struct Opening {
        var voice: TextRange?
        var time: TextRange?
        /// What kind of writing it is; never together with a voice.
        var field: FieldLabel?
        /// Where the words begin.
        var words: Int
        /// Whether the label stands behind `(husket)`.
        var isRecalled = false
    }

    /// What opens a paragraph or turn on a line that runs from `first` to `last`; nil when nothing does.
    func opening(of bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ last: Int) -> Opening? {
        var place = first
        var time = self.time(in: bytes, first, last)
        if let time { place = blanks(bytes, time.end.value + 1, last) }
        // Words are of the layer or voice that their label says, whether they were written down at once or later, and whatever time stands before it.
        if let end = recalledEnd(bytes, place, last) {
            var behind = blanks(bytes, end, last)
            let later = time == nil ? self.time(in: bytes, behind, last) : nil
            if let later { behind = blanks(bytes, later.end.value + 1, last) }
            if let label = label(in: bytes, behind, last) {
                return Opening(voice: label.field == nil ? label.range : nil, time: time ?? later, field: label.field, words: blanks(bytes, label.after, last), isRecalled: true)
            }
            if time == nil { return nil }
        }
        guard let label = label(in: bytes, place, last) else { return time.map { Opening(time: $0, words: place) } }
        var words = blanks(bytes, label.after, last)
        if time == nil {
            time = self.time(in: bytes, words, last)
            if let time { words = blanks(bytes, time.end.value + 1, last) }
        }
        return Opening(voice: label.field == nil ? label.range : nil, time: time, field: label.field, words: words)
    }

    /// Whether the words at a place begin by saying that they are from memory.
    func isRecalled(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ last: Int) -> Bool {
        recalledEnd(bytes, min(first, last), last) != nil
    }

    /// Where `(husket)` ends at a place, in capitals or not, with a blank that does not break behind it; nil where it does not stand there.
    private func recalledEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ last: Int) -> Int? {
        for mark in FieldLabel.recalled {
            let word = Array(mark.utf8)
            guard first + word.count <= last, word.indices.allSatisfy({ bytes[first + $0] | 0x20 == word[$0] | 0x20 }) else { continue }
            var end = first + word.count
            while end + 1 < last, bytes[end] == 0xC2, bytes[end + 1] == 0xA0 { end += 2 }
            return end
        }
        return nil
    }

    /// The range inside the brackets of `[9:05]`, `[14:05]` or `[00:14:05]` at a place; fractions of a second may follow.
    private func time(in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ last: Int) -> TextRange? {
        guard start < last, bytes[start] == UInt8(ascii: "[") else { return nil }
        var place = start + 1
        var parts = 0
        while parts < 3 {
            let digits = place
            while place < last, (48...57).contains(bytes[place]) { place += 1 }
            guard (parts == 0 ? 1...3 : 2...2).contains(place - digits), place < last else { return nil }
            parts += 1
            if parts >= 2, bytes[place] == UInt8(ascii: "]") { return TextRange(start + 1..<place) }
            if parts == 3, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ",") {
                place += 1
                while place < last, (48...57).contains(bytes[place]) { place += 1 }
                return place < last && bytes[place] == UInt8(ascii: "]") ? TextRange(start + 1..<place) : nil
            }
            guard bytes[place] == UInt8(ascii: ":") else { return nil }
            place += 1
        }
        return nil
    }

    /// A label with its colon, and where the words begin that follow.
    private func label(in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ last: Int) -> (range: TextRange, after: Int, field: FieldLabel?)? {
        var first = start
        while first < last, first - start < 2, isEmphasis(bytes[first]) { first += 1 }
        let emphasis = first - start
        let limit = min(last, first + longest)
        guard let colon = (first..<max(first, limit)).first(where: { bytes[$0] == UInt8(ascii: ":") }) else { return nil }
        var end = colon
        var after = colon + 1
        // `**INF**:` and `**INF:**` are both written.
        while end > first, emphasis > 0, isEmphasis(bytes[end - 1]) { end -= 1 }
        if emphasis > 0, end == colon { while after < last, after - colon <= emphasis, isEmphasis(bytes[after]) { after += 1 } }
        guard end > first, after == last || bytes[after].isBlank else { return nil }
        let name = bytes[first..<end]
        let range = TextRange(first..<end)
        if extra.contains(where: { $0.elementsEqual(name) }) { return (range, after, nil) }
        let text = String(decoding: name, as: UTF8.self)
        if let field = FieldLabel.all[text] { return (range, after, field) }
        return isCapitals(text) ? (range, after, nil) : nil
    }

    private func isEmphasis(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }

    private func blanks(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ last: Int) -> Int {
        var place = start
        while place < last, bytes[place].isBlank { place += 1 }
        return place
    }

    /// `INF`, `INF2`, `GRP-1`, `R/S`, `INF 2`: a capital first, then capitals, digits and signs; after a blank, digits only.
    private func isCapitals(_ name: String) -> Bool {
        guard name.unicodeScalars.count <= 20, !Self.remarks.contains(name) else { return false }
        var isFirst = true
        var isNumber = false
        for scalar in name.unicodeScalars {
            let category = scalar.properties.generalCategory
            let isCapital = category == .uppercaseLetter || (category == .nonspacingMark && !isFirst)
            if isFirst, !isCapital { return false }
            if scalar == " " {
                guard !isNumber else { return false }
                isNumber = true
            } else if isNumber {
                guard category == .decimalNumber else { return false }
            } else if !isCapital, category != .decimalNumber, scalar != "-", scalar != "_", scalar != "/" {
                return false
            }
            isFirst = false
        }
        return name.last != " "
    }
}
