import CFeltSearch
import GRDB

/// Texts with numbers from 0, in the order in which they first came.
final class NameNumbers {
    let pointer: OpaquePointer

    /// The texts given, which are each there once, have the numbers of their places.
    init(_ names: some Sequence<String> = []) throws {
        guard let pointer = felt_names_new() else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
        self.pointer = pointer
        for name in names { _ = try number(of: name) }
    }

    deinit { felt_names_free(pointer) }

    var count: Int { Int(felt_names_count(pointer)) }

    /// The number of a text, which is added when it is new.
    func number(of name: String) throws -> Int32 {
        var name = name
        let number = name.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { felt_names_number(pointer, $0.baseAddress, $0.count) }
        }
        guard number >= 0 else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
        return number
    }

    /// The text with a number, which must be there.
    subscript(number: Int32) -> String {
        precondition(number >= 0 && Int(number) < count, "names are asked for by numbers that were given out")
        var length = 0
        let bytes = felt_names_text(pointer, number, &length)
        return String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
    }

    /// All texts by number.
    var all: [String] { (0..<Int32(count)).map { self[$0] } }
}
