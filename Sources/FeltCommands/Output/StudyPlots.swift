import FeltFramework
import FeltModel
import FeltPlots
import FeltReport
import FeltStore

/// Pictures of what a study holds, for the lists that draw one.
enum StudyPlots {
    /// How many codings each code has, and in how many sources, in the order of the codebook.
    ///
    /// - Parameter typed: only this code, or with `.*` it and those below it.
    static func frequencies(_ reader: StudyReader, code typed: String?, _ language: Language) throws -> CodeFrequencies {
        let tree = try reader.codes()
        let wanted = try typed.map { Set(try ShowCommand.codeIDs([$0], tree) ?? []) }
        let counts = try reader.codingCounts()
        let table = try reader.codingTable()
        var sources = Array(repeating: 0, count: table.codes.codes.count)
        var last = Array(repeating: Int32(-1), count: sources.count)
        // Rows come source by source: a source is new to a code where it is not the one the code was last met in.
        for row in table.rows where last[Int(row.code)] != row.source {
            last[Int(row.code)] = row.source
            sources[Int(row.code)] += 1
        }
        let bars = tree.codes.filter { wanted?.contains($0.id) ?? true }.map { code in
            let path = tree.path(of: code.id)?.text ?? code.slug.text
            return CodeFrequencies.Bar(
                label: path, depth: path.utf8.count { $0 == UInt8(ascii: ".") }, counts: [counts[code.id] ?? 0, table.codes.order(of: code.id).map { sources[$0] } ?? 0])
        }
        let isEnglish = language == .en
        return CodeFrequencies(
            title: isEnglish ? "Codes" : "Koder", measure: isEnglish ? "Codings, and the sources they stand in" : "Kodinger, og kildene de står i",
            series: isEnglish ? ["codings", "sources"] : ["kodinger", "kilder"], bars: bars, arrangement: .beside)
    }

    /// The way of each case through the stages. Cases without a history come last, as empty rows.
    static func stages(_ reader: StudyReader, _ model: StageModel, _ language: Language, today: String) throws -> StageBars {
        try CaseStages.bars(of: reader.cases(), reader.stageHistories().mapValues(CaseCourse.init), model, language, today: today)
    }
}
