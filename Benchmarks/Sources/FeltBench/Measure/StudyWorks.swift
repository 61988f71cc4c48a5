/// The works on one study: taking it in, asking it, handing it on, proving it.
struct StudyWorks {
    let folder: String
    let workload: String
    let scale: Int
    let settings: Benchmark.Settings

    var study: String { "\(folder)/study-\(scale)" }
    var studyDatabase: String { study + "/study.sqlite" }
    var floorDatabase: String { "\(folder)/floor-\(scale).sqlite" }

    /// The import into a new, empty study.
    func imports(isFirst: Bool) -> Work {
        Work(
            name: "felt import csv, scale \(scale)", bar: isFirst ? .timesFloor(6, megabytes: 250) : .timesFirst(11),
            felt: ["import", "csv", workload, "--project", study], floor: ["import", workload, floorDatabase], runs: settings.importRuns,
            prepare: {
                Folder.remove(study)
                Folder.removeDatabase(floorDatabase)
                try Work.run([settings.felt, "init", study, "--framework", "none", "--researcher", "ida"], folder + "/init.out", folder)
            },
            check: { _ in try Answers.compareStudies(studyDatabase, floorDatabase) })
    }

    /// Makes sure that `doctor` would find a coding that is one byte longer than the journal says.
    func checkThatDoctorSees() throws {
        let copy = study + "-altered"
        defer { Folder.remove(copy) }
        try Folder.make(copy)
        try Database(studyDatabase).copy(to: copy + "/study.sqlite")
        try Database(copy + "/study.sqlite").execute("UPDATE coding SET endByte = endByte + 1 WHERE id = (SELECT MIN(id) FROM coding)")
        let command = [settings.felt, "doctor", "--project", copy]
        let result = try ChildProcess(command: command, outputPath: folder + "/doctor.out", errorsPath: folder + "/errors.out").run()
        guard result.exitCode == 2 else { throw BenchError("felt doctor did not see an altered coding.") }
    }

    /// The whole study on one screen.
    var status: Work {
        Work(
            name: "felt status, scale \(scale)", bar: .milliseconds(150), felt: ["status", "--project", study], floor: nil, runs: settings.runs,
            check: { outputs in
                guard try Answers.lineCount(outputs.feltOutput) > 12 else { throw BenchError("felt status said too little.") }
            })
    }

    /// What is asked of the study once it is there.
    func questions(_ size: StudySize) throws -> [Work] {
        let here = ["--project", study]
        let export = ["export", floorDatabase, folder + "/floor.csv"]
        return [
            Work(
                name: "felt query CODE --format csv", bar: .milliseconds(60), felt: ["query", size.code.path, "--format", "csv"] + here,
                floor: ["query", floorDatabase, size.code.path], runs: settings.runs,
                check: { try Answers.compareTables($0.feltOutput, $0.floorOutput) }),
            Work(
                name: "felt search WORD --format csv", bar: .milliseconds(60), felt: ["search", settings.word, "--format", "csv"] + here,
                floor: ["search", floorDatabase, settings.word], runs: settings.runs,
                check: { try Answers.compareTables($0.feltOutput, $0.floorOutput) }),
            Work(
                name: "felt search WORD --limit 0, as a table", bar: .milliseconds(60), felt: ["search", settings.word, "--limit", "0"] + here,
                floor: ["search", floorDatabase, settings.word], runs: settings.runs,
                check: { outputs in
                    let hits = try RowDigest(csv: outputs.floorOutput).rows
                    guard try Answers.lineCount(outputs.feltOutput) == hits else { throw BenchError("The table of hits has not \(hits) lines.") }
                }),
            Work(
                name: "felt export csv", bar: .milliseconds(300), felt: ["export", "csv", "--force", "--output", folder + "/felt.csv"] + here,
                floor: export, runs: settings.runs,
                check: { _ in
                    // The first column is the coding's id, which is drawn.
                    try Answers.compareTables(folder + "/felt.csv", folder + "/floor.csv", from: 1, expectedRows: size.codings)
                }),
            Work(
                name: "felt export qdpx", bar: .milliseconds(600), felt: ["export", "qdpx", "--force", "--output", folder + "/felt.qdpx"] + here,
                floor: export, runs: settings.runs,
                check: { _ in try Answers.checkProject(folder + "/felt.qdpx", codings: size.codings, sources: size.sources, in: folder) }),
            Work(
                name: "felt doctor", bar: .milliseconds(2_000), felt: ["doctor"] + here, floor: ["fold", floorDatabase], runs: settings.runs,
                check: { try Answers.expect("The study is sound", in: $0.feltOutput) }),
        ]
    }
}
