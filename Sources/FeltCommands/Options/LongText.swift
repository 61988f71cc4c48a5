import FeltIngest
import FeltModel

/// Reads texts that are given with an option: as they are, or from a file or standard input where they are long.
///
/// `@file` is the text of a file, `-` that of standard input; `@@` at the beginning stands for one `@`.
struct LongText {
    private let context: CommandContext
    private var hasReadInput = false

    init(_ context: CommandContext) { self.context = context }

    /// The text that was meant, without blank lines at its ends; nil for nil.
    ///
    /// - Throws: `input-twice` when standard input is named a second time, `text-encoding`, and what reading a file throws.
    mutating func read(_ typed: String?) throws -> String? {
        guard let typed else { return nil }
        if typed.hasPrefix("@@") { return String(typed.dropFirst()) }
        if typed == "-" {
            if hasReadInput { throw FeltError("input-twice", "Standard input is named twice.", hint: "Give only one text with -, the others with @FILE.") }
            hasReadInput = true
            return try Self.text(context.readInput(), "Standard input")
        }
        if typed.hasPrefix("@") {
            let path = context.path(String(typed.dropFirst()))
            return try Self.text(try FileBytes.read(path, limit: 1 << 20), path)
        }
        return typed
    }

    private static func text(_ bytes: [UInt8], _ name: String) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw FeltError("text-encoding", "\(name) is not UTF-8.", hint: "Save it as UTF-8.")
        }
        let plain = text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "")
        let isBlank = { (character: Character) in character.isWhitespace }
        return String(plain.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
