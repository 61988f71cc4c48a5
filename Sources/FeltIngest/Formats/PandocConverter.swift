import FeltText

/// Makes text of word processors' documents and web pages with pandoc: words as they stand, headings with `#`, no emphasis.
///
/// Pandoc's own Markdown would put backslashes into people's words, and its plain text has no headings. So its plain text is taken,
/// with a filter that writes headings and lets go of emphasis. The program may not read other files.
struct PandocConverter: TextConverter {
    let name = "pandoc"
    /// The format as pandoc names it.
    let format: String

    private static let filter = """
        function Header(element)
          table.insert(element.content, 1, pandoc.Str(string.rep("#", element.level) .. " "))
          return pandoc.Para(element.content)
        end
        local function words(element) return element.content end
        return {{
          Header = Header, Emph = words, Strong = words, Strikeout = words, Underline = words, SmallCaps = words,
          Superscript = words, Subscript = words, Link = words, Span = words
        }}
        """

    func text(of document: [UInt8], isCancelled: () -> Bool) throws -> [UInt8] {
        try HelperProgram(name: name, package: "pandoc").run(
            ["--sandbox", "--from", format, "--to", "plain", "--wrap=none", "--lua-filter", HelperProgram.sidePath],
            input: inUTF8(document), side: Self.filter, isCancelled: isCancelled)
    }

    /// The document with its letters as pandoc reads them all; it takes UTF-16 for Latin-1.
    private func inUTF8(_ document: [UInt8]) -> [UInt8] {
        switch format {
        case "rtf": RTFUnicode.writtenOut(document)
        case "html": (try? TextNormaliser.normalise(document))?.text.utf8 ?? document
        default: document
        }
    }
}

/// Takes the text out of PDF files with pdftotext, in reading order, page after page.
struct PDFConverter: TextConverter {
    let name = "pdftotext"

    func text(of document: [UInt8], isCancelled: () -> Bool) throws -> [UInt8] {
        try HelperProgram(name: name, package: "poppler-utils").run(["-enc", "UTF-8", "-nopgbrk", "-", "-"], input: document, isCancelled: isCancelled)
    }
}
