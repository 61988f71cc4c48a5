import FeltContainers
import FeltModel

/// Gives a Word document that pandoc made what a report needs: A4, tables with lines, and dates that do not change from one making to the next.
enum DocumentPackage {
    /// The document anew. A part that is not as expected stays as it is.
    static func finished(_ document: [UInt8], day: String, density: PageDensity = .normal) throws -> [UInt8] {
        let reader = try ZipReader(document)
        var writer = ZipWriter(level: 6)
        for (place, entry) in reader.entries.enumerated() {
            var bytes = try reader.bytes(at: place)
            if let text = String(validating: bytes, as: UTF8.self) {
                switch entry.name {
                case "word/document.xml": bytes = Array(described(wholeRows(onA4(text, density: density))).utf8)
                case "word/styles.xml": bytes = Array(DocumentStyles.fitted(text, density: density).utf8)
                case "word/numbering.xml": bytes = Array(DocumentStyles.indented(text).utf8)
                case "docProps/core.xml": bytes = Array(dated(text, day).utf8)
                default: break
                }
            }
            writer.add(entry.name, bytes)
        }
        return try writer.bytes()
    }

    /// 210 × 297 mm with margins of 13 mm above and below and 15 mm at the sides, in twentieths of a point.
    private static let page = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"567\" w:right=\"851\" w:bottom=\"567\" w:left=\"851\" w:header=\"397\" w:footer=\"397\" w:gutter=\"0\"/></w:sectPr>"

    /// The same with narrow margins of 9 and 11 mm, where much must stand on one sheet.
    private static let densePage = page.replacing("w:top=\"567\" w:right=\"851\" w:bottom=\"567\" w:left=\"851\"", with: "w:top=\"510\" w:right=\"624\" w:bottom=\"510\" w:left=\"624\"")

    private static func onA4(_ text: String, density: PageDensity) -> String {
        for empty in ["<w:sectPr />", "<w:sectPr/>"] where text.contains(empty) { return text.replacing(empty, with: density.isDense ? densePage : page) }
        return text
    }

    /// No row of a table is parted by the end of a page.
    private static func wholeRows(_ text: String) -> String {
        text.replacing("<w:tr><w:tc>", with: "<w:tr><w:trPr><w:cantSplit /></w:trPr><w:tc>").replacing("<w:trPr><w:tblHeader", with: "<w:trPr><w:cantSplit /><w:tblHeader")
    }

    /// Pandoc describes a picture with the address it came from, which here is all its bytes: its words take that place.
    private static func described(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let outer = value(of: "<wp:docPr descr=\"", in: rest), let inner = value(of: "<pic:cNvPr descr=\"", in: rest[outer.upperBound...]) {
            result += rest[..<inner.lowerBound] + rest[outer]
            rest = rest[inner.upperBound...]
        }
        return result + rest
    }

    /// Where the value of an attribute stands that begins as is given.
    private static func value(of start: String, in text: Substring) -> Range<Substring.Index>? {
        guard let found = text.firstRange(of: start), let end = text[found.upperBound...].firstIndex(of: "\"") else { return nil }
        return found.upperBound..<end
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
