import ArgumentParser
import FeltModel

/// What a cycle says of itself, for adding and changing.
struct CycleFields: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp("Where insiders and researchers meet.", valueName: "text"))
    var arena: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("What they set out to do.", valueName: "text"))
    var plan: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("What was done.", valueName: "text"))
    var action: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("What was seen to come of it.", valueName: "text"))
    var observation: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("What the insiders made of it.", valueName: "text"))
    var insider: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("What the researchers made of it.", valueName: "text"))
    var outsider: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("What was learnt, here and beyond the case.", valueName: "text"))
    var learning: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The first day.", valueName: "yyyy-mm-dd"))
    var started: String?
    @Option(parsing: .unconditional, help: ArgumentHelp("The last day.", valueName: "yyyy-mm-dd"))
    var ended: String?

    /// Sets what was given; an empty text takes a field away.
    ///
    /// - Throws: `date-invalid`, `dates-swapped` when the cycle would end before it begins, and what reading a file throws.
    func apply(to cycle: inout Cycle, _ texts: inout LongText, today: String) throws {
        if let arena = try texts.read(arena) { cycle.arena = arena.nilWhenEmpty }
        if let plan = try texts.read(plan) { cycle.plan = plan.nilWhenEmpty }
        if let action = try texts.read(action) { cycle.action = action.nilWhenEmpty }
        if let observation = try texts.read(observation) { cycle.observation = observation.nilWhenEmpty }
        if let insider = try texts.read(insider) { cycle.insiderReflection = insider.nilWhenEmpty }
        if let outsider = try texts.read(outsider) { cycle.outsiderReflection = outsider.nilWhenEmpty }
        if let learning = try texts.read(learning) { cycle.learning = learning.nilWhenEmpty }
        if let started { cycle.started = started.isEmpty ? nil : try TypedDay.read(started, today: today) }
        if let ended { cycle.ended = ended.isEmpty ? nil : try TypedDay.read(ended, today: today) }
        if let started = cycle.started, let ended = cycle.ended, ended < started {
            throw FeltError("dates-swapped", "The cycle would end on \(ended), before it begins on \(started).", hint: "Give --started and --ended in their order.")
        }
    }
}
