public import FeltModel
public import FeltStore
public import FeltText

/// The words of stretches, with their places in code points.
///
/// Texts are read once each, in the order of the stretches, and not kept; of each only as much is counted as its last stretch needs.
public struct StretchWords {
    /// Words as they stand in a text.
    public struct Piece: Hashable, Sendable {
        /// In code points from 0, the end not included.
        public let scalars: Range<Int>
        public let words: String
        /// The words around it; empty where none were asked for.
        public let before: String
        public let after: String
    }

    private let reader: StudyReader
    private let context: Int?
    private var source: SourceID?
    private var text = StoredText(trusted: [])
    /// How many code points stand before a byte; goes forward as the stretches do.
    private var counted = (byte: 0, scalars: 0)

    /// - Parameter context: how many words to give on each side; nil for none.
    public init(_ reader: StudyReader, context: Int?) {
        self.reader = reader
        self.context = context
    }

    /// The piece of a range of a source. Ranges of one source are best asked for one after the other from its start.
    ///
    /// Throws `text-erased`, and `range-invalid` where the range is none of the text's.
    public mutating func piece(_ source: SourceID, _ range: TextRange) throws -> Piece {
        if self.source != source {
            text = try reader.text(of: source)
            self.source = source
            counted = (0, 0)
        }
        guard text.isValid(range) else { throw FeltError("range-invalid", "A coding stands outside its text.", hint: "Run: felt doctor") }
        if range.start.value < counted.byte { counted = (0, 0) }
        counted = (range.start.value, counted.scalars + Self.scalars(text.utf8, counted.byte..<range.start.value))
        let length = Self.scalars(text.utf8, range.bytes)
        guard let context else { return Piece(scalars: counted.scalars..<counted.scalars + length, words: text[range], before: "", after: "") }
        let around = WordsAround(text, range, count: context)
        return Piece(scalars: counted.scalars..<counted.scalars + length, words: text[range], before: text[around.before], after: text[around.after])
    }

    private static func scalars(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
            return count
        }
    }
}
