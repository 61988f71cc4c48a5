/// The words of a command line: plain ones in their order, and options with their values.
struct Arguments {
    private(set) var words: [String] = []
    private var options: [String: String] = [:]

    /// Sorts the words. An option has its value behind a blank or `=`.
    ///
    /// - Throws: for an option that is not in `known` or has no value.
    init(_ arguments: [String], known: Set<String>) throws {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--") else {
                words.append(word)
                continue
            }
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1).map(String.init)
            guard let name = parts.first, known.contains(name) else { throw BenchError("There is no option \(word).") }
            guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else { throw BenchError("\(word) needs a value.") }
            options[name] = value
        }
    }

    subscript(name: String) -> String? { options[name] }

    /// A whole number from 1.
    func number(_ name: String) throws -> Int? {
        guard let text = options[name] else { return nil }
        guard let number = Int(text), number > 0 else { throw BenchError("--\(name) takes a number from 1.") }
        return number
    }
}
