/// One thing that is measured: a command of felt, and the same work in plain SQLite.
struct Work {
    let name: String
    let bar: Bar
    /// The arguments of felt.
    let felt: [String]
    /// The arguments of the floor; nil where plain SQLite has nothing like it.
    let floor: [String]?
    let runs: Int
    /// What must be so before each run, such as an empty study.
    var prepare: () throws -> Void = {}
    /// Throws when an answer of the last run was wrong.
    let check: (Outputs) throws -> Void

    /// Where the last run left its answers.
    struct Outputs {
        let feltOutput: String
        let floorOutput: String
    }
}

/// The measurements of one work.
struct Measurement {
    let work: Work
    let felt: Samples
    let floor: Samples?
}

extension Work {
    /// Measures it: one uncounted run to warm up, then felt and the floor in turn.
    ///
    /// - Throws: `BenchError` when a command failed or its answer was wrong.
    func measure(felt program: String, bench: String, in folder: String) throws -> Measurement {
        let outputs = Outputs(feltOutput: folder + "/felt.out", floorOutput: folder + "/floor.out")
        var felt = Samples()
        var floor = Samples()
        for run in 0...runs {
            try prepare()
            let ours = try Self.run([program] + self.felt, outputs.feltOutput, folder, apart: bench)
            let theirs = try self.floor.map { try Self.run([bench, "floor"] + $0, outputs.floorOutput, folder, apart: bench) }
            try check(outputs)
            guard run > 0 else { continue }
            felt.add(ours)
            if let theirs { floor.add(theirs) }
        }
        return Measurement(work: self, felt: felt, floor: self.floor == nil ? nil : floor)
    }

    /// Runs a command that must succeed; measured from a small process when `bench` is given.
    @discardableResult
    static func run(_ command: [String], _ output: String, _ folder: String, apart bench: String? = nil) throws -> ChildProcess.Result {
        let errors = folder + "/errors.out"
        let child = ChildProcess(command: command, outputPath: output, errorsPath: errors)
        let result = try bench.map { try child.runApart($0) } ?? child.run()
        guard result.exitCode == 0 else {
            let line = try PlainFile.text(of: errors).split(separator: "\n").first ?? ""
            throw BenchError("\(command.joined(separator: " ")) ended with \(result.exitCode): \(line)")
        }
        return result
    }
}
