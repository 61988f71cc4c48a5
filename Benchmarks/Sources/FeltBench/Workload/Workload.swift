/// Writes a study-sized workload in the layout that `felt import csv` reads.
///
/// At scale 1: 6 cases with 20 texts of about 8,000 words each, 80 codes in three levels, 20,000 codings by three coders. Scale
/// N has N times as many texts and codings with the same codebook. The same seed gives the same bytes.
///
/// | file | holds |
/// |---|---|
/// | `txt/NAME.txt` | UTF-8, `\n`, turns apart by an empty line |
/// | `sources.csv` | `source,path,case,kind,date,role` |
/// | `codebook.csv` | `path,description`, levels apart by `/` |
/// | `codings.csv` | `source,start,end,code,coder`, in Unicode code points, the end not included |
public struct Workload {
    static let usualSeed: UInt64 = 20_260_101
    private static let sourcesOfScale = 120
    private static let codingsOfScale = 20_000
    private static let caseCount = 6
    private static let roles = ["leder", "innkjøper", "sluttbruker", "leverandør", "politiker"]

    let scale: Int
    let seed: UInt64
    /// The words of a text; fewer in tests.
    var wordsOfText = SourceText.usualWordCount
    /// The codings at scale 1; fewer in tests.
    var codingCount = codingsOfScale

    init(scale: Int = 1, seed: UInt64 = usualSeed) {
        self.scale = scale
        self.seed = seed
    }

    /// Writes everything into `folder`, which is made when it is missing, and says in one line what it wrote.
    @discardableResult
    func write(to folder: String) throws -> String {
        var generator = SplitMix64(seed: seed)
        try Folder.make(folder)
        try Folder.make(folder + "/txt")
        var sources = CSVBuffer()
        sources.row(["source", "path", "case", "kind", "date", "role"])
        var names: [String] = []
        var sentences: [[Range<Int32>]] = []
        var words = 0
        for number in 0..<Self.sourcesOfScale * scale {
            let kind = SourceText.kindsOfCase[number % SourceText.kindsOfCase.count]
            let caseName = "sak\(number / SourceText.kindsOfCase.count % Self.caseCount + 1)"
            let text = SourceText(kind, wordCount: wordsOfText, using: &generator)
            let name = "\(caseName)_\(kind.rawValue)_\(padded(number + 1, 5))"
            try PlainFile.put(text.bytes, into: "\(folder)/txt/\(name).txt")
            let date = "2025-\(padded(generator.number(in: 1...12), 2))-\(padded(generator.number(in: 1...28), 2))"
            sources.row([name, "txt/\(name).txt", caseName, kind.rawValue, date, generator.pick(Self.roles)])
            names.append(name)
            sentences.append(text.sentences)
            words += text.wordCount
        }
        try PlainFile.put(sources.bytes, into: folder + "/sources.csv")
        try writeCodebook(to: folder)
        let codings = CodingDraw(sentences, using: &generator).codings(codingCount * scale, using: &generator)
        try write(codings, names, to: folder)
        return "\(names.count) texts, \(words) words, \(CodePaths.all.count) codes, \(codings.count) codings in \(folder)"
    }

    private func writeCodebook(to folder: String) throws {
        var table = CSVBuffer()
        table.row(["path", "description"])
        for path in CodePaths.all { table.row([path, "Hva som hører hjemme under \(path), og hva som ikke gjør det."]) }
        try PlainFile.put(table.bytes, into: folder + "/codebook.csv")
    }

    private func write(_ codings: [CodingDraw.Coding], _ names: [String], to folder: String) throws {
        var table = CSVBuffer()
        table.row(["source", "start", "end", "code", "coder"])
        for coding in codings {
            table.field(names[Int(coding.source)])
            table.field(Int(coding.start))
            table.field(Int(coding.end))
            table.field(CodePaths.all[Int(coding.code)])
            table.field(CodingDraw.coders[Int(coding.coder)])
            table.endRow()
        }
        try PlainFile.put(table.bytes, into: folder + "/codings.csv")
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
