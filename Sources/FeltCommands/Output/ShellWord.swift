/// A word of a command that people are told to type.
enum ShellWord {
    /// The word as a shell takes it: in quotation marks where it has signs that a shell would read as something else.
    static func quoted(_ word: String) -> String {
        let isPlain = !word.isEmpty && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_./:+@%,".unicodeScalars.contains($0) }
        return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }
}
