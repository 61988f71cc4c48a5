/// What points to single people, of whom partners are told nothing: a participant is a person, and so is an interview.
enum SinglePeople {
    private static let axes = ["participant", "voice", "source"]

    /// The first axis or filter that does; nil for none.
    ///
    /// - Parameters:
    ///   - names: axes as they were typed.
    ///   - condition: a query as it was typed.
    static func named(_ names: [String] = [], in condition: String?) -> String? {
        let asked = (condition ?? "").lowercased().split { !$0.isLetter && !$0.isNumber && !"-_.:".contains($0) }
        return names.first { axes.contains($0.lowercased()) } ?? axes.first { name in asked.contains { $0.hasPrefix(name + ":") } }
    }
}
