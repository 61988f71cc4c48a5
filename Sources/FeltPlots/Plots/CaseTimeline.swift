public import FeltModel

/// What happened in a case, as the timeline takes it. Dates are days written `2026-03-01`, a time of day behind them is passed over; what has
/// no such date is left out, and counted in a note.
public struct CaseTimeline: Hashable, Sendable {
    /// How long a case stood in a stage.
    public struct Stage: Hashable, Sendable {
        /// As it stands in the bar: `S3`.
        public var name: String
        /// In full, for the legend; empty where there is none.
        public var label: String
        public var state: CaseState
        public var from: String
        /// The day it left the stage; nil where it still stands there.
        public var to: String?

        public init(name: String, label: String = "", state: CaseState = .active, from: String, to: String? = nil) {
            self.name = name
            self.label = label
            self.state = state
            self.from = from
            self.to = to
        }
    }

    /// What a case was to reach. Either date may be missing.
    public struct Milestone: Hashable, Sendable {
        public var label: String
        public var planned: String?
        public var reached: String?

        public init(label: String, planned: String? = nil, reached: String? = nil) {
            self.label = label
            self.planned = planned
            self.reached = reached
        }
    }

    /// Something dated, a source for instance.
    public struct Event: Hashable, Sendable {
        public var label: String
        public var kind: String
        public var date: String

        public init(label: String, kind: String, date: String) {
            self.label = label
            self.kind = kind
            self.date = date
        }
    }

    /// How many codings the sources of a period hold.
    public struct Period: Hashable, Sendable {
        public var label: String
        public var from: String
        /// The last day of the period.
        public var to: String
        public var count: Int

        public init(label: String, from: String, to: String, count: Int) {
            self.label = label
            self.from = from
            self.to = to
            self.count = count
        }
    }

    public var label: String
    public var stages: [Stage]
    public var milestones: [Milestone]
    public var events: [Event]
    public var periods: [Period]

    public init(label: String, stages: [Stage] = [], milestones: [Milestone] = [], events: [Event] = [], periods: [Period] = []) {
        self.label = label
        self.stages = stages
        self.milestones = milestones
        self.events = events
        self.periods = periods
    }

    /// All days it names.
    var days: [Int] {
        var dates: [String?] = []
        for stage in stages { dates += [stage.from, stage.to] }
        for milestone in milestones { dates += [milestone.planned, milestone.reached] }
        for event in events { dates.append(event.date) }
        for period in periods { dates += [period.from, period.to] }
        return dates.compactMap { $0.flatMap(Timestamp.dayNumber) }
    }

    /// How many things cannot be placed.
    var undated: Int {
        func isBad(_ date: String) -> Bool { Timestamp.dayNumber(date) == nil }
        let milestones = milestones.count { [$0.planned, $0.reached].compactMap(\.self).allSatisfy(isBad) }
        return milestones + stages.count { isBad($0.from) } + events.count { isBad($0.date) } + periods.count { isBad($0.from) || isBad($0.to) }
    }
}
