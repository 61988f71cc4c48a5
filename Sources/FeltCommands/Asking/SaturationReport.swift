import FeltAnalysis
import FeltExchange
import FeltModel
import FeltQuery
import FeltPlots
import FeltTerminal

/// What `felt saturation` shows.
struct SaturationReport {
    let sources: CodedSources
    let caseNames: [CaseID: String]
    let saturation: Saturation
    let orders: SaturationOrders?
    let seed: UInt64
    /// Those that nobody has coded yet.
    let uncoded: [Source]
    /// How many sources have no coding that counts since not all is counted; nil where all is.
    let keptBack: Int?

    /// What must stand by every such figure.
    static let limit = """
        This is code saturation only: that no new codes came, not that what they mean is understood. For reflexive thematic analysis it is \
        no criterion. It holds for this order of the interviews and this codebook; report both.
        """

    private var rule: SaturationRule { saturation.rule }

    private func path(_ code: Int) -> String { sources.codes.allPaths[code].text }

    /// A row for each interview. `runNew` is what the run behind it brought; nothing where no run begins there.
    var listing: Listing {
        var listing = Listing(
            name: "interviews",
            columns: [
                .init("number", heading: "no", isNumber: true), .init("source"), .init("case", inTable: false), .init("date"), .init("codes", isNumber: true),
                .init("new", isNumber: true), .init("cumulative", heading: "total", isNumber: true), .init("runNew", heading: "next \(rule.run)", isNumber: true),
                .init("reached", inTable: false), .init("newCodes", heading: "new codes", isFlexible: true),
            ])
        let runs = Dictionary(uniqueKeysWithValues: saturation.runs.map { ($0.after, $0) })
        for (place, (item, step)) in zip(sources.items, saturation.steps).enumerated() {
            let run = runs[place + 1]
            listing.rows.append([
                .number(place + 1), .text(item.source.slug.text), .optional(item.source.caseID.flatMap { caseNames[$0] }), .optional(item.source.date),
                .number(step.codes), .number(step.new.count), .number(step.cumulative), run.map { .number($0.new) } ?? .none,
                run.map { .text($0.isReached ? "yes" : "no") } ?? .none, .list(step.new.map(path)),
            ])
        }
        return listing
    }

    /// The interviews as a picture.
    func curve(_ language: Language) -> SaturationCurve {
        var reached: Int?
        if case .reached(let after) = saturation.verdict { reached = after }
        return SaturationCurve(
            title: language == .en ? "New codes by interview" : "Nye koder etter intervju",
            steps: zip(sources.items, saturation.steps).map { .init(label: $0.source.slug.text, new: $1.new.count) }, base: rule.base, run: rule.run,
            threshold: rule.threshold, reached: reached)
    }

    /// The verdict and what one must know to read it, each as a paragraph.
    var verdict: [String] {
        var lines = [result]
        if let orders { lines.append(text(of: orders)) }
        lines.append(counted)
        if sources.undatedCount > 0 { lines.append("\(sources.undatedCount.counted("source")) without a date: taken last, by name.") }
        if !uncoded.isEmpty {
            let names = uncoded.prefix(12).map(\.slug.text).joined(separator: ", ") + (uncoded.count > 12 ? ", …" : "")
            lines.append("\(uncoded.count.counted("source")) without any coding: left out, as not coded yet (\(names)).")
        }
        if let keptBack, keptBack > 0 { lines.append("\(keptBack.counted("source")) left out: what is coded there is kept back.") }
        return lines + [Self.limit]
    }

    private var result: String {
        let parameters = "(base \(rule.base), run \(rule.run), threshold \(rule.threshold) %)"
        func share(_ run: Saturation.Run) -> String {
            "interviews \(run.after + 1) to \(run.after + rule.run) brought \(run.new.counted("new code")), \(Self.percent(run.new, of: saturation.baseCodes)) of the \(saturation.baseCodes) in the base"
        }
        switch saturation.verdict {
        case .reached(let after): return "Reached at \(after)+\(rule.run): \(saturation.runs.first { $0.after == after }.map(share) ?? "") \(parameters)."
        case .notReached: return "Not reached: at the end \(saturation.runs.last.map(share) ?? "") \(parameters)."
        case .cannotTell(.tooFew(let have, let need)): return "Cannot tell: \(have.counted("coded source")), and a base and a run need \(need) \(parameters)."
        case .cannotTell(.emptyBase): return "Cannot tell: the base has none of the codes that are counted \(parameters)."
        }
    }

