/// Collects the bytes of an XML file; escapes what needs it and replaces what XML cannot hold.
///
/// Clean stretches are copied whole, so that the cost of a text is that of looking at each byte once.
struct XMLBuffer {
    private(set) var bytes: [UInt8] = []
    /// How many characters were replaced by U+FFFD because no XML file can hold them.
    private(set) var replacedCharacters = 0
    /// The object that was being written when the first of them came.
    private(set) var firstReplacedIn: RefiGUID?
    /// The object that is being written.
    private var object: RefiGUID?

    /// Where a text stands, which decides what is escaped.
    private enum Place {
        case attribute
        case element
        /// An attribute made of a source's own words: line breaks and tabs become spaces, and replacing loses nothing.
        case quotation
    }

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Appends what another one collected.
    mutating func append(_ other: XMLBuffer) {
        bytes.append(contentsOf: other.bytes)
        replacedCharacters += other.replacedCharacters
        firstReplacedIn = firstReplacedIn ?? other.firstReplacedIn
    }

    /// Appends markup as it stands.
    mutating func raw(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Appends the `guid` of the object that begins here.
    mutating func identity(_ guid: RefiGUID) {
        object = guid
        attribute("guid", guid)
    }

    /// Says that parts of an object that began earlier come next; nil for the file itself.
    mutating func returns(to guid: RefiGUID?) { object = guid }

    mutating func attribute(_ name: StaticString, _ value: String) {
        open(name)
        var value = value
        value.withUTF8 { append($0, in: .attribute) }
        bytes.append(Self.quote)
    }

    mutating func attribute(_ name: StaticString, _ value: RefiGUID) {
        open(name)
        appendFixed(36) { value.write(into: $0) }
        bytes.append(Self.quote)
    }

    mutating func attribute(_ name: StaticString, _ value: RefiDateTime) {
        open(name)
        appendFixed(RefiDateTime.width) { value.write(into: $0) }
        bytes.append(Self.quote)
    }

    mutating func attribute(_ name: StaticString, _ value: Int) {
        open(name)
        append(value)
        bytes.append(Self.quote)
    }

    /// An attribute that holds words of a source, with `…` after them where they were `cut`.
    mutating func quotation(_ name: StaticString, _ words: UnsafeBufferPointer<UInt8>, cut: Bool) {
        open(name)
        append(words, in: .quotation)
        if cut { raw("…") }
        bytes.append(Self.quote)
    }

    /// An attribute with the path of a text inside the container.
    mutating func path(_ name: StaticString, of guid: RefiGUID) {
        open(name)
        raw("internal://")
        appendFixed(36) { guid.write(into: $0) }
        raw(".txt\"")
    }

    /// An element with nothing but text in it.
    mutating func element(_ name: StaticString, _ text: String) {
        bytes.append(UInt8(ascii: "<"))
        raw(name)
        bytes.append(UInt8(ascii: ">"))
        var text = text
        text.withUTF8 { append($0, in: .element) }
        raw("</")
        raw(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// An attribute whose name is only known when the program runs; it is one of the schema's.
    mutating func attribute(named name: String, _ value: String) {
        raw(" ")
        markup(name)
        raw("=\"")
        var value = value
        value.withUTF8 { append($0, in: .attribute) }
        bytes.append(Self.quote)
    }

    /// Appends a name of the schema as it stands.
    mutating func markup(_ name: String) { bytes.append(contentsOf: name.utf8) }

    /// The text of an element.
    mutating func words(_ text: String) {
        var text = text
        text.withUTF8 { append($0, in: .element) }
    }

    /// An element with nothing but a GUID attribute.
    mutating func reference(_ name: StaticString, _ target: RefiGUID, as attributeName: StaticString = "targetGUID") {
        bytes.append(UInt8(ascii: "<"))
        raw(name)
        attribute(attributeName, target)
        raw("/>")
    }

    // MARK: Bytes

    private static let quote = UInt8(ascii: "\"")

    private mutating func open(_ name: StaticString) {
        bytes.append(UInt8(ascii: " "))
        raw(name)
        raw("=\"")
    }

    private mutating func appendFixed(_ count: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { buffer in
            fill(buffer)
            bytes.append(contentsOf: buffer)
        }
    }

    private mutating func append(_ number: Int) {
        var text = String(number)
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, in place: Place) {
        var clean = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            // Nearly every byte is a letter or a space: nothing above `>` but U+FFFE and U+FFFF needs a second look.
            if byte == 0x20 || byte > 0x3E && byte != 0xEF {
                index += 1
                continue
            }
            let isNoncharacter = byte == 0xEF && index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
            guard let replacement = isNoncharacter ? illegal(in: place) : replacement(for: byte, in: place) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean..<index]))
            raw(replacement)
            index += isNoncharacter ? 3 : 1
            clean = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[clean...]))
    }

    /// What stands for a byte; nil where it may stand itself.
    private mutating func replacement(for byte: UInt8, in place: Place) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        // Only `]]>` would be wrong in a text, and it is easier to read when no `>` is bare.
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): place == .element ? nil : "&quot;"
        // A parser turns bare line breaks and tabs of an attribute into spaces, and a bare carriage return into a line feed.
        case UInt8(ascii: "\n"): place == .element ? nil : place == .attribute ? "&#xA;" : " "
        case UInt8(ascii: "\t"): place == .element ? nil : place == .attribute ? "&#x9;" : " "
        case UInt8(ascii: "\r"): place == .quotation ? " " : "&#xD;"
        case 0..<0x20: illegal(in: place)
        default: nil
        }
    }

    private mutating func illegal(in place: Place) -> StaticString {
        if place != .quotation {
            replacedCharacters += 1
            if firstReplacedIn == nil { firstReplacedIn = object }
        }
        return "\u{FFFD}"
    }
}
