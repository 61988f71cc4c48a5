/// What a study has settled for all its copies. Values are no words of participants.
public enum StudySetting: String, CaseIterable, Sendable {
    /// The fewest people that a figure or rating in a report for partners may rest on.
    case groupSize = "group-size"
    /// Under which number the processing of personal data is notified.
    case siktReference = "sikt-reference"
    /// The day the project ends, and what was promised for its data falls due.
    case endDate = "end-date"

    /// The fewest people where the study has settled nothing: nothing may be traced to a group of five or fewer. Source: OsloMet's guide on
    /// anonymous data (`docs/reports.md`).
    public static let defaultGroupSize = 6

    /// The value as it is stored, for what somebody typed.
    ///
    /// - Throws: `setting-invalid`.
    public func read(_ typed: String) throws -> String {
        switch self {
        case .groupSize:
            guard let number = Int(typed), (1...100).contains(number) else {
                throw FeltError("setting-invalid", "'\(typed)' is no size of a group.", hint: "Give a whole number from 1 to 100, such as \(Self.defaultGroupSize).")
            }
            return String(number)
        case .siktReference:
            let isPlain = typed.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || ("a"..."z").contains($0) || ("A"..."Z").contains($0) || "-/.".unicodeScalars.contains($0) }
            guard isPlain, (1...40).contains(typed.utf8.count) else {
                throw FeltError("setting-invalid", "That is no reference number.", hint: "Give the number as the approval has it: digits, letters, - / and points.")
            }
            return typed
        case .endDate:
            guard Timestamp.dayNumber(typed) != nil, typed.utf8.count == 10 else {
                throw FeltError("setting-invalid", "'\(typed)' is no day.", hint: "Write it as in 2027-12-31.")
            }
            return typed
        }
    }
}