    private func text(of orders: SaturationOrders) -> String {
        guard orders.orders > 0 else { return "No other orders were tried, as there are too few interviews." }
        guard orders.undecided < orders.orders else {
            return "Cannot tell in any of \(orders.orders.counted("other order")) (seed \(seed)): the base has none of the codes that are counted."
        }
        let start = "In \(orders.orders.counted("other order")) (seed \(seed)) reached in \(orders.reached), \(Self.percent(orders.reached, of: orders.orders))"
        let undecided = orders.undecided == 0 ? "" : " Cannot tell in \(orders.undecided), where the base has none of the codes that are counted."
        guard let median = orders.median, let first = orders.reachedAfter.first, let last = orders.reachedAfter.last else { return start + "." + undecided }
        let middle = median == median.rounded() ? String(Int(median)) : String(median)
        return start + "; median \(middle)+\(rule.run), from \(first)+\(rule.run) to \(last)+\(rule.run)." + undecided
    }

    private var origins: (all: Int, framework: Int, inductive: Int, imported: Int) {
        let seen = Set(saturation.steps.flatMap(\.new)).map { sources.codes.codes[$0].origin }
        return (seen.count, seen.count { $0 == .framework }, seen.count { $0 == .inductive }, seen.count { $0 == .imported })
    }

    private var counted: String {
        let (all, framework, inductive, imported) = origins
        let start = "Counted: \(all.counted("code")), \(framework) of the framework, \(inductive) inductive, \(imported) imported."
        return framework == 0 ? start : start + " The figure is made for inductive codes; a framework's were there before the first interview. See --codes inductive."
    }

    /// A verdict in a word or two.
    static func name(of verdict: Saturation.Verdict) -> String {
        switch verdict {
        case .reached: "reached"
        case .notReached: "not reached"
        case .cannotTell: "cannot tell"
        }
    }

    /// With one digit behind the point, halves up, from whole numbers.
    private static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "0.0 %" }
        let tenths = (part * 2_000 + whole) / (2 * whole)
        return "\(tenths / 10).\(tenths % 10) %"
    }

    /// All of it, for programs.
    var json: JSONText {
        let (all, framework, inductive, imported) = origins
        var verdict = "not-reached"
        var result: String?
        var reason: String?
        switch saturation.verdict {
        case .reached(let after): (verdict, result) = ("reached", "\(after)+\(rule.run)")
        case .notReached: break
        case .cannotTell(.tooFew): (verdict, reason) = ("cannot-tell", "too-few-interviews")
        case .cannotTell(.emptyBase): (verdict, reason) = ("cannot-tell", "no-codes-in-base")
        }
        let runs = saturation.runs.map { run -> JSONText in
            .object([("after", .int(run.after)), ("new", .int(run.new)), ("reached", .bool(run.isReached)), ("share", .double(Double(run.new) / Double(saturation.baseCodes)))])
        }
        let interviews = zip(sources.items, saturation.steps).enumerated().map { place, pair -> JSONText in
            .object([
                ("case", .string(orNull: pair.0.source.caseID.flatMap { caseNames[$0] })), ("codes", .int(pair.1.codes)), ("cumulative", .int(pair.1.cumulative)),
                ("date", .string(orNull: pair.0.source.date)), ("new", .int(pair.1.new.count)), ("newCodes", .strings(pair.1.new.map(path))),
                ("number", .int(place + 1)), ("source", .string(pair.0.source.slug.text)),
            ])
        }
        let shuffles = orders.map { orders -> JSONText in
            .object([
                ("first", .int(orNull: orders.reachedAfter.first)), ("last", .int(orNull: orders.reachedAfter.last)), ("median", .double(orNull: orders.median)),
                ("orders", .int(orders.orders)), ("reached", .int(orders.reached)), ("seed", .string(String(seed))), ("undecided", .int(orders.undecided)),
            ])
        }
        let kept: [(String, JSONText)] = keptBack.map { [("keptBack", .int($0))] } ?? []
        return .object([
            ("base", .int(rule.base)), ("baseCodes", .int(saturation.baseCodes)),
            ("codes", .object([("all", .int(all)), ("framework", .int(framework)), ("imported", .int(imported)), ("inductive", .int(inductive))])),
            ("interviews", .array(interviews)),
        ] + kept + [
            ("limit", .string(Self.limit)), ("reason", .string(orNull: reason)), ("result", .string(orNull: result)),
            ("run", .int(rule.run)), ("runs", .array(runs)), ("schema", .int(1)), ("shuffles", shuffles ?? .null), ("threshold", .int(rule.threshold)),
            ("uncoded", .strings(uncoded.map(\.slug.text))), ("undated", .int(sources.undatedCount)), ("verdict", .string(verdict)),
        ])
    }
}
