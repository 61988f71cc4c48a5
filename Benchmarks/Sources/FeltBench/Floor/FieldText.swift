/// Writes the fields of a change as the JSON that the journal keeps, the names in their order.
struct FieldText {
    private(set) var bytes: [UInt8] = []

    /// As long as a SHA-256 in hexadecimal. The floor does not hash.
    static let digest = String(repeating: "0", count: 64)

    /// Begins a new object, with the room of the last.
    mutating func begin() { bytes.removeAll(keepingCapacity: true) }

    mutating func token(_ name: String, _ value: String?) {
        open(name)
        guard let value else { return bytes.append(contentsOf: "null".utf8) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: value.utf8)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func number(_ name: String, _ value: Int) {
        open(name)
        bytes.append(contentsOf: String(value).utf8)
    }

    /// A reference to a row of `content`.
    mutating func content(_ name: String, _ id: String?) {
        guard let id else { return token(name, nil) }
        open(name)
        bytes.append(contentsOf: "[\"c\",\"".utf8)
        bytes.append(contentsOf: id.utf8)
        bytes.append(contentsOf: "\",\"".utf8)
        bytes.append(contentsOf: Self.digest.utf8)
        bytes.append(contentsOf: "\"]".utf8)
    }

    mutating func nothing(_ names: String...) { for name in names { token(name, nil) } }

    mutating func end() { bytes.append(UInt8(ascii: "}")) }

    private mutating func open(_ name: String) {
        bytes.append(UInt8(ascii: bytes.isEmpty ? "{" : ","))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: "\":".utf8)
    }
}
