import Testing

@Suite("Wrong usage")
struct UsageTests {
    @Test("of a misspelt command names the near ones", arguments: [
        (["taag", "a", "b"], "There is no command 'felt taag'.", "Did you mean felt tag? See: felt --help"),
        (["hisotry"], "There is no command 'felt hisotry'.", "Did you mean felt history? See: felt --help"),
        (["delete"], "There is no command 'felt delete'.", "See: felt --help"),
        (["code", "delete", "x"], "There is no command 'felt code delete'.", "See: felt code --help"),
        (["researcher", "ad", "x"], "There is no command 'felt researcher ad'.", "Did you mean felt researcher add? See: felt researcher --help"),
        (["help", "exprot"], "There is no command 'felt exprot'.", "Did you mean felt export? See: felt --help"),
        (["help", "code", "edt"], "There is no command 'felt code edt'.", "Did you mean felt code edit? See: felt code --help"),
    ] as [([String], String, String)])
    func commands(arguments: [String], message: String, hint: String) throws {
        try FeltBench.run { bench in
            let answer = bench.felt(arguments)
            #expect(answer.code == 64)
            #expect(answer.output == "")
            #expect(answer.errors == "error: \(message)\nhint: \(hint)\n")
        }
    }

    @Test("of a misspelt option names the near one", arguments: [
        (["list", "codes", "--fromat", "csv"], "--fromat", "--format", "list"), (["add", "a.txt", "--kase", "case1"], "--kase", "--case", "add"),
        (["export", "csv", "--ouput", "x"], "--ouput", "--output", "export"), (["tag", "a", "b", "--qoute", "x"], "--qoute", "--quote", "tag"),
        (["history", "--limt", "3"], "--limt", "--limit", "history"), (["code", "add", "x", "--lable", "y"], "--lable", "--label", "code add"),
    ] as [([String], String, String, String)])
    func options(arguments: [String], typed: String, meant: String, command: String) throws {
        try FeltBench.run { bench in
            let answer = bench.felt(arguments)
            #expect(answer.code == 64)
            #expect(answer.errors == "error: Unknown option '\(typed)'.\nhint: Did you mean '\(meant)'? See: felt \(command) --help\n")
        }
    }

    @Test("of a missing argument or value says what it is", arguments: [
        (["show"], "Missing expected argument '<source>'.", "<source>  The source. See: felt show --help"),
        (["query"], "Missing expected argument '<expression> ...'.", "<expression>  The query, in single quotes. See: felt query --help"),
        (["untag"], "Missing expected argument '<coding> ...'.", "<coding>  The codings. See: felt untag --help"),
        (["list", "codes", "--code"], "Missing value for '--code <code>'.", "--code <code>  Only this code; 'culture.*' is culture and all below it. See: felt list --help"),
        (["history", "--limit", "få"], "The value 'få' is invalid for '--limit <n>'.", "--limit <n>  At most this many entries; 0 for all. See: felt history --help"),
        (["status", "mer"], "Unexpected argument 'mer'.", "See: felt status --help"),
    ] as [([String], String, String)])
    func arguments(arguments: [String], message: String, hint: String) throws {
        try FeltBench.run { bench in
            let answer = bench.felt(arguments)
            #expect(answer.code == 64)
            #expect(answer.errors == "error: \(message)\nhint: \(hint)\n")
        }
    }

    @Test("of a value outside a list names the near ones, or all")
    func values() throws {
        try FeltBench.run { bench in
            #expect(bench.felt("tag", "a", "b", "--lines", "1", "--unit", "uft16").errors == "error: The value 'uft16' is invalid for '--unit <unit>'.\nhint: Did you mean utf16? See: felt tag --help\n")
            #expect(bench.felt("tag", "a", "b", "--lines", "1", "--unit", "ord").errors == "error: The value 'ord' is invalid for '--unit <unit>'.\nhint: It takes scalar, byte, utf16. See: felt tag --help\n")
            #expect(bench.felt("list", "kilder").errors == "error: The value 'kilder' is invalid for '<things>'.\nhint: It takes sources, cases, codes, codings, unanchored, actions, attachments, researchers, facets, memos, withheld. See: felt list --help\n")
        }
    }

    @Test("is none in asking for help or the version, in any of the usual ways")
    func help() throws {
        try FeltBench.run { bench in
            let root = bench.felt("--help")
            for arguments in [[], ["-h"], ["help"]] as [[String]] { #expect(bench.felt(arguments).output == root.output, "\(arguments)") }
            #expect(root.code == 0 && root.errors == "" && root.output.contains("felt init DIR"))
            let tag = bench.felt("tag", "--help")
            for arguments in [["tag", "-h"], ["help", "tag"]] { #expect(bench.felt(arguments).output == tag.output, "\(arguments)") }
            #expect(tag.code == 0)
            let code = bench.felt("code", "edit", "--help")
            #expect(bench.felt("help", "code", "edit").output == code.output && code.output.contains("felt code edit"))
            let version = bench.felt("--version")
            #expect(version.code == 0 && version.errors == "")
            #expect(version.output.wholeMatch(of: #/[0-9]+\.[0-9]+\.[0-9]+\n/#) != nil)
        }
    }
}
