import CMarkdown

/// Markdown as lines of plain words, for cells of a workbook.
enum PlainMarkdown {
    struct Line: Equatable {
        var text: String
        var isHeading: Bool
    }

    /// The paragraphs, headings and items of a text, each a line, without the signs of Markdown.
    static func lines(_ markdown: String) -> [Line] {
        var markdown = markdown
        let root = markdown.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_VALIDATE_UTF8) }
        }
        guard let root else { return [] }
        defer { cmark_node_free(root) }
        guard let walk = cmark_iter_new(root) else { return [] }
        defer { cmark_iter_free(walk) }
        var lines: [Line] = []
        var open: Line?
        var items = 0
        while true {
            let event = cmark_iter_next(walk)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { return lines }
            let type = cmark_node_get_type(node)
            switch type {
            case CMARK_NODE_ITEM: items += event == CMARK_EVENT_ENTER ? 1 : -1
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
                if event == CMARK_EVENT_ENTER {
                    open = Line(text: items > 0 ? "– " : "", isHeading: type == CMARK_NODE_HEADING)
                } else if let line = open {
                    lines.append(line)
                    open = nil
                }
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: open?.text += cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: open?.text += " "
            default: break
            }
        }
    }
}
