import FeltModel
import FeltTestSupport
import Foundation
import Testing

@testable import FeltReport

@Suite("Templates of reports")
struct ReportTemplateTests {
    private func fault(_ file: String, _ text: String, _ language: Language = .nb) -> FeltError? {
        do {
            _ = try ReportTemplates(own: [("templates/reports/\(file)", text)]).words(language)
            return nil
        } catch { return error as? FeltError }
    }

    @Test("a mistake in a template is told with file and line")
    func mistakes() {
        let unknown = fault("case.md", "# {{title}}\n\n{{stadnig}}\n")
        #expect(unknown?.code == "report-template")
        #expect(unknown?.message == "The template templates/reports/case.md cannot be used: line 3: A report has nothing called 'stadnig'.")
        let near = fault("case.md", "{{standng}}")
        #expect(near?.hint == "Did you mean standing, has_standing?")
        #expect(fault("case.md", "{{#next}}\n{{what}}\n")?.message.contains("line 1: The section 'next' is never closed.") == true)
        #expect(fault("case.md", "{{> part-fot}}")?.hint == "Did you mean part-foot?")
        #expect(fault("case.md", "{{word.stgae}}")?.code == "report-template")
        #expect(fault("case.md", "{{word.stage}} {{has_next}} {{#next}}{{date}} {{need}}{{/next}}") == nil)
    }

