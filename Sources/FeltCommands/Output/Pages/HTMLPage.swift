import FeltModel
import FeltReport
import FeltTerminal

/// Writes a page as one HTML file that needs nothing beside it: no scripts, no fonts, no links. It prints well, and a screen reader gets headings,
/// quotations and the language of each.
final class HTMLPage: PageWriting {
    private let output: Output
    private var isInPart = false

    init(_ output: Output) { self.output = output }

    func begin(title: String, lines: [String], language: Language) throws {
        let notes = lines.map { "<p>\(Self.line($0))</p>\n" }.joined()
        try output.write(
            """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="felt">
            <title>\(Self.line(title))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <header>
            <h1>\(Self.line(title))</h1>
            \(notes)</header>
            <main>

            """)
    }

    func heading(_ text: String, lines: [String]) throws {
        try endPart()
        isInPart = true
        let notes = lines.map { "<p>\(Self.line($0))</p>\n" }.joined()
        try output.write("<section>\n<h2>\(Self.line(text))</h2>\n\(notes)")
    }

    func item(_ item: PageItem) throws {
        let isInContext = !(item.before.isEmpty && item.after.isEmpty)
        let words = isInContext ? "\(Self.escaped(item.before))<mark>\(Self.escaped(item.words))</mark>\(Self.escaped(item.after))" : Self.escaped(item.words)
        let caption = item.caption.isEmpty ? "" : "<figcaption>\(item.caption.map(Self.line).joined(separator: " · "))</figcaption>\n"
        try output.write("<figure>\n<blockquote lang=\"\(item.language.rawValue)\">\(words)</blockquote>\n\(caption)</figure>\n")
    }

    func end() throws {
        try endPart()
        try output.write("</main>\n</body>\n</html>\n")
    }

    private func endPart() throws {
        if isInPart { try output.write("</section>\n") }
        isInPart = false
    }

    private static func line(_ text: String) -> String { HTMLText.line(text) }
    private static func escaped(_ text: String) -> String { HTMLText.escaped(text) }

    static let style = """
        :root { color-scheme: light; }
        body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; font: 1rem/1.5 Georgia, "Noto Serif", serif; }
        h1, h2, header p, section > p, figcaption { font-family: system-ui, "Noto Sans", sans-serif; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #767676; }
        h1, h2, p, figcaption, blockquote { overflow-wrap: anywhere; }
        figure { margin: 1.2rem 0; padding-left: 1rem; border-left: 3px solid #767676; break-inside: avoid; }
        blockquote { margin: 0; white-space: pre-line; }
        figcaption { margin-top: .3rem; font-size: .85rem; color: #444; }
        mark { background: none; color: inherit; font-weight: bold; text-decoration: underline; }
        @page { margin: 20mm; }
        @media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } h2 { break-after: avoid; } }
        """
}
