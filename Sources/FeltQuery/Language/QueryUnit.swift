/// What AND and NOT ask whether stretches share, where characters are too narrow.
public enum QueryUnit: String, CaseIterable, Sendable {
    case paragraph, turn, question, source
    case `case` = "case"
}
