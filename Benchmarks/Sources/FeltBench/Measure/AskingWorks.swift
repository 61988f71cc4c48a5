/// Questions across all codings of a study, each beside the SQL that says the same.
struct AskingWorks {
    let study: StudyWorks
    let size: StudySize

    var works: [Work] {
        let (first, second) = (size.frequent[0], size.frequent[1])
        let (kind, researcher, from, to) = size.filters
        let filters = "kind:\(kind) AND date:\(from)..\(to) AND researcher:\(researcher)"
        return [
            work("query A AND B, 3 filters, as CSV", milliseconds: (60, 1_000), ["query", "\(first) AND \(second) AND \(filters)", "--format", "csv"],
                ["both", study.floorDatabase, first, second, kind, from, to, researcher]) {
                    try Answers.compareTables($0.feltOutput, $0.floorOutput)
                },
            work("matrix code × case", milliseconds: (60, 1_000), ["matrix", "code", "case", "--format", "csv"], ["matrix", study.floorDatabase]) {
                try Answers.compareTables($0.feltOutput, $0.floorOutput)
            },
            work("cooccur, all codes", milliseconds: (100, 2_500), ["cooccur", "--format", "csv"], ["pairs", study.floorDatabase]) {
                try Answers.compareTables($0.feltOutput, $0.floorOutput, columns: 3)
            },
            work("query A NEAR/3p B, counted", milliseconds: (80, 1_000), ["query", "\(first) NEAR/3p \(second)", "--count"],
                ["near", study.floorDatabase, first, second, "3"]) { outputs in
                    let (ours, theirs) = (try PlainFile.text(of: outputs.feltOutput), try PlainFile.text(of: outputs.floorOutput))
                    guard ours == theirs, ours != "0\n" else { throw BenchError("felt counted \(ours), the floor \(theirs).") }
                },
            work("query A NEAR/3p B, as CSV", milliseconds: (80, 1_000), ["query", "\(first) NEAR/3p \(second)", "--format", "csv"], nil) { outputs in
                guard try Answers.lineCount(outputs.feltOutput) > 1 else { throw BenchError("Nothing stood near.") }
            },
        ]
    }

    private func work(
        _ name: String, milliseconds: (Double, Double), _ felt: [String], _ floor: [String]?, _ check: @escaping (Work.Outputs) throws -> Void
    ) -> Work {
        let isFirst = study.scale == 1
        let bar: Bar = isFirst ? .within(milliseconds.0, megabytes: 80) : study.scale == 50 ? .within(milliseconds.1, megabytes: 1_024) : .none
        let runs = isFirst ? study.settings.runs : min(5, study.settings.runs)
        return Work(name: "felt \(name), scale \(study.scale)", bar: bar, felt: felt + ["--project", study.study], floor: floor, runs: runs, check: check)
    }
}
