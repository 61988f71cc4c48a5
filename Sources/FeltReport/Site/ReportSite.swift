import FeltModel
import FeltStore

/// All reports of a study as pages that lead to each other, to be read from a folder without a server.
public struct ReportSite: Sendable {
    /// The files in their order, the first page first, with what is in them.
    public let files: [(name: String, bytes: [UInt8])]
    /// Whom all of them are for.
    public let audience: ReportAudience

    private struct Entry {
        let request: ReportRequest
        let file: String
        let title: String
    }

    /// Makes all pages for the study's audience.
    ///
    /// - Parameters:
    ///   - like: what the requests of all pages have in common, such as the protocols of the study.
    ///   - step: is told the title of each page before it is made.
    /// - Throws: what reading the study throws, and what `step` throws.
    public init(_ study: ReportStudy, _ templates: ReportTemplates, like: ReportRequest, step: (String) throws -> Void = { _ in }) throws {
        let entries = Self.entries(study, like)
        let links = [(title: study.words["site-first"], file: Self.first)] + entries.map { (title: $0.title, file: $0.file) }
        var files: [(String, [UInt8])] = []
        func add(_ page: ReportPage, _ file: String) {
            files.append((file, Array(page.html(navigation: PageNavigation(links: links, here: file)).utf8)))
        }
        try step(study.words["site-first"])
        add(try templates.page(.study, try Self.firstPage(study, entries), study.words), Self.first)
        for entry in entries {
            try step(entry.title)
            add(try templates.page(entry.request, of: study), entry.file)
        }
        self.files = files
        audience = study.audience
    }

    private static let first = "index.html"
    static let names: Set<String> = ["cases", "pages", "file", "page"]

    private static func entries(_ study: ReportStudy, _ like: ReportRequest) -> [Entry] {
        var taken: Set<String> = []
        func request(_ kind: ReportKind, _ record: CaseStudy? = nil) -> ReportRequest {
            var request = like
            (request.kind, request.caseStudy, request.use) = (kind, record, .page)
            return request
        }
        let cases = study.cases.enumerated().map { place, record -> Entry in
            let request = request(.case, record)
            // A case that is named for somebody goes by its number.
            return Entry(request: request, file: fileName(of: study.told(record.slug.text) ?? String(place + 1), &taken), title: study.title(of: record))
        }
        let kinds = ReportKind.allCases.filter { $0 != .case && $0 != .study && (study.audience == .team || !$0.isForTeam) }
        return cases + kinds.map { Entry(request: request($0), file: "\($0.rawValue).html", title: study.words["site-\($0.rawValue)"]) }
    }

    /// A file name in plain letters, so that it outlives archives and other systems.
    private static func fileName(of slug: String, _ taken: inout Set<String>) -> String {
        let folded = ["æ": "ae", "ø": "o", "å": "a"]
        let plain = slug.map { character -> String in
            if let fold = folded[String(character)] { return fold }
            return character.isASCII ? String(character) : "-"
        }.joined()
        var name = "case-\(plain)"
        var number = 2
        while !taken.insert(name).inserted {
            name = "case-\(plain)-\(number)"
            number += 1
        }
        return name + ".html"
    }

    private static func firstPage(_ study: ReportStudy, _ entries: [Entry]) throws -> ReportFields {
        let words = study.words
        let courses = try study.courses()
        let rows = entries.compactMap { entry -> ReportTable.Row? in
            guard let record = entry.request.caseStudy else { return nil }
            let stage = record.stage.map(study.name(ofStage:))
            let since = (courses[record.id] ?? CaseCourse([])).since
            return .init(record.slug.text, [
                .text(entry.title, link: entry.file), .optional(record.municipality), .optional(stage), .day(since),
                .text(words["state-name-\(record.state.rawValue)"]), study.cell(study.number(of: study.known(of: record.id))),
            ])
        }
        var fields: ReportFields = [
            "title": .text(study.record.title.text(in: study.language) ?? words["site-untitled"]),
            "cases": .table(
                ReportTable(
                    caption: words["site-cases"],
                    columns: [
                        .init(words["site-case"], width: 30), .init(words["site-place"]), .init(words["stage"]), .init(words["site-since"]),
                        .init(words["site-state"], width: 14),
                        .init(words["column-sources"], isNumber: true),
                    ], rows: rows, command: "felt list cases \(study.countedOnly)")),
            "pages": .list(entries.filter { $0.request.caseStudy == nil }.map { ["file": .text($0.file), "page": .text($0.title), "text": .text(words["about-\($0.request.kind.rawValue)"])] }),
            "study_title": .optional(study.record.title.text(in: study.language)), "notice": .optional(study.record.notice),
            "study_language": .text(study.record.language.rawValue),
        ]
        fields.merge(try ReportFoot.fields(study, sources: study.known)) { $1 }
        return fields
    }
}
