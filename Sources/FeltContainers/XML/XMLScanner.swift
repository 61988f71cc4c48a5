import CXML

/// What feeds libxml2 a file a few thousand bytes at a time, and keeps what it tells of them until it is asked for.
///
/// libxml2 makes no tree of the file here, as its own reader does: that takes as long as all the rest.
final class XMLScanner {
    /// An element that opens or closes, or a text.
    struct Event {
        enum Kind { case opening, closing, text }

        let kind: Kind
        /// For ``XMLScanner/name(_:)``.
        let name: Int
        /// For ``XMLScanner/name(_:)``; 0 for none.
        var namespace: Int
        /// How many elements are around it.
        let depth: Int
        let line: Int
        /// The attributes of an element that opens, and the bytes of a text.
        var values: Range<Int>
    }

    /// An attribute; its value is a part of ``XMLScanner/bytes``.
    struct Attribute {
        let name: Int
        let namespace: Int
        let value: Range<Int>
    }

    /// How a file ended, or why it is not read further.
    enum End {
        case whole
        case damaged(line: Int)
        case tagTooLong(line: Int)
        case tooManyNames(line: Int)
        case tooDeep(line: Int)
    }

    /// How many bytes libxml2 gets at a time.
    private static let pieceLength = 16_384
    private static let started: Void = xmlInitParser()

    private let file: [UInt8]
    private var position = 0
    private var parser: xmlParserCtxtPtr?
    private var names = XMLNames()

    private var events: [Event] = []
    private var given = 0
    /// The values that the events speak of. They are there until the event behind the last of them is asked for.
    private(set) var bytes: [UInt8] = []
    private(set) var attributes: [Attribute] = []
    private var depth = 0
    /// Nil while there may be more to feed.
    private(set) var end: End?

