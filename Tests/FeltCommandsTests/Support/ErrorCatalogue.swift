import Foundation

/// The errors and faults that the sources can throw, read from the sources themselves.
struct ErrorCatalogue {
    struct Entry {
        let code: String
        let message: String
        let hint: String
    }

    /// By code, then message; each once.
    let entries: [Entry]

    init(sources: URL) throws {
        var found: Set<String> = []
        var entries: [Entry] = []
        for case let path as String in try Self.files(sources.resolvingSymlinksInPath()) where path.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            for entry in Self.entries(in: text) where found.insert("\(entry.code)\t\(entry.message)").inserted { entries.append(entry) }
        }
        self.entries = entries.sorted { ($0.code, $0.message) < ($1.code, $1.message) }
    }

    private static func files(_ folder: URL) throws -> [Any] { FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? [] }

    private static func entries(in text: String) -> [Entry] {
        // A string literal, with interpolations one bracket deep.
        let string = #""(?:[^"\\]|\\\((?:[^()]|\([^()]*\)|\((?:[^()]|\([^()]*\))*\))*\)|\\.)*""#
        let forms = [
            // FeltError("code", "message", hint: "hint") and the like of it.
            #"(?:FeltError|QueryError\.make)\(\s*"([a-z0-9-]+)",(?:[^"\n]*,)?\s*(\#(string))(?:,\s*hint:\s*[^"\n]*?(\#(string)))?"#,
            // make("code", "message", "hint") of the store, fault(place, "code", "message", "hint") of readers.
            #"(?:make|fault)\((?:[^"\n]*,\s*)?"([a-z0-9-]+)",\s*(\#(string))(?:,\s*(?:hint:\s*)?(\#(string)))?"#,
            // Fault(…, code: "code", message: "message", hint: "hint").
            #"code:\s*"([a-z0-9-]+)",\s*message:\s*(\#(string))(?:,\s*hint:\s*[^"\n]*?(\#(string)))?"#,
        ]
        let range = NSRange(text.startIndex..., in: text)
        return forms.flatMap { form -> [Entry] in
            guard let expression = try? NSRegularExpression(pattern: form) else { return [] }
            return expression.matches(in: text, range: range).compactMap { match in
                func group(_ number: Int) -> String {
                    Range(match.range(at: number), in: text).map { Self.plain(String(text[$0])) } ?? ""
                }
                let code = group(1)
                // A hint that is put together elsewhere leaves one word here, which is none.
                let hint = group(3).contains(" ") ? group(3) : ""
                return code.contains("-") || !group(2).isEmpty ? Entry(code: code, message: group(2), hint: hint) : nil
            }
        }
    }

    /// A literal without its quotes, with … for what is filled in.
    private static func plain(_ literal: String) -> String {
        var result = ""
        var depth = 0
        var isEscaped = false
        for character in literal.hasPrefix("\"") ? literal.dropFirst().dropLast() : Substring(literal) {
            if depth > 0 {
                depth += character == "(" ? 1 : character == ")" ? -1 : 0
            } else if isEscaped {
                isEscaped = false
                if character == "(" {
                    depth = 1
                    result += "…"
                } else {
                    result.append(character)
                }
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result.replacing("……", with: "…")
    }

    func markdown() -> String {
        var page = """
            # What can go wrong

            Every error has a code, one sentence that says what and where, and mostly one that says what to do next; `…` stands for what is
            filled in. With `--format json` a command gives its error as an object with `code`, `message`, `hint`, `context` and `details`.
            No error holds words of a source or a memo. Made from the program itself (`make docs`).

            | code | what it says | what to do next |
            |---|---|---|

            """
        for entry in entries {
            let cells = [entry.message, entry.hint].map { $0.replacing("|", with: "\\|") }
            page += "| `\(entry.code)` | \(cells[0]) | \(cells[1]) |\n"
        }
        return page
    }
}
