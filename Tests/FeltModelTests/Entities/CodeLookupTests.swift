import FeltModel
import Testing

@Suite("Finding the code that a person means")
struct CodeLookupTests {
    private func tree() throws -> CodeTree {
        CodeTree(
            try [
                code("culture"), code("risk", in: "culture"), code("other1", slug: "other", in: "culture"), code("process"),
                code("needs", in: "process"), code("other2", slug: "other", in: "process"), code("deep", in: "needs"),
            ])
    }

    private static let found: [(typed: String, id: String)] = [
        ("culture", "culture"), ("culture.risk", "risk"), (".culture.risk", "risk"), ("risk", "risk"), (".risk", "risk"), ("process.other", "other2"),
        ("deep", "deep"), ("process.needs.deep", "deep"),
    ]

    @Test("a whole path finds its code, and so does the last slug of only one, with a leading dot or without", arguments: found)
    func finding(typed: String, id: String) throws {
        #expect(try tree().code(typed: typed).id == CodeID(id))
    }

    @Test("a last slug of several codes is ambiguous, and the paths are told")
    func ambiguous() throws {
        let error = #expect(throws: FeltError.self) { try tree().code(typed: "other") }
        #expect(error?.code == "code-ambiguous")
        #expect(error?.message.contains("culture.other, process.other") == true)
    }

    @Test("a code at the top is found before others that end alike")
    func topFirst() throws {
        let tree = CodeTree(try [code("a"), code("b", in: "a"), code("a2", slug: "a", in: "b")])
        #expect(try tree.code(typed: "a").id == CodeID("a"))
    }

    private static let unknown: [(typed: String, near: String)] = [
        ("culture.risc", "culture.risk"), ("Culture.Risk", "culture.risk"), ("cultur", "culture"), ("needs.deep", "process.needs.deep"), ("", ""), (".", ""),
        ("..risk", ""), ("xyz", ""), ("culture.*", "culture"), ("no such code", ""),
    ]

    @Test("an unknown code is told with the nearest paths", arguments: unknown)
    func unknownCodes(typed: String, near: String) throws {
        let error = #expect(throws: FeltError.self) { try tree().code(typed: typed) }
        #expect(error?.code == "code-unknown")
        #expect(error?.message == "There is no code '\(typed)' in the study.")
        let names = error?.context["near"]?.split(separator: " ").map(String.init) ?? []
        if !near.isEmpty { #expect(names.contains(near)) }
        for name in names { #expect(error?.hint?.contains(name) == true) }
        #expect(error?.hint?.hasPrefix("Did you mean") == !names.isEmpty)
        #expect(error?.hint?.hasSuffix("See: felt list codes") == true)
    }

    @Test("an empty study has no codes to find")
    func empty() {
        let error = #expect(throws: FeltError.self) { try CodeTree([]).code(typed: "culture") }
        #expect(error?.code == "code-unknown" && error?.hint == "See: felt list codes")
    }
}
