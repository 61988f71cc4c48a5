import CXML

/// The names of a file, of which there are few and which stand there very often, by numbers. libxml2 keeps each at one place as long as it
/// reads the file.
struct XMLNames {
    /// By their numbers; the first is empty and stands for none.
    private(set) var texts = [""]
    /// The names that were met last, each where its place leads.
    private var recent = [(place: UnsafePointer<xmlChar>?, number: Int)](repeating: (nil, 0), count: 256)
    private var known: [String: Int] = ["": 0]

    /// Begins anew where there are more names than any format has: a file may make up as many as it likes. Their numbers are void then.
    mutating func forgetMany() {
        guard texts.count > Self.most else { return }
        self = XMLNames()
    }

    private static let most = 4_096

    /// The number of a name.
    ///
    /// - Parameter unknown: a prefix that stands for nothing, which then is a part of the name.
    mutating func number(_ name: UnsafePointer<xmlChar>?, unknown prefix: UnsafePointer<xmlChar>? = nil) -> Int {
        guard let name else { return 0 }
        if let prefix { return number(String(cString: prefix) + ":" + String(cString: name)) }
        let bits = UInt(bitPattern: name)
        let slot = Int(truncatingIfNeeded: (bits ^ bits >> 8) & 255)
        if recent[slot].place == name { return recent[slot].number }
        let number = number(String(cString: name))
        recent[slot] = (name, number)
        return number
    }

    private mutating func number(_ text: String) -> Int {
        if let number = known[text] { return number }
        texts.append(text)
        known[text] = texts.count - 1
        return texts.count - 1
    }
}
