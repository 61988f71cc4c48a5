public import FeltModel
import FeltProtocols

/// The templates that reports are made from, and what they say in both languages: the shipped ones, of which a study may put its own in place.
///
/// A template is Markdown with Mustache in it: `case.md`, `progress.md` and so on, and `part-….md` for what they share. `docs/reports.md` lists the
/// names that each may use.
public struct ReportTemplates: Sendable {
    private let templates: TemplateSet
    /// The words of the languages of which a study has its own file.
    private let ownWords: [Language: ReportWords]
    private let style: String

    /// Reads the templates.
    ///
    /// - Parameter own: the study's own files: templates, `nb.yaml`, `en.yaml` and `style.css`.
    /// - Throws: `report-template` or `report-words` with file and line of every fault in `details`.
    public init(own: [(file: String, text: String)] = []) throws {
        let ownTemplates = own.filter { Self.isTemplate($0.file) }
        templates = try ownTemplates.isEmpty ? Self.shippedSet.get() : Self.set(with: ownTemplates)
        try Self.check(own)
        style = own.first { Self.last($0.file) == "style.css" }?.text ?? Self.shipped.first { $0.file == "style.css" }?.text ?? ""
        // A mistake in the words of one language is told of in reports in the other too.
        ownWords = try Dictionary(uniqueKeysWithValues: [Language.nb, .en].compactMap { language in
            try own.first { Self.last($0.file) == ReportWords.file(language) }.map { (language, try ReportWords(language, own: $0)) }
        })
    }

    /// The shipped templates alone, which are the same however often they are read.
    private static let shippedSet = Result { try set(with: []) }

    private static func set(with own: [(file: String, text: String)]) throws -> TemplateSet {
        try TemplateSet(
            kind, shipped: shipped.filter { isTemplate($0.file) }, own: own,
            // A part may be called in anywhere, also within a list.
            names: { name in
                ReportKind(rawValue: name).map { common.union($0.rootNames) } ?? common.union(ReportKind.allCases.flatMap(\.names)).union(withPresence(ReportKind.markNames))
            },
            items: { ReportKind(rawValue: $0)?.itemNames ?? [:] })
    }

    private static func isTemplate(_ file: String) -> Bool { file.hasSuffix(".md") }

    /// Refuses what templates and Mustache cannot see: a file that is the template of no report, one that is empty, and a style that fetches something.
    private static func check(_ own: [(file: String, text: String)]) throws {
        let known = ReportKind.allCases.map(\.rawValue)
        for (file, text) in own {
            let name = last(file)
            if name.hasSuffix(".md"), !name.hasPrefix("part-"), !known.contains(String(name.dropLast(3))) {
                let near = NearNames.nearest(to: String(name.dropLast(3)), among: known)
                throw FeltError(
                    "report-template", "The template \(file) is that of no report.",
                    hint: near.isEmpty ? "See which there are: felt report copy" : "Did you mean \(near.map { $0 + ".md" }.joined(separator: ", "))? A part begins with part-.",
                    context: ["file": file])
            }
            if name.hasSuffix(".md"), !name.hasPrefix("part-"), !text.replacing(/\{\{![^}]*\}\}/, with: "").unicodeScalars.contains(where: ReportWords.isSeen) {
                throw FeltError(
                    "report-template", "The template \(file) is empty: its report would have nothing in it.",
                    hint: "Write in it what the report is to say, or take the file away: then the program's own is used.", context: ["file": file])
            }
            if name.hasSuffix(".css"), let found = StyleCheck.fetching(text) {
                throw FeltError(
                    "report-template", "The style \(file) would fetch something: line \(found.line): \(found.what)",
                    hint: "A report needs nothing beside it: take that out.",
                    context: ["file": file, "line": "\(found.line)"])
            }
        }
    }

    private static let kind = TemplateKind(noun: "report", code: "report-template", guide: "docs/reports.md") { name in
        ["lang.nb", "lang.en"].contains(name) || name.hasPrefix("word.") && ReportTemplates.words.contains(String(name.dropFirst(5)))
    }

    /// The names that every template may use, besides `word.` and a key of the words.
    private static let common: Set<String> = withPresence(ReportFoot.names.union(["title", "study_title", "notice", "compared"])).union([".", "word", "nb", "en"])

    private static let words: Set<String> = (try? ReportWords(.nb).keys) ?? []

    /// Names with those that say whether something is there.
    static func withPresence(_ names: Set<String>) -> Set<String> { names.union(names.map { "has_\($0)" }) }

    /// The shipped files as they are, by name, for a study to copy.
    public static var shipped: [(file: String, text: String)] { ReportTexts.texts.map { ($0.path, $0.text) } }

    /// The words of a language, bokmål or English. Throws where the program lacks them.
    public func words(_ language: Language) throws -> ReportWords { try ownWords[language] ?? ReportWords(language) }

    /// Makes a page: the template of a report filled in.
    ///
    /// - Parameter fields: all that the template may call for, `title` and `study_title` among them.
    /// - Throws: `report-template` where it would get too long, as by lists in lists.
    func page(_ kind: ReportKind, _ fields: ReportFields, _ words: ReportWords) throws -> ReportPage {
        let other = fields["study_language"]?.words.flatMap { Language(rawValue: $0) }.flatMap { $0 == words.language ? nil : $0 }
        let context = TemplateContext(words, said: other.map { (kind.saidNames, $0) })
        var fields = fields
        fields["study_language"] = nil
        let density: PageDensity = fields["is_tight"] == .flag(true) ? .tight : fields["is_dense"] == .flag(true) ? .dense : kind == .case ? .sheet : .normal
        let root = context.root(fields)
        let filled = try templates.render(root, named: kind.rawValue, weights: context.weights, in: words.language)
        let body = Self.tidied(ReportLegend(words, context, tellsDash: kind == .case || kind == .progress).set(in: filled), words)
        let title = fields["title"]?.words ?? ""
        return ReportPage(kind: kind, words: words, title: title, body: body, context, style: style, other: other, density: density)
    }

    /// The names that the template of a report leaves out where they are missing: what is missing there is no lack of data.
    func optionalNames(of kind: ReportKind) -> Set<String> { templates.optionalNames(in: kind.rawValue) }

    /// Lists that came out empty leave blank lines; one is enough. A sentence that begins with a number in words begins with a capital.
    private static func tidied(_ text: String, _ words: ReportWords) -> String {
        let numbers = ["at-least", "fewer-than"].map { words.lead(to: "number", of: $0) }
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isBlank = line.allSatisfy { $0 == " " || $0 == "\t" }
            if isBlank, lines.last?.isEmpty ?? true { continue }
            let point = line.hasPrefix("- ") ? 2 : 0
            let isBegun = (point > 0 || lines.last?.isEmpty ?? true) && numbers.contains { !$0.isEmpty && line.dropFirst(point).hasPrefix($0) }
            // A blank that stood before something that is not there.
            let rest = line.hasSuffix(" ") && !line.hasSuffix("  ") ? line.dropLast() : line
            lines.append(isBlank ? "" : isBegun ? rest.prefix(point) + rest.dropFirst(point).prefix(1).uppercased() + rest.dropFirst(point + 1) : rest)
        }
        return lines.map(MarkdownText.relaxed).joined(separator: "\n")
    }

    private static func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
