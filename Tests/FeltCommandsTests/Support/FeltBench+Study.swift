import Testing

extension FeltBench {
    /// Runs `body` in a study with the interview in it, as the source `intervju`.
    static func runWithInterview(_ body: (FeltBench) throws -> Void) throws {
        try runInStudy { bench in
            try bench.write("intervju.md", interview)
            let added = bench.felt("add", "../intervju.md")
            guard added.code == 0 else { throw Failure(text: added.errors) }
            try body(bench)
        }
    }

    /// Adds a text as a source.
    @discardableResult
    func add(_ name: String, _ text: String, _ options: String...) throws -> Answer {
        try write(name, text)
        let answer = felt(["add", "../" + name] + options)
        guard answer.code == 0 else { throw Failure(text: answer.errors) }
        return answer
    }

    /// Every entry of the journal, the newest first, with what it says and what it changed.
    var journal: String { felt("history", "--limit", "0", "--format", "csv").output }

    /// The text that positions count in.
    func raw(_ source: String) -> String { felt("show", source, "--raw").output }

    /// The codings as `source start..end code researcher facets "quote"`, without their ids.
    func codings(_ options: String...) throws -> [String] {
        try felt(["list", "codings", "--format", "csv"] + options).rows().map { row in
            let words = ["source", "code", "researcher", "facets"].compactMap { row[$0] }.filter { !$0.isEmpty }
            return "\(row["start"] ?? "")..\(row["end"] ?? "") " + words.joined(separator: " ") + " «\(row["quote"] ?? "")»"
        }
    }

    /// Runs `body` and expects that the study is the same before and after it.
    func expectUnchanged(_ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) rethrows {
        let before = journal
        let status = felt("status").output
        try body()
        #expect(journal == before, comment, sourceLocation: sourceLocation)
        #expect(felt("status").output == status, comment, sourceLocation: sourceLocation)
    }
}

/// The code points of a text from one place to another, as R or Python would cut them.
func slice(_ text: String, _ start: Int, _ end: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    guard start >= 0, start <= end, end <= scalars.count else { return "(outside)" }
    return String(String.UnicodeScalarView(scalars[start..<end]))
}

extension FeltBench {
    /// Everything that the study holds, as other programs get it: records, texts and codings, without the journal.
    func everything() throws -> String {
        let export = felt("export", "json", "--quiet")
        guard export.code == 0 else { throw Failure(text: export.errors) }
        return export.output
    }

    func expectUnchangedJournal(sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) rethrows {
        let before = journal
        try body()
        #expect(journal == before, sourceLocation: sourceLocation)
    }

    /// Writes a small folder for `felt import csv`: two sources, a codebook of three levels, three codings by two coders.
    func writeTables(_ folder: String = "tabeller") throws {
        try write("\(folder)/sources.csv", "source,path,case,kind,date,role\nmøte_1,txt/a.txt,case1,observation,2024-05-06,leder\nsamtale,txt/b.txt,ny sak,interview,,\n")
        try write("\(folder)/codebook.csv", "path,description\nkultur,Alt om kultur\nkultur/mot,\nkultur/mot/små skritt,Prøve litt\n")
        try write("\(folder)/codings.csv", "source,start,end,code,coder\nmøte_1,5,12,kultur/mot,anna\nmøte_1,0,4,kultur,Bjørn Å\nsamtale,0,9,kultur/mot/små skritt,anna\n")
        try write("\(folder)/txt/a.txt", "😀 ja, dette går bra.\n")
        try write("\(folder)/txt/b.txt", "INF: Åja.\n\nINT: Nei?\n")
    }
}
