import FeltContainers
import FeltIngest
import FeltModel

extension ReportPage {
    /// The page as a Word document on A4, by pandoc; pictures by rsvg-convert.
    ///
    /// The same page gives the same bytes. Where rsvg-convert is not installed, the words that say what is seen stand in the place of a picture.
    ///
    /// - Parameter day: the day the document says it was made on, `2026-03-01`.
    /// - Throws: `program-missing` where pandoc is not installed, `program-failed`; `CancellationError`.
    public func document(on day: String, isCancelled: () -> Bool = { false }) throws -> [UInt8] {
        let html = try documentHTML(isCancelled)
        let language = language == .en ? "en-GB" : "nb-NO"
        let pandoc = HelperProgram(name: "pandoc", package: "pandoc")
        let made = try pandoc.run(
            ["--from", "html", "--to", "docx", "--shift-heading-level-by=-1", "--metadata", "lang=\(language)", "--output", "-"],
            input: Array(html.utf8), isCancelled: isCancelled)
        return try DocumentPackage.finished(made, day: day, density: density)
    }

    /// The page as pandoc takes it: without what only a screen has a use for, pictures as dots.
    private func documentHTML(_ isCancelled: () -> Bool) throws -> String {
        var drawn: [String] = []
        for picture in pictures { drawn.append(try Self.drawn(picture, width: density == .tight ? 300 : density.isDense ? 480 : 640, isCancelled)) }
        return html(navigation: nil, isDocument: true, pictures: drawn)
    }

    private static func drawn(_ picture: ReportPicture, width: Int, _ isCancelled: () -> Bool) throws -> String {
        let words = HTMLText.line(picture.alternative)
        do {
            let program = HelperProgram(name: "rsvg-convert", package: "librsvg2-bin")
            let bytes = try program.run(["--zoom", "3", "--format", "png"], input: Array(picture.svg.utf8), isCancelled: isCancelled)
            return "<p><img width=\"\(width)\" alt=\"\(words)\" src=\"data:image/png;base64,\(Base64.text(bytes))\"></p>\n"
        } catch let error as FeltError where ["program-missing", "program-failed"].contains(error.code) { return "<p>\(words)</p>\n" }
    }
}

/// Bytes as text of 64 letters (RFC 4648).
enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            let value = (0..<3).reduce(0) { $0 << 8 | ($1 < count ? Int(bytes[start + $1]) : 0) }
            for place in 0..<4 { result.append(place <= count ? letters[value >> (18 - 6 * place) & 63] : UInt8(ascii: "=")) }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
