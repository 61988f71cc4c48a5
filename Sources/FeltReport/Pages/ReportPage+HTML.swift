import FeltModel

/// Where a page stands in a site: what leads to the others.
struct PageNavigation {
    /// The pages of the site in their order.
    let links: [(title: String, file: String)]
    /// The file of this page.
    let here: String
}

extension ReportPage {
    /// The page as one HTML file that needs nothing beside it: no scripts, no fonts, no addresses; browsers are told to fetch nothing. Tables have
    /// captions and headers with their scope, pictures say what is seen; it prints on A4.
    public func html() -> String { html(navigation: nil) }

    /// - Parameters:
    ///   - isDocument: whether it becomes a document, which has its own styles.
    ///   - pictures: the pictures as elements, where they are not to be drawn as SVG.
    func html(navigation: PageNavigation?, isDocument: Bool = false, pictures: [String]? = nil) -> String {
        // What a document would take for its own properties.
        let forScreens = """
            \(HTMLText.policy)
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="felt">

            """
        let style = isDocument ? "" : "<style>\n\(style.replacing("</", with: "<\\/"))</style>\n"
        let head = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            \(isDocument ? "" : forScreens)<title>\(HTMLText.line(title))</title>
            \(style)</head>
            <body class="\(kind.rawValue)\(density.classes)">

            """
        return head + (navigation.map(html) ?? "") + "<main>\n\(sections(pictures))\(footnotes(isDocument: isDocument))</main>\n</body>\n</html>\n"
    }

    private func html(_ navigation: PageNavigation) -> String {
        let items = navigation.links.map { link in
            let current = link.file == navigation.here ? " aria-current=\"page\"" : ""
            return "<li><a href=\"\(HTMLText.escaped(link.file))\"\(current)>\(HTMLText.line(link.title))</a></li>\n"
        }
        return "<nav aria-label=\"\(HTMLText.escaped(words["site-pages"]))\">\n<ul>\n\(items.joined())</ul>\n</nav>\n"
    }

    /// The body, each heading of the second level with what follows it as a section.
    private func sections(_ pictures: [String]?) -> String {
        let html = PageMark.replaced(in: Self.unwrapped(CommonMark.html(body))) { element($0, pictures) }
        var parts = html.components(before: "<h2>")
        guard !parts.isEmpty else { return "" }
        var lead = parts.removeFirst()
        // A document has its title before the body.
        if pictures != nil, let end = lead.firstRange(of: "</h1>\n") { lead = String(lead[end.upperBound...]) }
        return withoutMarks(lead) + parts.map { section($0, isDocument: pictures != nil) }.joined()
    }

    /// A section with the language that its heading says, where that is not the page's.
    private func section(_ html: String, isDocument: Bool) -> String {
        let start = html.prefix { !$0.isNewline }
        let said = PageMark.all(in: String(start)).lazy.compactMap { mark -> Language? in if case .section(let said) = mark, said != language { said } else { nil } }.first
        let attribute = said.map { " lang=\"\($0.rawValue)\"" } ?? ""
        guard isDocument, !attribute.isEmpty, let language = said else { return "<section\(attribute)>\n\(withoutMarks(html))</section>\n" }
        return "<section>\n\(Self.documentSection(withoutMarks(html), language))</section>\n"
    }

    /// A document has no section to say a language of: each paragraph and heading says it.
    private static func documentSection(_ html: String, _ language: Language) -> String {
        let opening = opening(language, isDocument: true)
        var result = html
        for name in ["p", "h2", "h3"] {
            result = result.replacing("<\(name)>", with: "<\(name)>\(opening)").replacing("</\(name)>", with: "</span></\(name)>")
        }
        // A point of a list that has paragraphs has them on lines of their own.
        return result.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.hasPrefix("<li>"), line.hasSuffix("</li>"), !line.contains("<p>") else { return String(line) }
            return "<li>\(opening)\(line.dropFirst(4).dropLast(5))</span></li>"
        }.joined(separator: "\n")
    }

    /// What begins words in a language. A document takes it from a style: it has no eye for the attribute.
    static func opening(_ language: Language, isDocument: Bool) -> String {
        isDocument ? "<span data-custom-style=\"\(DocumentStyles.name(of: language))\">" : "<span lang=\"\(language.rawValue)\">"
    }

    /// The language of a section stands at the section.
    private func withoutMarks(_ html: String) -> String { PageMark.replaced(in: html) { _ in "" } }

    /// Tables and pictures that stand alone in a paragraph stand without it.
    private static func unwrapped(_ html: String) -> String {
        let (opening, closing) = (String(PageMark.opening), String(PageMark.closing))
        var result = html
        for sign in ["t", "p"] { result = result.replacing("<p>\(opening)\(sign)", with: "\(opening)\(sign)") }
        return result.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let isAlone = line.hasPrefix("\(opening)t") || line.hasPrefix("\(opening)p")
            return isAlone && line.hasSuffix("\(closing)</p>") ? String(line.dropLast(4)) : String(line)
        }.joined(separator: "\n")
    }

    private func element(_ mark: PageMark, _ drawn: [String]?) -> String {
        switch mark {
        case .table(let place): table(tables[place], isDocument: drawn != nil)
        case .picture(let place): drawn.map { $0[place] + caption(pictures[place]) } ?? picture(pictures[place])
        case .command(let place): number(ofCommand: place).map { trace($0, isDocument: drawn != nil) } ?? ""
        case .section: mark.text
        case .words(let language): Self.opening(language, isDocument: drawn != nil)
        case .wordsEnd: "</span>"
        case .change(let place): " " + self.mark(changes[place], isDocument: drawn != nil)
        case .label(let place): self.mark(changes[place], isDocument: drawn != nil)
        }
    }

    /// What changed since an earlier report. A document has no style for it, and makes it bold.
    func mark(_ words: String, isDocument: Bool) -> String {
        isDocument ? "<strong>\(HTMLText.line(words))</strong>" : "<span class=\"change\">\(HTMLText.line(words))</span>"
    }

    /// The number of a footnote, which leads to the command. In a document it stands in brackets: raised letters are too small there.
    func trace(_ number: Int, isDocument: Bool = false) -> String {
        if isDocument { return "\u{A0}<a href=\"#k\(number)\">[\(number)]</a>" }
        return "<sup class=\"trace\"><a href=\"#k\(number)\" aria-label=\"\(HTMLText.escaped(words("footnote", ["number": String(number)])))\">\(number)</a></sup>"
    }

    /// The commands behind the figures. In the document of a case they run on, so that it stays on one page.
    private func footnotes(isDocument: Bool) -> String {
        guard !commands.isEmpty else { return "" }
        if isDocument, kind == .case {
            let items = commands.enumerated().map { "<span id=\"k\($0 + 1)\"><strong>[\($0 + 1)]</strong></span>\u{A0}<code>\(HTMLText.line($1))</code>" }
            return "<section class=\"traces\">\n<h2>\(HTMLText.line(words["traces"]))</h2>\n<p>\(items.joined(separator: "  "))</p>\n</section>\n"
        }
        let items = commands.enumerated().map { "<li id=\"k\($0 + 1)\"><code>\(HTMLText.line($1))</code></li>\n" }
        return "<section class=\"traces\">\n<h2>\(HTMLText.line(words["traces"]))</h2>\n<ol>\n\(items.joined())</ol>\n</section>\n"
    }

    /// What stands below a picture of a document.
    private func caption(_ picture: ReportPicture) -> String {
        let mark = picture.change.map { "<strong>\(HTMLText.line(self.mark($0)))</strong> " } ?? ""
        let told = picture.isTold ? ": \(HTMLText.line(picture.alternative))" : ""
        return "<p><em>\(mark)\(HTMLText.line(picture.caption))\(told)</em>\(number(of: picture.command).map { trace($0, isDocument: true) } ?? "")</p>\n"
    }

    private func picture(_ picture: ReportPicture) -> String {
        let trace = number(of: picture.command).map { self.trace($0) } ?? ""
        let mark = picture.change.map { "<span class=\"change\">\(HTMLText.line(self.mark($0)))</span> " } ?? ""
        // Who listens has heard it.
        let told = picture.isTold ? "<span aria-hidden=\"true\">: \(HTMLText.line(picture.alternative))</span>" : ""
        return "<figure class=\"picture\" role=\"group\" aria-label=\"\(HTMLText.escaped(picture.caption))\">\n<div class=\"scroll\" tabindex=\"0\" role=\"img\" aria-label=\"\(HTMLText.line(picture.alternative))\">\n"
            + "\(Self.inlined(picture.svg, caption: picture.caption))</div>\n<figcaption>\(mark)\(HTMLText.line(picture.caption))\(trace)\(told)</figcaption>\n</figure>\n"
    }

    /// A picture without what only a file of its own may begin with. What is seen is told around it, so that its own words are left to the eye.
    static func inlined(_ svg: String, caption: String) -> String {
        var svg = svg[...]
        if svg.hasPrefix("<?xml"), let end = svg.firstRange(of: "?>") { svg = svg[end.upperBound...].drop { $0.isNewline } }
        var text = String(svg)
        if let title = text.firstRange(of: "<title"), let start = text[title.upperBound...].firstRange(of: ">"),
            let end = text[start.upperBound...].firstRange(of: "</title>")
        {
            text.replaceSubrange(start.upperBound..<end.lowerBound, with: HTMLText.line(caption))
        }
        if text.hasPrefix("<svg ") { text.replaceSubrange(text.startIndex..<text.index(text.startIndex, offsetBy: 5), with: "<svg aria-hidden=\"true\" focusable=\"false\" ") }
        return text.hasSuffix("\n") ? text : text + "\n"
    }
}

extension String {
    /// The text parted before each place where `separator` begins; the first part is what stands before the first.
    fileprivate func components(before separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let found = rest.dropFirst().firstRange(of: separator) {
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.lowerBound...]
        }
        return parts + [String(rest)]
    }
}
