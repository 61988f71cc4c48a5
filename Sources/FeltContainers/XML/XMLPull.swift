import CXML
public import FeltModel
import FeltText

/// Reads an XML file piece by piece, in its order, with libxml2.
///
/// A file with a DOCTYPE is refused before anything of it is read: what declares no entities can neither reach for other files nor grow.
/// Nothing is fetched. Elements nest at most as deep as the caller allows. The file is UTF-8, or UTF-16 with a byte order mark; what it says of its encoding is
/// passed over, since the formats that are read with this allow no other.
public final class XMLPull {
    /// A piece of a file. Names are without their prefix.
    public enum Piece: Equatable, Sendable {
        case opening(String)
        case text(String)
        case closing(String)
    }

    /// An attribute of an element.
    public struct Attribute: Equatable, Sendable {
        /// The name without its prefix.
        public let name: String
        public let value: String
        /// The namespace that its prefix stands for; nil without a prefix.
        public let namespace: String?
    }

    /// How deep elements nest in the formats that people make in office programs.
    public static let depthLimit = 64

    private let depthLimit: Int
    private let reader: xmlTextReaderPtr
    private let feed: Feed
    /// What the file is called in errors.
    private let part: String
    /// The name of an element `<x/>`, whose end libxml2 does not tell.
    private var closes: String?
    private let names = Names()

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - part: what to call it in errors.
    ///   - depthLimit: how deep elements may nest. Above 200 also libxml2's own limits are taken away: that of 10 MB for one text, too.
    /// - Throws: `xml-unreadable`, also for a file with a DOCTYPE.
    public init(_ bytes: [UInt8], part: String, depthLimit: Int = XMLPull.depthLimit) throws(FeltError) {
        var bytes = bytes
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard let text = try? TextNormaliser.normalise(bytes).text else { throw Self.failure(part, line: 1) }
            bytes = text.utf8
        }
        if let place = Self.doctype(in: bytes) {
            throw FeltError(
                "xml-unreadable", "\(part) has a DOCTYPE (byte \(place + 1)), which is not read.", hint: "Save the file anew from the program that made it.", context: ["part": part])
        }
        guard bytes.count < Int(Int32.max) else { throw Self.failure(part, line: 1) }
        _ = Self.started
        feed = Feed(bytes)
        self.part = part
        self.depthLimit = depthLimit
        // What a file says of its encoding must not turn bytes that hold no DOCTYPE into text that does.
        let options = [XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NOCDATA, XML_PARSE_IGNORE_ENC].reduce(0) { $0 | Int32($1.rawValue) }
            | (depthLimit > 200 ? Int32(XML_PARSE_HUGE.rawValue) : 0)
        let context = Unmanaged.passUnretained(feed).toOpaque()
        guard let reader = xmlReaderForIO(Feed.read, nil, context, nil, "UTF-8", options) else { throw Self.failure(part, line: 1) }
        self.reader = reader
    }

    deinit { xmlFreeTextReader(reader) }

    /// Hands the bytes of the file to libxml2 a few thousand at a time, so that they need not be copied for it as a whole.
    private final class Feed {
        private let bytes: [UInt8]
        private var position = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        /// libxml2's `xmlInputReadCallback`: fills the buffer and gives the number of bytes, 0 at the end. The context is the feed, which lives as long as
        /// the reader does.
        static let read: xmlInputReadCallback = { context, buffer, length in
            guard let context, let buffer, length > 0 else { return 0 }
            let feed = Unmanaged<Feed>.fromOpaque(context).takeUnretainedValue()
            let count = min(Int(length), feed.bytes.count - feed.position)
            feed.bytes.withUnsafeBytes { bytes in
                guard let base = bytes.baseAddress else { return }
                UnsafeMutableRawPointer(buffer).copyMemory(from: base + feed.position, byteCount: count)
            }
            feed.position += count
            feed.isRefused = feed.tagIsTooLong
            return feed.isRefused ? -1 : Int32(count)
        }

        /// Where the last `<` before the position is, and whether the tag that it begins is known to end there.
        private var lastTag = 0
        /// Whether the file was not read further because of such a tag.
        private(set) var isRefused = false
        private var tagEnds = false

        /// Whether a tag has begun and not ended for too long. libxml2 reads an unfinished tag anew with every piece that it gets, so that one of
        /// some million bytes would take hours.
        private var tagIsTooLong: Bool {
            if let place = bytes[..<position].suffix(XMLPull.pieceLength).lastIndex(of: UInt8(ascii: "<")) { (lastTag, tagEnds) = (place, false) }
            guard position - lastTag > XMLPull.tagLimit, !tagEnds else { return false }
            tagEnds = Self.ends(bytes[lastTag..<position])
            return !tagEnds
        }

        private static func ends(_ tag: ArraySlice<UInt8>) -> Bool {
            // Comments and the like are no tags, and read in one go.
            if let second = tag.dropFirst().first, second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return true }
            var quote: UInt8?
            for byte in tag {
                if let open = quote { if byte == open { quote = nil } } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == UInt8(ascii: ">") { return true }
            }
            return false
        }
    }

    /// How many bytes libxml2 takes at most at a time, with room to spare.
    private static let pieceLength = 16_384
    /// How long the tag of an element may be, in bytes.
    public static let tagLimit = 1 << 20

    /// The next piece; nil at the end of the file. Comments and instructions are passed over. Throws `xml-unreadable`.
    public func next() throws(FeltError) -> Piece? {
        if let name = closes {
            closes = nil
            return .closing(name)
        }
        while true {
            let result = xmlTextReaderRead(reader)
            if result == 0 { return nil }
            guard result == 1 else { throw feed.isRefused ? tooLong() : failure() }
            guard Int(xmlTextReaderDepth(reader)) <= depthLimit else { throw tooDeep() }
            switch xmlTextReaderNodeType(reader) {
            case Int32(XML_READER_TYPE_ELEMENT.rawValue):
                let name = names.text(xmlTextReaderConstLocalName(reader))
                if xmlTextReaderIsEmptyElement(reader) == 1 { closes = name }
                return .opening(name)
            case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
                return .closing(names.text(xmlTextReaderConstLocalName(reader)))
            case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue), Int32(XML_READER_TYPE_WHITESPACE.rawValue),
                Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
                return .text(string(xmlTextReaderConstValue(reader)))
            case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue), Int32(XML_READER_TYPE_ENTITY_REFERENCE.rawValue):
                throw failure()
            default:
                continue
            }
        }
    }

    /// An attribute of the element that was opened last, by its name without prefix; nil when it has none. Ask before the next piece.
    public func attribute(_ name: String) -> String? {
        guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return nil }
        defer { xmlTextReaderMoveToElement(reader) }
        repeat {
            if xmlTextReaderIsNamespaceDecl(reader) != 1, string(xmlTextReaderConstLocalName(reader)) == name { return string(xmlTextReaderConstValue(reader)) }
        } while xmlTextReaderMoveToNextAttribute(reader) == 1
        return nil
    }

    /// The attributes of the element that was opened last, in the order of the file, without those that declare namespaces. Ask before the
    /// next piece.
    public func attributes() -> [Attribute] {
        // The list itself, without the reader's walk along it: a project of 20,000 codings has some 170,000 attributes.
        var next = xmlTextReaderCurrentNode(reader).flatMap { $0.pointee.type == XML_ELEMENT_NODE ? $0.pointee.properties : nil }
        var result: [Attribute] = []
        while let attribute = next {
            let namespace = attribute.pointee.ns.map { names.text($0.pointee.href) }
            result.append(Attribute(name: names.text(attribute.pointee.name), value: value(of: attribute), namespace: namespace))
            next = attribute.pointee.next
        }
        return result
    }

    /// Without a DOCTYPE an attribute holds text and nothing else, mostly in one piece.
    private func value(of attribute: UnsafeMutablePointer<xmlAttr>) -> String {
        var text = ""
        var next = attribute.pointee.children
        while let piece = next {
            if piece.pointee.type == XML_TEXT_NODE { text += string(piece.pointee.content) }
            next = piece.pointee.next
        }
        return text
    }

    /// The namespace of the element that was opened or closed last; empty when it has none.
    public var namespace: String { names.text(xmlTextReaderConstNamespaceUri(reader)) }

    /// The line, from 1, on which the tag of the element that was opened last ends. Exact up to line 65,534, where libxml2 stops counting for
    /// each element; from there on up to 512 bytes too far.
    public var line: Int {
        guard let node = xmlTextReaderCurrentNode(reader), node.pointee.line > 0, node.pointee.line < UInt16.max else {
            return max(1, Int(xmlTextReaderGetParserLineNumber(reader)))
        }
        return Int(node.pointee.line)
    }

    /// The names of a file, of which there are few and which stand there very often. libxml2 keeps each at one place; that the same letters stand at a
    /// place is looked at all the same.
    private final class Names {
        private var known: [UnsafePointer<xmlChar>: (bytes: [xmlChar], text: String)] = [:]
        /// A file may make up as many names as it likes.
        private static let most = 500

        func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
            guard let pointer else { return "" }
            if let found = known[pointer], found.bytes.withUnsafeBufferPointer({ xmlStrEqual($0.baseAddress, pointer) }) == 1 { return found.text }
            let text = String(cString: pointer)
            if known.count < Self.most { known[pointer] = (Array(text.utf8) + [0], text) }
            return text
        }
    }

    private static let started: Void = xmlInitParser()

    private func string(_ pointer: UnsafePointer<xmlChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }

    private func failure() -> FeltError { Self.failure(part, line: Int(xmlTextReaderGetParserLineNumber(reader))) }

    private func tooLong() -> FeltError {
        FeltError(
            "xml-unreadable", "\(part) has an element whose attributes are longer than \(Self.tagLimit >> 20) MB (line \(Int(xmlTextReaderGetParserLineNumber(reader)))).",
            hint: "Look what made the file: long texts belong between tags.", context: ["part": part])
    }

    private func tooDeep() -> FeltError {
        FeltError(
            "xml-unreadable", "\(part) nests its elements more than \(depthLimit) deep (line \(line)).", hint: "Look what made the file: no program needs that.",
            context: ["part": part, "line": String(line)])
    }

    private static func failure(_ part: String, line: Int) -> FeltError {
        FeltError(
            "xml-unreadable", "\(part) is damaged (line \(line)).", hint: "Open the file in the program that made it and save it anew.",
            context: ["part": part, "line": String(line)])
    }

    /// Where a DOCTYPE begins in what stands before the first element; nil when there is none. Comments and instructions may speak of one.
    private static func doctype(in bytes: [UInt8]) -> Int? {
        var place = 0
        func stands(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }
        func skip(past text: String) {
            let end = Array(text.utf8)
            while place < bytes.count, !bytes[place...].starts(with: end) { place += 1 }
        }
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else {
                place += 1
                continue
            }
            if stands("<!--") {
                place += 4
                skip(past: "-->")
            } else if stands("<?") {
                skip(past: "?>")
            } else {
                return stands("<!") ? place : nil
            }
        }
        return nil
    }
}
