public import FeltModel
import FeltText

/// Reads an XML file piece by piece, in its order, with libxml2.
///
/// A file with a DOCTYPE is refused before anything of it is read: what declares no entities can neither reach for other files nor grow.
/// Nothing is fetched. Elements nest at most as deep as the caller allows. The file is UTF-8, or UTF-16 with a byte order mark; what it says of its encoding is
/// passed over, since the formats that are read with this allow no other.
public final class XMLPull {
    /// A piece of a file. Names are without their prefix. A text may come in several pieces.
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
    /// How long the tag of an element may be, in bytes.
    public static let tagLimit = 1 << 20

    private let depthLimit: Int
    private let scanner: XMLScanner
    /// What the file is called in errors.
    private let part: String
    /// The element or text that was given last.
    private var current = XMLScanner.Event(kind: .closing, name: 0, namespace: 0, depth: 0, line: 1, values: 0..<0)

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - part: what to call it in errors.
    ///   - depthLimit: how deep elements may nest. Above 200 also libxml2's own limits are taken away, such as that of 10 MB for an attribute.
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
        guard bytes.count < Int(Int32.max), let scanner = XMLScanner(bytes, isHuge: depthLimit > 200) else { throw Self.failure(part, line: 1) }
        self.scanner = scanner
        self.part = part
        self.depthLimit = depthLimit
    }

    /// The next piece; nil at the end of the file. Comments and instructions are passed over. Throws `xml-unreadable`.
    public func next() throws(FeltError) -> Piece? {
        guard let event = scanner.next(depthLimit: depthLimit) else {
            switch scanner.end {
            case .whole, nil: return nil
            case .damaged(let line): throw Self.failure(part, line: line)
            case .tagTooLong(let line): throw tooLong(line)
            case .tooManyNames(let line): throw tooManyNames(line)
            case .tooDeep(let line): throw tooDeep(line)
            }
        }
        switch event.kind {
        case .opening:
            current = event
            return .opening(scanner.name(event.name))
        case .closing:
            // Where it began is no longer known.
            (current.namespace, current.values) = (event.namespace, 0..<0)
            return .closing(scanner.name(event.name))
        case .text:
            (current.namespace, current.values) = (0, 0..<0)
            return .text(String(decoding: scanner.bytes[event.values], as: UTF8.self))
        }
    }

    /// An attribute of the element that was opened last, by its name without prefix; nil when it has none. Ask before the next piece.
    public func attribute(_ name: String) -> String? {
        for place in current.values {
            let attribute = scanner.attributes[place]
            if scanner.name(attribute.name) == name { return String(decoding: scanner.bytes[attribute.value], as: UTF8.self) }
        }
        return nil
    }

    /// The attributes of the element that was opened last, in the order of the file, without those that declare namespaces. Ask before the
    /// next piece.
    public func attributes() -> [Attribute] {
        var result: [Attribute] = []
        forEachAttribute { name, namespace, bytes in result.append(Attribute(name: name, value: String(decoding: bytes, as: UTF8.self), namespace: namespace)) }
        return result
    }

    /// Hands over the attributes of ``attributes()`` one by one, with the bytes of their values, which are there for that long: a project of 20,000 codings
    /// has some 170,000, and most of them never need be texts.
    public func forEachAttribute(_ body: (_ name: String, _ namespace: String?, _ value: UnsafeBufferPointer<UInt8>) -> Void) {
        scanner.bytes.withUnsafeBufferPointer { bytes in
            for place in current.values {
                let attribute = scanner.attributes[place]
                let namespace = attribute.namespace == 0 ? nil : scanner.name(attribute.namespace)
                body(scanner.name(attribute.name), namespace, UnsafeBufferPointer(rebasing: bytes[attribute.value]))
            }
        }
    }

    /// The namespace of the element that was opened or closed last; empty when it has none.
    public var namespace: String { scanner.name(current.namespace) }

    /// The line, from 1, on which the tag of the element that was opened last ends.
    public var line: Int { current.line }

    private func tooLong(_ line: Int) -> FeltError {
        FeltError(
            "xml-unreadable", "\(part) has a tag, comment or CDATA that is longer than any program writes them (line \(line)).",
            hint: "Look what made the file: long texts belong between tags.", context: ["part": part])
    }

    private func tooManyNames(_ line: Int) -> FeltError {
        FeltError(
            "xml-unreadable", "\(part) has more names of elements than any format knows (line \(line)).", hint: "Look what made the file.",
            context: ["part": part])
    }

    private func tooDeep(_ line: Int) -> FeltError {
        FeltError(
            "xml-unreadable", "\(part) nests its elements more than \(depthLimit) deep (line \(line)).", hint: "Look what made the file: no program needs that.",
            context: ["part": part, "line": String(line)])
    }

    private static func failure(_ part: String, line: Int) -> FeltError {
        FeltError(
            "xml-unreadable", "\(part) is damaged, or not in UTF-8 (line \(line)).", hint: "Open the file in the program that made it and save it anew.",
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
