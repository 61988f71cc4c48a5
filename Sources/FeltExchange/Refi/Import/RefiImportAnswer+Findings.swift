public import FeltModel
import FeltRefi

extension RefiImportAnswer {
    /// A line for each rule that the file breaks, with how often: a program errs the same way a thousand times. Sorted by rule.
    ///
    /// - Parameter showsRows: whether the lines are rows of tables, the first of which are named.
    public func findingLines(in language: Language, showsRows: Bool) -> [String] {
        Dictionary(grouping: findings, by: \.rule).sorted { $0.key.rawValue < $1.key.rawValue }.map { rule, findings in
            let sentence = findings.count == 1 ? findings[0].sentence(in: language) : findings[0].rule(in: language)
            return "\(rule.rawValue): \(findings.count). \(sentence)\(Self.places(findings, showsRows: showsRows))"
        }
    }

    /// The first rows that findings are about, and the first codings that are lost.
    private static func places(_ findings: [RefiFinding], showsRows: Bool) -> String {
        let isLost = findings.first?.rule == .rangeEndUnknown
        guard showsRows || isLost else { return "" }
        let places = findings.prefix(5).compactMap { finding in isLost ? finding.guid?.text : finding.line.map { "\(finding.element) \($0)" } }
        return places.isEmpty ? "" : " [\(places.joined(separator: ", "))\(findings.count > 5 ? ", …" : "")]"
    }
}
