import CMarkdown

/// Markdown as HTML, by libcmark: CommonMark, in which HTML of a template's own is left out.
enum CommonMark {
    /// The HTML of a text.
    static func html(_ markdown: String) -> String {
        var markdown = markdown
        return markdown.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                guard let html = cmark_markdown_to_html(bytes.baseAddress, bytes.count, CMARK_OPT_VALIDATE_UTF8) else { return "" }
                defer { cmark_get_default_mem_allocator().pointee.free(html) }
                return String(cString: html)
            }
        }
    }
}
