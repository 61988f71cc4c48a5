public import FeltText

/// Finds again what was kept back of a text, from the text as it left, and where places of that text stand in the whole.
extension ReleasedText {
    /// How many marks stand in a text, its own and those of words that were kept back.
    public static func markCount(_ text: StoredText) -> Int { marks(in: text.utf8).count }

    /// What a text that left lacks of the whole text.
    ///
    /// A mark that stands in the whole text itself counts as words that were kept back; nothing moves by it.
    ///
    /// - Returns: nil where the words between the marks do not stand in the whole text in this order, or could stand in more than one place.
    /// - Complexity: the length of the text, for each stretch of words that is not found at once.
    public init?(of whole: StoredText, as released: StoredText) {
        let (text, rest) = (whole.utf8, released.utf8)
        let marks = Self.marks(in: rest)
        guard let first = marks.first, let last = marks.last else { return nil }
        let (head, tail) = (rest[..<first.lowerBound], rest[last.upperBound...])
        guard text.count > head.count + tail.count, text.starts(with: head), text.suffix(tail.count).elementsEqual(tail) else { return nil }
        let middle = zip(marks, marks.dropFirst()).map { rest[$0.upperBound..<$1.lowerBound] }
        let (low, high) = (head.count, text.count - tail.count)
        // As far to the front as it goes and as far to the back: where both are one, there is one place only.
        var places: [Int] = []
        var place = low
        for words in middle {
            // Something was kept back before it.
            guard !words.isEmpty, let found = Self.find(words, in: text, from: place + 1, to: high) else { return nil }
            places.append(found)
            place = found + words.count
        }
        guard place < high else { return nil }
        place = high
        for (words, found) in zip(middle, places).reversed() {
            guard Self.findLast(words, in: text, from: low, to: place - 1) == found else { return nil }
            place = found
        }
        let starts = [low] + zip(places, middle).map { $0 + $1.count }
        // A mark does not say why.
        self.init(withheld: zip(starts, places + [high]).map { WithheldRange(range: TextRange($0..<$1), reason: .personal) })
    }

    /// Where a range of the text that left stands in the whole text: the same words, with those that were kept back between them. An end within
    /// a mark counts as on its far side.
    public func whole(_ range: TextRange) -> TextRange {
        TextRange(whole(range.start.value, isEnd: false)..<whole(range.end.value, isEnd: true))
    }

    private func whole(_ place: Int, isEnd: Bool) -> Int {
        // How far the whole text is ahead.
        var ahead = 0
        for piece in withheld.map(\.range) {
            let mark = piece.start.value - ahead
            let behind = mark + Self.markBytes.count
            if place < mark || isEnd && place == mark { return place + ahead }
            if isEnd, place <= behind { return piece.end.value }
            if !isEnd, place < behind { return piece.start.value }
            ahead = piece.end.value - behind
        }
        return place + ahead
    }

    // MARK: Looking for bytes

    private static func marks(in text: [UInt8]) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        while let place = find(markBytes[...], in: text, from: marks.last?.upperBound ?? 0, to: text.count) {
            marks.append(place..<place + markBytes.count)
        }
        return marks
    }

    /// The first place of words that stand wholly in a stretch of the text.
    private static func find(_ words: ArraySlice<UInt8>, in text: [UInt8], from start: Int, to end: Int) -> Int? {
        start > end - words.count ? nil : (start...end - words.count).first { isAt($0, words, text) }
    }

    private static func findLast(_ words: ArraySlice<UInt8>, in text: [UInt8], from start: Int, to end: Int) -> Int? {
        start > end - words.count ? nil : (start...end - words.count).last { isAt($0, words, text) }
    }

    private static func isAt(_ place: Int, _ words: ArraySlice<UInt8>, _ text: [UInt8]) -> Bool {
        text[place] == words.first && text[place..<place + words.count] == words
    }
}
