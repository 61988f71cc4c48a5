/// A PDF file written by hand: one page for each text, in a font that every reader has, letters as Windows-1252.
enum SamplePDF {
    /// - Parameter pages: the lines of each page, in Latin-1; a page without lines is blank, as a scan is to who looks for text.
    static func bytes(_ pages: [[String]]) -> [UInt8] {
        var file = Array("%PDF-1.4\n".utf8)
        var places: [Int] = []
        func object(_ body: [UInt8]) {
            places.append(file.count)
            file += Array("\(places.count) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
        }
        let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        object(Array("<< /Type /Catalog /Pages 2 0 R >>".utf8))
        object(Array("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>".utf8))
        object(Array("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".utf8))
        for (number, lines) in pages.enumerated() {
            object(Array("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents \(5 + 2 * number) 0 R >>".utf8))
            var content = Array("BT /F1 12 Tf 72 770 Td 14 TL\n".utf8)
            for line in lines {
                let signs = line.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
                content += Array("(".utf8) + signs.flatMap { "()\\".utf8.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] } + Array(") Tj T*\n".utf8)
            }
            content += Array("ET".utf8)
            object(Array("<< /Length \(content.count) >>\nstream\n".utf8) + content + Array("\nendstream".utf8))
        }
        let start = file.count
        file += Array("xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8)
        for place in places { file += Array((String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n").utf8) }
        file += Array("trailer\n<< /Size \(places.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
        return file
    }
}
