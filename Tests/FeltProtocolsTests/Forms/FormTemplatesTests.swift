import FeltModel
import FeltProtocols
import FeltTestSupport
import Testing

@Suite("Templates of forms")
struct FormTemplatesTests {
    private static let head = "---\ntitle: {{title}}\nkind: {{kind}}\n---\n"

    @Test("a study's own template wins, and one for all kinds is for those that have none of their own")
    func own() throws {
        let own = [(file: "forms/note.md", text: Self.head + "Vår: {{title}} & <b>\n"), (file: "diary.md", text: Self.head + "{{values.case}}, {{kind_name}}\r\n")]
        #expect(try FormSample("memo", known: ["title": .text("A & B")], own: own).text == "---\ntitle: A & B\nkind: memo\n---\nVår: A & B & <b>\n")
        #expect(try FormSample("diary", known: ["case": .text("skyss")], own: own).text == "---\ntitle: Dagbok\nkind: diary\n---\nskyss, Dagbok\n")
        #expect(try FormSample("interview", own: own).text == FormSample("interview").text)
        let templates = try FormTemplates(own: own)
        #expect(templates.file(forKind: "memo") == "forms/note.md" && templates.file(forKind: "diary") == "diary.md" && templates.file(forKind: "cycle") == "cycle.md")
        #expect(templates.file(forKind: "part-head") == "forms/note.md")
    }

    @Test("a part of its own stands in every form, and sections and lists are filled")
    func parts() throws {
        let text = "{{#protocol}}{{#sections}}{{#questions}}\n* {{id}}{{#required}}!{{/required}}\n{{/questions}}{{/sections}}{{/protocol}}\n{{^protocol}}ingen{{/protocol}}"
        let own = [(file: "part-sections.md", text: text)]
        let found = try ProtocolReader.read("id: a\nversion: 1\nkind: diary\ntitle: A\nsections: [{id: s, questions: [{id: q, text: Q, required: true}, {id: r, text: R}]}]\n", file: "", codes: nil)
        let sample = try FormSample("interview", found, own: own).text
        #expect(sample.contains("* q!\n") && sample.contains("* r\n") && !sample.contains("ingen"))
        #expect(try FormSample("interview", own: own).text.contains("ingen"))
    }

    @Test("the shipped templates can be copied and used as a study's own")
    func copied() throws {
        #expect(FormTemplates.shipped.contains { $0.file == "note.md" })
        #expect(try FormSample("workshop", own: FormTemplates.shipped).text == FormSample("workshop").text)
    }

    @Test(
        "a template that cannot be used is told with file and line",
        arguments: [
            ("a\n{{#nb}}\nb\n", "mine.md:2:1", "'nb' is never closed"), ("a\n{{#nb}}b{{/en}}\n", "mine.md:2:9", "not the last"), ("a\n\n{{title\n", "mine.md:3:1", "never closed"),
            ("{{titel}}\n", "mine.md:1:1", "nothing called 'titel'"), ("å {{nb}} {{> part-hed}}\n", "mine.md:1:10", "Did you mean part-head?"), ("{{=<% %>=}}\n", "mine.md:1", "cannot be used"),
            ("{{< part-head}}{{/part-head}}\n", "mine.md:1", "cannot be used"), ("{{% CONTENT_TYPE:HTML}}\n", "mine.md:1", "cannot be used"), ("a\n{{> mine}}\n", "mine.md:2", "call themselves"),
            ("{{>*kind}}\n", "mine.md:1", "no part"), ("{{}}\n", "mine.md:1", "nothing called"), ("{{/nb}}\n", "mine.md:1:1", "not the last"), ("{{#nb}}{{#en}}{{/nb}}{{/en}}", "mine.md:1:15", "not the last"), ("{{{title}}\n", "mine.md:1", "written"), ("{{title(nb)}}\n", "mine.md:1:1", "nothing called"), ("{{ti tle}}\n", "mine.md:1:1", "nothing called"),
            (String(repeating: "{{#nb}}", count: 50_000), "mine.md:1", ""), (String(repeating: "{{#nb}}", count: 9) + String(repeating: "{{/nb}}", count: 9), "mine.md:1:57", "more than 8 deep"),
        ])
    func broken(text: String, place: String, saying: String) {
        let error = #expect(throws: FeltError.self) { try FormTemplates(own: [("mine.md", text)]) }
        #expect(error?.code == "form-template" && error?.message.contains("mine.md") == true)
        #expect(error?.details.count == 1 && error?.details.first?.hasPrefix(place) == true, "\(error?.details ?? [])")
        #expect(error?.details.first?.contains(saying) == true, "\(error?.details ?? [])")
    }

    @Test("lists in lists that would be endless are refused when a form is made, in its language", arguments: [(Language.nb, "Malen diary.md kan ikke fylles ut: linje 4"), (.en, "The template diary.md cannot be filled: line 4")])
    func endless(language: Language, message: String) {
        let text = "---\ntitle: x\n---\n" + String(repeating: "{{#head}}", count: 8) + "ord" + String(repeating: "{{/head}}", count: 8) + "\n"
        let error = #expect(throws: FeltError.self) { try FormSample("diary", language: language, own: [(file: "diary.md", text: text)]) }
        #expect(error?.code == "form-template" && error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
    }

    @Test("templates that call each other in a ring are told, and every fault of all files at once")
    func rings() {
        let ring = #expect(throws: FeltError.self) { try FormTemplates(own: [("a.md", "{{> b}}"), ("b.md", "x\n{{> a}}")]) }
        #expect(ring?.details.map { String($0.prefix(7)) } == ["a.md:1:", "b.md:2:"])
        let several = #expect(throws: FeltError.self) { try FormTemplates(own: [("b.md", "{{x}}\n{{y}}"), ("a.md", "{{#nb}}")]) }
        #expect(several?.details.map { String($0.prefix(7)) } == ["a.md:1:", "b.md:1:", "b.md:2:"])
    }

    @Test("templates with random slips are told or make a form that can be read, and never more", arguments: Seeds.some(12))
    func random(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["{{", "}}", "{{{", "}}}", "#", "/", "^", ">", "$", "<", "!", "=", "&", "(", "*", ".", " ", "\n", "å", "nb", "{{/nb}}", "{{#nb}}", "{{.}}", "{{> part-head}}", "\\"]
        for (file, text) in FormTemplates.shipped {
            var scalars = Array(text.unicodeScalars)
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<scalars.count, using: &generator)
                if Bool.random(using: &generator) { scalars.remove(at: place) } else { scalars.insert(contentsOf: (pieces.randomElement(using: &generator) ?? "").unicodeScalars, at: place) }
            }
            let own = [(file: file, text: String(String.UnicodeScalarView(scalars)))]
            do {
                let kind = file.hasPrefix("part-") || file == "note.md" ? "memo" : String(file.dropLast(3))
                #expect(try !FormSample(kind, ProtocolLibrary.shipped.first?.fieldProtocol, own: own).note.head.isEmpty, "seed \(seed)")
            } catch let error as FeltError {
                #expect(["form-template", "form-unreadable"].contains(error.code), "seed \(seed)")
            }
        }
    }

    @Test("a template that writes no head that can be read is told", arguments: ["", "# {{title}}\n", "---\ntitle: [\n---\n", "---\ntitle: x\n", "---\n{{values.place}}\n---\n"])
    func headless(text: String) {
        let error = #expect(throws: FeltError.self) { try FormSample("diary", known: ["place": .text("a: b: c")], own: [("diary.md", text)]) }
        #expect(error?.code == "form-unreadable" && error?.context == ["file": "diary.md"])
    }
}