    @Test("what is there in a list only is a mistake elsewhere", arguments: [
        ("case.md", "# {{title}}\n\nB{{risks}}", "line 3: 'risks' is a list, which has no words of its own."), ("case.md", "# {{title}}\n\n{{date}}", "line 3: 'date' is there for the items of a list only."), ("case.md", "{{#next}}{{what}}{{/next}}{{what}}", "line 1: 'what'"),
        ("case.md", "{{^next}}{{what}}{{/next}}", "line 1: 'what'"), ("case.md", "{{#decisions}}{{owner}}{{/decisions}}", "line 1: 'owner'"),
        ("chart.md", "{{#cells}}{{heading}}{{/cells}}", "line 1: 'cells'"), ("case.md", "{{is_new}}", "line 1: 'is_new'"),
    ])
    func scopes(file: String, text: String, message: String) { #expect(fault(file, text)?.message.contains(message) == true) }

    @Test("a few small parts that call each other many times are refused before a page is made of them")
    func swollen() {
        let parts = ["a", "b", "c", "d", "e"]
        var own = zip(parts, parts.dropFirst() + ["x"]).map { part, next in
            (file: "r/part-\(part).md", text: next == "x" ? "ord\n" : String(repeating: "{{> part-\(next)}}\n", count: 30))
        }
        own.append((file: "r/case.md", text: "# {{title}}\n\n" + String(repeating: "{{> part-a}}\n", count: 30)))
        let error = #expect(throws: FeltError.self) { try ReportTemplates(own: own) }
        #expect(error?.code == "report-template" && error?.message.contains("longer than 2000000 bytes") == true, "\(error?.message ?? "")")
        #expect(throws: Never.self) { try ReportTemplates(own: Array(own.dropLast().dropFirst(2)) + [(file: "r/case.md", text: "# {{title}}\n{{> part-c}}\n")]) }
    }

    /// The fields of a case with so many decisions and steps.
    @Test("the shipped templates, words and style are without a fault: where a study has none of its own nobody looks them over")
    func shipped() throws {
        #expect(throws: Never.self) { try ReportTemplates(own: ReportTemplates.shipped) }
        let (own, fields) = (try ReportTemplates(own: ReportTemplates.shipped), Self.fields(2))
        try #expect(own.page(.case, fields, own.words(.nb)).body == ReportTemplates().page(.case, fields, own.words(.nb)).body)
    }

    private static func fields(_ count: Int) -> ReportFields {
        let items: [ReportFields] = (0..<count).map { ["text": .text("Beslutning \($0)"), "what": .text("Steg \($0)")] }
        return ["title": .text("Sak"), "decisions": .list(items), "risks": .list(items), "next": .list(items), "recent": .list([])]
    }

    @Test("lists in lists that would fill the memory are refused with file and line, in the language of the page", arguments: [Language.nb, .en])
    func endless(language: Language) throws {
        // Each way to be too long once: by words, by the number of items alone, which takes a debug build seconds, and by the items.
        let padding = String(repeating: "ord ", count: 500)
        for inner in language == .nb ? ["{{title}}\(padding)", "", "{{.}}\(padding)"] : [padding] {
            let open = ["decisions", "risks", "next", "decisions", "risks", "next"]
            let text = "# {{title}}\n\n" + open.map { "{{#\($0)}}\n" }.joined() + inner + open.reversed().map { "{{/\($0)}}" }.joined()
            let templates = try ReportTemplates(own: [("r/case.md", text)])
            let error = #expect(throws: FeltError.self) { try templates.page(.case, Self.fields(200), templates.words(language)) }
            #expect(error?.code == "report-template" && error?.context["file"] == "r/case.md" && (3...8).contains(error?.context["line"].flatMap { Int($0) } ?? 0))
            let said = language == .nb ? "Malen r/case.md kan ikke fylles ut: linje" : "The template r/case.md cannot be filled: line"
            #expect(error?.message.hasPrefix(said) == true && error?.hint == (language == .nb ? "Ta lister ut av lister." : "Take lists out of lists."), "\(error?.message ?? "")")
        }
    }

    @Test("so is a part that is told in a list, one that is indented far, and a table that stands everywhere")
    func endlessParts() throws {
        func isRefused(_ own: [(String, String)], _ fields: ReportFields) throws -> Bool {
            let templates = try ReportTemplates(own: own.map { (file: $0.0, text: $0.1) })
            do { _ = try templates.page(.case, fields, templates.words(.nb)) } catch let error as FeltError where error.code == "report-template" { return true }
            return false
        }
        let long = String(repeating: "ord ord ord ord\n", count: 5_000)
        let lists = "{{#decisions}}\n{{#risks}}\n{{> part-long}}\n{{/risks}}\n{{/decisions}}\n"
        try #expect(isRefused([("r/case.md", lists), ("r/part-long.md", long)], Self.fields(30)))
        try #expect(!isRefused([("r/case.md", lists), ("r/part-long.md", "kort\n")], Self.fields(30)))
        try #expect(isRefused([("r/case.md", String(repeating: " ", count: 100_000) + "{{> part-long}}\n"), ("r/part-long.md", long)], Self.fields(1)))
        var fields = Self.fields(300)
        fields["drivers"] = .table(ReportTable(caption: "T", columns: [.init("a")], rows: (0..<200).map { .init("\($0)", [.text(String(repeating: "x", count: 50))]) }))
        try #expect(isRefused([("r/case.md", "{{#decisions}}\n{{#risks}}\n{{drivers}}\n{{/risks}}\n{{/decisions}}\n")], fields))
        try #expect(!isRefused([("r/case.md", "{{#decisions}}\n{{drivers}}\n{{/decisions}}\n")], fields))
        // A long table that is told once is no fault of the template.
        fields["drivers"] = .table(ReportTable(caption: "T", columns: [.init("a")], rows: (0..<40_000).map { .init("\($0)", [.text(String(repeating: "x", count: 1_000))]) }))
        try #expect(!isRefused([("r/case.md", "{{drivers}}\n")], fields) && isRefused([("r/case.md", "{{#decisions}}{{drivers}}{{/decisions}}\n")], fields))
        // What a comment hides is no tag.
        let hidden = "{{! \n{{^title}} }}\n{{#decisions}}{{#risks}}{{#next}}{{#decisions}}{{title}}{{/decisions}}{{/next}}{{/risks}}{{/decisions}}\n"
        if (try? ReportTemplates(own: [("r/case.md", hidden)])) != nil { try #expect(isRefused([("r/case.md", hidden)], Self.fields(200))) }
    }

    @Test("a part is looked at where it is called in")
    func parts() {
        func fault(_ template: String) -> FeltError? {
            do {
                _ = try ReportTemplates(own: [("r/case.md", template), ("r/part-mine.md", "# {{title}}\n{{date}}\n")])
                return nil
            } catch { return error as? FeltError }
        }
        #expect(fault("{{#next}}\n{{> part-mine}}\n{{/next}}") == nil)
        #expect(fault("{{> part-mine}}")?.message == "The template r/part-mine.md cannot be used: line 2: 'date' is there for the items of a list only.")
        #expect(fault("{{#next}}\n{{> part-mine}}\n{{/next}}\n{{> part-mine}}")?.details.count == 1)
    }

    @Test("a template that was emptied is told as empty; a part may be", arguments: ["", " \n\t\n", "{{! Bare en merknad. }}\n"])
    func empty(text: String) {
        let fault = fault("case.md", text)
        #expect(fault?.code == "report-template" && fault?.message == "The template templates/reports/case.md is empty: its report would have nothing in it.")
        #expect(self.fault("part-foot.md", text) == nil)
    }

    @Test("a style that would fetch something is refused, however it is written", arguments: [
        "a { background: url(http://x.no/a.png) }", "a { background: URL( 'a.png' ) }", "a { background: u\\72l(a.png) }", "a { background: u\\000072 l(a.png) }",
        "@\\69mport \"a.css\";", "@\\49MPORT 'a.css';", "a { background: image-set(\"http://x.no/a.png\" 1x) }", "a { background: -webkit-image-set(\"a\" 1x) }",
        "@font-face { src: src(\"a\") }", "a { background: ur\\\nl(a.png) }",
    ])
    func fetchingStyles(style: String) {
        let fault = fault("style.css", "b { color: red; }\n\(style)\n")
        #expect(fault?.code == "report-template" && fault?.context["line"] == "2")
    }

    @Test("a style may hold bytes, and escapes that are none of that")
    func styles() {
        #expect(fault("style.css", "a { background: url( \"data:image/png;base64,AA\" ); content: \"\\25B2\"; --curl: 1 }") == nil)
    }

    @Test("words with another place than the program's, or without one, are told with file and line")
    func places() {
        let wrong = fault("nb.yaml", "need: \"Behovet\"\nfoot-made: \"Laget {dato}.\"\n")
        #expect(wrong?.code == "report-words" && wrong?.message == "templates/reports/nb.yaml cannot be used: line 2: Nothing is filled in at {dato}.")
        #expect(wrong?.details.count == 2)
        #expect(fault("en.yaml", "foot-made: \"Made today.\"\n", .en)?.message.hasSuffix("line 1: The place {day} is missing, where something is to be filled in.") == true)
        #expect(fault("nb.yaml", "foot-made: \"Skrevet {day}.\"\n") == nil)
    }

    @Test("a mistake in the words is told with file and line")
    func words() {
        let near = fault("nb.yaml", "need: \"Behovet\"\nsatge: \"Steg\"\n")
        #expect(near?.code == "report-words")
        #expect(near?.message.hasPrefix("templates/reports/nb.yaml cannot be used: line 2:") == true)
        #expect(fault("nb.yaml", "need: [a]\n")?.code == "report-words")
        #expect(fault("nb.yaml", "need: \"a\n")?.code == "report-words")
        #expect(fault("en.yaml", "satge: x", .nb)?.message.hasPrefix("templates/reports/en.yaml cannot be used: line 1:") == true, "also where the other language is in use")
    }

    @Test("words that nobody sees, and forms that are too few, too many or empty, are told with file and line")
    func seenWords() {
        for nothing in ["\"\"", "\" \"", "\"\u{A0}\"", "\"\u{200B}\""] {
            #expect(fault("nb.yaml", "# Våre\nno-data: \(nothing)\n")?.message == "templates/reports/nb.yaml cannot be used: line 2: Here should be words, but there are none.")
        }
        #expect(fault("nb.yaml", "cases: \"sak|\"\n")?.message.hasSuffix("line 1: Beside a | no word stands.") == true)
        for nothing in ["need: \"|\"", "sources: \"\u{2800}|\u{2800}\"", "sources: \"\\x1b|\\x7f\"", "sources: \"|\u{301}\""] {
            #expect(fault("nb.yaml", nothing)?.message == "templates/reports/nb.yaml cannot be used: line 1: Here should be words, but there are none.", "\(nothing)")
        }
        #expect(fault("case.md", "\u{200B}\n\n")?.message.contains("is empty") == true)
        #expect(fault("nb.yaml", "cases: \"a|b|c\"\n")?.message.hasSuffix("Here should be 2 words with | between, but there are 3.") == true)
        #expect(fault("nb.yaml", "months: \"jan|feb\"\n")?.message.hasSuffix("Here should be 12 words with | between, but there are 2.") == true)
        #expect(fault("nb.yaml", "cases: \"prosjekt\"\nno-data: \"vet ikke | ennå\"\n") == nil)
    }

    @Test("parts in a ring are told where the ring is, and what Mustache finds on its own line, blank ones counted")
    func lines() {
        #expect(fault("part-foot.md", "Fot\n\n{{> part-foot}}\n")?.message.hasPrefix("The template templates/reports/part-foot.md cannot be used: line 3:") == true)
        let own = [("r/case.md", "# {{title}}\n\n{{> part-compared}}\n\n{{> part-a}}\n"), ("r/part-a.md", "a\n\n{{> part-foot}}\n{{> part-a}}\n")]
        let error = #expect(throws: FeltError.self) { try ReportTemplates(own: own.map { (file: $0.0, text: $0.1) }) }
        #expect(error?.details.map { String($0.prefix(14)) } == ["r/part-a.md:4:"])
        #expect(fault("case.md", "# {{title}}\n\n\n\n\n\n\n\nabc {{need} og }} x\n")?.context["line"] == "9")
    }

    @Test("a study's words win, key by key")
    func ownWords() throws {
        let words = try ReportTemplates(own: [("nb.yaml", "need: \"Hva vi trenger\"\n")]).words(.nb)
        #expect(words["need"] == "Hva vi trenger")
        #expect(words["stage"] == "Fase")
    }

    @Test("both languages say the same things, and leave the same places to fill in")
    func languages() throws {
        let (nb, en) = (try ReportWords(.nb), try ReportWords(.en))
        #expect(nb.keys.symmetricDifference(en.keys).sorted() == [])
        func places(_ text: String) -> [String] { text.matches(of: /\{[a-z]+\}/).map { String($0.output) }.sorted() }
        for key in nb.keys.sorted() {
            #expect(places(nb[key]) == places(en[key]), "\(key)")
            #expect(nb[key].split(separator: "|").count == en[key].split(separator: "|").count, "\(key)")
        }
    }

    @Test("every word that the code or a template asks for is there, and none is there for nothing")
    func wordsInUse() throws {
        let root = try #require(PackageFolder.root())
        let known = try ReportWords(.nb).keys
        var used: Set<String> = []
        var asked = ""
        for folder in ["Sources/FeltReport", "templates/reports"] {
            for case let file as String in try #require(FileManager.default.enumerator(atPath: root.appending(path: folder).path)) {
                guard file.hasSuffix(".swift") || file.hasSuffix(".md"), !file.hasSuffix("ReportTexts.swift") else { continue }
                asked += try String(contentsOf: root.appending(path: folder).appending(path: file), encoding: .utf8) + "\n"
            }
        }
        for match in asked.matches(of: /words(?:\.count\([^"\n]*, |\[|\()"([a-z0-9-]+)"|\{\{word\.([a-z0-9-]+)\}\}/) {
            let key = String(match.output.1 ?? match.output.2 ?? "")
            #expect(known.contains(key), "nothing is said under '\(key)'")
            used.insert(key)
        }
        // Keys that are put together, as in kept-personal, have their beginning in the code.
        let idle = known.subtracting(used).filter { key in !asked.contains("\"\(key)\"") && !key.indices.contains { key[$0] == "-" && asked.contains("\"\(key[...$0])\\(") } }
        #expect(idle.sorted() == [])
    }
}
