/// Breaks styled text into lines of a given width between words, and writes it as bytes.
///
/// A style is a number into a list of escape sequences; nil is bare text. Every line ends without an open style, so a margin or
/// a pager never inherits one.
struct WrappedLines {
    /// A piece of the word or of the gap that is being gathered: its end there, and its style.
    private struct Piece {
        let end: Int
        let style: Int?
    }

    /// What has been written so far.
    var bytes: [UInt8] = []
    private let width: Int?
    private let sequences: [[UInt8]]
    private var margin = ""
    private var marginStyle: Int?
    private var column = 0
    private var isFirstWord = true
    private var word: [UInt8] = []
    private var wordPieces: [Piece] = []
    private var wordWidth = 0
    private var gap = 0
    private var gapPieces: [Piece] = []
    private var openStyle: Int?

    init(width: Int?, sequences: [[UInt8]]) {
        self.width = width
        self.sequences = sequences
    }

    /// Starts a line with its margin; `other` stands before what is carried over.
    mutating func startLine(first: String, other: String, style: Int?) {
        margin = other
        marginStyle = style
        column = 0
        isFirstWord = true
        write(first.utf8, style)
    }

    /// Adds text without newlines, valid UTF-8; a line may be broken at its spaces.
    mutating func add(_ text: ArraySlice<UInt8>, style: Int?) {
        var start = text.startIndex
        while start < text.endIndex {
            let byte = text[start]
            if byte == 0x20 || byte == 0x09 {
                if !word.isEmpty { endWord() }
                gap += byte == 0x20 ? 1 : 4
                gapPieces.append(Piece(end: gap, style: style))
                start += 1
                continue
            }
            var end = start
            var isPlain = true
            while end < text.endIndex, text[end] != 0x20, text[end] != 0x09 {
                if text[end] < 0x20 || text[end] >= 0x7F { isPlain = false }
                end += 1
            }
            if isPlain {
                word += text[start..<end]
                wordWidth += end - start
                wordPieces.append(Piece(end: word.count, style: style))
            } else {
                addMarker(Self.visible(text[start..<end]), style: style)
            }
            start = end
        }
    }

    /// Adds text that belongs to the word before or after it.
    mutating func addMarker(_ text: String, style: Int?) {
        word += text.utf8
        wordWidth += DisplayWidth.columns(of: text)
        wordPieces.append(Piece(end: word.count, style: style))
    }

    /// Writes what has been gathered and the newline.
    mutating func endLine() {
        if !word.isEmpty { endWord() }
        if gap > 0, fits(gap) { writeGap() }
        dropGap()
        setStyle(nil)
        bytes.append(0x0A)
    }

    private func fits(_ more: Int) -> Bool { width.map { column + more <= $0 } ?? true }

    private mutating func endWord() {
        if fits(gap + wordWidth) {
            writeGap()
            writeWord()
        } else if let width, wordWidth > width {
            // A word that no line can hold, as a long address or Chinese, is cut where the line is full.
            if column + gap < width { writeGap() } else { dropGap() }
            writeLongWord(width)
        } else {
            // The indent of a line is given up when its first word does not fit behind it.
            if !isFirstWord { carryOver() }
            dropGap()
            writeWord()
        }
        isFirstWord = false
        word.removeAll(keepingCapacity: true)
        wordPieces.removeAll(keepingCapacity: true)
        wordWidth = 0
    }

    private mutating func writeWord() {
        var start = 0
        for piece in wordPieces {
            write(word[start..<piece.end], piece.style)
            start = piece.end
        }
        column += wordWidth
    }

    private mutating func writeLongWord(_ width: Int) {
        var start = 0
        for piece in wordPieces {
            for character in String(decoding: word[start..<piece.end], as: UTF8.self) {
                let columns = DisplayWidth.columns(of: character)
                if column + columns > width { carryOver() }
                write(character.utf8, piece.style)
                column += columns
            }
            start = piece.end
        }
    }

    private mutating func writeGap() {
        var start = 0
        for piece in gapPieces {
            write(repeatElement(0x20, count: piece.end - start), piece.style)
            start = piece.end
        }
        column += gap
        dropGap()
    }

    private mutating func dropGap() {
        gap = 0
        gapPieces.removeAll(keepingCapacity: true)
    }

    private mutating func carryOver() {
        setStyle(nil)
        bytes.append(0x0A)
        write(margin.utf8, marginStyle)
        column = 0
    }

    private mutating func write(_ text: some Sequence<UInt8>, _ style: Int?) {
        setStyle(style)
        bytes.append(contentsOf: text)
    }

    private mutating func setStyle(_ style: Int?) {
        if style == openStyle { return }
        if let openStyle, !sequences[openStyle].isEmpty { bytes += Style.reset.utf8 }
        if let style { bytes += sequences[style] }
        openStyle = style
    }

    private static func visible(_ text: ArraySlice<UInt8>) -> String {
        var result = String.UnicodeScalarView()
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { result.append(DisplayText.visible(scalar)) }
        return String(result)
    }
}
