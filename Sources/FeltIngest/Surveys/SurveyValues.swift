/// Whether the answers of a column are values rather than words.
enum SurveyValues {
    /// How many different answers a question with choices has at the most.
    private static let choices = 8
    /// How long a choice is at the most, in code points.
    private static let choiceLength = 40
    /// How many must have answered before one can tell choices from short words.
    private static let respondents = 5

    /// Whether all answers are numbers, or all are days, or they are choices: at most 8 different ones of at most 40 characters, by at least 5
    /// respondents, each given twice on the average. (Five short answers that all differ are words.)
    ///
    /// - Parameter answers: those that are not empty; without any, the answer is no.
    static func areValues(_ answers: [String]) -> Bool {
        guard !answers.isEmpty else { return false }
        if answers.allSatisfy(isNumber) || answers.allSatisfy(isDay) { return true }
        let different = Set(answers)
        return answers.count >= respondents && different.count <= choices && different.count * 2 <= answers.count + 1
            && different.allSatisfy { $0.unicodeScalars.count <= choiceLength && !$0.contains("\n") }
    }

    /// `12`, `-3`, `4.5`, `4,5`, `80 %`.
    static func isNumber(_ text: String) -> Bool {
        var rest = text.unicodeScalars[...]
        if let sign = rest.first, "+-−".unicodeScalars.contains(sign) { rest = rest.dropFirst() }
        if rest.last == "%" {
            rest = rest.dropLast()
            if rest.last == " " || rest.last == "\u{A0}" { rest = rest.dropLast() }
        }
        let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } } && rest.count <= 30
    }

    /// `2026-02-11`, `11.02.2026`, `11/2/2026`, perhaps with a time behind: `14:05` or `14:05:00`.
    static func isDay(_ text: String) -> Bool {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
        guard let day = parts.first, parts.count <= 2, parts.count == 1 || isTime(parts[1]) else { return false }
        for (sign, isYearFirst) in [("-", true), (".", false), ("/", false)] as [(Character, Bool)] {
            let numbers = day.split(separator: sign, omittingEmptySubsequences: false).map { Int($0) ?? -1 }
            guard numbers.count == 3 else { continue }
            let ordered = isYearFirst ? numbers : numbers.reversed()
            // In 2/11/2026 the month may stand first.
            let (small, large) = (min(ordered[1], ordered[2]), max(ordered[1], ordered[2]))
            return (1000...9999).contains(ordered[0]) && (1...12).contains(small) && (1...31).contains(large)
        }
        return false
    }

    private static func isTime(_ text: Substring) -> Bool {
        let numbers = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
        return (2...3).contains(numbers.count) && (0...24).contains(numbers[0]) && numbers.dropFirst().allSatisfy { (0...59).contains($0) }
    }
}
