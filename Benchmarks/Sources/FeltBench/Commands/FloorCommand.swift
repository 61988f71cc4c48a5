/// `felt-bench floor`: the works in plain SQLite, one a process.
enum FloorCommand {
    static func run(_ words: [String]) throws {
        switch (words.first, words.count) {
        case ("import", 3):
            var work = try FloorImport(words[1], into: words[2])
            try work.run()
        case ("query", 3): try PlainFile.print(FloorCodings(words[1]).query(words[2]))
        case ("search", 3): try PlainFile.print(FloorSearch(words[1]).table(words[2]))
        case ("export", 3): try PlainFile.put(FloorCodings(words[1]).export(), into: words[2])
        case ("fold", 2): try PlainFile.print(Array("\(FloorFold(words[1]).run()) rows compared, all as in the journal.\n".utf8))
        default: throw UsageError("floor takes import DIR DB, query DB CODE, search DB WORD, export DB FILE or fold DB.")
        }
    }
}
