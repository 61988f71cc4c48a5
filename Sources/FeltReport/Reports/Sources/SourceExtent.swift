package import FeltModel

/// How long a source is, or several are together: words, and the time between when notes say that they began and ended.
package struct SourceExtent {
    var sources = 0
    var words = 0
    package var minutes = 0
    /// How many of the sources have had their words erased, so that nobody knows how many there were.
    var erased = 0
    /// How many of the sources say when they began and ended.
    package var timed = 0

    /// Nil where no source has its words.
    package var knownWords: Int? { erased == sources ? nil : words }
    var hours: Double { Double(minutes) / 60 }

    /// - Parameters:
    ///   - words: how many words of a source count; nil where they have been erased.
    package init(words: Int?, note: NoteRecord?) {
        sources = 1
        if let words { self.words = words } else { erased = 1 }
        if let minutes = Self.minutes(from: note?.start, to: note?.end) { (self.minutes, timed) = (minutes, 1) }
    }

    /// The sum of several.
    init(_ parts: some Sequence<SourceExtent>) {
        for part in parts {
            sources += part.sources
            words += part.words
            erased += part.erased
            minutes += part.minutes
            timed += part.timed
        }
    }

    /// The minutes between two hours as notes write them, `14:05`; what ends earlier than it began ended on the next day. Nil where one is not known.
    static func minutes(from start: String?, to end: String?) -> Int? {
        guard let start = start.flatMap(minute), let end = end.flatMap(minute), start != end else { return nil }
        return end > start ? end - start : end + 24 * 60 - start
    }

    private static func minute(_ hour: String) -> Int? {
        let parts = hour.split(separator: ":").map { Int($0) }
        guard parts.count >= 2, let hours = parts[0], let minutes = parts[1], (0..<24).contains(hours), (0..<60).contains(minutes) else { return nil }
        return hours * 60 + minutes
    }
}
