/// Cuts text into sentences, for codings that are made by rule.
public enum Sentences {
    /// The sentences of a stretch, in order, trimmed of blank space, never empty, never overlapping, all inside it.
    ///
    /// A sentence ends behind `.`, `!`, `?` or `…`, closing quotes and brackets included, where blank space and the beginning of a
    /// sentence follow: an upper-case letter, a digit, an opening quote or bracket, a dash. Two line ends in a row always end one.
    /// A full stop behind a Norwegian or English abbreviation, a single letter, or a number before a lower-case word (`3. mai`) does
    /// not. Cost: one pass.
    public static func ranges(in text: StoredText, within range: TextRange) -> [TextRange] {
        let scalars = scan(text, range)
        var result: [TextRange] = []
        var start = 0
        var index = 0
        func close(at end: Int) {
            var first = start
            var last = end
            while first < last, scalars[first].value.properties.isWhitespace { first += 1 }
            while last > first, scalars[last - 1].value.properties.isWhitespace { last -= 1 }
            if first < last {
                let endByte = last < scalars.count ? scalars[last].byte : range.end.value
                result.append(TextRange(scalars[first].byte..<endByte))
            }
            start = end
        }
        while index < scalars.count {
            let scalar = scalars[index].value
            if scalar == "\n", blankLineFollows(scalars, index) {
                close(at: index)
            } else if scalar == "." || scalar == "!" || scalar == "?" || scalar == "…" {
                var end = index + 1
                while end < scalars.count, isTerminator(scalars[end].value) || isClosing(scalars[end].value) { end += 1 }
                if ends(scalars, terminator: index, end: end, sentenceStart: start) { close(at: end) }
                index = end
                continue
            }
            index += 1
        }
        close(at: scalars.count)
        return result
    }

    private typealias Placed = (value: Unicode.Scalar, byte: Int)

    private static func scan(_ text: StoredText, _ range: TextRange) -> [Placed] {
        var result: [Placed] = []
        var byte = range.start.value
        for scalar in text[range].unicodeScalars {
            result.append((scalar, byte))
            byte += UTF8.width(scalar)
        }
        return result
    }

    private static func blankLineFollows(_ scalars: [Placed], _ index: Int) -> Bool {
        var next = index + 1
        while next < scalars.count, scalars[next].value == " " || scalars[next].value == "\t" { next += 1 }
        return next < scalars.count && scalars[next].value == "\n"
    }

    private static func ends(_ scalars: [Placed], terminator: Int, end: Int, sentenceStart: Int) -> Bool {
        guard end < scalars.count else { return true }
        guard scalars[end].value.properties.isWhitespace else { return false }
        var next = end
        while next < scalars.count, scalars[next].value.properties.isWhitespace { next += 1 }
        guard next < scalars.count else { return true }
        let following = scalars[next].value
        guard isOpening(following) else { return false }
        guard scalars[terminator].value == ".", end == terminator + 1 else { return true }
        var wordStart = terminator
        while wordStart > sentenceStart, !scalars[wordStart - 1].value.properties.isWhitespace { wordStart -= 1 }
        // What opens stands before the word, as in «(jf. Meld. St. 22)».
        while wordStart < terminator, !isWordBeginning(scalars[wordStart].value) { wordStart += 1 }
        var word = String.UnicodeScalarView()
        for placed in scalars[wordStart..<terminator] { word.append(placed.value) }
        let name = String(word).lowercased()
        if abbreviations.contains(name) { return false }
        // An initial, as in «B. Hansen».
        if word.count == 1, let only = word.first, only.properties.isAlphabetic { return false }
        return true
    }

    private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "!" || scalar == "?" || scalar == "…" }
    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool { "»”\"’')]".unicodeScalars.contains(scalar) }

    private static func isWordBeginning(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
    }

    private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber, .initialPunctuation, .openPunctuation, .dashPunctuation: true
        default: "\"'»#*>".unicodeScalars.contains(scalar) || scalar.properties.isEmojiPresentation
        }
    }

    /// Abbreviations that a capital letter or a number often follows.
    private static let abbreviations: Set<String> = [
        "adm", "al", "art", "bl.a", "ca", "d", "dir", "dr", "dvs", "e.g", "e.kr", "evt", "f.eks", "f.kr", "fig", "fr", "hr", "i.e", "ift", "iht",
        "inkl", "jf", "jfr", "kap", "kgl", "kl", "kr", "maks", "meld", "mht", "mill", "min", "mr", "mrd", "mrs", "ms", "nr", "o.a", "obs", "pga",
        "pkt", "prof", "red", "ref", "s", "sr", "st", "t.o.m", "tab", "tlf", "f.o.m", "vedr", "vs",
    ]
}
