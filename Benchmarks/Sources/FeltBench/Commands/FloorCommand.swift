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
        case ("both", 8): try PlainFile.print(FloorAsking(words[1]).both(words[2], words[3], kind: words[4], from: words[5], to: words[6], researcher: words[7]))
        case ("matrix", 2): try PlainFile.print(FloorAsking(words[1]).matrix())
        case ("pairs", 2): try PlainFile.print(FloorAsking(words[1]).pairs())
        case ("near", 5): try PlainFile.print(FloorAsking(words[1]).near(words[2], words[3], paragraphs: Int(words[4]) ?? 3))
        default: throw UsageError("floor takes import DIR DB, query DB CODE, search DB WORD, export DB FILE, fold DB, both DB A B KIND FROM TO WHO, matrix DB, pairs DB or near DB A B N.")
        }
    }
}
