import FeltModel
import FeltProtocols

/// A protocol as a page to read.
struct ProtocolText {
    private let record: FieldProtocol
    private let language: Language

    init(_ record: FieldProtocol, _ language: Language) {
        self.record = record
        self.language = language
    }

    var text: String {
        var lines = ["\(said(record.title)) (\(record.id) \(record.version))"]
        if let purpose = record.purpose.text(in: language) { lines += ["", purpose] }
        let facts = [
            record.kind.rawValue, record.minutes.map { "\($0) min" }, list(word("for", "for"), record.actors), list(word("faser", "stages"), record.stages),
            record.format, list(word("hendelser", "events"), record.eventKinds), record.classification.map { word("klasse ", "class ") + $0.rawValue },
            record.embargo.map { word("sperret til ", "held back until ") + $0 },
        ].compactMap { $0 }
        lines += ["", facts.joined(separator: " · ")]
        checklist(word("Før", "Before"), record.before, &lines)
        checklist(word("Skriv aldri ned", "Never write down"), record.neverRecord, &lines)
        checklist(word("Roller", "Roles"), record.roles, &lines)
        for section in record.sections { add(section, &lines) }
        if !record.fields.isEmpty {
            lines += ["", word("Felt i hodet", "Fields of the head")]
            for field in record.fields {
                lines.append("  \(field.id)\(field.isRequired ? " *" : "")\(field.hint.text(in: language).map { "  \($0)" } ?? "")")
            }
        }
        if !record.after.isEmpty { lines += ["", word("Etterpå: ", "Afterwards: ") + record.after.map(\.text).joined(separator: ", ")] }
        if let days = record.followUpDays { lines += ["", word("Tilbakemelding innen \(days) dager", "Feedback within \(days) days")] }
        return lines.joined(separator: "\n") + "\n"
    }

    private func add(_ section: ProtocolSection, _ lines: inout [String]) {
        let facts = [section.minutes.map { "\($0) min" }, section.grouping?.rawValue, section.output].compactMap { $0 }
        let title = section.title.text(in: language) ?? section.purpose.rawValue
        lines += ["", title + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")]
        for question in section.questions {
            let codes = question.codes.isEmpty ? "" : "  [\(question.codes.map(\.text).joined(separator: ", "))]"
            lines.append("  \(question.id)\(question.isRequired ? " *" : "")  \(said(question.text))\(codes)")
            for probe in question.probes { lines.append("      - \(said(probe))") }
        }
    }

    private func checklist(_ title: String, _ items: [LocalisedText], _ lines: inout [String]) {
        guard !items.isEmpty else { return }
        lines += ["", title] + items.map { "  - \(said($0))" }
    }

    private func said(_ text: LocalisedText) -> String { text.text(in: language) ?? "" }
    private func list(_ name: String, _ items: [String]) -> String? { items.isEmpty ? nil : "\(name) \(items.joined(separator: ", "))" }
    private func word(_ norwegian: String, _ english: String) -> String { language == .en ? english : norwegian }
}
