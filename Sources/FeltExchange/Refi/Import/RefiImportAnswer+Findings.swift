public import FeltModel
import FeltRefi

extension RefiImportAnswer {
    /// A line for each fault that the file has, with how often: a program errs the same way a thousand times. Sorted by rule.
    ///
    /// - Parameter showsRows: whether the lines are rows of tables, the first of which are named.
    public func findingLines(in language: Language, showsRows: Bool) -> [String] {
        RefiFinding.alike(findings).enumerated().sorted { ($0.element[0].rule.rawValue, $0.offset) < ($1.element[0].rule.rawValue, $1.offset) }.map { _, findings in
            let sentence = findings.count == 1 ? findings[0].sentence(in: language) : findings[0].rule(in: language, isMany: Set(findings.map(\.target)).count > 1)
            return "\(findings[0].rule.rawValue): \(findings.count). \(sentence)\(places(findings, showsRows: showsRows))"
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