    /// Nil where there is no memory. `isHuge` takes libxml2's own limits away.
    init?(_ file: [UInt8], isHuge: Bool) {
        _ = Self.started
        self.file = file
        // A mark says nothing that is not known.
        if file.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        var handler = Self.handler
        guard let parser = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil) else { return nil }
        self.parser = parser
        // What a file says of its encoding must not turn bytes that hold no DOCTYPE into text that does; nor may what its first bytes look like.
        parser.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
        let options = [XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NOENT, XML_PARSE_IGNORE_ENC]
            .reduce(0) { $0 | Int32($1.rawValue) }
        xmlCtxtUseOptions(parser, isHuge ? options | Int32(XML_PARSE_HUGE.rawValue) : options)
    }

    deinit { xmlFreeParserCtxt(parser) }

    /// The next event; nil where there is none, for the reason that ``end`` tells.
    func next(depthLimit: Int) -> Event? {
        while given == events.count {
            guard end == nil else { return nil }
            feed(depthLimit)
        }
        defer { given += 1 }
        return events[given]
    }

    /// A name or a namespace; the empty one is 0.
    func name(_ number: Int) -> String { names.texts[number] }

    // MARK: Feeding

    private func feed(_ depthLimit: Int) {
        guard let parser else { return }
        events.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        given = 0
        names.forgetMany()
        let count = min(Self.pieceLength, file.count - position)
        file.withUnsafeBytes { file in
            let start = file.baseAddress.map { ($0 + position).assumingMemoryBound(to: CChar.self) }
            _ = xmlParseChunk(parser, start, Int32(count), count == 0 ? 1 : 0)
        }
        position += count
        let line = line
        if let deep = events.firstIndex(where: { $0.depth > depthLimit }) {
            end = .tooDeep(line: events[deep].line)
            events.removeSubrange(deep...)
        } else if parser.pointee.wellFormed == 0 || parser.pointee.disableSAX != 0 {
            // A file may be well formed as far as it goes, and libxml2 have stopped all the same: it has limits of its own.
            end = .damaged(line: line)
        } else if xmlDictSize(parser.pointee.dict) > Self.mostNames {
            end = .tooManyNames(line: line)
        } else if tagIsTooLong(parser) {
            end = .tagTooLong(line: line)
        } else if count == 0 {
            end = .whole
        }
    }

    fileprivate var line: Int { parser.flatMap { $0.pointee.input }.map { Int($0.pointee.line) } ?? 1 }

    /// Whether a tag, comment, instruction or CDATA has begun and not ended for too long. libxml2 reads what is unfinished anew with every piece that it gets, so
    /// that one of some million bytes would take hours; nor does it look for attributes that are twice there in a quick way.
    private func tagIsTooLong(_ parser: xmlParserCtxtPtr) -> Bool {
        guard let input = parser.pointee.input, let start = input.pointee.cur, let end = input.pointee.end else { return false }
        let waiting = UnsafeBufferPointer(start: start, count: end - start)
        guard waiting.count > 4 * Self.pieceLength else { return false }
        // Of CDATA it takes 300 bytes with each piece.
        let isComment = waiting[0] == UInt8(ascii: "<") && (waiting[1] == UInt8(ascii: "!") || waiting[1] == UInt8(ascii: "?"))
        if isComment || parser.pointee.instate == XML_PARSER_CDATA_SECTION { return waiting.count > Self.commentLimit }
        if waiting.count > XMLPull.tagLimit { return true }
        var attributes = 0
        for place in waiting.indices.dropLast() where waiting[place] == UInt8(ascii: "=") {
            if waiting[place + 1] == UInt8(ascii: "\"") || waiting[place + 1] == UInt8(ascii: "'") { attributes += 1 }
        }
        return attributes > Self.mostAttributes
    }

    /// How long a comment, an instruction or CDATA may be, in bytes.
    private static let commentLimit = 8 << 20
    /// How many attributes a tag may have that is longer than some pieces.
    private static let mostAttributes = 4_000
    /// How many names a file may have. Formats have some hundred, and libxml2 takes ever longer to find one among many.
    private static let mostNames: Int32 = 20_000

    // MARK: What libxml2 tells

    private typealias Letters = UnsafePointer<xmlChar>?

    private func open(_ name: Letters, _ prefix: Letters, _ namespace: Letters, _ count: Int, _ values: UnsafeMutablePointer<Letters>?) {
        let first = attributes.count
        // Five pointers each: name, prefix, namespace, where the value begins and where it ends.
        for place in 0..<count {
            guard let value = values.map({ $0 + place * 5 }), let start = value[3], let end = value[4] else { continue }
            let begin = bytes.count
            bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: end - start))
            attributes.append(
                Attribute(name: names.number(value[0], unknown: value[2] == nil ? value[1] : nil), namespace: names.number(value[2]), value: begin..<bytes.count))
        }
        let number = names.number(name, unknown: namespace == nil ? prefix : nil)
        events.append(Event(kind: .opening, name: number, namespace: names.number(namespace), depth: depth, line: line, values: first..<attributes.count))
        depth += 1
    }

    private func close(_ name: Letters, _ prefix: Letters, _ namespace: Letters) {
        depth -= 1
        let number = names.number(name, unknown: namespace == nil ? prefix : nil)
        events.append(Event(kind: .closing, name: number, namespace: names.number(namespace), depth: depth, line: line, values: 0..<0))
    }

    private func add(_ text: Letters, _ count: Int32) {
        let start = bytes.count
        bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
        if let last = events.last, last.kind == .text {
            events[events.count - 1].values = last.values.lowerBound..<bytes.count
        } else {
            events.append(Event(kind: .text, name: 0, namespace: 0, depth: depth, line: line, values: start..<bytes.count))
        }
    }

    private static func scanner(_ context: UnsafeMutableRawPointer?) -> XMLScanner? {
        context.map { Unmanaged<XMLScanner>.fromOpaque($0).takeUnretainedValue() }
    }

    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { context, name, prefix, namespace, _, _, count, _, values in
            XMLScanner.scanner(context)?.open(name, prefix, namespace, Int(count), values)
        }
        handler.endElementNs = { context, name, prefix, namespace in XMLScanner.scanner(context)?.close(name, prefix, namespace) }
        handler.characters = { context, text, count in XMLScanner.scanner(context)?.add(text, count) }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        return handler
    }
}
