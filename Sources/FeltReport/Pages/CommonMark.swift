import CMarkdown

/// Markdown as HTML, by libcmark: CommonMark, in which HTML of a template's own is left out, and pictures that it would fetch from anywhere.
enum CommonMark {
    /// The HTML of a text. In the place of an image stands what describes it: a report asks for no file and no address.
    static func html(_ markdown: String) -> String {
        var markdown = markdown
        let root = markdown.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_VALIDATE_UTF8) }
        }
        guard let root else { return "" }
        defer { cmark_node_free(root) }
        withoutImages(root)
        guard let html = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return String(cString: html)
    }

    private static func withoutImages(_ root: OpaquePointer) {
        guard let walk = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(walk) }
        while true {
            let event = cmark_iter_next(walk)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { return }
            // On the way out, so that what stands in it has been walked.
            guard event == CMARK_EVENT_EXIT, cmark_node_get_type(node) == CMARK_NODE_IMAGE else { continue }
            while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
            cmark_node_free(node)
        }
    }
}
