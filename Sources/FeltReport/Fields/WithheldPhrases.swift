/// What reports say in place of what they keep back, and how they tell partners numbers of people, in one language.
struct WithheldPhrases {
    private let phrases: [String]
    /// What stands before and behind the number in `færre enn {number}` and its like.
    private let around: [(before: String, behind: String)]

    init(_ words: ReportWords) {
        phrases = ["too-few", "not-shared", "not-shown", "chart-withheld", "chart-reason-withheld"].map { words[$0] }
        around = ["fewer-than", "at-least"].map { key in
            let parts = words[key].components("{number}")
            return (parts[0], parts.count > 1 ? parts[1] : "")
        }
    }

    /// Whether any of it stands in a text.
    func occur(in text: String) -> Bool {
        phrases.contains(where: text.contains) || around.contains { sides in
            text.ranges(of: sides.before).contains { range in
                let rest = text[range.upperBound...].drop(while: \.isNumber)
                return rest.startIndex > range.upperBound && rest.hasPrefix(sides.behind)
            }
        }
    }
}

extension String {
    /// What stands on both sides of a part; the text itself where it is not in it.
    fileprivate func components(_ part: String) -> [String] {
        guard let found = firstRange(of: part) else { return [self] }
        return [String(self[..<found.lowerBound]), String(self[found.upperBound...])]
    }
}
