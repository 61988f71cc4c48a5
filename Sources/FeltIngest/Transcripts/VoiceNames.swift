import FeltModel
import FeltProtocols
import FeltText

/// Names of those who speak, as programs that transcribe write them.
enum VoiceNames {
    /// What programs and people call a voice they have no name for, in lower case.
    private static let roles: Set<String> = [
        "speaker", "unknown", "unknown speaker", "interviewer", "interviewee", "informant", "respondent", "participant", "moderator", "facilitator", "researcher",
        "observer", "narrator", "taler", "ukjent", "ukjent taler", "intervjuer", "intervjuar", "deltaker", "deltakar", "forsker", "forskar", "fasilitator",
        "observatør", "møteleder", "møteleiar", "ordstyrer", "ordstyrar", "tolk", "alle", "flere", "fleire",
    ]

    /// A voice made fit to stand before a colon: one blank between words, no colon, no sign of emphasis before it. Nil where nothing is left.
    static func label(_ name: String) -> String? {
        let words = name.unicodeScalars.split { $0.properties.isWhitespace || $0 == ":" || $0.value < 32 }
        let joined = words.map { String($0) }.joined(separator: " ")
        let label = String(joined.drop { $0 == "*" || $0 == "_" || $0 == " " })
        return label.isEmpty ? nil : label
    }

    /// Whether field notes know the voice by itself, without being told: `INF`, `P07`.
    static func isKnown(_ label: String) -> Bool {
        PassageParser.passages(in: StoredText(trusted: Array("\(label): x".utf8)), extraVoices: []).first?.voice != nil
    }

    /// Whether a voice may be a person's name: letters alone, and neither a label that notes know nor the name of a role.
    static func mayBeName(_ label: String) -> Bool {
        !isRole(label) && !label.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber } && !isKnown(label)
    }

    static func isRole(_ label: String) -> Bool { roles.contains(label.lowercased()) }

    /// Whether words look like a name: up to five, each with a capital or a figure first, but for small ones such as `von` within.
    static func looksLikeName(_ label: String) -> Bool {
        let words = label.split(separator: " ")
        guard (1...5).contains(words.count), label.unicodeScalars.count <= 60, let first = label.unicodeScalars.first, first.properties.isAlphabetic else { return false }
        if isRole(label) || (words.count == 2 && isRole(String(words[0])) && words[1].allSatisfy(\.isNumber)) { return true }
        for (index, word) in words.enumerated() {
            guard let start = word.unicodeScalars.first else { return false }
            let isSmall = index > 0 && index < words.count - 1 && word.unicodeScalars.count <= 4
            let isCapital = start.properties.generalCategory == .uppercaseLetter || start.properties.generalCategory == .otherLetter
            guard isCapital || isSmall || (index > 0 && start.properties.generalCategory == .decimalNumber) else { return false }
            for scalar in word.unicodeScalars {
                let category = scalar.properties.generalCategory
                guard scalar.properties.isAlphabetic || category == .decimalNumber || category == .nonspacingMark || "-.'’_/".unicodeScalars.contains(scalar) else { return false }
            }
        }
        // Words in capitals that notes do not take for a voice are remarks: NB, OBS.
        return words.count > 1 || label != label.uppercased() || isKnown(label)
    }

    /// A label at the start of a line of speech, `Kari: ja` or `[Kari]: ja`, with where the words begin; nil where none stands.
    ///
    /// - Returns: `isCertain` for one that can be nothing else: `P07`, `Speaker 1`, `Informant`. Any other word may only begin a sentence.
    static func opening(_ line: ArraySlice<UInt8>) -> (label: String, words: Int, isCertain: Bool)? {
        guard let colon = line.prefix(120).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
        let after = colon + 1
        guard after == line.endIndex || line[after] == 32 || line[after] == 9 else { return nil }
        // WhisperX writes [SPEAKER_00]: words.
        let isBracketed = line.first == UInt8(ascii: "[") && line[colon - 1] == UInt8(ascii: "]") && colon - line.startIndex > 2
        let name = isBracketed ? line[(line.startIndex + 1)..<(colon - 1)] : line[..<colon]
        guard let label = label(String(decoding: name, as: UTF8.self)), looksLikeName(label) else { return nil }
        let hasFigure = label.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
        return (label, after, hasFigure || isRole(label) || isKnown(label))
    }
}
