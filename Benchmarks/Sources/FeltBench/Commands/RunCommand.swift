/// `felt-bench run`: measures everything and prints the table.
struct RunCommand {
    private var settings: Benchmark.Settings
    private let format: Report.Format
    private let raw: String?

    init(_ words: [String]) throws {
        let arguments = try Arguments(words, known: ["felt", "workload", "runs", "imports", "scale", "word", "format", "raw", "asking"])
        guard arguments.words.isEmpty, let felt = arguments["felt"] else { throw UsageError("run needs --felt PATH.") }
        settings = Benchmark.Settings(felt: felt, bench: CommandLine.arguments[0], workload: arguments["workload"])
        settings.runs = try arguments.number("runs") ?? settings.runs
        settings.importRuns = try arguments.number("imports") ?? min(settings.importRuns, settings.runs)
        settings.word = arguments["word"] ?? settings.word
        if let scales = arguments["scale"] {
            settings.scales = scales.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
            guard !settings.scales.isEmpty else { throw UsageError("--scale takes numbers from 1, apart by commas.") }
        }
        if let scales = arguments["asking"] {
            settings.askingScales = scales.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
            guard !settings.askingScales.isEmpty else { throw UsageError("--asking takes numbers from 1, apart by commas.") }
        }
        guard let format = Report.Format(rawValue: arguments["format"] ?? "text") else { throw UsageError("--format takes text or md.") }
        self.format = format
        raw = arguments["raw"]
    }

    func run() throws {
        let folder = try Folder.makeTemporary()
        defer { Folder.remove(folder) }
        let (report, measurements) = try Benchmark(settings: settings, folder: folder) { Notes.say("measuring: \($0)") }.run()
        try PlainFile.print(Array(report.text(format).utf8))
        guard let raw else { return }
        var table = CSVBuffer()
        table.row(["work", "program", "run", "milliseconds", "processorMilliseconds", "peakMegabytes"])
        for measurement in measurements {
            for (program, samples) in [("felt", measurement.felt), ("floor", measurement.floor ?? Samples())] {
                for (place, result) in samples.results.enumerated() {
                    let numbers = [result.milliseconds, result.processorMilliseconds, Double(result.peakBytes) / 1_048_576]
                    table.row([measurement.work.name, program, String(place + 1)] + numbers.map(Report.decimal))
                }
            }
        }
        try PlainFile.put(table.bytes, into: raw)
    }
}
