public import FeltModel
import FeltRefi

extension RefiImportAnswer {
    /// A line for each rule that the file breaks, with how often: a program errs the same way a thousand times. Sorted by rule.
    ///
    /// - Parameter showsRows: whether the lines are rows of tables, the first of which are named.
    public func findingLines(in language: Language, showsRows: Bool) -> [String] {
        Dictionary(grouping: findings, by: \.rule).sorted { $0.key.rawValue < $1.key.rawValue }.map { rule, findings in
            let sentence = findings.count == 1 ? findings[0].sentence(in: language) : findings[0].rule(in: language)
            return "\(rule.rawValue): \(findings.count). \(sentence)\(places(findings, showsRows: showsRows))"
        }
    }

    /// The first rows or texts that findings are about, and the first codings that are lost.
    private func places(_ findings: [RefiFinding], showsRows: Bool) -> String {
        let isLost = findings.first?.rule == .rangeEndUnknown
        var places: [String] = []
        for finding in findings {
            let source = finding.guid.flatMap { sourcesOfFindings[$0] }
            // A place in a text is known by the text's name.
            let place = isLost ? [finding.guid?.text, source].compactMap(\.self).joined(separator: " ") : showsRows ? finding.line.map { "\(finding.element) \($0)" } ?? "" : source ?? ""
            if !place.isEmpty, !places.contains(place) { places.append(place) }
            if places.count == 5 { break }
        }
        return places.isEmpty ? "" : " [\(places.joined(separator: ", "))\(findings.count > 5 ? ", …" : "")]"
    }
}
