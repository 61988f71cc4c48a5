import FeltModel

/// Makes the fields of a report into what Mustache takes, with marks for what is no text, and keeps what the marks stand for.
final class TemplateContext {
    private let words: ReportWords
    private(set) var tables: [ReportTable] = []
    private(set) var pictures: [ReportPicture] = []
    private(set) var commands: [String] = []
    private(set) var changes: [String] = []

    /// The names under which people's words stand, and their language; none where that is the page's.
    private let said: (names: Set<String>, language: Language)?

    init(_ words: ReportWords, said: (names: Set<String>, language: Language)? = nil) {
        self.words = words
        self.said = said
    }

    /// All names of the report, those that say whether something is there, and the words of the language.
    func root(_ fields: ReportFields) -> [String: Any] {
        var root = context(fields)
        root["word"] = words.all.mapValues(MarkdownText.line)
        root["lang"] = ["nb": PageMark.section(.nb).text, "en": PageMark.section(.en).text]
        (root["glossary"], root["has_glossary"]) = (ReportLegend.mark, true)
        root["nb"] = words.language != .en
        root["en"] = words.language == .en
        return root
    }

    /// How much longer a page gets by each table and picture that stands on it, about, by its mark.
    var weights: [String: Int] {
        var weights: [String: Int] = [:]
        for (place, table) in tables.enumerated() {
            weights[PageMark.table(place).text] = table.rows.reduce(0) { sum, row in row.cells.reduce(sum) { $0 + ($1.words?.utf8.count ?? 0) + 16 } }
        }
        for (place, picture) in pictures.enumerated() { weights[PageMark.picture(place).text] = picture.svg.utf8.count }
        return weights
    }

    /// - Parameter list: the list that they are an item of.
    private func context(_ fields: ReportFields, in list: String? = nil) -> [String: Any] {
        var result: [String: Any] = [:]
        // Keys are for comparing: they may hold what no page shows.
        for (name, field) in fields.sorted(by: { $0.key < $1.key }) where name != "key" {
            result[name] = inItsLanguage(list.map { "\($0).\(name)" } ?? name, field) ?? value(field, name)
            result["has_\(name)"] = field.isThere
        }
        if list != nil { result.merge(mark(of: fields)) { $1 } }
        return result
    }

    /// What became of an item since an earlier report, as one word to stand in front of it. Said of each item, since one in a list within it would be
    /// taken to be what the outer one is.
    private func mark(of item: ReportFields) -> [String: Any] {
        func isSo(_ name: String) -> Bool { item[name] == .flag(true) }
        var result: [String: Any] = ["is_new": isSo("is_new"), "is_changed": isSo("is_changed"), "is_gone": isSo("is_gone"), "mark": "", "has_mark": false]
        let key = isSo("is_new") ? "mark-new" : isSo("is_changed") ? "mark-changed" : isSo("is_gone") ? "mark-gone" : nil
        guard let key else { return result }
        // An action that is off the list since it was done is not just gone.
        changes.append(isSo("is_gone") ? item["ended"]?.words ?? words[key] : words[key])
        (result["mark"], result["has_mark"]) = (PageMark.label(changes.count - 1).text, true)
        return result
    }

    /// People's words with marks for their language; nil for what is none, or in the language of the page.
    private func inItsLanguage(_ name: String, _ field: ReportField) -> String? {
        guard let said, said.names.contains(name), let text = field.words, text != words["not-shared"] else { return nil }
        return "\(PageMark.words(said.language).text)\(value(field, name))\(PageMark.wordsEnd.text)"
    }

    private func value(_ field: ReportField, _ name: String) -> Any {
        switch field {
        case .text(let text): return text.isEmpty ? noData : MarkdownText.line(PageMark.cleaned(text))
        case .traced(let text, let command): return MarkdownText.line(PageMark.cleaned(text)) + PageMark.command(place(of: command)).text
        case .missing: return noData
        case .flag(let isSo): return isSo
        // What is gone from a list is in the same language as what is left.
        case .list(let items, _, _): return items.map { context($0, in: name.hasSuffix("_gone") ? String(name.dropLast(5)) : name) }
        case .table(let table):
            tables.append(table)
            if let command = table.command { _ = place(of: command) }
            return PageMark.table(tables.count - 1).text
        case .picture(let picture):
            pictures.append(picture)
            if let command = picture.command { _ = place(of: command) }
            return PageMark.picture(pictures.count - 1).text
        case .counting(let field, _): return value(field, name)
        case .telling(let field, let words, let before): return telling(value(field, name), words, after: before)
        case .changed(.missing, let before): return "\(noData)\(change("mark-gone", before))"
        case .changed(let field, let before): return "\(value(field, name))\(change(before.isEmpty ? "mark-changed" : "before", before))"
        case .added(let field): return "\(value(field, name))\(change("mark-new"))"
        // There is nothing now, which is no lack of data.
        case .gone(let before): return change("mark-gone", before)
        }
    }

    /// A mark behind a figure or words, as in `(was: 3)`.
    private func change(_ key: String, _ before: String = "") -> String {
        changes.append(before.isEmpty ? "(\(words[key]))" : "(\(words[key]): \(PageMark.cleaned(before)))")
        return PageMark.change(changes.count - 1).text
    }

    /// People's words in a text with marks for their language, where that is another.
    private func telling(_ value: Any, _ words: String, after before: String) -> Any {
        let told = MarkdownText.within(PageMark.cleaned(words))
        guard let said, !told.isEmpty, words != self.words["not-shared"], let text = value as? String else { return value }
        let lead = MarkdownText.within(PageMark.cleaned(before)).count
        guard let place = text.dropFirst(lead).firstRange(of: told) else { return value }
        return "\(text[..<place.lowerBound])\(PageMark.words(said.language).text)\(told)\(PageMark.wordsEnd.text)\(text[place.upperBound...])"
    }

    private var noData: String { "*\(MarkdownText.line(words["no-data"]))*" }

    private func place(of command: String) -> Int {
        if let place = commands.firstIndex(of: command) { return place }
        commands.append(command)
        return commands.count - 1
    }
}
