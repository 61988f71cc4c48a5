import FeltFramework
package import FeltModel
import FeltPrivacy
import FeltStore

/// What researchers call things, and the rules they give them: partners read no name and no quote there either.
extension ReportStudy {
    /// A text as it may be told: nil for partners where it quotes somebody or names a participant.
    func told(_ text: String) -> String? { audience == .team || partnerText.mayTell(text) ? text : nil }

    /// The same, such as a path or a title, with a sentence in place of what may not be told.
    package func shown(_ path: String) -> String { gonePaths.contains(path) ? words["not-shared"] : told(path) ?? words["not-shared"] }

    /// What codes were called that are no longer in the study, for partners on an earlier day: they may have been taken out because of it.
    private var gonePaths: Set<String> {
        guard audience == .partners, let names = present?.names else { return [] }
        // Whoever asks for codes gets what the reading throws.
        return once("gone paths") { (try? reader.codes()).map { names.gonePaths(in: names.named($0)) } ?? [] }
    }

    /// The path of a code that the journal names, which may have been given up because it named somebody: partners read those that stand.
    func shown(ofJournal path: String) throws -> String {
        guard audience == .partners else { return path }
        let stands = try present?.names.hasCode(path) ?? codes().allPaths.contains { $0.text == path }
        return stands ? shown(path) : words["not-shared"]
    }

    /// The fields of a report with the commands that partners may see: those alone that tell what pages for partners tell, and with no name in them
    /// where a case or a code is named for somebody, whom who works in the study knows.
    func withCommandsForPartners(_ fields: ReportFields) throws -> ReportFields {
        guard audience == .partners else { return fields }
        let names = cases.map(\.slug.text) + (try codes().codes.map(\.slug.text))
        let hasNames = names.contains { told($0) == nil }
        return fields.mapValues { field in
            field.withCommands { command in
                // Protocols ask everybody the same, and which program it is tells of nobody.
                guard command.contains(" --for partners") || ["felt protocol list", "felt --version"].contains(command) else { return nil }
                return hasNames ? partnerText.withoutNames(command) : command
            }
        }
    }

    /// The path behind a heading, in brackets; missing where it stays, and where the heading is the path: once is enough.
    func path(_ path: String, behind heading: String) -> ReportField {
        let said = shown(path)
        return said == words["not-shared"] || said == heading ? .missing : .text(said)
    }

    /// A rule of a code or a facet. Those of the frameworks that come with the program are nobody's words, whatever signs stand in them.
    package func rule(_ text: String) throws -> String { try told(text) ?? (shippedTexts().contains(text) ? text : words["not-shared"]) }

    /// The codes, with their labels as they may be shown; partners read the present ones, on an earlier day too.
    package func codes() throws -> CodeTree {
        try once("codes") {
            let stored = try reader.codes()
            guard audience == .partners else { return stored }
            let tree = present?.names.named(stored) ?? stored
            return CodeTree(try zip(tree.codes, tree.allPaths).map { code, path in
                var code = code
                code.label = try label(code.label, else: path.text)
                return code
            })
        }
    }

    /// The facets, with their labels and rules as they may be shown; partners read the present ones, on an earlier day too.
    package func facets() throws -> FacetSet {
        try once("facets") {
            let stored = try reader.facets()
            guard audience == .partners else { return stored }
            let set = present?.names.named(stored) ?? stored
            return FacetSet(try set.facets.map { facet in
                Facet(
                    id: facet.id, slug: facet.slug, label: try label(facet.label, else: facet.slug.text), rule: try rules(facet.rule),
                    note: try rules(facet.note),
                    values: try facet.values.map { .init(id: $0.id, slug: $0.slug, label: try label($0.label, else: $0.slug.text)) })
            })
        }
    }

    private func label(_ text: LocalisedText, else path: String) throws -> LocalisedText {
        let told = shown(path)
        func pick(_ label: String?) throws -> String? { try label.map { try self.told($0) != nil || shippedTexts().contains($0) ? $0 : told } }
        // Where there is no label the path stands in its place, which may name somebody too.
        if text.isEmpty, told != path { return LocalisedText(nb: told) }
        return LocalisedText(nb: try pick(text.nb), en: try pick(text.en))
    }

    private func rules(_ text: LocalisedText) throws -> LocalisedText { LocalisedText(nb: try text.nb.map(rule), en: try text.en.map(rule)) }

    /// The study's own record as it may be shown to partners: without a title that names somebody, and with a sentence in place of such a notice.
    static func told(_ record: StudyReader.StudyRecord, _ text: PartnerText, _ words: ReportWords) -> StudyReader.StudyRecord {
        func title(_ value: String?) -> String? { value.flatMap { text.mayTell($0) ? $0 : nil } }
        var record = record
        record.title = LocalisedText(nb: title(record.title.nb), en: title(record.title.en))
        record.notice = record.notice.map { text.mayTell($0) ? $0 : words["not-shared"] }
        return record
    }

    /// A case as it may be shown to partners.
    static func told(_ record: CaseStudy, _ text: PartnerText, _ words: ReportWords) -> CaseStudy {
        func told(_ value: String?) -> String? { value.map { text.mayTell($0) ? $0 : words["not-shared"] } }
        func title(_ value: String?) -> String? { value.flatMap { text.mayTell($0) ? $0 : nil } }
        var record = record
        record.title = LocalisedText(nb: title(record.title.nb), en: title(record.title.en))
        if record.title.isEmpty { record.title.nb = told(record.slug.text) }
        (record.municipality, record.ioaKind, record.procedure) = (told(record.municipality), told(record.ioaKind), told(record.procedure))
        return record
    }

    /// All that the frameworks say which come with the program.
    private func shippedTexts() throws -> Set<String> {
        try once("shipped") {
            var found: Set<String> = []
            for book in try ShippedFrameworks.names.map(ShippedFrameworks.codebook(named:)) {
                let ofCodes = book.codes.flatMap { [$0.label, $0.definition, $0.include, $0.exclusions, $0.indicator, LocalisedText(nb: $0.grounding)] }
                let ofFacets = book.facets.flatMap { [$0.label, $0.rule, $0.note] + $0.values.map(\.label) }
                found.formUnion((ofCodes + ofFacets).flatMap { [$0.nb, $0.en] }.compactMap(\.self))
            }
            return found
        }
    }
}
