/// The works of fieldwork: taking notes in with all that they say, against the same texts bare.
struct FieldWorks {
    let folder: String
    let settings: Benchmark.Settings
    /// How many notes are taken in at once.
    static let count = 200

    private var study: String { folder + "/field" }

    /// Writes the notes and the bare texts: the same words, about 4 kB each.
    func write() throws {
        try Folder.make(folder + "/notes")
        try Folder.make(folder + "/bare")
        var random = SplitMix64(seed: 17)
        for number in 0..<Self.count {
            let paragraphs = (0..<24).map { _ in Self.paragraph(&random) }
            try PlainFile.put(Array(paragraphs.joined(separator: "\n\n").utf8), into: path("bare", number, "txt"))
            try PlainFile.put(Array(Self.note(paragraphs, number).utf8), into: path("notes", number, "md"))
        }
    }

    var bare: Work { work("felt add, \(Self.count) bare texts", .none, "bare", "txt") }
    var notes: Work { work("felt add, the same as notes", .timesFirst(3), "notes", "md") }

    private func work(_ name: String, _ bar: Bar, _ kind: String, _ ending: String) -> Work {
        let files = (0..<Self.count).map { path(kind, $0, ending) }
        return Work(
            name: name, bar: bar, felt: ["add", "--quiet", "--format", "csv", "--project", study] + files, floor: nil, runs: settings.importRuns,
            prepare: {
                Folder.remove(study)
                try Work.run([settings.felt, "init", study, "--researcher", "ida", "--cases", "2"], folder + "/init.out", folder)
                try Work.run([settings.felt, "participant", "new", "P01", "P02", "--project", study], folder + "/init.out", folder)
            },
            check: { outputs in
                guard try RowDigest(csv: outputs.feltOutput).rows == Self.count else { throw BenchError("\(name) did not take all of them in.") }
            })
    }

    private func path(_ kind: String, _ number: Int, _ ending: String) -> String { "\(folder)/\(kind)/note-\(number).\(ending)" }

    private static func paragraph(_ random: inout SplitMix64) -> String {
        let words = ["vi", "de", "leverandøren", "behovet", "kommunen", "spurte", "prøvde", "på", "om", "nytt", "møtet", "natt", "ærlig", "å", "ikke", "før"]
        return "P0\(random.next() % 2 + 1): " + (0..<26).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined(separator: " ") + "."
    }

    /// A note of an interview with questions, layers, times, codes and an action.
    private static func note(_ paragraphs: [String], _ number: Int) -> String {
        let day = number % 28 + 1
        var text = """
            ---
            title: Intervju \(number)
            kind: interview
            case: case\(number % 2 + 1)
            date: 2026-01-\(day < 10 ? "0" : "")\(day)
            start: 09:00
            place: Møterom
            authors: [ida]
            participants: [P01, P02]
            protocol: intervju-behovshaver
            protocol_version: "1.0"
            role_category: leder
            classification: internal
            status: expanded
            ---

            """
        let questions = ["open.1", "need.1", "need.2", "frame.1", "close.1"]
        for (place, paragraph) in paragraphs.enumerated() {
            if place % 5 == 0 { text += "\n## Del \(place) {#\(questions[place / 5 % 5])}\n" }
            text += "\n" + (place % 3 == 0 ? paragraph + " {.process.needs valence=driver}" : place % 3 == 1 ? "[\(paragraph.prefix(30))]{.culture.risk}" + paragraph.dropFirst(30) : paragraph) + "\n"
        }
        return text + "\nTOLKNING: Dette er et mønster.\n\nTILTAK: ringe (hvem: leder, når: 2026-02-01)\n"
    }
}
