import CPCRE2
import FeltModel
import FeltText

/// A regular expression that looks for words in paragraphs, by PCRE2 with its limits set.
final class TextPattern {
    /// How often the matcher may try in one search before the expression counts as one that would not end. PCRE2's own limit is ten times
    /// as much; a plain expression needs some hundreds on a long paragraph. PCRE2 does not say how many tries it made, so a search begins
    /// with a low limit, and is made again with the next where that was too low.
    private static let tryLimits: [UInt32] = [100, 400, 1_600, 6_400, 25_600, 102_400, 409_600, 1_000_000]
    /// How many tries all searches of a query may take together: so many, and so many more for each byte that was looked through. It is a
    /// number of tries and not a time, so that the same query has the same answer on every machine. Fifty million take some two seconds.
    private static let (baseAllowance, allowancePerByte) = (50_000_000, 100)
    private static let depthLimit: UInt32 = 100_000
    /// In KiB.
    private static let heapLimit: UInt32 = 20_000

    private let code: OpaquePointer
    private let data: OpaquePointer
    private let limits: OpaquePointer
    private let expression: String
    private let position: Int
    private let savedName: String?
    /// Whether the expression speaks of loose accents itself; else a letter with one behind it is looked at as the one letter that it is.
    private let seesMarks: Bool
    /// The place in `tryLimits` that the last search came to; the next begins a step below.
    private var lastLimit = 0
    private var tries = 0
    private var allowance = TextPattern.baseAllowance

    /// Reads a pattern that stands at `position` (the opening slash, in code points) in the query `expression`.
    ///
    /// - Parameter savedName: the saved query whose name stands at `position`, for messages.
    /// - Throws: `regex-invalid` with PCRE2's words, at the place in the query.
    init(_ pattern: String, expression: String, position: Int, inside savedName: String? = nil) throws {
        self.expression = expression
        self.position = position
        self.savedName = savedName
        let composed = LatinComposition.compose(pattern)
        seesMarks = Self.namesMarks(composed)
        let bytes = Array(composed.utf8)
        var error: Int32 = 0
        var offset = 0
        let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_CASELESS) | UInt32(PCRE2_NEVER_BACKSLASH_C)
        guard let code = bytes.withUnsafeBufferPointer({ pcre2_compile_8($0.baseAddress, $0.count, options, &error, &offset, nil) }) else {
            // Escaped slashes are one code point longer in the query than in the pattern.
            let before = String(decoding: bytes.prefix(offset), as: UTF8.self).unicodeScalars
            let place = position + 1 + before.count + before.count { $0 == "/" }
            throw QueryError.make("regex-invalid", at: place, in: expression, "The regular expression cannot be read: \(Self.words(error)).", hint: "Signs that mean something in it want a backslash: \\( \\) \\[ \\* \\+ \\?")
        }
        guard let data = pcre2_match_data_create_from_pattern_8(code, nil), let limits = pcre2_match_context_create_8(nil) else {
            pcre2_code_free_8(code)
            throw QueryError.make("regex-too-costly", at: position, in: expression, "There is not enough memory for the regular expression.", hint: nil)
        }
        pcre2_set_depth_limit_8(limits, Self.depthLimit)
        pcre2_set_heap_limit_8(limits, Self.heapLimit)
        (self.code, self.data, self.limits) = (code, data, limits)
    }

    /// Whether a pattern names loose accents: one of them, one by its number, or all marks by their property.
    private static func namesMarks(_ pattern: String) -> Bool {
        if pattern.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) { return true }
        if ["\\pM", "\\p{M", "\\PM", "\\P{M"].contains(where: pattern.contains) { return true }
        return pattern.matches(of: #/\\x\{([0-9A-Fa-f]+)\}/#).contains { UInt32($0.1, radix: 16).map { (0x300...0x36F).contains($0) } ?? false }
    }

    deinit {
        pcre2_match_data_free_8(data)
        pcre2_match_context_free_8(limits)
        pcre2_code_free_8(code)
    }

    /// Where it is found in a piece of a text, from left to right; matches of nothing are passed over.
    ///
    /// - Throws: `regex-too-costly` when it would take too long, here or with all pieces before.
    func matches(in text: StoredText, _ piece: TextRange) throws -> [TextRange] {
        try text.utf8.withUnsafeBufferPointer { buffer -> [TextRange] in
            // A damaged study may have passages that reach out of their text.
            guard let base = buffer.baseAddress, piece.end.value <= buffer.count else { return [] }
            let bytes = UnsafeBufferPointer(start: base + piece.start.value, count: piece.end.value - piece.start.value)
            let found: [Range<Int>]
            if !seesMarks, let composed = ComposedPiece(bytes) {
                found = try composed.bytes.withUnsafeBufferPointer { try matches(in: $0) }.map(composed.original)
            } else {
                found = try matches(in: bytes)
            }
            return found.map { TextRange(piece.start.value + $0.lowerBound..<piece.start.value + $0.upperBound) }
        }
    }

    private func matches(in piece: UnsafeBufferPointer<UInt8>) throws -> [Range<Int>] {
        guard let subject = piece.baseAddress else { return [] }
        var result: [Range<Int>] = []
        var from = 0
        allowance += piece.count * Self.allowancePerByte
        while from <= piece.count {
            // The first look at a piece checks that it is whole characters; the others need not.
            let options = UInt32(PCRE2_NOTEMPTY) | (from == 0 ? 0 : UInt32(PCRE2_NO_UTF_CHECK))
            let found = try search(subject, piece.count, from, options)
            if found == PCRE2_ERROR_NOMATCH { break }
            guard found >= 0, let places = pcre2_get_ovector_pointer_8(data) else { throw tooCostly(found) }
            let (start, end) = (places[0], places[1])
            if start < end { result.append(start..<end) }
            // A look-behind with a reset start may end a match before it was looked for; it must go forward all the same.
            if end > from { from = end; continue }
            from += 1
            while from < piece.count, subject[from] & 0xC0 == 0x80 { from += 1 }
        }
        return result
    }

    /// Searches once, within what is left of the tries.
    private func search(_ subject: UnsafePointer<UInt8>, _ length: Int, _ from: Int, _ options: UInt32) throws -> Int32 {
        var place = max(0, lastLimit - 1)
        while true {
            let limit = Self.tryLimits[place]
            pcre2_set_match_limit_8(limits, limit)
            let found = pcre2_match_8(code, subject, length, from, options, data, limits)
            // A search that ends within the lowest limit is as cheap as a look at the text.
            if place > 0 || found == PCRE2_ERROR_MATCHLIMIT { tries += Int(limit) }
            guard tries <= allowance else { throw tooCostly(PCRE2_ERROR_MATCHLIMIT) }
            lastLimit = place
            guard found == PCRE2_ERROR_MATCHLIMIT, place + 1 < Self.tryLimits.count else { return found }
            place += 1
        }
    }

    private func tooCostly(_ error: Int32) -> FeltError {
        let isLimit = [PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_HEAPLIMIT].contains(error)
        return QueryError.make(
            "regex-too-costly", at: position, in: expression,
            QueryError.inside(
                savedName, isLimit ? "The regular expression would take too long." : "The regular expression cannot be matched: \(Self.words(error))."),
            hint: "Repetitions inside repetitions, such as (a+)+, are the usual cause.")
    }

    private static func words(_ error: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = pcre2_get_error_message_8(error, &buffer, buffer.count)
        return String(decoding: buffer.prefix(max(0, Int(count))), as: UTF8.self)
    }
}
