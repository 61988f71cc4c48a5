import FeltModel

/// Looks for what the schema cannot see: references to nothing, repeated GUIDs, passages outside their text.
///
/// Every finding is a fault of the program that built the project, never of its user.
public enum RefiCheck {
    /// One breach of a rule.
    public struct Finding: Hashable, Sendable {
        /// A stable kebab-case name of the rule.
        public let rule: String
        /// The object in which it was found; nil for the project itself.
        public let object: RefiGUID?
        /// What the object refers to, where the rule is about a reference.
        public let target: RefiGUID?

        /// `rule object -> target`.
        public var text: String {
            [rule, object?.text, target.map { "-> \($0)" }].compactMap { $0 }.joined(separator: " ")
        }
    }

    /// Every breach, in the order of the project; empty for a sound one. Cost: linear in the number of objects.
    public static func findings(in project: RefiProject) -> [Finding] {
        var inspection = RefiInspection()
        inspection.register(project)
        inspection.inspect(project)
        return inspection.findings
    }

    /// Throws `refi-inconsistent`, with the first twenty findings as details, unless the project is sound.
    public static func check(_ project: RefiProject) throws {
        let findings = findings(in: project)
        guard !findings.isEmpty else { return }
        throw FeltError(
            "refi-inconsistent",
            "The export would hold \(findings.count) faulty reference\(findings.count == 1 ? "" : "s"); nothing was written.",
            hint: "This is a fault of Feltlogg: please report it with the details.",
            context: ["findings": String(findings.count)],
            details: findings.prefix(20).map(\.text)
        )
    }
}
