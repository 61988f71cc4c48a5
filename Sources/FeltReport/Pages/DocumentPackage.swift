import FeltContainers
import FeltModel

/// Gives a Word document that pandoc made what a report needs: A4, tables with lines, and dates that do not change from one making to the next.
enum DocumentPackage {
    /// The document anew. A part that is not as expected stays as it is.
    static func finished(_ document: [UInt8], day: String) throws -> [UInt8] {
        let reader = try ZipReader(document)
        var writer = ZipWriter(level: 6)
        for (place, entry) in reader.entries.enumerated() {
            var bytes = try reader.bytes(at: place)
            if let text = String(validating: bytes, as: UTF8.self) {
                switch entry.name {
                case "word/document.xml": bytes = Array(onA4(text).utf8)
                case "word/styles.xml": bytes = Array(styled(text).utf8)
                case "docProps/core.xml": bytes = Array(dated(text, day).utf8)
                default: break
                }
            }
            writer.add(entry.name, bytes)
        }
        return try writer.bytes()
    }

    /// 210 × 297 mm with margins of 20 mm, in twentieths of a point.
    private static let page = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>"

    private static func onA4(_ text: String) -> String {
        for empty in ["<w:sectPr />", "<w:sectPr/>"] where text.contains(empty) { return text.replacing(empty, with: page) }
        return text
    }

    private static let lines = ["top", "left", "bottom", "right", "insideH", "insideV"].map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"767676\"/>" }.joined()

    /// Pandoc's style for tables has a line below the header only. The last style of the file wins.
    private static func styled(_ text: String) -> String {
        // Ten points and less air between paragraphs, so that a page holds what it holds on paper.
        var text = text
        if let defaults = text.firstRange(of: "<w:docDefaults>"), let end = text[defaults.upperBound...].firstRange(of: "</w:docDefaults>") {
            let size = text[defaults.upperBound..<end.lowerBound].replacing("<w:sz w:val=\"24\" />", with: "<w:sz w:val=\"20\" />")
            text.replaceSubrange(defaults.upperBound..<end.lowerBound, with: size)
        }
        text = text.replacing("<w:spacing w:after=\"180\" w:before=\"180\" />", with: "<w:spacing w:after=\"60\" w:before=\"60\" />")
        guard let start = text.firstRange(of: "w:styleId=\"Table\""), let properties = text[start.upperBound...].firstRange(of: "<w:tblPr>") else { return text }
        text.insert(contentsOf: "<w:tblBorders>\(lines)</w:tblBorders>", at: indent(in: text, behind: properties.upperBound))
        return text
    }

    /// Where borders may stand among the properties of a table: behind its indentation, where it has one.
    private static func indent(in text: String, behind place: String.Index) -> String.Index {
        guard let end = text[place...].firstRange(of: "</w:tblPr>"), let indent = text[place..<end.lowerBound].firstRange(of: "<w:tblInd"),
            let close = text[indent.upperBound..<end.lowerBound].firstRange(of: "/>")
        else { return place }
        return close.upperBound
    }

    /// The days on which it was made and changed as the day of the report.
    private static func dated(_ text: String, _ day: String) -> String {
        var text = text
        for name in ["dcterms:created", "dcterms:modified"] {
            guard let open = text.firstRange(of: "<\(name)"), let start = text[open.upperBound...].firstRange(of: ">"),
                let end = text[start.upperBound...].firstRange(of: "</\(name)>")
            else { continue }
            text.replaceSubrange(start.upperBound..<end.lowerBound, with: "\(day)T00:00:00Z")
        }
        return text
    }
}
