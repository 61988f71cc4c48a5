/// Everything that is measured, in order, in a folder of its own.
struct Benchmark {
    /// What is asked for on the command line.
    struct Settings {
        var felt: String
        /// This program, which is run anew for the floor.
        var bench: String
        /// A workload that is there already; nil to make one for each scale.
        var workload: String?
        var runs = 9
        var importRuns = 5
        var scales = [1, 10]
        var word = "samskaping"
        /// The scales at which only questions across all codings are measured; empty for everything else.
        var askingScales: [Int] = []
    }

    let settings: Settings
    let folder: String
    /// Told what is being measured.
    let progress: (String) -> Void

    /// Measures everything.
    ///
    /// - Throws: `BenchError` when a command failed or an answer was wrong.
    func run() throws -> (report: Report, measurements: [Measurement]) {
        var report = Report()
        var measurements: [Measurement] = []
        func measure(_ work: Work, first: Measurement? = nil) throws -> Measurement {
            progress(work.name)
            let measurement = try work.measure(felt: settings.felt, bench: settings.bench, in: folder)
            report.add(measurement, first: first)
            measurements.append(measurement)
            return measurement
        }
        report.notes.append(Machine().text)
        let loadBefore = Machine.load
        guard settings.askingScales.isEmpty else {
            for scale in settings.askingScales {
                progress("workload, import")
                let works = StudyWorks(folder: folder, workload: try workload(scale: scale), scale: scale, settings: settings)
                try works.imports(isFirst: true).prepare()
                try Work.run([settings.felt] + works.imports(isFirst: true).felt, folder + "/import.out", folder)
                try Work.run([settings.bench, "floor", "import", works.workload, works.floorDatabase], folder + "/import.out", folder)
                for work in try AskingWorks(study: works, size: StudySize(works.floorDatabase)).works { _ = try measure(work) }
            }
            report.notes.append("Load of the machine before and after: \(Report.decimal(loadBefore)) and \(Report.decimal(Machine.load)).")
            return (report, measurements)
        }
        for work in startWorks { _ = try measure(work) }
        var first: Measurement?
        for scale in settings.workload == nil ? settings.scales : [settings.scales.first ?? 1] {
            progress("workload")
            let workload = try self.workload(scale: scale)
            let works = StudyWorks(folder: folder, workload: workload, scale: scale, settings: settings)
            let imported = try measure(works.imports(isFirst: first == nil), first: first)
            report.notes += try notes(imported, first, works)
            guard first == nil else {
                _ = try measure(works.status)
                continue
            }
            first = imported
            let size = try StudySize(works.floorDatabase)
            try works.checkThatDoctorSees()
            for work in try works.questions(size) { _ = try measure(work) }
            report.notes.append("The code asked for stands on \(size.code.codings) codings.")
        }
        let field = FieldWorks(folder: folder, settings: settings)
        try field.write()
        let bare = try measure(field.bare)
        let taken = try measure(field.notes, first: bare)
        report.notes.append("Notes to bare texts: \(Report.decimal(taken.felt.median / bare.felt.median)) times.")
        report.notes.append(try leastPeak())
        report.notes.append("Load of the machine before and after: \(Report.decimal(loadBefore)) and \(Report.decimal(Machine.load)).")
        return (report, measurements)
    }

    /// What every run of the program pays, whatever it is asked.
    private var startWorks: [Work] {
        ["--help", "--version"].map { flag in
            Work(name: "felt \(flag)", bar: .milliseconds(20), felt: [flag], floor: nil, runs: settings.runs) { outputs in
                guard try Answers.lineCount(outputs.feltOutput) > 0 else { throw BenchError("felt \(flag) said nothing.") }
            }
        }
    }

    /// The folder of a workload, made by a process of its own so that this one stays small.
    private func workload(scale: Int) throws -> String {
        if let given = settings.workload { return given }
        let path = "\(folder)/workload-\(scale)"
        try Work.run([settings.bench, "workload", path, "--scale", String(scale)], folder + "/workload.out", folder)
        return path
    }

    private func notes(_ imported: Measurement, _ first: Measurement?, _ works: StudyWorks) throws -> [String] {
        let size = try StudySize(works.floorDatabase)
        let files = [works.studyDatabase, works.floorDatabase].map { Report.decimal(Double(PlainFile.size(of: $0)) / 1_000_000) }
        var notes = [
            "Scale \(works.scale): \(size.sources) texts of \(Report.decimal(size.megabytesOfText)) MB, \(size.codings) codings; the study takes \(files[0]) MB, the floor \(files[1]) MB."
        ]
        if let first, let floor = imported.floor, let firstFloor = first.floor {
            notes.append(
                "Import at scale \(works.scale) to scale \(settings.scales.first ?? 1): felt \(Report.decimal(imported.felt.median / first.felt.median)) times, the floor \(Report.decimal(floor.median / firstFloor.median)) times."
            )
        }
        return notes
    }

    /// The peak of a program that does nothing: no peak in the table can be smaller.
    private func leastPeak() throws -> String {
        let result = try Work.run(["true"], folder + "/true.out", folder, apart: settings.bench)
        return "A program that does nothing counts as \(Report.decimal(Double(result.peakBytes) / 1_048_576)) MB at its peak."
    }
}
