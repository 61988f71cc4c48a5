/// Cuts the text around a hit so that many hits can be read one under the other.
///
/// ```swift
/// let context = KeywordInContext(left: 12, right: 10).context(of: 33..<39, in: text.utf8)
/// context.text(style: .bold, depth: .none)   // …and so the tender was late…
/// ```
public struct KeywordInContext: Hashable, Sendable {
    /// The three pieces of one line.
    public struct Context: Hashable, Sendable {
        /// Exactly `left` columns: padded with spaces before, or cut with … at its start.
        public let left: String
        /// The hit itself on one line, whole.
        public let hit: String
        /// At most `right` columns, cut with … at its end.
        public let right: String

        /// The line with the hit in a style; spaces at the end are taken off.
        public func text(style: Style, depth: ColourDepth) -> String {
            var end = right[...]
            while end.last == " " { end.removeLast() }
            return left + style.applied(to: hit, depth: depth) + end
        }
    }

    /// Columns before the hit.
    public let left: Int
    /// Columns after the hit.
    public let right: Int

    public init(left: Int, right: Int) {
        self.left = max(0, left)
        self.right = max(0, right)
    }

    /// Returns the hit and what stands around it, on one line: newlines and other white space become single spaces.
    ///
    /// Cuts stand on grapheme boundaries. Nothing is
    /// read beyond sixteen bytes for each column. Complexity: O(left + right + hit), whatever the length of the text.
    ///
    /// - Parameters:
    ///   - hit: half-open UTF-8 byte range on scalar boundaries; clamped to the text.
    ///   - text: the whole text as valid UTF-8.
    public func context(of hit: Range<Int>, in text: [UInt8]) -> Context {
        let hit = hit.clamped(to: 0..<text.count)
        return Context(
            left: leftContext(text, before: hit.lowerBound),
            hit: DisplayText.oneLine(String(decoding: text[hit], as: UTF8.self)),
            right: rightContext(text, after: hit.upperBound)
        )
    }

    /// Bytes looked at for each column: two are enough for most text, sixteen for letters with many marks. Where even these do
    /// not fill the room, as in long runs of white space, the context is shorter, never wrong.
    private static let bytesPerColumn = [2, 16]

    private func leftContext(_ text: [UInt8], before end: Int) -> String {
        var shown = ""
        for factor in Self.bytesPerColumn {
            var start = max(0, end - left * factor - 16)
            while start > 0 && start < end && text[start] & 0xC0 == 0x80 { start += 1 }
            let whole = DisplayText.oneLine(String(decoding: text[start..<end], as: UTF8.self))
            let columns = DisplayWidth.columns(of: whole)
            if start == 0 && columns <= left {
                shown = whole
                break
            }
            shown = left == 0 ? "" : "…" + DisplayWidth.suffix(of: whole, columns: left - 1)
            if columns >= left { break }
        }
        return DisplayWidth.pad(shown, to: left, alignment: .right)
    }

    private func rightContext(_ text: [UInt8], after start: Int) -> String {
        var shown = ""
        for factor in Self.bytesPerColumn {
            var end = min(text.count, start + right * factor + 16)
            while end < text.count && end > start && text[end] & 0xC0 == 0x80 { end -= 1 }
            let whole = DisplayText.oneLine(String(decoding: text[start..<end], as: UTF8.self))
            let columns = DisplayWidth.columns(of: whole)
            if end == text.count && columns <= right { return whole }
            shown = right == 0 ? "" : DisplayWidth.prefix(of: whole, columns: right - 1) + "…"
            if columns >= right { break }
        }
        return shown
    }
}
