import ArgumentParser
import FeltPrivacy

/// Kinds of things that are kept back from exports, as typed: with commas between, or `all`.
struct WithholdingList: ExpressibleByArgument, CustomStringConvertible {
    let kinds: Set<Withholding>

    static let names = Withholding.allCases.map(\.rawValue).joined(separator: ", ")

    /// What the list is made of, each as it is typed, in a fixed order.
    var typed: [String] { Withholding.allCases.filter(kinds.contains).map(\.rawValue) }

    var description: String { typed.joined(separator: ",") }

    init?(argument: String) {
        if argument == "all" {
            kinds = Set(Withholding.allCases)
            return
        }
        let names = argument.split(separator: ",").map { $0.filter { $0 != " " } }
        let found = names.compactMap { Withholding(rawValue: String($0)) }
        guard !found.isEmpty, found.count == names.count else { return nil }
        kinds = Set(found)
    }

    static let allValueStrings = Withholding.allCases.map(\.rawValue) + ["all"]
}
